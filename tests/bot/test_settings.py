"""Settings: read from the environment and `.env`, and wrong ones named in one line each."""

import re
from pathlib import Path

import pytest

from advisor.errors import SettingError
from bot.settings import (
    WISHES,
    Intake,
    LogFormat,
    Settings,
    missing_for_webhook,
    read_settings,
)

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / ".env.example"
OPERATING = ROOT / "docs" / "operating.md"
TOKEN = "123456789:" + "A" * 35
HOOK_SECRET = "b" * 40


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the developer's own settings out."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def read(tmp_path: Path, text: str) -> Settings:
    """Return the settings of a `.env` with this text."""
    file = tmp_path / ".env"
    file.write_text(text, "utf-8")
    return read_settings(file)


def test_without_any_setting_there_is_no_token_and_everything_else_has_a_default(
    tmp_path: Path,
) -> None:
    settings = read_settings(tmp_path / "none")

    assert settings.telegram_bot_token is None
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.database_path == Path("mikromakro.db")
    assert settings.default_language is None


def test_settings_are_read_as_people_write_them(tmp_path: Path) -> None:
    settings = read(
        tmp_path,
        "TELEGRAM_API_URL=http://127.0.0.1:8081/\nLOG_FORMAT=JSON\nintake=Polling\n"
        "OPERATOR_IDS=12345, 67890\nSOMEBODY_ELSES=1\nKEEP_UNANSWERED=False\n",
    )

    assert settings.telegram_api_url == "http://127.0.0.1:8081"
    assert settings.log_format is LogFormat.JSON
    assert settings.intake is Intake.POLLING
    assert settings.operator_ids == (12345, 67890)
    assert settings.keep_unanswered is False


def test_the_environment_wins_over_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_PATH", "elsewhere.db")

    assert read(tmp_path, "DATABASE_PATH=here.db").database_path == Path("elsewhere.db")


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("INTAKE=pigeon", "INTAKE .*'pigeon'.*; want polling or webhook"),
        ("LOG_LEVEL=loud", "LOG_LEVEL .*'LOUD'.*; want DEBUG, INFO"),
        ("LOG_FORMAT=xml", "LOG_FORMAT .*'xml'.*; want human or json"),
        ("TELEGRAM_API_URL=telegram", "TELEGRAM_API_URL .*'telegram'.*; want an address"),
        ("KEEP_UNANSWERED=maybe", "KEEP_UNANSWERED .*'maybe'.*; want true or false"),
        ("WEBHOOK_URL=bot.example.com", "WEBHOOK_URL .*'bot.example.com'.*; want the address"),
        ("WEBHOOK_URL=https://x.example/hook?a=1", "WEBHOOK_URL .* want the address"),
        ("WEBHOOK_URL=https://", "WEBHOOK_URL .* want the address"),
        ("WEBHOOK_PORT=http", "WEBHOOK_PORT .*'http'.*; want a port from 1 to 65535"),
        ("HEALTH_PORT=65536", "HEALTH_PORT .*'65536'.*; want a port from 1 to 65535"),
        ("WEBHOOK_SECRET=too-short", "WEBHOOK_SECRET cannot be used; want 16 to 256 of"),
        ("WEBHOOK_SECRET=" + "x" * 257, "WEBHOOK_SECRET cannot be used; want 16 to 256 of"),
        ("OPERATOR_IDS=12,budi", "OPERATOR_IDS .*'budi'.*; want Telegram user ids"),
    ],
)
def test_a_wrong_setting_is_one_line_with_its_name_its_value_and_our_wish(
    tmp_path: Path, line: str, complaint: str
) -> None:
    with pytest.raises(SettingError, match=complaint) as raised:
        read(tmp_path, line)

    assert "\n" not in str(raised.value)


def test_each_wrong_setting_has_its_line(tmp_path: Path) -> None:
    with pytest.raises(SettingError) as raised:
        read(tmp_path, "INTAKE=pigeon\nLOG_FORMAT=xml")

    assert len(str(raised.value).splitlines()) == 2


def test_a_wrong_token_is_not_shown(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"TELEGRAM_BOT_TOKEN .*BotFather") as raised:
        read(tmp_path, f"TELEGRAM_BOT_TOKEN='{TOKEN} '\nWEBHOOK_SECRET='{HOOK_SECRET} '")

    assert TOKEN not in str(raised.value)
    assert HOOK_SECRET not in str(raised.value)


def test_a_token_does_not_show_in_the_settings(tmp_path: Path) -> None:
    settings = read(tmp_path, f"TELEGRAM_BOT_TOKEN={TOKEN}\nWEBHOOK_SECRET={HOOK_SECRET}")

    assert settings.telegram_bot_token is not None
    assert settings.telegram_bot_token.get_secret_value() == TOKEN
    assert TOKEN not in repr(settings)
    assert HOOK_SECRET not in repr(settings)


def test_a_webhook_wants_an_address_and_a_secret(tmp_path: Path) -> None:
    bare = read(tmp_path, "INTAKE=webhook")
    full = read(tmp_path, f"WEBHOOK_URL=https://x.example\nWEBHOOK_SECRET={HOOK_SECRET}")

    assert [line.split()[0] for line in missing_for_webhook(bare)] == [
        "WEBHOOK_URL",
        "WEBHOOK_SECRET",
    ]
    assert missing_for_webhook(full) == ()


def test_only_a_bot_api_server_of_ones_own_posts_without_https(tmp_path: Path) -> None:
    plain = f"WEBHOOK_URL=http://127.0.0.1:8080/x\nWEBHOOK_SECRET={HOOK_SECRET}\n"

    (line,) = missing_for_webhook(read(tmp_path, plain))

    assert line.startswith("WEBHOOK_URL begins with http")
    own = read(tmp_path, plain + "TELEGRAM_API_URL=http://127.0.0.1:8081")
    assert missing_for_webhook(own) == ()


def test_a_file_that_is_no_text_is_one_line(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_bytes(b"INTAKE=\xff\xfe")

    with pytest.raises(SettingError, match="cannot be read"):
        read_settings(file)


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_is_read_or_said_not_to_be(name: str) -> None:
    code = "".join(path.read_text("utf-8") for path in (ROOT / "bot").rglob("*.py"))
    (row,) = re.findall(rf"^\| `{name.upper()}` .*", OPERATING.read_text("utf-8"), re.MULTILINE)

    assert (f"settings.{name}" in code) is not ("nothing uses" in row)


def test_the_example_names_every_setting_once_each_below_a_sentence() -> None:
    blocks = EXAMPLE.read_text("utf-8").strip().split("\n\n")[1:]
    named = {}
    for block in blocks:
        comment, assignment = block.split("\n")
        assert re.fullmatch(r"# [A-Z].+\.", comment)
        name, _, value = assignment.partition("=")
        named[name.lower()] = value

    assert list(named) == list(Settings.model_fields)
    assert set(named) == set(WISHES)


def test_the_values_in_the_example_are_the_defaults(tmp_path: Path) -> None:
    assert read_settings(EXAMPLE) == read_settings(tmp_path / "none")
