"""Buttons: a label in the language in use beside the data that `taps` writes."""

from collections.abc import Iterable

from advisor.advice import Advice
from advisor.money import Rupiah
from advisor.vocabulary import Goal, Platform, Topic
from bot.reply import Button
from bot.views import taps
from bot.views.naming import word
from bot.views.subject import subject_of
from bot.views.verbs import Example, Verb
from bot.voice import Voice

Rows = tuple[tuple[Button, ...], ...]


def rows(buttons: Iterable[Button], width: int) -> Rows:
    """Return the buttons in rows of `width`, in order."""
    row = tuple(buttons)
    return tuple(row[at : at + width] for at in range(0, len(row), width))


def topic_button(topic: Topic, voice: Voice) -> Button:
    """Return the button that asks a question."""
    title = voice.plain(f"answer-{topic.replace('_', '-')}.title")
    return Button(text=title, data=taps.topic_data(topic))


def goal_button(goal: Goal, voice: Voice, stamp: str) -> Button:
    """Return the button that sets the goal of the campaign with this stamp."""
    return Button(text=word("goal", goal, voice).capitalize(), data=taps.goal_data(goal, stamp))


def platform_button(platform: Platform, voice: Voice, stamp: str) -> Button:
    """Return the button that sets the platform of the campaign with this stamp."""
    data = taps.platform_data(platform, stamp)
    return Button(text=word("platform", platform, voice), data=data)


def budget_button(budget: Rupiah, voice: Voice, stamp: str) -> Button:
    """Return the button that sets the budget of the campaign with this stamp."""
    return Button(text=voice.rupiah(budget), data=taps.budget_data(budget, stamp))


def command_button(verb: Verb, advice: Advice, voice: Voice) -> Button:
    """Return the button for something about this advice, such as its reasons."""
    data = taps.command_data(verb, subject_of(advice))
    return Button(text=voice.plain(f"button-{verb.name.lower()}"), data=data)


def shell_button(verb: Verb, label: str, voice: Voice, about: str = "") -> Button:
    """Return the button that stands for a command, labelled by the id of a text."""
    return Button(text=voice.plain(label), data=taps.command_data(verb, about))


def example_buttons(voice: Voice) -> Rows:
    """Return one button for each example message, one a row since their labels are long."""
    buttons = (
        Button(
            text=voice.plain(f"example-{example}.label"),
            data=taps.command_data(Verb.EXAMPLE, example),
        )
        for example in Example
    )
    return rows(buttons, 1)
