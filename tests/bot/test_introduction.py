"""The introduction: Telegram is told what it does not say yet, for each language and scope."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from bot.api import BusyError, UnreachableError
from bot.conversation import COMMANDS, Conversation
from bot.introduction import SCOPES, introduce
from bot.languages import Languages
from tests.kit.calls import Call
from tests.kit.methods import METHODS
from tests.kit.scene import TOKEN
from tests.kit.world import World


class Telegram:
    """Keeps a profile as Telegram does; some methods fail."""

    def __init__(self, **troubles: Exception) -> None:
        self.world = World(TOKEN, {"id": 1, "is_bot": True, "first_name": "?"})
        self.troubles = troubles
        self.calls: list[str] = []

    async def call(self, method: str, payload: Mapping[str, Any]) -> object:
        """Carry out a call, or fail at it."""
        self.calls.append(method)
        if method in self.troubles:
            raise self.troubles[method]
        return METHODS[method](self.world, Call(method, dict(payload)))

    def told(self) -> list[str]:
        """Return the methods that changed anything."""
        return [method for method in self.calls if method.startswith("set")]

    async def commands(self, scope: str, code: str) -> list[str]:
        """Return the commands listed in a scope for a language."""
        about = {"scope": {"type": scope}, "language_code": code}
        found = await self.call("getMyCommands", about)
        assert isinstance(found, list)
        return [each["command"] for each in found]


@pytest.fixture
def talk(languages: Languages) -> Conversation:
    return Conversation(languages, lambda: date(2026, 11, 25))


async def test_every_language_and_scope_is_told_and_groups_get_fewer_commands(
    talk: Conversation,
) -> None:
    telegram = Telegram()

    await introduce(talk, telegram.call)

    for code in ("", *talk.languages):
        profile = talk.profile(code or talk.languages[0])
        listed = {scope: await telegram.commands(scope, code) for scope in SCOPES}
        assert listed["all_private_chats"] == [name for name, _ in profile.commands]
        assert listed["default"] == listed["all_private_chats"]
        assert set(listed["all_group_chats"]) < set(listed["default"])
        found = await telegram.call("getMyDescription", {"language_code": code})
        assert found == {"description": profile.description}


async def test_what_telegram_says_already_is_not_told_again(talk: Conversation) -> None:
    telegram = Telegram()
    await introduce(talk, telegram.call)
    telegram.calls.clear()

    await introduce(talk, telegram.call)

    assert telegram.told() == []
    assert "getMyName" in telegram.calls


async def test_a_name_changed_too_often_keeps_nothing_else_from_being_told(
    talk: Conversation,
) -> None:
    telegram = Telegram(setMyName=BusyError(86_400))

    await introduce(talk, telegram.call)

    assert {"setMyCommands", "setMyDescription", "setMyShortDescription"} <= set(telegram.told())


async def test_while_telegram_cannot_be_reached_it_is_asked_once(talk: Conversation) -> None:
    telegram = Telegram(getChatMenuButton=UnreachableError("down"))

    await introduce(talk, telegram.call)

    assert telegram.calls == ["getChatMenuButton"]


def test_the_profile_is_another_one_in_each_language(talk: Conversation) -> None:
    profiles = [talk.profile(code) for code in talk.languages]

    assert all(len(profile.commands) == len(COMMANDS) for profile in profiles)
    for profile in profiles:
        assert 0 < len(profile.group_commands) < len(profile.commands)
        assert set(profile.group_commands) <= set(profile.commands)
        assert profile.name
    assert profiles[0].description != profiles[1].description
