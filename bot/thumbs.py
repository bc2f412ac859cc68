"""Thumbs at work: what a tapped one is answered with, and the line that somebody may add."""

from advisor.notes import Notes
from advisor.reading.personal import without_persons
from bot.feedback import Remark, Vote
from bot.heard import Heard
from bot.learnt import on_one_line
from bot.reply import Reply
from bot.views.feedback import Move, Tapped, never_mind, tapped_in, thumb_rows
from bot.voice import Voice


def thumbed(about: str, notes: Notes, voice: Voice) -> Heard | None:
    """Return the answer to a tapped thumb by the data behind its verb, None if that is forged."""
    tapped = tapped_in(about)
    if tapped is None:
        return None
    if tapped.move is Move.WRITE:
        reply = Reply(text=voice.say("remark-ask"), buttons=never_mind(tapped.subject, voice))
        return Heard(notes=notes.about(remark=tapped.subject.stamp), reply=reply)
    if tapped.move is Move.NOTHING and notes.remark is None:
        return None  # it was written, or is not waited for any more
    if tapped.move is Move.NOTHING:
        reply = Reply(text=voice.say("remark-dropped"))
        return Heard(notes=without_remark(notes), reply=reply, edit=True)
    return _voted(tapped, notes, voice)


def remarked(text: str, notes: Notes, voice: Voice) -> Heard | None:
    """Return the thanks for a line that somebody was about to add, None if nobody was."""
    if notes.remark is None:
        return None
    names = (creator.handle for creator in notes.creators if creator.handle)
    remark = Remark(stamp=notes.remark, text=on_one_line(without_persons(text, names)))
    reply = Reply(text=voice.say("remark-kept"))
    return Heard(notes=without_remark(notes), reply=reply, feedback=remark)


def without_remark(notes: Notes) -> Notes:
    """Return notes in which the next message is a message like any other."""
    return notes if notes.remark is None else notes.about(remark=None)


def _voted(tapped: Tapped, notes: Notes, voice: Voice) -> Heard:
    asks = "why" if tapped.move is Move.DOWN else "thanks"
    return Heard(
        notes=without_remark(notes),
        notice=voice.plain(f"notice-thumb-{asks}"),
        feedback=Vote(
            subject=tapped.subject,
            thumb=tapped.thumb,
            reason=tapped.reason,
            language=voice.code,
        ),
        thumbs=thumb_rows(tapped.subject, voice, tapped.move),
    )
