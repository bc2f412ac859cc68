"""The seam to the Bot API: the library's many errors are six troubles of ours."""

import datetime as dt

import pytest
from telegram import Bot, error

from bot.api import (
    Api,
    ApiError,
    BlockedError,
    BusyError,
    ConflictError,
    MovedError,
    RefusedError,
    UnauthorizedError,
    UnreachableError,
    pause_after,
    trouble_of,
)


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        (error.InvalidToken("Unauthorized"), UnauthorizedError),
        (error.InvalidToken("Not Found"), UnreachableError),
        (error.InvalidToken("Not Found (404). Parsing <p>Unauthorized"), UnreachableError),
        (error.Conflict("terminated by other getUpdates request"), ConflictError),
        (error.Forbidden("bot was blocked by the user"), BlockedError),
        (error.BadRequest("Chat not found"), BlockedError),
        (error.BadRequest("Message is not modified"), RefusedError),
        (error.ChatMigrated(-100), MovedError),
        (error.TimedOut("Timed out"), UnreachableError),
        (error.NetworkError("Bad Gateway"), UnreachableError),
        (error.TelegramError("Invalid server response"), UnreachableError),
    ],
    ids=str,
)
def test_an_error_of_the_library_is_one_of_ours(
    theirs: error.TelegramError, ours: type[ApiError]
) -> None:
    assert type(trouble_of(theirs)) is ours


@pytest.mark.parametrize(
    ("said", "ours"), [("Unauthorized", UnauthorizedError), ("Not Found", UnreachableError)]
)
def test_what_the_server_said_counts_and_not_what_the_library_makes_of_it(
    said: str, ours: type[ApiError]
) -> None:
    theirs = error.EndPointNotFound("Endpoint 'Getupdates' not found in Bot API")
    theirs.__cause__ = error.InvalidToken("The token `1234567:TEST` was rejected by the server.")
    theirs.__cause__.__cause__ = error.InvalidToken(said)

    trouble = trouble_of(theirs)

    assert type(trouble) is ours
    assert str(trouble) == said


def test_how_long_to_wait_is_told_in_seconds() -> None:
    # Makes the library give durations the new way, without which it complains.
    Api(Bot("1:T"))

    trouble = trouble_of(error.RetryAfter(dt.timedelta(seconds=35)))

    assert isinstance(trouble, BusyError)
    assert trouble.seconds == 35.0


def test_pauses_grow_and_never_pass_a_minute() -> None:
    pauses = [pause_after(failures) for failures in range(1, 2_000)]

    assert pauses == sorted(pauses)
    assert pauses[0] == 1.0
    assert pauses[-1] == 60.0
