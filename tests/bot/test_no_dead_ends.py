"""No dead ends: from whatever people begin with, every button leads somewhere, and out again."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from advisor.notes import Notes
from bot.conversation import Conversation, Heard
from bot.languages import Languages
from bot.reply import Reply
from bot.store.letters import Address, letter_to
from bot.views.verbs import Verb
from tests.kit.calls import Call, Refusal
from tests.kit.html_entities import parse_html
from tests.kit.message_methods import LONGEST_ALERT, LONGEST_CAPTION
from tests.kit.methods import METHODS
from tests.kit.scene import TOKEN
from tests.kit.world import World

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

STARTS = Path(__file__).parents[1] / "corpus/starts.toml"
FOUND: dict[str, list[str]] = tomllib.loads(STARTS.read_text("utf-8"))
KINDS, LONG = FOUND.pop("kinds"), FOUND.pop("long")
SCREEN = 1_200  # characters that a phone shows at once
DETAIL = {Verb.WHY, Verb.TERMS}  # who taps these asks for all of it
DEEPEST = 4
FIRST = 2  # the message, and a button under its answer
CHAT: dict[str, Any] = {"id": 7, "type": "private", "first_name": "Sari"}


# What a button says of one campaign, creator or guide rather than of another.
PARTICULAR = re.compile(r"[0-9a-f]{8}|@[\w.]+|\d+")


class Screen(NamedTuple):
    """What somebody sees, of which kind it is, and what is known of the chat by then."""

    reply: Reply
    notes: Notes
    path: tuple[str, ...]
    kind: str


@dataclass
class Walk:
    """Everything reached from messages.

    Below the first answer a button is tapped once for each kind of screen it stands on, whichever
    campaign or creator it is about.
    """

    talk: Conversation
    seen: set[str] = field(default_factory=set)
    troubles: list[str] = field(default_factory=list)

    def from_(self, heard: Heard, start: str) -> None:
        """Walk from what a message led to."""
        screens = list(self.reached(heard, (start,)))
        for _ in range(DEEPEST):
            screens = [found for screen in screens for found in self.beyond(screen)]

    def beyond(self, screen: Screen) -> Iterator[Screen]:
        """Yield what each button of a screen leads to, that was not tapped before."""
        for button in (button for row in screen.reply.buttons for button in row):
            path = (*screen.path, button.data)
            key = button.data if len(path) <= FIRST else like(screen, button.data)
            if not button.data or key in self.seen:
                continue
            self.seen |= {button.data, key, like(screen, button.data)}
            yield from self.reached(self.talk.tap(button.data, screen.notes), path)

    def reached(self, heard: Heard, path: tuple[str, ...]) -> Iterator[Screen]:
        """Yield the screen that something led to, once it is known to be one."""
        wrong = troubles_of(heard)
        if heard.reply is None and len(path) > 1 and not wrong:
            wrong = ["a button under a fresh message has expired"]
        if heard.reply is not None and is_too_long(heard.reply, path):
            wrong.append("more than a screen")
        self.troubles += [f"{' > '.join(path)}: {each}" for each in wrong]
        if heard.reply is not None:
            kind = heard.turn.advice.kind if heard.turn else path[-1][:2]
            yield Screen(heard.reply, heard.notes, path, kind)


def like(screen: Screen, data: str) -> str:
    """Return what all buttons are called that do the same on screens of one kind."""
    return f"{screen.kind} {PARTICULAR.sub('#', data)}"


def troubles_of(heard: Heard) -> list[str]:
    """Return what is wrong with an answer: nothing said, or nothing that Telegram would show."""
    if heard.reply is None:
        return [] if heard.notice and len(heard.notice) <= LONGEST_ALERT else ["no answer"]
    # What we ask can be typed.
    asks = heard.turn is None or heard.turn.advice.kind == "ask"
    if heard.edit and not heard.reply.buttons and not asks:
        return ["an answer took the place of another and leads nowhere"]
    try:
        shown_by_telegram(heard.reply)
    except Refusal as refusal:
        return [refusal.description]
    return []


def is_too_long(reply: Reply, path: tuple[str, ...]) -> bool:
    """Tell whether a reply is more than a screen although nobody asked for detail."""
    detailed = path[-1] in LONG or (len(path) > 1 and path[-1].partition(":")[0] in DETAIL)
    return not detailed and len(parse_html(reply.text).plain) > SCREEN


def shown_by_telegram(reply: Reply) -> None:
    """Have the stand-in for Telegram show a reply; a file counts by its caption.

    Raises:
        Refusal: it would not.
    """
    world = World(TOKEN, {"id": 1, "is_bot": True, "first_name": "?"})
    world.chat(CHAT).known = True
    letter = letter_to(
        Address(CHAT["id"]), Reply(text=reply.text, buttons=reply.buttons), edit=False
    )
    METHODS["sendMessage"](world, Call("sendMessage", letter.payload))
    if reply.is_file:
        assert len(reply.text) <= LONGEST_CAPTION


def test_a_reply_that_telegram_would_refuse_is_noticed() -> None:
    assert troubles_of(Heard(notes=Notes(), reply=Reply(text="a < b")))
    assert troubles_of(Heard(notes=Notes(), reply=Reply(text="x" * 4_097)))
    assert troubles_of(Heard(notes=Notes()))
    assert not troubles_of(Heard(notes=Notes(), reply=Reply(text="<b>a</b>")))


@pytest.mark.parametrize("code", FOUND)
def test_every_button_leads_somewhere(code: str, languages: Languages) -> None:
    talk = Conversation(languages, lambda: date(2026, 11, 25))
    fresh = Notes(language=code, chosen=True)
    walk = Walk(talk)

    for start in FOUND[code]:
        walk.from_(first(talk, start, fresh), start)
    for kind in KINDS:
        walk.from_(talk.cannot_read(kind, fresh), kind)

    assert walk.troubles == [], "\n".join(walk.troubles)
    assert len(walk.seen) > len(FOUND[code])


def first(talk: Conversation, start: str, notes: Notes) -> Heard:
    """Return what a message or a command leads to."""
    if not start.startswith("/"):
        return talk.hear(start, notes)
    name, _, argument = start[1:].partition(" ")
    return talk.command(name, argument, notes)
