"""What other sources call a size that conventions disagree about."""

from advisor.sources import source
from advisor.tiers import OtherName
from bot.voice import Markup, Voice

NAMED = 2  # sources named for each name


def other_names(others: tuple[OtherName, ...], voice: Voice) -> Markup:
    """Return the other names, each with those who use it: "mid-tier (IAM.id, HERALD.ID)"."""
    return voice.list(
        voice.say("size-other", name=other.name, sources=_publishers(other)) for other in others
    )


def _publishers(other: OtherName) -> Markup:
    names = dict.fromkeys(source(id_).publisher for id_ in other.sources)
    return Markup(", ".join(Markup.of(name) for name in list(names)[:NAMED]))
