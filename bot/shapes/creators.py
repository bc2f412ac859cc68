"""Creators in the JSON shapes: what we were told, the card of each, and several compared."""

from advisor.assessment import Assessment, CreatorCard
from advisor.benchmarks import Fee, FeeLine, RateBand
from advisor.comparison import Comparison, Standing
from advisor.creator import Creator
from advisor.tiers import OtherName
from bot.shapes.figures import Shape, edges, figure, idr, idr_range, number


def creator_shape(creator: Creator) -> Shape:
    """Return what we were told about a creator."""
    return {
        "handle": creator.handle,
        "platform": creator.platform,
        "followers": creator.followers,
        "approximate": creator.approximate,
        "engagement_rate": number(creator.engagement_rate),
        "views": creator.views,
        "likes": creator.likes,
        "comments": creator.comments,
        "quote_idr": idr(creator.quote),
    }


def names(others: tuple[OtherName, ...]) -> list[Shape]:
    """Return what a size is called by others, with who calls it so."""
    return [{"name": other.name, "sources": list(other.sources)} for other in others]


def creators_shape(advice: Assessment | Comparison) -> Shape:
    """Return the cards as they were named, and of several the order too.

    `creator` and `by` are places in `creators`. In `ranking` the cheapest stands first, by
    `measure`; `dominated` are those who ask no less than another and bring no more of anything.
    """
    cards = [_card(card) for card in advice.creators]
    order = _order(advice) if isinstance(advice, Comparison) else {}
    return {"creators": cards, **order}


def _card(card: CreatorCard) -> Shape:
    return {
        **creator_shape(card.creator),
        "tier": card.tier,
        "tier_others": names(card.others),
        # What to expect of this creator: by own figures where we were told some.
        "price_idr": card.price and card.fee and {**_price(card.price), **idr_range(card.fee)},
        "published_idr": card.price and idr_range(card.price.fee),
        "addons": list(card.creator.addons),
        "excluded": list(card.creator.excluded),
        "niche": card.niche,
        # What moved the published price of one post, and what has no factor in any source.
        "price_lines": [_line(line) for line in card.price.lines] if card.price else [],
        "unsourced": list(card.price.unsourced) if card.price else [],
        # Not the rate we were told: that one is among the facts.
        "engagement_rate": card.engagement and _rate(card.engagement),
        "reach": card.reach and figure(card.reach),
        "engagements": card.engagements and figure(card.engagements),
        "views": card.views and figure(card.views),
        "quote_verdict": card.verdict,
        "counter_idr": _ladder(card),
        "tax_idr": card.tax and card.tax.tax.amount,
        "flags": [sign.flag for sign in card.signs],
        "findings": list(card.findings),
        "next_steps": list(card.next_steps),
    }


def _ladder(card: CreatorCard) -> Shape | None:
    steps = card.counter.ladder if card.counter else None
    if steps is None:
        return None
    return {
        "open": steps.open.amount,
        "target": steps.target.amount,
        "stop": steps.stop.amount,
    }


def _price(price: Fee) -> Shape:
    return {
        "lowest_seen": price.lowest_seen.amount,
        "highest_seen": price.highest_seen.amount,
        "evidence": price.evidence,
        "sources": list(price.sources),
    }


def _rate(rate: RateBand) -> Shape:
    sources = list(rate.sources)
    return {**edges(rate), "base": rate.base, "evidence": rate.evidence, "sources": sources}


def _order(comparison: Comparison) -> Shape:
    places = _places(comparison)
    ranked = list(zip(places, comparison.ranking, strict=True))
    return {
        "goal": comparison.goal,
        "measure": comparison.measure,
        "ranking": [_standing(place, standing) for place, standing in ranked],
        "dominated": [
            {"creator": place, "by": places[standing.beaten_by]}
            for place, standing in ranked
            if standing.beaten_by is not None
        ],
        "close": comparison.close,
    }


def _places(comparison: Comparison) -> list[int]:
    """Return where each of the ranking stands among the creators as they were named."""
    left = list(enumerate(comparison.creators))
    places = []
    for standing in comparison.ranking:
        found = next(pair for pair in left if pair[1] == standing.card)
        left.remove(found)
        places.append(found[0])
    return places


def _standing(place: int, standing: Standing) -> Shape:
    return {
        "creator": place,
        "handle": standing.card.creator.handle,
        "fee_idr": idr(standing.fee),
        "basis": standing.basis,
        "result": standing.result and figure(standing.result),
        "cost_idr": standing.cost and idr_range(standing.cost),
    }


def _line(line: FeeLine) -> Shape:
    return {
        "kind": line.kind,
        "id": line.id,
        "low": number(line.low),
        "high": number(line.high),
        "of": line.of,
        "evidence": line.evidence,
        "sources": list(line.sources),
    }
