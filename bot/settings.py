"""The settings: the only reader of the environment and of `.env`."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, TypeAlias

from pydantic import BeforeValidator, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from advisor.errors import SettingError

TOKEN = re.compile(r"\d+:[\w-]+")
ADDRESS = re.compile(r"https?://[^\s/]+(/\S*)?")
TELEGRAMS_OWN = "https://api.telegram.org"
# Nothing behind a ? or #, since the path alone tells our own server what is meant.
HOOK = re.compile(r"https?://[^\s/?#@]+(/[^\s?#{}]*)?")
# Telegram takes these characters, also of a shorter one, which somebody might guess.
HOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")

# What each setting has to be, for the one line that a person reads when it is not.
WISHES: Mapping[str, str] = {
    "telegram_bot_token": "the token BotFather gave, such as 123456789:AAE_x-y",
    "telegram_api_url": "an address such as https://api.telegram.org or http://127.0.0.1:8081",
    "database_path": "the path of a file",
    "intake": "polling or webhook",
    "webhook_url": "the address Telegram posts to, such as https://bot.example.com/telegram",
    "webhook_host": "an address of this machine, such as 127.0.0.1",
    "webhook_port": "a port from 1 to 65535, or 0 for any that is free",
    "webhook_secret": "16 to 256 of A-Z, a-z, 0-9, _ and -, as openssl rand -hex 32 makes them",
    "health_host": "an address of this machine, such as 127.0.0.1",
    "health_port": "a port from 1 to 65535, or 0 for any that is free",
    "default_language": "the name of a folder under locales/",
    "log_level": "DEBUG, INFO, WARNING or ERROR",
    "log_format": "human or json",
    "keep_unanswered": "true or false",
    "retention_days": "a whole number of days from 1 to 365",
    "idle_days": "a whole number of days from 1 to 3650",
    "upload_limit": "a whole number of megabytes from 1 to 20",
    "operator_ids": "Telegram user ids separated by commas, such as 12345, 67890",
    "figures_path": "the path of a file",
}
SECRETS = frozenset({"telegram_bot_token", "webhook_secret"})

HERE = "127.0.0.1"
Port: TypeAlias = Annotated[int, Field(ge=0, le=65_535)]


class Intake(StrEnum):
    """How updates reach us."""

    POLLING = "polling"
    WEBHOOK = "webhook"


class LogLevel(StrEnum):
    """From which severity on we write a log line."""

    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"


class LogFormat(StrEnum):
    """For whom a log line is written."""

    HUMAN = "human"
    JSON = "json"


def _lower(value: object) -> object:
    return value.strip().lower() if isinstance(value, str) else value


def _upper(value: object) -> object:
    return value.strip().upper() if isinstance(value, str) else value


def _split(value: object) -> object:
    if not isinstance(value, str):
        return value
    return tuple(part for part in re.split(r"[,\s]+", value) if part)


class Settings(BaseSettings):
    """Everything an operator can set; `.env.example` says what each is for."""

    # hide_input_in_errors: a token must not reach a traceback.
    model_config = SettingsConfigDict(
        frozen=True,
        extra="ignore",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        hide_input_in_errors=True,
    )

    telegram_bot_token: SecretStr | None = None
    telegram_api_url: str = TELEGRAMS_OWN
    database_path: Path = Path("mikromakro.db")
    intake: Annotated[Intake, BeforeValidator(_lower)] = Intake.POLLING
    webhook_url: str | None = None
    webhook_host: str = HERE
    webhook_port: Port = 8080
    webhook_secret: SecretStr | None = None
    health_host: str = HERE
    health_port: Port | None = None
    # None: the language that calls itself the default in locales/.
    default_language: Annotated[str | None, BeforeValidator(_lower)] = None
    log_level: Annotated[LogLevel, BeforeValidator(_upper)] = LogLevel.INFO
    log_format: Annotated[LogFormat, BeforeValidator(_lower)] = LogFormat.HUMAN
    keep_unanswered: bool = True
    retention_days: Annotated[int, Field(ge=1, le=365)] = 7
    # None: what a chat told us stays until somebody has it forgotten.
    idle_days: Annotated[int | None, Field(ge=1, le=3_650)] = None
    upload_limit: Annotated[int, Field(ge=1, le=20)] = 2
    operator_ids: Annotated[tuple[int, ...], NoDecode, BeforeValidator(_split)] = ()
    figures_path: Path | None = None

    @field_validator("telegram_bot_token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token is None or TOKEN.fullmatch(token.get_secret_value()):
            return token
        raise ValueError

    @field_validator("webhook_url")
    @classmethod
    def _can_be_posted_to(cls, address: str | None) -> str | None:
        if address is None or HOOK.fullmatch(address):
            return address
        raise ValueError

    @field_validator("webhook_secret")
    @classmethod
    def _cannot_be_guessed(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret is None or HOOK_SECRET.fullmatch(secret.get_secret_value()):
            return secret
        raise ValueError

    @field_validator("telegram_api_url")
    @classmethod
    def _looks_like_an_address(cls, address: str) -> str:
        if ADDRESS.fullmatch(address):
            return address.rstrip("/")
        raise ValueError


def read_settings(env_file: Path = Path(".env")) -> Settings:
    """Return the settings of the environment, and of `env_file` where the environment has none.

    Raises:
        SettingError: a setting cannot be used; one line for each that is wrong.
    """
    try:
        return Settings(_env_file=env_file)
    except ValidationError as error:
        raise SettingError("\n".join(_complaints(error))) from None
    except (OSError, UnicodeDecodeError) as error:
        raise SettingError(f"{env_file} cannot be read: {error}") from None


def missing_for_webhook(settings: Settings) -> tuple[str, ...]:
    """Return what a webhook still wants, one line for each setting; nothing when all is there."""
    missing = [
        f"{name.upper()} is not set, but INTAKE is webhook; want {WISHES[name]}."
        for name in ("webhook_url", "webhook_secret")
        if getattr(settings, name) is None
    ]
    plain = (settings.webhook_url or "").startswith("http:")
    if plain and settings.telegram_api_url == TELEGRAMS_OWN:
        missing.append(
            "WEBHOOK_URL begins with http, which only a Bot API server of your own posts to; "
            "want https."
        )
    return tuple(missing)


def _complaints(error: ValidationError) -> Iterable[str]:
    wrong: dict[str, Any] = {}
    for detail in error.errors():
        wrong.setdefault(str(detail["loc"][0]), detail["input"])
    for name, value in wrong.items():
        shown = (
            "cannot be used" if name in SECRETS else f"has a part '{value}' that cannot be used"
        )
        yield f"{name.upper()} {shown}; want {WISHES[name]}."
