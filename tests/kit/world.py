"""Everything the stand-in knows: the bot, the chats, the updates and every call so far."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field

from .bell import Bell
from .calls import JSON, Attachment, Call, Refusal, bad_request
from .chats import Chat
from .faults import Faults
from .updates import Updates
from .weather import Weather

FIRST_QUERY_ID = 4_000_000_000_000_001


@dataclass
class World:
    """The state behind one stand-in; look at it and change it only under `bell`."""

    token: str
    me: JSON
    bell: Bell = field(default_factory=Bell)
    chats: dict[int, Chat] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    files: dict[str, Attachment] = field(default_factory=dict)
    # What the bot says about itself, by what it is, for whom and in which language.
    profile: dict[tuple[str, str, str], object] = field(default_factory=dict)
    webhook: JSON = field(default_factory=dict)
    # Told to nobody; it stands in the head of every post.
    webhook_secret: str = ""
    updates: Updates = field(init=False)
    faults: Faults = field(init=False)
    weather: Weather | None = None
    # What was wrong with calls, whatever they were answered.
    mistakes: list[str] = field(default_factory=list)
    _open_queries: set[str] = field(init=False, default_factory=set)
    _queries: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self.updates = Updates(self.bell)
        self.faults = Faults(self.bell)

    def chat(self, about: JSON) -> Chat:
        """Return the chat of this id, made on first mention."""
        with self.bell.change():
            return self.chats.setdefault(about["id"], Chat(about))

    def reachable(self, call: Call) -> Chat:
        """Return the chat a call is meant for, or refuse when the bot cannot write there."""
        chat = self.chats.get(call.number("chat_id"))
        if call.text("chat_id") == "":
            raise bad_request("chat_id is empty")
        if chat is None or not chat.known:
            raise bad_request("chat not found")
        if chat.moved_to is not None:
            raise Refusal(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=chat.moved_to,
            )
        if chat.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        return chat

    def push(self, update: JSON) -> int:
        """Return the id of an update just queued, having learnt the chats it comes from."""
        with self.bell.change():
            for about, message_id in _chats_in(update):
                chat = self.chat(about)
                chat.known = True
                chat.last_message_id = max(chat.last_message_id, message_id)
            for query in (update.get("callback_query"), update.get("inline_query")):
                if isinstance(query, dict):
                    self._open_queries.add(str(query.get("id")))
            return self.updates.add(copy.deepcopy(update))

    def upgrade(self, group: int, supergroup: int) -> None:
        """Have a group go on as a supergroup, and refuse what is still written to its old id."""
        with self.bell.change():
            self.chat({"id": group, "type": "group"}).moved_to = supergroup
            self.chat({"id": supergroup, "type": "supergroup"}).known = True

    def ask(self, query: JSON, kind: str = "callback_query") -> int:
        """Return the id of an update with a new query, open for one answer."""
        with self.bell.change():
            self._queries += 1
            query_id = str(FIRST_QUERY_ID + self._queries)
            return self.push({kind: {"id": query_id} | query})

    def answer(self, query_id: str) -> None:
        """Close a callback query, or refuse when it is closed already or never was open."""
        if query_id not in self._open_queries:
            raise bad_request(
                "query is too old and response timeout expired or query ID is invalid"
            )
        self._open_queries.discard(query_id)

    def keep(self, attachment: Attachment) -> str:
        """Return the id under which a file is kept from now on."""
        file_id = f"FILE-{len(self.files) + 1:04}"
        self.files[file_id] = attachment
        return file_id


def _chats_in(update: JSON) -> Iterator[tuple[JSON, int]]:
    """Yield the chats of an update with the message's id, as far as it is well-formed."""
    for event in update.values():
        if not isinstance(event, dict):
            continue
        message = event if "chat" in event else event.get("message")
        chat = message.get("chat") if isinstance(message, dict) else None
        if isinstance(chat, dict) and isinstance(chat.get("id"), int):
            message_id = message.get("message_id")
            yield chat, message_id if isinstance(message_id, int) else 0
