"""Saved creators: the lists a chat keeps, how far each deal is, and what came of it."""

from datetime import date
from enum import StrEnum

from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.value import Value

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
    """All lists of a chat; `open` is the name of the one that new creators go to."""

    lists: tuple[SavedList, ...] = ()
    open: str | None = None

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries of all lists, in their order."""
        return tuple(entry for one in self.lists for entry in one.entries)

    def named(self, name: str) -> SavedList | None:
        """Return the list of this name, whatever its capitals."""
        wanted = name.casefold()
        return next((one for one in self.lists if one.name.casefold() == wanted), None)

    def keeping(self, changed: SavedList) -> "Saved":
        """Return the lists with this one in the place of its namesake, or as a new one, and open.

        When there is no room for another list they stay as they are.
        """
        if self.named(changed.name) is None:
            if len(self.lists) >= MOST_LISTS:
                return self
            return Saved(lists=(*self.lists, changed), open=changed.name)
        wanted = changed.name.casefold()
        kept = (changed if one.name.casefold() == wanted else one for one in self.lists)
        return Saved(lists=tuple(kept), open=changed.name)

    def without(self, name: str) -> "Saved":
        """Return the lists without the one of this name."""
        wanted = name.casefold()
        kept = tuple(one for one in self.lists if one.name.casefold() != wanted)
        still_open = self.open is not None and self.open.casefold() != wanted
        return Saved(lists=kept, open=self.open if still_open else None)
