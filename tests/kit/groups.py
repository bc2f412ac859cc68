"""A group of people and the bot, in which anybody may say anything."""

import itertools
from dataclasses import dataclass, field
from typing import Any

from .html_entities import utf16_length
from .people import COMMAND, Person
from .scene import Scene

ME = "@mikromakro_bot"
_numbers = itertools.count(1)


@dataclass
class Group:
    """A group of people and the bot; `seen` counts what was answered there so far."""

    scene: Scene
    id: int = field(default_factory=lambda: -1_000_000_700_000 - next(_numbers))
    seen: int = 0

    @property
    def chat(self) -> dict[str, Any]:
        """The Bot API's Chat object."""
        return {"id": self.id, "type": "supergroup", "title": "Tim"}

    def hears(self, who: Person, text: str, **fields: Any) -> int:
        """Return the id of the update by which somebody says something here."""
        entities = []
        if command := COMMAND.match(text):
            length = utf16_length(command.group())
            entities.append({"type": "bot_command", "offset": 0, "length": length})
        if ME in text and not command:
            at = utf16_length(text[: text.index(ME)])
            entities.append({"type": "mention", "offset": at, "length": len(ME)})
        head = {"message_id": 50 + next(_numbers), "date": 1, "from": who.user, "chat": self.chat}
        said = {**head, "text": text, **({"entities": entities} if entities else {}), **fields}
        return self.scene.telegram.push({"message": said})

    def sent(self) -> list[dict[str, Any]]:
        """Return all that was sent here so far."""
        calls = self.scene.telegram.calls("sendMessage")
        return [call.params for call in calls if call.params["chat_id"] == self.id]

    def next(self) -> dict[str, Any]:
        """Return the next message to arrive here."""
        self.scene.telegram.wait_for(lambda: len(self.sent()) > self.seen)
        self.seen += 1
        return self.sent()[self.seen - 1]

    def done(self, update_id: int) -> bool:
        """Tell whether an update is done with, without looking at the stand-in."""
        return self.scene.states(update_id) == ["done"]

    def membership(self, who: Person, before: str, after: str) -> int:
        """Have somebody let the bot in or put it out."""
        me = {"id": 1_234_567, "is_bot": True, "first_name": "mikromakro"}
        change = {"chat": self.chat, "from": who.user, "date": 1}
        for name, status in (("old_chat_member", before), ("new_chat_member", after)):
            until = {"until_date": 0} if status == "kicked" else {}
            change[name] = {"user": me, "status": status, **until}
        return self.scene.telegram.push({"my_chat_member": change})
