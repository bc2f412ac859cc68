"""Reasons in words: the rule's sentence with its arithmetic, and what it rests on."""

from collections.abc import Iterable
from decimal import Decimal

from advisor.money import Rupiah
from advisor.recommendation import Detail, Reason
from advisor.vocabulary import Goal
from bot.views.naming import word
from bot.views.screen import clipped
from bot.voice import Markup, Voice


def reason_lines(reasons: Iterable[Reason], voice: Voice) -> tuple[str, ...]:
    """Return one line a reason, with the small word for what it rests on."""
    return tuple(
        voice.say("reason-line", text=sentence(reason, voice), tag=word("tag", reason.tag, voice))
        for reason in reasons
    )


def sentence(reason: Reason, voice: Voice) -> Markup:
    """Return what a rule says, its figures filled in."""
    details = {detail.name: _written(detail, voice) for detail in reason.details}
    return voice.say(f"reason-{reason.rule.replace('_', '-')}", **details)


def points(value: Decimal, voice: Voice) -> str:
    """Return points of the score with their sign, since the sign is the message."""
    return f"+{voice.number(value)}" if value > 0 else voice.number(value)


def _written(detail: Detail, voice: Voice) -> str | int:
    value = detail.value
    if isinstance(value, str):
        return _names(value, voice)
    match detail.unit:
        case "idr":
            return voice.rupiah(Rupiah.of(value))
        case "rate":
            return voice.percent(value)
        case "points":
            return points(value, voice)
        case _:
            return int(value)  # a number, so that a text can tell one from many


def _names(ids: str, voice: Voice) -> Markup:
    """Return what goals and platforms are called whose ids stand in a row."""
    return voice.list(_name(id_, voice) for id_ in ids.split())


def _name(id_: str, voice: Voice) -> str:
    """Return what the id of a goal or a platform is called; other ids as they are."""
    for kind in ("goal" if id_ in set(Goal) else "platform", "elsewhere"):
        named = f"{kind}-{id_.replace('_', '-')}"
        if voice.knows(named):
            return voice.plain(named)
    return clipped(id_)
