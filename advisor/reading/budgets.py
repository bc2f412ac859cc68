"""The budget in a message: a sum, a sum per month times the months, a count times a fee each."""

from collections.abc import Sequence
from decimal import Decimal

from advisor.brief import Budget
from advisor.money import RUPIAH, Money, Rupiah, to_rupiah
from advisor.reading.fits import is_money
from advisor.reading.numbers import Number
from advisor.reading.roles import Played
from advisor.reading.sentence import Token
from advisor.reading.sums import Recount, counted_fees, counted_sums, recounted
from advisor.vocabulary import Role

# The days of a period by the cue that names it: how long something lasts, how often it is paid.
LENGTHS = {"days": 1, "weeks": 7, "months": 30}
# Units that add a half to what is counted: 'satu bulan setengah'.
_AND_HALF = {"week_and_half": 7, "month_and_half": 30}
# Spans said in words, without a number.
_SPANS = {
    "one_week": 7, "half_month": 15, "one_month": 30, "one_month_and_half": 45, "half_year": 180,
    "one_year": 360, "year_and_half": 540,
}  # fmt: skip
_HALF = Decimal("0.5")
_RHYTHMS = {"daily": 1, "weekly": 7, "monthly": 30}
_ENDS = 2  # of a range
_BESIDE = 3  # tokens between a sum and 'per month'
# 'M' is a milliard to some and a million to others. More rupiah than this is no budget anybody
# types into a chat, so the smaller reading is meant.
_PLAUSIBLE = 20_000_000_000
# Who shows no language means the larger reading up to here: as rupiah, a million is written 'jt'.
_PLAUSIBLE_UNASKED = 10_000_000_000
# Nobody has a few hundred rupiah to spend: 'modal cuma gopek' leaves out the thousands.
_THOUSANDS_LEFT_OUT = 1_000

Read = tuple[Budget | None, tuple[str, ...]]


def budget_of_message(
    tokens: Sequence[Token], played: Sequence[Played], language: str | None
) -> Read:
    """Return the budget and the names of what was guessed in it."""
    said = [one for one in played if one.role is Role.BUDGET]
    if any(one.sure for one in said) or (said and not counted_sums(tokens, played)):
        chosen = next((one for one in reversed(said) if one.sure), said[-1])
        times = _times_paid(tokens, played, chosen)
        count = recounted(tokens, played, chosen) if times == 1 else None
        if count is not None:
            return _recounted(count, chosen)
        budget, assumed = _as_budget(chosen, language, times)
        return _with_a_floor(budget, said, language), assumed
    if any(token.mention is not None for token in tokens):
        return None, ()
    asked = any(one.role is Role.QUOTE for one in played)  # product comes on top of a fee
    if not asked and any(
        "barter" in (*token.cue(last=False), *token.ids("addon")) for token in tokens
    ):
        nothing = Decimal(0)
        told = Money(amount=nothing, currency=RUPIAH)
        return Budget(told=told, **_ends(nothing, nothing, nothing, RUPIAH)), ()
    return _sum_of_fees(tokens, played, language)


def money_in(number: Number, language: str | None) -> Number:
    """Return a sum as this speaker means it, where a scale word differs between languages."""
    if not number.readings:
        return number
    if number.currency not in (None, RUPIAH):
        return number.at_least_known()
    by_size = sorted(number.readings, key=lambda reading: reading[1])
    smallest, largest = by_size[0], by_size[-1]
    if language is None:
        return number.read_in((largest if largest[1] <= _PLAUSIBLE_UNASKED else smallest)[0])
    read = number.read_in(language)
    return number.read_in(smallest[0]) if read.value > _PLAUSIBLE else read


def with_thousands(number: Number) -> Number:
    """Return a sum of rupiah with the thousands that were left out, the other reading kept.

    >>> few = Number(start=0, end=5, value=Decimal(500), low=Decimal(500), high=Decimal(500))
    >>> with_thousands(few).value
    Decimal('500000')
    """
    if number.currency not in (None, RUPIAH) or not 0 < number.value < _THOUSANDS_LEFT_OUT:
        return number
    edges = {name: getattr(number, name) * 1_000 for name in ("value", "low", "high")}
    return Number(**{**dict(number), **edges, "other": number.value})


def days_of(tokens: Sequence[Token], played: Sequence[Played]) -> int | None:
    """Return how long the campaign runs, in days: a month is 30, a year twelve of them."""
    for one in played:
        if one.role is Role.DURATION and one.cue in LENGTHS:
            return int(one.number.high * LENGTHS[one.cue]) or None
        if one.role is Role.DURATION and one.cue in _AND_HALF:
            return int((one.number.high + _HALF) * _AND_HALF[one.cue])
    spans = (_SPANS[cue] for token in tokens for cue in token.cue(last=False) if cue in _SPANS)
    return next(spans, None)


def _with_a_floor(
    budget: Budget | None, said: Sequence[Played], language: str | None
) -> Budget | None:
    """Return the budget between both its bounds: 'minimal 1 juta maksimal 2 juta'."""
    floors = [one for one in said if one.number.bound == "min"]
    if budget is None or len(said) != _ENDS or len(floors) != 1 or budget.low is not None:
        return budget
    least = _as_budget(floors[0], language)[0]
    if least is None or least.low is None or budget.high is None or budget.high < least.low:
        return budget
    return Budget(**{**dict(budget), "low": least.low})


def _times_paid(tokens: Sequence[Token], played: Sequence[Played], budget: Played) -> Decimal:
    """Return how many times a sum is spent.

    '2jt per bulan selama 3 bulan' is spent three times, '2jt per orang' once for each of those
    counted, and of '5 juta, pakai setengahnya aja' a half.
    """
    halves = [token for token in tokens[budget.at + 1 :] if "halved" in token.ids("step")]
    rest = any("rest" in token.ids("hint") for token in tokens[budget.at + 1 :])
    if len(halves) == 1 and not rest:  # 'half here, the rest there' is all of it
        return _HALF
    rhythm = _rhythm(tokens, budget)
    lasting = days_of(tokens, played)
    rounds = Decimal(max(1, round(lasting / rhythm)) if rhythm and lasting else 1)
    return rounds * _heads(tokens, played, budget)


def _heads(tokens: Sequence[Token], played: Sequence[Played], budget: Played) -> Decimal:
    """Return how many get the sum: '500rb x 6', '2 juta per orang' with the number of people."""
    after, before = tokens[budget.at + 1 : budget.at + 3], tokens[: budget.at]
    timed = [one for one in played if one.at == budget.at + 2 and one.number.value > 0]
    if timed and "times" in after[0].cue(last=False) and not is_money(timed[0].number):
        return timed[0].number.value
    counts = [one.number.value for one in played if one.role is Role.CREATORS]
    multiplied = before and "times" in before[-1].cue(last=False)
    if len(counts) == 1 and counts[0] > 0 and (multiplied or _is_per_head(tokens, budget)):
        return counts[0]
    return Decimal(1)


def _is_per_head(tokens: Sequence[Token], budget: Played) -> bool:
    """Tell whether a budget is meant for one creator: 'budget 2 juta per orang'."""
    after = tokens[budget.at + 1 : budget.at + 3]
    if any(not token.gap and "apiece" in token.cue(last=False) for token in after[:1]):
        return True
    return budget.number.per is not None and any(
        "creators" in token.cue(last=False) and not token.gap for token in after
    )


def _rhythm(tokens: Sequence[Token], budget: Played) -> int | None:
    """Return after how many days a sum is paid again, or None when it is paid once."""
    after = tokens[budget.at + 1 : budget.at + 1 + _BESIDE]
    before = [
        token
        for at, token in enumerate(tokens[: budget.at])
        if at >= budget.at - _BESIDE or not any(one.gap for one in tokens[at + 1 : budget.at + 1])
    ]
    if budget.number.per is not None and after:
        for cue in after[0].cue(last=False):
            if cue in LENGTHS:
                return LENGTHS[cue]
    for token in (*after, *before):
        for cue in token.cue(last=False):
            if cue in _RHYTHMS:
                return _RHYTHMS[cue]
    return None


def _sum_of_fees(tokens: Sequence[Token], played: Sequence[Played], language: str | None) -> Read:
    """Return what counts times fees come to: '8 nano @250rb sama 2 micro @1,5jt'."""
    pairs = list(counted_fees(tokens, played))
    if not pairs:
        return None, ()
    budgets = [_as_budget(fee, language, count.number.value)[0] for count, fee in pairs]
    total = budgets[0]
    for budget in budgets[1:]:
        total = _added(total, budget) if total and budget else None
    return total, ("budget",)


def _added(one: Budget, other: Budget) -> Budget | None:
    if one.told.currency != other.told.currency:
        return None
    ends = {
        name: getattr(one, name) + getattr(other, name)
        for name in ("low", "idr", "high")
        if getattr(one, name) is not None and getattr(other, name) is not None
    }
    amount = one.told.amount + other.told.amount
    return Budget(told=Money(amount=amount, currency=one.told.currency), **ends)


def _as_budget(one: Played, language: str | None, times: Decimal = Decimal(1)) -> Read:
    number = with_thousands(money_in(one.number, language))
    currency = number.currency or RUPIAH
    low, middle, high = (edge * times for edge in (number.low, number.value, number.high))
    ends = _ends(low, middle, high, currency)
    if number.bound == "min":
        ends["high"] = None
    if number.bound == "max":
        ends["low"] = None
    plain = one.sure and times == 1 and number.other is None
    assumed = [] if plain else ["budget"]
    other = None
    if number.other is not None:
        other = to_rupiah(Money(amount=number.other * times, currency=currency))
        assumed.append("budget_scale")
    told = Money(amount=middle, currency=currency)
    return Budget(told=told, other=other, **ends), tuple(assumed)


def _recounted(count: Recount, chosen: Played) -> Read:
    currency = chosen.number.currency or RUPIAH
    return Budget(
        told=Money(amount=count.amount, currency=currency),
        other=to_rupiah(Money(amount=count.other, currency=currency)),
        **_ends(count.amount, count.amount, count.amount, currency),
    ), ("budget", "budget_scale")


def _ends(low: Decimal, middle: Decimal, high: Decimal, currency: str) -> dict[str, Rupiah | None]:
    names = ("low", "idr", "high")
    return {
        name: to_rupiah(Money(amount=edge, currency=currency))
        for name, edge in zip(names, (low, middle, high), strict=True)
    }
