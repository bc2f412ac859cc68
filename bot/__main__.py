"""The command `mikromakro`, also `python -m bot`: what is asked for, and nothing else, is loaded.

The terminal and the scripting interface start without Telegram's library, and every error that a
person can do something about is one line and exit code 2.
"""

import argparse
import gc
import os
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

from advisor.errors import MikromakroError
from bot.logs import keep_secret, redacted, set_up_logs
from bot.usage import build_parser

if TYPE_CHECKING:
    from bot.conversation import Conversation
    from bot.settings import Settings

Command: TypeAlias = "Callable[[Settings, Conversation, argparse.Namespace], int]"
# What needs no conversation, and so starts at once.
Errand: TypeAlias = "Callable[[argparse.Namespace], int]"

BROKEN = 1
WRONG = 2
INTERRUPTED = 130
# Objects made before the collector of rubbish looks for some, and its rounds between larger ones.
_SELDOM = (50_000, 20, 20)


def main(arguments: Sequence[str] | None = None, default: str = "start") -> int:
    """Return the exit code: 0 when all went well, 2 when a person can put right what did not."""
    # Half a million objects are made while we get ready, and none of them is rubbish.
    gc.set_threshold(*_SELDOM)
    try:
        return _run(arguments, default)
    except MikromakroError as error:
        for line in redacted(str(error)).splitlines():
            print(f"mikromakro: {line}", file=sys.stderr)
        return WRONG
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough; nothing may be flushed into it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception:  # noqa: BLE001 - Python's own traceback would show a token in an address
        print(redacted(traceback.format_exc()), file=sys.stderr)
        return BROKEN


def _run(arguments: Sequence[str] | None, default: str) -> int:
    asked = build_parser(default).parse_args(arguments)
    if asked.name in ERRANDS:
        return ERRANDS[asked.name](asked)
    # Not on top, here and below: only what is asked for is loaded, and --help asks for nothing.
    from bot.conversation import build_conversation  # noqa: PLC0415 - see above
    from bot.store.retention import Retention  # noqa: PLC0415 - see above

    settings = _settings()
    if settings.figures_path is not None:
        from bot.ownfigures import adopt_own_figures  # noqa: PLC0415 - see above

        adopt_own_figures(settings.figures_path)
    conversation = build_conversation(
        settings.default_language,
        _today,
        keeps_unanswered=settings.keep_unanswered,
        retention=Retention(handled=settings.retention_days, idle=settings.idle_days),
    )
    return COMMANDS[asked.name](settings, conversation, asked)


def _settings() -> "Settings":
    """Return the settings, with logs as they want them and no secret of theirs in any."""
    from bot.settings import read_settings  # noqa: PLC0415 - see above

    settings = read_settings()
    for secret in (settings.telegram_bot_token, settings.webhook_secret):
        if secret is not None:
            keep_secret(secret.get_secret_value())
    set_up_logs(settings.log_level, settings.log_format)
    return settings


def _start(settings: "Settings", conversation: "Conversation", asked: argparse.Namespace) -> int:
    if settings.telegram_bot_token is not None:
        return _bot(settings, conversation, asked)
    print(conversation.token_hint(), end="\n\n")
    return _chat(settings, conversation, asked)


def _bot(settings: "Settings", conversation: "Conversation", _asked: argparse.Namespace) -> int:
    from bot.spared import spared  # noqa: PLC0415 - see above

    # Telegram's library loads a command line of another one: 4 MB where it finds all of these.
    with spared("click", "pygments", "rich"):
        from bot import app  # noqa: PLC0415 - see above

    return app.run(settings, conversation)


def _chat(settings: "Settings", conversation: "Conversation", _asked: argparse.Namespace) -> int:
    from bot.store import open_store  # noqa: PLC0415 - see above
    from bot.terminal import chat  # noqa: PLC0415 - see above

    # A chat is no place for a log, except for trouble.
    set_up_logs("WARNING", settings.log_format)
    store = open_store(settings.database_path)
    try:
        return chat(
            conversation,
            store,
            stdin=sys.stdin,
            stdout=sys.stdout,
            upload_limit=settings.upload_limit,
        )
    finally:
        store.close()


def _say(_settings: "Settings", conversation: "Conversation", asked: argparse.Namespace) -> int:
    from bot.scripting import say  # noqa: PLC0415 - see above

    return say(conversation, asked.text, asked.lang, sys.stdout)


def _advise(
    _settings: "Settings", conversation: "Conversation", _asked: argparse.Namespace
) -> int:
    from bot.scripting import advise_jsonl  # noqa: PLC0415 - see above

    return advise_jsonl(conversation, sys.stdin, sys.stdout)


def _unanswered(
    settings: "Settings", conversation: "Conversation", asked: argparse.Namespace
) -> int:
    from bot.unanswered import Wish, list_unanswered  # noqa: PLC0415 - see above

    wish = Wish(asked.since, asked.language, asked.toml)
    return list_unanswered(conversation, settings.database_path, wish, sys.stdout)


def _stats(settings: "Settings", conversation: "Conversation", asked: argparse.Namespace) -> int:
    from bot.statistics import Wish, show_statistics  # noqa: PLC0415 - see above

    wish = Wish(asked.since, asked.json)
    return show_statistics(conversation, settings.database_path, wish, sys.stdout, time.time)


def _benchmarks(
    _settings: "Settings", conversation: "Conversation", asked: argparse.Namespace
) -> int:
    from bot.benchmarks import Wish, list_benchmarks  # noqa: PLC0415 - see above

    wish = Wish(asked.tier, asked.platform, asked.figures)
    return list_benchmarks(conversation, wish, sys.stdout)


def _webhook(asked: argparse.Namespace) -> int:
    from bot.webhooks import webhook  # noqa: PLC0415 - see above

    return webhook(_settings(), asked.deed, sys.stdout, time.time)


def _doctor(_asked: argparse.Namespace) -> int:
    from bot.doctor import examine  # noqa: PLC0415 - see above
    from bot.settings import read_settings  # noqa: PLC0415 - see above

    return examine(read_settings, sys.stdout, time.time)


def _backup(asked: argparse.Namespace) -> int:
    from bot.backup import back_up  # noqa: PLC0415 - see above

    return back_up(_settings().database_path, asked.path, sys.stdout, force=asked.force)


def _restore(asked: argparse.Namespace) -> int:
    from bot.backup import restore  # noqa: PLC0415 - see above

    moment = f"{datetime.now():%Y%m%d-%H%M%S}"  # noqa: DTZ005, TID251 - a name for people here
    return restore(_settings().database_path, asked.path, sys.stdout, moment)


def _dead(asked: argparse.Namespace) -> int:
    from bot.dead import Wish, see_to_dead  # noqa: PLC0415 - see above

    wish = Wish(asked.deed, asked.ids, asked.raw)
    return see_to_dead(_settings().database_path, wish, sys.stdout, time.time)


def _today() -> date:
    return datetime.now().astimezone().date()  # noqa: TID251 - the clock comes in here


COMMANDS: dict[str, Command] = {
    "start": _start,
    "run": _bot,
    "chat": _chat,
    "say": _say,
    "advise": _advise,
    "unanswered": _unanswered,
    "stats": _stats,
    "benchmarks": _benchmarks,
}
ERRANDS: dict[str, Errand] = {
    "webhook": _webhook,
    "doctor": _doctor,
    "backup": _backup,
    "restore": _restore,
    "dead": _dead,
}
if __name__ == "__main__":
    sys.exit(main(default="run"))
