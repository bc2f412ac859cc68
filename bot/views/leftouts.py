"""Who is left out of a choice, and why: a few under the set, everybody by a button."""

from collections import Counter
from collections.abc import Iterator

from advisor.picking import Pick
from advisor.shortlist import Cut, LeftOut, Outcome, RuleKind, Selection
from bot.reply import Reply
from bot.views.buttons import command_button
from bot.views.conditions import label
from bot.views.screen import LIMIT, lines, page
from bot.views.verbs import Verb
from bot.voice import Voice

_LEADING = 3
_FEW = 12  # left out, up to which some are worth naming under the set


def leading(pick: Pick, found: Selection, voice: Voice) -> Iterator[str]:
    """Yield who is left out although most useful, each with the reason; the others are counted."""
    out = _named(pick, found)[: _LEADING if len(found.left_out) <= _FEW else 0]
    if not found.left_out:
        return
    yield voice.say("pick-left-title", count=voice.count_exact(len(found.left_out)))
    for one in out:
        yield _entry(one, pick, voice)
    hidden = len(found.left_out) - len(out) if out else 0
    if hidden:
        yield voice.say("pick-left-more", count=voice.count_exact(hidden))


def leftouts_reply(pick: Pick, voice: Voice) -> Reply:
    """Return everybody left out as far as they fit, and how many there are of each reason."""
    found = pick.selection or Selection(outcome=Outcome.UNDECIDED)
    head = voice.say("pick-left-title", count=voice.count_exact(len(found.left_out)))
    counts = Counter(reason_of(one, pick, voice) for one in found.left_out)
    summary = [
        voice.say("pick-left-count", count=voice.count_exact(count), reason=reason)
        for reason, count in counts.most_common()
    ]
    named = [_entry(one, pick, voice) for one in _named(pick, found)]
    kept = len(named)
    while kept and len(page(head, lines(*summary), _cut(named, kept, found, voice))) > LIMIT:
        kept -= 1
    text = page(head, lines(*summary), _cut(named, kept, found, voice))
    back = command_button(Verb.BACK, pick, voice)
    return Reply(text=text, buttons=((back,),))


def _cut(named: list[str], kept: int, found: Selection, voice: Voice) -> str:
    hidden = len(found.left_out) - kept
    more = voice.say("more-items", count=voice.count_exact(hidden)) if hidden else ""
    return lines(*named[:kept], more)


def reason_of(one: LeftOut, pick: Pick, voice: Voice) -> str:
    """Return why somebody is left out, in a few words."""
    cut = one.cut.replace("_", "-")
    if one.cut is Cut.NOT_BETTER:
        return voice.say(f"cut-{cut}-{pick.measure}")
    if one.cut is Cut.TOO_DEAR_ALONE and one.rule is not None:
        return voice.say("cut-most-on-one")
    if one.cut is not Cut.RULE or one.rule is None:
        return voice.say(f"cut-{cut}", by=label(one.by, pick, voice) if one.by else "")
    if pick.means_sizes(one.rule.kind):
        return voice.say("cut-rule-per-size")
    kind = one.rule.kind.replace("_", "-")
    known = one.rule.kind in {
        RuleKind.MOST, RuleKind.PER_NICHE, RuleKind.SHARE_MOST, RuleKind.SHARE_LEAST,
    }  # fmt: skip
    return voice.say(f"cut-rule-{kind}" if known else "cut-rule-other")


def _entry(one: LeftOut, pick: Pick, voice: Voice) -> str:
    return voice.say(
        "pick-left-entry",
        name=label(one.key, pick, voice),
        reason=reason_of(one, pick, voice),
    )


def _named(pick: Pick, found: Selection) -> list[LeftOut]:
    """Return those left out whose names are known, the most useful first."""
    out = {one.key: one for one in found.left_out}
    return [out[one.key] for one in pick.people if one.key in out]
