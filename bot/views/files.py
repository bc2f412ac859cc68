"""Files of a plan as replies: the workbook, the page and the picture, with what stands below."""

import re
from collections.abc import Callable, Mapping

from advisor.recommendation import Recommendation
from bot.document import Document, Kind
from bot.reply import Reply
from bot.views.filebuttons import drawn_again_button
from bot.views.onepager import page_of
from bot.views.planbook import workbook_of
from bot.views.ranges import ranges_of
from bot.views.verbs import Verb
from bot.voice import Voice

_UNSAFE = re.compile("[^a-z0-9.-]+")


def drawing_reply(advice: Recommendation, voice: Voice, *, dark: bool = False) -> Reply:
    """Return the picture of the scenarios, or why there is none."""
    ranges = ranges_of(advice, voice, dark=dark)
    if ranges is None:
        return Reply(text=voice.say("scenes-nothing"))
    button = drawn_again_button(advice, voice, dark=not dark)
    return Reply(text=voice.say("scenes-caption"), buttons=((button,),), picture=ranges)


def _sheet(advice: Recommendation, voice: Voice) -> Reply:
    content = workbook_of(advice, voice).model_dump_json(exclude_defaults=True)
    return _file(Kind.WORKBOOK, content, advice, voice)


def _page(advice: Recommendation, voice: Voice) -> Reply:
    content = page_of(advice, voice).model_dump_json(exclude_defaults=True)
    return _file(Kind.PAGE, content, advice, voice)


def _file(kind: Kind, content: str, advice: Recommendation, voice: Voice) -> Reply:
    told = f"{voice.plain('document-file')}-{advice.strategy}-{advice.today}.{kind}"
    document = Document(name=_UNSAFE.sub("-", told.lower()), kind=kind, content=content)
    return Reply(text=voice.say(f"document-caption-{kind}"), document=document)


MADE: Mapping[Verb, Callable[[Recommendation, Voice], Reply]] = {
    Verb.SHEET: _sheet,
    Verb.PAGE: _page,
    Verb.DRAWING: drawing_reply,
}
