"""The shortlist on one screen, page by page, and the lists there are."""

from datetime import date
from typing import NamedTuple

from advisor.deals import deals_of
from advisor.saved import MOST_LISTS, Entry, Saved, SavedList
from bot.reply import Button, Reply
from bot.views.buttons import Rows, rows
from bot.views.owndeals import lessons
from bot.views.savedkeys import shelf_button, shelf_data, stamp_of_entry, stamp_of_list
from bot.views.savedwords import deal_line, short_name, who_line
from bot.views.screen import clipped, lines, page
from bot.voice import Voice

PAGE = 8
_LEAST = 2  # creators that can be compared
_NAME = 20  # letters of a list's name on a button


class Shelves(NamedTuple):
    """What every screen of saved creators needs: the lists, the day, and how sizes are named."""

    saved: Saved
    today: date
    convention: str | None
    voice: Voice

    @property
    def default(self) -> str:
        """What the first list of a chat is called."""
        return self.voice.plain("saved-first-list")


def list_reply(shelves: Shelves, number: int = 0, said: str = "") -> Reply:
    """Return a page of the open list, numbered from 0; `said` is what was just done."""
    voice, one = shelves.voice, shelves.saved.current
    if one is None or not one.entries:
        return _empty(shelves, one, said)
    last = (len(one.entries) - 1) // PAGE
    number = min(number, last)
    first = number * PAGE
    shown = one.entries[first : first + PAGE]
    head = voice.say("saved-title", name=one.name, count=len(one.entries))
    told = [
        lines(
            voice.say(
                "saved-entry", place=first + at, who=who_line(entry, shelves.convention, voice)
            ),
            deal_line(entry, shelves.today, voice),
        )
        for at, entry in enumerate(shown, 1)
    ]
    text = page(lines(said, head), *told, lessons_text(shelves), voice.say("saved-tip"))
    entries = (_entry(first + at, one, entry, voice) for at, entry in enumerate(shown, 1))
    return Reply(
        text=text,
        buttons=(
            *rows(entries, 2),
            *_pages(one, number, last, voice),
            *_deeds(one, voice),
            (shelf_button("lists", voice, "l", count=len(shelves.saved.lists)),),
            *_lesson_rows(shelves),
        ),
    )


def lists_reply(shelves: Shelves, said: str = "") -> Reply:
    """Return all lists to open, with what can be done to the open one."""
    voice, saved = shelves.voice, shelves.saved
    current = saved.current
    opened = [_list(one) for one in saved.lists]
    change: Rows = ()
    if current is not None:
        stamp, name = stamp_of_list(current.name), clipped(current.name, _NAME)
        change = (
            (
                shelf_button("rename", voice, "r", stamp, list=name),
                shelf_button("delete-list", voice, "d", stamp, list=name),
            ),
        )
    new = () if len(saved.lists) >= MOST_LISTS else ((shelf_button("new-list", voice, "n"),),)
    back = (Button(text=voice.plain("button-back"), data=shelf_data("o")),)
    text = page(said, voice.say("saved-lists-title", count=len(saved.lists)))
    return Reply(text=text, buttons=(*rows(opened, 2), *new, *change, back))


def delete_list_reply(one: SavedList, voice: Voice) -> Reply:
    """Return the one question before a list is deleted."""
    text = voice.say("saved-delete-list", name=one.name, count=len(one.entries))
    yes = shelf_button("delete-yes", voice, "D", stamp_of_list(one.name))
    return Reply(text=text, buttons=((yes, shelf_button("keep", voice, "l")),))


def lessons_text(shelves: Shelves) -> str:
    """Return in a line or two what the chat's own deals do to its cards."""
    voice = shelves.voice
    learnt = deals_of(shelves.saved.teaching(teaches=True))
    if not learnt.platforms:
        return ""
    if not shelves.saved.teaches:
        return voice.say("saved-lessons-off")
    return lines(*lessons(learnt, voice))


def _lesson_rows(shelves: Shelves) -> Rows:
    if not deals_of(shelves.saved.teaching(teaches=True)).platforms:
        return ()
    if shelves.saved.teaches:
        return ((shelf_button("lessons-off", shelves.voice, "t", "0"),),)
    return ((shelf_button("lessons-on", shelves.voice, "t", "1"),),)


def _empty(shelves: Shelves, one: SavedList | None, said: str) -> Reply:
    voice = shelves.voice
    head = voice.say("saved-empty-title", name=one.name if one else shelves.default)
    lists = shelf_button("lists", voice, "l", count=len(shelves.saved.lists))
    text = page(lines(said, head), voice.say("saved-empty"), lessons_text(shelves))
    return Reply(text=text, buttons=((lists,), *_lesson_rows(shelves)))


def _entry(place: int, one: SavedList, entry: Entry, voice: Voice) -> Button:
    data = shelf_data("e", stamp_of_entry(one.name, entry.creator))
    return Button(text=f"{place} {short_name(entry.creator, voice)}", data=data)


def _list(one: SavedList) -> Button:
    data = shelf_data("o", stamp_of_list(one.name), "0")
    return Button(text=f"{clipped(one.name, _NAME)} ({len(one.entries)})", data=data)


def _pages(one: SavedList, number: int, last: int, voice: Voice) -> Rows:
    stamp, row = stamp_of_list(one.name), []
    if number:
        row.append(shelf_button("before", voice, "o", stamp, str(number - 1)))
    if number < last:
        row.append(shelf_button("after", voice, "o", stamp, str(number + 1)))
    return (tuple(row),) if row else ()


def _deeds(one: SavedList, voice: Voice) -> Rows:
    stamp = stamp_of_list(one.name)
    several = (
        shelf_button("compare", voice, "m", stamp),
        shelf_button("choose", voice, "q", stamp),
    )
    files = (shelf_button("csv", voice, "c", stamp), shelf_button("xlsx", voice, "x", stamp))
    return (several, files) if len(one.entries) >= _LEAST else (files,)
