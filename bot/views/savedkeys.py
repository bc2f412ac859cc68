"""What the buttons of saved creators say: an action, and what it is about by a stamp.

Lists and accounts have names of any length, and a button 64 bytes. A stamp outlives what is
written down about an account; a list that is renamed makes strangers of the old buttons.
"""

from zlib import crc32

from advisor.creator import Creator
from advisor.saved import Entry, Saved, SavedList
from bot.reply import Button
from bot.views.taps import command_data
from bot.views.verbs import Verb
from bot.voice import Voice


def stamp_of_list(name: str) -> str:
    """Return eight hex digits for the name of a list, whatever its capitals."""
    return f"{crc32(name.casefold().encode()):08x}"


def stamp_of_entry(name: str, creator: Creator) -> str:
    """Return eight hex digits for an account in a list of this name."""
    parts = (name.casefold(), creator.handle or "", creator.platform or "")
    return f"{crc32('|'.join(parts).encode()):08x}"


def list_at(saved: Saved, stamp: str) -> SavedList | None:
    """Return the list that a button is about, None when there is none of this name any more."""
    return next((one for one in saved.lists if stamp_of_list(one.name) == stamp), None)


def entry_at(saved: Saved, stamp: str) -> tuple[SavedList, Entry] | None:
    """Return the entry that a button is about, and its list; None when it is gone.

    The platform may have been told since the button was made.
    """
    for one in saved.lists:
        for entry in one.entries:
            bare = Creator(handle=entry.creator.handle)
            if stamp in (stamp_of_entry(one.name, who) for who in (entry.creator, bare)):
                return one, entry
    return None


def shelf_data(action: str, *about: str) -> str:
    """Return the data of a button, such as `sl:e:1f2e3d4c`."""
    return command_data(Verb.SHELF, ":".join((action, *about)))


def shelf_button(name: str, voice: Voice, action: str, *about: str, **said: str | int) -> Button:
    """Return a button with the text `button-saved-<name>`."""
    text = voice.plain(f"button-saved-{name}", **said)
    return Button(text=text, data=shelf_data(action, *about))
