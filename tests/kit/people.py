"""The people on the other side: they write, tap buttons, and see what the bot shows."""

import re
from dataclasses import dataclass

from .buttons import data_behind, rows_of
from .calls import JSON, Attachment
from .chats import Chat, Shown
from .html_entities import utf16_length
from .world import World

COMMAND = re.compile(r"/[A-Za-z0-9_]{1,32}(?:@\w+)?")


@dataclass(frozen=True)
class Person:
    """Somebody in a private chat with the bot; deeds return the id of the update they make."""

    world: World
    chat_id: int
    first_name: str
    language_code: str

    @property
    def user(self) -> JSON:
        """The Bot API's User object; no language when it is ""."""
        about: JSON = {"id": self.chat_id, "is_bot": False, "first_name": self.first_name}
        return about | ({"language_code": self.language_code} if self.language_code else {})

    @property
    def shown(self) -> tuple[Shown, ...]:
        """The bot's messages in the chat now, edits applied, newest last."""
        with self.world.bell.quiet():
            return self._chat.shown

    @property
    def delivered(self) -> tuple[Shown, ...]:
        """Everything the bot has ever shown here, each edit once more, newest last."""
        with self.world.bell.quiet():
            return tuple(self._chat.delivered)

    @property
    def last_message_id(self) -> int:
        """The id of the newest message in the chat, of either side; 0 when there is none."""
        with self.world.bell.quiet():
            return self._chat.last_message_id

    def says(self, text: str) -> int:
        """Write a text message; a command at its start is marked as one."""
        command = COMMAND.match(text)
        if command is None:
            return self.sends(text=text)
        length = utf16_length(command.group())
        return self.sends(
            text=text, entities=[{"type": "bot_command", "offset": 0, "length": length}]
        )

    def sends(self, **fields: object) -> int:
        """Send a message of any kind, by its raw fields; whoever writes unblocks the bot."""
        with self.world.bell.change():
            return self.world.push({"message": self._chat.receive(self.user, fields)})

    def uploads(
        self, name: str, content: bytes, caption: str = "", size: int | None = None
    ) -> int:
        """Send a file; Telegram tells its size, unless the test tells another one."""
        with self.world.bell.change():
            file_id = self.world.keep(Attachment(name, "application/octet-stream", content))
        told = len(content) if size is None else size
        document = {"file_id": file_id, "file_unique_id": file_id, "file_name": name}
        fields = {"caption": caption} if caption else {}
        return self.sends(document={**document, "file_size": told}, **fields)

    def edits(self, message_id: int, text: str) -> int:
        """Change the text of a message this person wrote."""
        with self.world.bell.change():
            return self.world.push({"edited_message": self._chat.rewrite(message_id, text)})

    def taps(self, message: Shown | int, button: str) -> int:
        """Tap a button of a shown message, found by its label or its data."""
        message_id = message if isinstance(message, int) else message.message_id
        with self.world.bell.change():
            stored = self._chat.messages.get(message_id)
            assert stored is not None, f"message {message_id} is not shown"
            markup = stored.message.get("reply_markup")
            data = data_behind(markup, button)
            labels = [label for row in rows_of(markup) for label, _ in row]
            assert data is not None, f"no button {button!r}; shown: {labels}"
            return self._asks(data, stored.message)

    def forges(self, data: str, message: Shown | int | None = None) -> int:
        """Send a callback query with any data, from the newest shown message if none is given.

        In an empty chat, and for a message that is gone, the bot gets what Telegram calls an
        inaccessible message: its chat and id, and the date 0.
        """
        with self.world.bell.change():
            shown = message if message is not None else next(reversed(self._chat.shown), 0)
            message_id = shown if isinstance(shown, int) else shown.message_id
            stored = self._chat.messages.get(message_id)
            gone = {"chat": self._chat.about, "message_id": message_id, "date": 0}
            return self._asks(data, stored.message if stored else gone)

    def looks_up(self, text: str) -> int:
        """Type something behind the bot's name in another chat."""
        query = {"from": self.user, "query": text, "offset": "", "chat_type": "group"}
        return self.world.ask(query, "inline_query")

    def blocks(self) -> None:
        """Block the bot until this person writes again; no update tells the bot about it."""
        with self.world.bell.change():
            self._chat.blocked = True

    def waits(self, count: int, timeout: float = 10) -> Shown:
        """Return the newest of at least `count` messages and edits delivered here in all."""
        self.world.bell.wait(lambda: len(self._chat.delivered) >= count, timeout)
        delivered = self.delivered
        texts = [shown.plain for shown in delivered]
        assert len(delivered) >= count, (
            f"{len(delivered)} of {count} messages after {timeout} s: {texts}"
        )
        return delivered[-1]

    @property
    def _chat(self) -> Chat:
        return self.world.chat(
            {"id": self.chat_id, "type": "private", "first_name": self.first_name}
        )

    def _asks(self, data: str, message: JSON) -> int:
        return self.world.ask(
            {
                "from": self.user,
                "chat_instance": str(-7_919 * self.chat_id),
                "message": message,
                "data": data,
            }
        )
