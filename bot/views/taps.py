"""Taps: what a button sends back, written and read in one place.

A button carries facts, so a tap is concluded like a typed message and outlives restarts. Data
comes from anybody's client: whatever is not exactly of our making reads as None.
"""

import re
from collections.abc import Callable
from decimal import Decimal

from advisor.brief import Brief, budget_of
from advisor.conditions import Choosing
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.reading.facts import Asked, Facts, TopicScore
from advisor.value import Value
from advisor.vocabulary import Goal, Intent, Platform, Role, Topic
from bot.views.shelftaps import is_shelf
from bot.views.verbs import Example, Verb
from bot.views.written import amount_in, whole

LONGEST = 64  # bytes of UTF-8 that Telegram takes as callback data
HANDLE_MARK = "@"
_NUMBER_MARK = " "  # no handle begins like this
BARTER = "0"  # no money, only product
STAMP = "[0-9a-f]{8}"  # of a campaign or of creators; `subject` makes them
_STAMPED = (Intent.CAMPAIGN, Intent.CREATOR)  # advice that buttons know by a stamp


class TapCommand(Value):
    """A tap that is no fact: `about` is an example, a language code, or the subject of an advice.

    A subject is a topic id, a handle with its @, or the stamp of a brief or of several creators.
    """

    verb: Verb
    about: str = ""

    def facts(self, notes: Notes) -> Facts:
        """Return the facts that bring back the advice this button stood under."""
        if self.about in set(Topic):
            return _asking(Topic(self.about))
        if self.about.startswith(HANDLE_MARK):
            return _creator(Creator(handle=self.about.removeprefix(HANDLE_MARK)))
        return Facts(intent=notes.doing or Intent.OTHER, follow_up=True)

    def readings(self, notes: Notes) -> tuple[Facts, ...]:
        """Return all facts that may bring it back: a chat goes on while its buttons stay."""
        plain = [Facts(intent=intent, follow_up=True) for intent in _STAMPED if self.about]
        if self.about and notes.choosing.asked:
            plain.append(_choice())
        return tuple(dict.fromkeys((self.facts(notes), *plain)))


class StampedFacts(Value):
    """A tap that changes a campaign: its facts, and what the advice it stood under was about."""

    facts: Facts
    about: str


Tap = Facts | StampedFacts | TapCommand


def command_data(verb: Verb, about: str = "") -> str:
    """Return the data of a command, such as `w:price_of_creators` or `n`."""
    return f"{verb}:{about}" if about else str(verb)


def topic_data(topic: Topic) -> str:
    """Return the data that asks a question."""
    return f"t:{topic}"


def goal_data(goal: Goal, stamp: str = "") -> str:
    """Return the data that sets the goal of the campaign with this stamp, or of any."""
    return _stamped(f"g:{goal}", stamp)


def platform_data(platform: Platform, stamp: str = "") -> str:
    """Return the data that sets the platform of the campaign with this stamp, or of any."""
    return _stamped(f"p:{platform}", stamp)


def budget_data(budget: Rupiah, stamp: str = "") -> str:
    """Return the data that sets the budget of the campaign with this stamp, or of any."""
    return _stamped(f"b:{budget.amount}", stamp)


def fewer_big_data(fewer: int, stamp: str) -> str:
    """Return the data that takes big creators out of the campaign with this stamp."""
    return _stamped(f"d:{fewer}", stamp)


def break_even_data(stamp: str) -> str:
    """Return the data that asks when the campaign with this stamp has paid for itself."""
    return _stamped("m:", stamp)


def role_data(role: Role, value: Decimal) -> str:
    """Return the data that says what a number stands for."""
    return f"r:{role}:{value:f}"


def creator_data(handle: str, platform: Platform | None = None) -> str | None:
    """Return the data that picks a creator, or None when the handle does not fit a button."""
    data = f"c:{platform or ''}:{handle}"
    return data if fits(data) else None


def pick_data(creator: Creator) -> str | None:
    """Return the data that picks one of several, by handle or by place in a list without names."""
    handle = creator.handle or (f"{_NUMBER_MARK}{creator.number}" if creator.number else "")
    return creator_data(handle, creator.platform) if handle else None


def fits(data: str) -> bool:
    """Return whether Telegram takes the data.

    >>> fits("k"), fits("x" * 65)
    (True, False)
    """
    return len(data.encode()) <= LONGEST


def facts_of(data: str) -> Tap | None:
    """Return what a tap says, or None when the data is forged or of an older making."""
    if not data.isprintable() or not fits(data):
        return None
    letter, _, rest = data.partition(":")
    try:
        return _READERS[letter](rest)
    except (KeyError, ValueError):
        return None


def _stamped(data: str, stamp: str) -> str:
    return f"{data}:{stamp}" if stamp else data


def _asking(topic: Topic) -> Facts:
    asked = Asked(topics=(TopicScore(id=topic, score=1.0),), sure=True)
    return Facts(intent=Intent.QUESTION, asked=asked)


def _campaign(brief: Brief) -> Facts:
    return Facts(intent=Intent.CAMPAIGN, brief=brief, follow_up=True)


def _choice() -> Facts:
    """Return the facts that bring back the choice at hand."""
    asked = Choosing(asked=True)
    return Facts(intent=Intent.CREATOR, choosing=asked, follow_up=True, tapped=True)


def _creator(creator: Creator) -> Facts:
    return Facts(intent=Intent.CREATOR, creators=(creator,), follow_up=True)


def _budget(value: Decimal) -> Facts:
    rupiah = Decimal(whole(value))
    return _campaign(Brief(budget=budget_of(rupiah, rupiah, rupiah)))


def _told_budget(text: str) -> Facts:
    return _budget(Decimal(0) if text == BARTER else amount_in(text))


def _changing(told: Callable[[str], Facts]) -> Callable[[str], Tap]:
    """Return the reader of a change to a campaign, stamped with which one or not."""

    def read(rest: str) -> Tap:
        text, mark, stamp = rest.partition(":")
        facts = Facts(**{**dict(told(text)), "tapped": True})
        if not mark:
            return facts
        if not re.fullmatch(STAMP, stamp):
            raise ValueError(stamp)
        return StampedFacts(facts=facts, about=stamp)

    return read


def _few(text: str) -> int:
    if not re.fullmatch("[1-9][0-9]?", text):
        raise ValueError(text)
    return int(text)


def _engagement(value: Decimal) -> Facts:
    if value > 1:
        raise ValueError(value)
    return _creator(Creator(engagement_rate=value))


_ROLES: dict[Role, Callable[[Decimal], Facts]] = {
    Role.BUDGET: _budget,
    Role.QUOTE: lambda value: _creator(Creator(quote=Rupiah.of(value))),
    Role.FOLLOWERS: lambda value: _creator(Creator(followers=whole(value))),
    Role.VIEWS: lambda value: _creator(Creator(views=whole(value))),
    Role.LIKES: lambda value: _creator(Creator(likes=whole(value))),
    Role.COMMENTS: lambda value: _creator(Creator(comments=whole(value))),
    Role.ENGAGEMENT_RATE: _engagement,
    Role.CREATORS: lambda value: _campaign(Brief(creators_wanted=whole(value))),
    Role.DURATION: lambda value: _campaign(Brief(duration_days=whole(value))),
}


def _role(rest: str) -> Facts:
    role, _, value = rest.partition(":")
    return _ROLES[Role(role)](amount_in(value))


def _picked(rest: str) -> Facts:
    platform, _, handle = rest.partition(":")
    known = Platform(platform) if platform else None
    if handle.startswith(_NUMBER_MARK):
        listed = _creator(Creator(number=whole(amount_in(handle[1:])), platform=known))
        return Facts(**{**dict(listed), "tapped": True})  # it is none that was spoken of last
    if not handle or handle != handle.strip():
        raise ValueError(rest)
    return _creator(Creator(handle=handle, platform=known))


def _command(verb: Verb) -> Callable[[str], TapCommand]:
    def read(about: str) -> TapCommand:
        if verb is Verb.EXAMPLE:
            about = Example(about)
        if verb is Verb.LANGUAGE and not re.fullmatch(r"[a-z]{2,8}", about):
            raise ValueError(about)
        if (verb is Verb.NEW and about) or (verb is Verb.SHELF and not is_shelf(about)):
            raise ValueError(about)
        return TapCommand(verb=verb, about=str(about))

    return read


_READERS: dict[str, Callable[[str], Tap]] = {
    "t": lambda rest: _asking(Topic(rest)),
    "g": _changing(lambda text: _campaign(Brief(goals=(Goal(text),)))),
    "p": _changing(lambda text: _campaign(Brief(platforms=(Platform(text),)))),
    "b": _changing(_told_budget),
    "d": _changing(lambda text: _campaign(Brief(fewer_big=_few(text)))),
    "m": _changing(lambda _: Facts(intent=Intent.CAMPAIGN, breaks_even=True, follow_up=True)),
    "r": _role,
    "c": _picked,
    **{verb.value: _command(verb) for verb in Verb},
}
