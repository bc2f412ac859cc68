"""The registration of a webhook: what Telegram should know about ours, and what it says it does.

Nothing here calls anybody, so that the running bot, `mikromakro webhook` and `mikromakro doctor`
agree on it.
"""

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from bot.settings import Settings

JSON: TypeAlias = Mapping[str, Any]

# The kinds of updates we ask for, whichever way they come in.
WANTED = ("message", "callback_query", "inline_query", "my_chat_member")
# How many posts Telegram may have under way to us; its own default, far more than we are behind.
CONNECTIONS = 40
# An error that Telegram had longer ago than this, in seconds, has passed.
RECENT = 600.0


def registration(settings: Settings) -> dict[str, Any]:
    """Return the parameters of `setWebhook`; what waits for us at Telegram is never dropped."""
    secret = settings.webhook_secret
    return {
        "url": settings.webhook_url or "",
        "secret_token": secret.get_secret_value() if secret else "",
        "max_connections": CONNECTIONS,
        "allowed_updates": list(WANTED),
    }


def path_of(url: str) -> str:
    """Return the path that posts come to.

    >>> path_of("https://bot.example.com")
    '/'
    """
    return urlsplit(url).path or "/"


def differences(known: JSON, url: str) -> Iterator[str]:
    """Yield in words what `getWebhookInfo` knows differently; a secret it does not tell."""
    theirs = known.get("url") or ""
    if theirs != url:
        yield f"it has {site_of(theirs)}" if theirs else "it has none"
        return
    if known.get("max_connections", CONNECTIONS) != CONNECTIONS:
        yield f"it makes {known['max_connections']} connections"
    if set(known.get("allowed_updates", ())) != set(WANTED):
        yield "it sends other kinds of updates"


def complaint(known: JSON, now: float) -> str | None:
    """Return what Telegram could not do lately, as it tells it; None if all went well."""
    when, what = known.get("last_error_date"), known.get("last_error_message")
    if not isinstance(when, int) or not isinstance(what, str) or now - when > RECENT:
        return None
    return what


def site_of(url: str) -> str:
    """Return an address without its path, which others use as a secret.

    >>> site_of("https://bot.example.com/x7f3")
    'https://bot.example.com/...'
    """
    scheme, site, path, *_ = urlsplit(url)
    return f"{scheme}://{site}" + ("/..." if path.strip("/") else path)
