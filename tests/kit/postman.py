"""The postman: takes updates to a webhook as Telegram does, again and again until they are taken.

Chats side by side; the next of a chat goes when the one before has arrived.
"""

import http.client
import json
import threading
from urllib.parse import urlsplit

from .calls import JSON
from .world import World

AT_ONCE = 4
TAKEN = range(200, 300)
PATIENCE = 10
# Seconds until what was not taken is posted again; Telegram waits for longer.
REST = 0.05


class Postman:
    """Posts what waits in a world to a server at `address`, whatever the webhook's own host."""

    def __init__(self, world: World, address: str) -> None:
        self._world = world
        self._address = urlsplit(address).netloc
        self._under_way: set[object] = set()
        self._is_over = False
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(AT_ONCE)]

    def start(self) -> None:
        """Begin to post."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Return when nothing is under way any more."""
        with self._world.bell.change():
            self._is_over = True
        for thread in self._threads:
            thread.join(PATIENCE)
            assert not thread.is_alive(), "a post is not answered"

    def _work(self) -> None:
        while (update := self._next()) is not None:
            if self._posted(update):
                self._world.updates.take_out(update)
            else:
                self._world.bell.wait(lambda: self._is_over, REST)
            with self._world.bell.change():
                self._under_way.discard(_chat_of(update))

    def _next(self) -> JSON | None:
        """Return an update to post, when there is one; None at the end."""

        def found() -> JSON | bool:
            return self._is_over or self._world.updates.first(self._can_go) or False

        with self._world.bell.change():
            update = self._world.bell.wait(found, None)
            if not isinstance(update, dict):
                return None
            self._under_way.add(_chat_of(update))
            return update

    def _can_go(self, update: JSON) -> bool:
        return bool(self._world.webhook) and _chat_of(update) not in self._under_way

    def _posted(self, update: JSON) -> bool:
        path = urlsplit(self._world.webhook.get("url", "")).path or "/"
        try:
            status, _ = post(
                f"http://{self._address}{path}", json.dumps(update), self._world.webhook_secret
            )
        except OSError:
            return False
        return status in TAKEN


def post(address: str, body: str | bytes, secret: str | None) -> tuple[int, bytes]:
    """Return how a server answers a post with this secret in its head: a status and a body."""
    site = urlsplit(address)
    connection = http.client.HTTPConnection(site.netloc, timeout=PATIENCE)
    head = {"Content-Type": "application/json"}
    if secret is not None:
        head["X-Telegram-Bot-Api-Secret-Token"] = secret
    try:
        connection.request("POST", site.path, body, head)
        answer = connection.getresponse()
        return answer.status, answer.read()
    except http.client.HTTPException as error:
        raise ConnectionError(str(error)) from None
    finally:
        connection.close()


def _chat_of(update: JSON) -> object:
    for event in update.values():
        if isinstance(event, dict):
            chat = event.get("chat") or event.get("message", {}).get("chat", {})
            return chat.get("id")
    return None
