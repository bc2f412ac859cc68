"""What sources call a size: in a line, counted, and as a list of conventions to pick from."""

from collections.abc import Iterator

from advisor.assessment import CreatorCard
from advisor.sources import source
from advisor.tiers import Convention, OtherName, conventions
from bot.reply import Button, Reply
from bot.views.buttons import rows
from bot.views.naming import word
from bot.views.screen import lines, page
from bot.views.taps import command_data
from bot.views.verbs import Verb
from bot.voice import Markup, Voice

NAMED = 2  # sources named for each name
_PICKED, _OTHER = "✓", "•"


def other_names(others: tuple[OtherName, ...], voice: Voice) -> Markup:
    """Return the other names, each with those who use it: "mid-tier (IAM.id, HERALD.ID)"."""
    return voice.list(
        voice.say("size-other", name=other.name, sources=_publishers(other)) for other in others
    )


def votes_line(card: CreatorCard, voice: Voice) -> Markup:
    """Return how many sources call the size what: "micro for 5 sources, mid-tier for 3"."""
    votes = [
        voice.say("size-vote", name=word("tier", each.name, voice), count=len(each.sources))
        for each in card.names
    ]
    count = voice.count(card.creator.followers or 0)
    return voice.say("size-votes", count=count, votes=Markup(", ".join(votes)))


def tiers_reply(picked: str, voice: Voice, *, unknown: bool = False) -> Reply:
    """Return every convention with where its names begin, and a button for each."""
    entries = [_entry(each, voice, picked=each.id == picked) for each in conventions()]
    opening = voice.say("tiers-unknown" if unknown else "tiers-text")
    buttons = (
        Button(text=convention_name(each, voice), data=command_data(Verb.TIERS, each.id))
        for each in conventions()
    )
    text = page(opening, lines(*entries), voice.say("tiers-note"))
    return Reply(text=text, buttons=rows(buttons, 3))


def convention_name(convention: Convention, voice: Voice) -> str:
    """Return what a convention is called: by its publisher, unless it has a name of its own."""
    named = f"convention-{convention.id.replace('_', '-')}"
    return voice.plain(named) if voice.knows(named) else source(convention.source).publisher


def _entry(convention: Convention, voice: Voice, *, picked: bool) -> Markup:
    return voice.say(
        "tiers-entry",
        mark=_PICKED if picked else _OTHER,
        name=convention_name(convention, voice),
        steps=Markup(", ".join(_steps(convention, voice))),
    )


def _steps(convention: Convention, voice: Voice) -> Iterator[str]:
    for step in convention.steps:
        first = voice.count_exact(step.followers)
        if step.name:
            yield voice.say("tiers-step", tier=word("tier", step.name, voice), first=first)
        else:
            yield voice.say("tiers-nameless", first=first)


def _publishers(other: OtherName) -> Markup:
    names = dict.fromkeys(source(id_).publisher for id_ in other.sources)
    return Markup(", ".join(Markup.of(name) for name in list(names)[:NAMED]))
