"""What each number of a message stands for: a budget, a quote, followers, views, a count ...

Cue words decide by nearness. A number without a cue gets its role from its company - a bare number
beside a handle means followers - and then counts as a guess. What stays open is left open.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from advisor.reading.cues import FAR, votes_on
from advisor.reading.fits import SMALLEST_COUNT, is_money
from advisor.reading.numbers import Number
from advisor.reading.sentence import Token
from advisor.vocabulary import Role

# What an unclaimed sum of money is when these cues stand unclaimed in the message, in this order.
_COMPANY: tuple[tuple[frozenset[str], Role], ...] = (
    (frozenset({"budget"}), Role.BUDGET),
    (frozenset({"quote", "each", "check", "counted_handle"}), Role.QUOTE),
    (frozenset({"campaign", "goal"}), Role.BUDGET),
)


class Played(NamedTuple):
    """A number and its role; `sure` is false for guesses, `cue` names what decided."""

    at: int
    number: Number
    role: Role | None
    sure: bool = True
    cue: str | None = None


def roles_of(tokens: Sequence[Token]) -> tuple[Played, ...]:
    """Return each number of the message, in order, with its role; None where it stays open."""
    used: set[int] = set()
    played: list[Played] = []
    for at, token in enumerate(tokens):
        if token.number is None:
            continue
        votes = [vote for vote in votes_on(tokens, at, used) if vote.score > 0]
        if votes:
            best = max(votes, key=lambda vote: vote.score)
            used.add(best.place)
            played.append(Played(at, token.number, best.role, cue=best.cue))
        else:
            played.append(Played(at, token.number, None))
    return tuple(_guesses(tokens, _corrected(tokens, played), used))


def _corrected(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Let a number after a word of correction replace the one before: '20jt eh 12jt aja'."""
    kept: list[Played] = []
    for one in played:
        before = kept[-1] if kept else None
        if before and one.role in (None, before.role) and _corrects(tokens, before.at, one.at):
            kept[-1] = before._replace(role=Role.OTHER)
            number = one.number.in_scale_of(before.number)
            kept.append(one._replace(number=number, role=before.role, cue=before.cue))
        else:
            kept.append(one)
    return kept


def _corrects(tokens: Sequence[Token], first: int, second: int) -> bool:
    between = tokens[first + 1 : second]
    return len(between) <= FAR and any("correction" in token.cue(last=False) for token in between)


def _guesses(
    tokens: Sequence[Token], played: Sequence[Played], used: set[int]
) -> Iterator[Played]:
    """Give numbers without a cue the role their company suggests."""
    waiting = _waiting_cues(tokens, used)
    counted = {tokens[one.at].segment for one in played if one.role is Role.FOLLOWERS} - {None}
    for one in played:
        if one.role is not None:
            yield one
            continue
        segment = tokens[one.at].segment
        company = waiting | _handle_near(segment, counted)
        role = _guess(one.number, company)
        if role is Role.FOLLOWERS:
            counted.add(segment)
        yield one._replace(role=role, sure=False)


def _handle_near(segment: int | None, counted: set[int | None]) -> frozenset[str]:
    if segment is None:
        return frozenset()
    return frozenset({"counted_handle" if segment in counted else "handle"})


def _guess(number: Number, company: frozenset[str]) -> Role | None:
    if number.percent:
        return Role.ENGAGEMENT_RATE if company & {"engagement_rate", "handle"} else Role.OTHER
    if number.value < SMALLEST_COUNT and not number.scaled:
        return Role.OTHER
    if number.currency is None and "handle" in company:
        return Role.FOLLOWERS
    return Role.QUOTE if number.each else _money_guess(number, company)


def _money_guess(number: Number, company: frozenset[str]) -> Role | None:
    if not is_money(number):
        return None
    return next((role for cues, role in _COMPANY if company & cues), None)


def _waiting_cues(tokens: Sequence[Token], used: set[int]) -> frozenset[str]:
    """Return the cues that no number has claimed; any goal counts as 'goal'."""
    cues = {
        phrase.id if phrase.kind == "cue" else "goal"
        for place, token in enumerate(tokens)
        if place not in used
        for phrase in token.begins
        if phrase.kind in ("cue", "goal")
    }
    return frozenset(cues)
