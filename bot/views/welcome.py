"""The first minute: hello with examples to run, help by task, and what to type for a picture."""

from collections.abc import Iterator
from typing import NamedTuple

from bot.reply import Button, Reply
from bot.views.buttons import Rows, example_buttons, rows, shell_button
from bot.views.copies import copy_row
from bot.views.taps import command_data
from bot.views.verbs import Example, Verb
from bot.voice import Voice

_UNREADABLE = frozenset({"sticker", "photo", "video", "voice", "document", "location", "contact"})


class _Task(NamedTuple):
    """A page of help: what it leads to, as a verb with its label, and an example to run."""

    example: Example | None = None
    leads: tuple[Verb, str] | None = None


_TASKS = {
    "ask": _Task(Example.QUESTION),
    "creator": _Task(Example.CREATOR),
    "plan": _Task(Example.CAMPAIGN, (Verb.GUIDE, "button-guide")),
    "list": _Task(),
    "shortlist": _Task(leads=(Verb.SHELF, "button-shelf")),
    "files": _Task(),
    "groups": _Task(),
}


def start_reply(voice: Voice) -> Reply:
    """Return the hello: what we do, examples that run, a guide, and the way to help."""
    more = (
        shell_button(Verb.GUIDE, "button-guide", voice),
        shell_button(Verb.HELP, "button-help", voice),
    )
    return Reply(text=voice.say("start-text"), buttons=(*example_buttons(voice), more))


def help_reply(task: str, voice: Voice) -> Reply | None:
    """Return the page of a task, or all tasks for ""; None where there is no such page."""
    if not task:
        return Reply(text=voice.say("help-text"), buttons=_tasks(voice))
    page = _TASKS.get(task)
    if page is None:
        return None
    back = (shell_button(Verb.HELP, "help-back", voice),)
    tried = tuple((button,) for button in _tried(page, voice))
    return Reply(text=voice.say(f"help-{task}"), buttons=(*tried, back))


def unreadable_reply(kind: str, voice: Voice) -> Reply:
    """Return what to type instead of something that cannot be read, as a line to copy."""
    example = voice.plain("cannot-read-example")
    known = kind if kind in _UNREADABLE else "other"
    text = voice.say("cannot-read", kind=known, example=example)
    copied = copy_row(example, voice.plain("button-copy-example"))
    more = (
        shell_button(Verb.EXAMPLE, "button-try", voice, Example.CREATOR),
        shell_button(Verb.HELP, "button-help", voice),
    )
    return Reply(text=text, buttons=(*copied, more))


def _tasks(voice: Voice) -> Rows:
    pages = (
        Button(text=voice.plain(f"button-help-{task}"), data=command_data(Verb.HELP, task))
        for task in _TASKS
    )
    return rows((*pages, shell_button(Verb.SETTINGS, "button-settings", voice)), 2)


def _tried(page: _Task, voice: Voice) -> Iterator[Button]:
    """Yield what can be done at once from a page."""
    if page.leads is not None:
        yield shell_button(*page.leads, voice)
    if page.example is not None:
        yield shell_button(Verb.EXAMPLE, "button-try", voice, page.example)
