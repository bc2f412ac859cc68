"""Whom a message names, taken out of it: a text may be kept for others only without them.

Wider on purpose than what `noise` and `people` read: a word too many that is hidden costs a word,
one too few is somebody's address in a file.
"""

import re
from collections.abc import Iterable

from advisor.reading.text import fold

# No letters: where a kept text is learnt from, a stand-in must not be a word.
STAND_INS = {"mail": "✉", "link": "🔗", "handle": "@…", "phone": "☎", "name": "@…"}

_PERSONAL = r"""
      (?P<mail> (?<![\w.+%-]) [\w.+%-]++ (?:\ @\ |\ ?[(\[]\ ?at\ ?[)\]]\ ?) [\w-]++ (?:\.[\w-]++)++
              | (?<![\w.+%-]) [\w.+%-]++ @ \S++ )
    | (?P<link> (?:https?://|www\.) \S++
              | (?<![\w.-]) (?:[\w-]++\.)++ [^\W\d_]{2,} (?:/\S*+|(?=:\d))
              | (?<![\w.-]) (?:[\w-]++\.)+
                (?:com|net|org|id|co|io|me|my|sg|tv|gg|app|be|link|shop|site|store|xyz|ee)
                (?![\w@]) )
    | (?P<handle> @ [.-]*+ \w [\w.-]*+ )
    | (?P<phone> (?<!\d) (?: [+(]{1,2}\d | 0 ) (?:[ .()/-]{0,3}\d){6,}+
               | (?<!\d) (?<!rp) (?<!rp\ ) \d (?:[ .()/-]{0,3}\d){8,}+ )
"""
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:[ /-]{1,3}[1-9]\d{0,2}(?:\.\d{3})+)*")


def without_persons(text: str, names: Iterable[str] = ()) -> str:
    """Return the text with addresses, links, accounts, phone numbers and these names hidden.

    >>> without_persons("@rasakopi atau dapur mama, hub 0812-3456-7890 ya", ["Dapur Mama"])
    '@… atau @…, hub ☎ ya'
    """
    folded = fold(text)
    kept, last = [], 0
    for found in _personal(names).finditer(folded.text):
        if _GROUPED.fullmatch(found.group()):
            continue
        place = folded.span(*found.span())
        kept += [text[last : place.start], STAND_INS[found.lastgroup or "name"]]
        last = place.end
    return "".join((*kept, text[last:]))


def _personal(names: Iterable[str]) -> re.Pattern[str]:
    """Return what to look for; the longest name first, so that no half of one is left."""
    known = sorted({re.escape(fold(name).text) for name in names if name}, key=len, reverse=True)
    # Escaped for verbose patterns too: re.escape also escapes spaces and '#'.
    named = rf"| (?P<name> (?<!\w) (?:{'|'.join(known)}) (?!\w) )" if known else ""
    return re.compile(_PERSONAL + named, re.VERBOSE)
