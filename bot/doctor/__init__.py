"""The command `mikromakro doctor`: looks at all that a bot needs, and says what to do about it.

It changes nothing, works beside a running bot and without a network, and goes on after trouble,
so that one look tells everything.
"""

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from typing import TextIO, TypeAlias

from advisor.errors import MikromakroError
from bot.doctor.database import file_findings
from bot.doctor.finding import Finding, Verdict
from bot.doctor.telegramside import telegram_findings
from bot.languages import read_languages
from bot.logs import keep_secret, redacted
from bot.ownfigures import adopt_own_figures
from bot.settings import Intake, Settings, missing_for_webhook

__all__ = ["examine"]

Findings: TypeAlias = Iterator[Finding]

# What the running bot loads late, by what it is for.
LATE = {
    "PIL": "pictures",
    "python_calamine": "uploaded workbooks",
    "xlsxwriter": "plans as workbooks",
    "reportlab": "plans as PDF",
    "starlette": "the webhook and health",
    "uvicorn": "the webhook and health",
}
OPTIMISE = "highspy"
LOOPBACK = ("127.", "::1", "localhost")


def examine(read: Callable[[], Settings], out: TextIO, now: Callable[[], float]) -> int:
    """Return 0 when a bot could run with these settings, 1 if not; print a line a finding."""
    failed = False
    for found in _findings(read, now):
        failed |= found.verdict is Verdict.FAIL
        print(redacted(f"{found.verdict:<4}  {found.about:<9} {found.said}"), file=out)
    return int(failed)


def _findings(read: Callable[[], Settings], now: Callable[[], float]) -> Findings:
    try:
        settings = read()
    except MikromakroError as error:
        yield from _failures("settings", error)
        # Nothing else is known, but what ships with us can be looked at.
        settings = Settings.model_construct()
        yield from _languages(settings)
        yield from _libraries()
        return
    for secret in (settings.telegram_bot_token, settings.webhook_secret):
        if secret is not None:
            keep_secret(secret.get_secret_value())
    yield from _settings(settings)
    yield from file_findings(settings.database_path)
    yield from _languages(settings)
    yield from _figures(settings)
    yield from _libraries()
    yield from telegram_findings(settings, now)


def _failures(about: str, error: MikromakroError) -> Findings:
    for line in str(error).splitlines():
        yield Finding(Verdict.FAIL, about, line)


def _settings(settings: Settings) -> Findings:
    missing = missing_for_webhook(settings) if settings.intake is Intake.WEBHOOK else ()
    for line in missing:
        yield Finding(Verdict.FAIL, "settings", line)
    if settings.health_port is not None and not settings.health_host.startswith(LOOPBACK):
        yield Finding(
            Verdict.WARN,
            "settings",
            f"HEALTH_HOST is {settings.health_host}: whoever reaches it can read the numbers of "
            "this bot; let a firewall allow your own machines only.",
        )
    if not missing:
        yield Finding(Verdict.OK, "settings", f"updates come in by {settings.intake}")


def _languages(settings: Settings) -> Findings:
    try:
        found = read_languages(settings.default_language)
    except MikromakroError as error:
        yield from _failures("languages", error)
        return
    names = ", ".join(found.name_of(code) for code in found.codes)
    yield Finding(Verdict.OK, "languages", f"{names}; the first one by default")


def _figures(settings: Settings) -> Findings:
    if settings.figures_path is None:
        yield Finding(Verdict.OK, "figures", "none of your own")
        return
    try:
        adopt_own_figures(settings.figures_path)
    except MikromakroError as error:
        yield from _failures("figures", error)
        return
    yield Finding(Verdict.OK, "figures", f"{settings.figures_path} is used")


def _libraries() -> Findings:
    missing = [name for name in LATE if find_spec(name) is None]
    for name in missing:
        said = f"{name} is not there, for {LATE[name]}; make run installs it"
        yield Finding(Verdict.FAIL, "libraries", said)
    if not missing:
        optimise = "is there" if find_spec(OPTIMISE) else "is not, which few need"
        yield Finding(Verdict.OK, "libraries", f"all there; the extra optimise {optimise}")
