"""Reminders into messages: what is due for whom, with the buttons to answer it."""

from datetime import date
from typing import NamedTuple

from advisor.saved import Entry, Occasion, SavedList, Stage
from bot.reply import Button, Reply
from bot.views.buttons import Rows
from bot.views.savedkeys import shelf_button, stamp_of_entry
from bot.views.savedwords import deal_line, short_name
from bot.views.screen import lines
from bot.voice import Voice

_FIGURES = frozenset({Occasion.FIGURES, Occasion.LATER_FIGURES})


class Due(NamedTuple):
    """A reminder that is due: for whom, of what, and the day it was meant for."""

    list: SavedList
    entry: Entry
    occasion: Occasion
    day: date


def reminder_reply(due: Due, today: date, voice: Voice) -> Reply:
    """Return the message of a reminder; one of an earlier day says that it is late."""
    late = due.day < today
    text = lines(
        voice.say(
            f"reminder-{str(due.occasion).replace('_', '-')}",
            name=short_name(due.entry.creator, voice),
        ),
        deal_line(due.entry, today, voice),
        voice.say("reminder-late", day=voice.date(due.day)) if late else "",
    )
    return Reply(text=text, buttons=_buttons(due, voice))


def _buttons(due: Due, voice: Voice) -> Rows:
    stamp = stamp_of_entry(due.list.name, due.entry.creator)
    first: tuple[Button, ...] = ()
    if due.occasion in _FIGURES:
        first = (shelf_button("result", voice, "h", stamp),)
    if due.occasion is Occasion.POST and due.entry.stage is not Stage.LIVE:
        first = (shelf_button("is-live", voice, "s", stamp, Stage.LIVE),)
    last = (
        shelf_button("open", voice, "e", stamp),
        shelf_button("reminders-off", voice, "I", stamp),
    )
    return (first, last) if first else (last,)
