"""What a chat picks under /settings: kept, shown, and heeded in its answers."""

import re
from datetime import date
from decimal import Decimal

import pytest

from advisor.advice import Ask
from advisor.money import rate_of
from advisor.notes import Notes
from advisor.tiers import conventions
from bot.conversation import Conversation, Heard
from bot.languages import Languages
from bot.views.settings import Setting
from bot.views.verbs import Verb
from bot.zones import HOURS

CARD = "@rasakopi 45rb follower ig, minta 3jt per reel"
PLAN = "budget 10 juta buat awareness di tiktok"
DOLLARS = f"{Verb.SETTINGS}:money:USD"


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    return Conversation(languages, lambda: date(2026, 11, 25))


def text_of(heard: Heard) -> str:
    assert heard.reply
    return heard.reply.text


def labels(heard: Heard) -> list[str]:
    assert heard.reply
    return [button.text for row in heard.reply.buttons for button in row]


@pytest.mark.parametrize("setting", Setting)
def test_every_choice_is_kept_marked_and_named_and_the_screen_stays_one(
    setting: Setting, talk: Conversation
) -> None:
    offered = talk.tap(f"{Verb.SETTINGS}:{setting}", Notes(language="id"))
    assert offered.edit
    assert offered.reply
    choices = [button for row in offered.reply.buttons[:-1] for button in row]
    assert len(choices) > 1

    for choice in choices:
        chosen = talk.tap(choice.data, offered.notes)
        again = talk.tap(f"{Verb.SETTINGS}:{setting}", chosen.notes)
        name = choice.text.removeprefix("✓ ")
        assert chosen.edit
        assert f"✓ {name}" in labels(again)
        assert sum(label.startswith("✓") for label in labels(again)) == 1
        assert talk.command("new", "", chosen.notes).notes == chosen.notes.emptied()
        assert talk.command("settings", "", chosen.notes).reply == chosen.reply


def test_what_is_picked_is_a_zone_a_convention_and_money_that_we_know(talk: Conversation) -> None:
    notes = Notes(language="en")
    for data in ("zone:Asia/Makassar", "money:USD", f"tiers:{conventions()[1].id}"):
        notes = talk.tap(f"{Verb.SETTINGS}:{data}", notes).notes

    assert notes.zone == "Asia/Makassar"
    assert notes.zone in HOURS
    assert notes.beside == "USD"
    assert notes.convention == conventions()[1].id


@pytest.mark.parametrize(
    "about",
    ["zone:Asia/Tokyo", "zone:", "money:EUR", "language:fr", "tiers:mine", "nothing", "::"],
)
def test_what_cannot_be_picked_changes_nothing(about: str, talk: Conversation) -> None:
    before = Notes(language="en")

    assert talk.tap(f"{Verb.SETTINGS}:{about}", before).notes == before


@pytest.mark.parametrize("message", [CARD, PLAN])
@pytest.mark.parametrize("code", ["id", "en"])
def test_dollars_stand_beside_rupiah_at_the_rate_whose_day_is_named(
    message: str, code: str, talk: Conversation
) -> None:
    rate = rate_of("USD")
    assert rate
    before = Notes(language=code, chosen=True)

    plain = talk.hear(message, before)
    both = talk.hear(message, talk.tap(DOLLARS, before).notes)

    assert text_of(both).startswith(text_of(plain))
    line = text_of(both).removeprefix(text_of(plain))
    assert talk.voice(before).date(rate.day) in line
    assert "16.693" in line or "16,693" in line
    # The first sum is the one that was told.
    told = 3_000_000 if message is CARD else 10_000_000
    worth = round(Decimal(told) / rate.rupiah)
    assert str(worth) in re.sub(r"(?<=\d)[.,](?=\d{3})", "", line)


def test_dollars_stay_on_the_way_back_from_why(talk: Conversation) -> None:
    heard = talk.hear(CARD, talk.tap(DOLLARS, Notes(language="id", chosen=True)).notes)

    why = talk.tap("w:@rasakopi", heard.notes)
    back = talk.tap("k:@rasakopi", why.notes)

    assert text_of(back) == text_of(heard)


def test_what_has_no_sum_has_no_dollars(talk: Conversation) -> None:
    before = talk.tap(DOLLARS, Notes(language="id", chosen=True)).notes

    for message in ("apa itu nano?", "makasih", "@rasakopi"):
        heard = talk.hear(message, before)
        assert "US$" not in text_of(heard)


def test_cancel_closes_what_we_asked_and_keeps_what_was_told(talk: Conversation) -> None:
    asked = talk.hear("budget 10 juta", Notes(language="id"))
    assert asked.turn
    assert isinstance(asked.turn.advice, Ask)

    heard = talk.command("cancel", "", asked.notes)

    assert heard.notes.asked is None
    assert heard.notes.brief == asked.notes.brief


@pytest.mark.parametrize("kind", ["photo", "voice", "video", "sticker", "location"])
@pytest.mark.parametrize("code", ["id", "en"])
def test_the_line_to_copy_for_what_cannot_be_read_is_one_that_can(
    kind: str, code: str, talk: Conversation
) -> None:
    heard = talk.cannot_read(kind, Notes(language=code, chosen=True))
    assert heard.reply
    line = next(
        button.copy_text for row in heard.reply.buttons for button in row if button.copy_text
    )

    read = talk.hear(line, heard.notes)

    assert f"<code>{line}</code>" in heard.reply.text
    assert read.turn
    assert read.turn.advice.kind == "assessment"
    assert read.turn.facts.creators[0].views == 12_000


@pytest.mark.parametrize("code", ["id", "en"])
def test_every_example_in_the_help_is_understood(code: str, talk: Conversation) -> None:
    before = Notes(language=code, chosen=True)
    pages = [f"{Verb.HELP}:{task}" for task in ("ask", "creator", "plan")]

    examples = [
        found
        for data in pages
        for found in re.findall(r"<code>(.*?)</code>", text_of(talk.tap(data, before)), re.DOTALL)
    ]

    assert len(examples) >= 5
    for example in examples:
        heard = talk.hear(example, before)
        assert heard.turn
        assert heard.turn.advice.kind in {"answer", "assessment", "recommendation"}, example
