"""Questions about saved creators that are answered by typing, and how long they stay open."""

from advisor.creator import Creator
from advisor.reading.dealings import Told
from advisor.reading.facts import Facts
from advisor.reading.saving import told_in
from advisor.saved import (
    LONGEST_NAME,
    LONGEST_NOTE,
    MOST_LISTS,
    Entry,
    Pending,
    SavedList,
    Wanted,
)
from advisor.vocabulary import Intent, Manner
from bot.heard import Heard
from bot.reply import Reply
from bot.saving.changes import noted, replaced
from bot.saving.room import Room
from bot.views.savedkeys import shelf_button
from bot.views.savedwords import short_name

_NOTHING = "-"
_NAMED = frozenset({Wanted.NEW_LIST, Wanted.NAME})


def ask(
    wanted: Wanted, room: Room, one: SavedList | None = None, entry: Entry | None = None
) -> Heard:
    """Return the question, which stays open until it is answered or taken back."""
    creator = entry.creator if entry else Creator()
    pending = Pending(
        wanted=wanted,
        list=one.name if one else "",
        handle=creator.handle,
        platform=creator.platform,
    )
    name = short_name(creator, room.voice) if entry else pending.list
    said = {} if wanted is Wanted.NEW_LIST else {"name": name}
    text = room.voice.say(f"saved-ask-{wanted.replace('_', '-')}", **said)
    reply = Reply(text=text, buttons=((shelf_button("cancel", room.voice, "y"),),))
    return room.asking(pending).show(reply, "asked", list=one, entry=entry)


def answered(text: str, facts: Facts, room: Room) -> Heard | None:
    """Return what comes of a message as the answer to what we asked; None when it is none."""
    pending = room.notes.pending
    if pending is None:
        return None
    if facts.manner is Manner.CANCEL:
        return taken_back(room)
    if pending.wanted in _NAMED:
        return None if _is_other(text, facts) else _named(text, pending, room)
    found = _entry_of(pending, room)
    if found is None:
        return None
    one, entry = found
    told = _told(text, facts, pending.wanted, entry, room)
    if told is None:
        return None
    after = noted(entry, told, room.today)
    changed = room.with_saved(replaced(room.saved, one, entry, after))
    return changed.show_entry(one.replacing(entry, after), after, room.say("changed"), "changed")


def taken_back(room: Room) -> Heard:
    """Return the screen that a question came from, the question closed."""
    pending, closed = room.notes.pending, room.asking(None)
    if pending is not None and pending.wanted in _NAMED:
        return closed.show_lists()
    found = _entry_of(pending, room) if pending is not None else None
    return closed.show_entry(*found) if found else closed.show_list()


def _entry_of(pending: Pending, room: Room) -> tuple[SavedList, Entry] | None:
    one = room.saved.named(pending.list)
    who = Creator(handle=pending.handle, platform=pending.platform)
    entry = one.entry_of(who) if one is not None else None
    return (one, entry) if one is not None and entry is not None else None


def _told(text: str, facts: Facts, wanted: Wanted, entry: Entry, room: Room) -> Told | None:
    """Return what an answer tells of a deal, None where it says nothing of what was asked."""
    if wanted is Wanted.NOTE:
        note = " ".join(text.split())[:LONGEST_NOTE]
        return None if _is_other(text, facts) else Told(note="" if note == _NOTHING else note)
    told = told_in(text, entry.creator, room.lexicon, room.notes.language)
    if told is None:
        return None
    match wanted:
        case Wanted.PRICE if told.agreed is not None:
            return Told(stage=told.stage, agreed=told.agreed)
        case Wanted.DATES if told.draft is not None or told.post is not None:
            return Told(draft=told.draft, post=told.post)
        case Wanted.RESULT if told.outcome is not None:
            return Told(outcome=told.outcome, post=told.post)
    return None


def _is_other(text: str, facts: Facts) -> bool:
    """Tell whether a message is clearly no note and no name: a question, a creator, a campaign."""
    sure = facts.intent is Intent.QUESTION and facts.asked.sure
    asks = "?" in text or (sure and facts.leaning.asks)
    named = any(one.handle is not None for one in facts.creators)
    campaign = bool(facts.brief.goals) and facts.brief.budget is not None
    return asks or named or campaign or facts.manner is not None or text.startswith("/")


def _named(text: str, pending: Pending, room: Room) -> Heard | None:
    name = " ".join(text.split())
    if not name or len(name) > LONGEST_NAME:
        return None
    known, one = room.saved.named(name), room.saved.named(pending.list)
    if pending.wanted is Wanted.NEW_LIST:
        saved = room.saved.keeping(known or SavedList(name=name))
        if saved.named(name) is None:
            closed = room.asking(None)
            return closed.show_lists(room.say("too-many-lists", most=MOST_LISTS), "refused")
        return room.with_saved(saved).show_list()
    if one is None:
        return room.asking(None).show_lists()
    if known is not None and known is not one:
        return room.show_lists(room.say("taken"), "refused")
    saved = room.saved.renaming(one.name, SavedList(name=name, entries=one.entries))
    return room.with_saved(saved).show_lists(room.say("renamed", list=name), "changed")
