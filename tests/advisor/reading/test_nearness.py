"""The shipped weights of nearness still suit the examples, seen by a matcher without some."""

from copy import copy
from dataclasses import replace

import pytest

from advisor.reading.lexicon import Lexicon
from advisor.reading.questions import Matcher
from advisor.reading.text import fold

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

PARTS = 6  # the newest sixth of each list is left out: what was written together stays together


def cut(texts: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the older texts and the newest ones."""
    at = len(texts) * (PARTS - 1) // PARTS
    return texts[:at], texts[at:]


@pytest.fixture(scope="module")
def matcher(lexicon: Lexicon) -> Matcher:
    examples = lexicon.examples
    older = replace(
        examples,
        topics={topic: cut(texts)[0] for topic, texts in examples.topics.items()},
        off_subject=cut(examples.off_subject)[0],
    )
    taught = copy(lexicon)
    object.__setattr__(taught, "examples", older)
    return Matcher(taught)


def with_a_topic(texts: tuple[str, ...], matcher: Matcher) -> float:
    return sum(bool(matcher.asked(fold(text).text).topics) for text in texts) / len(texts)


def test_new_examples_of_ours_are_near_without_new_weights(
    lexicon: Lexicon, matcher: Matcher
) -> None:
    newest = [text for texts in lexicon.examples.topics.values() for text in cut(texts)[1]]

    assert len(newest) >= 900
    assert with_a_topic(tuple(newest), matcher) >= 0.96


def test_new_examples_of_others_are_far_without_new_weights(
    lexicon: Lexicon, matcher: Matcher
) -> None:
    newest = cut(lexicon.examples.off_subject)[1]

    assert len(newest) >= 400
    assert with_a_topic(newest, matcher) <= 0.08
