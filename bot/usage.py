"""The usage of the command line: every command, what it is for, and what it takes."""

import argparse
from collections.abc import Mapping
from pathlib import Path

ABOUT = {
    "start": "the bot when a token is set, otherwise the terminal chat",
    "run": "the bot on Telegram",
    "chat": "the same conversation in this terminal",
    "say": "show how one message is read and answered",
    "advise": "answer JSON lines from stdin on stdout",
    "unanswered": "list questions the bot was unsure of, and what people meant",
    "stats": "tell what is asked, how it is liked and how fast it goes",
    "benchmarks": "print the figures, the bands computed from them, and their sources",
    "webhook": "set, remove or look at what Telegram knows of our webhook",
    "doctor": "look at all that a bot needs, and say what to do",
    "backup": "copy the database to a file, also while the bot runs",
    "restore": "put a backup in the place of the database, while nobody uses it",
    "dead": "list updates that failed for good, have them tried again, or drop them",
}


def build_parser(default: str) -> argparse.ArgumentParser:
    """Return a parser whose `name` is the command asked for, `default` where none is."""
    parser = argparse.ArgumentParser(
        prog="mikromakro", description="Advice on influencer marketing, on Telegram and here."
    )
    parser.set_defaults(name=default)
    commands = parser.add_subparsers(title="commands", metavar="")
    for name, about in ABOUT.items():
        commands.add_parser(name, help=about, description=about).set_defaults(name=name)
    _about_advice(commands.choices)
    _about_the_bot(commands.choices)
    return parser


def _about_advice(commands: Mapping[str, argparse.ArgumentParser]) -> None:
    commands["say"].add_argument("text", help="the message")
    commands["say"].add_argument("--lang", metavar="CODE", help="the language to answer in")
    commands["advise"].add_argument(
        "--jsonl", action="store_true", required=True, help="the only format so far"
    )
    benchmarks = commands["benchmarks"]
    benchmarks.add_argument("--tier", metavar="TIER", help="nano, micro, macro or mega")
    benchmarks.add_argument("--platform", metavar="PLATFORM", help="such as tiktok")
    benchmarks.add_argument("--figures", metavar="FILE", help="with your own figures, as TOML")


def _about_the_bot(commands: Mapping[str, argparse.ArgumentParser]) -> None:
    unanswered = commands["unanswered"]
    unanswered.add_argument("--since", metavar="DAY", help="asked on this day or later")
    unanswered.add_argument("--language", metavar="CODE", help="asked in this language")
    unanswered.add_argument("--toml", action="store_true", help="lines for questions.toml")
    stats = commands["stats"]
    stats.add_argument("--since", metavar="DAY", help="counted on this day or later")
    stats.add_argument("--json", action="store_true", help="as JSON")
    deeds = commands["webhook"].add_argument("deed", choices=("set", "delete", "info"))
    deeds.help = "tell Telegram of it, remove it, or only look"
    commands["backup"].add_argument("path", type=Path, help="the file to write")
    commands["backup"].add_argument("--force", action="store_true", help="replace a file")
    commands["restore"].add_argument("path", type=Path, help="a backup")
    dead = commands["dead"]
    dead.add_argument("deed", choices=("list", "retry", "drop"))
    dead.add_argument("ids", nargs="*", metavar="ID", help="ids of updates, or all")
    dead.add_argument("--raw", action="store_true", help="list what they said and the whole error")
