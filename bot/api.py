"""The one seam to the Bot API: a method and its parameters in, an answer or one of these troubles.

ApiError              Telegram did not do what we asked
├── UnauthorizedError the token is not accepted
├── ConflictError     somebody else asks for the same bot's updates
├── BusyError         too fast: try again after `seconds`
├── BlockedError      this chat does not want to hear from us, or is gone
├── MovedError        this chat goes on under another id, `chat_id`
├── RefusedError      it will not do this, however often we ask
├── TooLargeError     a file has more bytes than we take
└── UnreachableError  the network or the server failed: try again

python-telegram-bot has a tree of its own, in which a refusal is a network error and a revoked
token an unknown method; what the rest of the bot needs to know is which of these it was.
"""

import datetime as dt
import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NamedTuple, TypeAlias

from telegram import Bot, InputFile, error

# Carries out one call; `patience` is how many seconds the server may take to answer.
Call: TypeAlias = Callable[[str, Mapping[str, Any]], Awaitable[object]]

# Gets the content of a file by its id, of at most so many bytes.
Fetch: TypeAlias = Callable[[str, int], Awaitable[bytes]]

PATIENCE = 20.0
PICTURE_NAME = "mikromakro.png"
LONGEST_PAUSE = 60.0


class NamedFile(NamedTuple):
    """A file to send, by its name."""

    name: str
    content: bytes


class ApiError(Exception):
    """Telegram did not do what we asked."""


class UnauthorizedError(ApiError):
    """The token is not accepted."""


class ConflictError(ApiError):
    """Somebody else asks for the same bot's updates, or a webhook is set."""


class BusyError(ApiError):
    """Too fast: try again after `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"retry after {seconds:g} s")
        self.seconds = seconds


class BlockedError(ApiError):
    """This chat does not want to hear from us, or is gone."""


class MovedError(ApiError):
    """This chat goes on under another id, `chat_id`: a group has become a supergroup."""

    def __init__(self, chat_id: int) -> None:
        super().__init__(f"goes on as {chat_id}")
        self.chat_id = chat_id


class RefusedError(ApiError):
    """It will not do this, however often we ask."""


class TooLargeError(ApiError):
    """A file has more bytes than we take."""


class UnreachableError(ApiError):
    """The network or the server failed: try again."""


# The first that fits: the library's BadRequest is a NetworkError too.
TROUBLES: tuple[tuple[type[error.TelegramError], type[ApiError]], ...] = (
    (error.Conflict, ConflictError),
    (error.Forbidden, BlockedError),
    (error.BadRequest, RefusedError),
)
LOST_CHAT = "chat not found"
LONGEST_REASON = 200
# Telegram's word, and that of HTTP, for 401.
NO_TOKEN = "Unauthorized"  # noqa: S105 - a reason, not a secret


class Api:
    """Calls the methods of the Bot API by name, with the parameters and answers as plain JSON."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        # The library's switch for how it gives durations; without it, it complains each time.
        os.environ.setdefault("PTB_TIMEDELTA", "1")  # noqa: TID251 - written, not read

    async def call(self, method: str, payload: Mapping[str, Any]) -> object:
        """Return Telegram's answer, or raise an `ApiError`."""
        # A long poll is quiet for as long as it was asked to be.
        patience = PATIENCE + float(payload.get("timeout", 0))
        try:
            # In lower case, which Telegram does not mind: the library warns about a method
            # that it offers itself, but its own would hide a raw update that it cannot parse.
            return await self._bot.do_api_request(
                method.lower(), api_kwargs=_with_files(payload), read_timeout=patience
            )
        except error.TelegramError as trouble:
            raise trouble_of(trouble) from None

    async def download(self, file_id: str, most: int) -> bytes:
        """Return the content of a file that somebody sent, or raise an `ApiError`."""
        try:
            file = await self._bot.get_file(file_id, read_timeout=PATIENCE)
            if file.file_size is not None and file.file_size > most:
                raise TooLargeError(f"{file.file_size} bytes")
            content = bytes(await file.download_as_bytearray(read_timeout=PATIENCE))
        except error.TelegramError as trouble:
            raise trouble_of(trouble) from None
        if len(content) > most:
            raise TooLargeError(f"{len(content)} bytes")
        return content


def _with_files(payload: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters with files as the library sends them; bare bytes are pictures."""
    return {name: _as_sent(value) for name, value in payload.items()}


def _as_sent(value: Any) -> Any:
    if isinstance(value, NamedFile):
        return InputFile(value.content, filename=value.name)
    return InputFile(value, filename=PICTURE_NAME) if isinstance(value, bytes) else value


def trouble_of(trouble: error.TelegramError) -> ApiError:
    """Return which of our troubles an error of the library is."""
    if isinstance(trouble, error.RetryAfter):
        return BusyError(_seconds(trouble))
    if isinstance(trouble, error.ChatMigrated):
        return MovedError(trouble.new_chat_id)
    if isinstance(trouble, error.InvalidToken | error.EndPointNotFound):
        return _nobody_there(trouble)
    if LOST_CHAT in trouble.message.lower():
        return BlockedError(trouble.message)
    for theirs, ours in TROUBLES:
        if isinstance(trouble, theirs):
            return ours(trouble.message)
    return UnreachableError(trouble.message)


def pause_after(failures: int) -> float:
    """Return how many seconds to wait after so many failures in a row: 1, 2, 4, ... 60.

    >>> [pause_after(n) for n in (1, 2, 3, 9)]
    [1.0, 2.0, 4.0, 60.0]
    """
    return min(2.0 ** min(failures - 1, 10), LONGEST_PAUSE)


def _nobody_there(trouble: error.TelegramError) -> ApiError:
    """Tell a token that is not accepted from a 404, which a proxy on its way up gives as well.

    The library makes one error of both, and another of that, which quotes the token; the first of
    them has what the server said, which may be a page of HTML.
    """
    said = trouble
    while isinstance(said.__cause__, error.InvalidToken):
        said = said.__cause__
    reason = said.message[:LONGEST_REASON]
    return UnauthorizedError(reason) if reason.startswith(NO_TOKEN) else UnreachableError(reason)


def _seconds(trouble: error.RetryAfter) -> float:
    wait = trouble.retry_after
    return wait.total_seconds() if isinstance(wait, dt.timedelta) else float(wait)
