"""What if half of the creators do not post: what is left of the plan, and how to avoid it."""

from advisor.recommendation import Recommendation
from advisor.vocabulary import Tier
from bot.reply import Button, Reply
from bot.views.amounts import people, rough, rupiah
from bot.views.buttons import command_button
from bot.views.plans import cpm_text
from bot.views.screen import lines, page
from bot.views.subject import stamp_of
from bot.views.taps import fewer_big_data
from bot.views.verbs import Verb
from bot.voice import Voice


def half_reply(advice: Recommendation, voice: Voice) -> Reply | None:
    """Return what a plan brings when half of its creators stay silent, None without a half."""
    left, plan = advice.shortfall, advice.plan
    if left is None or plan.reach is None or plan.engagements is None:
        return None
    planned = [voice.count(rough(each.typical)) for each in (plan.reach, plan.engagements)]
    text = page(
        lines(
            voice.say("half-title", creators=left.creators),
            voice.say("half-reach", amount=people(left.reach, voice), planned=planned[0]),
            voice.say(
                "half-engagements", amount=people(left.engagements, voice), planned=planned[1]
            ),
            voice.say(cpm_text(plan), amount=rupiah(left.cpm, voice)),
            voice.say("result-cpe", amount=rupiah(left.cpe, voice)),
        ),
        voice.say("half-advice"),
    )
    return Reply(text=text, buttons=((command_button(Verb.BACK, advice, voice),),))


def fewer_line(advice: Recommendation, voice: Voice) -> str:
    """Return that the plan has fewer big creators than we would hire, or ""."""
    fewer = advice.brief.fewer_big
    if not fewer or advice.wish is not None or advice.plan in advice.scenarios:
        return ""
    return voice.say("fewer-big", fewer=fewer)


def what_if_row(advice: Recommendation, voice: Voice) -> tuple[Button, ...]:
    """Return the buttons that ask what if: half do not post, or one big creator less."""
    found = []
    if advice.shortfall is not None:
        found.append(command_button(Verb.HALF, advice, voice))
    macros = sum(line.creators for line in advice.plan.lines if line.tier is Tier.MACRO)
    if macros and advice.wish is None and not advice.plan.barter:
        data = fewer_big_data(advice.brief.fewer_big + 1, stamp_of(advice.brief))
        found.append(Button(text=voice.plain("button-fewer-big"), data=data))
    return tuple(found)
