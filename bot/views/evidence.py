"""Where figures come from: the mark beside a figure, the line of sources, and the full list."""

from collections.abc import Iterable, Sequence

from advisor.sources import Source, source
from advisor.vocabulary import Basis
from bot.views.screen import lines
from bot.voice import Markup, Voice

NAMED = 4  # sources named in the line; the others are counted
LISTED = 12  # sources with a link of their own; the others are named
LIST_ROOM = 3000
WEAK = "weak"


def mark(basis: Basis, voice: Voice, evidence: str | None = None) -> Markup:
    """Return the few words that say what a figure rests on, such as "weak benchmark"."""
    weak = "-weak" if basis is Basis.BENCHMARK and evidence == WEAK else ""
    return voice.say(f"mark-{basis}{weak}")


def sources_line(ids: Iterable[str], voice: Voice, named: int = NAMED) -> str:
    """Return the sources by publisher and year on one line, or "" when there is none.

    The first ones are named, the others counted.
    """
    names = list(dict.fromkeys(_short(source(id_)) for id_ in ids))
    if not names:
        return ""
    shown, hidden = names[:named], len(names[named:])
    if hidden:
        shown.append(voice.plain("sources-hidden", count=hidden))
    return voice.say("sources-line", names=", ".join(shown))


def sources_list(ids: Iterable[str], voice: Voice, room: int = LIST_ROOM) -> str:
    """Return the first sources one a line with title, publisher, year and link.

    The others, and those that do not fit into `room` characters, are counted and named by
    publisher and year in a last line.
    """
    known = [source(id_) for id_ in dict.fromkeys(ids)]
    if not known:
        return ""
    title = voice.say("sources-title", count=len(known))
    entries = [_entry(each, voice) for each in known]
    for shown in range(min(LISTED, len(entries)), -1, -1):
        listed = lines(title, *entries[:shown], _rest(known[shown:], voice))
        if len(listed) <= room:
            return listed
    return ""


def sources_by_use(
    uses: Sequence[tuple[str, Sequence[str]]],
    voice: Voice,
    room: int = LIST_ROOM,
    *,
    titled: bool = False,
) -> str:
    """Return the sources in a line for each use they are put to, by publisher and year with links.

    `uses` are the names of the uses with ids of sources, most telling first; a source stands where
    it is first of use. Those beyond twelve, or beyond `room`, are counted and named at the end.
    `titled` gives each a line of its own with its title.
    """
    shape = _titled_use if titled else _use
    left = {id_: source(id_) for _, ids in uses for id_ in ids}
    if not left:
        return ""
    title = voice.say("sources-title", count=len(left))
    for shown in range(min(LISTED, len(left)), -1, -1):
        linked = _linked(uses, shown)
        rows = [shape(name, ids, voice) for name, ids in linked if ids]
        told = {id_ for _, ids in linked for id_ in ids}
        rest = [known for id_, known in left.items() if id_ not in told]
        listed = lines(title, *rows, _rest(rest, voice))
        if len(listed) <= room:
            return listed
    return ""


def _linked(uses: Sequence[tuple[str, Sequence[str]]], number: int) -> list[tuple[str, list[str]]]:
    """Return the first sources of every use in turn, so many together."""
    taken: dict[str, int] = {}
    for rank in range(max(len(ids) for _, ids in uses)):
        for at, (_, ids) in enumerate(uses):
            if rank < len(ids) and len(taken) < number:
                taken.setdefault(ids[rank], at)
    return [
        (name, [id_ for id_ in ids if taken.get(id_) == at]) for at, (name, ids) in enumerate(uses)
    ]


def _use(name: str, ids: Sequence[str], voice: Voice) -> str:
    names = Markup(", ".join(_brief_entry(source(id_), voice) for id_ in ids))
    return voice.say("sources-use", use=voice.plain(f"use-{name}"), names=names)


def _titled_use(name: str, ids: Sequence[str], voice: Voice) -> str:
    head = voice.say("sources-group", use=voice.plain(f"use-{name}"))
    return lines(head, *(_entry(source(id_), voice) for id_ in ids))


def _brief_entry(known: Source, voice: Voice) -> Markup:
    name = Markup.of(_short(known))
    return voice.say("source-link", url=known.url, title=name) if known.url else name


def _rest(known: Sequence[Source], voice: Voice) -> str:
    names = ", ".join(dict.fromkeys(_short(each) for each in known))
    return voice.say("sources-rest", count=len(known), names=names) if known else ""


def _short(known: Source) -> str:
    return f"{known.publisher} {known.year}" if known.year else known.publisher


def _entry(known: Source, voice: Voice) -> str:
    title = Markup.of(known.title)
    if known.url:
        title = voice.say("source-link", url=known.url, title=title)
    year = str(known.year) if known.year else voice.plain("source-undated")
    return voice.say("source-entry", title=title, publisher=known.publisher, year=year)
