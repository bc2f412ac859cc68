"""A message to facts: extractors that know nothing of campaigns, and a reader over them."""
