"""The first line about a creator: name, platform, followers, size."""

from advisor.assessment import CreatorCard
from advisor.creator import Creator
from advisor.vocabulary import Platform
from bot.views.naming import name_of, word
from bot.voice import Markup, Voice

BETWEEN = " · "


def headline(card: CreatorCard, voice: Voice) -> Markup:
    """Return who the creator is, as far as we were told, and the size that makes them."""
    creator = card.creator
    named = voice.say("creator-name", name=name_of(creator, voice))
    parts = [named if creator.handle else voice.say("creator-nameless-head")]
    if creator.platform:
        parts.append(voice.say(f"platform-{creator.platform}"))
    if creator.followers is None:
        parts.append(voice.say("creator-followers-unknown"))
    else:
        parts.append(voice.say(_counted(creator), count=voice.count(creator.followers)))
        parts.append(voice.say("creator-tier", tier=word("tier", card.tier, voice)))
    return Markup(BETWEEN.join(parts))


def _counted(creator: Creator) -> str:
    people = "subscribers" if creator.platform is Platform.YOUTUBE else "followers"
    return f"creator-{people}{'-about' if creator.approximate else ''}"
