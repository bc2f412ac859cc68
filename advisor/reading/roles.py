"""What each number of a message stands for: a budget, a quote, followers, views, a count ...

Cue words decide by nearness. A number without a cue gets its role from its company - a bare number
beside a handle means followers - and then counts as a guess. What stays open is left open.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from advisor.reading.cues import votes_on
from advisor.reading.fits import is_money
from advisor.reading.guesses import guesses
from advisor.reading.numbers import Number
from advisor.reading.sentence import Token
from advisor.vocabulary import Role

_CORRECTED = 8  # tokens between a number and its correction
_LISTED = 2  # tokens between two sums of one list: '1jt, 2jt, sama 4jt'
_HEAD = 4  # tokens between 'one person' and what one is paid
_NEAR = 3  # tokens between a number and the word that makes it an aside


class Played(NamedTuple):
    """A number and its role; `sure` is false for guesses, `cue` names what decided.

    `at` is its token, `place` the token of the cue.
    """

    at: int
    number: Number
    role: Role | None
    sure: bool = True
    cue: str | None = None
    place: int | None = None


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
            played.append(Played(at, token.number, best.role, cue=best.cue, place=best.place))
        else:
            played.append(Played(at, token.number, None))
    corrected = _per_head(_corrected(tokens, played))
    settled = _without_asides(tokens, _listed(tokens, corrected))
    return tuple(_guessed(tokens, settled, used))


def _guessed(
    tokens: Sequence[Token], played: Sequence[Played], used: set[int]
) -> Iterator[Played]:
    roles = guesses(tokens, {one.at: one.role for one in played}, used)
    for one in played:
        yield one if one.role is not None else one._replace(role=roles[one.at], sure=False)


def _corrected(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Let a number after a word of correction replace the one before: '20jt eh 12jt aja'."""
    kept: list[Played] = []
    for one in played:
        before = kept[-1] if kept else None
        alike = before and (one.role in (None, before.role) or before.role is None)
        if before and alike and _corrects(tokens, before.at, one.at):
            kept[-1] = before._replace(role=Role.OTHER)
            number = one.number.in_scale_of(before.number)
            role, cue = (one.role, one.cue) if one.role else (before.role, before.cue)
            kept.append(one._replace(number=number, role=role, cue=cue))
        else:
            kept.append(one)
    return kept


def _corrects(tokens: Sequence[Token], first: int, second: int) -> bool:
    between = tokens[first + 1 : second]
    return len(between) <= _CORRECTED and any(
        "correction" in token.cue(last=False) for token in between
    )


def _per_head(played: Sequence[Played]) -> list[Played]:
    """Read a sum behind 'one person' as a fee each: '3 orang, 1 orang saya kasih 150rb'."""
    kept = list(played)
    counts = [one for one in played if one.role is Role.CREATORS]
    for place, one in enumerate(played[:-1]):
        fee = played[place + 1]
        single = one.role is Role.CREATORS and one.number.value == 1 and len(counts) > 1
        if single and fee.role is None and is_money(fee.number) and fee.at - one.at <= _HEAD:
            kept[place] = one._replace(role=Role.OTHER)
            kept[place + 1] = fee._replace(role=Role.QUOTE, cue="apiece")
    return kept


def _listed(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Let a quote's role run on through a list: 'rate 1jt, 2jt, sama 4jt'."""
    kept: list[Played] = []
    for one in played:
        before = kept[-1] if kept else None
        runs_on = before and before.role is Role.QUOTE and one.at - before.at <= _LISTED
        if before and runs_on and one.role is None and tokens[one.at].segment is None:
            kept.append(one._replace(role=Role.QUOTE, cue=before.cue, sure=False))
        else:
            kept.append(one)
    return kept


def _without_asides(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Give no role to what only looks like one: a shop's price, its own followers, its age."""
    roles = {one.role for one in played}
    somebody = any(token.mention is not None or _speaks_of_creators(token) for token in tokens)
    planned = Role.BUDGET in roles and not any(token.mention is not None for token in tokens)
    asides: dict[Role, Callable[[Played], bool]] = {
        Role.QUOTE: lambda one: one.cue == "price" and not (somebody or Role.FOLLOWERS in roles),
        Role.FOLLOWERS: lambda one: planned and _beside(tokens, one.at, "own"),
        Role.DURATION: lambda one: _begins_with(tokens, one.at, "already"),
    }
    kept = [
        one._replace(role=Role.OTHER) if one.role in asides and asides[one.role](one) else one
        for one in played
    ]
    goals = any(one.kind == "goal" for token in tokens for one in token.begins)
    if goals and not somebody and not roles & {Role.FOLLOWERS, Role.BUDGET}:
        return [_as_asked_for(one) for one in kept]
    return kept


def _as_asked_for(one: Played) -> Played:
    """Read what nobody in particular asks as the budget: 'klien minta plan 250 jt buat UGC'."""
    return one._replace(role=Role.BUDGET, sure=False) if one.cue == "quote" else one


def _speaks_of_creators(token: Token) -> bool:
    return any(
        phrase.kind in ("format", "tier") or phrase.id in ("each", "apiece", "creators", "check")
        for phrase in token.begins
    )


def _begins_with(tokens: Sequence[Token], at: int, cue: str) -> bool:
    """Tell whether the cue stands right before the number, as in 'baru 2 bulan'."""
    return at > 0 and not tokens[at].gap and cue in tokens[at - 1].cue(last=True)


def _beside(tokens: Sequence[Token], at: int, cue: str) -> bool:
    near = tokens[max(0, at - _NEAR) : at + _NEAR]
    return any(cue in token.cue(last=False) for token in near)
