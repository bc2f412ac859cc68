"""The first line about a creator: name, platform, followers, size."""

from advisor.assessment import CreatorCard
from advisor.creator import Creator
from advisor.vocabulary import Finding, Platform
from bot.views.naming import name_of, word
from bot.voice import Markup, Voice

BETWEEN = " · "


def headline(card: CreatorCard, voice: Voice) -> Markup:
    """Return who the creator is, as far as we were told, and the size that makes them."""
    named = voice.say("creator-name", name=name_of(card.creator, voice))
    known = card.creator.handle or card.creator.number
    return size_parts(card, named if known else voice.say("creator-nameless-head"), voice)


def size_parts(card: CreatorCard, first: Markup, voice: Voice) -> Markup:
    """Return a line that begins with `first` and goes on with platform, followers and size."""
    creator, parts = card.creator, [first]
    if creator.platform:
        parts.append(voice.say(f"platform-{creator.platform}"))
    if creator.followers is None:
        parts.append(voice.say("creator-followers-unknown"))
    else:
        parts.append(voice.say(_counted(creator), count=voice.count(creator.followers)))
        if Finding.FOLLOWERS_IMPOSSIBLE in card.findings:
            return Markup(BETWEEN.join(parts))
        parts.append(voice.say("creator-tier", tier=word("tier", card.size or card.tier, voice)))
    return Markup(BETWEEN.join(parts))


def _counted(creator: Creator) -> str:
    people = "subscribers" if creator.platform is Platform.YOUTUBE else "followers"
    return f"creator-{people}{'-about' if creator.approximate else ''}"
