"""The command `mikromakro webhook`, and what the doctor says of the same: nothing is dropped."""

import io
from collections.abc import Iterator

import pytest

from advisor.errors import SettingError
from bot.doctor.telegramside import telegram_findings
from bot.settings import Settings
from bot.webhooks import webhook
from tests.kit.standin import Standin

TOKEN = "1234567:TEST-token_of-the-stand-in-0123456"
SECRET = "secret-of-the-tests-0123456789"
URL = "https://bot.example.com/hook"
HOOK = {"intake": "webhook", "webhook_url": URL, "webhook_secret": SECRET}
NOW = 1_800_000_000.0


@pytest.fixture
def telegram() -> Iterator[Standin]:
    """Return a Telegram with nobody in it."""
    with Standin(TOKEN) as standin:
        yield standin


def settings_of(telegram: Standin, **settings: object) -> Settings:
    """Return settings with those of the stand-in, whatever the developer's own are."""
    ours = {"telegram_bot_token": TOKEN, "telegram_api_url": telegram.url}
    return Settings.model_validate({**ours, **settings})


def judged(telegram: Standin, **settings: object) -> str:
    """Return what the doctor says about the webhook."""
    (found,) = [
        found
        for found in telegram_findings(settings_of(telegram, **settings), lambda: NOW)
        if found.about == "webhook"
    ]
    return f"{found.verdict} {found.said}"


def deed(telegram: Standin, what: str, **settings: object) -> str:
    """Return what `mikromakro webhook` prints."""
    out = io.StringIO()
    assert webhook(settings_of(telegram, **settings), what, out, lambda: NOW) == 0
    return out.getvalue()


def test_a_webhook_is_set_looked_at_and_removed_and_nothing_that_waits_is_dropped(
    telegram: Standin,
) -> None:
    telegram.person(7).says("halo")

    assert judged(telegram, **HOOK).startswith("warn not as we want it")
    done = deed(telegram, "set", **HOOK)
    assert f"posted to: {URL}\nwaiting:   1\nat once:   40\n" in done
    assert SECRET not in done
    assert deed(telegram, "info", **HOOK) == done
    well = judged(telegram, **HOOK)
    assert well == "ok set to https://bot.example.com/...; 1 waiting"
    assert judged(telegram).startswith("warn set to https://bot.example")
    assert "note:      INTAKE is polling" in deed(telegram, "info")

    gone = deed(telegram, "delete", **HOOK)

    assert gone.startswith("posted to: nowhere, updates are polled\nwaiting:   1\n")
    assert "INTAKE is webhook: the next start" in gone
    assert telegram.unconfirmed == 1
    assert not [call for call in telegram.calls() if "drop_pending_updates" in call.params]


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        ({"intake": "polling"}, "WEBHOOK_URL is not set"),
        ({**HOOK, "webhook_url": "http://x.example"}, "setWebhook was not done by .* HTTPS URL"),
        ({**HOOK, "telegram_bot_token": None}, "TELEGRAM_BOT_TOKEN is not set"),
    ],
)
def test_a_webhook_that_cannot_be_set_is_told_in_a_line_a_setting(
    telegram: Standin, settings: dict[str, object], complaint: str
) -> None:
    with pytest.raises(SettingError, match=complaint):
        webhook(settings_of(telegram, **settings), "set", io.StringIO(), lambda: NOW)
