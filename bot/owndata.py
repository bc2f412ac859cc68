"""One's own data: what people are told, given and asked about what we hold on their chat.

The words are made here. Whoever has the store does the deed: see `bot/deeds.py`.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from advisor.notes import Notes
from bot.document import Document, Kind
from bot.heard import Deed, Heard
from bot.limits import BREAK
from bot.reply import Button, Reply
from bot.store.retention import Retention
from bot.views.buttons import Rows
from bot.views.taps import command_data
from bot.views.verbs import Verb
from bot.voice import Voice

OWN_DATA: Mapping[str, Verb] = {
    "privacy": Verb.PRIVACY,
    "export": Verb.EXPORT,
    "forget": Verb.FORGET,
}
# In a group these are for its administrators: what is held there is everybody's.
FOR_ADMINS = frozenset({Verb.EXPORT, Verb.FORGET, Verb.FORGOTTEN})
NEVER = 0


class Keeping(NamedTuple):
    """For how long we keep things, and whether questions that puzzled us are among them."""

    retention: Retention
    unanswered: bool


def own_data(verb: Verb, notes: Notes, voice: Voice, keeping: Keeping) -> Heard:
    """Return the answer to a command or a button about one's own data.

    Raises:
        KeyError: the verb is about something else.
    """
    return _ANSWERS[verb](notes, voice, keeping)


def too_fast(notes: Notes, voice: Voice) -> Heard:
    """Return the request to whoever writes too fast to take a break."""
    return Heard(notes=notes, reply=Reply(text=voice.say("too-fast-text", seconds=int(BREAK))))


def for_admins_only(notes: Notes, voice: Voice, *, tapped: bool) -> Heard:
    """Return what a member of a group is told who is no administrator; the notes stay."""
    text = voice.plain("notice-admins-only")
    return Heard(notes=notes, notice=text) if tapped else Heard(notes=notes, reply=_said(text))


def _privacy(notes: Notes, voice: Voice, keeping: Keeping) -> Heard:
    kept = keeping.retention
    text = voice.say(
        "privacy-text",
        idle=NEVER if kept.idle is None else kept.idle,
        dead=kept.dead,
        handled=kept.handled,
        unanswered="yes" if keeping.unanswered else "no",
    )
    return Heard(notes=notes, reply=Reply(text=text, buttons=_offered(voice)))


def _export(notes: Notes, voice: Voice, _keeping: Keeping) -> Heard:
    """Promise the file; what stands in it is filled in by whoever has the store."""
    file = Document(name=voice.plain("export-file"), kind=Kind.RECORD, content="{}")
    text, buttons = voice.say("export-text"), ((_button(Verb.FORGET, voice),),)
    return Heard(
        notes=notes, reply=Reply(text=text, buttons=buttons, document=file), deed=Deed.EXPORT
    )


def _forget(notes: Notes, voice: Voice, _keeping: Keeping) -> Heard:
    row = (_button(Verb.FORGOTTEN, voice), _button(Verb.KEPT, voice))
    return Heard(notes=notes, reply=Reply(text=voice.say("forget-text"), buttons=(row,)))


def _forgotten(_notes: Notes, voice: Voice, _keeping: Keeping) -> Heard:
    reply = Reply(text=voice.say("forgotten-text"))
    return Heard(notes=Notes(), reply=reply, edit=True, deed=Deed.FORGET)


def _kept(notes: Notes, voice: Voice, _keeping: Keeping) -> Heard:
    return Heard(notes=notes, reply=Reply(text=voice.say("kept-text")), edit=True)


def _offered(voice: Voice) -> Rows:
    return ((_button(Verb.EXPORT, voice), _button(Verb.FORGET, voice)),)


def _button(verb: Verb, voice: Voice) -> Button:
    return Button(text=voice.plain(f"button-{verb.name.lower()}"), data=command_data(verb))


def _said(text: str) -> Reply:
    return Reply(text=text)


_ANSWERS: Mapping[Verb, Callable[[Notes, Voice, Keeping], Heard]] = {
    Verb.PRIVACY: _privacy,
    Verb.EXPORT: _export,
    Verb.FORGET: _forget,
    Verb.FORGOTTEN: _forgotten,
    Verb.KEPT: _kept,
}
ASKED_BY_BUTTON = frozenset(_ANSWERS)
