"""A creator assessed: tier, fee, engagement, reach, the verdict on a quote, what to ask next."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from advisor.benchmarks import PriceBand, RateBand, engagement_band, price_band, reach_band
from advisor.creator import Creator
from advisor.figures import Figure
from advisor.money import Rupiah
from advisor.tiers import OtherName, other_names, tier_of
from advisor.value import Value
from advisor.vocabulary import Basis, Finding, NextStep, Platform, Tier, Verdict

# No account has more followers than this; the largest have well under a milliard.
MOST_FOLLOWERS = 1_500_000_000
# Without a platform the figures of this one stand in, and the card says so.
USUAL_PLATFORM = Platform.INSTAGRAM


class CreatorCard(Value):
    """What can be said about one creator from what we were told and from the benchmark book.

    None means no source has it. `engagement` is the usual rate of the size (its `base` says of
    what), `told_engagement` the creator's own by the same base, `reach` people and `engagements`
    actions for one post. `others` says which conventions call the size something else.
    `platform` is the one the figures are of, told or not.
    """

    creator: Creator
    platform: Platform
    tier: Tier
    others: tuple[OtherName, ...] = ()
    price: PriceBand | None = None
    engagement: RateBand | None = None
    told_engagement: Decimal | None = None
    reach: Figure | None = None
    engagements: Figure | None = None
    verdict: Verdict | None = None
    findings: tuple[Finding, ...] = ()
    next_steps: tuple[NextStep, ...] = ()


class Assessment(Value):
    """One creator assessed."""

    kind: Literal["assessment"] = "assessment"
    creators: tuple[CreatorCard, ...]


class Comparison(Value):
    """Several creators side by side, in the order in which they were named."""

    kind: Literal["comparison"] = "comparison"
    creators: tuple[CreatorCard, ...]


def assess(creators: tuple[Creator, ...]) -> Assessment | Comparison:
    """Return one creator assessed, or several compared."""
    cards = tuple(_card(creator) for creator in creators)
    return Assessment(creators=cards) if len(cards) == 1 else Comparison(creators=cards)


def _card(creator: Creator) -> CreatorCard:
    platform = creator.platform or USUAL_PLATFORM
    followers = creator.followers
    possible = followers is not None and 0 <= followers <= MOST_FOLLOWERS
    tier = tier_of(followers) if followers is not None and possible else Tier.UNRATED
    if followers is None or tier is Tier.UNRATED:
        findings = _size_findings(followers, possible=possible)
        steps = () if followers is not None else (NextStep.TELL_FOLLOWERS,)
        return CreatorCard(
            creator=creator, platform=platform, tier=tier, findings=findings, next_steps=steps
        )
    price = price_band(platform, followers)
    engagement = engagement_band(platform, tier)
    own = _own_rate(creator, engagement)
    reach = _reach(creator, platform, tier, followers)
    verdict = _verdict(creator.quote, price)
    return CreatorCard(
        creator=creator,
        platform=platform,
        tier=tier,
        others=other_names(followers),
        price=price,
        engagement=engagement,
        told_engagement=own,
        reach=reach,
        engagements=_engagements(followers, engagement, own, reach),
        verdict=verdict,
        findings=tuple(_findings(creator, price, engagement, own)),
        next_steps=tuple(_next_steps(creator, verdict)),
    )


def _size_findings(followers: int | None, *, possible: bool) -> tuple[Finding, ...]:
    if followers is None:
        return ()
    return (Finding.TOO_SMALL_TO_RATE if possible else Finding.FOLLOWERS_IMPOSSIBLE,)


def _verdict(quote: Rupiah | None, price: PriceBand | None) -> Verdict | None:
    """Return where a quote lies; None without a quote or without published fees."""
    if quote is None or price is None:
        return None
    if quote < price.fee.low:
        return Verdict.BELOW
    if quote <= price.fee.high:
        return Verdict.INSIDE
    return Verdict.ABOVE if quote <= price.highest_seen else Verdict.BEYOND


def _own_rate(creator: Creator, band: RateBand | None) -> Decimal | None:
    """Return the creator's own engagement rate by the platform's base, when told enough."""
    if creator.engagement_rate is not None:
        return creator.engagement_rate
    if creator.likes is None or band is None:
        return None
    base = creator.followers if band.base == "followers" else creator.views
    return Decimal(creator.likes + (creator.comments or 0)) / base if base else None


def _reach(creator: Creator, platform: Platform, tier: Tier, followers: int) -> Figure | None:
    """Return how many people one post reaches: told views, or a share of the followers."""
    if creator.views is not None:
        views = Decimal(creator.views)
        return Figure(low=views, typical=views, high=views, basis=Basis.TOLD)
    band = reach_band(platform, tier)
    if band is None:
        return None
    return Figure(
        low=band.low * followers,
        typical=band.typical * followers,
        high=band.high * followers,
        basis=Basis.BENCHMARK,
        sources=band.sources,
        evidence=band.evidence,
    )


def _engagements(
    followers: int, band: RateBand | None, own: Decimal | None, reach: Figure | None
) -> Figure | None:
    """Return the actions one post draws: the rate times what the rate is a share of."""
    if band is None or (band.base != "followers" and reach is None):
        return None
    base = reach if band.base != "followers" else None
    rates = (own, own, own) if own is not None else (band.low, band.typical, band.high)
    counts = (base.low, base.typical, base.high) if base else (Decimal(followers),) * 3
    edges = [rate * count for rate, count in zip(rates, counts, strict=True)]
    told = own is not None and (base is None or base.basis is Basis.TOLD)
    return Figure(
        low=edges[0],
        typical=edges[1],
        high=edges[2],
        basis=Basis.TOLD if told else Basis.BENCHMARK,
        sources=()
        if told
        else tuple(dict.fromkeys((*band.sources, *(base.sources if base else ())))),
        evidence=None if told else band.evidence,
    )


def _findings(
    creator: Creator, price: PriceBand | None, band: RateBand | None, own: Decimal | None
) -> Iterator[Finding]:
    if price is None:
        yield Finding.NO_PRICE_DATA
    elif price.factor != 1:
        yield Finding.PRICE_ESTIMATED
    if creator.likes is not None and creator.followers and creator.likes > creator.followers:
        yield Finding.LIKES_ABOVE_FOLLOWERS
    if own is None or band is None:
        return
    if own > 1:
        yield Finding.ENGAGEMENT_IMPOSSIBLE
    elif creator.platform is not None:
        yield _against_band(own, band)


def _against_band(own: Decimal, band: RateBand) -> Finding:
    if own < band.low:
        return Finding.ENGAGEMENT_BELOW_BAND
    if own > band.high:
        return Finding.ENGAGEMENT_ABOVE_BAND
    return Finding.ENGAGEMENT_INSIDE_BAND


_AFTER_VERDICT: dict[Verdict, NextStep] = {
    Verdict.BELOW: NextStep.CHECK_INCLUDED,
    Verdict.INSIDE: NextStep.NEGOTIATE,
    Verdict.ABOVE: NextStep.ASK_REASON,
    Verdict.BEYOND: NextStep.ASK_REASON,
}


def _next_steps(creator: Creator, verdict: Verdict | None) -> Iterator[NextStep]:
    """Yield what would help most, first: what to do about the quote, then what is not known."""
    if verdict is not None:
        yield _AFTER_VERDICT[verdict]
    if creator.platform is None:
        yield NextStep.TELL_PLATFORM
    if creator.quote is None:
        yield NextStep.TELL_QUOTE
    if creator.views is None:
        yield NextStep.TELL_VIEWS
    if creator.engagement_rate is None and creator.likes is None:
        yield NextStep.TELL_ENGAGEMENT
    yield NextStep.ASK_INSIGHTS
