"""Posing the choice: from a list, money and rules to a programme of whole numbers."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import gcd
from typing import NamedTuple

from advisor.shortlist.candidate import Candidate
from advisor.shortlist.offers import TYPICAL, Offer, Question, Worths, offers_of
from advisor.shortlist.programme import NO_ONE, Option, Programme, Row
from advisor.shortlist.rules import Rule, RuleKind, SideRules
from advisor.shortlist.worth import in_points
from advisor.vocabulary import Tier

# The points that the best options of everybody come to: fine enough that rounding them changes
# no choice anybody could tell from another, coarse enough that float sums stay exact to a point.
POINTS = 10**10


class Posed(NamedTuple):
    """A programme, and by how many rupiah its units of money go."""

    programme: Programme
    unit: int


class _Kind(NamedTuple):
    tier: Tier
    niche: str | None


def same_people(candidates: Sequence[Candidate], rules: SideRules) -> list[int]:
    """Return for each candidate the place of the first account of the same person."""
    first = list(range(len(candidates)))
    if not rules.one_account:
        return first
    places = {candidate.key: place for place, candidate in enumerate(candidates)}
    sets = [[places[key] for key in keys if key in places] for keys in rules.same]
    by_handle: defaultdict[str, list[int]] = defaultdict(list)
    for place, candidate in enumerate(candidates):
        if candidate.handle is not None:
            by_handle[candidate.handle.casefold()].append(place)
    for alike in (*sets, *by_handle.values()):
        for other in alike[1:]:
            one, two = sorted((_root(first, alike[0]), _root(first, other)))
            first[two] = one
    return [_root(first, place) for place in range(len(candidates))]


def _root(first: list[int], place: int) -> int:
    while first[place] != place:
        place = first[place]
    return place


def pose(question: Question, worths: Worths, edge: str = TYPICAL) -> Posed | None:
    """Return the programme of a question, with fees at this edge.

    None where somebody who must be hired is not on offer, or two of them are one person.
    """
    offers = offers_of(question, worths, edge)
    people = same_people(question.candidates, question.rules)
    unit = gcd(*(offer.cost for offer in offers)) or 1
    kinds = list(dict.fromkeys(_kind(question, offer.candidate) for offer in offers))
    groups = _wanted(question, people, _groups(question, worths, offers, people, (unit, kinds)))
    if groups is None:
        return None
    money = None if question.money is None else question.money.amount // unit
    rows = tuple(_rows(kinds, money, question.rules))
    return Posed(Programme(tuple(groups[person] for person in sorted(groups)), rows), unit)


def _groups(
    question: Question,
    worths: Worths,
    offers: Sequence[Offer],
    people: Sequence[int],
    measures: tuple[int, Sequence[_Kind]],
) -> dict[int, tuple[Option, ...]]:
    """Return the options of each person, hiring nobody first."""
    unit, kinds = measures
    places = {kind: place for place, kind in enumerate(kinds, 1)}
    groups: defaultdict[int, list[tuple[Offer, float]]] = defaultdict(list)
    for offer in offers:
        worth = (worths.of[offer.candidate] or {}).get(offer.posts, 0.0)
        groups[people[offer.candidate]].append((offer, worth))
    points = in_points([[worth for _, worth in group] for group in groups.values()], POINTS)
    return {
        person: (
            NO_ONE,
            *(
                Option(
                    offer.cost // unit,
                    worth,
                    places[_kind(question, offer.candidate)],
                    offer.candidate,
                    offer.posts,
                )
                for (offer, _), worth in zip(group, whole, strict=True)
            ),
        )
        for (person, group), whole in zip(groups.items(), points, strict=True)
    }


def _wanted(
    question: Question, people: Sequence[int], groups: dict[int, tuple[Option, ...]]
) -> dict[int, tuple[Option, ...]] | None:
    """Return the groups with nothing but those who must be hired where there are any."""
    places = {candidate.key: place for place, candidate in enumerate(question.candidates)}
    for key in dict.fromkeys(question.rules.must_have):
        place = places.get(key)
        if place is None or people[place] not in groups:
            return None
        of_it = tuple(o for o in groups[people[place]] if o.candidate == place)
        groups[people[place]] = of_it
        if not of_it:
            return None
    return groups


def _kind(question: Question, place: int) -> _Kind:
    """Return what rules can tell of a candidate; what none asks for makes no difference."""
    candidate, rules = question.candidates[place], question.rules
    tier = candidate.tier if rules.shares else Tier.UNRATED
    return _Kind(tier, candidate.niche if rules.per_niche is not None else None)


def _rows(kinds: Sequence[_Kind], money: int | None, rules: SideRules) -> Iterable[Row]:
    """Yield the rules as rows, money first; kind 0 is nobody and uses nothing."""
    nothing, everybody = (0,) * (len(kinds) + 1), (0, *(1 for _ in kinds))
    if money is not None:
        yield Row(Rule(kind=RuleKind.MONEY), everybody, nothing, money)
    if rules.most is not None:
        yield Row(Rule(kind=RuleKind.MOST), nothing, everybody, rules.most)
    if rules.fewest:
        fewest = Rule(kind=RuleKind.FEWEST)
        yield Row(fewest, nothing, tuple(-one for one in everybody), -rules.fewest)
    for share in rules.shares:
        inside = (0, *(int(kind.tier in share.tiers) for kind in kinds))
        for rule in share.rules():
            least = rule.kind is RuleKind.SHARE_LEAST
            yield _share(rule, inside, Fraction(share.least if least else share.most))
    for niche in dict.fromkeys(kind.niche for kind in kinds if kind.niche is not None):
        of_it = (0, *(int(kind.niche == niche) for kind in kinds))
        yield Row(Rule(kind=RuleKind.PER_NICHE, about=niche), nothing, of_it, rules.per_niche or 0)


def _share(rule: Rule, inside: tuple[int, ...], share: Fraction) -> Row:
    """Return the row that keeps the fees inside to at least or at most a part of all fees."""
    sign = -1 if rule.kind is RuleKind.SHARE_LEAST else 1
    parts = (sign * (share.denominator * one - share.numerator) for one in inside[1:])
    return Row(rule, (0, *parts), (0,) * len(inside), 0)
