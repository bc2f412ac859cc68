"""What a conversation teaches: the question it was unsure of, and the topic a tap chose."""

from datetime import date

import pytest

from advisor.advice import Choices, Turn, Unread
from advisor.creator import Creator
from advisor.notes import Notes, Unsure
from advisor.reading.facts import Asked, Facts
from advisor.reading.lexicon import Lexicon
from advisor.vocabulary import Intent, Topic, Unreadable
from bot.conversation import Conversation, Heard
from bot.languages import Languages
from bot.learnt import LONGEST, Learnt, learnt_by, unsure_in
from bot.views.taps import command_data, facts_of, topic_data
from bot.views.verbs import Verb
from tests.kit.unsure import unsure_text

DAY = date(2026, 1, 5)
OFFERED = (Topic.COST_AND_ROI, Topic.PRICE_OF_CREATORS)


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    return Conversation(languages, lambda: DAY)


@pytest.fixture(scope="module")
def text(lexicon: Lexicon) -> str:
    return unsure_text(lexicon)


def choices(*creators: Creator, language: str | None = None) -> Turn:
    """Return a turn that ended in choices."""
    facts = Facts(intent=Intent.QUESTION, asked=Asked(), creators=creators, language=language)
    return Turn(facts=facts, notes=Notes(), advice=Choices(topics=OFFERED))


def asked(heard: Heard) -> Unsure:
    """Return the question that was noted, which is the one to be kept."""
    assert heard.learnt
    assert heard.learnt.question == heard.notes.unsure
    return heard.learnt.question


def not_offered(unsure: Unsure) -> Topic:
    return next(topic for topic in Topic if topic not in unsure.offered)


def test_an_unsure_question_is_kept_without_a_choice(talk: Conversation, text: str) -> None:
    heard = talk.hear(text, Notes(language="id"))

    assert asked(heard).text == text
    assert 1 < len(asked(heard).offered) <= 3
    assert heard.learnt == Learnt(question=asked(heard), chosen=None, day=DAY)


def test_a_tapped_choice_belongs_to_the_question_before_it(talk: Conversation, text: str) -> None:
    heard = talk.hear(text, Notes(language="id"))
    assert heard.reply
    labels = {button.data for row in heard.reply.buttons for button in row}
    chosen = asked(heard).offered[-1]
    assert topic_data(chosen) in labels

    tapped = talk.tap(topic_data(chosen), heard.notes)

    assert tapped.learnt == Learnt(question=asked(heard), chosen=chosen, day=DAY)
    assert tapped.notes.unsure is None


def test_a_choice_counts_once(talk: Conversation, text: str) -> None:
    heard = talk.hear(text, Notes(language="id"))
    tapped = talk.tap(topic_data(asked(heard).offered[0]), heard.notes)

    again = talk.tap(topic_data(asked(heard).offered[0]), tapped.notes)

    assert again.learnt is None
    assert again.reply == tapped.reply


def test_the_next_message_lets_go_of_the_question(talk: Conversation, text: str) -> None:
    heard = talk.hear(text, Notes(language="id"))

    later = talk.hear("budget 10 juta buat awareness di tiktok", heard.notes)

    assert later.notes.unsure is None
    assert later.learnt is None
    assert talk.tap(topic_data(asked(heard).offered[0]), later.notes).learnt is None


def test_a_topic_under_an_older_answer_is_no_choice(talk: Conversation, text: str) -> None:
    heard = talk.hear(text, Notes(language="id"))

    tapped = talk.tap(topic_data(not_offered(asked(heard))), heard.notes)

    assert tapped.learnt is None


def test_a_tap_on_something_else_leaves_the_question_open(talk: Conversation, text: str) -> None:
    notes = talk.hear(text, Notes(language="id")).notes

    tapped = talk.tap(command_data(Verb.LANGUAGE, "en"), notes)

    assert tapped.notes.unsure == notes.unsure
    assert talk.command("new", "", notes).notes.unsure is None


def test_nothing_is_noted_or_learnt_when_nothing_may_be_kept(
    languages: Languages, talk: Conversation, text: str
) -> None:
    silent = Conversation(languages, lambda: DAY, keeps_unanswered=False)

    heard = silent.hear(text, Notes(language="id"))
    # The setting may have been another one when the question came.
    before = talk.hear(text, Notes(language="id"))
    tapped = silent.tap(topic_data(asked(before).offered[0]), before.notes)

    assert (heard.learnt, heard.notes.unsure) == (None, None)
    assert heard.reply == before.reply
    assert (tapped.learnt, tapped.notes.unsure) == (None, None)


def test_what_is_off_our_subject_is_not_kept() -> None:
    unread = Unread(reason=Unreadable.OFF_SUBJECT)
    turn = Turn(facts=Facts(), notes=Notes(), advice=unread)

    assert unsure_in("cuaca besok gimana", turn, "id") is None


def test_the_kept_words_name_nobody() -> None:
    turn = choices(Creator(handle="Dapur Mama", followers=1_000))

    kept = unsure_in("dapur mama atau @rasakopi?\x1b[2J\n\thub 0812-3456-7890", turn, "id")

    assert kept
    assert kept.text == "@… atau @…? [2J hub ☎"


def test_a_long_question_is_cut_after_names_are_hidden() -> None:
    text = "micro " * 48 + "sama @" + "rasakopi" * 40

    kept = unsure_in(text, choices(), "id")

    assert kept
    assert kept.text.endswith("sama @…")
    assert len(kept.text) <= LONGEST
    longest = unsure_in("kopi " * 1_000, choices(), "id")
    assert longest
    assert len(longest.text) == LONGEST - 1  # no space at its end


def test_the_language_is_that_of_the_message_or_else_of_the_answer() -> None:
    told = unsure_in("x", choices(language="en"), "id")
    untold = unsure_in("x", choices(), "id")

    assert told
    assert untold
    assert (told.language, untold.language) == ("en", "id")


@pytest.mark.parametrize("data", [topic_data(Topic.BOT_HELP), "g:sales", "p:tiktok", "b:5000000"])
def test_other_facts_are_no_choice(data: str) -> None:
    unsure = Unsure(text="x", language="id", offered=OFFERED)
    facts = facts_of(data)
    assert isinstance(facts, Facts)

    assert learnt_by(facts, Notes(unsure=unsure), DAY) is None
