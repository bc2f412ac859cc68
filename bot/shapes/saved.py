"""Saved creators in the JSON shapes: what was done, and the list or the entry it is about."""

from datetime import date

from advisor.saved import Entry, SavedList
from bot.heard import Shelved
from bot.shapes.creators import creator_shape
from bot.shapes.figures import Shape, idr


def shelf_shape(shelf: Shelved) -> Shape:
    """Return an answer about saved creators; `did` is what was done, `list` the list on screen."""
    return {
        "kind": "shortlist",
        "did": shelf.did,
        "list": shelf.list and _list(shelf.list),
        "entry": shelf.entry and _entry(shelf.entry),
        "unknown": [one.handle for one in shelf.creators],
    }


def _list(one: SavedList) -> Shape:
    return {"name": one.name, "entries": [_entry(entry) for entry in one.entries]}


def _entry(entry: Entry) -> Shape:
    told = entry.outcome
    return {
        **creator_shape(entry.creator),
        "stage": entry.stage,
        "agreed_idr": idr(entry.agreed),
        "draft": _day(entry.draft),
        "post": _day(entry.post),
        "reminds": entry.reminds,
        "note": entry.note,
        "result": {
            "paid_idr": idr(told.paid),
            "posts": told.posts,
            "format": told.format,
            "views": told.views,
            "likes": told.likes,
            "comments": told.comments,
            "orders": told.orders,
        },
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
