"""What an answer about saved creators is made of, and the few shapes that it has."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Self

from advisor.creator import Creator
from advisor.notes import Notes
from advisor.picking import Allowed
from advisor.reading.lexicon import Lexicon
from advisor.saved import Entry, Pending, Saved, SavedList
from bot.heard import Heard, Shelved
from bot.reply import Button, Reply
from bot.views.naming import name_of
from bot.views.savedentry import entry_reply
from bot.views.savedkeys import entry_at, list_at, shelf_data
from bot.views.savedlist import Shelves, list_reply, lists_reply
from bot.voice import Voice


@dataclass(frozen=True)
class Room:
    """The notes of a chat and what is at hand to answer it.

    `edit` tells that a button was tapped, in whose message the answer goes. `reminds` tells that
    reminders can be sent here.
    """

    notes: Notes
    voice: Voice
    day: Callable[[], date]
    lexicon: Lexicon
    allowed: Allowed
    reminds: bool = False
    edit: bool = False

    @property
    def today(self) -> date:
        """The day it is."""
        return self.day()

    @property
    def saved(self) -> Saved:
        """The lists of the chat."""
        return self.notes.saved

    @property
    def shelves(self) -> Shelves:
        """What every screen needs."""
        return Shelves(self.saved, self.today, self.notes.convention, self.voice)

    def with_saved(self, saved: Saved) -> Self:
        """Return the room with other lists, and nothing asked any more."""
        return replace(self, notes=self.notes.about(saved=saved, pending=None))

    def asking(self, pending: Pending | None) -> Self:
        """Return the room with this question open, or none."""
        return replace(self, notes=self.notes.about(pending=pending))

    def list_for_new(self, name: str | None) -> SavedList | None:
        """Return the list that new creators go to, perhaps a new one; None without room for it."""
        if name is None:
            return self.saved.current or SavedList(name=self.shelves.default)
        found = self.saved.named(name)
        if found is not None:
            return found
        new = SavedList(name=name)
        return new if self.saved.keeping(new).named(name) is not None else None

    def say(self, name: str, people: Iterable[Creator] = (), **said: str | int) -> str:
        """Return what was just done, `saved-did-<name>`, with whom."""
        names = [name_of(one, self.voice) for one in people]
        listed = {"names": self.voice.list(names)} if names else {}
        return self.voice.say(f"saved-did-{name}", **listed, **said)

    def show(self, reply: Reply, did: str = "shown", **about: Any) -> Heard:
        """Return the answer with a screen."""
        shelf = Shelved(did=did, **about)
        return Heard(notes=self.notes, reply=reply, edit=self.edit, shelf=shelf)

    def show_list(self, number: int = 0, said: str = "", did: str = "shown") -> Heard:
        """Return the answer with a page of the open list."""
        reply = list_reply(self.shelves, number, said)
        return self.show(reply, did, list=self.saved.current)

    def show_lists(self, said: str = "", did: str = "shown") -> Heard:
        """Return the answer with all lists."""
        return self.show(lists_reply(self.shelves, said), did, list=self.saved.current)

    def show_entry(
        self, one: SavedList, entry: Entry, said: str = "", did: str = "shown"
    ) -> Heard:
        """Return the answer with the screen of a saved creator."""
        reply = entry_reply(self.shelves, one, entry, said)
        return self.show(reply, did, list=one, entry=entry)

    def only_say(self, text: str, did: str, creators: Iterable[Creator] = ()) -> Heard:
        """Return an answer of words, with a way to the shortlist."""
        button = Button(text=self.voice.plain("button-shelf"), data=shelf_data("o"))
        reply = Reply(text=text, buttons=((button,),))
        return self.show(reply, did, creators=tuple(creators), list=self.saved.current)

    def notice(self, name: str, **said: int) -> Heard:
        """Return a short remark about a tap that changes nothing."""
        return Heard(notes=self.notes, notice=self.voice.plain(f"notice-{name}", **said))

    def list_of(self, stamp: str) -> SavedList | None:
        """Return the list that a button is about."""
        return list_at(self.saved, stamp)

    def entry_of(self, stamp: str) -> tuple[SavedList, Entry] | None:
        """Return the entry that a button is about, and its list."""
        return entry_at(self.saved, stamp)
