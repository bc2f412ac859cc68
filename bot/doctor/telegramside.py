"""Telegram's side of a checkup: the token, the clock, and where updates go."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from bot.asking import NoAnswerError, ask
from bot.doctor.finding import Finding, Verdict
from bot.intake.registration import complaint, differences, site_of
from bot.settings import Intake, Settings

# Seconds between our clock and Telegram's; the answer itself takes a while.
SKEW = 30.0
REFUSALS = (401, 404)


def telegram_findings(settings: Settings, now: Callable[[], float]) -> Iterator[Finding]:
    """Yield what Telegram says about the token, the time and the webhook, if it can be reached."""
    if settings.telegram_bot_token is None:
        said = "TELEGRAM_BOT_TOKEN is not set; until it is, there is the terminal chat"
        yield Finding(Verdict.WARN, "token", said)
        return
    token, address = settings.telegram_bot_token.get_secret_value(), settings.telegram_api_url
    try:
        me = ask(address, token, "getMe")
        webhook = ask(address, token, "getWebhookInfo").result
    except NoAnswerError as trouble:
        yield _unanswered(address, trouble)
        return
    name = me.result.get("username") if isinstance(me.result, dict) else None
    yield Finding(Verdict.OK, "token", f"it is that of @{name}")
    if isinstance(me.result, dict):
        yield _inline(me.result)
    yield from _clock(me.clock, now())
    yield from _webhook(settings, webhook if isinstance(webhook, dict) else {}, now())


def _inline(me: Mapping[str, Any]) -> Finding:
    if me.get("supports_inline_queries"):
        return Finding(Verdict.OK, "inline", "people can ask from any chat")
    said = "off: nobody can ask from other chats until BotFather is told /setinline"
    return Finding(Verdict.WARN, "inline", said)


def _unanswered(address: str, trouble: NoAnswerError) -> Finding:
    if trouble.status in REFUSALS:
        said = f"{address} does not know it ({trouble}); ask BotFather for the token of your bot"
        return Finding(Verdict.FAIL, "token", said)
    said = f"not looked at, {address} did not answer: {trouble}; a bot would try again and again"
    return Finding(Verdict.WARN, "token", said)


def _clock(theirs: float | None, ours: float) -> Iterator[Finding]:
    if theirs is None:
        return
    skew = ours - theirs
    if abs(skew) <= SKEW:
        yield Finding(Verdict.OK, "clock", "right")
        return
    direction = "ahead of" if skew > 0 else "behind"
    said = f"{abs(skew):.0f} s {direction} Telegram's; switch time synchronisation on"
    yield Finding(Verdict.WARN, "clock", said)


def _webhook(settings: Settings, known: Mapping[str, Any], now: float) -> Iterator[Finding]:
    url, waiting = known.get("url") or "", known.get("pending_update_count", 0)
    if settings.intake is Intake.POLLING:
        if url:
            said = f"set to {site_of(url)}, but INTAKE is polling; the next start removes it"
            yield Finding(Verdict.WARN, "webhook", said)
        else:
            yield Finding(Verdict.OK, "webhook", f"none, as polling wants it; {waiting} waiting")
        return
    if different := "; ".join(differences(known, settings.webhook_url or "")):
        said = f"not as we want it, {different}; the next start or mikromakro webhook set does it"
        yield Finding(Verdict.WARN, "webhook", said)
    elif trouble := complaint(known, now):
        said = f"Telegram could not post: {trouble}; look at WEBHOOK_URL and the proxy"
        yield Finding(Verdict.WARN, "webhook", said)
    else:
        yield Finding(Verdict.OK, "webhook", f"set to {site_of(url)}; {waiting} waiting")
