"""How updates get in: each way hands them to the inbox before Telegram forgets them."""
