"""Posting: the letters that an answer becomes, with thumbs where one may like it or not.

Thumbs stand in private chats alone: in a group one message has many readers and one row. Terminal
and scripts have none, so they are put on here.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from hashlib import blake2s
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, TypeAlias

import advisor.data
from bot.feedback import Subject
from bot.heard import Heard
from bot.languages import LOCALES
from bot.store.letters import JSON, MARKUP, Address, Letter, keyboard_of, letter_to
from bot.views.feedback import about_of, is_thumb, tapped_in, thumb_rows

if TYPE_CHECKING:
    from bot.conversation import Conversation

# Rows of buttons as the Bot API has them.
Keys: TypeAlias = Sequence[Sequence[JSON]]

_STAMP_BYTES = 4


def letters_for(
    heard: Heard, address: Address, keys: Keys, talk: "Conversation", username: str
) -> Iterator[Letter]:
    """Yield what is to be sent: a reply, or the thumbs as they are now under the message tapped.

    `keys` are those of the message whose button was tapped, and `username` is the bot's own.
    """
    if heard.thumbs and address.replaces is not None:
        yield _with_other_thumbs(heard, address.chat_id, address.replaces, keys)
    if heard.reply is not None:
        letter = letter_to(address, heard.reply, edit=heard.edit, username=username)
        thumbs = [] if heard.reply.is_file else _thumbs_for(heard, address, keys, talk)
        yield _below(letter, thumbs) if thumbs else letter


@lru_cache(maxsize=1)
def edition() -> str:
    """Return six digits that differ when a figure, a rule or a text of ours does."""
    data = Path(str(advisor.data.__file__)).parent
    digest = blake2s(digest_size=3)
    for file in sorted((*data.rglob("*.toml"), *LOCALES.glob("*/*.ftl"))):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _thumbs_for(heard: Heard, address: Address, keys: Keys, talk: "Conversation") -> Keys:
    """Return the rows of thumbs of an answer, none where there should be none.

    What is shown in place of an answer about the same keeps its thumbs, tapped or not.
    """
    about = about_of(heard.turn.advice) if heard.turn else None
    if heard.turn is None or about is None or address.chat_id < 0:
        return ()
    standing = [row for row in keys if _about(row) == about] if heard.edit else []
    if standing:
        return standing
    subject = Subject(about=about, edition=edition(), stamp=token_hex(_STAMP_BYTES))
    voice = talk.voice(heard.notes, heard.turn.facts.language)
    return _rows_of(keyboard_of(thumb_rows(subject, voice), ""))


def _with_other_thumbs(heard: Heard, chat_id: int, message_id: int, keys: Keys) -> Letter:
    """Return the letter that changes nothing of a message but its thumbs."""
    others = [row for row in keys if _about(row) is None]
    rows = [*others, *_rows_of(keyboard_of(heard.thumbs, ""))]
    place = {"chat_id": chat_id, "message_id": message_id}
    return Letter(chat_id, MARKUP, {**place, "reply_markup": {"inline_keyboard": rows}})


def _below(letter: Letter, thumbs: Keys) -> Letter:
    rows = [*_rows_of(letter.payload.get("reply_markup", {})), *thumbs]
    markup = {"inline_keyboard": rows}
    return Letter(letter.chat_id, letter.method, {**letter.payload, "reply_markup": markup})


def _rows_of(keyboard: JSON) -> Keys:
    rows: Keys = keyboard.get("inline_keyboard", ())
    return rows


def _about(row: Sequence[JSON]) -> str | None:
    """Return what the thumbs in a row are about, None of another row."""
    for key in row:
        data = str(key.get("callback_data", ""))
        tapped = tapped_in(data.partition(":")[2]) if is_thumb(data) else None
        if tapped is not None:
            return tapped.subject.about
    return None
