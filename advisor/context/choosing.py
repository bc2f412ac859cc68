"""The message as a wish to have somebody chosen from a list, or a condition of that choice.

'Wajib @a' is a question about somebody in most chats, and a rule after 'pilihin dari daftar ini'.
So a message asks for a choice only where there is a list, or one is spoken of; while a choice is
at hand, conditions and sums alone are about it.
"""

from decimal import Decimal

from advisor.brief import Brief, budget_of
from advisor.conditions import Choosing, Conditions
from advisor.context.restated import loose_in, restated, stands_alone
from advisor.creator import Creator
from advisor.notes import Notes
from advisor.reading.facts import Asked, Facts, Leaning
from advisor.vocabulary import Intent, Missing

_SEVERAL = 2
_MILLION = Decimal(1_000_000)
_LEAST_BUDGET = Decimal(10_000)
_KEPT = ("goals", "ranked", "budget", "traits", "audience")


def choosing(facts: Facts, notes: Notes) -> Facts | None:
    """Return the facts as those of a choice, or None where the message wants none."""
    said = facts.choosing or Choosing()
    if facts.manner is not None or facts.leaning.look is not None or facts.leaning.paper:
        return None
    if facts.breaks_even or facts.selling:
        return None
    if _asks(facts, notes, said):
        return _chosen(facts, notes, said, new=True)
    if notes.choosing.asked and _goes_on(facts, said):
        return _chosen(facts, notes, said, new=False)
    return None


def with_sum(facts: Facts, notes: Notes) -> Facts:
    """Return what a button says; the sum that a choice waits for is told of that choice."""
    waits = notes.choosing.asked and notes.asked is Missing.BUDGET
    if not waits or facts.brief.budget is None or facts.choosing is not None:
        return facts
    return restated(facts, intent=Intent.CREATOR, choosing=Choosing(asked=True))


def _asks(facts: Facts, notes: Notes, said: Choosing) -> bool:
    """Tell whether a choice is asked for, and a list there or spoken of."""
    if not said.asked or (stands_alone(facts) and not said.listed):
        return False
    if len(facts.creators) >= _SEVERAL:
        limits = said.conditions != Conditions(platforms=said.conditions.platforms)
        return facts.brief.budget is not None or said.listed or limits
    if facts.brief.niche or facts.brief.city:
        return said.listed  # 'pilihin influencer buat skincare' is a campaign
    at_hand = notes.choosing.asked or (notes.doing is Intent.CREATOR and notes.shown >= _SEVERAL)
    return said.listed or at_hand


def _goes_on(facts: Facts, said: Choosing) -> bool:
    """Tell whether a message goes on with the choice at hand."""
    limits = said.conditions != Conditions()
    named = {one.handle.lower() for one in facts.creators if one.handle}
    if limits and not facts.leaning.asks and named <= said.conditions.handles:
        return True
    if len(facts.creators) >= _SEVERAL:
        return True  # the list that was missing, or another one
    if facts.creators or stands_alone(facts):
        return False
    brief = facts.brief
    if brief.budget and brief.goals and not facts.follow_up:
        return False  # a campaign of its own
    return bool(brief.budget or brief.goals) or _sum_alone(facts) is not None


def _sum_alone(facts: Facts) -> Decimal | None:
    """Return the only sum of a message that names none as a budget: '20jt', '20'."""
    loose, bare = loose_in(facts), facts.leaning.bare
    quotes = [one.quote for one in facts.creators if one == Creator(quote=one.quote)]
    if len(quotes) == 1 and quotes[0] is not None:
        return Decimal(quotes[0].amount)  # 'choose from these creators, 25 million'
    if facts.leaning.asks:
        return None
    if loose is not None and loose.value >= _LEAST_BUDGET:
        return loose.value
    return bare * _MILLION if bare is not None and bare < _LEAST_BUDGET / 10 else None


def _chosen(facts: Facts, notes: Notes, said: Choosing, *, new: bool) -> Facts:
    facts = facts if new else _freed_sum(facts, said)
    creators = _list_in(facts, notes, said, new=new)
    kept = {name: getattr(facts.brief, name) for name in _KEPT}
    if kept["budget"] is None and not said.conditions.most_fee:
        alone = _sum_alone(facts)
        kept["budget"] = None if alone is None else budget_of(alone, alone, alone)
    fee, budget = said.conditions.most_fee, kept["budget"]
    if not new and fee is not None and budget is not None and budget.idr == fee:
        kept["budget"] = None  # 'maks 5jt per orang' alone
    return restated(
        facts,
        intent=Intent.CREATOR,
        creators=creators,
        brief=Brief(**kept),
        choosing=Choosing(asked=True, listed=said.listed, conditions=said.conditions),
        leaning=Leaning(),
        asked=Asked(),
        aside=Asked(),
        loose=(),
        follow_up=not new or facts.follow_up,
    )


def _freed_sum(facts: Facts, said: Choosing) -> Facts:
    """Return the facts with a sum that was read as somebody's followers: '25jt, tanpa @b'."""
    for one in facts.creators:
        guessed = "followers" in facts.assumed and facts.brief.budget is None
        named = (one.handle or "").lower() in said.conditions.handles
        if guessed and named and one.followers is not None and one.followers >= _MILLION:
            amount = Decimal(one.followers)
            others = tuple(other for other in facts.creators if other is not one)
            brief = facts.brief.plus(Brief(budget=budget_of(amount, amount, amount)))
            return restated(facts, creators=others, brief=brief)
    return facts


def _list_in(facts: Facts, notes: Notes, said: Choosing, *, new: bool) -> tuple[Creator, ...]:
    """Return the creators that a message adds to the list, or brings as one; () keeps the list.

    Who is only named in a condition is none of them. Somebody with figures joins the list at hand.
    """
    limited = said.conditions.handles
    told = tuple(
        one
        for one in facts.creators
        if one != Creator(quote=one.quote)
        if one.followers is not None or not one.handle or one.handle.lower() not in limited
    )
    if not told or len(told) >= _SEVERAL or (new and said.listed) or not notes.choosing.asked:
        return told
    shown = notes.creators[-max(1, notes.shown) :]
    others = (one for one in shown if not any(one.may_be(named) for named in told))
    return (*others, *told)
