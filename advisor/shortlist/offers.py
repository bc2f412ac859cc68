"""Offers: what may be hired of a list, for how much and to what worth, and who may not be."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from advisor.money import Rupiah
from advisor.shortlist.candidate import Candidate
from advisor.shortlist.rules import Rule, RuleKind, SideRules
from advisor.shortlist.selection import Cut, LeftOut
from advisor.shortlist.worth import Aim, Crowd, worth_of

TYPICAL = "typical"


class Question(NamedTuple):
    """Whom to hire: the list, the money (None: as much as it takes), the rules and the aims."""

    candidates: tuple[Candidate, ...]
    money: Rupiah | None
    rules: SideRules
    aims: tuple[Aim, ...]
    crowd: Crowd = Crowd()


class Offer(NamedTuple):
    """A candidate, by place on the list, hired for so many posts, at a cost in rupiah."""

    candidate: int
    posts: int
    cost: int


class Worths(NamedTuple):
    """What one post and more of each candidate is worth by one measure, where it has figures."""

    of: tuple[dict[int, float] | None, ...]


def counts_of(candidate: Candidate, rules: SideRules) -> range:
    """Return for how many posts a candidate can be hired."""
    return range(candidate.sold, max(rules.most_posts, candidate.sold) + 1, candidate.sold)


def worths_by(question: Question, aim: Aim) -> Worths:
    """Return the worth of every count of posts of every candidate, by one aim alone."""
    return Worths(tuple(_worths(question, one, aim) for one in question.candidates))


def _worths(question: Question, candidate: Candidate, aim: Aim) -> dict[int, float] | None:
    worths = {
        posts: worth_of(candidate, posts, aim.measure, question.crowd)
        for posts in counts_of(candidate, question.rules)
    }
    known = {posts: worth for posts, worth in worths.items() if worth is not None}
    return known or None


def weighed(parts: Sequence[tuple[Worths, float]]) -> Worths:
    """Return the weighted sum; by an aim without figures somebody brings nothing."""
    together: list[dict[int, float] | None] = []
    for each in zip(*(worths.of for worths, _ in parts), strict=True):
        known = [
            (worths, weight)
            for worths, (_, weight) in zip(each, parts, strict=True)
            if worths is not None
        ]
        counts = dict.fromkeys(posts for worths, _ in known for posts in worths)
        sums = {n: sum(worths.get(n, 0.0) * weight for worths, weight in known) for n in counts}
        together.append(sums or None)
    return Worths(tuple(together))


def offers_of(question: Question, worths: Worths, edge: str = TYPICAL) -> list[Offer]:
    """Return every offer that the money can pay and no rule about one creator forbids."""
    most = most_for_one(question)
    return [
        offer
        for place, candidate in enumerate(question.candidates)
        if barred(question, worths, place) is None
        for offer in _offers(place, candidate, question.rules, edge)
        if most is None or offer.cost <= most
    ]


def barred(question: Question, worths: Worths, place: int) -> Cut | None:
    """Return why nothing of a candidate is on offer, None where something is.

    Somebody who must be hired needs no figures.
    """
    candidate, rules = question.candidates[place], question.rules
    if candidate.key in rules.blocked:
        return Cut.BLOCKED
    if candidate.fee is None:
        return Cut.NO_PRICE
    if worths.of[place] is None and candidate.key not in rules.must_have:
        return Cut.NO_FIGURES
    return None


def most_for_one(question: Question) -> int | None:
    """Return the most rupiah that one creator may get, None for no limit."""
    if question.money is None:
        return None
    part = question.rules.most_on_one
    return int(question.money.amount * (Decimal(1) if part is None else part))


def left_out_before(question: Question, worths: Worths, place: int) -> LeftOut | None:
    """Return why a candidate is left out whomever else one hires, None where it is not."""
    candidate, most = question.candidates[place], most_for_one(question)
    cut = barred(question, worths, place)
    if cut is not None:
        blocked = Rule(kind=RuleKind.BLOCKED, about=candidate.key)
        rule = blocked if cut is Cut.BLOCKED else None
        return LeftOut(key=candidate.key, cut=cut, rule=rule)
    least = next(_offers(place, candidate, question.rules, TYPICAL)).cost
    if most is None or least <= most:
        return None
    part = question.money is not None and least <= question.money.amount
    rule = Rule(kind=RuleKind.MOST_ON_ONE) if part else None
    return LeftOut(key=candidate.key, cut=Cut.TOO_DEAR_ALONE, rule=rule)


def _offers(place: int, candidate: Candidate, rules: SideRules, edge: str) -> Iterator[Offer]:
    if candidate.fee is not None:
        fee: Rupiah = getattr(candidate.fee, edge)
        for posts in counts_of(candidate, rules):
            yield Offer(place, posts, fee.amount * (posts // candidate.sold))
