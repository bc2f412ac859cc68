"""The shell around the core: Telegram, SQLite, the languages, the terminal, the clock."""
