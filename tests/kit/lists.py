"""Made-up lists to choose from, the same for the same number, and rules that often bite."""

from collections.abc import Sequence
from decimal import Decimal
from math import exp, log
from typing import Any

from advisor.figures import Figure
from advisor.money import Rupiah, RupiahRange
from advisor.shortlist import Candidate, SideRules, TierShare
from advisor.tiers import BIG, tier_of
from advisor.vocabulary import Basis, Platform

NICHES = ("food", "beauty", "travel", "tech", "family", "gaming", "fashion", "sport")
STEP = 50_000


class Dice:
    """Numbers that look like chance and are none."""

    def __init__(self, seed: int) -> None:
        self._state = seed * 2 + 1

    def part(self) -> float:
        """Return the next number from 0 to below 1."""
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self._state >> 11) / 2**53

    def whole(self, first: int, last: int) -> int:
        """Return the next whole number from first to last."""
        return first + int(self.part() * (last - first + 1))


def made_up(count: int, seed: int = 1) -> tuple[Candidate, ...]:
    """Return so many candidates: 1,000 to 5 million followers, fees that rise with them."""
    dice = Dice(seed)
    return tuple(_candidate(dice, f"c{number}") for number in range(count))


def _candidate(dice: Dice, key: str) -> Candidate:
    followers = round(exp(log(1_000) + dice.part() * log(5_000)))
    noise = exp(sum(dice.part() for _ in range(4)) * 1.2 - 2.4)
    amount = max(1, round(150 * followers**0.93 * noise / STEP)) * STEP
    fee = Rupiah(amount=amount)
    reach = Decimal(round(followers * (0.05 + 0.4 * dice.part())))
    actions = Decimal(round(followers * (0.005 + 0.06 * dice.part())))
    return Candidate(
        key=key,
        platform=Platform.INSTAGRAM,
        tier=tier_of(followers),
        followers=followers,
        niche=NICHES[dice.whole(0, len(NICHES) - 1)],
        fee=RupiahRange(low=fee, typical=fee, high=fee),
        reach=told(reach),
        engagements=told(actions),
    )


def told(number: Decimal) -> Figure:
    """Return a figure somebody told."""
    return Figure(low=number, typical=number, high=number, basis=Basis.TOLD)


def five_rules(candidates: Sequence[Candidate], creators: int) -> SideRules:
    """Return five side rules: how many, fees of big ones, niches, pairs, and who must be in."""
    keys = [candidate.key for candidate in candidates]
    pairs = zip(keys[1 : len(keys) // 10 : 2], keys[2 : len(keys) // 10 : 2], strict=False)
    return SideRules(
        fewest=creators // 2,
        most=creators,
        shares=(TierShare(tiers=BIG, least=Decimal("0.3"), most=Decimal("0.5")),),
        per_niche=max(1, creators // 6),
        same=tuple(pairs),
        must_have=(keys[0],),
    )


def any_rules(candidates: Sequence[Candidate], seed: int) -> SideRules:
    """Return rules of all kinds, each there about half the time, for a list of some keys."""
    dice = Dice(seed)
    keys = [candidate.key for candidate in candidates]

    def some(many: int) -> tuple[str, ...]:
        return tuple(keys[dice.whole(0, len(keys) - 1)] for _ in range(dice.whole(0, many)))

    def maybe(value: Any, otherwise: Any) -> Any:
        return value if dice.part() < 0.5 else otherwise

    fewest = dice.whole(1, 5)
    least = Decimal(dice.whole(0, 5)) / 10
    share = TierShare(tiers=BIG, least=least, most=least + Decimal(dice.whole(1, 4)) / 10)
    return SideRules(
        must_have=maybe(some(2), ()),
        blocked=maybe(some(3), ()),
        fewest=maybe(fewest, 0),
        most=maybe(fewest + dice.whole(0, 4), None),
        shares=maybe((share,), ()),
        per_niche=maybe(dice.whole(1, 3), None),
        same=maybe((some(3), some(2)), ()),
        most_on_one=maybe(Decimal(dice.whole(3, 8)) / 10, None),
    )
