"""Comparing: what the buttons under a comparison lead to."""

from collections.abc import Iterator
from datetime import date

from advisor.advice import Turn, conclude
from advisor.comparison import Comparison
from advisor.notes import Notes
from advisor.picking import Allowed
from bot.reply import Reply
from bot.views.picture import picture_reply
from bot.views.rankings import DARK, goal_facts, without_word
from bot.views.subject import is_about
from bot.views.taps import TapCommand
from bot.voice import Voice


def ranked(command: TapCommand, notes: Notes, today: date, _allowed: Allowed) -> Turn | None:
    """Return the comparison a button stood under, ranked for its goal; None if it has passed."""
    goal, bare = without_word(command)
    facts = goal_facts(goal)
    if facts is None or next(_comparisons(bare, notes, today), None) is None:
        return None
    turn = conclude(facts, notes, today)
    return turn if is_about(bare, turn.advice) else None


def pictured(command: TapCommand, notes: Notes, today: date, voice: Voice) -> Reply | None:
    """Return the picture of the comparison a button stood under; None if it has passed."""
    shade, bare = without_word(command)
    comparison = next(_comparisons(bare, notes, today), None)
    if comparison is None or shade not in ("", DARK):
        return None
    return picture_reply(comparison, voice, dark=shade == DARK)


def _comparisons(command: TapCommand, notes: Notes, today: date) -> Iterator[Comparison]:
    turns = (conclude(facts, notes, today, None) for facts in command.readings(notes))
    for turn in turns:
        if isinstance(turn.advice, Comparison) and is_about(command, turn.advice):
            yield turn.advice
