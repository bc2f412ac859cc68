"""Telegram's HTML, read as strictly as Telegram reads it, into plain text and entities.

Only `&lt; &gt; &amp; &quot;` and numeric references are decoded. Anything else that begins with
an ampersand is no error: Telegram shows it letter by letter, and so does `Marked.plain`.
"""

import re
from dataclasses import dataclass, field

from .calls import JSON

ENTITY_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
}
NAMED_REFERENCES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
BEYOND_UNICODE = 0x10FFFF
SURROGATES = range(0xD800, 0xE000)

REFERENCE = re.compile(
    r"""
    & (?: \#x (?P<hexadecimal> [0-9a-fA-F]{1,8} )
        | \#  (?P<decimal> [0-9]{1,8} )
        |     (?P<name> [a-zA-Z]+ ) )
    ;?                                  # Telegram does not insist on it
    """,
    re.VERBOSE,
)
TEXT = re.compile(r"[^<]*")
SPACES = re.compile(r"\s*", re.ASCII)
TAG_NAME = re.compile(r"[^\s>]*", re.ASCII)
ATTRIBUTE_NAME = re.compile(r"""[^\s=>/"']*""", re.ASCII)
BARE_VALUE = re.compile(r"[A-Za-z0-9.-]*")


class EntityError(ValueError):
    """The reason Telegram gives after "can't parse entities: "; offsets are in UTF-8 bytes."""


@dataclass(frozen=True)
class Marked:
    """Plain text and the entities over it; offsets and lengths in UTF-16 code units."""

    plain: str
    entities: tuple[JSON, ...] = ()

    def trimmed(self) -> "Marked":
        """Return the text without white space at its ends, entities moved along."""
        plain = self.plain.strip()
        cut = len(self.plain) - len(self.plain.lstrip())
        size = utf16_length(plain)
        entities = []
        for entity in self.entities:
            start = max(0, entity["offset"] - cut)
            end = min(size, entity["offset"] + entity["length"] - cut)
            if start < end:
                entities.append(entity | {"offset": start, "length": end - start})
        return Marked(plain, tuple(entities))


def utf16_length(text: str) -> int:
    """Return how long Telegram finds a text: emoji mostly count twice.

    >>> utf16_length("ok 👍")
    5
    """
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse_html(html: str) -> Marked:
    """Return the plain text and entities of an HTML message, or raise `EntityError`.

    >>> parse_html("<b>A &amp; B</b>")
    Marked(plain='A & B', entities=({'type': 'bold', 'offset': 0, 'length': 5},))
    """
    return _Reader(html).read()


@dataclass
class _Reader:
    html: str
    at: int = 0
    plain: str = ""
    entities: list[JSON] = field(default_factory=list)
    nested: list[tuple[str, JSON]] = field(default_factory=list)

    def read(self) -> Marked:
        while self.at < len(self.html):
            self.plain += decoded(self._take(TEXT))
            if self.html.startswith("</", self.at):
                self._end_tag()
            elif self.at < len(self.html):
                self._start_tag()
        if self.nested:
            name = self.nested[-1][0]
            raise EntityError(f'Can\'t find end tag corresponding to start tag "{name}"')
        # A link without an address and a tag around nothing leave no entity behind.
        kept = (e for e in self.entities if e["length"] and e.get("url") != "")
        return Marked(self.plain, tuple(kept))

    def _start_tag(self) -> None:
        begin = self.at
        self.at += len("<")
        name = self._take(TAG_NAME).lower()
        if self.at == len(self.html):
            raise self._error("Unclosed start tag", begin)
        if name not in ENTITY_TYPES:
            raise self._error(f'Unsupported start tag "{name}"', begin)
        attributes = self._attributes(name, begin)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self._error('Tag "span" must have class "tg-spoiler"', begin)
        entity: JSON = {"type": ENTITY_TYPES[name], "offset": utf16_length(self.plain)}
        if name == "a":
            entity["url"] = attributes.get("href", "")
        if name == "blockquote" and "expandable" in attributes:
            entity["type"] = "expandable_blockquote"
        self.entities.append(entity)
        self.nested.append((name, entity))

    def _end_tag(self) -> None:
        begin = self.at
        if not self.nested:
            raise self._error("Unexpected end tag", begin)
        self.at += len("</")
        found = self._take(TAG_NAME).lower()
        self._take(SPACES)
        if self._here() != ">":
            raise self._error("Unclosed end tag", begin)
        self.at += len(">")
        name, entity = self.nested.pop()
        # "</>" closes whatever is open.
        if found not in {"", name}:
            where = self._error("Unmatched end tag", begin)
            raise EntityError(f'{where}, expected "</{name}>", found "</{found}>"')
        entity["length"] = utf16_length(self.plain) - entity["offset"]

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while True:
            self._take(SPACES)
            if self._here() == ">":
                self.at += len(">")
                return found
            name = self._take(ATTRIBUTE_NAME).lower()
            if not name:
                raise self._error(f'Empty attribute name in the tag "{tag}"', begin)
            self._take(SPACES)
            found[name] = self._attribute_value(tag, begin) if self._here() == "=" else ""

    def _attribute_value(self, tag: str, begin: int) -> str:
        self.at += len("=")
        self._take(SPACES)
        quote = self._here()
        if not quote:
            raise self._error(f'Unclosed start tag "{tag}"', begin)
        if quote in "\"'":
            close = self.html.find(quote, self.at + 1)
            value = decoded(self.html[self.at + 1 : close])
            self.at = close + 1 if close >= 0 else len(self.html)
        else:
            start = self.at
            value = self._take(BARE_VALUE).lower()
            if self._here() != ">" and not self._here().isspace() and self._here():
                raise self._error("Unexpected end of name token", start)
        if self.at == len(self.html):
            raise self._error("Unclosed start tag", begin)
        return value

    def _take(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.html, self.at)
        taken = match.group() if match else ""
        self.at += len(taken)
        return taken

    def _here(self) -> str:
        return self.html[self.at : self.at + 1]

    def _error(self, what: str, position: int) -> EntityError:
        offset = len(self.html[:position].encode("utf-8", "surrogatepass"))
        return EntityError(f"{what} at byte offset {offset}")


def decoded(text: str) -> str:
    """Return a text with its references replaced, unknown ones left as they are.

    >>> decoded("&lt;3 &#128077; &nbsp; R&D")
    '<3 👍 &nbsp; R&D'
    """
    return REFERENCE.sub(_character, text)


def _character(reference: re.Match[str]) -> str:
    if name := reference["name"]:
        return NAMED_REFERENCES.get(name, reference.group())
    number = int(
        reference["decimal"] or reference["hexadecimal"], 10 if reference["decimal"] else 16
    )
    if number in SURROGATES:
        raise EntityError(
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units"
        )
    return chr(number) if 0 < number < BEYOND_UNICODE else reference.group()
