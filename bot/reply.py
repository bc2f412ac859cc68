"""A reply without Telegram: text as Telegram HTML, and rows of buttons."""

from advisor.value import Value
from bot.chart import Chart

LONGEST_COPY = 256  # characters that Telegram lets a button copy


class Button(Value):
    """A button: its label and the data a tap sends back, at most 64 bytes of UTF-8.

    A button with `copy_text` sends nothing back: it puts those characters on the clipboard.
    """

    text: str
    data: str = ""
    copy_text: str | None = None


class Reply(Value):
    """A message for a person: Telegram HTML of at most 4,096 characters, and rows of buttons.

    With a picture the text is its caption, of at most 1,024 characters.
    """

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    picture: Chart | None = None
