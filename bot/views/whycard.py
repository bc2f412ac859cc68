"""Behind "Why?" of a card: each figure with its sum, then what we assumed, then the sources."""

from collections.abc import Iterator
from decimal import Decimal

from advisor.assessment import Assumption, CreatorCard, assumptions_of
from advisor.benchmarks import LineKind, niche_rates
from advisor.sources import source
from advisor.vocabulary import Basis
from bot.views.amounts import rough, rough_rupiah
from bot.views.evidence import sources_by_use
from bot.views.figures import rough_range
from bot.views.movers import moving_sums
from bot.views.naming import name_of, word
from bot.views.screen import LIMIT, lines, page
from bot.voice import Markup, Voice

_NICHE_RATES = 2  # sources named on what is usual in a niche
_NAMED = 3  # publishers named for each name of a size


def why_card(card: CreatorCard, voice: Voice) -> str:
    """Return the sums of a card, its assumptions, and its sources by what they are used for."""
    upper = page(
        lines(
            voice.say("why-creator", name=name_of(card.creator, voice)),
            *_sizes(card, voice),
            *_fee(card, voice),
            *_performance(card, voice),
            *_costs(card, voice),
            voice.say("why-told"),
        ),
        _assumptions(card, voice),
    )
    room = LIMIT - len(page(upper, " "))
    return page(upper, sources_by_use(uses_of(card), voice, room, titled=True))


def uses_of(card: CreatorCard) -> list[tuple[str, tuple[str, ...]]]:
    """Return the sources of a card by what they are used for; uses without any are left out."""
    trades = (*card.extras, *(card.counter.trades if card.counter else ()))
    uses = {
        "fees": card.price.sources if card.price else (),
        "measured": card.expectation.sources if card.expectation else (),
        "engagement": _of_engagement(card),
        "reach": card.reach.sources if card.reach else (),
        "signs": tuple(id_ for sign in card.signs for id_ in sign.sources),
        "extras": tuple(id_ for trade in trades for id_ in trade.sources),
        "tax": card.tax.sources if card.tax else (),
    }
    return [(name, tuple(dict.fromkeys(ids))) for name, ids in uses.items() if ids]


def _of_engagement(card: CreatorCard) -> tuple[str, ...]:
    band = card.engagement
    if band is None:
        return ()
    niche = niche_rates(card.niche or "", card.platform, band.base)[:_NICHE_RATES]
    return (*band.sources, *(figure.source for figure in niche))


def _sizes(card: CreatorCard, voice: Voice) -> Iterator[str]:
    votes = [
        voice.say(
            "why-size-vote",
            name=word("tier", each.name, voice),
            sources=_publishers(each.sources, voice),
        )
        for each in card.names
    ]
    if votes:
        count = voice.count_exact(card.creator.followers or 0)
        yield voice.say("why-size", count=count, votes=Markup("; ".join(votes)))


def _publishers(ids: tuple[str, ...], voice: Voice) -> str:
    names = list(dict.fromkeys(source(id_).publisher for id_ in ids))
    shown, hidden = names[:_NAMED], len(names[_NAMED:])
    if hidden:
        shown.append(voice.plain("sources-hidden", count=hidden))
    return ", ".join(shown)


def _fee(card: CreatorCard, voice: Voice) -> Iterator[str]:
    price = card.price
    if price is None:
        return
    yield voice.say(
        "why-curve",
        range=voice.rupiah_range(price.post.low, price.post.high),
        typical=voice.rupiah(price.post.typical),
        evidence=voice.plain(f"evidence-{price.evidence}"),
    )
    sums = list(moving_sums(card, voice))
    yield from sums
    seen = voice.rupiah_range(price.lowest_seen, price.highest_seen)
    yield voice.say("why-seen-moved" if sums else "why-seen", seen=seen)
    yield from _expectation(card, voice)


def _expectation(card: CreatorCard, voice: Voice) -> Iterator[str]:
    if card.expectation is None:
        return
    for one in card.expectation.alike:
        by = voice.plain(f"by-{one.figure}")
        yield voice.say("why-alike", by=by, followers=voice.count(rough(one.followers)))
    fee, lines_ = card.expectation.fee, card.price.lines if card.price else ()
    moved = any(line.kind in (LineKind.ADDON, LineKind.NICHE, LineKind.OWN) for line in lines_)
    yield voice.say(
        "why-expectation-moved" if moved else "why-expectation",
        typical=voice.rupiah(rough_rupiah(fee.typical)),
        range=rough_range(fee.low, fee.high, voice),
        low=voice.number(card.expectation.lowest),
        high=voice.number(card.expectation.highest),
    )


def _performance(card: CreatorCard, voice: Voice) -> Iterator[str]:
    creator, band = card.creator, card.engagement
    if band is not None:
        spread = voice.percent_range(band.low, band.high)
        evidence = voice.plain(f"evidence-{band.evidence}")
        yield voice.say("why-rate-band", range=spread, evidence=evidence)
    yield from _niche(card, voice)
    if band is not None and card.own is not None and card.own.base_known:
        base = creator.followers if band.base == "followers" else creator.views
        yield voice.say(
            "why-own-rate",
            likes=voice.count_exact(creator.likes or 0),
            comments=voice.count_exact(creator.comments or 0),
            base=voice.count_exact(base or 0),
            rate=voice.percent(card.own.rate),
        )
    yield from _reach(card, voice)


def _niche(card: CreatorCard, voice: Voice) -> Iterator[str]:
    """Yield what sources measure in the niche; of all sizes, so that it moves nothing."""
    if card.niche is None or card.engagement is None:
        return
    for figure in niche_rates(card.niche, card.platform, card.engagement.base)[:_NICHE_RATES]:
        low, high = (Decimal(end or 0) / 100 for end in (figure.low, figure.high))
        yield voice.say(
            "why-niche-rate",
            niche=word("niche", card.niche, voice),
            source=source(figure.source).publisher,
            share=voice.percent_range(low, high),
        )


def _reach(card: CreatorCard, voice: Voice) -> Iterator[str]:
    reach, views, followers = card.reach, card.views, card.creator.followers
    if reach is None or not followers or not reach.typical:
        return
    people = voice.count(rough(reach.typical))
    if views is not None and views.typical and reach.assumption:
        told = views.basis is Basis.TOLD
        yield voice.say(
            "why-views-reach",
            views=voice.count(views.typical if told else rough(views.typical)),
            part=voice.percent(reach.typical / views.typical),
            reach=people,
        )
        return
    share = voice.percent(reach.typical / followers)
    yield voice.say("why-share-reach", followers=voice.count(followers), share=share, reach=people)


def _costs(card: CreatorCard, voice: Voice) -> Iterator[str]:
    cost, fee = card.cost, card.creator.fee
    if cost is None or fee is None:
        return
    paid = voice.rupiah(fee)
    if cost.thousand is not None and card.reach is not None:
        reach = voice.count(rough(card.reach.typical))
        sum_ = voice.rupiah(rough_rupiah(cost.thousand))
        yield voice.say("why-cost", fee=paid, reach=reach, cost=sum_)
    if cost.engagement is not None and card.engagements is not None:
        told = card.engagements.basis is Basis.TOLD
        drawn = card.engagements.typical
        yield voice.say(
            "why-cost-engagement",
            fee=paid,
            engagements=voice.count(drawn if told else rough(drawn)),
            cost=voice.rupiah(rough_rupiah(cost.engagement)),
        )


def _assumptions(card: CreatorCard, voice: Voice) -> str:
    """Return the rules of ours behind the card, with the numbers they have."""
    entries = [
        voice.say("assumption-entry", text=_explained(each, voice))
        for each in assumptions_of(card)
    ]
    return lines(voice.say("assumptions-title"), *entries) if entries else ""


def _explained(assumption: Assumption, voice: Voice) -> str:
    numbers = {
        name: voice.percent(number) if number < 1 else voice.number(number)
        for name, number in assumption.numbers
    }
    return voice.say(f"assumption-{assumption.id}", **numbers)
