"""Which topics a message asks about, learned from the examples of every language.

Two naive Bayes models over the same clues: one tells whether the message is on our subject at
all, the other which topic it is. Both are counted from `questions.toml` when the lexicon is first
used; a new example takes effect at the next start. Why this method: docs/decisions/0010.
"""

import re
from collections import Counter
from collections.abc import Sequence
from sys import intern
from typing import Final, NamedTuple

from advisor.reading.border import Border
from advisor.reading.clues import Strangers, idea_clues, neighbours_of, word_clues
from advisor.reading.concepts import Concepts, Sense
from advisor.reading.facts import Asked, TopicScore
from advisor.reading.lexicon import Lexicon, learned_once
from advisor.reading.likelihood import Lessons, Likelihood, Vocabulary, shares
from advisor.reading.nearness import Fits, Signals, nearness, signals_of
from advisor.reading.text import Folded, fold
from advisor.vocabulary import Topic

# All fitted on the examples alone, by leaving parts of them out: docs/decisions/0010.
_SMOOTHING: Final = 0.05
_SHARPNESS: Final = 1.5
_NEAR: Final = -1.0
_SURELY_NEAR: Final = 0.6
_SURE_SCORE: Final = 0.9
_SURE_BY_WORDS: Final = 0.1
_SAID_SO: Final = 10.0  # what an example repeated word for word adds; nothing else reaches it

_BEHIND: Final = 3  # the place among the topics that the best one is measured against

_MOST: Final = 5
_EDGE: Final = 300  # characters read at each end: who writes much asks first or last
_NAMES: Final = re.compile(r"(?<!\S)(?:https?://\S+|www\.\S+|\S*@\S+)|\x00+")

# What an example is of; None is for those that are off our subject.
Subject = Topic | None


def asked_in(folded: Folded, lexicon: Lexicon) -> Asked:
    """Return the topics the message may ask about, best first; at most five, with shares of 1.

    Empty when it is off our subject. Looks at the first and the last 300 characters only.
    """
    matcher = matcher_of(lexicon)
    return matcher.asked(folded.text) if matcher else Asked()


def nearness_in(folded: Folded, lexicon: Lexicon) -> float:
    """Return how near a message is to what people ask us: below 0 it is like other subjects.

    A wish for a campaign may be far from any question; what is far and no wish is neither.
    """
    matcher = matcher_of(lexicon)
    return matcher.near(folded.text) if matcher else 0.0


@learned_once
def matcher_of(lexicon: Lexicon) -> "Matcher | None":
    """Return the matcher of this lexicon, made once; None when it has no examples."""
    return Matcher(lexicon) if lexicon.examples.topics else None


class Fit(NamedTuple):
    """How well clues fit each topic, and how much more all of ours than the others."""

    topics: Sequence[float]
    ours: float


class Read(NamedTuple):
    """What the examples make of a text: by its ideas, by its words, and against the border."""

    ideas: Fit
    words: Fit
    inside: float


class Matcher:
    """What the examples of a lexicon teach about questions."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Read all examples and count their clues."""
        examples = lexicon.examples
        texts: list[tuple[Subject, str]] = [
            (Topic(id_), fold(text).text) for id_, some in examples.topics.items() for text in some
        ]
        texts += [(None, fold(text).text) for text in examples.off_subject]
        plain = lexicon.fillers | lexicon.phrases.keys()
        regular = plain | _repeated([text for _, text in texts])
        self._concepts = Concepts(examples, regular, lexicon.numbers)
        senses = [(subject, self._concepts.learn(text)) for subject, text in texts]
        del texts  # counting needs the most memory
        self._verbatim = _unambiguous(senses)
        own = Counter(word for topic, sense in senses if topic for word in set(sense.words))
        self._strangers = Strangers(own, plain, examples.foreign)
        self.vocabulary = Vocabulary()
        lessons = self._lessons_of(senses)
        self.vocabulary.close()
        del senses, own
        self._likelihood = Likelihood(lessons, smoothing=_SMOOTHING, other=None)
        self._border = Border(lessons, outside=None)
        self._topics = tuple(label for label in self._likelihood.labels if label is not None)

    def _lessons_of(self, senses: list[tuple[Subject, Sense]]) -> Lessons[Subject]:
        words = self.vocabulary
        lessons = Lessons[Subject](words)
        usual = neighbours_of(sense for _, sense in senses)
        for subject, sense in senses:
            ideas = idea_clues(sense, usual)
            strangers = self._strangers.clues(sense, own_example=subject is not None)
            lessons.add(subject, words.learn(ideas | strangers))
        return lessons

    def asked(self, text: str) -> Asked:
        """Return the topics of a folded text."""
        sense = self.sense_of(text)
        read = self.read(sense)
        near = self._near(sense, read)
        if near < _NEAR:
            return Asked()
        ranked = self._ranked(sense, read.ideas.topics)
        score, topic = ranked[0]
        return Asked(
            topics=tuple(TopicScore(id=topic, score=share) for share, topic in ranked[:_MOST]),
            sure=near >= _SURELY_NEAR
            and score >= _SURE_SCORE
            and self._share_by_words(sense, topic, read.words.topics) >= _SURE_BY_WORDS,
        )

    def near(self, text: str) -> float:
        """Return how near a folded text is to our subject."""
        sense = self.sense_of(text)
        return self._near(sense, self.read(sense))

    def sense_of(self, text: str) -> Sense:
        """Return the words and concepts of a folded text, of a long one those at its ends."""
        return self._concepts.sense_of(_NAMES.sub(" ", _ends_of(text)))

    def read(self, sense: Sense) -> Read:
        """Return what the examples make of a text."""
        ideas = idea_clues(sense)
        strangers = self._strangers.clues(sense, own_example=False)
        known = self.vocabulary.known
        return Read(
            self._fit(known(ideas)),
            self._fit(known(word_clues(sense))),
            self._border.inside(known(ideas) + known(strangers)),
        )

    def _fit(self, clues: list[int]) -> Fit:
        """Return the scores of the topics, and how much the clues are like ours, not others.

        Without examples of others, all is near.
        """
        *scores, ours = self._likelihood.scores(clues)
        if len(scores) == len(self._topics):
            return Fit(scores, _SAID_SO)
        others = self._likelihood.labels.index(None)
        return Fit(scores[:others] + scores[others + 1 :], ours - scores[others])

    def _near(self, sense: Sense, read: Read) -> float:
        """Return how near the text is to our subject; one without words is far from everything."""
        if not sense.words:
            return -_SAID_SO
        if sense.words in self._verbatim:
            return _SAID_SO if self._verbatim[sense.words] else -_SAID_SO
        return nearness(self.signals(sense, read))

    def signals(self, sense: Sense, read: Read) -> Signals:
        """Return what speaks for a text with words being on our subject."""
        ranked = sorted(read.ideas.topics, reverse=True)
        fits = Fits(
            ideas=read.ideas.ours,
            words=read.words.ours,
            lead=ranked[0] - ranked[min(_BEHIND, len(ranked) - 1)],
            inside=read.inside,
        )
        return signals_of(sense, self._strangers, fits)

    def _ranked(self, sense: Sense, fits: Sequence[float]) -> list[tuple[float, Topic]]:
        said = self._verbatim.get(sense.words)
        scores = [
            score + _SAID_SO * (topic is said)
            for score, topic in zip(fits, self._topics, strict=True)
        ]
        return sorted(zip(shares(scores, _SHARPNESS), self._topics, strict=True), reverse=True)

    def _share_by_words(self, sense: Sense, topic: Topic, fits: Sequence[float]) -> float:
        """Return the share of a topic by the words alone: a second opinion on the ideas."""
        if sense.words in self._verbatim:
            return 1.0
        return shares(fits, _SHARPNESS)[self._topics.index(topic)]


def _ends_of(text: str) -> str:
    return text if len(text) <= 2 * _EDGE else f"{text[:_EDGE]} {text[-_EDGE:]}"


def _repeated(texts: list[str]) -> set[str]:
    """Return the words that more than one example has: they are no slips."""
    count = Counter(intern(word) for text in texts for word in set(text.split()))
    return {word for word, having in count.items() if having > 1}


def _unambiguous(senses: list[tuple[Subject, Sense]]) -> dict[tuple[str, ...], Subject]:
    """Return what each example is of by its words, without those that two subjects share."""
    subjects: dict[tuple[str, ...], set[Subject]] = {}
    for subject, sense in senses:
        subjects.setdefault(sense.words, set()).add(subject)
    return {words: next(iter(of)) for words, of in subjects.items() if len(of) == 1}
