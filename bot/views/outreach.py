"""Messages that invite creators: short enough for a direct message and a button that copies."""

from advisor.papers import Invitation
from bot.views.amounts import rough_rupiah
from bot.views.buttons import Rows
from bot.views.copies import copy_row, copyable
from bot.views.naming import name_of, word
from bot.views.screen import lines, page
from bot.voice import Voice

_LONGEST_NAME = 24  # a longer one would not leave room for the message itself


def outreach_text(invited: tuple[Invitation, ...], deadline: str, voice: Voice) -> str:
    """Return the messages, each in a box; `deadline` is the day to be live before, or ""."""
    boxes = (
        lines(_whom(one, voice), copyable(invitation(one, deadline, voice), voice))
        for one in invited
    )
    head = lines(voice.say("outreach-title"), voice.say("paper-copy"))
    return page(head, *boxes, voice.say("outreach-tip"))


def outreach_rows(invited: tuple[Invitation, ...], deadline: str, voice: Voice) -> Rows:
    """Return one row a message with the button that copies it."""
    return tuple(
        row
        for one in invited
        for row in copy_row(invitation(one, deadline, voice), _label(one, voice))
    )


def invitation(one: Invitation, deadline: str, voice: Voice) -> str:
    """Return the message itself; what nobody told stands in brackets."""
    say = voice.plain
    name = name_of(one.creator, voice) if one.creator and one.creator.handle else ""
    said = {
        "name": name if 0 < len(name) <= _LONGEST_NAME else say("outreach-name"),
        "work": _work(one, voice),
        "window": say("outreach-window", day=deadline) if deadline else "",
    }
    if one.barter:
        return say("outreach-barter", **said)
    if one.fee is None:
        return say("outreach-open", **said)
    return say("outreach-with", **said, fee=voice.rupiah(rough_rupiah(one.fee)))


def _work(one: Invitation, voice: Voice) -> str:
    if one.platform is None:
        return voice.plain("outreach-work")
    return voice.plain("outreach-work-on", platform=word("platform", one.platform, voice))


def _kind(one: Invitation) -> str:
    if one.barter:
        return "barter"
    if one.fee is None:
        return "open"
    return "creator" if one.creator else "tier"


def _whom(one: Invitation, voice: Voice) -> str:
    kind = _kind(one)
    if kind == "creator" and one.creator:
        return voice.say("outreach-for-creator", name=name_of(one.creator, voice))
    if kind == "tier" and one.tier:
        return voice.say("outreach-for-tier", tier=word("tier", one.tier, voice))
    return voice.say(f"outreach-for-{kind}")


def _label(one: Invitation, voice: Voice) -> str:
    kind = _kind(one)
    named = {"tier": word("tier", one.tier, voice)} if kind == "tier" and one.tier else {}
    return voice.plain(f"button-copy-{kind}", **named)
