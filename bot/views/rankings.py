"""Taps on a comparison: another goal to rank for, and its picture, dark or light.

Their subject is that of the comparison with a word in front: `o:sales:1f2e3d4c`.
"""

from advisor.brief import Brief
from advisor.comparison import Comparison
from advisor.reading.facts import Facts
from advisor.vocabulary import Goal, Intent
from bot.reply import Button
from bot.views.subject import subject_of
from bot.views.taps import TapCommand, command_data
from bot.views.verbs import Verb
from bot.voice import Voice

DARK = "dark"
BETWEEN = ":"


def rank_button(goal: Goal, comparison: Comparison, voice: Voice) -> Button:
    """Return the button that ranks the creators for a goal."""
    data = command_data(Verb.RANK, f"{goal}{BETWEEN}{subject_of(comparison)}")
    return Button(text=voice.plain(f"button-rank-{goal}"), data=data)


def shade_button(comparison: Comparison, voice: Voice, *, dark: bool) -> Button:
    """Return the button for the picture in the other shade."""
    subject = subject_of(comparison)
    about = f"{DARK}{BETWEEN}{subject}" if dark else subject
    label = voice.plain(f"button-picture-{DARK if dark else 'light'}")
    return Button(text=label, data=command_data(Verb.PICTURE, about))


def without_word(command: TapCommand) -> tuple[str, TapCommand]:
    """Return the word in front of the subject, "" where there is none, and the command without."""
    word, _, subject = command.about.rpartition(BETWEEN)
    return word, TapCommand(verb=command.verb, about=subject)


def goal_facts(word: str) -> Facts | None:
    """Return the facts that rank the creators shown for a goal, or None for another word."""
    if word not in set(Goal):
        return None
    brief = Brief(goals=(Goal(word),))
    return Facts(intent=Intent.CREATOR, brief=brief, follow_up=True, tapped=True)
