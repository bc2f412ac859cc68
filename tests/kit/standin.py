"""A local stand-in for Telegram, strict where Telegram is strict, for tests without a network.

    with Standin(token="123:TEST") as telegram:
        sari = telegram.person(7, "Sari")
        sari.says("/start")            # and a bot that works against telegram.url answers
        menu = sari.waits(1)
        sari.taps(menu, "Cari kreator")

Everything here may be called from the test's own thread; nothing sleeps and looks again.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self, TypeVar

from .calls import JSON, Call, Refusal
from .faults import Hold
from .people import Person
from .postman import Postman
from .server import ServerThread
from .weather import Weather
from .world import World

Found = TypeVar("Found")


class Standin:
    """A Bot API server for one bot, up while the context lasts.

    At the end it fails if any call broke the rules, unless it is `lenient`.
    """

    def __init__(
        self, token: str, username: str = "mikromakro_bot", *, lenient: bool = False
    ) -> None:
        self.token = token
        self._is_lenient = lenient
        self._world = World(token, _bot_user(token, username))
        self._server = ServerThread(self._world)

    def __enter__(self) -> Self:
        self._server.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.stop()
        if error is None and not self._is_lenient:
            assert not self.mistakes, f"calls broke the rules: {self.mistakes[:5]}"

    @property
    def mistakes(self) -> tuple[str, ...]:
        """What was wrong with calls so far, in words."""
        with self._world.bell.quiet():
            return tuple(self._world.mistakes)

    def worsens(self, weather: Weather) -> Weather:
        """Return the weather that it has from now on."""
        with self._world.bell.change():
            self._world.weather = weather
        return weather

    def clears(self) -> None:
        """Have fair weather again."""
        with self._world.bell.change():
            self._world.weather = None

    @property
    def url(self) -> str:
        """The address in front of "/bot<token>/<method>"."""
        return self._server.url

    @property
    def unconfirmed(self) -> int:
        """How many updates the bot has not yet confirmed by an offset above them."""
        with self._world.bell.quiet():
            return self._world.updates.unconfirmed

    def person(self, chat_id: int, first_name: str = "Sari", language_code: str = "id") -> Person:
        """Return somebody whom the bot may write to as soon as they have written."""
        return Person(self._world, chat_id, first_name, language_code)

    def push(self, update: JSON) -> int:
        """Return the id of a raw update just queued, its own if it brings one."""
        return self._world.push(update)

    def appoints(self, group: int, user_id: int) -> None:
        """Have somebody be an administrator of a group."""
        with self._world.bell.change():
            self._world.chat({"id": group, "type": "group"}).admins.add(user_id)

    def upgrades(self, group: int, supergroup: int) -> None:
        """Have a group go on as a supergroup; no update tells the bot about it."""
        self._world.upgrade(group, supergroup)

    def calls(self, method: str | None = None) -> tuple[Call, ...]:
        """Return every call so far, or those of one method, in the order they came in."""
        with self._world.bell.quiet():
            return tuple(
                call
                for call in self._world.calls
                if method is None or call.method.lower() == method.lower()
            )

    def wait_for(self, predicate: Callable[[], Found], timeout: float = 10) -> Found:
        """Return what `predicate` gives as soon as it is true.

        It is asked again at each change of the stand-in, under its lock: let it only look.
        """
        found = self.comes_true(predicate, timeout)
        assert found, f"not true after {timeout} s; calls: {[c.method for c in self.calls()]}"
        return found

    def comes_true(self, predicate: Callable[[], Found], timeout: float) -> Found:
        """Return what `predicate` gives once it is true, or its last value when time is up."""
        return self._world.bell.wait(predicate, timeout)

    @contextmanager
    def posts_to(self, address: str) -> Iterator[None]:
        """Post updates to the webhook that is set, which is really at this address."""
        postman = Postman(self._world, address)
        postman.start()
        try:
            yield
        finally:
            postman.stop()

    def look_again(self) -> None:
        """Have every waiter look again, because something outside has changed."""
        with self._world.bell.change():
            pass

    def fails_next(
        self,
        method: str,
        status: int,
        description: str,
        *,
        times: int = 1,
        retry_after: int | None = None,
    ) -> None:
        """Refuse the next calls of a method without carrying them out."""
        parameters = {} if retry_after is None else {"retry_after": retry_after}
        refusals = [Refusal(status, description, **parameters) for _ in range(times)]
        self._world.faults.fail(method, refusals)

    @contextmanager
    def holds(self, method: str, *, performed: bool = True) -> Iterator[Hold]:
        """Receive the calls of a method, but answer them only when the context ends.

        They are carried out at once, as when a bot is killed before it hears the answer. With
        `performed=False` they are carried out on release, unless the caller is gone by then.
        """
        hold = self._world.faults.hold(method, performed=performed)
        try:
            yield hold
        finally:
            hold.release()


def _bot_user(token: str, username: str) -> JSON:
    number = token.partition(":")[0]
    return {
        "id": int(number) if number.isdecimal() else 1,
        "is_bot": True,
        "first_name": "mikromakro",
        "username": username,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }
