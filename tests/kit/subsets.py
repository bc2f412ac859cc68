"""All subsets of a short list, tried: what is allowed and what is worth most, without our solver.

It reads candidates and rules itself and shares nothing with the code under test but the reach of
one post. Sums over all subsets are those of the two halves of the list, each with each.
"""

from collections.abc import Callable, Iterator, Sequence
from math import log
from typing import Any

import numpy as np

from advisor.shortlist import Candidate, SideRules

CROWD = 10_300_000


def best_worth(candidates: Sequence[Candidate], money: int, rules: SideRules) -> float | None:
    """Return the worth of the best subset that hires somebody, None where none is allowed.

    Each candidate makes one post. Who can be in no subset at all is not looked at.
    """
    if set(rules.must_have) & set(rules.blocked):
        return None
    most = part_of(money, rules)
    able = [one for one in candidates if one.key not in rules.blocked and fee(one) <= most]
    if not set(rules.must_have) <= {one.key for one in able}:
        return None

    def total(of: Callable[[Candidate], float]) -> Any:
        return _all_sums([of(one) for one in able])

    cost, many = total(fee), total(lambda _: 1)
    allowed = (cost <= money) & (many >= max(1, rules.fewest))
    if rules.most is not None:
        allowed &= many <= rules.most
    for share in rules.shares:
        inside = total(lambda one, tiers=share.tiers: fee(one) * (one.tier in tiers))
        allowed &= inside * 10 >= int(share.least * 10) * cost
        allowed &= inside * 10 <= int(share.most * 10) * cost
    for keys, most_of_them in _limited(able, rules):
        allowed &= total(lambda one, k=keys: one.key in k) <= most_of_them
    if rules.must_have:
        musts = set(rules.must_have)
        allowed &= total(lambda one: one.key in musts) == len(musts)
    best = float(np.where(allowed, total(worth_of), -1.0).max())
    return None if best < 0 else best


def _limited(candidates: Sequence[Candidate], rules: SideRules) -> Iterator[tuple[set[str], int]]:
    """Yield the sets of keys of which only so many may be hired, where there are more."""
    sets = [(keys, 1) for keys in merged(rules.same)]
    if rules.per_niche is not None:
        niches = {candidate.niche for candidate in candidates}
        of_each = [{one.key for one in candidates if one.niche == niche} for niche in niches]
        sets += [(keys, rules.per_niche) for keys in of_each]
    return ((keys, most) for keys, most in sets if len(keys) > most)


def broken(
    candidates: Sequence[Candidate], hired: dict[str, int], money: int, rules: SideRules
) -> list[str]:
    """Return the names of all rules that a set, with its posts, breaks."""
    of = {candidate.key: candidate for candidate in candidates}
    fees = {key: fee(of[key]) * posts // of[key].sold for key, posts in hired.items()}
    spent = sum(fees.values())
    wrong = {
        "money": spent > money,
        "fewest": len(hired) < rules.fewest,
        "most": rules.most is not None and len(hired) > rules.most,
        "must_have": not set(rules.must_have) <= set(hired),
        "blocked": bool(set(rules.blocked) & set(hired)),
        "one_person": any(len(keys & set(hired)) > 1 for keys in merged(rules.same)),
        "most_on_one": any(each > part_of(money, rules) for each in fees.values()),
        "most_posts": any(not 1 <= posts <= rules.most_posts for posts in hired.values()),
    }
    for share in rules.shares:
        inside = sum(each for key, each in fees.items() if of[key].tier in share.tiers)
        least, most = int(share.least * 10) * spent, int(share.most * 10) * spent
        wrong[share.name] = not least <= inside * 10 <= most
    if rules.per_niche is not None:
        niches = [of[key].niche for key in hired]
        wrong["per_niche"] = any(niches.count(niche) > rules.per_niche for niche in niches)
    return [name for name, is_wrong in wrong.items() if is_wrong]


def fee(candidate: Candidate) -> int:
    """Return what the candidate asks, in rupiah."""
    assert candidate.fee is not None
    return candidate.fee.typical.amount


def worth_of(candidate: Candidate) -> float:
    """Return what one post adds to the logarithm of the share that saw it."""
    assert candidate.reach is not None
    return -log(1 - min(float(candidate.reach.typical) / CROWD, 0.9))


def part_of(money: int, rules: SideRules) -> int:
    """Return the most that one creator may get."""
    return money if rules.most_on_one is None else int(money * int(rules.most_on_one * 10) / 10)


def merged(same: Sequence[Sequence[str]]) -> list[set[str]]:
    """Return the sets of keys with those that share one put together."""
    together: list[set[str]] = []
    for keys in same:
        touching = [each for each in together if each & set(keys)]
        together = [each for each in together if each not in touching]
        together.append(set(keys).union(*touching))
    return together


def _all_sums(numbers: Sequence[float]) -> Any:
    half = len(numbers) // 2
    return _sums(numbers[:half])[:, None] + _sums(numbers[half:])[None, :]


def _sums(numbers: Sequence[float]) -> Any:
    sums = np.zeros(1, type(sum(numbers)))
    for number in numbers:
        sums = np.concatenate([sums, sums + number])
    return sums
