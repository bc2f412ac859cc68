"""Saved creators in a line or two: who it is, how far the deal is, and what comes next."""

from collections.abc import Iterator
from datetime import date

from advisor.creator import Creator
from advisor.saved import Entry, Outcome, Stage
from advisor.tiers import convention_of, name_in
from bot.views.headline import BETWEEN
from bot.views.naming import name_of, word
from bot.views.screen import clipped
from bot.voice import Markup, Voice

NAME = 24  # letters of a name
_COUNTED = ("views", "likes", "comments", "orders")


def stage_word(stage: Stage, voice: Voice) -> str:
    """Return what a stage is called."""
    return word("stage", stage, voice)


def short_name(creator: Creator, voice: Voice) -> str:
    """Return a creator's name for a button or a list."""
    return clipped(name_of(creator, voice), NAME)


def who_line(entry: Entry, convention: str | None, voice: Voice) -> Markup:
    """Return name, platform, followers and size of a saved creator."""
    creator = entry.creator
    parts = [voice.say("creator-name", name=short_name(creator, voice))]
    if creator.platform is not None:
        parts.append(voice.say(f"platform-{creator.platform}"))
    if creator.followers is not None:
        tier = name_in(convention_of(convention), creator.followers)
        size = word("tier", tier, voice)
        parts.append(voice.say("saved-size", count=voice.count(creator.followers), tier=size))
    return Markup(BETWEEN.join(parts))


def deal_line(entry: Entry, today: date, voice: Voice) -> Markup:
    """Return the stage, the fee asked or agreed, and the next day of a saved creator."""
    parts = [voice.say("saved-stage", stage=stage_word(entry.stage, voice))]
    if entry.agreed is not None:
        parts.append(voice.say("saved-agreed", fee=voice.rupiah(entry.agreed)))
    elif entry.creator.quote is not None:
        parts.append(voice.say("saved-asked", fee=voice.rupiah(entry.creator.quote)))
    day = entry.next_day(today)
    if day is not None:
        what = "draft" if day == entry.draft else "post"
        parts.append(voice.say(f"saved-next-{what}", day=voice.date(day)))
    return Markup(BETWEEN.join(parts))


def entry_lines(entry: Entry, voice: Voice) -> Iterator[str]:
    """Yield everything that was written down about a saved creator, a line for each."""
    creator = entry.creator
    if creator.quote is not None:
        yield voice.say(
            "saved-line-asked", fee=voice.rupiah(creator.quote), for_=_for(creator, voice)
        )
    if entry.agreed is not None:
        yield voice.say("saved-line-agreed", fee=voice.rupiah(entry.agreed))
    if entry.draft is not None:
        yield voice.say("saved-line-draft", day=voice.date(entry.draft))
    if entry.post is not None:
        yield voice.say("saved-line-post", day=voice.date(entry.post))
    told = list(_told(entry.outcome, voice))
    if told:
        yield voice.say("saved-line-result", result=voice.list(told))
    if entry.note is not None:
        yield voice.say("saved-line-note", note=entry.note)


def _for(creator: Creator, voice: Voice) -> str:
    """Return what a fee is asked for, "" where nobody told."""
    if creator.format is None:
        return ""
    known = voice.knows(f"unit-{creator.format}")
    unit = voice.plain(f"unit-{creator.format}") if known else clipped(creator.format)
    return voice.plain("saved-for", count=creator.posts, unit=unit)


def _told(outcome: Outcome, voice: Voice) -> Iterator[str]:
    if outcome.posts > 1:
        yield voice.plain("saved-posts", count=outcome.posts)
    for name in _COUNTED:
        count = getattr(outcome, name)
        if count is not None:
            yield voice.plain(f"saved-{name}", count=voice.count(count), number=count)
    if outcome.paid is not None:
        yield voice.plain("saved-paid", fee=voice.rupiah(outcome.paid))
