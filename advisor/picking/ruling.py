"""Conditions as side rules of the list at hand.

A side rule counts creators of one niche and none of one size. So where no niche is limited, a
limit on sizes is posed as one on niches. Where both are limited, each is tried, and what then
keeps the other as well is the best of all; what does not is said to be unmet.
"""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from advisor.conditions import Conditions, SizeCount
from advisor.money import Rupiah
from advisor.picking.pick import Unmet
from advisor.shortlist import Candidate, Selection, SideRules, TierShare

Chooser: TypeAlias = Callable[[Sequence[Candidate], SideRules], Selection]


class Ruled(NamedTuple):
    """What came of a choice, the condition posed as one on niches, and what was left unmet."""

    selection: Selection
    stand_in: SizeCount | None
    unmet: tuple[Unmet, ...]


def rules_of(
    conditions: Conditions, candidates: Sequence[Candidate], money: Rupiah
) -> tuple[SideRules, tuple[str, ...]]:
    """Return the side rules, and the handles they should speak of that are not on the list."""
    keys: dict[str, list[str]] = {}
    for one in candidates:
        if one.handle:
            keys.setdefault(one.handle.lower(), []).append(one.key)
    none = tuple(tiers for each in conditions.counts if each.most == 0 for tiers in each.tiers)
    blocked = [key for handle in conditions.blocked for key in keys.get(handle, ())]
    blocked += [one.key for one in candidates if one.tier in none]
    rules = SideRules(
        must_have=tuple(keys[handle][0] for handle in conditions.must_have if handle in keys),
        blocked=tuple(dict.fromkeys(blocked)),
        fewest=conditions.fewest or 0,
        most=conditions.most,
        shares=tuple(
            TierShare(tiers=each.tiers, least=each.least, most=each.most)
            for each in conditions.shares
        ),
        per_niche=conditions.per_niche,
        most_on_one=_most_on_one(conditions, money),
        most_posts=conditions.most_posts or 1,
    )
    named = (*conditions.must_have, *conditions.blocked)
    return rules, tuple(handle for handle in named if handle not in keys)


def _most_on_one(conditions: Conditions, money: Rupiah) -> Decimal | None:
    parts = [] if conditions.most_on_one is None else [conditions.most_on_one]
    if conditions.most_fee is not None and money.amount:
        parts.append(min(Decimal(conditions.most_fee.amount) / money.amount, Decimal(1)))
    return min(parts, default=None)


def chosen_within(
    conditions: Conditions, candidates: Sequence[Candidate], rules: SideRules, choose: Chooser
) -> Ruled:
    """Return the best choice that keeps the conditions, or as many of them as can be posed."""
    limits = [each for each in conditions.counts if each.most or each.least]
    posable = next((each for each in limits if each.most), None)
    found = [_posed(candidates, rules, choose, None if rules.per_niche else posable)]
    if rules.per_niche is not None and posable is not None and _open(found[0], limits, candidates):
        found.append(_posed(candidates, rules, choose, posable))
    checked = [
        each._replace(unmet=tuple(_unmet(each, limits, rules, candidates))) for each in found
    ]
    return min(checked, key=lambda each: len(each.unmet))


def _open(found: Ruled, limits: Sequence[SizeCount], candidates: Sequence[Candidate]) -> bool:
    hired = _hired(found, candidates)
    return bool(hired) and not all(_keeps(hired, each) for each in limits)


def _posed(
    candidates: Sequence[Candidate], rules: SideRules, choose: Chooser, limit: SizeCount | None
) -> Ruled:
    if limit is None or limit.most is None:
        return Ruled(choose(candidates, rules), None, ())
    as_niches = [
        one.model_copy(update={"niche": limit.name if one.tier in limit.tiers else None})
        for one in candidates
    ]
    changed = SideRules(**{**dict(rules), "per_niche": limit.most})
    return Ruled(choose(as_niches, changed), limit, ())


def _unmet(
    found: Ruled, limits: Sequence[SizeCount], rules: SideRules, candidates: Sequence[Candidate]
) -> Iterator[Unmet]:
    hired = _hired(found, candidates)
    if not hired:
        return
    yield from (Unmet(sizes=each) for each in limits if not _keeps(hired, each))
    if rules.per_niche is not None and found.stand_in is not None:
        niches = [one.niche for one in hired if one.niche]
        if any(niches.count(niche) > rules.per_niche for niche in set(niches)):
            yield Unmet()


def _hired(found: Ruled, candidates: Sequence[Candidate]) -> list[Candidate]:
    keys = set(found.selection.keys)
    return [one for one in candidates if one.key in keys]


def _keeps(hired: Sequence[Candidate], limit: SizeCount) -> bool:
    count = sum(one.tier in limit.tiers for one in hired)
    return count >= limit.least and (limit.most is None or count <= limit.most)
