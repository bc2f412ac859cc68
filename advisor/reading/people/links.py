"""Links: profiles of creators on the platforms we know, and everything else as noise.

Only the address is read, nothing is fetched. What is not surely a profile - a post, a video, a
search, another site - names nobody, and the digits in it are nobody's followers.
"""

import re
from typing import NamedTuple

from advisor.reading.text import Folded, Span
from advisor.vocabulary import Platform

_HOSTS = {
    "instagram.com": Platform.INSTAGRAM,
    "instagr.am": Platform.INSTAGRAM,
    "tiktok.com": Platform.TIKTOK,
    "youtube.com": Platform.YOUTUBE,
    "twitter.com": Platform.X,
    "x.com": Platform.X,
    "facebook.com": Platform.FACEBOOK,
    "fb.com": Platform.FACEBOOK,
    "threads.net": Platform.THREADS,
    "threads.com": Platform.THREADS,
}
# A page in another form or language, but no 'help.', 'ads.', nor the short links of 'vt.'.
_PROFILE_HOST = re.compile(
    r"(?:www|m|mobile|web|mbasic|touch|old|(?!v[mt]$)[a-z]{2}(?:-[a-z]{2})?)?"
)
_LINK = re.compile(
    rf"""
      (?<![\w@.-])(?:https?:/+)?
      (?P<sub> (?:[a-z0-9-]+\.){{0,2}}? )
      (?P<host> {"|".join(map(re.escape, _HOSTS))} ) (?::\d+)? (?![\w-]|\.\w)
      (?P<path> [/?\#][\w./?=&%@\#~:+\u00b7-]* )?
    | https?:/+[^\s<>"|)\]}}]+                           # any other address
    | (?<![\w@.-])www\.[^\s<>"|)\]}}]+
    | (?<![\w@.-])(?:[a-z0-9-]+\.)+                      # a bare domain: tokoku.co.id, bit.ly/x
      (?:com|net|org|id|co|io|me|tv|gg|app|be|ee|ly|bio|link|shop|store|my|sg|watch|gl)
      (?![\w-]|\.\w)(?::\d+)?(?:[/?\#][^\s<>"|)\]}}]*)?
    """,
    re.VERBOSE,
)
_TRAILING = ".,;:!?'\"*~\u2026\u201c\u201d"
# First parts of a path that belong to the platform, not to a person.
_RESERVED = {
    Platform.INSTAGRAM: "p reel reels tv stories s explore accounts direct about legal developer "
    "web share challenge press privacy terms help login signup popular ar igtv oauth",
    Platform.TIKTOK: "about legal business live foryou following explore discover login signup "
    "upload search setting settings messages friends music tag t v embed shop creators "
    "tiktokstudio download forgood community-guidelines transparency safety place channel topics "
    "feedback ads coin effect sticker video photo inbox trending",
    Platform.YOUTUBE: "watch shorts playlist feed results live embed hashtag gaming premium "
    "music redirect clip post account about ads creators kids t v source attribution_link "
    "signin login trending podcasts movies sports news shopping oembed",
    Platform.X: "home explore search i intent share hashtag settings messages notifications "
    "login signup tos privacy compose jobs about download logout who_to_follow help",
    Platform.FACEBOOK: "groups watch events event marketplace gaming share sharer sharer.php "
    "photo photo.php photos video videos video.php reel reels story.php stories "
    "permalink.php login login.php hashtag help pages public ads business dialog plugins "
    "policies privacy settings messages notifications bookmarks friends l.php media notes search "
    "home.php posts live profile.php people fundraisers donate legal careers about recover r.php "
    "signup home page media_set",
    Platform.THREADS: "search login t explore about legal activity settings intent",
}
_NOT_PEOPLE = {platform: frozenset(words.split()) for platform, words in _RESERVED.items()}
# A part of the path that only says what kind of page it is; the name comes after it.
_PREFIXES = {
    Platform.INSTAGRAM: frozenset({"_u"}),
    Platform.YOUTUBE: frozenset({"c", "user", "channel"}),
    Platform.FACEBOOK: frozenset({"pg"}),
}
# Pages of a profile that are still about the person.
_TAB_WORDS = (
    "reels tagged channel followers following guides saved videos shorts streams live about "
    "featured playlists community photos media likes with_replies replies reposts highlights "
    "home info mentions reviews join subscribe services photos_of liked"
)
_TABS = frozenset(_TAB_WORDS.split())
_NAME = re.compile(r"@?(\w+(?:\.\w+)*)")
_CHANNEL = re.compile(r"@?([\w\u00b7-]+(?:\.[\w\u00b7-]+)*)")
_NUMBERED = re.compile(r"profile\.php/?\?(?:[^#\s]*&)?id=(\d{3,40})|people/[^/?#\s]+/(\d{3,40})")
_LONGEST = 40


class Link(NamedTuple):
    """A link at a place of the folded text; `handle` is None when it is no profile."""

    start: int
    end: int
    platform: Platform | None = None
    handle: str | None = None


def links_in(folded: Folded) -> tuple[Link, ...]:
    """Return the links of a message in order, as places of its folded text."""
    if "." not in folded.text and "//" not in folded.text:
        return ()
    return tuple(_link(folded, found) for found in _LINK.finditer(folded.text))


def link_spans(folded: Folded) -> tuple[Span, ...]:
    """Return where links stand, profiles too; no number and no word may be read in them.

    >>> from advisor.reading.text import fold
    >>> link_spans(fold("cek https://tiktok.com/@x/video/73500123 dulu"))
    (Span(start=4, end=40),)
    """
    return tuple(folded.span(link.start, link.end) for link in links_in(folded))


def _link(folded: Folded, found: re.Match[str]) -> Link:
    start = found.start()
    end = start + len(found.group().rstrip(_TRAILING))
    platform = _HOSTS.get(found["host"] or "")
    if platform is None or not _PROFILE_HOST.fullmatch(found["sub"].rstrip(".")):
        return Link(start, end)
    at = found.start("path")
    name = _name_place(folded.text[at:end] if at >= 0 else "", platform)
    if name is None:
        return Link(start, end, platform)
    first, last, whole = at + name[0], at + name[1], name[2]
    handle = folded.text[first:last]
    if whole:  # channel ids of YouTube tell capitals apart
        place = folded.span(first, last)
        handle = folded.original[place.start : place.end]
    if folded.text[last : last + 1] in (":", "=", "-", "\u00b7"):  # typed on without a space
        end = last
    return Link(start, end, platform, handle)


def _name_place(path: str, platform: Platform) -> tuple[int, int, bool] | None:
    """Return where in the path the name stands and whether it keeps its capitals, or None."""
    numbered = _NUMBERED.match(path, 1) if platform is Platform.FACEBOOK else None
    if numbered:
        place = numbered.span(1 if numbered[1] else 2)
        return *place, False
    bare = re.split(r"[?#]", path, maxsplit=1)[0]
    parts = [(part.group(), part.start()) for part in re.finditer(r"[^/]+", bare)]
    if not parts:
        return None
    kind = parts[0][0]
    if kind in _PREFIXES.get(platform, ()) and len(parts) > 1:
        parts = parts[1:]
    elif kind in _NOT_PEOPLE[platform]:
        return None
    if len(parts) > 2 or (len(parts) == 2 and parts[1][0] not in _TABS):  # noqa: PLR2004 - a tab
        return None
    shape = _CHANNEL if platform in (Platform.YOUTUBE, Platform.FACEBOOK) else _NAME
    name = shape.match(parts[0][0])
    if name is None or len(name[1]) > _LONGEST:
        return None
    offset = parts[0][1]
    return offset + name.start(1), offset + name.end(1), kind == "channel"
