"""A reply without Telegram: text as Telegram HTML, and rows of buttons."""

from advisor.value import Value


class Button(Value):
    """A button: its label and the data a tap sends back, at most 64 bytes of UTF-8."""

    text: str
    data: str


class Reply(Value):
    """A message for a person: Telegram HTML of at most 4,096 characters, and rows of buttons."""

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
