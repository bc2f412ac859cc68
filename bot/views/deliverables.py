"""What a fee pays for, in words: one reel, three stories, one post."""

from advisor.creator import Creator
from bot.voice import Voice

_ANY = "post"


def unit_of(creator: Creator, voice: Voice) -> str:
    """Return what one deliverable is called; a post where we were not told."""
    named = f"unit-{creator.format}"
    return voice.plain(named if voice.knows(named) else f"unit-{_ANY}")


def deliverables(creator: Creator, voice: Voice) -> str:
    """Return all that the quote pays for: "1 reel", "3 stories"."""
    if creator.posts == 1:
        return voice.plain("what-one", unit=unit_of(creator, voice))
    named = f"units-{creator.format}"
    units = voice.plain(named if voice.knows(named) else f"units-{_ANY}")
    return voice.plain("what-many", count=creator.posts, units=units)
