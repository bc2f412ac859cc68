"""Where figures come from: the mark beside a figure, the line of sources, and the full list."""

from collections.abc import Iterable, Sequence

from advisor.sources import Source, source
from advisor.vocabulary import Basis
from bot.views.screen import lines
from bot.voice import Markup, Voice

NAMED = 4  # sources named in the line; the others are counted
LIST_ROOM = 3000
WEAK = "weak"


def mark(basis: Basis, voice: Voice, evidence: str | None = None) -> Markup:
    """Return the few words that say what a figure rests on, such as "weak benchmark"."""
    weak = "-weak" if basis is Basis.BENCHMARK and evidence == WEAK else ""
    return voice.say(f"mark-{basis}{weak}")


def sources_line(ids: Iterable[str], voice: Voice) -> str:
    """Return the sources by publisher and year on one line, or "" when there is none."""
    names = list(dict.fromkeys(_short(source(id_)) for id_ in ids))
    if not names:
        return ""
    shown, hidden = names[:NAMED], len(names[NAMED:])
    if hidden:
        shown.append(voice.plain("sources-hidden", count=hidden))
    return voice.say("sources-line", names=", ".join(shown))


def sources_list(ids: Iterable[str], voice: Voice, room: int = LIST_ROOM) -> str:
    """Return the sources one a line with title, publisher, year and link.

    Those that do not fit into `room` characters are named by publisher and year in a last line.
    """
    known = [source(id_) for id_ in dict.fromkeys(ids)]
    if not known:
        return ""
    title = voice.say("sources-title", count=len(known))
    entries = [_entry(each, voice) for each in known]
    for shown in range(len(entries), -1, -1):
        listed = lines(title, *entries[:shown], _rest(known[shown:], voice))
        if len(listed) <= room:
            return listed
    return ""


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
