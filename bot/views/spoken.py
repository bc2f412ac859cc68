"""What a voice says for Telegram, as plain text for files: without tags, letters as they are."""

import re
from html import unescape

_TAG = re.compile("<[^<>]+>")


def bare(markup: str) -> str:
    """Return Telegram HTML as plain text.

    >>> bare("<b>Sate &amp; kopi</b> &lt;3")
    'Sate & kopi <3'
    """
    return unescape(_TAG.sub("", markup))
