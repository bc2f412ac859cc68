"""The store: one SQLite file with what chats told us, what arrived and what has to be sent."""

from bot.store.chats import LOCAL_CHAT, load_notes, save_notes
from bot.store.database import Store, open_store
from bot.store.letters import Letter
from bot.store.writer import Writer

__all__ = [
    "LOCAL_CHAT",
    "Letter",
    "Store",
    "Writer",
    "load_notes",
    "open_store",
    "save_notes",
]
