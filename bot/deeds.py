"""Deeds: what is done to the store because of what was said, all in one transaction."""

import json
import sqlite3

from bot.document import Document
from bot.feedback import Vote
from bot.heard import Deed, Heard
from bot.reply import Reply
from bot.saving import planned_of
from bot.store import keep_learnt, save_notes
from bot.store.belongings import JSON, belongings, forget
from bot.store.feedback import keep_remark, keep_vote
from bot.store.reminders import plan
from bot.store.tallies import day_of


def keep(db: sqlite3.Connection, chat_id: int, heard: Heard, now: float) -> Heard:
    """Write down what came of a message and return it, with the file that it promised.

    `now` in seconds since 1970. A chat that wants to be forgotten has nothing written down.
    """
    if heard.deed is Deed.FORGET:
        forget(db, chat_id)
        return heard
    save_notes(db, chat_id, heard.notes, now)
    plan(db, chat_id, planned_of(heard.notes), now)
    if heard.learnt:
        keep_learnt(db, heard.learnt)
    if isinstance(heard.feedback, Vote):
        keep_vote(db, heard.feedback, day_of(now))
    elif heard.feedback:
        keep_remark(db, heard.feedback)
    if heard.deed is Deed.EXPORT and heard.reply:
        return heard.changed(reply=filled(heard.reply, belongings(db, chat_id)))
    return heard


def filled(reply: Reply, held: JSON) -> Reply:
    """Return a reply with everything held on a chat in its file, as JSON."""
    if reply.document is None:
        return reply
    content = json.dumps(held, ensure_ascii=False, indent=2)
    document = Document(name=reply.document.name, kind=reply.document.kind, content=content)
    return Reply(text=reply.text, buttons=reply.buttons, document=document)
