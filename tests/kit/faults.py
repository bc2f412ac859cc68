"""Trouble on request: calls that fail, and calls that are not answered for a while."""

from collections import defaultdict, deque

from .bell import Bell
from .calls import Call, Refusal


class Hold:
    """Keeps the answers to one method back until it is released."""

    def __init__(self, bell: Bell, method: str, *, performed: bool) -> None:
        self._bell = bell
        self.method = method
        self.performed = performed
        self.released = False
        self.calls: list[Call] = []

    def waits(self, count: int = 1, timeout: float = 10) -> None:
        """Return once at least `count` calls are being held."""
        self._bell.wait(lambda: len(self.calls) >= count, timeout)
        held = len(self.calls)
        assert held >= count, f"{held} calls of {self.method} after {timeout} s, wanted {count}"

    def release(self) -> None:
        """Let every held call go on."""
        with self._bell.change():
            self.released = True


class Faults:
    """The failures and holds that wait for calls, by method in lower case."""

    def __init__(self, bell: Bell) -> None:
        self._bell = bell
        self._failures: defaultdict[str, deque[Refusal]] = defaultdict(deque)
        self._holds: list[Hold] = []

    def fail(self, method: str, refusals: list[Refusal]) -> None:
        """Refuse the next calls of a method, one refusal a call."""
        with self._bell.change():
            self._failures[method.lower()].extend(refusals)

    def failure(self, call: Call) -> Refusal | None:
        """Return the refusal that this call must get, which is then used up."""
        with self._bell.change():
            waiting = self._failures[call.method.lower()]
            return waiting.popleft() if waiting else None

    def hold(self, method: str, *, performed: bool) -> Hold:
        """Return a hold on a method, in force until released."""
        with self._bell.change():
            self._holds.append(Hold(self._bell, method, performed=performed))
            return self._holds[-1]

    def catch(self, call: Call) -> Hold | None:
        """Return the hold that this call runs into, now counted there."""
        with self._bell.change():
            for hold in self._holds:
                if hold.method.lower() == call.method.lower() and not hold.released:
                    hold.calls.append(call)
                    return hold
            return None

    def release_all(self) -> None:
        """Let everything go on, for the end of the day."""
        for hold in self._holds:
            hold.release()
