"""What we say: the .ftl files of one language, checked before the first message.

Fluent itself is lenient: it drops what it cannot parse, keeps the first of two messages with one
id, and writes a variable's name where the variable is missing. Each of these would reach people
as a broken text, so each is refused here, at start, with file and line.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from advisor.errors import LocaleError


@dataclass(frozen=True)
class Message:
    """One message or attribute: where it stands, and the variables it needs in all."""

    place: str
    variables: frozenset[str]


@dataclass(frozen=True, eq=False)
class Messages:
    """All messages of a language by id; an attribute goes by `id.attribute`.

    `sources` are their texts as Fluent, which take a tenth of the memory that parsed ones do; a
    term goes by `-id`.
    """

    folder: str
    by_id: Mapping[str, Message]
    sources: Mapping[str, str]


class Wording(FluentBundle):
    """The messages of a language, each parsed when it is first said; most never are."""

    def __init__(self, locale: str, sources: Mapping[str, str]) -> None:
        """Begin with messages that `read_messages` has checked."""
        super().__init__([locale], use_isolating=False)
        self._unread = dict(sources)

    def has_message(self, message_id: str) -> bool:
        """Tell whether there is a message of this id; it can then be said."""
        self._parse(message_id)
        return super().has_message(message_id)

    def _parse(self, id_: str) -> None:
        """Add an entry with all it refers to, unless it is there."""
        source = self._unread.get(id_)
        if source is None:
            return
        resource = FluentParser(with_spans=False).parse(source)
        for reference in _references(resource):
            self._parse(reference.partition(".")[0])
        self.add_resource(resource)
        # Last, since a picture is drawn in a thread that may ask for the same message.
        self._unread.pop(id_, None)


@dataclass(frozen=True)
class _Entry:
    """A pattern before references are followed: its own variables, and whom it refers to."""

    place: str
    variables: frozenset[str]
    references: frozenset[str]


def read_messages(folder: Path) -> Messages:
    """Return the messages of all .ftl files of a language folder.

    Raises:
        LocaleError: there is no such file, or one holds junk, an id twice, a reference to
            nothing, or a message without text; names file and line.
    """
    files = sorted(folder.glob("*.ftl"))
    name = f"{folder.parent.name}/{folder.name}"
    if not files:
        raise LocaleError(f"{name}: there is no .ftl file; want the messages of the language.")
    entries: dict[str, _Entry] = {}
    sources: dict[str, str] = {}
    for file in files:
        text = text_of(file)
        resource = FluentParser().parse(text)
        for id_, entry in _entries(resource, text, f"{name}/{file.name}"):
            if id_ in entries:
                first = entries[id_].place
                raise LocaleError(f"{entry.place}: '{id_}' is there twice, first at {first}.")
            entries[id_] = entry
        sources.update(_sources(resource, text))
    return Messages(folder=name, by_id=_followed(entries), sources=sources)


def compare(languages: Iterable[Messages]) -> None:
    """Refuse languages that do not say the same: ids, attributes and variables must match.

    Raises:
        LocaleError: names the file and line of the message that the others lack.
    """
    first, *others = languages
    for other in others:
        _refuse_missing(first, other)
        _refuse_missing(other, first)
        for id_, message in first.by_id.items():
            _refuse_variables(id_, message, other.by_id[id_])


def text_of(file: Path) -> str:
    """Return the text of a file under locales/.

    Raises:
        LocaleError: it is missing or not UTF-8.
    """
    place = f"{file.parent.parent.name}/{file.parent.name}/{file.name}"
    try:
        return file.read_text("utf-8")
    except FileNotFoundError:
        raise LocaleError(f"{place}: the file is missing.") from None
    except UnicodeDecodeError as error:
        line = file.read_bytes()[: error.start].count(b"\n") + 1
        raise LocaleError(f"{place}:{line}: not UTF-8 text.") from None


def _entries(resource: ast.Resource, text: str, place: str) -> Iterator[tuple[str, _Entry]]:
    """Yield every message, term and attribute of a file with its place."""
    for node in resource.body:
        where = f"{place}:{_line(text, _start(node))}"
        if isinstance(node, ast.Junk):
            raise LocaleError(_complaint(node, text, place))
        if not isinstance(node, ast.Message | ast.Term):
            continue
        id_ = _id_of(node)
        if node.value:
            yield id_, _entry(where, node.value)
        for attribute in node.attributes:
            yield f"{id_}.{attribute.id.name}", _entry(where, attribute.value)


def _sources(resource: ast.Resource, text: str) -> Iterator[tuple[str, str]]:
    """Yield the text of every message and term of a file."""
    for node in resource.body:
        if isinstance(node, ast.Message | ast.Term) and node.span:
            yield _id_of(node), text[node.span.start : node.span.end]


def _id_of(node: ast.Message | ast.Term) -> str:
    return f"-{node.id.name}" if isinstance(node, ast.Term) else node.id.name


def _complaint(junk: ast.Junk, text: str, place: str) -> str:
    """Say where a file stops being Fluent.

    A continuation line that begins with one of `*[.}` ends a message silently, which is what
    most junk comes from; the line to look at is then the first one that is not blank.
    """
    content = junk.content or ""
    line = _line(text, _start(junk) + len(content) - len(content.lstrip()))
    shown = text.splitlines()[line - 1].strip()
    why = junk.annotations[0].message if junk.annotations else "not Fluent"
    return f"{place}:{line}: cannot read {shown!r}: {why}."


def _start(node: ast.SyntaxNode) -> int:
    return node.span.start if node.span else 0


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _entry(place: str, pattern: ast.Pattern) -> _Entry:
    variables = (
        node.id.name for node in _nodes(pattern) if isinstance(node, ast.VariableReference)
    )
    return _Entry(place, frozenset(variables), frozenset(_references(pattern)))


def _references(below: ast.BaseNode) -> Iterator[str]:
    """Yield the id of each message, term or attribute that is referred to."""
    for node in _nodes(below):
        if isinstance(node, ast.MessageReference | ast.TermReference):
            name = f"-{node.id.name}" if isinstance(node, ast.TermReference) else node.id.name
            yield f"{name}.{node.attribute.name}" if node.attribute else name


def _nodes(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    """Yield a node and everything below it."""
    yield node
    for value in vars(node).values():
        for child in value if isinstance(value, list) else (value,):
            if isinstance(child, ast.BaseNode) and not isinstance(child, ast.Span):
                yield from _nodes(child)


def _followed(entries: Mapping[str, _Entry]) -> dict[str, Message]:
    """Return the messages with the variables of what they refer to; terms stay private."""
    return {
        id_: Message(entry.place, _variables(id_, entries, ()))
        for id_, entry in entries.items()
        if not id_.startswith("-")
    }


def _variables(id_: str, entries: Mapping[str, _Entry], path: tuple[str, ...]) -> frozenset[str]:
    entry = entries[id_]
    if id_ in path:
        raise LocaleError(f"{entry.place}: '{id_}' refers to itself.")
    found = entry.variables
    for other in entry.references:
        if other not in entries:
            raise LocaleError(f"{entry.place}: '{id_}' refers to '{other}', which is nowhere.")
        # A term sees only what its caller hands over, so its variables are nobody's arguments.
        below = _variables(other, entries, (*path, id_))
        found |= frozenset() if other.startswith("-") else below
    return found


def _refuse_missing(one: Messages, other: Messages) -> None:
    for id_, message in one.by_id.items():
        if id_ not in other.by_id:
            raise LocaleError(f"{other.folder}: '{id_}' is missing; see {message.place}.")


def _refuse_variables(id_: str, one: Message, other: Message) -> None:
    if one.variables != other.variables:
        ours, theirs = (", ".join(sorted(m.variables)) or "none" for m in (one, other))
        raise LocaleError(
            f"{other.place}: '{id_}' has the variables {theirs}; {one.place} has {ours}."
        )
