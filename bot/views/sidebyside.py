"""The scenarios side by side: the same money on small creators, on big ones, and on both."""

from collections.abc import Iterator

from advisor.plan import Plan
from advisor.recommendation import Recommendation
from advisor.vocabulary import Strategy
from bot.reply import Reply
from bot.views.budgets import brief_line
from bot.views.buttons import command_button
from bot.views.plans import mix_line, result_lines, spent
from bot.views.screen import lines, page
from bot.views.verbs import Verb
from bot.voice import Voice


def scenarios_reply(advice: Recommendation, voice: Voice) -> Reply:
    """Return the scenarios one under the other, the recommended one marked."""
    text = page(
        lines(voice.say("scenarios-title"), brief_line(advice.brief, voice)),
        *(_scenario(plan, advice, voice) for plan in advice.scenarios),
        lines(*_missing(advice, voice)),
        voice.say("scenarios-basis"),
    )
    back = command_button(Verb.BACK, advice, voice)
    why = command_button(Verb.WHY, advice, voice)
    return Reply(text=text, buttons=((back, why),))


def _scenario(plan: Plan, advice: Recommendation, voice: Voice) -> str:
    title = voice.say(f"scenario-{plan.strategy}")
    if plan.strategy is advice.strategy:
        title = voice.say("scenario-picked", title=title)
    cost = voice.say("scenario-cost", cost=voice.rupiah(spent(plan)), left=voice.rupiah(plan.left))
    return lines(title, mix_line(plan, voice), cost, *result_lines(plan, voice))


def _missing(advice: Recommendation, voice: Voice) -> Iterator[str]:
    """Yield what the money cannot buy at all, since its absence would look like an oversight."""
    bought = {plan.strategy for plan in advice.scenarios}
    for strategy in Strategy:
        if strategy not in bought:
            title = voice.say(f"scenario-{strategy}")
            yield voice.say("scenario-missing", title=title)
