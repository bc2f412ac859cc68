"""A trial: a crowd writes numbered messages while the bot is ended again and again, or ill served.

Nobody's answer may be missing or out of order, and none may come twice but those that were under
way when the bot was ended, or of which it never heard that they had arrived.
"""

import sqlite3
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeAlias

from .process import PARROT, Process, settings_for
from .standin import Standin

# A chat and the text that it is sent.
Letter: TypeAlias = tuple[int, str]

SECRET = "secret-of-the-trials-0123456789"
WEBHOOK = {
    "INTAKE": "webhook",
    "WEBHOOK_URL": "https://bot.example.com/hook",
    "WEBHOOK_SECRET": SECRET,
    "WEBHOOK_PORT": "0",
}
POLLING = {"INTAKE": "polling"}
# Who writes no faster than this is never asked to slow down.
SECONDS_EACH = 2


class Outcome(NamedTuple):
    """What a crowd saw; `doubled` are letters, as often as they came once too often."""

    lost: int
    disordered: int
    strange: int
    doubled: Counter[Letter]


class Crowd:
    """Chats that each send the same number of messages, which a parrot answers by their number."""

    def __init__(self, telegram: Standin, people: int, each: int, groups: int = 0) -> None:
        self._telegram = telegram
        self._each = each
        self._people = [telegram.person(1_000 + number) for number in range(people)]
        self.groups = tuple(-person.chat_id for person in self._people[:groups])
        self._said = 0
        self._begun = int(time.time()) - each * SECONDS_EACH

    @property
    def chats(self) -> tuple[int, ...]:
        """The ids of their chats."""
        return (*(person.chat_id for person in self._people), *self.groups)

    @property
    def size(self) -> int:
        """How many messages they send in all."""
        return self._each * len(self.chats)

    def write(self, share: float) -> None:
        """Send messages until this share of all has been sent, every chat in turn."""
        until = round(self.size * share)
        for number in range(self._said, until):
            turn, who = divmod(number, len(self.chats))
            if who < len(self._people):
                self._people[who].says(f"pesan {turn + 1}")
            else:
                self._mention(self.groups[who - len(self._people)], turn)
        self._said = until

    def _mention(self, group: int, turn: int) -> None:
        # Unhurried, so that nobody is asked to slow down: all wait for us since then.
        head = {"message_id": turn + 1, "date": self._begun + turn * SECONDS_EACH}
        chat = {"id": group, "type": "group", "title": "Tim"}
        text = f"@mikromakro_bot pesan {turn + 1}"
        name = [{"type": "mention", "offset": 0, "length": 15}]
        about = {"from": self._people[0].user, "chat": chat, "text": text, "entities": name}
        self._telegram.push({"message": head | about})

    @property
    def seen(self) -> int:
        """How many messages they have been shown."""
        known = self._people[0].world.chats
        return sum(len(known[chat].delivered) for chat in self.chats if chat in known)

    def waits(self, count: int, seconds: float = 60) -> None:
        """Return once so many messages have been shown, of which some may be the same."""
        self._telegram.comes_true(lambda: self.seen >= count, seconds)
        assert self.seen >= count, f"{self.seen} of {count} messages after {seconds} s"

    def waits_for_all(self, seconds: float = 60) -> None:
        """Return once everybody has been shown everything; `seconds` is a step's patience."""
        seen = self.seen
        while lost := self.outcome().lost:
            # Whatever comes twice is no help, so this may not yet be the end.
            self.waits(seen + lost, seconds)
            seen = self.seen

    def outcome(self) -> Outcome:
        """Return what they have seen so far beside what they should have."""
        lost = disordered = strange = 0
        doubled: Counter[Letter] = Counter()
        for chat in self.chats:
            wanted = [f"{n} id: pesan {n}" for n in range(1, self._each + 1)]
            texts = self._texts(chat)
            known = [wanted.index(text) for text in texts if text in wanted]
            lost += len(set(wanted) - set(texts))
            strange += len(texts) - len(known)
            disordered += known != sorted(known)
            copies = {(chat, text): n - 1 for text, n in Counter(texts).items() if n > 1}
            doubled.update(copies)
        return Outcome(lost, disordered, strange, doubled)

    def _texts(self, chat_id: int) -> list[str]:
        world = self._people[0].world
        with world.bell.quiet():
            chat = world.chats.get(chat_id)
            return [shown.plain for shown in chat.delivered] if chat else []


@dataclass(frozen=True)
class Bot:
    """A bot that lives again and again on the same database, with the same settings."""

    telegram: Standin
    folder: Path
    settings: dict[str, str]
    program: Sequence[str] = PARROT

    @contextmanager
    def lives(self, seconds: float = 15) -> Iterator[Process]:
        """Give a process, ready for updates unless it takes longer; killed if left alive."""
        sign = "setWebhook" if self.settings["INTAKE"] == "webhook" else "getUpdates"
        before = len(self.telegram.calls(sign))
        process = Process(self.program, self.folder, settings_for(self.telegram) | self.settings)
        process.when_over(self.telegram.look_again)

        def ready() -> bool:
            return len(self.telegram.calls(sign)) > before or not process.is_running

        try:
            with ExitStack() as stack:
                if self.telegram.comes_true(ready, seconds) and sign == "setWebhook":
                    address = process.address_for("webhook")
                    stack.enter_context(self.telegram.posts_to(address))
                yield process
        finally:
            if process.is_running:
                process.kill()


def first_letters(folder: Path) -> set[Letter]:
    """Return the first letter of each chat that the outbox still has."""
    path = folder / "mikromakro.db"
    if not path.exists():
        return set()
    with closing(sqlite3.connect(path)) as db:
        if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'outbox'").fetchone():
            return set()
        rows = db.execute(
            "SELECT chat_id, json_extract(payload, '$.text') FROM outbox "
            "WHERE id IN (SELECT min(id) FROM outbox GROUP BY chat_id)"
        ).fetchall()
    return {(chat_id, _plain(text)) for chat_id, text in rows}


def waiting(folder: Path) -> int:
    """Return how many updates and letters the database still has to be dealt with."""
    with closing(sqlite3.connect(folder / "mikromakro.db")) as db:
        asked = "SELECT count(*) FROM inbox WHERE state = 'pending'"
        ((updates,), (letters,)) = (
            db.execute(asked).fetchone(),
            db.execute("SELECT count(*) FROM outbox").fetchone(),
        )
    return int(updates + letters)


def _plain(text: str) -> str:
    return text.replace("<b>", "").replace("</b>", "")
