"""A conversation without a network: languages, commands, taps, and what stays noted."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from advisor.notes import Notes
from advisor.vocabulary import Goal, Platform, Topic
from bot.conversation import COMMANDS, Conversation, Heard, build_conversation
from bot.languages import Languages
from bot.voice import Voice

INDONESIAN = "@rasakopi 45rb follower ig, minta 3jt per reel, wajar ga?"
ENGLISH = "is 3 million per reel a fair fee for @rasakopi with 45k followers on instagram?"
CAMPAIGN = "budget 10 juta buat awareness di tiktok"


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    return Conversation(languages, lambda: date(2026, 1, 5))


def buttons(heard: Heard) -> dict[str, str]:
    """Return the data under the reply, by label."""
    assert heard.reply
    return {button.text: button.data for row in heard.reply.buttons for button in row}


def data_of(heard: Heard, start: str) -> str:
    return next(data for data in buttons(heard).values() if data.startswith(start))


def test_the_answer_is_in_the_language_of_the_message(talk: Conversation) -> None:
    assert talk.hear(INDONESIAN, Notes(language="en")).notes.language == "id"
    assert talk.hear(ENGLISH, Notes(language="id")).notes.language == "en"


def test_a_message_without_a_language_is_answered_in_that_of_the_chat(talk: Conversation) -> None:
    heard = talk.hear("@rasakopi 45000", Notes(language="en"))

    assert heard.turn
    assert heard.turn.facts.language is None
    assert heard.notes.language == "en"


def test_a_chosen_language_stays_whatever_is_typed(talk: Conversation) -> None:
    chosen = talk.command("language", "en", Notes()).notes

    heard = talk.hear(INDONESIAN, chosen)

    assert heard.notes.language == "en"
    assert heard.notes.chosen
    assert heard.reply
    assert "followers" in heard.reply.text
    assert "Tarif" not in heard.reply.text


@pytest.mark.parametrize("wish", ["en", " EN ", "English", "english"])
def test_a_language_is_chosen_by_code_or_name(wish: str, talk: Conversation) -> None:
    heard = talk.command("language", wish, Notes(language="id"))

    assert heard.notes == Notes(language="en", chosen=True)
    assert heard.reply
    assert "English" in heard.reply.text


@pytest.mark.parametrize("wish", ["", "klingon"])
def test_without_a_language_we_speak_all_of_them_are_offered(
    wish: str, talk: Conversation
) -> None:
    before = Notes(language="id")

    heard = talk.command("language", wish, before)

    assert heard.notes == before
    assert next(iter(buttons(heard).items())) == ("Bahasa Indonesia", "l:id")
    assert len(buttons(heard)) == len(talk.languages)


def test_the_language_button_edits_its_message_in_the_new_language(talk: Conversation) -> None:
    heard = talk.tap("l:en", Notes(language="id"))

    assert heard.edit
    assert heard.notes == Notes(language="en", chosen=True)


@pytest.mark.parametrize(
    ("code", "language"),
    [("en", "en"), ("en-US", "en"), ("EN_gb", "en"), ("id", "id"), ("fr", "id"), (None, "id")],
)
def test_a_new_chat_starts_in_the_language_of_the_app(
    code: str | None, language: str, talk: Conversation
) -> None:
    assert talk.started(Notes(), code) == Notes(language=language)


def test_a_chat_that_has_a_language_keeps_it(talk: Conversation) -> None:
    assert talk.started(Notes(language="id"), "en") == Notes(language="id")


def test_new_forgets_everything_but_the_language(talk: Conversation) -> None:
    told = talk.hear(CAMPAIGN, Notes(language="id", chosen=True)).notes
    assert told.brief.budget

    assert talk.command("new", "", told).notes == Notes(language="id", chosen=True)
    assert talk.tap("n", told).notes == Notes(language="id", chosen=True)


@pytest.mark.parametrize("name", [*COMMANDS, "START", "nonsense", ""])
def test_every_command_is_answered_in_every_language(name: str, talk: Conversation) -> None:
    texts = set()
    for code in talk.languages:
        heard = talk.command(name, "", Notes(language=code, chosen=True))
        assert heard.reply
        assert heard.reply.buttons
        texts.add(heard.reply.text)

    assert len(texts) == len(talk.languages)


@pytest.mark.parametrize("kind", ["photo", "voice", "sticker", "document", "hologram"])
def test_what_is_no_text_gets_a_word_of_its_own_and_changes_nothing(
    kind: str, talk: Conversation
) -> None:
    before = talk.hear(CAMPAIGN, Notes()).notes

    heard = talk.cannot_read(kind, before)

    other = talk.cannot_read("video", before)
    assert heard.notes == before
    assert heard.reply
    assert other.reply
    assert heard.reply.text != other.reply.text


def test_a_tapped_fact_edits_the_advice_in_place(talk: Conversation) -> None:
    advised = talk.hear(CAMPAIGN, Notes())

    heard = talk.tap(f"p:{Platform.INSTAGRAM}", advised.notes)

    assert heard.edit
    assert heard.notes.brief.platforms == (Platform.INSTAGRAM,)
    assert heard.notes.brief.goals == (Goal.AWARENESS,)
    assert heard.reply != advised.reply


def test_a_tapped_question_is_answered_in_place(talk: Conversation) -> None:
    heard = talk.tap(f"t:{Topic.WHAT_IS_NANO}", Notes(language="en"))

    assert heard.edit
    assert heard.turn
    assert heard.turn.advice.kind == "answer"
    assert heard.notes.language == "en"


def test_why_shows_the_sources_and_back_returns(talk: Conversation) -> None:
    advised = talk.hear(CAMPAIGN, Notes())

    why = talk.tap(data_of(advised, "w"), advised.notes)
    back = talk.tap(data_of(why, "k"), why.notes)

    assert why.edit
    assert why.reply
    assert "HERALD" in why.reply.text
    assert why.notes == back.notes == advised.notes
    assert back.reply == advised.reply


def test_scenarios_stand_side_by_side(talk: Conversation) -> None:
    advised = talk.hear(CAMPAIGN, Notes())

    heard = talk.tap(data_of(advised, "s"), advised.notes)

    assert heard.edit
    assert heard.reply not in (None, advised.reply)
    assert heard.notes == advised.notes


def test_a_button_about_something_else_has_expired(talk: Conversation) -> None:
    first = talk.hear(CAMPAIGN, Notes())
    later = talk.hear("budget 90 juta buat penjualan di instagram", first.notes)

    heard = talk.tap(data_of(first, "w"), later.notes)

    assert heard.reply is None
    assert heard.notice
    assert heard.notes == later.notes


def test_an_example_is_answered_below_as_if_it_had_been_typed(talk: Conversation) -> None:
    greeted = talk.command("start", "", Notes(language="id"))

    examples = [data for data in buttons(greeted).values() if data.startswith("x:")]
    assert len(examples) == 3
    for data in examples:
        heard = talk.tap(data, greeted.notes)
        assert not heard.edit
        assert heard.turn
        assert heard.turn.advice.kind != "unread"


@given(data=some.text(max_size=70))
def test_forged_data_changes_nothing_and_never_raises(data: str) -> None:
    before = Notes(language="en")

    heard = FORGED.tap(data, before)

    assert heard.reply or (heard.notice and heard.notes == before)


FORGED = build_conversation(None, lambda: date(2026, 1, 5))


@pytest.mark.parametrize("data", ["", "w:zz", "l:fr", "x:nothing", "b:-5", "t:nothing", "\n"])
def test_data_of_another_making_has_expired(data: str, talk: Conversation) -> None:
    heard = talk.tap(data, Notes(language="en"))

    assert heard == Heard(notes=Notes(language="en"), notice=heard.notice)
    assert heard.notice == "This button has expired. Just type your question again."


def test_the_token_hint_is_two_lines_that_name_the_setting(talk: Conversation) -> None:
    for code in (*talk.languages, None):
        hint = talk.token_hint(code)
        assert len(hint.splitlines()) == 2
        assert "BotFather" in hint
        assert "TELEGRAM_BOT_TOKEN" in hint


@given(text=some.text(max_size=300))
def test_any_text_is_answered_within_telegrams_limit(text: str) -> None:
    heard = FORGED.hear(text, Notes())

    assert heard.reply
    assert 0 < len(heard.reply.text) <= 4_096


def test_a_user_string_is_escaped(talk: Conversation, voices: dict[str, Voice]) -> None:
    for code in voices:
        heard = talk.hear("@kopi_<b>x</b>&co 45rb ig", Notes(language=code, chosen=True))
        assert heard.reply
        assert "<b>x</b>" not in heard.reply.text
