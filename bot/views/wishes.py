"""What was asked for beside the advice: a number of creators, and how long to go on."""

from decimal import ROUND_HALF_UP, Decimal

from advisor.recommendation import Recommendation, Wish
from bot.views.naming import word
from bot.views.screen import lines
from bot.voice import Voice

_WEEK = 7
_FEW = Decimal("1.5")  # posts a week; below, days between posts say more
ONE = Decimal(1)


def wish_block(advice: Recommendation, voice: Voice) -> str:
    """Return whether the budget pays the creators asked for, or "" when no number was."""
    wish = advice.wish
    if wish is None:
        return ""
    return lines(_fit(wish, advice, voice), _instead(wish, advice, voice))


def rhythm_line(advice: Recommendation, voice: Voice) -> str:
    """Return how the posts spread over the time told, or "" when none was."""
    rhythm = advice.rhythm
    if rhythm is None:
        return ""
    if rhythm.days <= _WEEK:
        return voice.say("rhythm-days", posts=rhythm.posts, days=rhythm.days)
    if rhythm.per_week < _FEW:
        every = _whole(Decimal(rhythm.days) / rhythm.posts)
        return voice.say("rhythm-slow", posts=rhythm.posts, days=rhythm.days, every=every)
    weekly = _whole(rhythm.per_week)
    return voice.say("rhythm-weekly", posts=rhythm.posts, days=rhythm.days, weekly=weekly)


def _fit(wish: Wish, advice: Recommendation, voice: Voice) -> str:
    sized = "" if wish.tier else "-any"
    return voice.say(
        f"wish{sized}-{wish.fit}",
        creators=voice.count_exact(wish.creators),
        tier=word("tier", wish.tier, voice) if wish.tier else "",
        cost=voice.rupiah(wish.cost),
        fees=voice.rupiah(advice.plan.fees),
        reserve=voice.rupiah(advice.plan.reserve),
        budget=voice.rupiah(advice.plan.budget),
    )


def _instead(wish: Wish, advice: Recommendation, voice: Voice) -> str:
    """Return how many the plan has where not all are paid, or what we would rather hire."""
    if wish.planned < wish.creators:
        fewer = "wish-fewer" if wish.planned else "wish-none"
        return voice.say(fewer, planned=wish.planned)
    if advice.plan.strategy is not advice.strategy:
        return voice.say("wish-other", strategy=word("strategy", advice.strategy, voice))
    return ""


def _whole(number: Decimal) -> int:
    return int(number.quantize(ONE, ROUND_HALF_UP))
