"""The role of a number without a cue, from the company it keeps in the message."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from advisor.reading.bought import is_fee, turned_round
from advisor.reading.fits import SMALLEST_COUNT, is_money
from advisor.reading.numbers import Number
from advisor.reading.sentence import Token
from advisor.vocabulary import Role

_MEASURES = frozenset({Role.VIEWS, Role.LIKES, Role.COMMENTS})
_NAMED = frozenset({"cue", "hint"})  # kinds of which each one says something else
_MILLION = 1_000_000
_SOMEBODY = frozenset({"handle", "counted_handle"})
# What a sum of money is in this company, the first that fits.
_COMPANY: tuple[tuple[frozenset[str], Role], ...] = (
    (frozenset({"budget"}), Role.BUDGET),
    (frozenset({"quote", "price", "each", "check", "sized", "measured", *_SOMEBODY}), Role.QUOTE),
    (frozenset({"campaign", "goal", "aim", "niche", "city", "plan"}), Role.BUDGET),
)


def guesses(
    tokens: Sequence[Token], roles: Mapping[int, Role | None], used: set[int]
) -> dict[int, Role | None]:
    """Return a role for each number, by its token, that has none yet; None where it stays open.

    Cues at `used` tokens belong to other numbers.
    """
    several = any(role is Role.CREATORS and _worth(tokens[at].number) > 1
                  for at, role in roles.items())  # fmt: skip
    spoken = _spoken(tokens, used) | _known(roles, several=several)
    counted = {tokens[at].segment for at, role in roles.items() if role is Role.FOLLOWERS}
    parts: dict[int | None, list[int]] = {}
    for at in roles:
        parts.setdefault(tokens[at].segment, []).append(at)
    found: dict[int, Role | None] = {}
    for at, role in roles.items():
        number, segment = tokens[at].number, tokens[at].segment
        if role is not None or number is None:
            continue
        company = spoken | _handle_near(segment, counted)
        fee = segment is not None and is_fee(tokens, at, parts[segment], roles)
        if _is_multiplied(tokens, at) or fee:
            found[at] = Role.QUOTE
        elif _prices_goods(tokens, at) or _is_reached(tokens, at):
            found[at] = Role.OTHER
        else:
            found[at] = Role.QUOTE if _is_quoted(number, company) else _guess(number, company)
        if found[at] is Role.FOLLOWERS:
            counted.add(segment)
    return turned_round(tokens, found)


def _is_reached(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the number stands right behind a word for reach: 'impressions 50k'."""
    before = tokens[at - 1] if at else None
    reached = before is not None and any(
        (one.kind, one.id) == ("goal", "reach") for one in before.ends
    )
    return reached and not tokens[at].gap and tokens[at].segment is not None


def _is_quoted(number: Number, company: frozenset[str]) -> bool:
    """Tell whether millions are a fee where the message speaks of rates: 'rate @x: tiktok 5jt'."""
    rated = {"handle", "quote"} <= company and not number.percent
    return rated and number.at_least_known().factor >= _MILLION


def _worth(number: Number | None) -> Decimal:
    return number.at_least_known().value if number else Decimal(0)


def _spoken(tokens: Sequence[Token], used: set[int]) -> frozenset[str]:
    """Return the cues that no number has claimed, and the kinds of what else is spoken of."""
    return frozenset(
        phrase.id if phrase.kind in _NAMED else phrase.kind
        for place, token in enumerate(tokens)
        if place not in used
        for phrase in token.begins
    )


def _known(roles: Mapping[int, Role | None], *, several: bool) -> frozenset[str]:
    """Return what the numbers with a role already say about the message.

    Where `several` are wanted, a size is that of each, and a sum no fee: '3 micro 45rb, 6jt'.
    """
    said = set(roles.values())
    known = {
        "sized": Role.FOLLOWERS in said and not several,
        "measured": bool(said & _MEASURES),
        "plan": bool(said & {Role.CREATORS, Role.DURATION}),
        "budgeted": Role.BUDGET in said,
    }
    return frozenset(name for name, holds in known.items() if holds)


def _handle_near(segment: int | None, counted: set[int | None]) -> frozenset[str]:
    if segment is None:
        return frozenset()
    return frozenset({"counted_handle" if segment in counted else "handle"})


def _is_multiplied(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the number is a fee times a count, as in '3 macro x 25 juta'."""
    number = tokens[at].number
    before = tokens[at - 1].cue(last=True) if at else ()
    return number is not None and (number.each or (is_money(number) and "times" in before))


def _prices_goods(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the number stands behind a weight or a volume: 'beans 250 gram 95rb'."""
    before = tokens[at - 1] if at > 1 else None
    measured = before is not None and "measured_in" in before.ids("hint")
    return measured and not tokens[at].gap and tokens[at - 2].number is not None


def _guess(number: Number, company: frozenset[str]) -> Role | None:
    if number.percent:
        about_somebody = company & (_SOMEBODY | {"engagement_rate", "sized"})
        return Role.ENGAGEMENT_RATE if about_somebody else Role.OTHER
    if number.value < SMALLEST_COUNT and not number.scaled:
        return Role.OTHER
    if number.currency is None and "handle" in company:
        return Role.FOLLOWERS
    return _sum_guess(company) if is_money(number) else None


def _sum_guess(company: frozenset[str]) -> Role | None:
    """Return what a sum is; beside a budget any other sum is not a second one."""
    role = next((role for cues, role in _COMPANY if company & cues), None)
    if role is Role.BUDGET and "budgeted" in company:
        return Role.QUOTE if {"sized", "said"} <= company else Role.OTHER
    return role
