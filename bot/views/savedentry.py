"""One saved creator: how far the deal is, what was written down, and what can be done about it."""

from advisor.saved import Entry, Occasion, Saved, SavedList, Stage
from bot.reply import Button, Reply
from bot.views.buttons import Rows, rows
from bot.views.naming import word
from bot.views.savedkeys import shelf_button, shelf_data, stamp_of_entry, stamp_of_list
from bot.views.savedlist import PAGE, Shelves
from bot.views.savedwords import entry_lines, short_name, stage_word, who_line
from bot.views.screen import clipped, lines, page
from bot.voice import Voice
from bot.zones import HOURS, zone_of

_NAME = 20
ZONES = tuple(HOURS)


def entry_reply(shelves: Shelves, one: SavedList, entry: Entry, said: str = "") -> Reply:
    """Return the screen of a saved creator; `said` is what was just done."""
    voice = shelves.voice
    text = page(
        said,
        lines(
            who_line(entry, shelves.convention, voice),
            voice.say("saved-in-list", name=one.name),
        ),
        lines(
            voice.say("saved-line-stage", stage=stage_word(entry.stage, voice)),
            *entry_lines(entry, voice),
            voice.say("saved-line-reminded") if entry.reminds else "",
        ),
    )
    return Reply(text=text, buttons=_buttons(shelves, one, entry))


def delete_reply(one: SavedList, entry: Entry, voice: Voice) -> Reply:
    """Return the one question before a saved creator is deleted."""
    stamp = stamp_of_entry(one.name, entry.creator)
    text = voice.say("saved-delete", name=short_name(entry.creator, voice), list=one.name)
    yes = shelf_button("delete-yes", voice, "F", stamp)
    return Reply(text=text, buttons=((yes, shelf_button("keep", voice, "e", stamp)),))


def move_reply(saved: Saved, one: SavedList, entry: Entry, voice: Voice) -> Reply:
    """Return the other lists that a saved creator can move to."""
    stamp = stamp_of_entry(one.name, entry.creator)
    others = [
        Button(
            text=clipped(each.name, _NAME), data=shelf_data("w", stamp, stamp_of_list(each.name))
        )
        for each in saved.lists
        if each.name != one.name
    ]
    named = "saved-move" if others else "saved-move-nowhere"
    text = voice.say(named, name=short_name(entry.creator, voice))
    back = (Button(text=voice.plain("button-back"), data=shelf_data("e", stamp)),)
    return Reply(text=text, buttons=(*rows(others, 2), back))


def reminders_reply(
    shelves: Shelves, one: SavedList, entry: Entry, zone: str | None, *, reminds: bool = True
) -> Reply:
    """Return when exactly the person will be reminded, in which zone, and how to change that.

    Without `reminds` nobody can be reminded here, and that is said.
    """
    voice, stamp = shelves.voice, stamp_of_entry(one.name, entry.creator)
    back = (Button(text=voice.plain("button-back"), data=shelf_data("e", stamp)),)
    name = short_name(entry.creator, voice)
    if not reminds:
        return Reply(text=voice.say("reminders-elsewhere", name=name), buttons=(back,))
    days = (shelf_button("dates", voice, "a", stamp),)
    coming = [each for each in entry.reminders if each.day >= shelves.today]
    if not coming:
        return Reply(text=voice.say("reminders-no-date", name=name), buttons=(days, back))
    place = zone_of(zone)
    told = [
        voice.say(
            "reminders-when",
            day=voice.date(each.day),
            zone=zone_name(place, voice),
            what=voice.plain(f"occasion-{_named(each.occasion)}"),
        )
        for each in coming
    ]
    others = (
        shelf_button("zone", voice, "z", stamp, str(at), zone=zone_name(other, voice))
        for at, other in enumerate(ZONES)
        if other != place
    )
    off = (shelf_button("reminders-off", voice, "I", stamp),)
    text = page(lines(voice.say("reminders-title", name=name), *told), voice.say("reminders-foot"))
    return Reply(text=text, buttons=(tuple(others), days, off, back))


def zone_name(zone: str, voice: Voice) -> str:
    """Return what people call a zone, such as WIB."""
    return word("zone", zone.replace("/", "-").lower(), voice)


def _named(occasion: Occasion) -> str:
    return str(occasion).replace("_", "-")


def _buttons(shelves: Shelves, one: SavedList, entry: Entry) -> Rows:
    voice, stamp = shelves.voice, stamp_of_entry(one.name, entry.creator)
    stages = (_stage(stage, entry, stamp, voice) for stage in Stage)
    typed = tuple(
        shelf_button(name, voice, letter, stamp)
        for name, letter in (("price", "p"), ("note", "k"), ("dates", "a"), ("result", "h"))
    )
    known = entry.creator.followers is not None
    cards = tuple(
        shelf_button(name, voice, letter, stamp)
        for name, letter in (("card", "b"), ("outreach", "u"))
    )
    bell = shelf_button("reminders" if entry.reminds else "remind", voice, "i", stamp)
    number = str(one.entries.index(entry) // PAGE)
    back = shelf_data("o", stamp_of_list(one.name), number)
    return (
        *rows(stages, 3),
        *rows(typed, 2),
        *((cards,) if known else ()),
        (bell,),
        (shelf_button("move", voice, "v", stamp), shelf_button("delete", voice, "f", stamp)),
        (Button(text=voice.plain("button-saved-back"), data=back),),
    )


def _stage(stage: Stage, entry: Entry, stamp: str, voice: Voice) -> Button:
    name = stage_word(stage, voice).capitalize()
    text = voice.plain("button-saved-stage", stage=name) if stage is entry.stage else name
    return Button(text=text, data=shelf_data("s", stamp, stage))
