"""One chat without a network, for tests that write, tap and look at what is said."""

from dataclasses import dataclass, field

from advisor.notes import Notes
from bot.conversation import Conversation
from bot.heard import Heard
from bot.reply import Button

FIVE = """\
@rasakopi ig 45rb minta 3jt
@dapurmama tiktok 120rb minta 8jt
@jalanjajan ig 8.500 minta 400rb
@bangtech youtube 300rb
@glowbysari ig 1,2jt minta 60jt"""


@dataclass
class Chat:
    """A chat with its notes and the answer that came last; every deed returns the text shown."""

    talk: Conversation
    notes: Notes
    heard: Heard = field(default_factory=lambda: Heard(notes=Notes()))

    @property
    def text(self) -> str:
        """The last text shown."""
        return self.heard.reply.text if self.heard.reply else ""

    @property
    def labels(self) -> list[str]:
        """The labels of the buttons under it."""
        return [button.text for button in self._buttons]

    def says(self, text: str) -> str:
        """Write a message."""
        return self._after(self.talk.hear(text, self.notes))

    def commands(self, name: str, argument: str = "") -> str:
        """Give a slash command."""
        return self._after(self.talk.command(name, argument, self.notes))

    def taps(self, label: str) -> str:
        """Tap the first button with this in its label."""
        return self._after(self.tap_data(self._button(label).data))

    def taps_kept(self, label: str) -> str:
        """Tap such a button and return the data it had."""
        data = self._button(label).data
        self._after(self.tap_data(data))
        return data

    def tap_data(self, data: str) -> Heard:
        """Return what comes of a button by its data, without looking at it."""
        return self.talk.tap(data, self.notes)

    def _after(self, heard: Heard) -> str:
        self.heard, self.notes = heard, heard.notes
        return self.text

    @property
    def _buttons(self) -> list[Button]:
        rows = self.heard.reply.buttons if self.heard.reply else ()
        return [button for row in rows for button in row]

    def _button(self, label: str) -> Button:
        return next(button for button in self._buttons if label in button.text)
