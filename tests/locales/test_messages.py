"""Every message of every language can be said, fits, and is well-formed; no two are copies."""

import re
from itertools import combinations, product
from pathlib import Path

import pytest

from bot.languages import LOCALES
from bot.messages import Message, read_messages
from bot.voice import Voice

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

MESSAGES: dict[str, dict[str, Message]] = {
    folder.name: dict(read_messages(folder).by_id)
    for folder in sorted(LOCALES.iterdir())
    if (folder / "phrases.toml").exists()
}
PLAUSIBLE: tuple[str | int, ...] = ("Rp1,5 juta", "tiktok", 0, 1, 2, 12)
WORST = "Kopi & Susu <3 " * 4
LONGEST = 4_096
# Telegram's limits for texts that are no messages.
LIMITS = {
    r"command-[a-z]+": 256,
    r"profile-description": 512,
    r"profile-short-description": 120,
    r"notice-[a-z-]+": 200,
    r"example-[a-z]+": 200,
    r"example-[a-z]+\.label|answer-[a-z-]+\.title|button-[a-z-]+": 40,
}
TAG = re.compile(r"<(/?)(b|i|u|s|code|pre|a|blockquote)((?: [a-z]+=\"[^\"<>]*\")?)>")
BARE_M = re.compile(r"\d ?M\b")
# Words that both languages have, such as platforms and terms of the trade.
SHARED = frozenset(
    (Path(__file__).parents[1] / "corpus/shared_words.txt").read_text("utf-8").splitlines()
)


def said(voice: Voice, id_: str, value: str | int) -> str:
    return voice.say(id_, **dict.fromkeys(MESSAGES[voice.code][id_].variables, value))


@pytest.mark.parametrize("code", MESSAGES)
@pytest.mark.parametrize("value", [*PLAUSIBLE, WORST])
def test_messages_can_be_said_and_are_well_formed(
    code: str, value: str | int, voices: dict[str, Voice]
) -> None:
    for id_ in MESSAGES[code]:
        text = said(voices[code], id_, value)

        assert text.strip(), id_
        assert len(text) <= LONGEST, id_
        assert_balanced(text)
        assert not BARE_M.search(text), id_
        assert "\u00a0" not in text, id_


@pytest.mark.parametrize(("code", "limit"), list(product(MESSAGES, LIMITS)))
def test_texts_outside_messages_keep_to_telegrams_limits(
    code: str, limit: str, voices: dict[str, Voice]
) -> None:
    found = [id_ for id_ in MESSAGES[code] if re.fullmatch(limit, id_)]

    assert found
    for id_ in found:
        text = voices[code].plain(id_, **dict.fromkeys(MESSAGES[code][id_].variables, 12))
        assert len(text) <= LIMITS[limit], id_
        assert "<" not in text, id_


def test_no_message_is_a_copy_of_another_language(voices: dict[str, Voice]) -> None:
    copies = {
        id_
        for one, other in combinations(voices.values(), 2)
        for id_ in MESSAGES[one.code]
        if words(one, id_) == words(other, id_) != ""
    }

    assert sorted(copies - SHARED) == []
    assert sorted(SHARED - copies) == []


def words(voice: Voice, id_: str) -> str:
    """Return the letters of a message that are its own: no arguments and no tags."""
    text = TAG.sub("", said(voice, id_, "0"))
    return "".join(re.findall(r"[^\W\d_]+", text.replace("mikromakro", "")))


def assert_balanced(html: str) -> None:
    """Refuse tags that Telegram does not know, or that are not closed in order."""
    opened: list[str] = []
    for closing, tag, _ in TAG.findall(html):
        if closing:
            assert opened, html
            assert opened.pop() == tag, html
        else:
            opened.append(tag)
    assert not opened, html
    assert "<" not in TAG.sub("", html), html
    assert ">" not in TAG.sub("", html), html
