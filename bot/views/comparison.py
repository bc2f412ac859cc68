"""Creators in a ranking: two short lines each with the sum, since tables break on a phone."""

from collections.abc import Iterable, Iterator, Sequence

from advisor.assessment import CreatorCard
from advisor.comparison import Comparison, Standing
from advisor.vocabulary import Basis, Finding, Goal, Measure
from bot.reply import Button, Reply
from bot.views import taps
from bot.views.amounts import rough, rough_rupiah
from bot.views.assessment import sources_of
from bot.views.buttons import Rows, command_button, rows
from bot.views.evidence import mark, sources_line
from bot.views.headline import BETWEEN
from bot.views.movers import extras_of, has_extras
from bot.views.naming import name_of, word
from bot.views.rankings import rank_button
from bot.views.readings import comparison_readings
from bot.views.screen import LIMIT, clipped, cut, lines, page
from bot.views.verbs import Verb
from bot.voice import Markup, Voice

_NAMES = 3  # names listed in one line; the others are counted
_NAME = 24  # letters of a name
_PICKS = 6  # creators with a button of their own
_ODD = frozenset({Finding.ENGAGEMENT_IMPOSSIBLE, Finding.LIKES_ABOVE_FOLLOWERS})
_GOALS = (Goal.REACH, Goal.ENGAGEMENT, Goal.SALES)


def comparison_reply(
    comparison: Comparison, voice: Voice, assumed: tuple[str, ...], most: int = LIMIT
) -> Reply:
    """Return the ranking with its sums, who may be dropped, and what is unknown.

    Those who do not fit into `most` characters are counted.
    """
    hidden = len(comparison.ranking) - len(comparison.shown)
    head = lines(_title(comparison, voice), _purpose(comparison, voice))
    head = lines(head, *comparison_readings(comparison, voice, assumed))
    foot = page(
        lines(*_findings(comparison, voice)),
        lines(_basis(comparison, voice), sources_line(comparison_sources(comparison), voice)),
    )
    entries = [
        _entry(place, one, comparison, voice) for place, one in enumerate(comparison.shown, 1)
    ]
    more = "compare-more"
    room = most - len(page(head, foot, " ", voice.say(more, count=hidden) if hidden else ""))
    kept = cut(entries, room, lambda count: voice.say(more, count=count + hidden))
    if hidden and kept == tuple(entries):
        kept = (*kept, voice.say(more, count=hidden))
    return Reply(text=page(head, *kept, foot), buttons=_buttons(comparison, voice))


def comparison_sources(comparison: Comparison) -> tuple[str, ...]:
    """Return the ids of the sources behind all that is shown, each once."""
    cards = (standing.card for standing in comparison.shown)
    return tuple(dict.fromkeys(id_ for card in cards for id_ in sources_of(card)))


def label_of(standing: Standing, comparison: Comparison, voice: Voice) -> str:
    """Return a creator's name, with what tells it from others here that have the same."""
    creator = standing.card.creator
    name = clipped(name_of(creator, voice), _NAME)
    cards = (card.creator for card in comparison.creators)
    alike = [one for one in cards if one.handle == creator.handle and one != creator]
    if not alike or creator.handle is None:
        return name
    if creator.platform and creator.platform not in {one.platform for one in alike}:
        return f"{name} ({word('platform', creator.platform, voice)})"
    if creator.followers is not None and creator.followers not in {o.followers for o in alike}:
        return f"{name} ({voice.count(creator.followers)})"
    return f"{name} ({voice.rupiah(creator.quote)})" if creator.quote else name


def _title(comparison: Comparison, voice: Voice) -> str:
    count, shown = len(comparison.ranking), len(comparison.shown)
    if shown < count:
        return voice.say("compare-title-best", shown=shown, count=count)
    return voice.say("compare-title", count=count)


def _purpose(comparison: Comparison, voice: Voice) -> str:
    """Return what the order is for, and by what."""
    if comparison.goal is None:
        return voice.say("compare-by-nothing")
    goal = word("goal", comparison.goal, voice)
    said = voice.say(f"compare-by-{comparison.measure}", goal=goal)
    return lines(said, voice.say("compare-indirect") if comparison.indirect else "")


def _entry(place: int, standing: Standing, comparison: Comparison, voice: Voice) -> str:
    name = voice.say("creator-name", name=clipped(name_of(standing.card.creator, voice), _NAME))
    about = _about(standing.card, voice)
    head = voice.say("compare-entry", place=place, name=name, about=about)
    return lines(head, BETWEEN.join(_sum(standing, comparison.measure, voice)))


def _about(card: CreatorCard, voice: Voice) -> Markup:
    creator = card.creator
    platform = word("platform", creator.platform, voice) if creator.platform else ""
    if creator.followers is None:
        unknown = voice.say("creator-followers-unknown")
        return Markup(BETWEEN.join(part for part in (platform, unknown) if part))
    count = ("±" if creator.approximate else "") + voice.count(creator.followers)
    if Finding.FOLLOWERS_IMPOSSIBLE in card.findings:
        return Markup(" ".join(part for part in (platform, count) if part))
    tier = word("tier", card.size or card.tier, voice)
    if not platform:
        return voice.say("compare-about-bare", count=count, tier=tier)
    return voice.say("compare-about", platform=platform, count=count, tier=tier)


def _sum(standing: Standing, measure: Measure, voice: Voice) -> Iterator[str]:
    """Yield the sum that gave the place, and the verdict on the quote; or why there is none."""
    if standing.fee is None or standing.result is None or standing.cost is None:
        yield voice.say(f"compare-no-{lacking(standing)}")
        return
    told, creator = standing.basis is Basis.TOLD, standing.card.creator
    fee: str = voice.rupiah(standing.fee if told else rough_rupiah(standing.fee))
    yield voice.say(
        f"compare-sum-{measure}",
        fee=fee if told else voice.say("compare-going-rate", fee=fee),
        result=result_of(standing, voice),
        cost=voice.rupiah(rough_rupiah(standing.cost.typical)),
    )
    if told and standing.card.verdict:
        yield voice.say(f"compare-verdict-{standing.card.verdict}")
    if has_extras(creator):
        yield voice.say("compare-with", what=extras_of(creator, voice))


def result_of(standing: Standing, voice: Voice) -> str:
    """Return the people or engagements behind a sum: as told, or an estimate in two digits."""
    result = standing.result
    if result is None:
        return ""
    told = result.basis is Basis.TOLD
    return voice.count(result.typical if told else rough(result.typical))


def lacking(standing: Standing) -> str:
    """Return what is missing for the sum of a creator."""
    if standing.card.creator.followers is None:
        return "followers"
    if Finding.FOLLOWERS_IMPOSSIBLE in standing.card.findings:
        return "sense"
    return "fee" if standing.fee is None and standing.result is not None else "figures"


def _findings(comparison: Comparison, voice: Voice) -> Iterator[str]:
    """Yield what would settle the order, who may be dropped, and what does not add up."""
    top = [one for one in comparison.shown[:2] if _unmeasured(one, comparison.measure)]
    if comparison.close and top:
        names = voice.list(label_of(one, comparison, voice) for one in top)
        yield voice.say(f"compare-close-{comparison.measure}", names=names)
    yield _beaten(comparison, voice)
    for clash in comparison.clashes[:_NAMES]:
        places = voice.list(str(place + 1) for place in clash.places)
        name = name_of(comparison.ranking[clash.places[0]].card.creator, voice)
        named = clipped(name, _NAME)
        yield voice.say("compare-clash", name=named, count=len(clash.places), places=places)
    odd = [one for one in comparison.shown if _ODD & set(one.card.findings)]
    if odd:
        labels = [Markup.of(label_of(one, comparison, voice)) for one in odd]
        yield voice.say("compare-odd", names=_some(labels, voice))
    yield _gaps(comparison, voice)


def _unmeasured(standing: Standing, measure: Measure) -> bool:
    """Tell whether the person could still tell what a post of this creator brings."""
    creator = standing.card.creator
    if measure is Measure.REACH:
        return creator.views is None
    return creator.likes is None and creator.engagement_rate is None


def _beaten(comparison: Comparison, voice: Voice) -> str:
    pairs = [
        voice.say(
            "compare-beaten-pair",
            name=label_of(one, comparison, voice),
            by=label_of(comparison.ranking[one.beaten_by], comparison, voice),
        )
        for one in comparison.shown
        if one.beaten_by is not None
    ]
    return voice.say("compare-beaten", pairs=_some(pairs, voice)) if pairs else ""


def _gaps(comparison: Comparison, voice: Voice) -> str:
    """Return in one line what was not told, and of whom."""
    lacking: dict[str, list[Standing]] = {"followers": [], "platform": [], "quote": []}
    for one in comparison.shown:
        if one.card.creator.followers is None:
            lacking["followers"].append(one)
            continue
        if one.card.creator.platform is None:
            lacking["platform"].append(one)
        if one.basis is not Basis.TOLD and one.result is not None:
            lacking["quote"].append(one)
    gaps = [
        voice.say(f"compare-gap-{what}", names=_some(names, voice))
        for what, some in lacking.items()
        if (names := [Markup.of(label_of(one, comparison, voice)) for one in some])
    ]
    return voice.say("compare-gaps", gaps=Markup("; ".join(gaps))) if gaps else ""


def _some(names: Sequence[Markup], voice: Voice) -> Markup:
    """Return the first of some names; the others are counted."""
    shown, hidden = list(names[:_NAMES]), len(names[_NAMES:])
    if hidden:
        shown.append(voice.say("compare-rest", count=hidden))
    return voice.list(shown)


def _basis(comparison: Comparison, voice: Voice) -> str:
    """Return what the fees and the results rest on, each kind of ground once."""
    summed = [one for one in comparison.shown if one.cost and one.result and one.basis]
    if not summed:
        return ""
    fees = dict.fromkeys(
        mark(one.basis, voice, one.card.price.evidence if one.card.price else None)
        for one in summed
        if one.basis
    )
    results = dict.fromkeys(
        mark(one.result.basis, voice, one.result.evidence) for one in summed if one.result
    )
    return voice.say(
        f"compare-basis-{comparison.measure}", fees=_marks(fees), results=_marks(results)
    )


def _marks(marks: Iterable[str]) -> Markup:
    return Markup(" / ".join(marks))


def _buttons(comparison: Comparison, voice: Voice) -> Rows:
    named: dict[str, Button] = {}  # by their data, since one account may stand here twice
    for one in comparison.shown[:_PICKS]:
        creator = one.card.creator
        data = taps.pick_data(creator)
        if data:
            named[data] = Button(text=label_of(one, comparison, voice), data=data)
    goals = () if comparison.goal else tuple(rank_button(g, comparison, voice) for g in _GOALS)
    verbs = (*((Verb.RANKING,) if comparison.rest else ()), Verb.PICK, Verb.PICTURE, Verb.WHY)
    looks = tuple(command_button(verb, comparison, voice) for verb in verbs)
    return (*((goals,) if goals else ()), *rows(named.values(), 2), looks)
