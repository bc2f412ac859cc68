"""The line between our subject and others: which side texts fall on, and by how much."""

import pytest

from advisor.reading.border import Border
from advisor.reading.likelihood import Lessons, Vocabulary

OURS = ("price reel", "price story", "reel brief", "story brief", "price brief")
OTHERS = ("price car", "price house", "car story", "house brief")
Learnt = tuple[Border, Vocabulary]


@pytest.fixture(scope="module")
def learnt() -> Learnt:
    words = Vocabulary()
    lessons = Lessons[str](words)
    for label, texts in (("ours", OURS), ("others", OTHERS)):
        for text in texts:
            lessons.add(label, words.learn(dict.fromkeys(text.split(), 1.0)))
    return Border(lessons, outside="others"), words


def inside(text: str, learnt: Learnt) -> float:
    border, words = learnt
    return border.inside(words.known(text.split()))


def test_every_example_is_on_its_side_of_the_line(learnt: Learnt) -> None:
    assert all(inside(text, learnt) > 0 for text in OURS)
    assert all(inside(text, learnt) < 0 for text in OTHERS)


def test_one_telling_word_outweighs_those_that_both_sides_use(learnt: Learnt) -> None:
    assert inside("price story brief car house", learnt) < 0 < inside("reel", learnt)


def test_a_text_without_a_known_word_is_on_the_line(learnt: Learnt) -> None:
    assert inside("nothing we know", learnt) == 0


def test_without_examples_of_others_nothing_is_outside() -> None:
    words = Vocabulary()
    lessons = Lessons[str](words)
    lessons.add("ours", words.learn({"reel": 1.0}))

    border = Border(lessons, outside="others")

    assert border.inside(words.known(["reel"])) > 0
