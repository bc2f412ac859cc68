"""What Telegram makes of a reply: a button to pass it on, its gist in a group, sources folded up.

The terminal and scripts know none of it, so this is put on where a reply becomes a letter.
"""

from typing import TYPE_CHECKING

from bot.deeplinks import facts_in, start_of, words_for
from bot.heard import Heard
from bot.reply import Button, Link, Reply
from bot.store.letters import Address
from bot.views.buttons import command_button
from bot.views.gist import gist_of
from bot.views.verbs import Verb
from bot.voice import Voice

if TYPE_CHECKING:
    from bot.conversation import Conversation

# Labels of one row together, in characters, beside which there is room for another button.
_ROOM = 24
_MOST_BESIDE = 2
# The gist has to be shorter by so many characters, or it is not worth a second look.
_WORTH = 150
# Lines that Telegram shows of what is folded up.
_LONG = 3


def dressed(heard: Heard, address: Address, talk: "Conversation") -> Heard:
    """Return what was heard as it is shown there: in a group short, unless a tap asked for it."""
    if heard.turn is None:
        return heard
    voice = talk.voice(heard.notes, heard.turn.facts.language)
    if address.chat_id < 0 and address.replaces is None:
        heard = in_short(heard, voice)
    return shared(_folded(heard, voice), voice)


def shared(heard: Heard, voice: Voice) -> Heard:
    """Return what was heard with a button that passes on its card, plan or answer, if any."""
    reply, turn = heard.reply, heard.turn
    start = start_of(turn.advice) if turn else None
    facts = facts_in(start, voice) if start else None
    if reply is None or reply.is_file or start is None or facts is None:
        return heard
    link = Link(start=start, words=words_for(facts, voice))
    button = Button(text=voice.plain("button-share"), link=link)
    return heard.changed(reply=_with(reply, button))


def in_short(heard: Heard, voice: Voice) -> Heard:
    """Return what was heard with the gist for a reply, and a button for the whole of it."""
    reply, turn = heard.reply, heard.turn
    if reply is None or turn is None or reply.is_file or turn.look or turn.more:
        return heard
    gist = gist_of(turn.advice, voice, turn.facts.assumed)
    if gist is None or len(gist.text) > len(reply.text) - _WORTH:
        return heard
    full = command_button(Verb.FULL, turn.advice, voice)
    return heard.changed(reply=Reply(text=gist.text, buttons=(*reply.buttons, (full,))))


def folded(text: str, heading: str) -> str:
    """Return a text with the block under this heading folded up, if it is a long one."""
    before, found, after = text.partition(heading)
    block, gap, rest = after.partition("\n\n")
    title, _, listed = block.partition("\n")
    if not found or listed.count("\n") < _LONG:
        return text
    quote = f"<blockquote expandable>{listed}</blockquote>"
    return f"{before}{found}{title}\n{quote}{gap}{rest}"


def _folded(heard: Heard, voice: Voice) -> Heard:
    reply = heard.reply
    if reply is None or reply.is_file:
        return heard
    heading, _, _ = voice.say("sources-title", count=0).partition("0")
    text = folded(reply.text, heading)
    return heard.changed(reply=Reply(text=text, buttons=reply.buttons))


def _with(reply: Reply, button: Button) -> Reply:
    """Return a reply with one more button, in its last row if there is room."""
    *rows, last = reply.buttons or ((),)
    room = len(last) <= _MOST_BESIDE and sum(len(one.text) for one in last) <= _ROOM
    ends = ((*last, button),) if room else (last, (button,))
    return Reply(text=reply.text, buttons=(*rows, *ends))
