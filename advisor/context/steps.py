"""The message as a step on from the last advice: 'kalau di tiktok?', 'tambahin 5 juta'."""

from decimal import Decimal

from advisor.brief import Brief
from advisor.context.restated import (
    about_last_creator,
    as_budget,
    as_creators,
    as_question,
    loose_in,
    names_creators,
    restated,
    says_little_else,
    stands_alone,
)
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.reading.facts import Change, Facts
from advisor.split import Split
from advisor.vocabulary import Intent, Platform, Tier, Topic

# The question a bare size or platform continues: 'kalau yang nano?', 'and on tiktok?'.
_TIER_TOPICS = {
    Tier.NANO: Topic.WHAT_IS_NANO,
    Tier.MICRO: Topic.WHAT_IS_MICRO,
    Tier.MACRO: Topic.WHAT_IS_MACRO,
    Tier.MEGA: Topic.WHAT_IS_MEGA,
}
_PLATFORM_TOPICS = {
    Platform.INSTAGRAM: Topic.MICRO_ON_INSTAGRAM,
    Platform.TIKTOK: Topic.MACRO_ON_TIKTOK,
}
# 'Yang lebih murah' says no sum; half of it is a different plan, and the reply says so.
_CHEAPER = Change(times=Decimal("0.5"))
_PRICED = (Intent.CREATOR, Intent.QUESTION)
_FEW = 1  # words we could not read beside a figure
_SHORT = 4  # words of a message that tells a place or a trade and nothing else
_LEAST_BUDGET = Decimal(10_000)
_LEAST_FEE = Decimal(100_000)  # below it a sum alone may as well be a count of followers


def continuing(facts: Facts, notes: Notes) -> Facts | None:
    """Return the facts as a step on from the last advice, or None when they stand alone."""
    found = (step(facts, notes) for step in (_beside_the_last, _moved_budget, _cheaper, _next))
    return next((leant for leant in found if leant is not None), None)


def _next(facts: Facts, notes: Notes) -> Facts | None:
    match notes.doing:
        case Intent.CAMPAIGN:
            return _next_for_the_brief(facts)
        case Intent.CREATOR if notes.creators and not names_creators(facts):
            return _next_for_the_creators(facts, notes)
        case Intent.QUESTION if notes.creators and _leads(facts) and _terms_said(facts):
            return _next_for_the_creators(facts, notes)
        case Intent.QUESTION if facts.leaning.opens and says_little_else(facts):
            back = _next_for_the_brief(facts) if _back_to_the_brief(facts, notes) else None
            return back or (None if facts.asked.sure else _next_question(facts))
        case _:
            return None


def _cheaper(facts: Facts, notes: Notes) -> Facts | None:
    priced = facts.leaning.cheaper and notes.doing in _PRICED
    return as_question(facts, Topic.PRICE_OF_CREATORS) if priced else None


def _beside_the_last(facts: Facts, notes: Notes) -> Facts | None:
    """Return the facts with the creators of the last advice before those now named."""
    if not facts.leaning.beside or not notes.creators:
        return None
    shown = notes.creators[-max(1, notes.shown) :]
    others = [one for one in shown if not any(one.may_be(named) for named in facts.creators)]
    return restated(facts, intent=Intent.CREATOR, creators=(*others, *facts.creators))


def _moved_budget(facts: Facts, notes: Notes) -> Facts | None:
    """Return the facts with the known budget made larger or smaller as the message says."""
    budget, told = notes.brief.budget, facts.brief.budget
    change = _CHEAPER if facts.leaning.cheaper else facts.leaning.change
    if facts.asked.sure and facts.leaning.asks and facts.unread:
        return None  # 'half her audience is bought, how can I verify?'
    if change is None or budget is None or not budget.idr or not _of_the_brief(facts, notes):
        return None
    if told and told.idr and told.idr.amount != abs(change.plus):
        return None  # a sum of its own
    amount = budget.idr.amount * change.times + change.plus
    if amount < _LEAST_BUDGET:
        return None
    return as_budget(
        restated(facts, brief=Brief(**{**dict(facts.brief), "budget": None})),
        Decimal(Rupiah.of(amount).amount),
        *(("cheaper",) if facts.leaning.cheaper else ()),
    )


def _of_the_brief(facts: Facts, notes: Notes) -> bool:
    """Tell whether a bare step can only be one of the campaign's budget."""
    if facts.brief.goals or names_creators(facts):
        return False
    at_hand = notes.doing is Intent.CAMPAIGN or _brief_behind(notes)
    return at_hand or facts.brief.budget is not None


def _brief_behind(notes: Notes) -> bool:
    """Tell whether a finished brief stands behind other advice: a question, or a comparison."""
    aside = notes.doing is Intent.QUESTION or (notes.doing is Intent.CREATOR and notes.shown > 1)
    return aside and notes.brief.missing is None


def _back_to_the_brief(facts: Facts, notes: Notes) -> bool:
    """Tell whether a figure goes back to the brief from a question: 'kalau 20jt?', 'cuma 3?'."""
    return _brief_behind(notes) and bool(facts.loose or facts.brief.creators_wanted)


def _next_for_the_brief(facts: Facts) -> Facts | None:
    loose = loose_in(facts)
    if loose is not None and facts.follow_up and not facts.leaning.asks:
        step = facts.leaning.change  # one too large to take is no sum either
        return as_budget(facts, loose.value) if step is None else None
    if facts.creators or stands_alone(facts):
        return None
    if _tells_of_the_campaign(facts):
        return restated(facts, intent=Intent.CAMPAIGN)
    return None


def _tells_of_the_campaign(facts: Facts) -> bool:
    """Tell whether the message adds to the brief; a place or a trade alone may be small talk."""
    brief = facts.brief
    if facts.intent is Intent.OTHER and facts.unread and not brief.budget:
        return False  # 'engagement ring price'
    if brief.goals or brief.budget or brief.audience or brief.split != Split():
        return True
    if brief.creators_wanted or brief.duration_days:
        return len(facts.unread) <= _FEW
    if brief.platforms:
        return says_little_else(facts)
    brief_enough = facts.leaning.opens or facts.fluency <= _SHORT
    return brief != Brief() and brief_enough and says_little_else(facts)


def _next_for_the_creators(facts: Facts, notes: Notes) -> Facts | None:
    if notes.shown > 1 and _only_tells_a_goal(facts):
        return restated(facts, intent=Intent.CREATOR)  # the comparison, ranked for it
    loose = loose_in(facts)
    if loose is not None and facts.follow_up and _brief_behind(notes) and not facts.creators:
        return as_budget(facts, loose.value)
    terms = _terms_said(facts)
    if terms is not None and notes.shown > 1:
        return as_creators(facts, [one.plus(terms) for one in notes.creators[-notes.shown :]])
    told = terms or _told_of_a_creator(facts)
    if told in (None, Creator()) or (told.followers and notes.creators[-1].followers):
        return None
    if notes.shown > 1 and told == Creator(platform=told.platform):
        return _all_on_one_platform(facts, notes, told.platform) or _next_question(facts)
    return about_last_creator(facts, notes, told)


def _leads(facts: Facts) -> bool:
    """Tell whether the message begins with a step on: 'plus ...', 'without ...', 'kalau ...'."""
    return facts.terms.added or facts.leaning.opens


def _terms_said(facts: Facts) -> Creator | None:
    """Return what is asked for beside the posts, when the message adds it to the deal at hand.

    'Kalau plus hak pakai?' does, 'hak pakai itu apa?' does not.
    """
    terms = facts.terms
    if facts.creators or not (terms.addons or terms.excluded):
        return None
    alone = not facts.leaning.asks and says_little_else(facts)
    if not (alone or _leads(facts)):
        return None
    return Creator(addons=terms.addons, excluded=terms.excluded)


def _told_of_a_creator(facts: Facts) -> Creator | None:
    """Return what the message tells of the creator at hand without naming anybody, if it does."""
    told = facts.creators[0] if facts.creators else None
    if stands_alone(facts) and facts.leaning.general and not (told and told.engagement_rate):
        return None
    loose = loose_in(facts) if facts.intent is Intent.OTHER else None
    if told is None and loose is not None:
        # '60rb' may be a fee or a newer count: asked about, as any open number is.
        return Creator(quote=Rupiah.of(loose.value)) if loose.value >= _LEAST_FEE else None
    brief = facts.brief
    on_one = brief == Brief(platforms=brief.platforms[:1], niche=brief.niche, traits=brief.traits)
    if told is None and on_one and says_little_else(facts):
        return Creator(platform=next(iter(brief.platforms), None), niche=brief.niche)
    return told


def _only_tells_a_goal(facts: Facts) -> bool:
    """Tell whether a message says what for and nothing else: 'buat jualan', 'kalau reach?'."""
    goal = Brief(goals=facts.brief.goals, ranked=facts.brief.ranked, traits=facts.brief.traits)
    told = facts.creators or facts.loose or facts.tiers
    return bool(facts.brief.goals) and facts.brief == goal and not told and not facts.asked.sure


def _all_on_one_platform(facts: Facts, notes: Notes, platform: Platform | None) -> Facts | None:
    """Return the compared creators on a platform, those of whom none was told."""
    shown = notes.creators[-notes.shown :]
    if all(one.platform for one in shown):
        return None
    return as_creators(
        facts, [one if one.platform else one.plus(Creator(platform=platform)) for one in shown]
    )


def _next_question(facts: Facts) -> Facts | None:
    topics = [_TIER_TOPICS[tier] for tier in facts.tiers if tier in _TIER_TOPICS]
    topics += [_PLATFORM_TOPICS.get(one, Topic.PLATFORM_STRATEGY) for one in facts.brief.platforms]
    return as_question(facts, topics[0]) if topics else None
