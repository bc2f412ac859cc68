"""Words and names meant to break us: every reply stays well-formed, without anything of theirs."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from advisor.notes import Notes
from bot.conversation import build_conversation
from bot.heard import Heard
from tests.kit.rules import mistakes_in_reply

_CORPUS = tomllib.loads(
    (Path(__file__).parents[1] / "corpus/hostile.toml").read_text(encoding="utf-8")
)
_TALK = build_conversation(None, lambda: date(2026, 11, 25))


def _is_well_formed(heard: Heard) -> bool:
    return heard.reply is None or mistakes_in_reply(heard.reply) == ()


@pytest.mark.parametrize("text", _CORPUS["texts"])
@pytest.mark.parametrize("code", _TALK.languages)
def test_a_hostile_message_gets_a_reply_without_a_tag_of_its_own(text: str, code: str) -> None:
    heard = _TALK.hear(text, Notes(language=code, chosen=True))

    assert heard.reply is not None
    assert _is_well_formed(heard)
    assert "<script" not in heard.reply.text
    assert "tg://" not in heard.reply.text


@pytest.mark.parametrize("text", _CORPUS["texts"])
def test_a_hostile_argument_of_a_command_changes_nothing_but_the_words(text: str) -> None:
    commands = ("start", "help", "language", "tiers", "shortlist")

    assert all(_is_well_formed(_TALK.command(name, text, Notes())) for name in commands)


@pytest.mark.parametrize("name", _CORPUS["names"])
def test_a_file_with_a_hostile_name_is_read_and_named_as_text(name: str) -> None:
    upload = _TALK.read_file(name, b"handle,followers\n@satu,20000\n@dua,30000\n", "", Notes())

    heard = _TALK.upload(upload, "", Notes())

    assert heard.reply is not None
    assert _is_well_formed(heard)
