"""The command `benchmarks`: figures, bands, spread and sources, for whoever runs the bot."""

from io import TextIOWrapper
from pathlib import Path
from typing import NamedTuple, TextIO

from advisor.benchmarks import Book, book_of, default_book, shipped_tables
from advisor.errors import SettingError
from advisor.tiers import RATED
from advisor.vocabulary import Platform, Tier
from bot.benchmarks.pages import pages
from bot.benchmarks.shelf import Shelf
from bot.conversation import Conversation
from bot.ownfigures import read_own_figures


class Wish(NamedTuple):
    """What to print, as typed: one size, one platform, with the figures of a file."""

    tier: str | None = None
    platform: str | None = None
    figures: str | None = None


def list_benchmarks(conversation: Conversation, wish: Wish, stdout: TextIO) -> int:
    """Return 0 after printing the book, or the part of it that was wished for.

    Raises:
        SettingError: there is no such tier or platform, or the file cannot be read.
        DataError: a row of the file is wrong; one line for each that is.
    """
    tier = _tier(wish.tier)
    platform = _platform(wish.platform)
    shelf = Shelf.of(_book(wish.figures), tier, platform)
    voice = conversation.spoken.voice_of()
    if isinstance(stdout, TextIOWrapper):
        stdout.reconfigure(encoding="utf-8")
    stdout.writelines(f"{line}\n" for line in pages(shelf, voice))
    return 0


def _book(file: str | None) -> Book:
    if file is None:
        return default_book()
    own = read_own_figures(Path(file))
    return book_of(shipped_tables()._replace(own=own, own_place=file))


def _tier(told: str | None) -> Tier | None:
    names = [tier.value for tier in RATED]
    if told is None or told in names:
        return None if told is None else Tier(told)
    raise SettingError(f"--tier is {told!r}; want one of {', '.join(names)}.")


def _platform(told: str | None) -> Platform | None:
    if told is None or told in set(Platform):
        return None if told is None else Platform(told)
    raise SettingError(f"--platform is {told!r}; want one of {', '.join(Platform)}.")
