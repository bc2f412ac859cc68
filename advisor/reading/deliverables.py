"""What a fee pays for: one format and how often, a package of several, or one post of many."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from advisor.reading.roles import Played
from advisor.reading.sentence import Token
from advisor.vocabulary import Role

_MOST_POSTS = 100
_FAR = 30  # tokens between a format and the fee behind it

Spoken: TypeAlias = dict[tuple[str, int | None], list[str]]


def deliverables_of(
    spoken: Spoken,
    tokens: Sequence[Token],
    played: Sequence[Played],
    segment: int | None,
) -> dict[str, Any]:
    """Return what a quote pays for: one format and how often, or a package of several.

    Of several quotes, as on a rate card, the first is meant.
    """
    if sum(one.role is Role.QUOTE for one in played) > 1:
        return _of_the_first(tokens, played)
    named = spoken.get(("format", segment)) or spoken.get(("format", None), [])
    format_ = next(iter(named), None)
    if any(_is_fee_each(one) for one in played):
        return {"format": format_}
    if any(_is_multiplied(tokens, one) for one in played):
        return {"format": format_}
    counts = dict(_counted(tokens, played))
    if not named:
        counts |= dict(_videos(tokens, played))
    if len(counts | dict.fromkeys(named, 1)) > 1 and counts:
        return {"format": format_, "package": True}
    return {"format": format_, "posts": max(1, counts.get(format_ or "", 1))}


def _of_the_first(tokens: Sequence[Token], played: Sequence[Played]) -> dict[str, Any]:
    """Return what the first of several fees pays for: 'reels 3jt story 800rb', '3jt reel, ...'."""
    first, second = [at for at, one in enumerate(played) if one.role is Role.QUOTE][:2]
    fee, following = played[first].at, played[second].at
    before = [place for place in range(max(0, fee - _FAR), fee) if tokens[place].ids("format")
              and tokens[place].segment == tokens[fee].segment]  # fmt: skip
    places = before or [place for place in range(fee, following) if tokens[place].ids("format")]
    if not places:
        return {"format": None}
    own = played[: first + 1] if before else played[:second]
    spoken: Spoken = {("format", None): [one for place in places
                                         for one in tokens[place].ids("format")]}  # fmt: skip
    return deliverables_of(spoken, tokens, own, None)


def _counted(tokens: Sequence[Token], played: Sequence[Played]) -> Iterator[tuple[str, int]]:
    """Yield the formats that are counted: '5 video', '2 reels'."""
    for one in played:
        if (
            one.role is Role.OTHER
            and one.place is not None
            and 0 < one.number.value <= _MOST_POSTS
        ):
            unit = one.place + ("times" in tokens[one.place].cue(last=False))  # '2x post'
            for phrase in tokens[unit].begins if unit < len(tokens) else ():
                if phrase.kind == "format":
                    yield phrase.id, int(one.number.value)


def _videos(tokens: Sequence[Token], played: Sequence[Played]) -> Iterator[tuple[str, int]]:
    """Yield how many posts of no format are counted by their platform: '5 tiktok 4jt'."""
    for one in played:
        behind = tokens[one.at + 1 : one.at + 2]
        counted = (
            one.role is Role.OTHER and one.cue is None and 0 < one.number.value <= _MOST_POSTS
        )
        whole = one.number.value == int(one.number.value) and not one.number.percent
        if counted and whole and any(token.ids("platform") and not token.gap for token in behind):
            yield "", int(one.number.value)


def _is_fee_each(one: Played) -> bool:
    return one.role is Role.QUOTE and (
        one.cue in ("each", "apiece") or one.number.each or one.number.per is not None
    )


def _is_multiplied(tokens: Sequence[Token], one: Played) -> bool:
    """Tell whether a fee stands before 'times so many': '3jt x 3 video' is 3 million each."""
    behind = tokens[one.at + 1 : one.at + 3]
    return (
        one.role is Role.QUOTE
        and len(behind) > 1
        and "times" in behind[0].cue(last=False)
        and behind[1].number is not None
    )
