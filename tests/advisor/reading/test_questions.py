"""Which topics people ask about: rows of tests/corpus/questions, held out from the matcher."""

import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.reading.concepts import Concepts
from advisor.reading.facts import Asked
from advisor.reading.lexicon import Lexicon
from advisor.reading.questions import asked_in
from advisor.reading.text import fold, plain_words
from advisor.vocabulary import Topic

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

CORPUS = Path(__file__).resolve().parents[2] / "corpus" / "questions"
LANGUAGES = ("id", "en")
# Sets by people who knew neither the examples nor the matcher: what it is worth.
STRANGERS = ("strangers", "other_strangers")


class Row(NamedTuple):
    """A question, the topic that must win it, and others that may win it as well."""

    language: str
    table: str
    topic: Topic
    text: str
    also: tuple[Topic, ...] = ()


def table(name: str) -> dict[str, Any]:
    return tomllib.loads((CORPUS / f"{name}.toml").read_text("utf-8"))


@cache
def held_out() -> tuple[Row, ...]:
    return tuple(
        row_of(language, name, Topic(topic), entry)
        for language in LANGUAGES
        for name, topics in table(language).items()
        for topic, entries in topics.items()
        for entry in entries
    )


def row_of(language: str, name: str, topic: Topic, entry: str | dict[str, Any]) -> Row:
    if isinstance(entry, str):
        return Row(language, name, topic, entry)
    return Row(language, name, topic, entry["text"], tuple(map(Topic, entry["also"])))


@cache
def off_subject() -> dict[str, list[str]]:
    return table("off_subject")


@pytest.fixture(scope="module")
def read(lexicon: Lexicon) -> tuple[tuple[Row, Asked], ...]:
    """Return the rows as the matcher reads them."""
    return tuple((row, asked_in(fold(row.text), lexicon)) for row in held_out())


def won(row: Row, asked: Asked, places: int = 1) -> bool:
    best = {score.id for score in asked.topics[:places]}
    return not best.isdisjoint((row.topic, *row.also))


def share(rows: Iterable[bool]) -> float:
    found = list(rows)
    return sum(found) / len(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_not_seen_before_are_told_apart(
    language: str, read: tuple[tuple[Row, Asked], ...]
) -> None:
    rows = [
        (row, asked)
        for row, asked in read
        if row.language == language and row.table not in STRANGERS
    ]

    assert share(won(row, asked) for row, asked in rows) >= 0.95
    assert share(won(row, asked, 3) for row, asked in rows) >= 0.99
    assert share(asked.sure for _, asked in rows) >= 0.9
    assert share(asked.sure and not won(row, asked) for row, asked in rows) <= 0.02


@pytest.mark.parametrize("name", STRANGERS)
def test_questions_of_strangers_are_told_apart(
    name: str, read: tuple[tuple[Row, Asked], ...]
) -> None:
    rows = [(row, asked) for row, asked in read if row.table == name]

    assert share(won(row, asked) for row, asked in rows) >= 0.94
    assert share(won(row, asked, 3) for row, asked in rows) >= 0.99
    assert share(asked.sure for _, asked in rows) >= 0.8
    assert share(asked.sure and not won(row, asked) for row, asked in rows) <= 0.02


@pytest.mark.parametrize("topic", Topic)
def test_every_topic_wins_most_of_its_own_questions(
    topic: Topic, read: tuple[tuple[Row, Asked], ...]
) -> None:
    rows = [(row, asked) for row, asked in read if row.topic is topic]

    assert len(rows) >= 20
    assert share(won(row, asked) for row, asked in rows) >= 0.85


def test_what_is_off_our_subject_has_no_topic(lexicon: Lexicon) -> None:
    own = [
        text for name, texts in off_subject().items() if name not in STRANGERS for text in texts
    ]

    answered = [text for text in own if asked_in(fold(text), lexicon).topics]

    assert len(own) >= 100
    assert len(answered) <= 0.02 * len(own), answered


def test_little_of_what_strangers_say_off_our_subject_has_a_topic(lexicon: Lexicon) -> None:
    texts = [text for name in STRANGERS for text in off_subject()[name]]

    answered = [text for text in texts if asked_in(fold(text), lexicon).topics]

    assert len(answered) <= 0.02 * len(texts), answered


@pytest.mark.parametrize(
    "text",
    [
        "beda ekonomi mikro sama makro", "macro excel gimana cara bikin", "mega mendung batik",
        "microblading aman ga", "microwave bagus merk apa", "kredit mikro BRI", "nano technology",
        "foto macro pakai hp", "cuaca besok gimana", "resep rendang", "harga iphone", "halo",
        "how do I edit a reel", "instagram account hacked", "tiktok error ga bisa login", "",
    ],
)  # fmt: skip
def test_near_misses_are_none_of_our_business(text: str, lexicon: Lexicon) -> None:
    assert asked_in(fold(text), lexicon) == Asked()


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("mending yang kecil banyak atau yang gede satu?", Topic.WHICH_TO_CHOOSE),
        ("gimana cara tau followersnya asli?", Topic.FAKE_FOLLOWERS),
        ("kapan pake artis?", Topic.BENEFITS_OF_MACRO),
        ("apaaaa bedanyaaa mikrooo sm makrooo", Topic.DIFFERENCE_MICRO_MACRO),
        ("brp hrg endrose slebgram", Topic.PRICE_OF_CREATORS),
        ("what does an infleuncer chrage", Topic.PRICE_OF_CREATORS),
        ("MACRO?", Topic.WHAT_IS_MACRO),
        (
            "cara hitung ER https://instagram.com/p/abc @rasakopi",
            Topic.ENGAGEMENT_RATE_CALCULATION,
        ),
    ],
)
def test_slang_slips_and_names_do_not_hide_a_question(
    text: str, topic: Topic, lexicon: Lexicon
) -> None:
    assert asked_in(fold(text), lexicon).topics[0].id is topic


def test_every_example_is_won_by_its_own_topic(lexicon: Lexicon) -> None:
    lost = [
        (topic, text)
        for topic, texts in lexicon.examples.topics.items()
        for text in texts
        if asked_in(fold(text), lexicon).topics[:1] == ()
        or asked_in(fold(text), lexicon).topics[0].id != topic
    ]

    assert lost == []


def test_every_example_of_other_subjects_has_no_topic(lexicon: Lexicon) -> None:
    texts = lexicon.examples.off_subject

    assert [text for text in texts if asked_in(fold(text), lexicon).topics] == []


def test_held_out_rows_are_no_examples(lexicon: Lexicon) -> None:
    examples = lexicon.examples
    known = {plain_words(text) for texts in examples.topics.values() for text in texts}
    known |= {plain_words(text) for text in examples.off_subject}

    others = [text for texts in off_subject().values() for text in texts]
    rows = [*(row.text for row in held_out()), *others]

    assert [text for text in rows if plain_words(text) in known] == []


def test_an_example_is_learnt_as_it_would_be_read(lexicon: Lexicon) -> None:
    concepts = Concepts(lexicon.examples, lexicon.fillers, lexicon.numbers)
    texts = [fold(text).text for text in lexicon.examples.off_subject]
    texts += [fold(text).text for some in lexicon.examples.topics.values() for text in some]

    assert [text for text in texts[::7] if concepts.learn(text) != concepts.sense_of(text)] == []


def test_there_are_enough_examples_and_rows_of_everything(lexicon: Lexicon) -> None:
    assert lexicon.examples.topics.keys() == {topic.value for topic in Topic}
    for topic in Topic:
        assert len(lexicon.examples.topics[topic]) >= 60
        for language in LANGUAGES:
            rows = [row for row in held_out() if (row.topic, row.language) == (topic, language)]
            assert len(rows) >= 10
    assert len(lexicon.examples.off_subject) >= 250


def test_both_languages_name_the_same_concepts() -> None:
    folder = Path(__file__).resolve().parents[3] / "locales"
    tables = [
        tomllib.loads((folder / code / "questions.toml").read_text("utf-8")) for code in LANGUAGES
    ]

    assert tables[0]["concepts"].keys() == tables[1]["concepts"].keys()


@given(text=st.text(max_size=200) | st.text("apbmicro @?#0\x00\n<>", max_size=200))
def test_any_text_is_read_and_scores_are_shares(lexicon: Lexicon, text: str) -> None:
    asked = asked_in(fold(text), lexicon)

    scores = [topic.score for topic in asked.topics]
    assert scores == sorted(scores, reverse=True)
    assert sum(scores) <= 1.000001
    assert not asked.sure or scores[0] >= 0.5


@pytest.mark.parametrize("piece", ["micro influencer harga ", "a", "@", "9", "xkcdfg ", "\x00"])
def test_a_very_long_message_is_asked_by_its_ends_only(piece: str, lexicon: Lexicon) -> None:
    question = "apa itu nano influencer? "

    long = asked_in(fold(question + piece * 1_000), lexicon)
    longer = asked_in(fold(question + piece * 20_000), lexicon)

    assert longer == long
