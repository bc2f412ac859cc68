"""Saved creators: the lists a chat keeps, how far each deal is, and what came of it."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.value import Value
from advisor.vocabulary import Platform

MOST_LISTS = 10
MOST_ENTRIES = 50
LONGEST_NOTE = 200  # characters
LONGEST_NAME = 30


class Stage(StrEnum):
    """How far the deal with a saved creator is, in the order in which deals go."""

    IDEA = "idea"
    CONTACTED = "contacted"
    NEGOTIATING = "negotiating"
    AGREED = "agreed"
    LIVE = "live"
    DONE = "done"


class Occasion(StrEnum):
    """What a person may be reminded of, in the order of days."""

    DRAFT = "draft"
    POST = "post"
    FIGURES = "figures"
    LATER_FIGURES = "later_figures"


class Reminder(NamedTuple):
    """An occasion and the day on which the person is reminded of it."""

    occasion: Occasion
    day: date


class Wanted(StrEnum):
    """What we have asked to be typed about saved creators."""

    PRICE = "price"
    NOTE = "note"
    DATES = "dates"
    RESULT = "result"
    NEW_LIST = "new_list"
    NAME = "name"


class Pending(Value):
    """A question that stays open until it is answered or taken back.

    It is about an account in a list, or about the list itself where no `handle` is named.
    """

    wanted: Wanted
    list: str = ""
    handle: str | None = None
    platform: Platform | None = None


class Outcome(Value):
    """What was paid for so many deliverables of one format, and what came of them all.

    None means not said. `views`, `likes`, `comments` and `orders` are sums over the deliverables.
    """

    paid: Rupiah | None = None
    posts: int = 1
    format: str | None = None
    views: int | None = None
    likes: int | None = None
    comments: int | None = None
    orders: int | None = None


class Entry(Value):
    """A saved creator, with what the person wrote down about the deal.

    `agreed` is the price both settled on, for all deliverables; `draft` and `post` are the days
    of the draft and of the post. `reminds` tells that the person asked to be reminded of them.
    """

    creator: Creator
    stage: Stage = Stage.IDEA
    note: str | None = None
    agreed: Rupiah | None = None
    draft: date | None = None
    post: date | None = None
    reminds: bool = False
    outcome: Outcome = Outcome()

    def about(self, **changes: object) -> "Entry":
        """Return the entry with these fields changed, checked like any other value."""
        return Entry(**{**dict(self), **changes})

    @property
    def is_bare(self) -> bool:
        """Whether nothing was written down about it beside who it is."""
        return self == Entry(creator=self.creator)

    def joined(self, other: "Entry") -> "Entry":
        """Return both entries of one account as one; where both tell something, this one does."""
        stages = tuple(Stage)
        return self.about(
            creator=other.creator.plus(self.creator),
            stage=max(self.stage, other.stage, key=stages.index),
            note=self.note or other.note,
            agreed=self.agreed or other.agreed,
            draft=self.draft or other.draft,
            post=self.post or other.post,
            reminds=self.reminds or other.reminds,
            outcome=other.outcome if self.outcome == Outcome() else self.outcome,
        )

    @property
    def reminders(self) -> tuple[Reminder, ...]:
        """What there would be to remind of, by day; nothing that is over.

        A day before the draft, on the day of the post, and for the figures one day and three days
        after it, until they are told.
        """
        if self.stage is Stage.DONE:
            return ()
        found = []
        if self.draft is not None and self.stage is not Stage.LIVE:
            found.append(Reminder(Occasion.DRAFT, self.draft - timedelta(days=1)))
        if self.post is not None:
            found.append(Reminder(Occasion.POST, self.post))
            if self.outcome.views is None:
                later = ((Occasion.FIGURES, 1), (Occasion.LATER_FIGURES, 3))
                found += [Reminder(what, self.post + timedelta(days=days)) for what, days in later]
        return tuple(sorted(found, key=lambda one: one.day))

    def next_day(self, today: date) -> date | None:
        """Return the first day of draft or post that is still to come, None without one."""
        draft = None if self.stage in (Stage.LIVE, Stage.DONE) else self.draft
        days = (day for day in (draft, self.post) if day is not None and day >= today)
        return min(days, default=None)


class SavedList(Value):
    """A named list of saved creators, in the order of saving; no account is in it twice."""

    name: str
    entries: tuple[Entry, ...] = ()

    def entry_of(self, creator: Creator) -> Entry | None:
        """Return the entry of this account, None when it is not in the list."""
        return next((one for one in self.entries if one.creator.may_be(creator)), None)

    def saving(self, creator: Creator) -> "SavedList":
        """Return the list with this creator, all that was said joined; a full one stays as it is.

        Who is in it already keeps stage, note and dates.
        """
        known = self.entry_of(creator)
        if known is not None:
            return self.replacing(known, known.about(creator=known.creator.plus(creator)))
        if len(self.entries) >= MOST_ENTRIES:
            return self
        return SavedList(name=self.name, entries=(*self.entries, Entry(creator=creator)))

    def replacing(self, entry: Entry, by: Entry | None) -> "SavedList":
        """Return the list with another entry in the place of this one, or without it."""
        changed = (by if one == entry else one for one in self.entries)
        return SavedList(name=self.name, entries=tuple(one for one in changed if one is not None))


class Saved(Value):
    """All lists of a chat; `open` is the name of the one that new creators go to.

    `teaches` tells that the deals in them may move the chat's own cards.
    """

    lists: tuple[SavedList, ...] = ()
    open: str | None = None
    teaches: bool = True

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries of all lists, in their order."""
        return tuple(entry for one in self.lists for entry in one.entries)

    @property
    def current(self) -> SavedList | None:
        """The list that is open, else the first one; None when there is none."""
        named = self.named(self.open) if self.open is not None else None
        return named or next(iter(self.lists), None)

    def named(self, name: str) -> SavedList | None:
        """Return the list of this name, whatever its capitals."""
        wanted = name.casefold()
        return next((one for one in self.lists if one.name.casefold() == wanted), None)

    def holding(self, creator: Creator) -> tuple[SavedList, Entry] | None:
        """Return the list with this account and its entry there, the open list first."""
        lists = (*((self.current,) if self.current else ()), *self.lists)
        found = ((one, one.entry_of(creator)) for one in lists)
        return next(((one, entry) for one, entry in found if entry is not None), None)

    def keeping(self, changed: SavedList) -> "Saved":
        """Return the lists with this one in the place of its namesake, or as a new one, and open.

        When there is no room for another list they stay as they are.
        """
        if self.named(changed.name) is None:
            if len(self.lists) >= MOST_LISTS:
                return self
            return self._with((*self.lists, changed), changed.name)
        return self.renaming(changed.name, changed)

    def renaming(self, name: str, changed: SavedList) -> "Saved":
        """Return the lists with another one in the place of the one of this name, and open."""
        wanted = name.casefold()
        kept = (changed if one.name.casefold() == wanted else one for one in self.lists)
        return self._with(kept, changed.name)

    def without(self, name: str) -> "Saved":
        """Return the lists without the one of this name."""
        wanted = name.casefold()
        kept = tuple(one for one in self.lists if one.name.casefold() != wanted)
        still_open = self.open is not None and self.open.casefold() != wanted
        return self._with(kept, self.open if still_open else None)

    def knowing(self, creators: Iterable[Creator]) -> "Saved":
        """Return the lists with what was told since of who is in them; nobody is added."""
        lists = self.lists
        for creator in creators:
            lists = tuple(
                one.saving(creator) if one.entry_of(creator) is not None else one for one in lists
            )
        return self if lists == self.lists else self._with(lists, self.open)

    def teaching(self, *, teaches: bool) -> "Saved":
        """Return the lists, whose deals may move the chat's cards or not."""
        return Saved(**{**dict(self), "teaches": teaches})

    def _with(self, lists: Iterable[SavedList], name: str | None) -> "Saved":
        return Saved(**{**dict(self), "lists": tuple(lists), "open": name})
