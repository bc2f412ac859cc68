"""A reply without Telegram: text as Telegram HTML, and rows of buttons."""

from urllib.parse import quote

from advisor.value import Value
from bot.chart import Chart, Ranges
from bot.document import Document

LONGEST_COPY = 256  # characters that Telegram lets a button copy


class Link(Value):
    """A way into the bot: `start` is what it is opened with, as `bot/deeplinks.py` writes it.

    With `words` it is not followed but passed on, with these words under it.
    """

    start: str = ""
    words: str = ""

    def url(self, username: str) -> str:
        """Return the address behind a button of the bot with this name.

        >>> Link(start="t-mix_strategy").url("a_bot")
        'https://t.me/a_bot?start=t-mix_strategy'
        """
        address = f"https://t.me/{username}" + (f"?start={self.start}" if self.start else "")
        if not self.words:
            return address
        return f"https://t.me/share/url?url={quote(address, safe='')}&text={quote(self.words)}"


class Button(Value):
    """A button: its label and the data a tap sends back, at most 64 bytes of UTF-8.

    A button with `copy_text` sends nothing back: it puts those characters on the clipboard. Nor
    does one with a `link`, which only somebody who knows the bot's name can make an address of.
    """

    text: str
    data: str = ""
    copy_text: str | None = None
    link: Link | None = None


class Reply(Value):
    """A message for a person: Telegram HTML of at most 4,096 characters, and rows of buttons.

    With a picture or a document the text is its caption, of at most 1,024 characters.
    """

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    picture: Chart | Ranges | None = None
    document: Document | None = None

    @property
    def is_file(self) -> bool:
        """Whether it is a message of its own kind, which cannot take the place of a text."""
        return self.picture is not None or self.document is not None
