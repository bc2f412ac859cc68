"""The creators in a message, each with the figures that stand in its part of the message."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from advisor.creator import Creator
from advisor.money import RUPIAH
from advisor.reading.deliverables import Spoken, deliverables_of
from advisor.reading.extras import Extras
from advisor.reading.fees import fee_as_asked, fee_of, leaves_out_thousands, scale_guessed
from advisor.reading.numbers import Number
from advisor.reading.people.handles import Mention, Segment
from advisor.reading.restated import CLAIMED
from advisor.reading.roles import Played
from advisor.reading.sentence import Token, owners_of
from advisor.vocabulary import Platform, Role

_COUNTS = {Role.VIEWS: "views", Role.LIKES: "likes", Role.COMMENTS: "comments"}
_AUDITED = frozenset({"real_followers", "bot_followers"})
_TOLD = frozenset({"followers", "quote", "engagement_rate", *_COUNTS.values()})
_FIGURES = frozenset({Role.FOLLOWERS, Role.QUOTE, Role.ENGAGEMENT_RATE, *_COUNTS})


class Cast(NamedTuple):
    """The creators of a message, in its order, and which figures are guesses."""

    creators: tuple[Creator, ...]
    assumed: tuple[str, ...]


def creators_of(  # noqa: PLR0913, PLR0917 - each is one thing found in a message
    tokens: Sequence[Token],
    played: Sequence[Played],
    extras: Extras,
    mentions: Sequence[Mention],
    segments: Sequence[Segment],
    language: str | None,
) -> Cast:
    """Return the creators; one without a handle when only figures of one are given."""
    spoken = _spoken(tokens)
    common = _common(spoken)
    everybodys = _everybodys(tokens)
    parts: dict[int | None, list[Played]] = {}
    for one in played:
        parts.setdefault(tokens[one.at].segment, []).append(one)
    found: list[Creator] = []
    assumed: list[str] = []
    owners = owners_of(segments)
    places = [at for at, one in enumerate(segments) if owners[at] == at or one.unnamed]
    for at in places:
        segment = segments[at]
        own = parts.get(at, [])
        figures = figures_in(own, language)
        named = None if segment.mention is None else mentions[segment.mention]
        figures["handle"] = named and named.handle
        figures["number"] = len(found) + 1 if named is None and len(places) > 1 else None
        figures["platform"] = (
            (named and named.platform)
            or segment.platform
            or _platform(spoken, at)
            or common
            or everybodys
        )
        figures = extras.beside(at, figures | deliverables_of(spoken, tokens, own, at))
        found.append(Creator(**figures))
        assumed += [*guessed_in(own), *scale_guessed(own, figures.get("quote"), language)]
    if not found:
        return _nameless(tokens, played, extras, common, language)
    assumed += _whose_quote(found)
    return Cast(together(found), tuple(dict.fromkeys(assumed)))


def _whose_quote(found: Sequence[Creator]) -> list[str]:
    """Return `quote_whose` when one person's last account alone has a fee that may be for all."""
    one_person = len(found) > 1 and len({creator.handle for creator in found}) == 1
    quoted = [creator.quote is not None for creator in found]
    asked = one_person and quoted[-1] and not any(quoted[:-1])
    return ["quote_whose"] if asked else []


def _nameless(
    tokens: Sequence[Token],
    played: Sequence[Played],
    extras: Extras,
    platform: Platform | None,
    language: str | None,
) -> Cast:
    """Return the one creator that figures without any name speak of, if they do."""
    figures = figures_in(played, language)
    if not figures:
        return Cast((), ())
    figures |= deliverables_of(_spoken(tokens), tokens, played, None)
    creator = Creator(**extras.beside(None, figures), platform=platform)
    guessed = (*guessed_in(played), *scale_guessed(played, creator.quote, language))
    return Cast((creator,), guessed)


def together(found: Sequence[Creator]) -> tuple[Creator, ...]:
    """Join what was said about one account in several places; unlike numbers stay apart."""
    kept: list[Creator] = []
    places: dict[str | None, list[int]] = {}
    for creator in found:
        known = places.setdefault(creator.handle, [])
        at = next((place for place in known if _one_account(kept[place], creator)), None)
        if at is None:
            known.append(len(kept))
            kept.append(creator)
        else:
            kept[at] = kept[at].plus(creator)
    return tuple(kept)


def _one_account(one: Creator, other: Creator) -> bool:
    alike = one.may_be(other) and (one.platform is other.platform or other.platform is None)
    if not alike or None in (one.followers, other.followers):
        return alike
    # Told twice in full: only what agrees is one, and a contradiction is for the person to solve.
    return all(None in (mine, getattr(other, name)) or mine == getattr(other, name)
               for name, mine in one if name in _TOLD)  # fmt: skip


def figures_in(played: Sequence[Played], language: str | None) -> dict[str, Any]:
    """Return what the numbers say of one creator, by the names of its fields."""
    figures: dict[str, Any] = {}
    quotes: list[Number] = []
    for one in played:
        if one.role not in _FIGURES:
            figures = {**_beside(one), **figures}
            continue
        if one.role is Role.FOLLOWERS:
            number = one.number.at_least_known()
            figures.setdefault("followers", int(number.value))
            figures.setdefault("approximate", _vague(number))
        elif one.role is Role.ENGAGEMENT_RATE:
            figures.setdefault("engagement_rate", _rate(one.number))
        elif one.role is Role.QUOTE:
            quotes.append(one.number)
        else:
            figures.setdefault(_COUNTS[one.role], int(one.number.at_least_known().value))
    if quotes:
        fees = [fee_of(fee_as_asked(one, language, figures.get("followers")), language)
                for one in quotes]  # fmt: skip
        others = dict.fromkeys(fee for fee in fees[1:] if fee not in (None, fees[0]))
        figures |= {"quote": fees[0], "other_quotes": tuple(others)}
    return {name: value for name, value in figures.items() if value is not None}


def _beside(one: Played) -> dict[str, Any]:
    """Return what a number says of a creator that is no figure to reckon with."""
    if one.cue in _AUDITED and one.role is Role.OTHER and one.number.percent:
        return {"real_followers": _real(one)}
    if one.cue == CLAIMED:
        return {"claimed": int(one.number.at_least_known().value)}
    return {}


def _vague(number: Number) -> bool:
    return number.approximate or number.bound is not None or number.low != number.high


def _rate(number: Number) -> Decimal:
    return number.value if number.percent else number.value / 100


def _real(one: Played) -> Decimal | None:
    """Return the share of real followers, told as such or as the share of the others."""
    share = one.number.value if one.cue == "real_followers" else 1 - one.number.value
    return share if 0 <= share <= 1 else None


def guessed_in(played: Sequence[Played]) -> list[str]:
    """Return the roles that were guessed, and what fees in other money were made of.

    `quote_unread` is one that has no rate, `quote_usd` one that was converted from dollars.
    """
    roles = [
        str(one.role)
        for one in played
        if one.role in _FIGURES and not (one.sure and not leaves_out_thousands(one))
    ]
    foreign = [one.number for one in played if one.role is Role.QUOTE
               and one.number.currency not in (None, RUPIAH)]  # fmt: skip
    unread = ["quote_unread" for number in foreign if fee_of(number, None) is None]
    rated = (number.currency for number in foreign if number.currency and not unread)
    return [*roles, *unread[:1], *(f"quote_{currency.lower()}" for currency in rated)]


def _platform(spoken: Spoken, segment: int) -> Platform | None:
    ids = spoken.get(("platform", segment), [])
    return Platform(ids[0]) if ids else None


def _common(spoken: Spoken) -> Platform | None:
    """Return the platform said outside every creator's part, when it is one only."""
    ids = set(spoken.get(("platform", None), []))
    return Platform(ids.pop()) if len(ids) == 1 else None


def _everybodys(tokens: Sequence[Token]) -> Platform | None:
    """Return the only platform of a message that says 'all of them on ...', wherever it stands."""
    ids = {phrase.id for token in tokens for phrase in token.begins if phrase.kind == "platform"}
    told = any("all" in token.cue(last=False) for token in tokens)
    return Platform(ids.pop()) if told and len(ids) == 1 else None


def _spoken(tokens: Sequence[Token]) -> Spoken:
    """Return the ids of all phrases by kind and by the part of the message, in order."""
    spoken: Spoken = {}
    for token in tokens:
        for phrase in token.begins:
            spoken.setdefault((phrase.kind, token.segment), []).append(phrase.id)
    return spoken
