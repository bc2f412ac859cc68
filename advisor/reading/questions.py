"""Which topics a message asks about, learned from the examples of every language.

Two naive Bayes models over the same clues: one tells whether the message is on our subject at
all, the other which topic it is. Both are counted from `questions.toml` when the lexicon is first
used; a new example takes effect at the next start. Why this method: docs/decisions/0010.
"""

import re
from collections import Counter
from functools import cache
from typing import Final

from advisor.reading.border import Border
from advisor.reading.clues import Strangers, idea_clues, neighbours_of, word_clues
from advisor.reading.concepts import Concepts, Sense
from advisor.reading.facts import Asked, TopicScore
from advisor.reading.lexicon import Lexicon
from advisor.reading.likelihood import Lessons, Likelihood, Vocabulary, shares
from advisor.reading.nearness import Fits, Signals, nearness, signals_of
from advisor.reading.text import Folded, fold
from advisor.vocabulary import Topic

# All fitted on the examples alone, by leaving parts of them out: docs/decisions/0010.
_SMOOTHING: Final = 0.05
_SHARPNESS: Final = 1.5
_NEAR: Final = -0.5
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
    if not lexicon.examples.topics:
        return Asked()
    return matcher_of(lexicon).asked(folded.text)


@cache
def matcher_of(lexicon: Lexicon) -> "Matcher":
    """Return the matcher of this lexicon, made once."""
    return Matcher(lexicon)


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
        self._count_clues(senses)

    def _count_clues(self, senses: list[tuple[Subject, Sense]]) -> None:
        self.usual = neighbours_of(sense for _, sense in senses)
        words = self.vocabulary = Vocabulary()
        topics, subjects = Lessons[Topic](words), Lessons[bool](words)
        for topic, sense in senses:
            ideas = words.learn(idea_clues(sense, self.usual))
            if topic is not None:
                topics.add(topic, ideas)
            strangers = self._strangers.clues(sense, own_example=topic is not None)
            subjects.add(topic is not None, ideas + words.learn(strangers))
        self._topics = Likelihood(topics, smoothing=_SMOOTHING)
        del topics
        self._nearness = Likelihood(subjects, smoothing=_SMOOTHING)
        self._border = Border(subjects, self._nearness.weights)

    def asked(self, text: str) -> Asked:
        """Return the topics of a folded text."""
        sense = self.sense_of(text)
        ideas = self.vocabulary.known(idea_clues(sense, self.usual))
        near = self._near(sense, ideas)
        if near < _NEAR:
            return Asked()
        ranked = self._ranked(sense, ideas)
        score, topic = ranked[0]
        return Asked(
            topics=tuple(TopicScore(id=topic, score=share) for share, topic in ranked[:_MOST]),
            sure=near >= _SURELY_NEAR
            and score >= _SURE_SCORE
            and self._share_by_words(sense, topic) >= _SURE_BY_WORDS,
        )

    def sense_of(self, text: str) -> Sense:
        """Return the words and concepts of a folded text, of a long one those at its ends."""
        return self._concepts.sense_of(_NAMES.sub(" ", _ends_of(text)))

    def _near(self, sense: Sense, ideas: list[int]) -> float:
        """Return how near the text is to our subject; one without words is far from everything."""
        if not sense.words:
            return -_SAID_SO
        if sense.words in self._verbatim:
            return _SAID_SO if self._verbatim[sense.words] else -_SAID_SO
        return nearness(self.signals(sense, ideas))

    def signals(self, sense: Sense, ideas: list[int]) -> Signals:
        """Return what speaks for the text being on our subject."""
        known = self.vocabulary.known
        strangers = known(self._strangers.clues(sense, own_example=False))
        words = known(word_clues(sense, self.usual))
        fits = [self._likeness(clues) for clues in (ideas + strangers, ideas, words)]
        inside = self._border.inside(ideas + strangers)
        ranked = sorted(self._topics.scores(ideas), reverse=True)
        lead = ranked[0] - ranked[min(_BEHIND, len(ranked) - 1)]
        return signals_of(sense, self._strangers, Fits(fits[0], fits[1], fits[2], lead, inside))

    def _likeness(self, clues: list[int]) -> float:
        """Return how much more the clues are like our examples than like others; 0 is between.

        Without examples of others, all is near.
        """
        fit = dict(zip(self._nearness.labels, self._nearness.scores(clues), strict=True))
        return fit[True] - fit.get(False, -_SAID_SO)

    def _ranked(self, sense: Sense, ideas: list[int]) -> list[tuple[float, Topic]]:
        labels = self._topics.labels
        said = self._verbatim.get(sense.words)
        scores = [
            score + _SAID_SO * (topic is said)
            for score, topic in zip(self._topics.scores(ideas), labels, strict=True)
        ]
        return sorted(zip(shares(scores, _SHARPNESS), labels, strict=True), reverse=True)

    def _share_by_words(self, sense: Sense, topic: Topic) -> float:
        """Return the share of a topic by the words alone: a second opinion on the ideas."""
        if sense.words in self._verbatim:
            return 1.0
        scores = self._topics.scores(self.vocabulary.known(word_clues(sense, self.usual)))
        return shares(scores, _SHARPNESS)[self._topics.labels.index(topic)]


def _ends_of(text: str) -> str:
    return text if len(text) <= 2 * _EDGE else f"{text[:_EDGE]} {text[-_EDGE:]}"


def _repeated(texts: list[str]) -> set[str]:
    """Return the words that more than one example has: they are no slips."""
    count = Counter(word for text in texts for word in set(text.split()))
    return {word for word, having in count.items() if having > 1}


def _unambiguous(senses: list[tuple[Subject, Sense]]) -> dict[tuple[str, ...], Subject]:
    """Return what each example is of by its words, without those that two subjects share."""
    subjects: dict[tuple[str, ...], set[Subject]] = {}
    for subject, sense in senses:
        subjects.setdefault(sense.words, set()).add(subject)
    return {words: next(iter(of)) for words, of in subjects.items() if len(of) == 1}
