"""The scripting interface: one message explained, or a stream of messages as JSON lines.

A program that pairs lines by number must never lose count, so every line gets exactly one line
back, whatever is wrong with it, and the stream goes on.
"""

import json
from collections import OrderedDict
from collections.abc import Iterator
from io import TextIOWrapper
from typing import Any, TextIO

from advisor.errors import SettingError
from advisor.notes import Notes
from advisor.reading.reader import read
from advisor.value import Value
from bot.conversation import Conversation, Heard
from bot.shapes import Shape, advice_shape, facts_shape, reply_shape, shelf_shape

MOST_CHATS = 10_000


class Refused(Exception):  # noqa: N818 - it is the answer to a line, not an error of ours
    """A line that cannot be answered, and why."""


class Line(Value):
    """A line of input: a message, the language to answer in, and the chat it belongs to."""

    text: str
    language: str | None = None
    chat: str | None = None


def say(conversation: Conversation, text: str, language: str | None, stdout: TextIO) -> int:
    """Return 0 after printing what one message was read as, the advice, and the reply.

    Raises:
        SettingError: we do not speak the language.
    """
    if language is not None and language not in conversation.languages:
        spoken = ", ".join(conversation.languages)
        raise SettingError(f"--lang is {language!r}; want one of {spoken}.")
    heard = _hear(conversation, Line(text=_whole(text), language=language), Notes())
    for name, shape in _shapes(heard, conversation, text).items():
        shown = (
            shape["text"] if name == "reply" else json.dumps(shape, ensure_ascii=False, indent=2)
        )
        _utf8(stdout).write(f"{name}\n{shown}\n\n")
    return 0


def advise_jsonl(
    conversation: Conversation, stdin: TextIO, stdout: TextIO, *, most_chats: int = MOST_CHATS
) -> int:
    """Return 0 at the end of the input; until then answer each line with one line, in order.

    Lines of one chat share their notes. Those of the chats that were silent the longest are
    forgotten when there are more than `most_chats`.
    """
    out = _utf8(stdout)
    chats = _Chats(most_chats)
    for raw in _raw_lines(stdin):
        json.dump(_answer(conversation, raw, chats), out, ensure_ascii=False)
        out.write("\n")
        out.flush()
    return 0


class _Chats:
    """The notes of the chats of a stream, those that spoke last."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._notes: OrderedDict[str, Notes] = OrderedDict()

    def notes_of(self, chat: str | None) -> Notes:
        return self._notes.get(chat, Notes()) if chat is not None else Notes()

    def keep(self, chat: str | None, notes: Notes) -> None:
        if chat is None:
            return
        self._notes[chat] = notes
        self._notes.move_to_end(chat)
        if len(self._notes) > self._most:
            self._notes.popitem(last=False)


def _answer(conversation: Conversation, raw: bytes, chats: _Chats) -> Shape:
    try:
        line = _line(raw, conversation.languages)
        heard = _hear(conversation, line, chats.notes_of(line.chat))
        shape = _shapes(heard, conversation, line.text)
    except Refused as refused:
        return {"error": str(refused)}
    except Exception as error:  # noqa: BLE001 - trouble with one line must not end the stream
        return {"error": f"internal error: {type(error).__name__}: {error}"}
    chats.keep(line.chat, heard.notes)
    return shape


def _hear(conversation: Conversation, line: Line, notes: Notes) -> Heard:
    """Hear a line; its language holds for this reply and chooses nothing for the next ones."""
    if line.language is None:
        return conversation.hear(line.text, notes)
    fixed = notes.about(language=line.language, chosen=True)
    heard = conversation.hear(line.text, fixed)
    language = notes.language if notes.chosen else line.language
    after = heard.notes.about(language=language, chosen=notes.chosen)
    return Heard(**{**dict(heard), "notes": after})


def _shapes(heard: Heard, conversation: Conversation, text: str) -> dict[str, Shape]:
    if heard.shelf is not None and heard.reply is not None:
        facts = read(text, conversation.spoken.lexicon, heard.notes.language)
        said = {"advice": shelf_shape(heard.shelf), "reply": reply_shape(heard.reply)}
        return {"facts": facts_shape(facts), **said}
    if heard.turn is None or heard.reply is None:
        raise Refused("no answer")
    advice = advice_shape(heard.turn.advice)
    if heard.turn.more:
        advice["more"] = [advice_shape(further) for further in heard.turn.more]
    return {
        "facts": facts_shape(heard.turn.facts),
        "advice": advice,
        "reply": reply_shape(heard.reply),
    }


def _line(raw: bytes, languages: tuple[str, ...]) -> Line:
    """Return a line of input, checked.

    Raises:
        Refused: says what is wrong with it.
    """
    found = _parsed(raw)
    if not isinstance(found, dict):
        raise Refused("the line is not a JSON object")
    text, language, chat = (found.get(key) for key in ("text", "lang", "chat"))
    if not isinstance(text, str):
        raise Refused("'text' is missing" if text is None else "'text' is not a string")
    if language is not None and language not in languages:
        raise Refused(f"'lang' is not one of {', '.join(languages)}, or null")
    if chat is not None and (isinstance(chat, bool) or not isinstance(chat, str | int)):
        raise Refused("'chat' is not a string, a whole number or null")
    return Line(text=_whole(text), language=language, chat=None if chat is None else repr(chat))


def _parsed(raw: bytes) -> Any:
    try:
        return json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Refused("the line is not UTF-8") from None
    except RecursionError:
        raise Refused("the line is nested too deeply") from None
    except ValueError as error:
        raise Refused(f"the line is not JSON: {error}") from None


def _raw_lines(stdin: TextIO) -> Iterator[bytes]:
    """Yield the lines as bytes, so that a badly encoded one spoils no other."""
    buffer = getattr(stdin, "buffer", None)
    for line in stdin if buffer is None else buffer:
        yield line.encode("utf-8", "surrogatepass") if isinstance(line, str) else line


def _whole(text: str) -> str:
    """Return the text with halves of characters replaced, which JSON allows and UTF-8 does not."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _utf8(stream: TextIO) -> TextIO:
    """Return the stream, told to write UTF-8 whatever the machine's locale says."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8")
    return stream
