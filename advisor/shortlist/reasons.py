"""Reasons: why somebody is left out, and which exchange would come closest."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import combinations
from typing import NamedTuple

from advisor.shortlist.offers import Question, Worths, left_out_before
from advisor.shortlist.programme import Option, Programme
from advisor.shortlist.rules import Rule, RuleKind
from advisor.shortlist.selection import Cut, LeftOut, RunnerUp

# How many of those left out are tried in exchange, the best for their money and the best at all.
_TRIED, _TRIED_FOR_TWO = 30, 8
_FOUR_PLACES = Decimal("0.0001")


class _Room(NamedTuple):
    """What a rule takes of one kind, by the unit of money and by the head, and the room left."""

    rule: Rule
    money: int
    head: int
    left: int


class Chosen(NamedTuple):
    """A programme with the choice made, everybody's group and cheapest option, and who may go.

    `room` is by kind what is left under the rules that limit it.
    """

    programme: Programme
    choice: tuple[int, ...]
    slack: tuple[int, ...]
    where: dict[int, tuple[int, Option]]
    may_go: tuple[Option, ...]
    room: tuple[tuple[_Room, ...], ...]

    def at(self, group: int) -> Option:
        """Return what was chosen of a group."""
        return self.programme.groups[group][self.choice[group]]


def chosen_of(programme: Programme, choice: tuple[int, ...]) -> Chosen:
    """Return the choice with what the reasons look up in it."""
    where: dict[int, tuple[int, Option]] = {}
    for place, group in enumerate(programme.groups):
        for option in sorted(group):
            where.setdefault(option.candidate, (place, option))
    pairs = zip(programme.groups, programme.options(choice), strict=True)
    may_go = tuple(one for group, one in pairs if group[0].candidate < 0 <= one.candidate)
    slack = tuple(programme.slack(choice))
    kinds = len(programme.rows[0].money) if programme.rows else 0
    room = tuple(tuple(_room_of(programme, slack, kind)) for kind in range(kinds))
    return Chosen(programme, choice, slack, where, may_go, room)


def _room_of(programme: Programme, slack: Sequence[int], kind: int) -> Iterator[_Room]:
    for row, left in zip(programme.rows, slack, strict=True):
        if row.money[kind] or row.head[kind]:
            yield _Room(row.rule, row.money[kind], row.head[kind], left)


def left_out_of(
    question: Question, worths: Worths, chosen: Chosen, people: Sequence[int]
) -> Iterator[LeftOut]:
    """Yield everybody who is not hired, in the order of the list, each with one reason."""
    hired = {people[o.candidate]: o.candidate for o in _hired(chosen)}
    least = min((_per_rupiah(option) for option in _hired(chosen)), default=0.0)
    inside = set(hired.values())
    for place, candidate in enumerate(question.candidates):
        if place in inside:
            continue
        before = left_out_before(question, worths, place)
        by = hired.get(people[place])
        if before is not None:
            yield before
        elif by is not None:
            key = question.candidates[by].key
            yield LeftOut(key=candidate.key, cut=Cut.DUPLICATE, by=key)
        else:
            yield _beaten(candidate.key, chosen, chosen.where[place], least)


def _beaten(key: str, chosen: Chosen, at: tuple[int, Option], least: float) -> LeftOut:
    """Return what hiring somebody beside the chosen ones would break.

    Where it breaks a side rule and takes too much money as well, it is the rule that keeps out
    who brings more for the money than some who are in.
    """
    broken = _broken(chosen, at[1])
    rules = [rule for rule in broken if rule.kind is not RuleKind.MONEY]
    if not broken:
        return LeftOut(key=key, cut=Cut.NOT_BETTER)
    if not rules or (len(rules) < len(broken) and _per_rupiah(at[1]) <= least):
        return LeftOut(key=key, cut=Cut.TOO_DEAR)
    return LeftOut(key=key, cut=Cut.RULE, rule=rules[0])


def runner_up(question: Question, chosen: Chosen) -> RunnerUp | None:
    """Return the exchange that loses least: one comes for one hired, or for two if for none."""
    worth = sum(option.worth for option in _hired(chosen))
    hired = {option.candidate for option in _hired(chosen)}
    out = [at for place, at in chosen.where.items() if place >= 0 and place not in hired]
    tried = dict.fromkeys(sorted(out, key=lambda at: -_per_rupiah(at[1]))[:_TRIED])
    tried |= dict.fromkeys(sorted(out, key=lambda at: -at[1].worth)[:_TRIED])
    for many, comers in ((1, list(tried)), (2, list(tried)[:_TRIED_FOR_TWO])):
        exchanges = [one for at in comers for one in _exchanges(chosen, *at, many)]
        if exchanges and worth:
            lost, come, gone = min(exchanges)
            return RunnerUp(
                key=question.candidates[come].key,
                instead_of=tuple(question.candidates[place].key for place in gone),
                loss=(Decimal(lost) / worth).quantize(_FOUR_PLACES, ROUND_HALF_UP),
            )
    return None


def _exchanges(
    chosen: Chosen, group: int, option: Option, many: int
) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """Yield what is lost, who comes and who goes, for every exchange that breaks nothing.

    Who must be hired stays, and another account comes for the same person only.
    """
    rows = chosen.programme.rows
    own = chosen.at(group)
    room = [s - row.use(option) for s, row in zip(chosen.slack, rows, strict=True)]
    for gone in combinations(chosen.may_go if own.candidate < 0 else (own,), many):
        left = (s + sum(map(row.use, gone)) for s, row in zip(room, rows, strict=True))
        if min(left, default=0) >= 0:
            lost = sum(one.worth for one in gone) - option.worth
            yield lost, option.candidate, tuple(one.candidate for one in gone)


def _hired(chosen: Chosen) -> list[Option]:
    return [o for o in chosen.programme.options(chosen.choice) if o.candidate >= 0]


def _broken(chosen: Chosen, option: Option) -> list[Rule]:
    if not chosen.room:
        return []
    cost = option.cost
    return [
        rule for rule, money, head, left in chosen.room[option.kind] if money * cost + head > left
    ]


def _per_rupiah(option: Option) -> float:
    return option.worth / option.cost if option.cost else float("inf")
