"""The shortlist as a person meets it: a command, typed orders and answers, buttons, files."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from advisor.advice import Turn
from advisor.creator import Creator
from advisor.reading.facts import Facts
from advisor.reading.saving import order_in
from advisor.saved import LONGEST_NAME, MOST_ENTRIES, MOST_LISTS, Entry, Occasion, Saved, SavedList
from bot.heard import Heard
from bot.reply import Reply
from bot.savedsheet import Row
from bot.saving.answers import answered
from bot.saving.orders import obey, open_list
from bot.saving.planned import planned_of
from bot.saving.room import Room
from bot.saving.taps import TAPS
from bot.store.reminders import Planned
from bot.views import view
from bot.views.beside import with_beside
from bot.views.reminding import Due, reminder_reply
from bot.views.star import all_in, people_of
from bot.zones import HOURS, zone_of

SHORTLIST = "shortlist"


def command(argument: str, room: Room) -> Heard:
    """Return the answer to the command, perhaps with the name of a list behind it."""
    name = " ".join(argument.split())[:LONGEST_NAME]
    return open_list(name or None, room)


def hear(text: str, facts: Facts, room: Room) -> Heard | None:
    """Return the answer to a typed message about saved creators, None when it is about others.

    `facts` is what it says to everybody else.
    """
    order = order_in(text, room.lexicon, room.notes.language)
    found = obey(order, facts, room) if order is not None else None
    return found or answered(text, facts, room)


def tap(about: str, room: Room) -> Heard:
    """Return the answer to a button of a screen; what is gone by now is said to be gone."""
    if not about:
        return room.show_list()
    action, *rest = about.split(":")
    return TAPS[action](rest, room) or room.notice("shelf-stale")


def star(turn: Turn, room: Room) -> Heard:
    """Return the same advice with those it shows saved, or taken out again if they all are.

    What was written down about a deal is not thrown away by one tap.
    """
    people, saved = people_of(turn.advice), room.saved
    if all_in(saved, people):
        after = _without(saved, people)
        if after == saved:
            return room.notice("star-kept")
    else:
        one = room.list_for_new(None)
        new = [who for who in people if saved.holding(who) is None]
        if one is None or len(one.entries) + len(new) > MOST_ENTRIES:
            return room.notice("star-full", most=MOST_ENTRIES)
        for who in new:
            one = one.saving(who)
        after = saved.keeping(one)
    notes = room.notes.about(saved=after)
    reply = with_beside(
        view(turn.advice, room.voice, notes), turn.advice, notes.beside, room.voice
    )
    return Heard(turn=turn, notes=notes, reply=reply, edit=True)


def _without(saved: Saved, people: Iterable[Creator]) -> Saved:
    for who in people:
        found = saved.holding(who)
        if found is not None and found[1].is_bare:
            saved = saved.renaming(found[0].name, found[0].replacing(found[1], None))
    return saved


def imported(rows: tuple[Row, ...], room: Room) -> Heard:
    """Return what comes of a list that was brought back: who is new, who is known and updated."""
    saved, known, left = room.saved, 0, 0
    for row in rows:
        changed = _with_row(saved, row, room)
        if changed is None:
            left += 1
            continue
        known += saved.holding(row.entry.creator) is not None
        saved = changed
    count = len(rows) - left
    said = room.say("imported", count=count, known=known)
    if left:
        said = room.say(
            "imported-part", count=count, left=left, most=MOST_ENTRIES, lists=MOST_LISTS
        )
    return room.with_saved(saved).show_list(said=said, did="imported")


def _with_row(saved: Saved, row: Row, room: Room) -> Saved | None:
    """Return the lists with a row of a file, None where there is no room for it.

    A row is the whole truth about its entry, but what no column holds stays.
    """
    here = room.with_saved(saved).list_for_new(row.list or None)
    if here is None:
        return None
    known = here.entry_of(row.entry.creator)
    if known is None:
        if len(here.entries) >= MOST_ENTRIES:
            return None
        return saved.keeping(SavedList(name=here.name, entries=(*here.entries, row.entry)))
    creator = known.creator.plus(row.entry.creator)
    changed = row.entry.about(creator=creator, reminds=known.reminds)
    return saved.keeping(here.replacing(known, changed))


def remind(due: Iterable[Planned], now: float, room: Room) -> tuple[Reply, ...]:
    """Return the messages of reminders that are due; none for what is over or gone by now.

    `now` in seconds since 1970.
    """
    hours = timedelta(hours=HOURS[zone_of(room.notes.zone)])
    today = (datetime.fromtimestamp(now, UTC) + hours).date()
    wanted = {(one.entry, one.occasion, one.day) for one in planned_of(room.notes)}
    replies = []
    for each in due:
        found = room.entry_of(each.entry)
        if found is not None and (each.entry, each.occasion, each.day) in wanted:
            replies.append(_message(found, each, today, room))
    return tuple(replies)


def _message(found: tuple[SavedList, Entry], each: Planned, today: date, room: Room) -> Reply:
    one, entry = found
    due = Due(one, entry, Occasion(each.occasion), date.fromisoformat(each.day))
    return reminder_reply(due, today, room.voice)
