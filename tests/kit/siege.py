"""A siege: waves of hostile updates, with good messages from chats that they came from too."""

import time
from collections.abc import Callable

from .hostile import Adversary
from .standin import Standin

GOOD_EVERY = 50
# Fewer than the twenty that are heard of a chat without a break.
MOST_EACH = 16
FIRST_CHAT = 5_000


class Siege:
    """Sends waves to a bot and knows which good messages are not answered yet."""

    def __init__(self, telegram: Standin, adversary: Adversary, wave: int = 1_000) -> None:
        self.wave = wave
        self._telegram = telegram
        self._adversary = adversary
        self._began = int(time.time())
        self._first_chat = FIRST_CHAT
        self.sent = self.good = 0
        # What a good answer has to name, by its chat.
        self.unanswered: dict[int, str] = {}
        self._seen = 0

    def attack(self) -> None:
        """Send a wave."""
        self._adversary.offered = sorted(self._offered())[:500]
        chats = -(-self.wave // MOST_EACH)
        for number in range(self.wave):
            chat_id = self._first_chat + number % chats
            if number % GOOD_EVERY == GOOD_EVERY - 1:
                self._asks(chat_id)
            else:
                self._telegram.push(self._adversary.update(chat_id, self._began))
            self.sent += 1
        self._first_chat += chats

    def waits(self, seconds: float) -> bool:
        """Return whether every good message so far is answered within some seconds."""
        return self._telegram.comes_true(self._all_answered, seconds)

    def settles(self, is_settled: Callable[[], bool], seconds: float) -> bool:
        """Return whether something is true within some seconds, asked at each of its calls."""
        return self._telegram.comes_true(is_settled, seconds)

    def _asks(self, chat_id: int) -> None:
        handle = f"akun{self.good}x"
        self.good += 1
        self.unanswered[chat_id] = handle
        # Not by a person of the stand-in, who would be of the chat that a hostile update told of.
        chat = {"id": chat_id, "type": "private"}
        user = {"id": chat_id, "is_bot": False, "first_name": "Sari"}
        text = f"@{handle} 45rb follower ig, minta 3jt buat 1 reel"
        head = {"message_id": self.sent, "date": self._began, "from": user, "chat": chat}
        self._telegram.push({"message": head | {"text": text}})

    def _all_answered(self) -> bool:
        calls = self._telegram.calls("sendMessage")
        for call in calls[self._seen :]:
            wanted = self.unanswered.get(call.number("chat_id"))
            if wanted and wanted in call.text("text"):
                del self.unanswered[call.number("chat_id")]
        self._seen = len(calls)
        return not self.unanswered

    def _offered(self) -> set[str]:
        """Return the data of all buttons that the bot has offered so far."""
        keyboards = (call.params.get("reply_markup") for call in self._telegram.calls())
        return {
            button["callback_data"]
            for keyboard in keyboards
            if isinstance(keyboard, dict)
            for row in keyboard.get("inline_keyboard", ())
            for button in row
            if "callback_data" in button
        }
