"""Changes to saved creators: what is told goes into an entry, and entries into lists."""

from datetime import date, timedelta

from advisor.reading.dealings import Told, as_outcome
from advisor.reading.facts import Due
from advisor.saved import MOST_ENTRIES, Entry, Saved, SavedList, Stage

# So far ahead, a day without a year was one of last year: 'tayang 20 Nov', said in December.
_FAR = timedelta(days=180)
_ORDER = list(Stage)


def day_of(due: Due | None, today: date) -> date | None:
    """Return the day that was told, the nearest one of its kind; None for no day or 31 June."""
    day = due.on(today) if due is not None else None
    if due is None or day is None or due.year is not None or due.month is None:
        return day
    if day - today <= _FAR:
        return day
    try:
        return day.replace(year=day.year - 1)
    except ValueError:  # 29 February
        return day


def noted(entry: Entry, told: Told, today: date) -> Entry:
    """Return the entry with what was told of its deal.

    A price makes a deal of it and figures a post, and a post that is still to come is not live.
    """
    post = day_of(told.post, today)
    stage = told.stage
    if stage is Stage.LIVE and post is not None and post > today:
        stage = None
    least = Stage.AGREED if told.agreed is not None else None
    outcome = entry.outcome
    if told.outcome is not None:
        outcome = as_outcome(told.outcome, entry.outcome, entry.creator.posts)
        only_paid = told.outcome.views is None and told.outcome.likes is None
        least = least if only_paid else Stage.LIVE
    return entry.about(
        stage=stage or _at_least(entry.stage, least),
        agreed=told.agreed or entry.agreed,
        draft=day_of(told.draft, today) or entry.draft,
        post=post or entry.post,
        outcome=outcome,
        note=entry.note if told.note is None else told.note or None,
    )


def _at_least(stage: Stage, least: Stage | None) -> Stage:
    return stage if least is None or _ORDER.index(stage) >= _ORDER.index(least) else least


def replaced(saved: Saved, one: SavedList, entry: Entry, by: Entry | None) -> Saved:
    """Return the lists with another entry in the place of one, or without it."""
    return saved.keeping(one.replacing(entry, by))


def moved(saved: Saved, one: SavedList, entry: Entry, to: SavedList) -> Saved | None:
    """Return the lists with an entry in another list, None when that one is full.

    Who is there already keeps what is written down there, and gets the rest.
    """
    if to.name.casefold() == one.name.casefold():
        return saved
    known = to.entry_of(entry.creator)
    if known is None and len(to.entries) >= MOST_ENTRIES:
        return None
    others = tuple(each for each in to.entries if each != known)
    there = SavedList(name=to.name, entries=(*others, known.joined(entry) if known else entry))
    return saved.keeping(one.replacing(entry, None)).keeping(there)
