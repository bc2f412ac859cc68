"""What a chat's own deals teach it: fees, reach and engagement move towards what it has seen.

Each deal says how many times the benchmark it was. Their middle counts the more the more deals
there are: the benchmark weighs as much as a few of them (a rule of ours, as data), so that one
lucky deal moves little and twenty move nearly all the way. Nobody else's cards move.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from advisor.benchmarks import FeeLine, LineKind, RateBand
from advisor.creator import Creator
from advisor.data import table
from advisor.measured import Usual, engagements_of, reach_of, usual_fee
from advisor.money import NOTHING
from advisor.saved import Entry, Saved
from advisor.tiers import tier_of
from advisor.usual import USUAL_PLATFORM, usual_of
from advisor.value import Value
from advisor.vocabulary import Platform, Tier

OWN_LINE = "deals"
_Told = tuple[Decimal, bool]  # how many times the benchmark, and whether it was settled
_CENT = Decimal("0.01")
_ONE = Decimal(1)


class Shift(Value):
    """How far deals move a figure.

    `deals` were paid or agreed, `quotes` only asked, which count for a part. `middle` is how many
    times the benchmark they were, `weight` how much they count against it as a fraction, and
    `factor` what the benchmark is multiplied by in the end.
    """

    deals: int
    quotes: int
    middle: Decimal
    weight: Decimal
    factor: Decimal


class OwnDeals(Value):
    """What deals on one platform say; None where too little was told of them."""

    platform: Platform
    fee: Shift | None = None
    reach: Shift | None = None
    engagement: Shift | None = None
    assumption: str = ""


class Deals(Value):
    """What a chat's own deals say, at most once per platform."""

    platforms: tuple[OwnDeals, ...] = ()

    def on(self, platform: Platform) -> OwnDeals | None:
        """Return what they say of a platform, None without a deal there."""
        return next((one for one in self.platforms if one.platform is platform), None)


NO_DEALS = Deals()


def deals_of(saved: Saved, judged: Iterable[Creator] = ()) -> Deals:
    """Return what the deals of these lists say; an account saved twice with one outcome is one.

    The fee that one of those `judged` only asks for says nothing: it is what is to be judged.
    """
    if not saved.teaches:
        return NO_DEALS
    by_platform: dict[Platform, list[Entry]] = {}
    for entry in dict.fromkeys(saved.entries):
        if _sized(entry.creator):
            platform = entry.creator.platform or USUAL_PLATFORM
            told = _unasked(entry) if _is_one_of(entry, judged) else entry
            by_platform.setdefault(platform, []).append(told)
    learnt = (_learnt(platform, entries) for platform, entries in by_platform.items())
    return Deals(platforms=tuple(one for one in learnt if one is not None))


def moved(usual: Usual, learnt: OwnDeals | None) -> Usual:
    """Return what is usual as this chat has come to know it."""
    if learnt is None:
        return usual
    terms = usual.terms._replace(own=_line(learnt.fee) if learnt.fee else None)
    return usual._replace(
        terms=terms,
        fee=usual_fee(usual.platform, usual.followers, usual.format, terms),
        engagement=_times(usual.engagement, learnt.engagement),
        share=_times(usual.share, learnt.reach),
    )


def _sized(creator: Creator) -> bool:
    followers = creator.followers
    return followers is not None and tier_of(followers) is not Tier.UNRATED


def _unasked(entry: Entry) -> Entry:
    """Return the entry without the fee that was asked for."""
    return entry.about(creator=Creator(**{**dict(entry.creator), "quote": None}))


def _is_one_of(entry: Entry, creators: Iterable[Creator]) -> bool:
    return any(entry.creator.may_be(one) for one in creators)


def _learnt(platform: Platform, entries: Iterable[Entry]) -> OwnDeals | None:
    fees: list[_Told] = []
    reaches: list[_Told] = []
    engagements: list[_Told] = []
    for entry in entries:
        usual = usual_of(_bought(entry), entry.creator.followers or 0, entry.creator.niche)
        fees += _fee_told(entry, usual)
        reaches += _reach_told(entry, usual)
        engagements += _engagement_told(entry, usual)
    shifts = {
        "fee": _shift(fees),
        "reach": _shift(reaches),
        "engagement": _shift(engagements),
    }
    if not any(shifts.values()):
        return None
    return OwnDeals(
        platform=platform, assumption=table("creators")["own_deals"]["assumption"], **shifts
    )


def _bought(entry: Entry) -> Creator:
    """Return the creator as asked for: the format of the outcome wins over that of the quote."""
    format_ = entry.outcome.format or entry.creator.format
    return Creator(**{**dict(entry.creator), "format": format_})


def _fee_told(entry: Entry, usual: Usual) -> Iterator[_Told]:
    """Yield how many times the usual fee one deliverable cost, and whether it was settled."""
    creator, posts = entry.creator, max(entry.outcome.posts, 1)
    settled = entry.outcome.paid or entry.agreed
    if settled is not None:
        price = Decimal(settled.amount) / (posts if entry.outcome.paid else creator.posts)
    elif creator.fee is not None:
        price = Decimal(creator.fee.amount)
    else:
        return
    if price > 0 and usual.fee is not None and usual.fee.fee.typical > NOTHING:
        yield price / usual.fee.fee.typical.amount, settled is not None


def _reach_told(entry: Entry, usual: Usual) -> Iterator[_Told]:
    views, nobody = entry.outcome.views, Creator(format=usual.format)
    if not views:
        return
    seen = reach_of(Creator(views=round(views / entry.outcome.posts)), usual)
    expected = reach_of(nobody, usual)
    if seen and expected and expected.typical and seen.typical:
        yield seen.typical / expected.typical, True


def _engagement_told(entry: Entry, usual: Usual) -> Iterator[_Told]:
    told = entry.outcome
    if told.likes is None:
        return
    views = None if told.views is None else round(told.views / told.posts)
    expected = engagements_of(Creator(format=usual.format, views=views), usual, None)
    actions = Decimal(told.likes + (told.comments or 0)) / told.posts
    if actions and expected and expected.typical:
        yield actions / expected.typical, True


def _shift(told: list[_Told]) -> Shift | None:
    """Return how far these move a benchmark: their geometric middle, shrunk towards 1."""
    if not told:
        return None
    row = table("creators")["own_deals"]
    asked = Decimal(row["quote"])
    weights = [_ONE if settled else asked for _, settled in told]
    counted = sum(weights, Decimal(0))
    logs = (weight * times.ln() for weight, (times, _) in zip(weights, told, strict=True))
    middle = sum(logs, Decimal(0)) / counted
    weight = counted / (counted + Decimal(row["benchmark"]))
    settled = sum(1 for _, sure in told if sure)
    return Shift(
        deals=settled,
        quotes=len(told) - settled,
        middle=middle.exp().quantize(_CENT),
        weight=weight.quantize(_CENT),
        factor=(weight * middle).exp().quantize(_CENT),
    )


def _line(shift: Shift) -> FeeLine:
    edges = dict.fromkeys(("low", "high", "lowest_seen", "highest_seen"), shift.factor)
    return FeeLine(
        kind=LineKind.OWN, id=OWN_LINE, of="fee", sources=(), figures=(), evidence="good", **edges
    )


def _times(band: RateBand | None, shift: Shift | None) -> RateBand | None:
    if band is None or shift is None:
        return band
    edges = {edge: getattr(band, edge) * shift.factor for edge in ("low", "typical", "high")}
    return RateBand(**{**dict(band), **edges})
