"""The buttons on the screens of saved creators: what each letter does.

Each gets what stands behind the letter and returns None for what is gone.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from advisor.advice import conclude
from advisor.conditions import Choosing
from advisor.reading.dealings import Told
from advisor.reading.facts import Facts
from advisor.saved import Entry, SavedList, Stage, Wanted
from advisor.vocabulary import Intent
from bot.heard import Heard
from bot.saving.answers import ask, taken_back
from bot.saving.changes import moved, noted, replaced
from bot.saving.room import Room
from bot.views import SIDES, turn_reply
from bot.views.savedentry import ZONES, delete_reply, move_reply, reminders_reply
from bot.views.savedlist import delete_list_reply
from bot.views.verbs import Verb

Tap = Callable[[list[str], Room], Heard | None]
_OnList = Callable[[SavedList, Room], Heard | None]
_OnEntry = Callable[[SavedList, Entry, Room], Heard | None]


def _of_list(on: _OnList) -> Tap:
    def tap(rest: list[str], room: Room) -> Heard | None:
        one = room.list_of(rest[0])
        return on(one, room) if one is not None else None

    return tap


def _of_entry(on: _OnEntry) -> Tap:
    def tap(rest: list[str], room: Room) -> Heard | None:
        found = room.entry_of(rest[0])
        return on(*found, room) if found is not None else None

    return tap


def _page(rest: list[str], room: Room) -> Heard | None:
    """Show a page of a list, which is open from now on; of the open one where none is named."""
    if not rest:
        return room.show_list()
    one = room.list_of(rest[0])
    if one is None:
        return None
    opened = room.with_saved(room.saved.keeping(one))
    return opened.show_list(int(rest[1]))


def _lists(_rest: list[str], room: Room) -> Heard:
    return room.asking(None).show_lists()


def _new_list(_rest: list[str], room: Room) -> Heard:
    return ask(Wanted.NEW_LIST, room)


def _rename(one: SavedList, room: Room) -> Heard:
    return ask(Wanted.NAME, room, one)


def _may_delete(one: SavedList, room: Room) -> Heard:
    return room.show(delete_list_reply(one, room.voice), "asked", list=one)


def _delete_list(one: SavedList, room: Room) -> Heard:
    gone = room.with_saved(room.saved.without(one.name))
    return gone.show_lists(room.say("deleted", list=one.name), "removed")


def _compare(one: SavedList, room: Room) -> Heard:
    return _concluded(_facts(one.entries), room)


def _choose(one: SavedList, room: Room) -> Heard:
    asked = Choosing(asked=True, listed=True)
    return _concluded(Facts(**{**dict(_facts(one.entries)), "choosing": asked}), room)


def _card(_one: SavedList, entry: Entry, room: Room) -> Heard:
    return _concluded(_facts((entry,)), room)


def _outreach(_one: SavedList, entry: Entry, room: Room) -> Heard:
    turn = conclude(_facts((entry,)), room.notes, room.today, room.allowed)
    reply = SIDES[Verb.OUTREACH](turn.advice, room.voice, turn.notes)
    return Heard(turn=turn, notes=turn.notes, reply=reply)


def _facts(entries: tuple[Entry, ...]) -> Facts:
    people = tuple(entry.creator for entry in entries)
    return Facts(intent=Intent.CREATOR, creators=people, tapped=True)


def _concluded(facts: Facts, room: Room) -> Heard:
    """Return advice as a message of its own, so that the shortlist stays where it is."""
    turn = conclude(facts, room.notes, room.today, room.allowed)
    return Heard(turn=turn, notes=turn.notes, reply=turn_reply(turn, room.voice))


def _table(one: SavedList, room: Room) -> Heard:
    from bot.views.savedfiles import table_reply  # noqa: PLC0415 - most chats never want one

    return room.show(table_reply(one, room.voice), "exported", list=one)


def _workbook(one: SavedList, room: Room) -> Heard:
    from bot.views.savedfiles import workbook_reply  # noqa: PLC0415 - most chats never want one

    return room.show(workbook_reply(one, room.today, room.voice), "exported", list=one)


def _teach(rest: list[str], room: Room) -> Heard:
    saved = room.saved.teaching(teaches=rest[0] == "1")
    return room.with_saved(saved).show_list(did="changed")


def _entry(one: SavedList, entry: Entry, room: Room) -> Heard:
    return room.asking(None).show_entry(one, entry)


def _stage(rest: list[str], room: Room) -> Heard | None:
    found = room.entry_of(rest[0])
    if found is None:
        return None
    return _changed(*found, noted(found[1], Told(stage=Stage(rest[1])), room.today), room)


def _changed(one: SavedList, entry: Entry, after: Entry, room: Room) -> Heard:
    changed = room.with_saved(replaced(room.saved, one, entry, after))
    return changed.show_entry(one.replacing(entry, after), after, did="changed")


def _asking(wanted: Wanted) -> Tap:
    return _of_entry(lambda one, entry, room: ask(wanted, room, one, entry))


def _may_forget(one: SavedList, entry: Entry, room: Room) -> Heard:
    return room.show(delete_reply(one, entry, room.voice), "asked", list=one, entry=entry)


def _forget(one: SavedList, entry: Entry, room: Room) -> Heard:
    said = room.say("removed", [entry.creator])
    without = room.with_saved(replaced(room.saved, one, entry, None))
    return without.show_list(said=said, did="removed")


def _where(one: SavedList, entry: Entry, room: Room) -> Heard:
    return room.show(move_reply(room.saved, one, entry, room.voice), list=one, entry=entry)


def _move(rest: list[str], room: Room) -> Heard | None:
    found, to = room.entry_of(rest[0]), room.list_of(rest[1])
    if found is None or to is None:
        return None
    after = moved(room.saved, *found, to)
    if after is None:
        return room.notice("star-full", most=len(to.entries))
    said = room.say("moved", [found[1].creator], list=to.name)
    return room.with_saved(after).show_list(said=said, did="moved")


def _remind(one: SavedList, entry: Entry, room: Room) -> Heard:
    """Show when the person will be reminded, which the tap has asked for if there is a day."""
    coming = any(each.day >= room.today for each in entry.reminders)
    if room.reminds and coming and not entry.reminds:
        after = entry.about(reminds=True)
        room = room.with_saved(replaced(room.saved, one, entry, after))
        one, entry = one.replacing(entry, after), after
    reply = reminders_reply(room.shelves, one, entry, room.notes.zone, reminds=room.reminds)
    return room.show(reply, list=one, entry=entry)


def _no_reminders(one: SavedList, entry: Entry, room: Room) -> Heard:
    return _changed(one, entry, entry.about(reminds=False), room)


def _zone(rest: list[str], room: Room) -> Heard | None:
    found = room.entry_of(rest[0])
    if found is None:
        return None
    placed = replace(room, notes=room.notes.about(zone=ZONES[int(rest[1])]))
    return _remind(*found, placed)


TAPS: Mapping[str, Tap] = {
    "o": _page,
    "l": _lists,
    "n": _new_list,
    "r": _of_list(_rename),
    "d": _of_list(_may_delete),
    "D": _of_list(_delete_list),
    "m": _of_list(_compare),
    "q": _of_list(_choose),
    "c": _of_list(_table),
    "x": _of_list(_workbook),
    "t": _teach,
    "e": _of_entry(_entry),
    "s": _stage,
    "p": _asking(Wanted.PRICE),
    "k": _asking(Wanted.NOTE),
    "a": _asking(Wanted.DATES),
    "h": _asking(Wanted.RESULT),
    "f": _of_entry(_may_forget),
    "F": _of_entry(_forget),
    "v": _of_entry(_where),
    "w": _move,
    "b": _of_entry(_card),
    "u": _of_entry(_outreach),
    "i": _of_entry(_remind),
    "I": _of_entry(_no_reminders),
    "z": _zone,
    "y": lambda _rest, room: taken_back(room),
}
