"""The card of a creator: everything we can say about one, as values."""

from decimal import Decimal
from typing import Literal

from advisor.benchmarks import Fee, RateBand
from advisor.creator import Creator
from advisor.deals import OwnDeals
from advisor.expectation import Expectation
from advisor.figures import Figure
from advisor.health import Sign
from advisor.measured import Own
from advisor.money import RupiahRange
from advisor.narrowing import Narrowing
from advisor.negotiation import Counter, Ladder, Trade, UnitCost
from advisor.tax import Withholding
from advisor.tiers import OtherName
from advisor.value import Value
from advisor.vocabulary import Finding, NextStep, Platform, Tier, Verdict


class CreatorCard(Value):
    """What can be said about one creator from what we were told and from the benchmark book.

    None means no source has it. `tier` is the size in the default convention, which the bands go
    by, `size` its name in the convention in use, and `names` what everybody calls it. `price` is
    the published fee of one deliverable and `expectation` what the creator's own figures make of
    it. `engagement` is the usual rate of the size (its `base` says of what), `own` the creator's
    own by the same base, `reach` people and `engagements` actions for one post. `platform` is the
    one the figures are of, told or not, and `niche` the one the fee counts with: the creator's, or
    else that of the campaign. `deals` are those of the chat that moved fee, reach or engagement.
    """

    creator: Creator
    platform: Platform
    tier: Tier
    size: str = ""
    names: tuple[OtherName, ...] = ()
    niche: str | None = None
    price: Fee | None = None
    expectation: Expectation | None = None
    engagement: RateBand | None = None
    own: Own | None = None
    views: Figure | None = None
    reach: Figure | None = None
    engagements: Figure | None = None
    verdict: Verdict | None = None
    cost: UnitCost | None = None
    counter: Counter | None = None
    rate_card: Ladder | None = None
    extras: tuple[Trade, ...] = ()
    tax: Withholding | None = None
    deals: OwnDeals | None = None
    signs: tuple[Sign, ...] = ()
    narrowing: Narrowing | None = None
    findings: tuple[Finding, ...] = ()
    next_steps: tuple[NextStep, ...] = ()

    @property
    def others(self) -> tuple[OtherName, ...]:
        """What conventions that disagree call the size."""
        return tuple(each for each in self.names if each.name != self.size)

    @property
    def told_engagement(self) -> Decimal | None:
        """The creator's own engagement rate, however we know it."""
        return self.own.rate if self.own else None

    @property
    def fee(self) -> RupiahRange | None:
        """The fee to expect of one deliverable: by own figures where there are some."""
        if self.expectation is not None:
            return self.expectation.fee
        return self.price.fee if self.price else None


class Assessment(Value):
    """Creators assessed each for itself, in the order in which they were named; mostly one.

    `selling` tells that the creator is the one who asks, `taxed` that the tax was asked for.
    """

    kind: Literal["assessment"] = "assessment"
    creators: tuple[CreatorCard, ...]
    selling: bool = False
    taxed: bool = False
