"""What we say: the .ftl files of one language, parsed and checked before the first message.

Fluent itself is lenient: it drops what it cannot parse, keeps the first of two messages with one
id, and writes a variable's name where the variable is missing. Each of these would reach people
as a broken text, so each is refused here, at start, with file and line.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast

from advisor.errors import LocaleError


@dataclass(frozen=True)
class Message:
    """One message or attribute: where it stands, and the variables it needs in all."""

    place: str
    variables: frozenset[str]


@dataclass(frozen=True, eq=False)
class Messages:
    """All messages of a language by id; an attribute goes by `id.attribute`."""

    folder: str
    resources: tuple[ast.Resource, ...]
    by_id: Mapping[str, Message]


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
    resources = []
    for file in files:
        text = text_of(file)
        resource = FluentParser().parse(text)
        resources.append(resource)
        for id_, entry in _entries(resource, text, f"{name}/{file.name}"):
            if id_ in entries:
                first = entries[id_].place
                raise LocaleError(f"{entry.place}: '{id_}' is there twice, first at {first}.")
            entries[id_] = entry
    for resource in resources:
        for node in _nodes(resource):
            if isinstance(node, ast.SyntaxNode):
                node.span = None  # megabytes of places that nobody asks for any more
    return Messages(folder=name, resources=tuple(resources), by_id=_followed(entries))


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
        id_ = f"-{node.id.name}" if isinstance(node, ast.Term) else node.id.name
        if node.value:
            yield id_, _entry(where, node.value)
        for attribute in node.attributes:
            yield f"{id_}.{attribute.id.name}", _entry(where, attribute.value)


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
    variables: set[str] = set()
    references: set[str] = set()
    for node in _nodes(pattern):
        if isinstance(node, ast.VariableReference):
            variables.add(node.id.name)
        elif isinstance(node, ast.MessageReference | ast.TermReference):
            name = f"-{node.id.name}" if isinstance(node, ast.TermReference) else node.id.name
            references.add(f"{name}.{node.attribute.name}" if node.attribute else name)
    return _Entry(place, frozenset(variables), frozenset(references))


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
