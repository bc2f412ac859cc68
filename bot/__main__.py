"""The command `mikromakro`, also `python -m bot`: what is asked for, and nothing else, is loaded.

The terminal and the scripting interface start without Telegram's library, and every error that a
person can do something about is one line and exit code 2.
"""

import argparse
import gc
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

from advisor.errors import MikromakroError
from bot.logs import keep_secret, redacted, set_up_logs

if TYPE_CHECKING:
    from bot.conversation import Conversation
    from bot.settings import Settings

Command: TypeAlias = "Callable[[Settings, Conversation, argparse.Namespace], int]"

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
    asked = _parser(default).parse_args(arguments)
    # Not on top, here and below: only what is asked for is loaded, and --help asks for nothing.
    from bot.conversation import build_conversation  # noqa: PLC0415 - see above
    from bot.settings import read_settings  # noqa: PLC0415 - see above

    settings = read_settings()
    if settings.figures_path is not None:
        from bot.ownfigures import adopt_own_figures  # noqa: PLC0415 - see above

        adopt_own_figures(settings.figures_path)
    if settings.telegram_bot_token is not None:
        keep_secret(settings.telegram_bot_token.get_secret_value())
    command: Command = asked.command
    set_up_logs(settings.log_level, settings.log_format)
    conversation = build_conversation(
        settings.default_language, _today, keeps_unanswered=settings.keep_unanswered
    )
    return command(settings, conversation, asked)


def _start(settings: "Settings", conversation: "Conversation", asked: argparse.Namespace) -> int:
    if settings.telegram_bot_token is not None:
        return _bot(settings, conversation, asked)
    print(conversation.token_hint(), end="\n\n")
    return _chat(settings, conversation, asked)


def _bot(settings: "Settings", conversation: "Conversation", _asked: argparse.Namespace) -> int:
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


def _benchmarks(
    _settings: "Settings", conversation: "Conversation", asked: argparse.Namespace
) -> int:
    from bot.benchmarks import Wish, list_benchmarks  # noqa: PLC0415 - see above

    wish = Wish(asked.tier, asked.platform, asked.figures)
    return list_benchmarks(conversation, wish, sys.stdout)


def _parser(default: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="mikromakro", description="Advice on influencer marketing, on Telegram and here."
    )
    parser.set_defaults(command=COMMANDS[default])
    commands = parser.add_subparsers(title="commands", metavar="")
    for name, about in ABOUT.items():
        commands.add_parser(name, help=about, description=about).set_defaults(
            command=COMMANDS[name]
        )
    say = commands.choices["say"]
    say.add_argument("text", help="the message")
    say.add_argument("--lang", metavar="CODE", help="the language to answer in")
    commands.choices["advise"].add_argument(
        "--jsonl", action="store_true", required=True, help="the only format so far"
    )
    unanswered = commands.choices["unanswered"]
    unanswered.add_argument("--since", metavar="DAY", help="asked on this day or later")
    unanswered.add_argument("--language", metavar="CODE", help="asked in this language")
    unanswered.add_argument("--toml", action="store_true", help="lines for questions.toml")
    benchmarks = commands.choices["benchmarks"]
    benchmarks.add_argument("--tier", metavar="TIER", help="nano, micro, macro or mega")
    benchmarks.add_argument("--platform", metavar="PLATFORM", help="such as tiktok")
    benchmarks.add_argument("--figures", metavar="FILE", help="with your own figures, as TOML")
    return parser


def _today() -> date:
    return datetime.now().astimezone().date()  # noqa: TID251 - the clock comes in here


COMMANDS: dict[str, Command] = {
    "start": _start,
    "run": _bot,
    "chat": _chat,
    "say": _say,
    "advise": _advise,
    "unanswered": _unanswered,
    "benchmarks": _benchmarks,
}
ABOUT = {
    "start": "the bot when a token is set, otherwise the terminal chat",
    "run": "the bot on Telegram",
    "chat": "the same conversation in this terminal",
    "say": "show how one message is read and answered",
    "advise": "answer JSON lines from stdin on stdout",
    "unanswered": "list questions the bot was unsure of, and what people meant",
    "benchmarks": "print the figures, the bands computed from them, and their sources",
}

if __name__ == "__main__":
    sys.exit(main(default="run"))
