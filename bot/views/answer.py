"""The answer to a question: its text with the figures in it, its sources, and where to go next."""

from decimal import Decimal

from advisor.knowledge import Answer, NamedFigure
from advisor.money import Rupiah
from advisor.tiers import Size, bounds_of
from advisor.vocabulary import Manner, Tier, Topic
from bot.reply import Reply
from bot.views.buttons import Rows, command_button, example_buttons, rows, topic_button
from bot.views.evidence import sources_line, sources_list
from bot.views.screen import lines, page
from bot.views.sizes import other_names
from bot.views.verbs import Verb
from bot.voice import Voice


def answer_reply(answer: Answer, voice: Voice) -> Reply:
    """Return the answer as a reply; greetings and thanks have words of their own."""
    match answer.manner:
        case Manner.GREETING:
            return Reply(text=voice.say("greeting"), buttons=example_buttons(voice))
        case Manner.THANKS:
            return Reply(text=voice.say("thanks"), buttons=())
        case Manner.START_OVER:
            return Reply(text=voice.say("new-text"), buttons=example_buttons(voice))
        case Manner.CANCEL:
            return Reply(text=voice.say("cancelled"))
        case Manner.LANGUAGE:
            return Reply(text=voice.say("language-chosen"))
        case None:
            return Reply(text=_text(answer, voice), buttons=_buttons(answer, voice))


def answer_sources(answer: Answer, voice: Voice) -> str:
    """Return everything the answer stands on."""
    listed = sources_list(answer.sources, voice) or voice.say("why-no-sources")
    return page(voice.say("why-answer"), listed)


def _text(answer: Answer, voice: Voice) -> str:
    figures: dict[str, str] = {}
    for named in answer.figures:
        figures |= _written(named, voice)
    body = voice.say(f"answer-{answer.topic.replace('_', '-')}", **figures)
    size = _size(answer.size, voice) if answer.size else ""
    return page(size, body, sources_line(answer.sources, voice))


def _written(named: NamedFigure, voice: Voice) -> dict[str, str]:
    """Return the three edges of a figure as text, by the names the message uses."""
    figure = named.figure
    edges = {"low": figure.low, "typical": figure.typical, "high": figure.high}
    return {f"{named.name}_{edge}": _one(n, named.unit, voice) for edge, n in edges.items()}


def _one(number: Decimal, unit: str, voice: Voice) -> str:
    match unit:
        case "idr":
            return voice.rupiah(Rupiah.of(number))
        case "rate":
            return voice.percent(number)
        case "people":
            return voice.count(number)
        case _:
            return voice.number(number)


def _size(size: Size, voice: Voice) -> str:
    """Return what a follower count is called, by us and by those who see it differently."""
    count = voice.count_exact(size.followers)
    if size.tier is Tier.UNRATED:
        first, _ = bounds_of(Tier.NANO)
        placed = voice.say("answer-size-unrated", count=count, first=voice.count_exact(first))
    else:
        placed = voice.say("answer-size", count=count, tier=voice.plain(f"tier-{size.tier}"))
    others = other_names(size.others, voice)
    return lines(placed, voice.say("size-others", names=others) if others else "")


def _buttons(answer: Answer, voice: Voice) -> Rows:
    if answer.topic is Topic.BOT_HELP:
        return example_buttons(voice)
    related = rows((topic_button(topic, voice) for topic in answer.related), 1)
    why = ((command_button(Verb.WHY, answer, voice),),) if answer.sources else ()
    return (*related, *why)
