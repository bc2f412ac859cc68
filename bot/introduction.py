"""The introduction: Telegram is told our name, commands and descriptions, in every language.

Telegram lets a bot change these only now and then (a name hardly ever), so each is first asked
for and only told where it is another one.
"""

import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from bot.api import ApiError, Call, UnauthorizedError, UnreachableError

if TYPE_CHECKING:
    from bot.conversation import Conversation
    from bot.heard import Profile

JSON: TypeAlias = dict[str, Any]

# Whoever is in none of the others sees those of the first.
SCOPES = ("default", "all_private_chats", "all_group_chats")
_MENU = {"type": "commands"}

log = logging.getLogger(__name__)


class Wish(NamedTuple):
    """How Telegram is to know us: the method and whose view it is about, and what it is to say.

    `told` has one entry, by the name under which it is told and given back.
    """

    what: str
    audience: JSON
    told: JSON


async def introduce(conversation: "Conversation", call: Call) -> None:
    """Tell Telegram who we are wherever it says something else; what it refuses stays as it is."""
    for wish in _wishes(conversation):
        try:
            if not _is_known(wish, await call(f"get{wish.what}", wish.audience)):
                await call(f"set{wish.what}", wish.audience | wish.told)
        except (UnreachableError, UnauthorizedError) as trouble:
            log.warning("name, commands and descriptions stay as they are: %s", trouble)
            return
        except ApiError as trouble:
            log.warning("%s stays as it is: %s", wish.what, trouble)


def _wishes(conversation: "Conversation") -> Iterator[Wish]:
    yield Wish("ChatMenuButton", {}, {"menu_button": _MENU})
    # In the default language for everybody whose own we do not speak.
    for code in ("", *conversation.languages):
        profile = conversation.profile(code or conversation.languages[0])
        audience = {"language_code": code}
        yield Wish("MyName", audience, {"name": profile.name})
        yield Wish("MyDescription", audience, {"description": profile.description})
        short = {"short_description": profile.short_description}
        yield Wish("MyShortDescription", audience, short)
        for scope in SCOPES:
            about = audience | {"scope": {"type": scope}}
            yield Wish("MyCommands", about, {"commands": _commands(profile, scope)})


def _commands(profile: "Profile", scope: str) -> list[JSON]:
    shown = profile.group_commands if scope == "all_group_chats" else profile.commands
    return [{"command": name, "description": text} for name, text in shown]


def _is_known(wish: Wish, answer: object) -> bool:
    """Return whether Telegram says the same; a text comes back by its name, the rest bare."""
    ((name, told),) = wish.told.items()
    said = answer.get(name) if isinstance(told, str) and isinstance(answer, dict) else answer
    return bool(said == told)
