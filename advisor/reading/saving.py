"""What is said to saved creators: 'simpan @a', '@a deal 2,5jt', '@a hasil 20rb views 12 order'.

Only a message of nothing else is one of these: whoever writes more asks us something, and gets
the answer to that. Their words mean nothing elsewhere, so they have a section of their own.
"""

from collections.abc import Callable
from enum import StrEnum

from advisor.creator import Creator
from advisor.reading.dealings import METRICS, STAGES, Told, told_by
from advisor.reading.lexicon import Lexicon, learned_once
from advisor.reading.pieces import Bit, Kind, bits_of
from advisor.reading.text import plain_words
from advisor.saved import LONGEST_NAME, LONGEST_NOTE
from advisor.value import Value

_COMMAND = "/shortlist"
_LONGEST = 600  # characters; nobody writes more about one deal
_AROUND_NOTES = " \t\n:;,-\u2013\u2014\"'"
_LISTING = frozenset({"show", "place"})
_SAVING = frozenset({"save", "these", "place", "into"})
_TELLING = frozenset(
    {"save", "remove", "move", "place", "note", "status", "paid", "draft", "result", *STAGES}
)
_PLAIN = frozenset({"status", "bargain", "agreed", "paid", "draft", "result", *STAGES, *METRICS})


class Deed(StrEnum):
    """What a message wants done with saved creators."""

    SAVE = "save"
    REMOVE = "remove"
    MOVE = "move"
    SHOW = "show"
    TELL = "tell"


class Order(Value):
    """What a message wants done, with whom, and in or to which list; None is the open one.

    `plain` tells that it can mean nothing else. Without it, it is one only where the creators are
    saved already: '@a deal 2jt' may be about anybody.
    """

    deed: Deed
    creators: tuple[Creator, ...] = ()
    list: str | None = None
    told: Told = Told()
    plain: bool = True


def order_in(message: str, lexicon: Lexicon, spoken: str | None = None) -> Order | None:
    """Return what a message wants done with saved creators, None when it is about anything else.

    `spoken` is the language of the chat, for a sum such as '2m'.
    """
    start = message.strip()
    if start.casefold().startswith(_COMMAND):
        name = start[len(_COMMAND) :].strip()
        return Order(deed=Deed.SHOW, list=name[:LONGEST_NAME].strip() or None)
    if len(message) > _LONGEST or "?" in message:
        return None
    if _openers(lexicon).isdisjoint(plain_words(message)):
        return None  # most messages, for which nothing else is looked at
    bits = bits_of(message, lexicon, spoken)
    ids = [bit.id for bit in bits if bit.kind is Kind.WORD]
    found = (read(message, bits, lexicon) for id_, read in _DEEDS if id_ is None or id_ in ids)
    return next((order for order in found if order is not None), None)


@learned_once
def _openers(lexicon: Lexicon) -> frozenset[str]:
    """Return the words without one of which no message is an order."""
    meanings = lexicon.saving.values()
    return frozenset(one.words[-1] for one in meanings if one.id in _TELLING)


def told_in(message: str, about: Creator, lexicon: Lexicon, spoken: str | None) -> Told | None:
    """Return what an answer tells of the deal with somebody; None when it says other things.

    A number alone is in `agreed`, and a day alone in `post`.
    """
    bits = bits_of(message, lexicon, spoken) if len(message) <= _LONGEST else ()
    people = _people(bits)
    others = any(not about.may_be(one) for one in people)
    if "?" in message or others or any(bit.kind is Kind.OTHER for bit in bits):
        return None
    said = [bit for bit in bits if bit.creator is None and bit.id != "filler"]
    told = told_by(said, bare=True)
    return None if told == Told() else told


def _people(bits: tuple[Bit, ...]) -> tuple[Creator, ...]:
    return tuple(dict.fromkeys(bit.creator for bit in bits if bit.creator is not None))


def _ids(bits: tuple[Bit, ...]) -> frozenset[str]:
    return frozenset(bit.id for bit in bits if bit.kind is Kind.WORD and bit.id != "filler")


def _show(_message: str, bits: tuple[Bit, ...], _lexicon: Lexicon) -> Order | None:
    if _people(bits) or any(bit.kind is not Kind.WORD for bit in bits):
        return None
    return Order(deed=Deed.SHOW) if _ids(bits) <= _LISTING else None


def _save(message: str, bits: tuple[Bit, ...], lexicon: Lexicon) -> Order | None:
    """Return an order to save: those named, with figures or not, else those shown last."""
    people, (name, rest) = _people(bits), _list_name(message, bits)
    first = next((bit.id for bit in rest if bit.id != "filler"), "")
    if people:
        known = all(bit.kind is not Kind.OTHER or lexicon.knows(bit.text) for bit in rest)
        return (
            Order(deed=Deed.SAVE, creators=people, list=name)
            if known and first == "save"
            else None
        )
    only = all(bit.kind is Kind.WORD for bit in rest) and _ids(rest) <= _SAVING
    return Order(deed=Deed.SAVE, list=name) if only and first == "save" else None


def _remove(_message: str, bits: tuple[Bit, ...], _lexicon: Lexicon) -> Order | None:
    people, ids = _people(bits), _ids(bits)
    only = all(bit.kind in (Kind.WORD, Kind.WHO) for bit in bits) and ids <= {"remove", "place"}
    if not people or not only:
        return None
    return Order(deed=Deed.REMOVE, creators=people, plain="place" in ids)


def _move(message: str, bits: tuple[Bit, ...], _lexicon: Lexicon) -> Order | None:
    people, (name, rest) = _people(bits), _list_name(message, bits)
    only = all(bit.kind in (Kind.WORD, Kind.WHO) for bit in rest) and _ids(rest) <= {
        "move",
        "into",
    }
    if not people or name is None or not only:
        return None
    return Order(deed=Deed.MOVE, creators=people, list=name, plain=False)


def _note(message: str, bits: tuple[Bit, ...], _lexicon: Lexicon) -> Order | None:
    """Return an order to write a note: all that comes after the word and the account."""
    people = _people(bits)
    place = next((at for at, bit in enumerate(bits) if bit.id == "note"), len(bits))
    before = bits[: place + 1]
    if len(people) != 1 or any(bit.kind not in (Kind.WORD, Kind.WHO) for bit in before):
        return None
    after = bits[place + 1 : place + 2]
    said = after[0] if after and after[0].creator is not None else bits[place]
    note = message[said.end :].strip(_AROUND_NOTES)[:LONGEST_NOTE]
    begins_with = {"note", "filler", ""}
    if not note or any(bit.id not in begins_with for bit in before):
        return None
    return Order(deed=Deed.TELL, creators=people, told=Told(note=note), plain=False)


def _tell(_message: str, bits: tuple[Bit, ...], _lexicon: Lexicon) -> Order | None:
    people = _people(bits)
    said = [bit for bit in bits if bit.creator is None and bit.id != "filler"]
    if not people or any(bit.kind is Kind.OTHER for bit in said):
        return None
    ids = _ids(tuple(said))
    told = told_by(said, bare=False) if ids and ids <= _PLAIN else Told()
    if told == Told():
        return None
    return Order(deed=Deed.TELL, creators=people, told=told, plain="status" in ids)


_Read = Callable[[str, tuple[Bit, ...], Lexicon], Order | None]
# By the word that there has to be, None for any; the first that fits is meant.
_DEEDS: tuple[tuple[str | None, _Read], ...] = (
    ("note", _note),
    ("move", _move),
    ("save", _save),
    ("remove", _remove),
    ("place", _show),
    (None, _tell),
)


def _list_name(message: str, bits: tuple[Bit, ...]) -> tuple[str | None, tuple[Bit, ...]]:
    """Return the name of the list that a message ends in, and the message before it."""
    place = next((at for at, bit in enumerate(bits) if bit.id == "into"), None)
    if place is None:
        return None, bits
    rest = bits[place + 1 :]
    if not rest or any(bit.creator is not None for bit in rest):
        return None, bits
    while rest and rest[0].id in ("place", "filler"):
        rest = rest[1:]
    name = message[rest[0].start :].strip(_AROUND_NOTES + ".!") if rest else ""
    return name[:LONGEST_NAME].strip() or None, bits[: place + 1]
