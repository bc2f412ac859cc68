"""What each number of a message stands for: a budget, a quote, followers, views, a count ...

Cue words decide by nearness. A number without a cue gets its role from its company - a bare number
beside a handle means followers - and then counts as a guess. What stays open is left open.
"""

from collections.abc import Iterator, Sequence

from advisor.reading.cues import votes_on
from advisor.reading.guesses import guesses
from advisor.reading.ownership import asked_for, attributed, heads, spent, totals
from advisor.reading.platform_sizes import sized
from advisor.reading.played import Played
from advisor.reading.restated import restated
from advisor.reading.sentence import Token
from advisor.reading.turned import turned
from advisor.vocabulary import Role

__all__ = ["Played", "roles_of"]


def roles_of(tokens: Sequence[Token]) -> tuple[Played, ...]:
    """Return each number of the message, in order, with its role; None where it stays open."""
    used: set[int] = set()
    played: list[Played] = []
    for at, token in enumerate(tokens):
        if token.number is None:
            continue
        votes = [vote for vote in votes_on(tokens, at, used) if vote.score > 0]
        if token.sized:
            votes = [vote for vote in votes if vote.role is Role.FOLLOWERS]
        if token.sized and not votes:
            played.append(Played(at, token.number, Role.FOLLOWERS, sure=False))
        elif votes:
            best = max(votes, key=lambda vote: vote.score)
            used.add(best.place)
            played.append(Played(at, token.number, best.role, cue=best.cue, place=best.place))
        else:
            played.append(Played(at, token.number, None))
    told = totals(tokens, turned(tokens, played))
    settled = spent(tokens, restated(tokens, attributed(tokens, told)))
    guessed = sized(tokens, list(_guessed(tokens, settled, used)))
    return tuple(heads(tokens, asked_for(tokens, guessed)))


def _guessed(
    tokens: Sequence[Token], played: Sequence[Played], used: set[int]
) -> Iterator[Played]:
    roles = guesses(tokens, {one.at: one.role for one in played}, used)
    for one in played:
        yield one if one.role is not None else one._replace(role=roles[one.at], sure=False)
