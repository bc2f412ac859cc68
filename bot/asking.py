"""Asking the Bot API one thing at a time, without an event loop or Telegram's library.

For commands that ask, print and end; the running bot has `bot/api.py`.
"""

import http.client
import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple

from bot.logs import redacted

# Seconds; whoever waits in front of a terminal has no more.
PATIENCE = 10.0
LONGEST_REASON = 200


class Answer(NamedTuple):
    """What a method gave back, and the server's clock in seconds since 1970 if it told it."""

    result: Any
    clock: float | None


class NoAnswerError(Exception):
    """Telegram did not do it; `status` is that of HTTP, None when nobody was reached."""

    def __init__(self, status: int | None, reason: str) -> None:
        super().__init__(redacted(reason)[:LONGEST_REASON])
        self.status = status


def ask(
    api_url: str, token: str, method: str, parameters: Mapping[str, Any] | None = None
) -> Answer:
    """Return the answer of the Bot API at this address to one call.

    Raises:
        NoAnswerError: nobody was reached, or Telegram will not do it.
    """
    request = urllib.request.Request(  # noqa: S310 - settings take http and https only
        f"{api_url}/bot{token}/{method}",
        data=json.dumps(parameters or {}).encode(),
        headers={"Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as response:  # noqa: S310 - as above
            said = json.loads(response.read())
            return Answer(said["result"], _clock_in(response.headers.get("Date")))
    except urllib.error.HTTPError as error:
        with error:
            raise NoAnswerError(error.code, _reason_in(error)) from None
    except urllib.error.URLError as error:
        raise NoAnswerError(None, str(error.reason)) from None
    except (OSError, http.client.HTTPException) as error:
        raise NoAnswerError(None, str(error) or type(error).__name__) from None
    except (ValueError, KeyError, TypeError):
        raise NoAnswerError(None, "what answered is no Bot API") from None


def _reason_in(error: urllib.error.HTTPError) -> str:
    try:
        return str(json.loads(error.read())["description"])
    except (OSError, http.client.HTTPException, ValueError, KeyError, TypeError):
        return str(error.reason)


def _clock_in(date: str | None) -> float | None:
    try:
        return parsedate_to_datetime(date).timestamp() if date else None
    except ValueError:
        return None
