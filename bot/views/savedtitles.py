"""The words of our own files of saved creators in every language, to know such a file again."""

from collections.abc import Iterable, Iterator

from advisor.reading.lexicon import Lexicon
from advisor.saved import Stage
from advisor.vocabulary import Platform
from bot.savedsheet import COLUMNS, LIST
from bot.uploads import Titles
from bot.views.naming import word
from bot.voice import Voice


def titles_of(voices: Iterable[Voice], lexicon: Lexicon) -> Titles:
    """Return what columns are called in these languages, and what the words in them stand for."""
    known = [one for meanings in lexicon.phrases.values() for one in meanings]
    niches = {one.id for one in known if one.kind == "niche"}
    formats = {one.id for one in known if one.kind == "format"}
    spoken = tuple(voices)
    names = (*(column.name for column in COLUMNS), LIST)
    columns = {
        voice.plain(f"saved-column-{name}").casefold(): name for voice in spoken for name in names
    }
    words = {said: id_ for voice in spoken for said, id_ in _words(voice, niches)}
    # A format stands in a file by its id.
    return Titles(columns, words | {("format", id_): id_ for id_ in formats})


def _words(voice: Voice, niches: Iterable[str]) -> Iterator[tuple[tuple[str, str], str]]:
    for kind, ids in (("platform", Platform), ("stage", Stage), ("niche", niches)):
        for id_ in ids:
            named = f"{kind}-{id_.replace('_', '-')}"
            if voice.knows(named):
                yield (kind, word(kind, id_, voice).casefold()), str(id_)
