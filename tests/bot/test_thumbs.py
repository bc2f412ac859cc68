"""Thumbs: under which answers they stand, what a tap says, and what is kept of a remark."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from advisor.notes import Notes
from advisor.vocabulary import Strategy, Topic
from bot.conversation import Conversation
from bot.feedback import Reason, Remark, Subject, Thumb, Vote
from bot.heard import Heard
from bot.languages import Languages
from bot.posting import edition, letters_for
from bot.store.letters import Address, Letter
from bot.views.feedback import Move, is_thumb, tapped_in, thumb_data

CASES = tomllib.loads((Path(__file__).parents[1] / "corpus/thumbs.toml").read_text("utf-8"))
SARI = Address(7)
TAPPED = Address(7, replaces=2)
SUBJECT = Subject(about="mix_strategy", edition="0a1b2c", stamp="00c0ffee")


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    return Conversation(languages, lambda: date(2026, 11, 25))


def posted(
    talk: Conversation, heard: Heard, address: Address = SARI, keys: Any = ()
) -> list[Letter]:
    """Return the letters of an answer."""
    return list(letters_for(heard, address, keys, talk, "a_bot"))


def keys_of(letter: Letter) -> list[list[dict[str, str]]]:
    """Return the rows of buttons of a letter."""
    rows: list[list[dict[str, str]]] = letter.payload.get("reply_markup", {}).get(
        "inline_keyboard", []
    )
    return rows


def thumbs_of(letter: Letter) -> list[list[str]]:
    """Return the labels in the rows of thumbs of a letter."""
    data = [
        [(key["text"], key.get("callback_data", "")) for key in row] for row in keys_of(letter)
    ]
    return [[label for label, _ in row] for row in data if any(is_thumb(one) for _, one in row)]


def tapped(talk: Conversation, move: Move, notes: Notes | None = None) -> Heard:
    """Return the answer to a tapped thumb."""
    return talk.tap(thumb_data(move, SUBJECT), notes or Notes(language="id", chosen=True))


@pytest.mark.parametrize("text", CASES["with"])
def test_an_answer_that_concludes_has_thumbs_in_its_last_row(
    talk: Conversation, text: str
) -> None:
    (letter,) = posted(talk, talk.hear(text, Notes()))

    assert thumbs_of(letter) == [["👍", "👎"]]
    assert is_thumb(keys_of(letter)[-1][0]["callback_data"])


@pytest.mark.parametrize("text", CASES["without"])
def test_what_asks_back_or_presents_itself_has_none(talk: Conversation, text: str) -> None:
    (letter,) = posted(talk, talk.hear(text, Notes()))

    assert thumbs_of(letter) == []


@pytest.mark.parametrize("name", ["start", "help", "settings", "privacy", "forget", "nonsense"])
def test_a_command_has_none(talk: Conversation, name: str) -> None:
    (letter,) = posted(talk, talk.command(name, "", Notes()))

    assert thumbs_of(letter) == []


def test_a_group_has_none(talk: Conversation) -> None:
    (letter,) = posted(talk, talk.hear(CASES["with"][0], Notes()), Address(-7, below=3))

    assert thumbs_of(letter) == []


def test_every_message_has_a_stamp_of_its_own(talk: Conversation) -> None:
    heard = talk.hear(CASES["with"][0], Notes())

    first, second = (keys_of(posted(talk, heard)[0])[-1][0]["callback_data"] for _ in range(2))

    assert first.rpartition(":")[0] == second.rpartition(":")[0]
    assert first != second


def test_another_side_of_an_answer_keeps_its_thumbs_as_they_are(talk: Conversation) -> None:
    heard = talk.hear("apa itu micro influencer?", Notes())
    keys = keys_of(posted(talk, heard)[0])
    why = talk.tap("w:what_is_micro", heard.notes)

    (letter,) = posted(talk, why, TAPPED, keys)

    assert letter.method == "editMessageText"
    assert keys_of(letter)[-1] == keys[-1]


def test_another_answer_in_the_same_place_has_thumbs_of_its_own(talk: Conversation) -> None:
    heard = talk.hear("apa itu micro influencer?", Notes())
    keys = keys_of(posted(talk, heard)[0])
    other = talk.tap("t:mix_strategy", heard.notes)

    (letter,) = posted(talk, other, TAPPED, keys)

    assert keys_of(letter)[-1] != keys[-1]
    assert thumbs_of(letter) == [["👍", "👎"]]


def test_a_thumb_up_is_thanked_for_and_shown(talk: Conversation) -> None:
    heard = tapped(talk, Move.UP)
    other = [{"text": "Kenapa?", "callback_data": "w:mix_strategy"}]
    mine = [{"text": "👍", "callback_data": thumb_data(Move.UP, SUBJECT)}]

    (letter,) = posted(talk, heard, TAPPED, [other, mine])

    assert heard.notice == "Makasih!"
    assert heard.feedback == Vote(subject=SUBJECT, thumb=Thumb.UP, language="id")
    assert letter.method == "editMessageReplyMarkup"
    assert set(letter.payload) == {"chat_id", "message_id", "reply_markup"}
    assert keys_of(letter)[0] == other
    assert thumbs_of(letter) == [["👍 ✓", "👎"]]


def test_a_thumb_down_offers_three_reasons_and_the_writing_of_a_line(talk: Conversation) -> None:
    heard = tapped(talk, Move.DOWN)

    (letter,) = posted(talk, heard, TAPPED, [])

    assert heard.feedback == Vote(subject=SUBJECT, thumb=Thumb.DOWN, language="id")
    assert thumbs_of(letter) == [
        ["👍", "👎 ✓", "✍️ Tulis"],
        ["Salah baca", "Angkanya aneh", "Kurang jelas"],
    ]


@pytest.mark.parametrize(
    ("move", "reason", "shown"),
    [
        (Move.MISREAD, Reason.MISREAD, "👎 Salah baca ✓"),
        (Move.ODD, Reason.ODD, "👎 Angkanya aneh ✓"),
        (Move.UNCLEAR, Reason.UNCLEAR, "👎 Kurang jelas ✓"),
    ],
)
def test_a_reason_takes_the_place_of_the_reasons(
    talk: Conversation, move: Move, reason: Reason, shown: str
) -> None:
    heard = tapped(talk, move)

    (letter,) = posted(talk, heard, TAPPED, [])

    assert heard.feedback == Vote(subject=SUBJECT, thumb=Thumb.DOWN, reason=reason, language="id")
    assert thumbs_of(letter) == [["👍", shown, "✍️ Tulis"]]


def test_a_vote_under_a_message_too_old_to_change_counts_and_shows_nothing(
    talk: Conversation,
) -> None:
    heard = tapped(talk, Move.UP)

    assert posted(talk, heard, SARI) == []
    assert heard.feedback is not None


def test_a_line_is_kept_without_the_persons_in_it_and_only_once(talk: Conversation) -> None:
    asked = tapped(talk, Move.WRITE, talk.hear("@rasakopi 45rb minta 3jt", Notes()).notes)

    kept = talk.hear("tarif rasakopi salah,\nhub 0812-3456-7890 atau @sari.id", asked.notes)
    after = talk.hear("apa itu micro?", kept.notes)

    assert asked.reply
    assert kept.feedback == Remark(stamp=SUBJECT.stamp, text="tarif @… salah, hub ☎ atau @…")
    assert kept.turn is None
    assert after.feedback is None
    assert after.turn is not None


def test_who_does_not_want_to_write_is_heard_as_usual_and_the_button_is_old_then(
    talk: Conversation,
) -> None:
    asked = tapped(talk, Move.WRITE)

    dropped = tapped(talk, Move.NOTHING, asked.notes)
    again = tapped(talk, Move.NOTHING, dropped.notes)

    assert dropped.edit
    assert dropped.notes.remark is None
    assert again.notice == talk.voice(Notes(language="id")).plain("notice-stale")
    assert talk.hear("apa itu micro?", dropped.notes).feedback is None


@pytest.mark.parametrize("closed_by", ["command", "tap"])
def test_whoever_does_something_else_first_writes_no_line(
    talk: Conversation, closed_by: str
) -> None:
    notes = tapped(talk, Move.WRITE).notes

    other = (
        talk.command("help", "", notes)
        if closed_by == "command"
        else talk.tap("x:question", notes)
    )

    assert other.feedback is None
    assert other.notes.remark is None


def test_data_fits_a_button_whatever_it_is_about() -> None:
    kinds = ("assessment", "comparison", "break_even", "selection")
    for about in (*Topic, *Strategy, *kinds):
        subject = Subject(about=about, edition=edition(), stamp="00c0ffee")
        for move in Move:
            data = thumb_data(move, subject)
            assert len(data.encode()) <= 64
            assert tapped_in(data.partition(":")[2]) == (move, subject)


@pytest.mark.parametrize("data", CASES["forged"])
def test_data_that_is_not_of_our_making_counts_nothing(talk: Conversation, data: str) -> None:
    notes = Notes(language="id")

    heard = talk.tap(data, notes)

    assert heard.notice == talk.voice(notes).plain("notice-stale")
    assert (heard.feedback, heard.thumbs, heard.notes) == (None, (), notes)


@pytest.mark.parametrize(
    ("about", "kind"),
    [("price_of_creators", "answer"), ("mix", "recommendation"), ("assessment", "assessment")],
)
def test_what_a_thumb_is_about_tells_the_kind_of_advice(about: str, kind: str) -> None:
    assert Subject(about=about, edition="0a1b2c", stamp="00c0ffee").kind == kind
