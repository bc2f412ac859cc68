"""Which reminders a chat has coming, worked out of its notes."""

from collections.abc import Iterator

from advisor.notes import Notes
from bot.store.reminders import Planned
from bot.views.savedkeys import stamp_of_entry
from bot.zones import moment_of


def planned_of(notes: Notes) -> tuple[Planned, ...]:
    """Return the reminders that the person asked for, whenever they are due."""
    return tuple(_planned(notes))


def _planned(notes: Notes) -> Iterator[Planned]:
    for one in notes.saved.lists:
        for entry in one.entries:
            if not entry.reminds:
                continue
            stamp = stamp_of_entry(one.name, entry.creator)
            for each in entry.reminders:
                day = each.day.isoformat()
                yield Planned(stamp, each.occasion, day, moment_of(each.day, notes.zone))
