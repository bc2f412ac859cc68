"""What a conversation teaches whoever runs the bot: what it was unsure of, and what was meant.

The store keeps it and `mikromakro unanswered` shows it, so that it can become examples of the
language. Nothing here says who asked: no chat, no names, no more than the day.
"""

from datetime import date

from advisor.advice import Choices, Turn
from advisor.notes import Notes, Unsure
from advisor.reading.facts import Facts
from advisor.reading.personal import without_persons
from advisor.value import Value
from advisor.vocabulary import Topic

LONGEST = 300


class Learnt(Value):
    """A question we were unsure of, and the topic a tap then chose; None while nobody has."""

    question: Unsure
    chosen: Topic | None = None
    day: date


def unsure_in(text: str, turn: Turn, language: str) -> Unsure | None:
    """Return the question of a turn that ended in choices, None of any other.

    `language` counts where the message itself does not tell in which one it is.
    """
    if not isinstance(turn.advice, Choices):
        return None
    names = (creator.handle for creator in turn.facts.creators if creator.handle)
    return Unsure(
        text=on_one_line(without_persons(text, names)),
        language=turn.facts.language or language,
        offered=turn.advice.topics,
    )


def learnt_by(tapped: Facts, notes: Notes, day: date) -> Learnt | None:
    """Return the choice that a tap made for the question these notes are unsure of, if it did.

    A topic that was not offered stood under an older answer and says nothing about the question.
    """
    question = notes.unsure
    topic = next((scored.id for scored in tapped.asked.topics), None)
    if question is None or topic not in question.offered:
        return None
    return Learnt(question=question, chosen=topic, day=day)


def on_one_line(text: str) -> str:
    """Return the text short enough to be kept, without what could drive somebody's terminal."""
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(shown.split())[:LONGEST].rstrip()
