"""The texts of the answers: every language says the same, with the answer's own figures."""

import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from advisor.data import table
from advisor.knowledge import answer
from advisor.vocabulary import Topic

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

LOCALES = Path(__file__).parents[2] / "locales"
LANGUAGES = ("en", "id")
EDGES = ("low", "typical", "high")
# Stands in for a figure: about as long as one of this unit gets.
DUMMIES = {"idr": "Rp2,35 juta", "rate": "10,5%", "people": "103 million", "times": "5,4"}
# Names of a law and of a tax: numerals, but no figures.
NAMED = re.compile(r"PPh 2[13]|31/2023")


class _Variables(Visitor):
    """The variables a message uses."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's name
        self.names.add(node.id.name)


class _Tags(HTMLParser):
    """Tags of a text: those it uses, and whether each is closed in its turn."""

    def __init__(self) -> None:
        super().__init__()
        self.used: set[str] = set()
        self.open: list[str] = []
        self.crossed = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.used.add(tag if not attrs else f"{tag} {attrs}")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.crossed |= not self.open or self.open.pop() != tag


def _source(language: str) -> str:
    return (LOCALES / language / "knowledge.ftl").read_text("utf-8")


def _entries(language: str) -> Iterator[ast.Message | ast.Junk]:
    for entry in FluentParser(with_spans=False).parse(_source(language)).body:
        if isinstance(entry, ast.Message | ast.Junk | ast.Term):
            yield entry


MESSAGES = {
    language: {entry.id.name: entry for entry in _entries(language) if hasattr(entry, "id")}
    for language in LANGUAGES
}


def _message_id(topic: Topic) -> str:
    return f"answer-{topic.replace('_', '-')}"


def _variables(message: ast.Message) -> set[str]:
    found = _Variables()
    found.visit(message)
    return found.names


def _provided(topic: Topic) -> set[str]:
    names = (named.name for named in answer(topic).figures)
    return {f"{name}_{edge}" for name in names for edge in EDGES}


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(_source(language)))
    return bundle


def _spoken(language: str, topic: Topic) -> str:
    bundle = _bundle(language)
    written = {
        f"{named.name}_{edge}": DUMMIES[named.unit]
        for named in answer(topic).figures
        for edge in EDGES
    }
    text, errors = bundle.format_pattern(bundle.get_message(_message_id(topic)).value, written)
    assert not errors
    return text


def _visible(text: str) -> str:
    return re.sub(r"<[^>]*>", "", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_texts_are_one_message_a_topic_and_nothing_is_cut_off_as_junk(language: str) -> None:
    entries = list(_entries(language))

    assert [entry for entry in entries if not isinstance(entry, ast.Message)] == []
    assert [entry.id.name for entry in entries] == [_message_id(topic) for topic in Topic]
    assert {tuple(each.id.name for each in entry.attributes) for entry in entries} == {("title",)}


@pytest.mark.parametrize("topic", Topic)
def test_the_languages_use_the_same_figures_and_only_those_the_answer_has(topic: Topic) -> None:
    english, indonesian = (_variables(MESSAGES[code][_message_id(topic)]) for code in LANGUAGES)

    assert english == indonesian
    assert english <= _provided(topic)
    for named in answer(topic).figures:
        assert any(f"{named.name}_{edge}" in english for edge in EDGES), named.name


@pytest.mark.parametrize("topic", Topic)
def test_a_usual_value_is_uttered_only_where_a_source_states_one(topic: Topic) -> None:
    used = _variables(MESSAGES["id"][_message_id(topic)])
    claims = table("claims")

    for name in table("topics")[topic]["figures"]:
        book, *keys = name.split(".")
        stated = book in {"price", "engagement", "reach"} or "typical" in claims.get(name, {})
        variable = "_".join((*keys, book)).replace("-", "_") + "_typical"
        assert stated or variable not in used


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", Topic)
def test_a_text_fits_a_phone_screen_and_ends_with_something_to_send(
    topic: Topic, language: str
) -> None:
    text = _spoken(language, topic)

    assert 350 <= len(_visible(text)) <= 900
    assert 2 <= text.count("• ") <= 7
    last = text.rsplit("\n\n", 1)[-1]
    assert "<i>" in last or topic is Topic.BOT_HELP


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", Topic)
def test_the_markup_of_a_text_is_bold_and_italic_and_balanced(topic: Topic, language: str) -> None:
    text = _spoken(language, topic)
    tags = _Tags()
    tags.feed(text)
    tags.close()

    assert tags.used <= {"b", "i"}
    assert not tags.crossed
    assert tags.open == []
    assert not re.search(r"&(?!amp;|lt;|gt;)", text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", Topic)
def test_no_figure_is_typed_into_a_text_but_in_examples(topic: Topic, language: str) -> None:
    value = MESSAGES[language][_message_id(topic)].value
    raw = "".join(
        part.value if isinstance(part, ast.TextElement) else "{}" for part in value.elements
    )

    for line in re.sub(r"<i>.*?</i>", "", raw).splitlines():
        if "→" not in line and "=" not in line:
            assert not re.search(r"\d", NAMED.sub("", line)), line


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_fit_a_button_and_differ(language: str) -> None:
    titles = [
        "".join(part.value for part in message.attributes[0].value.elements)
        for message in MESSAGES[language].values()
    ]

    assert all(3 <= len(title) <= 28 for title in titles)
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("topic", Topic)
def test_no_text_is_left_in_the_other_language(topic: Topic) -> None:
    english, indonesian = (_spoken(language, topic) for language in LANGUAGES)

    shared = set(_lines(english)) & set(_lines(indonesian))
    assert shared == set()
    assert re.search(r"\b(yang|kamu|dan|buat|tidak|bukan)\b", indonesian)
    assert not re.search(r"\b(yang|kamu|dan|buat|tidak|bukan)\b", english)


def _lines(text: str) -> list[str]:
    """Return the lines that hold words of their own, not only names and figures."""
    return [line for line in _visible(text).splitlines() if len(line) > 90]
