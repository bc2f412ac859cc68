"""What was read of an uploaded file, what was not and where, or why nothing was."""

from collections.abc import Sequence

from advisor.advice import Turn
from advisor.comparison import Comparison
from advisor.reading.layout import Flaw
from advisor.reading.sheets import Spot
from bot.reply import Reply
from bot.uploads import FileTrouble, Upload
from bot.views import view
from bot.views.comparison import comparison_reply
from bot.views.screen import LIMIT, clipped, lines, page
from bot.voice import Voice

_SHOWN = 5  # places named; the others are counted
_TEXT, _TITLE, _NAME = 24, 24, 40
_LETTERS = 26


def upload_reply(upload: Upload, turn: Turn, voice: Voice) -> Reply:
    """Return what was read of a file, and below it the advice about the creators in it."""
    lead, assumed = upload_lead(upload, voice), turn.facts.assumed
    if isinstance(turn.advice, Comparison):
        reply = comparison_reply(turn.advice, voice, assumed, LIMIT - len(page(lead, " ")))
    else:
        reply = view(turn.advice, voice, turn.notes, assumed)
    text = page(lead, reply.text)
    return Reply(text=text if len(text) <= LIMIT else reply.text, buttons=reply.buttons)


def upload_lead(upload: Upload, voice: Voice) -> str:
    """Return what stands above the comparison: what was read, and what was not."""
    sheet, name = upload.sheet, clipped(upload.name, _NAME)
    kept = len(sheet.creators)
    read = "upload-read-some" if kept < upload.count else "upload-read"
    followers = any(one.followers is not None for one in sheet.creators)
    return lines(
        voice.say(read, file=name, count=upload.count, kept=kept),
        "" if followers else voice.say("upload-no-followers"),
        *_spots(sheet.spots, voice),
        _left(upload, voice),
    )


def trouble_reply(upload: Upload, voice: Voice) -> Reply:
    """Return why nothing of a file was read, and what to send instead."""
    trouble = upload.trouble or FileTrouble.NO_CREATORS
    name = clipped(upload.name, _NAME)
    said = voice.say(f"upload-{trouble.replace('_', '-')}", file=name, limit=upload.limit)
    return Reply(text=lines(said, voice.say("upload-instead")))


def _spots(spots: Sequence[Spot], voice: Voice) -> list[str]:
    said = [_spot(spot, voice) for spot in spots[:_SHOWN]]
    if len(spots) > _SHOWN:
        said.append(voice.say("upload-more-spots", count=len(spots) - _SHOWN))
    return said


def _spot(spot: Spot, voice: Voice) -> str:
    flaw = f"upload-flaw-{spot.flaw.replace('_', '-')}"
    row = voice.count_exact(spot.row)
    if spot.flaw in (Flaw.TOO_MANY_CELLS, Flaw.NO_ACCOUNT) or spot.column is None:
        return voice.say(flaw, row=row)
    column = column_name(spot.column)
    if spot.title:
        title = clipped(spot.title, _TITLE)
        column = voice.plain("upload-column", letter=column, title=title)
    other = "" if spot.other is None else column_name(spot.other)
    return voice.say(flaw, row=row, column=column, text=clipped(spot.text, _TEXT), other=other)


def _left(upload: Upload, voice: Voice) -> str:
    if not upload.left:
        return ""
    last = voice.count_exact(upload.last)
    return voice.say("upload-left", last=last, count=voice.count_exact(upload.left))


def column_name(column: int) -> str:
    """Return what a spreadsheet calls a column, the first one being 0.

    >>> column_name(0), column_name(25), column_name(26)
    ('A', 'Z', 'AA')
    """
    name = ""
    number = column + 1
    while number:
        number, letter = divmod(number - 1, _LETTERS)
        name = chr(ord("A") + letter) + name
    return name
