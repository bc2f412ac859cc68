"""Whom to hire from a list: the set, what it costs and brings, and how sure it is the best."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_UP, Decimal

from advisor.money import Rupiah
from advisor.picking import Pick
from advisor.shortlist import Candidate, Hired, Outcome, Relaxation, RuleKind, Selection
from advisor.vocabulary import Goal, Measure, Strategy
from bot.reply import Button, Reply
from bot.views import taps
from bot.views.amounts import people, rough_rupiah
from bot.views.buttons import Rows, command_button
from bot.views.conditions import at, label, rule_words, said, sized
from bot.views.headline import BETWEEN
from bot.views.leftouts import leading
from bot.views.naming import word
from bot.views.screen import lines, page
from bot.views.subject import subject_of
from bot.views.verbs import Verb
from bot.voice import Markup, Voice

_SHOWN = 7  # of those hired
_SURE = 4  # names of those who win at all fees
_RELAXED = 5
_THOUSANDTHS = Decimal("0.001")
_GOALS = (Goal.REACH, Goal.ENGAGEMENT)


def selection_reply(pick: Pick, voice: Voice) -> Reply:
    """Return whom to hire and why, or what to give way on; a pick put off says so."""
    found = pick.selection
    if found is None:
        return Reply(text=voice.say("pick-wait", count=voice.count_exact(pick.of)))
    if found.outcome is Outcome.FOUND:
        return Reply(text=_found(pick, found, voice), buttons=_buttons(pick, voice))
    return Reply(text=_nobody(pick, found, voice), buttons=_buttons(pick, voice))


def _found(pick: Pick, found: Selection, voice: Voice) -> str:
    spent, left = found.cost.typical, pick.money - found.cost.typical
    sure = not any(one.assumed for one in found.chosen)
    title = voice.say(
        "pick-title",
        count=len(found.chosen),
        of=voice.count_exact(pick.of),
        about="" if sure else "±",
        spent=voice.rupiah(spent),
        money=voice.rupiah(pick.money),
        left=voice.rupiah(left),
    )
    return page(
        title,
        lines(*hired_lines(pick, found.chosen[:_SHOWN], voice), _hidden(found, voice)),
        lines(*_results(pick, found, voice), proof(pick, found, voice), *_prices(pick, voice)),
        lines(*_labelled(pick, voice)),
        lines(*leading(pick, found, voice)),
        lines(*_under(pick, voice)),
    )


def hired_lines(pick: Pick, hired: Sequence[Hired], voice: Voice) -> Iterator[str]:
    """Yield a line for each one hired: name, size, fee, and the posts where more than one."""
    for place, one in enumerate(hired, 1):
        person = pick.person(one.key)
        fee = voice.rupiah(rough_rupiah(one.fee.typical) if one.assumed else one.fee.typical)
        parts = (
            voice.say("pick-entry", place=place, name=label(one.key, pick, voice)),
            _about(person, voice) if person else "",
            voice.say("pick-fee-assumed", fee=fee) if one.assumed else Markup.of(fee),
            voice.say("pick-posts", count=one.posts) if one.posts > 1 else "",
        )
        yield BETWEEN.join(part for part in parts if part)


def _about(person: Candidate, voice: Voice) -> Markup:
    platform, tier = word("platform", person.platform, voice), word("tier", person.tier, voice)
    if not person.followers:
        return Markup.of(platform)
    count = voice.count(person.followers)
    return voice.say("pick-about", platform=platform, count=count, tier=tier)


def _hidden(found: Selection, voice: Voice) -> str:
    more = len(found.chosen) - _SHOWN
    return voice.say("pick-more", count=more) if more > 0 else ""


def _results(pick: Pick, found: Selection, voice: Voice) -> Iterator[str]:
    both = ((Measure.REACH, found.reach), (Measure.ENGAGEMENT, found.engagements))
    for measure, figure in sorted(both, key=lambda each: each[0] is not pick.measure):
        if figure is not None:
            yield voice.say(f"pick-result-{measure}", figure=people(figure, voice))


def proof(pick: Pick, found: Selection, voice: Voice) -> str:
    """Return in plain words how far at most the set is from the best one."""
    if found.exact:
        return voice.say(f"pick-proof-exact-{pick.measure}")
    gap = (found.gap).quantize(_THOUSANDTHS, ROUND_UP)
    return voice.say(f"pick-proof-gap-{pick.measure}", gap=voice.percent(gap))


def _prices(pick: Pick, voice: Voice) -> Iterator[str]:
    """Yield whether the same people win at low and at high fees, where some fees are assumed."""
    found = pick.selection
    if found is None or not any(one.assumed for one in pick.people):
        return
    count = sum(one.assumed for one in found.chosen)
    if count:
        yield voice.say("pick-assumed-fees", count=count)
    if found.cost.high > pick.money:
        yield voice.say("pick-assumed-high", amount=voice.rupiah(rough_rupiah(found.cost.high)))
    if found.robust:
        yield voice.say("pick-robust")
    elif found.always:
        names = [Markup.of(label(key, pick, voice)) for key in found.always[:_SURE]]
        if len(found.always) > _SURE:
            names.append(voice.say("compare-rest", count=len(found.always) - _SURE))
        yield voice.say("pick-always", names=voice.list(names))
    else:
        yield voice.say("pick-never-sure")


def _labelled(pick: Pick, voice: Voice) -> Iterator[str]:
    """Yield what the set is called, and the advice for the brief where that is another one."""
    if pick.label is None:
        return
    if pick.advised is None or pick.unlike is None:
        yield voice.say("pick-label", label=_size(pick.label, voice))
        return
    yield voice.say(
        "pick-label-unlike",
        label=_size(pick.label, voice),
        advised=_size(pick.advised, voice),
        reason=voice.say(f"pick-unlike-{pick.unlike.replace('_', '-')}"),
    )


def _size(strategy: Strategy, voice: Voice) -> str:
    mixed = strategy is Strategy.MIX
    return voice.plain("pick-mix") if mixed else word("tier", strategy, voice)


def _under(pick: Pick, voice: Voice) -> Iterator[str]:
    """Yield the conditions kept, those that could not be, and what else to know."""
    rules = tuple(said(pick.conditions, voice))
    if rules:
        yield voice.say("pick-conditions", rules=Markup("; ".join(rules)))
    for each in pick.unmet:
        broken = voice.list(sized(each.sizes, voice)) if each.sizes else ""
        niche = voice.say("rule-per-niche", count=pick.conditions.per_niche or 0)
        yield voice.say("pick-unmet", rule=broken or niche)
    if pick.strangers:
        names = voice.list(at(handle) for handle in pick.strangers)
        yield voice.say("pick-strangers", names=names)
    if pick.elsewhere:
        yield voice.say("pick-elsewhere", count=voice.count_exact(pick.elsewhere))
    if pick.of > len(pick.kept):
        of = voice.count_exact(pick.of)
        yield voice.say("pick-kept", kept=len(pick.kept), of=of)
    if pick.selection is not None and pick.selection.chosen:
        yield voice.say("pick-basis" if pick.goal else "pick-basis-no-goal")


def _nobody(pick: Pick, found: Selection, voice: Voice) -> str:
    """Return that no set keeps to everything, and each single thing to give way on."""
    if found.outcome is Outcome.UNDECIDED:
        return page(voice.say("pick-undecided"), lines(*_under(pick, voice)))
    if pick.silent >= pick.of - pick.elsewhere:
        return page(voice.say("pick-nothing-known"), lines(*_under(pick, voice)))
    ways = [_relaxed(one, pick, voice) for one in found.relax[:_RELAXED]]
    head = voice.say("pick-impossible", money=voice.rupiah(pick.money))
    lead = voice.say("pick-relax") if ways else voice.say("pick-relax-more")
    return page(head, lines(lead, *ways), lines(*_under(pick, voice)))


def _relaxed(one: Relaxation, pick: Pick, voice: Voice) -> str:
    if one.rule.kind is RuleKind.MONEY:
        needed = one.needed or Rupiah(amount=0)
        return voice.say("pick-relax-money", amount=voice.rupiah(needed))
    return voice.say("pick-relax-rule", rule=Markup.of(rule_words(one.rule, pick, voice)))


def _buttons(pick: Pick, voice: Voice) -> Rows:
    found = pick.selection
    goals: tuple[Button, ...] = ()
    if pick.goal is None and found is not None and found.chosen:
        goals = tuple(_goal_button(goal, pick, voice) for goal in _GOALS)
    looks = []
    if found is not None and found.left_out:
        looks.append(command_button(Verb.OTHERS, pick, voice))
    if found is not None and found.outcome is Outcome.FOUND:
        looks.append(command_button(Verb.WHY, pick, voice))
    return tuple(row for row in (goals, tuple(looks)) if row)


def _goal_button(goal: Goal, pick: Pick, voice: Voice) -> Button:
    data = taps.command_data(Verb.PICK, f"{goal}:{subject_of(pick)}")
    return Button(text=voice.plain(f"button-pick-{goal}"), data=data)
