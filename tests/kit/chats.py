"""One chat as Telegram keeps it: its messages, and what the person in it has been shown."""

import copy
import time
from dataclasses import dataclass, field

from .buttons import Rows, rows_of
from .calls import JSON, Attachment, bad_request
from .html_entities import Marked


@dataclass(frozen=True)
class Shown:
    """A message of the bot as the person sees it.

    `text` is what the bot sent, mark-up included, and `plain` what is left after parsing; both
    are the caption when there is a file.
    """

    message_id: int
    text: str
    plain: str
    buttons: Rows
    file: Attachment | None = None


@dataclass(frozen=True)
class Content:
    """What a bot wants shown: its own spelling, the parsed text, reply markup, perhaps a file.

    `media` holds the message fields that describe the file, such as "document".
    """

    source: str
    marked: Marked
    markup: JSON | None
    media: JSON = field(default_factory=dict)
    file: Attachment | None = None

    def fields(self) -> JSON:
        """Return the fields that this content gives to a message."""
        name, entities = ("caption", "caption_entities") if self.media else ("text", "entities")
        found = dict(self.media)
        if self.marked.plain:
            found[name] = self.marked.plain
        if self.marked.entities:
            found[entities] = [dict(entity) for entity in self.marked.entities]
        # Telegram gives back inline keyboards only; other keyboards live in the client.
        if self.markup is not None and "inline_keyboard" in self.markup:
            found["reply_markup"] = self.markup
        return found


@dataclass
class Stored:
    """A message of either side, in the Bot API's own words; `content` is the bot's."""

    message: JSON
    content: Content | None = None

    @property
    def shown(self) -> Shown | None:
        """The message as the person sees it; None for the person's own."""
        if self.content is None:
            return None
        return Shown(
            message_id=self.message["message_id"],
            text=self.content.source,
            plain=self.content.marked.plain,
            buttons=rows_of(self.content.markup),
            file=self.content.file,
        )


@dataclass
class Chat:
    """A chat by its `about` (the Bot API's Chat object), known once somebody wrote from it."""

    about: JSON
    known: bool = False
    blocked: bool = False
    messages: dict[int, Stored] = field(default_factory=dict)
    delivered: list[Shown] = field(default_factory=list)
    last_message_id: int = 0
    moved_to: int | None = None
    admins: set[int] = field(default_factory=set)

    @property
    def shown(self) -> tuple[Shown, ...]:
        """The bot's messages that are in the chat now, newest last."""
        found = (stored.shown for stored in self.messages.values())
        return tuple(shown for shown in found if shown is not None)

    def receive(self, sender: JSON, fields: JSON) -> JSON:
        """Return a new message of a person, as it goes into an update."""
        self.known, self.blocked = True, False
        return self._add(sender, fields, None)

    def deliver(self, bot: JSON, content: Content) -> JSON:
        """Return a new message of the bot, now shown to the person."""
        message = self._add(bot, content.fields(), content)
        self._delivered(message["message_id"])
        return message

    def rewrite(self, message_id: int, text: str) -> JSON:
        """Return a person's own message after the person has changed its text."""
        stored = self.messages[message_id]
        stored.message |= {"text": text, "edit_date": _now()}
        stored.message.pop("entities", None)
        return copy.deepcopy(stored.message)

    def edit(self, message_id: int, content: Content) -> JSON:
        """Return the bot's message after an edit, or refuse as Telegram does."""
        stored = self.messages[message_id]
        fields = content.fields()
        kept = {name: stored.message[name] for name in _EDITABLE if name in stored.message}
        if fields == {**content.media, **kept}:
            raise bad_request(
                "message is not modified: specified new message content and reply markup are "
                "exactly the same as a current content and reply markup of the message"
            )
        for name in kept:
            del stored.message[name]
        stored.message |= copy.deepcopy(fields) | {"edit_date": _now()}
        stored.content = content
        self._delivered(message_id)
        return copy.deepcopy(stored.message)

    def editable(self, message_id: int) -> Content:
        """Return what the bot's message says now, or refuse to have it edited."""
        stored = self.messages.get(message_id)
        if stored is None:
            raise bad_request("message to edit not found")
        if stored.content is None:
            raise bad_request("message can't be edited")
        return stored.content

    def _add(self, sender: JSON, fields: JSON, content: Content | None) -> JSON:
        self.last_message_id += 1
        head = {"message_id": self.last_message_id, "from": sender, "chat": self.about}
        message = copy.deepcopy(head | {"date": _now()} | fields)
        self.messages[message["message_id"]] = Stored(message, content)
        return copy.deepcopy(message)

    def _delivered(self, message_id: int) -> None:
        shown = self.messages[message_id].shown
        if shown is not None:
            self.delivered.append(shown)


_EDITABLE = ("text", "entities", "caption", "caption_entities", "reply_markup")


def _now() -> int:
    return int(time.time())
