"""Campaigns in the JSON shapes: the brief, and what is recommended for it."""

from advisor.audience import Audience
from advisor.breakeven import BreakEven
from advisor.brief import Brief, Budget
from advisor.plan import Plan, TierLine
from advisor.recommendation import Reason, Recommendation, Rhythm, Wish
from advisor.split import Pot
from bot.shapes.figures import Shape, figure, idr, idr_range, number


def brief_shape(brief: Brief) -> Shape:
    """Return what is known of a campaign."""
    return {
        "goals": list(brief.goals),
        "budget": brief.budget and _budget(brief.budget),
        "platforms": list(brief.platforms),
        "niche": brief.niche,
        "creators_wanted": brief.creators_wanted,
        "duration_days": brief.duration_days,
        "deadline": brief.deadline and brief.deadline.isoformat(),
        "city": brief.city,
        "audience": brief.audience,
        "split": {use: number(share) for use, share in brief.split if share is not None},
    }


def _budget(budget: Budget) -> Shape:
    return {
        "amount": number(budget.told.amount),
        "currency": budget.told.currency,
        "low_idr": idr(budget.low),
        "high_idr": idr(budget.high),
        "idr": idr(budget.idr),
    }


def recommendation_shape(recommendation: Recommendation) -> Shape:
    """Return what is recommended and why."""
    return {
        "strategy": recommendation.strategy,
        "confidence": recommendation.confidence,
        "score": number(recommendation.score),
        "brief": brief_shape(recommendation.brief),
        "reasons": [_reason(reason) for reason in recommendation.reasons],
        "counter": [_reason(reason) for reason in recommendation.counter],
        "plan": _plan(recommendation.plan),
        "scenarios": [_plan(plan) for plan in recommendation.scenarios],
        "wish": recommendation.wish and _wish(recommendation.wish),
        "rhythm": recommendation.rhythm and _rhythm(recommendation.rhythm),
        "dont": recommendation.dont and _reason(recommendation.dont),
    }


def _reason(reason: Reason) -> Shape:
    details = {
        detail.name: detail.value if isinstance(detail.value, str) else number(detail.value)
        for detail in reason.details
    }
    sources = list(reason.sources)
    return {
        "rule": reason.rule,
        "tag": reason.tag,
        "sources": sources,
        "details": details,
        "against": reason.against,
    }


def _plan(plan: Plan) -> Shape:
    return {
        "strategy": plan.strategy,
        "budget_idr": plan.budget.amount,
        "fees_idr": plan.fees.amount,
        "reserve_idr": plan.reserve.amount,
        "left_idr": plan.left.amount,
        "pots": [_pot(pot) for pot in plan.pots],
        "lines": [_line(line) for line in plan.lines],
        **_outcome(plan),
        "audience": plan.audience and _audience(plan.audience),
        "platform": plan.platform,
        "barter": plan.barter,
        "assumed": list(plan.assumed),
    }


def _outcome(plan: Plan) -> Shape:
    """Return what a plan brings and what one of each costs; a CPM names what it is of."""
    return {
        "reach": plan.reach and figure(plan.reach),
        "reach_bounds": plan.bounds
        and {"least": number(plan.bounds.least), "most": number(plan.bounds.most)},
        "views": plan.views and figure(plan.views),
        "frequency": plan.frequency and figure(plan.frequency),
        "engagements": plan.engagements and figure(plan.engagements),
        "cpm_idr": plan.cpm and idr_range(plan.cpm),
        "cpm_of": plan.cpm and ("views" if plan.cpv else "reach"),
        "cpe_idr": plan.cpe and idr_range(plan.cpe),
        "cpv_idr": plan.cpv and idr_range(plan.cpv),
    }


def _pot(pot: Pot) -> Shape:
    sources = list(pot.sources)
    return {"use": pot.use, "idr": pot.amount.amount, "basis": pot.basis, "sources": sources}


def _audience(audience: Audience) -> Shape:
    return {
        "accounts": number(audience.accounts),
        "basis": audience.basis,
        "users": audience.users and number(audience.users),
        "market": number(audience.market),
        "city": number(audience.city),
        "sources": list(audience.sources),
    }


def _line(line: TierLine) -> Shape:
    return {
        "tier": line.tier,
        "creators": line.creators,
        "posts": line.posts,
        "followers": line.followers,
        "fee_idr": idr_range(line.fee),
        "cost_idr": line.cost.amount,
        "reach": line.reach and figure(line.reach),
        "engagements": line.engagements and figure(line.engagements),
        "sources": list(line.sources),
    }


def _wish(wish: Wish) -> Shape:
    return {
        "creators": wish.creators,
        "tier": wish.tier,
        "cost_idr": wish.cost.amount,
        "fit": wish.fit,
        "planned": wish.planned,
    }


def _rhythm(rhythm: Rhythm) -> Shape:
    per_week = number(rhythm.per_week)
    return {"posts": rhythm.posts, "days": rhythm.days, "per_week": per_week}


def break_even_shape(found: BreakEven) -> Shape:
    """Return when a cost has paid for itself, and what that asks for."""
    buyers = found.buyers
    return {
        "cost_idr": idr(found.cost),
        "kept_idr": found.kept.amount,
        "orders": found.orders,
        "revenue_idr": idr(found.revenue),
        "platform": found.platform,
        "reach": found.reach and figure(found.reach),
        "buyers_per_thousand": buyers
        and {
            "low": number(buyers.few),
            "typical": number(buyers.typical),
            "high": number(buyers.many),
        },
        "clicks": found.clicks,
        "people": found.people,
        "tiers": [
            {"tier": bar.tier, "fee_idr": bar.fee.amount, "orders": bar.orders}
            for bar in found.bars
        ],
        "sources": list(found.sources),
    }
