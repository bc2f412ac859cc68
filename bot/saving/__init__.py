"""Saved creators: what is typed, tapped and sent about them, answered out of the notes alone."""

from bot.saving.planned import planned_of
from bot.saving.room import Room
from bot.saving.shelf import SHORTLIST, command, hear, imported, remind, star, tap

__all__ = [
    "SHORTLIST",
    "Room",
    "command",
    "hear",
    "imported",
    "planned_of",
    "remind",
    "star",
    "tap",
]
