"""The log: one line a happening on stderr, for people or machines, never with a secret in it.

No message bodies either: what people write stays in the database. An exception of ours is
logged as its type and place, because its text may quote a message.
"""

import json
import logging
import re
import sys
import time
import traceback
from pathlib import Path
from typing import TextIO

# Of any bot: an id and a secret. Shorter ones are times, ports and examples.
TOKEN = re.compile(r"\d{6,}:[\w-]{20,}")
REDACTED = "<token>"
HUMAN = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
# They log addresses with the token, parameters with message bodies, or both.
TALKATIVE = {
    "httpx": logging.WARNING,
    "httpcore": logging.WARNING,
    "telegram": logging.WARNING,
    "telegram.request": logging.CRITICAL,
    "asyncio": logging.WARNING,
    # What is wrong with a request is told to whoever sent it; its errors quote what they hold.
    "uvicorn": logging.CRITICAL,
}
# As the log itself, one for the whole process: an exception may end it anywhere.
_secrets: set[str] = set()


class HumanFormatter(logging.Formatter):
    """Lines for a terminal, secrets taken out."""

    def __init__(self) -> None:
        super().__init__(HUMAN)

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record."""
        return redacted(super().format(record))


class JsonFormatter(logging.Formatter):
    """One JSON object a line, secrets taken out; times are UTC."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record."""
        moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        line = {
            "time": f"{moment}.{int(record.msecs):03}Z",
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return redacted(json.dumps(line, ensure_ascii=False))


FORMATTERS = {"human": HumanFormatter, "json": JsonFormatter}


def set_up_logs(level: str, style: str, stream: TextIO | None = None) -> None:
    """Send every log line from `level` on to `stream`, stderr when None, in this style."""
    out = logging.StreamHandler(stream or sys.stderr)
    out.setFormatter(FORMATTERS[style]())
    root = logging.getLogger()
    root.handlers[:] = [out]
    root.setLevel(level)
    for name, least in TALKATIVE.items():
        logging.getLogger(name).setLevel(max(least, root.level))


def keep_secret(secret: str) -> None:
    """Have a text taken out of everything that this process logs from now on, however it looks."""
    _secrets.add(secret)


def redacted(text: str) -> str:
    """Return a text without our own secrets and without all that looks like a bot's token.

    >>> redacted("GET https://api.telegram.org/bot123456:AAE_x0123456789abcdefg/getMe failed")
    'GET https://api.telegram.org/bot<token>/getMe failed'
    """
    for secret in _secrets:
        text = text.replace(secret, REDACTED)
    return TOKEN.sub(REDACTED, text)


def place_of(error: BaseException) -> str:
    """Return what an exception is and where it was raised, without the text it carries."""
    frames = traceback.extract_tb(error.__traceback__)
    kind = type(error).__name__
    if not frames:
        return kind
    last = frames[-1]
    return f"{kind} in {last.name}, {Path(last.filename).name} line {last.lineno}"
