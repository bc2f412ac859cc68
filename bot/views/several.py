"""More than one answer in one message: the further ones short, all of it within a screen."""

from collections.abc import Sequence

from advisor.advice import Turn
from advisor.knowledge import Answer
from advisor.recommendation import Recommendation
from advisor.several import Further
from advisor.vocabulary import Manner
from bot.reply import Button, Reply
from bot.views.answer import answer_reply
from bot.views.buttons import Rows, command_button
from bot.views.recommendation import short_recommendation
from bot.views.screen import LIMIT, SEPARATOR, page
from bot.views.verbs import Verb
from bot.voice import Voice

MOST_ROWS = 8
_SHORT = 1_100  # characters of an answer beside another one
_LEADS = {Manner.GREETING: "hello-lead", Manner.LANGUAGE: "language-chosen"}


def short(further: Further, voice: Voice) -> Reply:
    """Return a further answer in few words, with a button for the whole of it."""
    match further:
        case Recommendation():
            return short_recommendation(further, voice)
        case Answer():
            return _short_answer(further, voice)


def together(replies: Sequence[Reply]) -> Reply:
    """Return the replies as one, in order; what does not fit gives way from the end."""
    if len(replies) == 1:
        return replies[0]
    return Reply(text=_joined([reply.text for reply in replies]), buttons=_rows(replies))


def greeted(reply: Reply, turn: Turn, voice: Voice) -> Reply:
    """Return the reply behind the hello that the message opened with, where there is room."""
    lead = _LEADS.get(turn.facts.manner) if turn.facts.manner else None
    own = isinstance(turn.advice, Answer) and turn.advice.manner is not None
    if lead is None or own:
        return reply
    text = page(voice.say(lead), reply.text)
    return Reply(text=text, buttons=reply.buttons) if len(text) <= LIMIT else reply


def _short_answer(answer: Answer, voice: Voice) -> Reply:
    title = voice.plain(f"answer-{answer.topic.replace('_', '-')}.title")
    blocks = answer_reply(answer, voice).text.split("\n\n")
    kept = [voice.say("further-title", title=title), blocks[0]]
    for block in blocks[1:]:
        if len(page(*kept, block)) > _SHORT:
            break
        kept.append(block)
    full = command_button(Verb.FULL, answer, voice)
    return Reply(text=page(*kept), buttons=((full,),))


def _joined(texts: Sequence[str]) -> str:
    """Return the texts with a line between them, whole blocks dropped from the longest."""
    parts = [text.split("\n\n") for text in texts]
    while len(text := page(*_between(parts))) > LIMIT:
        longest = max(parts[1:], key=lambda part: (len(part), len(page(*part))))
        if len(longest) == 1:
            return texts[0]
        longest.pop()
    return text


def _between(parts: Sequence[Sequence[str]]) -> list[str]:
    """Return all blocks, a separator before each part but the first."""
    blocks = list(parts[0])
    for part in parts[1:]:
        blocks += [SEPARATOR, *part]
    return blocks


def _rows(replies: Sequence[Reply]) -> Rows:
    """Return the rows of buttons, each button once; the first reply gives way to the others."""
    others = sum(len(reply.buttons) for reply in replies[1:])
    kept: list[tuple[Button, ...]] = []
    seen: set[str] = set()
    for at, reply in enumerate(replies):
        room = max(1, MOST_ROWS - others) if at == 0 else MOST_ROWS
        for row in reply.buttons[:room]:
            fresh = tuple(button for button in row if _does(button) not in seen)
            seen.update(_does(button) for button in fresh)
            kept += [fresh] if fresh else []
    return tuple(kept[:MOST_ROWS])


def _does(button: Button) -> str:
    """Return what tells a button from others: the text it copies, or the data it sends back."""
    return button.copy_text or button.data
