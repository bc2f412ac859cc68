"""Everybody in a ranking, a line each: behind the comparison, which tells of the best only."""

from advisor.comparison import Comparison, Standing
from advisor.vocabulary import Basis, Finding
from bot.reply import Reply
from bot.views.amounts import rough_rupiah
from bot.views.buttons import command_button
from bot.views.comparison import label_of, lacking
from bot.views.headline import BETWEEN
from bot.views.screen import LIMIT, lines, page
from bot.views.verbs import Verb
from bot.voice import Markup, Voice


def standings_reply(comparison: Comparison, voice: Voice) -> Reply:
    """Return the whole ranking in short lines; those that do not fit are counted."""
    head = voice.say("standings-title", count=len(comparison.ranking))
    ranked = [
        _line(place, one, comparison, voice) for place, one in enumerate(comparison.ranking, 1)
    ]
    kept = len(ranked)
    while kept and len(page(head, _listed(ranked, kept, voice))) > LIMIT:
        kept -= 1
    back = command_button(Verb.BACK, comparison, voice)
    return Reply(text=page(head, _listed(ranked, kept, voice)), buttons=((back,),))


def _listed(ranked: list[str], kept: int, voice: Voice) -> str:
    hidden = len(ranked) - kept
    return lines(*ranked[:kept], voice.say("more-items", count=hidden) if hidden else "")


def _line(place: int, standing: Standing, comparison: Comparison, voice: Voice) -> str:
    """Return the place, the name and the size of a creator, and the cost or why there is none."""
    card, creator = standing.card, standing.card.creator
    parts = [voice.say("standings-entry", place=place, name=label_of(standing, comparison, voice))]
    if creator.followers is not None and Finding.FOLLOWERS_IMPOSSIBLE not in card.findings:
        parts.append(Markup.of(voice.count(creator.followers)))
    if standing.cost is None:
        parts.append(voice.say(f"compare-no-{lacking(standing)}"))
        return Markup(BETWEEN.join(parts))
    cost = voice.rupiah(rough_rupiah(standing.cost.typical))
    parts.append(voice.say(f"standings-cost-{comparison.measure}", cost=cost))
    if standing.basis is Basis.TOLD and card.verdict:
        parts.append(voice.say(f"compare-verdict-{card.verdict}"))
    return Markup(BETWEEN.join(parts))
