"""What Telegram makes of a reply: passed on, shorter in a group, its sources folded up."""

from datetime import date

import pytest

from advisor.notes import Notes
from bot.conversation import Conversation, Heard
from bot.languages import Languages
from bot.reply import Button, Reply
from bot.sharing import dressed, folded
from bot.store.letters import Address, letter_to
from tests.kit.buttons import checked_inline_markup
from tests.kit.html_entities import parse_html

CARD = "@rasakopi 45rb followers ig minta 3jt per reel"
PLAN = "budget 10jt awareness tiktok"
ANSWER = "apa itu micro"
HERE, GROUP = Address(7), Address(-7)


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    return Conversation(languages, lambda: date(2026, 1, 5))


def buttons(heard: Heard) -> list[Button]:
    assert heard.reply
    return [button for row in heard.reply.buttons for button in row]


def links(heard: Heard) -> list[str]:
    return [button.link.start for button in buttons(heard) if button.link]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (CARD, "c-instagram-45000-3000000-reel---rasakopi"),
        (PLAN, "p-awareness-tiktok-10000000-"),
        (ANSWER, "t-what_is_micro"),
    ],
)
@pytest.mark.parametrize("address", [HERE, GROUP])
def test_a_card_a_plan_and_an_answer_can_be_passed_on(
    text: str, start: str, address: Address, talk: Conversation
) -> None:
    heard = dressed(talk.hear(text, Notes(language="id")), address, talk)

    assert links(heard) == [start]


@pytest.mark.parametrize("text", ["halo", "makasih", "budget 10jt", "xyzzy", "@a 45rb, @b 50rb"])
def test_what_no_link_can_bring_is_not_passed_on(text: str, talk: Conversation) -> None:
    heard = talk.hear(text, Notes(language="id"))

    assert links(dressed(heard, HERE, talk)) == []


@pytest.mark.parametrize("text", [CARD, PLAN])
def test_in_a_group_a_reply_is_short_with_a_button_for_the_whole_of_it(
    text: str, talk: Conversation
) -> None:
    heard = talk.hear(text, Notes(language="id"))

    short = dressed(heard, GROUP, talk)

    assert heard.reply
    assert short.reply
    assert len(short.reply.text) < 0.7 * len(heard.reply.text)
    (full,) = (button for button in buttons(short) if button.text == "Lihat lengkapnya")
    whole = dressed(talk.tap(full.data, heard.notes), GROUP._replace(replaces=9), talk)
    assert whole.reply
    assert whole.reply.text == heard.reply.text


def test_what_was_guessed_is_told_in_a_group_too(talk: Conversation) -> None:
    heard = talk.hear("@rasakopi 45rb ig 3jt", Notes(language="id"))

    short = dressed(heard, GROUP, talk)

    assert short.reply
    assert "kubaca sebagai tarif" in short.reply.text


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_long_list_of_sources_is_folded_up(language: str, talk: Conversation) -> None:
    notes = talk.hear(CARD, Notes(language=language, chosen=True)).notes

    why = talk.tap("w:@rasakopi", notes)
    shown = dressed(why, HERE, talk)

    assert why.reply
    assert shown.reply
    kinds = [entity["type"] for entity in parse_html(shown.reply.text).entities]
    assert kinds.count("expandable_blockquote") == 1
    assert parse_html(shown.reply.text).plain == parse_html(why.reply.text).plain


def test_a_short_list_stays_as_it_is_and_what_follows_stays_outside() -> None:
    short, long = "a\n\nS (2)\n1\n2\n\nb", "a\n\nS (5)\n1\n2\n3\n4\n5\n\nb"

    assert folded(short, "S (") == short
    assert folded(long, "S (") == (
        "a\n\nS (5)\n<blockquote expandable>1\n2\n3\n4\n5</blockquote>\n\nb"
    )


@pytest.mark.parametrize("text", [CARD, PLAN, ANSWER])
def test_a_letter_has_the_address_of_the_bot_that_sends_it(text: str, talk: Conversation) -> None:
    heard = dressed(talk.hear(text, Notes(language="id")), HERE, talk)
    assert heard.reply

    letter = letter_to(HERE, heard.reply, edit=False, username="some_bot")
    unnamed = letter_to(HERE, heard.reply, edit=False)

    assert checked_inline_markup(letter.payload["reply_markup"])
    assert "t.me%2Fsome_bot%3Fstart" in str(letter.payload)
    assert "url" not in str(unnamed.payload["reply_markup"])


def test_links_alone_leave_no_row_without_the_name_of_a_bot() -> None:
    heard = Reply(text="a", buttons=((),))

    assert "reply_markup" not in letter_to(HERE, heard, edit=False, username="some_bot").payload
