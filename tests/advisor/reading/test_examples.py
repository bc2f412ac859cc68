"""What `questions.toml` of the languages may hold, and how they come together."""

from typing import Any

import pytest

from advisor.errors import LocaleError
from advisor.reading.examples import examples_of


def test_a_message_without_examples_has_no_topic() -> None:
    assert examples_of({}).topics == {}


@pytest.mark.parametrize(
    ("tables", "trouble"),
    [
        ({}, r"locales/xx/questions\.toml: section 'topics' is missing\."),
        ({"topics": {"what_is_love": ["apa"]}}, r"topics\.what_is_love is unknown; want one of"),
        ({"topics": {"bot_help": []}}, r"topics\.bot_help is \[\]; want a list with texts"),
        ({"topics": {"bot_help": "help"}}, r"topics\.bot_help is 'help'; want a list"),
        ({"topics": {"bot_help": ["help", 5]}}, r"topics\.bot_help has 5; want a text with words"),
        ({"topics": {"bot_help": ["?!"]}}, r"topics\.bot_help has '\?!'; want a text with words"),
        ({"topics": ["help"]}, r"'topics' is \['help'\]; want a table of lists"),
        ({"topics": {}, "topic": {}}, r"section 'topic' is unknown; want one of concepts"),
        ({"topics": {}, "off_subject": {"word": ["a"]}}, r"off_subject\.word is unknown"),
        ({"topics": {}, "spelling": {"ends": ["a"]}}, r"spelling\.ends is unknown"),
        ({"topics": {}, "concepts": {"ask": []}}, r"concepts\.ask is \[\]; want a list"),
        ({"topics": {}, "same": {"you": "u"}}, r"same\.you is 'u'; want a list"),
    ],
)
def test_a_wrong_file_is_refused_with_its_place(tables: dict[str, Any], trouble: str) -> None:
    with pytest.raises(LocaleError, match=trouble):
        examples_of({"xx": tables})


def test_examples_of_all_languages_are_merged_and_each_kept_once() -> None:
    tables = {"topics": {"bot_help": ["help", "menu"]}}

    examples = examples_of({"xx": tables, "yy": {"topics": {"bot_help": ["menu", "tulong"]}}})

    assert examples.topics == {"bot_help": ("help", "menu", "tulong")}
