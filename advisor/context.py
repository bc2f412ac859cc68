"""What a message means in its chat: an answer to what we asked, or a step on from before."""

from collections.abc import Callable

from advisor.brief import Brief, budget_of
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.reading.facts import Asked, Facts, Loose, TopicScore
from advisor.vocabulary import Intent, Missing, Platform, Role, Tier, Topic

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


def in_context(facts: Facts, notes: Notes) -> Facts:
    """Return the facts as this chat means them; a message that stands by itself is unchanged."""
    for lean in (_answering, _continuing):
        leant = lean(facts, notes)
        if leant is not None:
            return leant
    return facts


def _answering(facts: Facts, notes: Notes) -> Facts | None:
    """Return the facts as the answer to what we asked last, or None when they are none."""
    if notes.asked is None:
        return None
    return _ANSWERS[notes.asked](facts, notes)


def _the_goal(facts: Facts, _notes: Notes) -> Facts | None:
    if facts.brief.goals and not facts.creators:
        return _with(facts, intent=Intent.CAMPAIGN)
    return None


def _the_budget(facts: Facts, _notes: Notes) -> Facts | None:
    if facts.brief.budget is not None and not _names_creators(facts):
        return _with(facts, intent=Intent.CAMPAIGN)
    loose = _loose(facts)
    if loose is None or _names_creators(facts):
        return None
    return _as_budget(facts, loose)


def _the_followers(facts: Facts, notes: Notes) -> Facts | None:
    if not notes.creators or _names_creators(facts):
        return None
    loose = _loose(facts)
    told = facts.creators[0] if facts.creators else None
    if told is None and loose is not None:
        platform = next(iter(facts.brief.platforms), None)
        told = Creator(followers=int(loose.value), platform=platform)
    if told is None or (told.followers is None and told.platform is None):
        return None
    return _about_last_creator(facts, notes, told)


def _the_role(facts: Facts, notes: Notes) -> Facts | None:
    """Return the facts with the open number in the role that was now named."""
    if notes.loose is None:
        return None
    if facts.role is Role.BUDGET:
        return _as_budget(facts, notes.loose)
    if facts.role is Role.FOLLOWERS:
        creator = Creator(followers=int(notes.loose.value))
        return _with(facts, intent=Intent.CREATOR, creators=(creator,))
    if facts.role is Role.QUOTE:
        creator = Creator(quote=Rupiah.of(notes.loose.value))
        return _with(facts, intent=Intent.CREATOR, creators=(creator,))
    return None


_ANSWERS: dict[Missing, Callable[[Facts, Notes], Facts | None]] = {
    Missing.GOAL: _the_goal,
    Missing.BUDGET: _the_budget,
    Missing.RATE: _the_budget,
    Missing.FOLLOWERS: _the_followers,
    Missing.ROLE: _the_role,
}


def _continuing(facts: Facts, notes: Notes) -> Facts | None:
    """Return the facts as a step on from the last advice, or None when they stand alone."""
    if notes.doing is Intent.CAMPAIGN:
        return _next_for_the_brief(facts)
    if notes.doing is Intent.CREATOR and notes.creators and not _names_creators(facts):
        return _next_for_the_creator(facts, notes)
    if notes.doing is Intent.QUESTION and facts.follow_up and not facts.asked.sure:
        return _next_question(facts)
    return None


def _next_for_the_brief(facts: Facts) -> Facts | None:
    if facts.intent is Intent.OTHER and facts.follow_up and (loose := _loose(facts)):
        return _as_budget(facts, loose)
    if facts.creators or (facts.asked.sure and not facts.follow_up):
        return None
    if _tells_of_the_campaign(facts):
        return _with(facts, intent=Intent.CAMPAIGN)
    return None


def _tells_of_the_campaign(facts: Facts) -> bool:
    """Tell whether the message adds to the brief; a place or a trade alone may be small talk."""
    brief = facts.brief
    plain = brief.goals or brief.budget or brief.platforms or brief.creators_wanted
    if plain or brief.duration_days:
        return True
    return brief != Brief() and (facts.follow_up or not facts.unread)


def _next_for_the_creator(facts: Facts, notes: Notes) -> Facts | None:
    told = facts.creators[0] if facts.creators else None
    if told is None and facts.intent is Intent.OTHER and (loose := _loose(facts)):
        told = Creator(quote=Rupiah.of(loose.value))
    if told is None and facts.brief == Brief(platforms=facts.brief.platforms[:1]):
        told = Creator(platform=next(iter(facts.brief.platforms), None))
    if told in (None, Creator()) or (told.followers and notes.creators[-1].followers):
        return None
    return _about_last_creator(facts, notes, told)


def _next_question(facts: Facts) -> Facts | None:
    topics = [_TIER_TOPICS[tier] for tier in facts.tiers if tier in _TIER_TOPICS]
    topics += [_PLATFORM_TOPICS.get(one, Topic.PLATFORM_STRATEGY) for one in facts.brief.platforms]
    if not topics:
        return None
    asked = Asked(topics=(TopicScore(id=topics[0], score=1.0),), sure=True)
    return _with(facts, intent=Intent.QUESTION, asked=asked, brief=Brief())


def _about_last_creator(facts: Facts, notes: Notes, told: Creator) -> Facts:
    last = notes.creators[-1]
    known = last.plus(told) if last.handle is None else told
    creator = Creator(**{**dict(known), "handle": last.handle})
    return _with(facts, intent=Intent.CREATOR, creators=(creator,), brief=Brief(), loose=())


def _as_budget(facts: Facts, loose: Loose) -> Facts:
    brief = facts.brief.plus(Brief(budget=budget_of(loose.value, loose.value, loose.value)))
    return _with(facts, intent=Intent.CAMPAIGN, brief=brief, loose=(), creators=())


def _loose(facts: Facts) -> Loose | None:
    return facts.loose[0] if facts.loose else None


def _names_creators(facts: Facts) -> bool:
    return any(creator.handle for creator in facts.creators)


def _with(facts: Facts, **changes: object) -> Facts:
    return Facts(**{**dict(facts), **changes})
