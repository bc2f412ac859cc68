"""The store: one SQLite file with what chats told us, what came, what to send, what puzzled us."""

from bot.store.chats import LOCAL_CHAT, load_notes, save_notes
from bot.store.database import Store, open_store
from bot.store.letters import Letter
from bot.store.trouble import is_disk_trouble
from bot.store.unanswered import Unanswered, keep_learnt
from bot.store.writer import Writer

__all__ = [
    "LOCAL_CHAT",
    "Letter",
    "Store",
    "Unanswered",
    "Writer",
    "is_disk_trouble",
    "keep_learnt",
    "load_notes",
    "open_store",
    "save_notes",
]
