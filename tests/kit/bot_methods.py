"""The Bot API methods about the bot itself: who it is, what it offers, how it gets updates."""

import json
import re
from collections.abc import Callable

from .calls import JSON, Call, Refusal, bad_request
from .world import World

Method = Callable[[World, Call], object]

COMMAND = re.compile(r"/?[a-z0-9_]{1,32}")
LONGEST_COMMAND_DESCRIPTION = 256
MOST_COMMANDS = 100
DEFAULT_SCOPE = {"type": "default"}
DEFAULT_MENU_BUTTON = {"type": "commands"}
SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")
WEBHOOK_SETTINGS = ("max_connections", "allowed_updates", "ip_address")


def get_me(world: World, _call: Call) -> JSON:
    """Return the bot's own user."""
    return world.me


def get_chat_member(world: World, call: Call) -> JSON:
    """Return how somebody belongs to a chat; everybody is a member of every group."""
    chat, user_id = world.reachable(call), call.number("user_id")
    status = "administrator" if user_id in chat.admins else "member"
    return {"status": status, "user": {"id": user_id, "is_bot": False, "first_name": "?"}}


async def get_updates(world: World, call: Call) -> list[JSON]:
    """Return what people have done since the offset, waiting a while for the first of it."""
    if world.webhook:
        raise Refusal(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    return await world.updates.poll(
        call.number("offset"), call.number("limit"), call.number("timeout")
    )


def set_webhook(world: World, call: Call) -> bool:
    """Remember a webhook, which a postman calls; an empty address removes it."""
    url = call.text("url")
    if not url:
        return delete_webhook(world, call)
    if not url.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = call.text("secret_token")
    if not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    world.webhook, world.webhook_secret = {"url": url}, secret
    world.webhook |= {name: call.params[name] for name in WEBHOOK_SETTINGS if name in call.params}
    world.updates.interrupt("setWebhook request")
    _drop_pending(world, call)
    return True


def delete_webhook(world: World, call: Call) -> bool:
    """Forget the webhook, so that updates can be asked for again."""
    world.webhook, world.webhook_secret = {}, ""
    _drop_pending(world, call)
    return True


def get_webhook_info(world: World, _call: Call) -> JSON:
    """Return the webhook and how many updates wait."""
    head = {"url": "", "has_custom_certificate": False}
    return head | world.webhook | {"pending_update_count": world.updates.unconfirmed}


def set_my_commands(world: World, call: Call) -> bool:
    """Keep the commands for one scope and language."""
    commands = call.params.get("commands")
    if not isinstance(commands, list):
        raise bad_request("can't parse commands JSON object")
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not COMMAND.fullmatch(command.get("command", "")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 0 < len(command.get("description", "")) <= LONGEST_COMMAND_DESCRIPTION:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    world.profile[_audience("commands", call)] = [
        command | {"command": command["command"].removeprefix("/")} for command in commands
    ]
    return True


def get_my_commands(world: World, call: Call) -> object:
    """Return the commands of exactly this scope and language."""
    return world.profile.get(_audience("commands", call), [])


def delete_my_commands(world: World, call: Call) -> bool:
    """Forget the commands of exactly this scope and language."""
    world.profile.pop(_audience("commands", call), None)
    return True


def set_chat_menu_button(world: World, call: Call) -> bool:
    """Keep the menu button of one chat, or of all others."""
    world.profile["menu", call.text("chat_id"), ""] = (
        call.params.get("menu_button") or DEFAULT_MENU_BUTTON
    )
    return True


def get_chat_menu_button(world: World, call: Call) -> object:
    """Return the menu button of one chat, which is everybody's unless it has its own."""
    everybodys = world.profile.get(("menu", "", ""), DEFAULT_MENU_BUTTON)
    return world.profile.get(("menu", call.text("chat_id"), ""), everybodys)


def setter_of(name: str, longest: int) -> Method:
    """Return a method that keeps a text of the bot's profile for one language."""

    def keep(world: World, call: Call) -> bool:
        if len(call.text(name)) > longest:
            # Telegram refuses this too; the wording is ours.
            raise bad_request(f"{name} is too long")
        world.profile[name, "", call.text("language_code")] = call.text(name)
        return True

    return keep


def getter_of(name: str) -> Method:
    """Return a method that gives back a text of the profile, or that of no language."""

    def give(world: World, call: Call) -> JSON:
        fallback = world.profile.get((name, "", ""), "")
        return {name: world.profile.get((name, "", call.text("language_code")), fallback)}

    return give


def _audience(what: str, call: Call) -> tuple[str, str, str]:
    scope = json.dumps(call.params.get("scope") or DEFAULT_SCOPE, sort_keys=True)
    return what, scope, call.text("language_code")


def _drop_pending(world: World, call: Call) -> None:
    if call.params.get("drop_pending_updates"):
        world.updates.forget()
