"""What the tests share: a local stand-in for Telegram and the parts it is made of."""
