"""The message as an answer to the one thing we asked, however it is put.

People answer in a word, with a bare number, or not at all ('terserah'). All of it is read before
any topic is: '15' after 'budgetnya berapa?' is no question about sizes.
"""

from collections.abc import Callable
from decimal import Decimal

from advisor.brief import Brief
from advisor.context.restated import (
    about_last_creator,
    as_budget,
    asks_back,
    loose_in,
    names_creators,
    restated,
    says_little_else,
)
from advisor.creator import Creator
from advisor.economics import Economics
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.reading.facts import Facts
from advisor.vocabulary import Goal, Intent, Manner, Missing, Role

# What is meant where a number comes without its scale: '15' is 15 million rupiah, '45' is 45,000
# followers. Larger numbers are taken as they stand.
_MILLION = Decimal(1_000_000)
_THOUSAND = Decimal(1_000)
_PERCENT = Decimal(100)
# Who leaves the goal to us gets what most campaigns of beginners are for; the reply says so.
_USUAL_GOAL = Goal.AWARENESS

_ABOUT_THE_CHAT = frozenset({Manner.START_OVER, Manner.CANCEL, Manner.LANGUAGE})


def answering(facts: Facts, notes: Notes) -> Facts | None:
    """Return the facts as the answer to what we asked last, or None when they are none."""
    if notes.asked not in _ANSWERS or facts.manner in _ABOUT_THE_CHAT:
        return None
    if facts.leaning.undecided:
        return _UNDECIDED[notes.asked](facts, notes)
    if notes.asked is Missing.ROLE and facts.role is not None:
        return _the_role(facts, notes)  # the name of a role alone, however like a question
    return None if asks_back(facts) else _ANSWERS[notes.asked](facts, notes)


def _the_goal(facts: Facts, _notes: Notes) -> Facts | None:
    if facts.brief.goals and not facts.creators:
        return restated(facts, intent=Intent.CAMPAIGN)
    return None


def _any_goal(facts: Facts, _notes: Notes) -> Facts:
    brief = facts.brief.plus(Brief(goals=(_USUAL_GOAL,)))
    return restated(
        facts, intent=Intent.CAMPAIGN, brief=brief, follow_up=True, assumed=("usual_goal",)
    )


def _the_budget(facts: Facts, _notes: Notes) -> Facts | None:
    if names_creators(facts) or _asks_without_a_sum(facts):
        return None
    if facts.brief.budget is not None:
        return restated(facts, intent=Intent.CAMPAIGN)
    loose, bare = loose_in(facts), facts.leaning.bare
    if loose is not None and loose.value >= _THOUSAND:
        return as_budget(facts, loose.value)
    if bare is None or facts.leaning.asks:
        return None
    return as_budget(facts, bare * _MILLION if bare < _THOUSAND else bare, Role.BUDGET)


def _asks_without_a_sum(facts: Facts) -> bool:
    """Tell whether a sure question has no sum: 'produk gratisan harus dibilang sponsor ga'."""
    budget = facts.brief.budget
    sure = facts.intent is Intent.QUESTION and facts.asked.sure
    return sure and not facts.loose and (budget is None or budget.told.amount == 0)


def _the_followers(facts: Facts, notes: Notes) -> Facts | None:
    if not notes.creators or names_creators(facts):
        return None
    told = facts.creators[0] if facts.creators else _counted(facts)
    if told is None or (told.followers is None and told.platform is None):
        return None
    if told.followers is None and not says_little_else(facts):
        return None
    guessed = facts.leaning.bare is not None and not facts.creators
    assumed = (*facts.assumed, Role.FOLLOWERS) if guessed else facts.assumed
    return about_last_creator(restated(facts, assumed=assumed), notes, told)


def _counted(facts: Facts) -> Creator | None:
    named = facts.brief.platforms
    platform = named[0] if len(named) == 1 else None
    loose, bare = loose_in(facts), facts.leaning.bare
    if bare is not None and bare < _THOUSAND and not facts.leaning.asks:
        return Creator(followers=int(bare * _THOUSAND), platform=platform)
    if loose is not None:
        return Creator(followers=int(loose.value), platform=platform)
    return Creator(platform=platform) if platform and not facts.brief.goals else None


def _no_followers(facts: Facts, notes: Notes) -> Facts | None:
    return restated(facts, intent=Intent.CREATOR) if notes.creators else None


def _the_role(facts: Facts, notes: Notes) -> Facts | None:
    """Return the facts with the open number in the role that was now named."""
    if notes.loose is None:
        return None
    if facts.role is Role.BUDGET:
        return as_budget(facts, notes.loose.value)
    if facts.role is Role.FOLLOWERS:
        told = Creator(followers=int(notes.loose.value))
    elif facts.role is Role.QUOTE:
        told = Creator(quote=Rupiah.of(notes.loose.value))
    else:
        return None
    if notes.doing is Intent.CREATOR and notes.creators:
        return about_last_creator(facts, notes, told)
    return restated(facts, intent=Intent.CREATOR, creators=(told,))


def _the_price(facts: Facts, _notes: Notes) -> Facts | None:
    """Return the facts with a sum as what one order is worth: '85rb' after 'harganya berapa?'."""
    told, loose, bare = facts.economics, loose_in(facts), facts.leaning.bare
    if told.price is None and loose is not None:
        told = told.plus(Economics(price=Rupiah.of(loose.value)))
    elif told.price is None and bare is not None:
        amount = bare * _THOUSAND if bare < _THOUSAND else bare
        told = told.plus(Economics(price=Rupiah.of(amount)))
    return _told_of_an_order(facts, told)


def _the_margin(facts: Facts, _notes: Notes) -> Facts | None:
    """Return the facts with what an order keeps: a part of the price, or a sum."""
    told, loose, bare = facts.economics, loose_in(facts), facts.leaning.bare
    if told.tells_a_gain:
        return _told_of_an_order(facts, told)
    if facts.leaning.share is not None:
        told = told.plus(Economics(margin=facts.leaning.share))
    elif bare is not None and 0 <= bare <= _PERCENT:
        told = told.plus(Economics(margin=bare / _PERCENT))
    elif loose is not None:
        told = told.plus(Economics(gain=Rupiah.of(loose.value)))
    return _told_of_an_order(facts, told)


def _told_of_an_order(facts: Facts, told: Economics) -> Facts | None:
    if told == Economics() or names_creators(facts):
        return None
    changes = {"economics": told, "breaks_even": True, "creators": (), "loose": ()}
    return restated(facts, intent=Intent.CAMPAIGN, brief=Brief(), follow_up=True, **changes)


def _nothing(_facts: Facts, _notes: Notes) -> Facts | None:
    return None  # only the person knows; what else the message says counts


def _any_role(facts: Facts, notes: Notes) -> Facts | None:
    return restated(facts, intent=Intent.OTHER, loose=(notes.loose,)) if notes.loose else None


def _any_budget(facts: Facts, _notes: Notes) -> Facts:
    return restated(facts, intent=Intent.CAMPAIGN)


_Answer = Callable[[Facts, Notes], Facts | None]
_ANSWERS: dict[Missing, _Answer] = {
    Missing.GOAL: _the_goal,
    Missing.BUDGET: _the_budget,
    Missing.RATE: _the_budget,
    Missing.FOLLOWERS: _the_followers,
    Missing.ROLE: _the_role,
    Missing.PRICE: _the_price,
    Missing.MARGIN: _the_margin,
    Missing.LIST: _nothing,
}
_UNDECIDED: dict[Missing, _Answer] = {
    Missing.GOAL: _any_goal,
    Missing.BUDGET: _any_budget,
    Missing.RATE: _any_budget,
    Missing.FOLLOWERS: _no_followers,
    Missing.ROLE: _any_role,
    Missing.PRICE: _nothing,
    Missing.MARGIN: _nothing,
    Missing.LIST: _nothing,
}
