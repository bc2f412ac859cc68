"""The settings: the only reader of the environment and of `.env`."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from advisor.errors import SettingError

TOKEN = re.compile(r"\d+:[\w-]+")
ADDRESS = re.compile(r"https?://[^\s/]+(/\S*)?")

# What each setting has to be, for the one line that a person reads when it is not.
WISHES: Mapping[str, str] = {
    "telegram_bot_token": "the token BotFather gave, such as 123456789:AAE_x-y",
    "telegram_api_url": "an address such as https://api.telegram.org or http://127.0.0.1:8081",
    "database_path": "the path of a file",
    "intake": "polling or webhook",
    "default_language": "the name of a folder under locales/",
    "log_level": "DEBUG, INFO, WARNING or ERROR",
    "log_format": "human or json",
    "keep_unanswered": "true or false",
    "upload_limit": "a whole number of megabytes from 1 to 20",
    "operator_ids": "Telegram user ids separated by commas, such as 12345, 67890",
    "figures_path": "the path of a file",
}
SECRETS = frozenset({"telegram_bot_token"})


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
    telegram_api_url: str = "https://api.telegram.org"
    database_path: Path = Path("mikromakro.db")
    intake: Annotated[Intake, BeforeValidator(_lower)] = Intake.POLLING
    # None: the language that calls itself the default in locales/.
    default_language: Annotated[str | None, BeforeValidator(_lower)] = None
    log_level: Annotated[LogLevel, BeforeValidator(_upper)] = LogLevel.INFO
    log_format: Annotated[LogFormat, BeforeValidator(_lower)] = LogFormat.HUMAN
    keep_unanswered: bool = True
    upload_limit: Annotated[int, Field(ge=1, le=20)] = 2
    operator_ids: Annotated[tuple[int, ...], NoDecode, BeforeValidator(_split)] = ()
    figures_path: Path | None = None

    @field_validator("telegram_bot_token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token is None or TOKEN.fullmatch(token.get_secret_value()):
            return token
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


def _complaints(error: ValidationError) -> Iterable[str]:
    wrong: dict[str, Any] = {}
    for detail in error.errors():
        wrong.setdefault(str(detail["loc"][0]), detail["input"])
    for name, value in wrong.items():
        shown = (
            "cannot be used" if name in SECRETS else f"has a part '{value}' that cannot be used"
        )
        yield f"{name.upper()} {shown}; want {WISHES[name]}."
