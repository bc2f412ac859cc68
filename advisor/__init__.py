"""The pure core: messages to facts, facts and notes to advice. No I/O, clock or words."""
