"""The command `mikromakro webhook`: set, remove or look at what Telegram knows of our webhook.

What waits for us at Telegram is never dropped.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TextIO

from advisor.errors import SettingError
from bot.asking import NoAnswerError, ask
from bot.intake.registration import complaint, registration
from bot.logs import redacted
from bot.settings import Intake, Settings, missing_for_webhook

DEEDS = ("set", "delete", "info")


def webhook(settings: Settings, deed: str, out: TextIO, now: Callable[[], float]) -> int:
    """Return 0 after doing one of `DEEDS` and printing how things are then.

    Raises:
        SettingError: a setting is missing, or Telegram did not do it.
    """
    if deed == "set":
        _ask(settings, "setWebhook", _wanted(settings))
    elif deed == "delete":
        _ask(settings, "deleteWebhook")
    known = _ask(settings, "getWebhookInfo")
    for line in _lines(known if isinstance(known, dict) else {}, settings, now()):
        print(redacted(line), file=out)
    return 0


def _wanted(settings: Settings) -> dict[str, Any]:
    missing = missing_for_webhook(settings)
    if missing:
        raise SettingError("\n".join(missing))
    return registration(settings)


def _ask(settings: Settings, method: str, parameters: Mapping[str, Any] | None = None) -> Any:
    token = settings.telegram_bot_token
    if token is None:
        raise SettingError("TELEGRAM_BOT_TOKEN is not set; want the token BotFather gave.")
    address = settings.telegram_api_url
    try:
        return ask(address, token.get_secret_value(), method, parameters).result
    except NoAnswerError as trouble:
        raise SettingError(f"{method} was not done by {address}: {trouble}.") from None


def _lines(known: Mapping[str, Any], settings: Settings, now: float) -> Iterator[str]:
    url = known.get("url")
    yield f"posted to: {url or 'nowhere, updates are polled'}"
    yield f"waiting:   {known.get('pending_update_count', 0)}"
    if url:
        yield f"at once:   {known.get('max_connections', 'as Telegram likes')}"
        yield f"kinds:     {', '.join(known.get('allowed_updates', ())) or 'as Telegram likes'}"
    if trouble := complaint(known, now):
        yield f"trouble:   {trouble}"
    if url and settings.intake is Intake.POLLING:
        yield "note:      INTAKE is polling: the next start of the bot removes it"
    if not url and settings.intake is Intake.WEBHOOK:
        yield "note:      INTAKE is webhook: the next start of the bot sets it"
