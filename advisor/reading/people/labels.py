"""Accounts behind a label: 'ig: rasakopi', 'tiktok = @x', 'akun: rasa.kopi', 'yt rasa_kopi'.

The words of labels are the lexicon's; a word of our own field behind a label ('ig: berapa?') is
no account, and a bare word without a colon is one only if no word of prose looks like that.
"""

import re
from collections.abc import Iterator

from advisor.reading.lexicon import Lexicon
from advisor.reading.people.amounts import is_amount
from advisor.reading.people.meanings import Sighting, means, sightings
from advisor.reading.people.naming import Naming
from advisor.vocabulary import Platform

_BEHIND = re.compile(
    r"""
      (?: [ ]? [)\]*_]{1,2} )?                  # '(ig): x', '*ig*: x'
      [ ]{0,3} (?P<mark> [:=] | ->? | (?=[ ]) ) [ ]{0,3}
      [*_`"']{0,2}
      (?P<at> @? ) (?P<name> \w++ (?:\.\w++)*+ )
      (?P<more> (?:-\w++)*+ )
    """,
    re.VERBOSE,
)
_ALSO = re.compile(r"\s{0,2}(?:[/&+,]|[^\W\d_]{2,4})\s{0,2}")
_LETTER = re.compile(r"[^\W\d_]")
_LETTER_LABEL = re.compile(r"(?<!\w)[a-z](?= ?[:=] ?[@\w])")
_PARTS = re.compile(r"[^\W\d_]+")
_NEXT = re.compile(r"[ ]+([^\W\d_]+)")
_FIGURES = ("followers", "views", "likes", "comments", "engagement_rate")
# A word of these kinds tells about an account rather than being its name.
_TELLING = ("cue", "platform", "format", "tier", "goal")
_SINGLE = frozenset(platform.value for platform in Platform if len(platform.value) == 1)
_LONGEST = 40
_SHORTEST = 3
_SHORTEST_WITHOUT_MARK = 4


def labelled_in(text: str, lexicon: Lexicon) -> Iterator[Naming]:
    """Yield the accounts behind a label in folded text, in order."""
    before: Sighting | None = None
    for label in _labels(text, lexicon):
        naming = _behind(text, label, lexicon)
        if naming is not None:
            if before and _shares(text, before, label, lexicon):
                naming = naming._replace(platform=None)
            yield naming
        before = label


def speaks_of_accounts(text: str, lexicon: Lexicon) -> bool:
    """Tell whether folded text has a number, and a platform or a figure of accounts."""
    return any(letter.isdigit() for letter in text) and any(
        True for _ in sightings(text, lexicon, ("platform",), _FIGURES)
    )


def tells(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a folded word is one of grammar or of our field, and so hardly a name."""
    if word in lexicon.fillers or word in lexicon.numbers.scales:
        return True
    return any(means(word, lexicon, kind) for kind in _TELLING)


def _labels(text: str, lexicon: Lexicon) -> Iterator[Sighting]:
    found = list(sightings(text, lexicon, ("platform",), ("account",)))
    found += [
        Sighting(*letter.span(), "platform", letter.group())
        for letter in _LETTER_LABEL.finditer(text)
        if letter.group() in _SINGLE  # 'x: @name'; elsewhere a single letter is no phrase
    ]
    return iter(sorted(found))


def _behind(text: str, label: Sighting, lexicon: Lexicon) -> Naming | None:
    if text[label.start - 1 : label.start] in tuple("@#._") and label.start > 0:
        return None
    found = _BEHIND.match(text, label.end)
    if found is None:
        return None
    platform = Platform(label.id) if label.kind == "platform" else None
    name, start, end = found["name"], found.start("at"), found.end("name")
    if found["more"] and platform is Platform.YOUTUBE and _LETTER.search(found["more"]):
        name, end = name + found["more"], found.end("more")
    after = text[end : end + _LONGEST]
    if len(name) > _LONGEST or after[:1] == "@" or is_amount(name, after, lexicon):
        return None
    if found["at"]:
        accepted = bool(found["mark"]) and platform is not None
    elif found["mark"] in (":", "="):
        accepted = _may_name(name, after, lexicon) and (
            platform is not None or _is_complete(text, after, lexicon)
        )
    else:
        accepted = _can_only_name(name, lexicon)
    return Naming(start, end, name, platform, labelled=True) if accepted else None


def _may_name(name: str, after: str, lexicon: Lexicon) -> bool:
    """Tell whether a word behind a colon is an account and not the beginning of a sentence."""
    if after.lstrip(" ")[:1] in (":", "=") or not _LETTER.search(name):
        return False
    if not name.isalpha():
        return True
    if len(name) < _SHORTEST or (lexicon.knows(name) and _is_plain(name, lexicon)):
        return False
    following = _NEXT.match(after)
    return following is None or lexicon.knows(following[1])


def _is_complete(text: str, after: str, lexicon: Lexicon) -> bool:
    """Tell whether the word is all of the name, in a message that gives an account's figures."""
    following = _NEXT.match(after)
    return (following is None or tells(following[1], lexicon)) and speaks_of_accounts(
        text, lexicon
    )


def _is_plain(name: str, lexicon: Lexicon) -> bool:
    """Tell whether the word itself is known; 'kopiku' is a name although 'kopi' is a word."""
    return name in lexicon.phrases or tells(name, lexicon)


def _can_only_name(name: str, lexicon: Lexicon) -> bool:
    """Tell whether a word without any mark before it has the looks of an account."""
    parts = _PARTS.findall(name)
    return (
        len(name) >= _SHORTEST_WITHOUT_MARK
        and name[0].isalpha()
        and not name.isalpha()
        and not any(tells(part, lexicon) for part in parts)
    )


def _shares(text: str, before: Sighting, label: Sighting, lexicon: Lexicon) -> bool:
    """Tell whether a label names two platforms, as in 'ig/tt: rasakopi'."""
    if before.kind != "platform" or label.kind != "platform":
        return False
    between = text[before.end : label.start]
    joiners = lexicon.numbers.marks.get("and", ())
    return _ALSO.fullmatch(between) is not None and (
        not _LETTER.search(between) or between.strip() in joiners
    )
