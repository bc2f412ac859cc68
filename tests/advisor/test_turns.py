"""What holds for every chat, whatever is typed in whatever order."""

import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from advisor.advice import Turn, advise, conclude
from advisor.context import in_context
from advisor.notes import Notes
from advisor.paperwork import Paper
from advisor.reading.facts import Facts
from advisor.reading.lexicon import Lexicon
from advisor.reading.reader import read
from advisor.vocabulary import Intent, Manner

# All in one worker, so that the questions are read once.
pytestmark = [pytest.mark.xdist_group("turns"), pytest.mark.sweep]

CORPUS = Path(__file__).parents[1] / "corpus"
TODAY = date(2026, 11, 25)
LONGEST = 600
GESTURE = 3  # words of 'ga jadi deh'
PAPERS = frozenset(Paper)
# What may have been said before a question.
BEFORE = {
    "a plan": "budget 10 juta buat awareness di tiktok",
    "a creator": "@rasakopi 45rb ig minta 3jt",
    "an answer": "apa itu engagement rate?",
    "our question about the goal": "budget 10 juta",
    "our question about the budget": "awareness di tiktok",
    "our question about followers": "@rasakopi minta 3jt",
}


def texts_in(value: Any) -> Iterator[str]:
    """Yield every text of a corpus file, however deep it stands."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_in(inner)


def texts_of(*folders: str) -> tuple[str, ...]:
    """Return the texts of all files in these folders, in order, each once."""
    files = [file for folder in folders for file in sorted((CORPUS / folder).glob("*.toml"))]
    found = (text for file in files for text in texts_in(tomllib.loads(file.read_text("utf-8"))))
    return tuple(dict.fromkeys(text for text in found if len(text) <= LONGEST))


QUESTIONS = texts_of("questions")
MESSAGES = texts_of("questions", "reading", "turns")
chats = some.lists(some.sampled_from(MESSAGES), min_size=1, max_size=8)


@settings(max_examples=100)
@given(messages=chats)
def test_any_chat_is_advised_on_and_its_notes_survive_storage(
    messages: list[str], lexicon: Lexicon
) -> None:
    notes = Notes()
    for message in messages:
        notes = advise(message, notes, lexicon, TODAY).notes

        assert Notes.model_validate_json(notes.model_dump_json()) == notes


@settings(max_examples=100)
@given(messages=chats)
def test_what_is_said_twice_is_noted_once(messages: list[str], lexicon: Lexicon) -> None:
    notes = Notes()
    for message in messages:
        facts = in_context(read(message, lexicon), notes)

        once = notes.plus(facts)

        assert once.plus(facts) == once
        notes = conclude(facts, notes, TODAY).notes


@pytest.mark.parametrize("before", BEFORE)
def test_a_whole_question_means_the_same_anywhere(before: str, lexicon: Lexicon) -> None:
    """A question must not be taken for an answer or a step on because of a word in it."""
    told = advise(BEFORE[before], Notes(), lexicon, TODAY).notes
    asked = [
        turn for turn in alone(lexicon) if turn.advice.kind in {"answer", "unread", "choices"}
    ]

    changed = [
        turn.facts
        for turn in asked
        if _said(conclude(turn.facts, told, TODAY)) != _said(turn)
        and not (told.creators and turn.facts.creators)  # whose figures these are is told
        and turn.facts.leaning.look not in PAPERS  # and of what the paper is
    ]

    assert len(asked) > len(QUESTIONS) / 2
    assert len(changed) <= len(asked) / 200, changed


def test_a_question_is_answered_once(lexicon: Lexicon) -> None:
    """What asks one thing gets one answer, and is about the chat itself only when it says so."""
    turns = alone(lexicon)

    plain = [turn for turn in turns if not (turn.facts.creators or turn.facts.brief.budget)]
    assert [turn.facts.asked for turn in plain if turn.more] == []
    about_chat = {Manner.START_OVER, Manner.CANCEL, Manner.LANGUAGE}
    said = [turn.facts for turn in turns if turn.facts.manner in about_chat]
    assert [facts for facts in said if facts.fluency > GESTURE] == []


@cache
def alone(lexicon: Lexicon) -> tuple[Turn, ...]:
    """Return the turn of every question in a new chat."""
    return tuple(conclude(read(text, lexicon), Notes(), TODAY) for text in QUESTIONS)


def _said(turn: Turn) -> tuple[str, object]:
    return turn.advice.kind, getattr(turn.advice, "topic", None)


@pytest.mark.parametrize("intent", list(Intent))
@pytest.mark.parametrize("before", ["", *BEFORE.values()])
def test_facts_that_say_nothing_but_an_intent_are_advised_on(
    intent: Intent, before: str, lexicon: Lexicon
) -> None:
    """A button may bring them back when the chat has moved on."""
    told = advise(before, Notes(), lexicon, TODAY).notes

    assert conclude(Facts(intent=intent, follow_up=True), told, TODAY).advice
