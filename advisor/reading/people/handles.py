"""The creators a message names: '@name', 'ig: name', profile links, and names in a list.

Nothing is known about anybody here; a handle is what was typed. When it is not clear that
somebody is named - a price '@1,5jt', an e-mail address, a post - nobody is.
"""

import re
from collections.abc import Iterator, Sequence

from advisor.reading.lexicon import Lexicon
from advisor.reading.people.amounts import is_amount
from advisor.reading.people.labels import labelled_in
from advisor.reading.people.links import links_in
from advisor.reading.people.meanings import sightings
from advisor.reading.people.names import names_in
from advisor.reading.people.naming import Naming, free_of
from advisor.reading.text import Folded, Span
from advisor.vocabulary import Platform

_AT = re.compile(
    r"""
      (?: (?<!\w) | (?<=\W_) | (?<=\W__) | (?<=^_) | (?<=^__) )   # no e-mail; '_@x_' is slanted
      @ (?P<name> \w++ (?:\.\w++)*+ ) (?!@)
    """,
    re.VERBOSE | re.MULTILINE,
)
_MAILBOX = re.compile(r"(?:g|y|hot|rocket|proton|zoho)?mail\.\w+|(?:yahoo|outlook|icloud)\.[\w.]+")
# What may stand between an account and the link to the same account.
_JOINT = re.compile(r"[\s\](){}<>|*_~:=,-]{0,8}")
_CLAUSE = re.compile(r"[^,;\n@]{0,60}")
_LONGEST = 40


class Mention(Span):
    """A creator named at a place of the message.

    `handle` has no '@' and is in lower case where the platform ignores case. A `named` creator
    was given by a name without any account; the name then stands in `handle` as typed.
    """

    handle: str
    platform: Platform | None = None
    named: bool = False


class Segment(Span):
    """A stretch of the message and the mention it speaks about, by place; None is nobody.

    `platform` is known when a heading above the stretch, or its own word for one of several
    accounts, says so. An `unnamed` one speaks about an account that was told without a name.
    """

    mention: int | None
    platform: Platform | None = None
    unnamed: bool = False


def handles_in(folded: Folded, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Return the creators named in a message, in order; one named twice comes twice."""
    text = folded.text
    links = links_in(folded)
    # A bare domain may be the name behind a label: 'ig: rasakopi.id'.
    taken = [link[:2] for link in links if link.handle or "/" in text[link.start : link.end]]
    found = list(free_of(labelled_in(text, lexicon), taken))
    found += free_of(free_of(_ats(folded, lexicon), taken), [one[:2] for one in found])
    found += [Naming(link.start, link.end, link.handle, link.platform)
              for link in links if link.handle]  # fmt: skip
    joined = _joined(text, sorted(found), {link.start for link in links})
    named = _inherited(text, joined, lexicon) or names_in(folded, lexicon)
    return tuple(_mention(folded, one) for one in named)


def _ats(folded: Folded, lexicon: Lexicon) -> Iterator[Naming]:
    text = folded.text
    for found in _AT.finditer(text):
        end = found.end()
        slants = found.start() - len(text[: found.start()].rstrip("_"))
        name = found["name"]
        if slants and name.endswith("_" * slants):
            end -= slants
        end -= _sentence_begun(folded, found.start() + 1, end, lexicon)
        name = text[found.start() + 1 : end]
        if not name.strip("_") or len(name) > _LONGEST or _MAILBOX.fullmatch(name):
            continue
        if not is_amount(name, text[end : end + _LONGEST], lexicon):
            yield Naming(found.start(), end, name)


def _sentence_begun(folded: Folded, start: int, end: int, lexicon: Lexicon) -> int:
    """Return how much at the end is a new sentence typed without a space: '@rasa.Minta 3jt'."""
    _, dot, last = folded.text[start:end].rpartition(".")
    if not dot or not lexicon.knows(last):
        return 0
    capital = folded.original[folded.origins[end - len(last)]].isupper()
    return len(last) + 1 if capital and folded.original[folded.origins[start]].islower() else 0


def _joined(text: str, found: Sequence[Naming], links: set[int]) -> list[Naming]:
    """Return the namings with an account and the link to it made one."""
    kept: list[Naming] = []
    for one in found:
        before = kept[-1] if kept else None
        if (
            before
            and _are_one(text, before, one)
            and (one.start in links or before.start in links)
        ):
            kept[-1] = before._replace(end=one.end, platform=one.platform or before.platform)
        else:
            kept.append(one)
    return kept


def _are_one(text: str, before: Naming, one: Naming) -> bool:
    return (
        before.handle.lower() == one.handle.lower()
        and (before.platform is None or one.platform in (None, before.platform))
        and _JOINT.fullmatch(text, before.end, one.start) is not None
    )


def _inherited(text: str, found: Sequence[Naming], lexicon: Lexicon) -> list[Naming]:
    """Let a label count for the accounts after it on its line: 'ig: @a, @b'."""
    kept: list[Naming] = []
    for one in found:
        before = kept[-1] if kept else None
        if before and before.labelled and before.platform and one.platform is None:
            beside = text[before.end : one.start] + _clause_after(text, one.end)
            if "\n" not in beside and not any(sightings(beside, lexicon, ("platform",))):
                kept.append(one._replace(platform=before.platform, labelled=True))
                continue
        kept.append(one)
    return kept


def _clause_after(text: str, end: int) -> str:
    found = _CLAUSE.match(text, end)
    return found.group() if found else ""


def _mention(folded: Folded, one: Naming) -> Mention:
    place = folded.span(one.start, one.end)
    return Mention(
        start=place.start,
        end=place.end,
        handle=one.handle,
        platform=one.platform,
        named=one.named,
    )
