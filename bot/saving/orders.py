"""Typed orders: 'simpan @a', '@a deal 2,5jt', 'hapus @a dari shortlist'."""

from collections.abc import Callable, Mapping

from advisor.creator import Creator
from advisor.notes import MOST_CREATORS
from advisor.reading.facts import Facts
from advisor.reading.saving import Deed, Order
from advisor.saved import MOST_ENTRIES, MOST_LISTS, Entry, SavedList
from bot.heard import Heard
from bot.saving.changes import moved, noted, replaced
from bot.saving.room import Room

_Found = list[tuple[SavedList, Entry]]


def obey(order: Order, facts: Facts, room: Room) -> Heard | None:
    """Return the answer to an order, None where it turns out to be none.

    Without words that mean nothing else, it is one only about creators that are saved.
    """
    found = [room.saved.holding(one) for one in order.creators]
    if not order.plain and not all(found):
        return None
    known = [each for each in found if each is not None]
    return _OBEYED[order.deed](order, facts, known, room)


def open_list(name: str | None, room: Room) -> Heard:
    """Return the screen of a list, which is made where there is none of this name."""
    if name is None:
        return room.show_list()
    one = room.list_for_new(name)
    if one is None:
        text = room.say("too-many-lists", most=MOST_LISTS)
        return room.only_say(text, "refused")
    return room.with_saved(room.saved.keeping(one)).show_list()


def keep(people: tuple[Creator, ...], name: str | None, room: Room) -> tuple[Room, str, str]:
    """Return the room with creators in a list, what to say of that, and what came of it."""
    one = room.list_for_new(name)
    if one is None:
        return room, room.say("too-many-lists", most=MOST_LISTS), "refused"
    new = [who for who in people if one.entry_of(who) is None]
    if len(one.entries) + len(new) > MOST_ENTRIES:
        return room, room.say("full", most=MOST_ENTRIES), "refused"
    for who in people:
        one = one.saving(who)
    kept = room.with_saved(room.saved.keeping(one))
    if not new:
        return kept, room.say("known", people), "known"
    return kept, room.say("saved", new), "saved"


def _save(order: Order, facts: Facts, _known: _Found, room: Room) -> Heard:
    named = order.creators or tuple(
        one for one in room.notes.creators[-max(room.notes.shown, 1) :] if one.handle is not None
    )
    if not named:
        return room.only_say(room.say("nobody"), "refused")
    told = facts.creators if order.creators else ()
    people = tuple(_whole(one, told, room) for one in named[:MOST_CREATORS])
    kept, said, did = keep(people, order.list, room)
    one = kept.saved.current
    entry = one.entry_of(people[0]) if one is not None and len(people) == 1 else None
    if one is None or entry is None or did == "refused":
        return kept.show_list(said=said, did=did)
    return kept.show_entry(one, entry, said, did)


def _whole(named: Creator, told: tuple[Creator, ...], room: Room) -> Creator:
    """Return a creator with all that this message and the chat say of the account."""
    (known,) = room.notes.creators_like((named,))
    said = next((one for one in told if one.may_be(named)), named)
    return known.plus(said)


def _remove(order: Order, _facts: Facts, known: _Found, room: Room) -> Heard:
    if not known:
        return _unknown(order, room)
    saved = room.saved
    for one, entry in known:
        here = saved.named(one.name) or one
        saved = replaced(saved, here, entry, None)
    people = [entry.creator for _, entry in known]
    return room.with_saved(saved).show_list(said=room.say("removed", people), did="removed")


def _move(order: Order, _facts: Facts, known: _Found, room: Room) -> Heard:
    saved = room.saved
    for one, entry in known:
        here = saved.named(one.name) or one
        to = room.with_saved(saved).list_for_new(order.list)
        if to is None:
            return room.only_say(room.say("too-many-lists", most=MOST_LISTS), "refused")
        there = moved(saved, here, entry, to)
        if there is None:
            return room.only_say(room.say("full", most=MOST_ENTRIES), "refused")
        saved = there
    people = [entry.creator for _, entry in known]
    said = room.say("moved", people, list=order.list or "")
    return room.with_saved(saved).show_list(said=said, did="moved")


def _show(order: Order, _facts: Facts, _known: _Found, room: Room) -> Heard:
    return open_list(order.list, room)


def _tell(order: Order, _facts: Facts, known: _Found, room: Room) -> Heard:
    if not known or len(known) < len(order.creators):
        return _unknown(order, room)
    saved = room.saved
    for one, entry in known:
        here = saved.named(one.name) or one
        saved = replaced(saved, here, entry, noted(entry, order.told, room.today))
    changed = room.with_saved(saved)
    said = room.say("changed")
    if len(known) > 1:
        return changed.show_list(said=said, did="changed")
    found = changed.saved.holding(known[0][1].creator)
    one, entry = found or known[0]
    return changed.show_entry(one, entry, said, "changed")


def _unknown(order: Order, room: Room) -> Heard:
    missing = [one for one in order.creators if room.saved.holding(one) is None]
    return room.only_say(room.say("unknown", missing), "unknown", missing)


_OBEYED: Mapping[Deed, Callable[[Order, Facts, _Found, Room], Heard]] = {
    Deed.SAVE: _save,
    Deed.REMOVE: _remove,
    Deed.MOVE: _move,
    Deed.SHOW: _show,
    Deed.TELL: _tell,
}
