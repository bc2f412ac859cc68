"""What one message says, what was guessed in it, and what could not be read."""

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal

from advisor.addons import Addon
from advisor.brief import Brief
from advisor.conditions import Choosing
from advisor.creator import Creator
from advisor.economics import Economics
from advisor.paperwork import Paper
from advisor.value import Value
from advisor.vocabulary import Intent, Look, Manner, Role, Tier, Topic, Unreadable

_MONTHS = 12
_FURTHEST = 5  # years from now that a day of a campaign may be away


class TopicScore(Value):
    """How well a message fits a topic, 0 to 1."""

    id: Topic
    score: float


class Asked(Value):
    """The topics a message may ask about, best first; empty when it is off our subject.

    `sure` tells that the first one may be answered without asking back.
    """

    topics: tuple[TopicScore, ...] = ()
    sure: bool = False


class Loose(Value):
    """A number whose role stays open: what it is, as typed, and the roles it may have."""

    value: Decimal
    text: str
    roles: tuple[Role, ...]


class Due(Value):
    """A deadline as told, before anybody knows which day it is.

    It is so many days from today (`in_days`), the end of this month or of one so many `months`
    later, or a date, of which the year and the day may be missing.
    """

    in_days: int | None = None
    months: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None

    def on(self, today: date) -> date | None:
        """Return the day meant, the next of its kind where no year was told; None for 31 June.

        >>> Due(day=12, month=12).on(date(2026, 11, 25)), Due(months=0).on(date(2026, 11, 25))
        (datetime.date(2026, 12, 12), datetime.date(2026, 11, 30))
        """
        if self.in_days is not None:
            return today + timedelta(days=self.in_days)
        if self.months is not None:
            return _month_end(today.year, today.month + self.months)
        if self.month is None:
            return None
        years = (self.year,) if self.year else (today.year, today.year + 1)
        days = [found for year in years if (found := self._in(year))]
        near = [day for day in days if abs(day.year - today.year) <= _FURTHEST]
        return next((day for day in near if day >= today), near[0] if near else None)

    def _in(self, year: int) -> date | None:
        if self.month is None:
            return None
        end = _month_end(year, self.month)
        day = end.day if self.day is None else self.day
        return end.replace(day=day) if day <= end.day else None


def _month_end(year: int, month: int) -> date:
    """Return the last day of a month; months beyond December are those of the next year."""
    year, month = year + (month - 1) // _MONTHS, (month - 1) % _MONTHS + 1
    return date(year, month, monthrange(year, month)[1])


class Change(Value):
    """A step from the sum told before: so many times it, then so many rupiah more or less."""

    times: Decimal = Decimal(1)
    plus: Decimal = Decimal(0)


class Leaning(Value):
    """What in a message means something only beside what was said before.

    `look` is the side of the last advice it wants to see, `paper` what it wants written, `due` a
    deadline in it, `change` a step from the last budget, `bare` a number without scale or unit
    ("15 aja"), `share` a percentage alone. `undecided` tells that the person leaves a choice to
    us, `cheaper` that it should cost less, `beside` that the creators named are to be compared
    with those of the last advice, `opens` that it begins by leaning on it ("kalau ..."),
    `corrects` that it puts a figure right ("bukan, 300rb"), `asks` that it puts a question,
    `general` that it speaks of creators in general, `plans` that it wants to be led to a plan,
    and `passes` that it leaves out what was asked.
    """

    look: Look | Paper | None = None
    paper: Paper | None = None
    due: Due | None = None
    change: Change | None = None
    bare: Decimal | None = None
    share: Decimal | None = None
    undecided: bool = False
    cheaper: bool = False
    beside: bool = False
    opens: bool = False
    corrects: bool = False
    asks: bool = False
    general: bool = False
    plans: bool = False
    passes: bool = False


class Terms(Value):
    """What a message asks for beside the posts themselves, and what it says is not part of them.

    `added` tells that it speaks of a step on: "plus hak pakai", "without exclusivity".
    """

    addons: tuple[Addon, ...] = ()
    excluded: tuple[Addon, ...] = ()
    added: bool = False


class Facts(Value):
    """Everything a message says; `assumed` names the guesses, `unread` keeps the other words.

    `follow_up` tells that the message leans on what was said before ("kalau di tiktok?"), and
    `leaning` how; `tiers` are the sizes it names. `aside` is what a part of the message asks that
    is about nothing else in it. `role` is set when it only says what a number asked about before
    stands for, `tongue` is the language it asks for, and `unreadable` is set when nothing in it
    can be used. `selling` tells that a creator asks about an own rate card, and `taxed` that the
    tax on a fee is asked about. `terms` are those of the whole message. `choosing` is what it says
    of whom to hire from a list, None where it says nothing of that. `economics` is what it tells
    of an order, and `breaks_even` that it asks when a campaign has paid for itself. `fluency`
    counts its words when some of them show its language, else it is 0, and `tapped` tells that a
    button said all this.
    """

    intent: Intent = Intent.OTHER
    language: str | None = None
    manner: Manner | None = None
    asked: Asked = Asked()
    creators: tuple[Creator, ...] = ()
    brief: Brief = Brief()
    tiers: tuple[Tier, ...] = ()
    loose: tuple[Loose, ...] = ()
    role: Role | None = None
    tongue: str | None = None
    unreadable: Unreadable | None = None
    follow_up: bool = False
    tapped: bool = False
    leaning: Leaning = Leaning()
    aside: Asked = Asked()
    selling: bool = False
    taxed: bool = False
    terms: Terms = Terms()
    choosing: Choosing | None = None
    economics: Economics = Economics()
    breaks_even: bool = False
    fluency: int = 0
    assumed: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
