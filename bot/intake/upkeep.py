"""The upkeep of a webhook: Telegram is told of it at the start, and looked after from then on.

Another program with the same token can take a webhook away at any time without a word, and
nothing would ever arrive again.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Any, NoReturn

from advisor.errors import SettingError
from bot.api import ApiError, BusyError, Call, RefusedError, UnauthorizedError, pause_after
from bot.intake.registration import complaint, differences, site_of

# Seconds from one look to the next.
BETWEEN_LOOKS = 300.0

log = logging.getLogger(__name__)


class Upkeep:
    """Keeps what Telegram knows as in `wanted`, the parameters of `setWebhook`.

    `now` gives seconds since 1970.
    """

    def __init__(self, call: Call, wanted: Mapping[str, Any], now: Callable[[], float]) -> None:
        self._call = call
        self._wanted = wanted
        self._now = now

    async def begin(self) -> None:
        """Return once Telegram knows the webhook.

        It is told at every start: of the secret it does not say what it knows.

        Raises:
            SettingError: Telegram will not have this address.
        """
        failures = 0
        while True:
            try:
                await self._call("setWebhook", self._wanted)
            except RefusedError as refusal:
                raise SettingError(
                    f"WEBHOOK_URL was refused: {refusal}; want an https address that Telegram "
                    "can reach, on port 443, 80, 88 or 8443."
                ) from None
            except ApiError as trouble:
                failures += 1
                await self._rest(trouble, failures)
            else:
                log.info("updates are posted to %s", site_of(self._wanted["url"]))
                return

    async def run(self) -> NoReturn:
        """Look now and then, for ever, whether all is as it should be."""
        while True:
            await asyncio.sleep(BETWEEN_LOOKS)
            await self.look()

    async def look(self) -> None:
        """Put the webhook right if somebody has changed it, and log what Telegram complains of."""
        try:
            known = await self._call("getWebhookInfo", {})
            if not isinstance(known, dict):
                return
            different = "; ".join(differences(known, self._wanted["url"]))
            if different:
                log.error("another program has changed the webhook: %s; set again", different)
                await self._call("setWebhook", self._wanted)
            elif trouble := complaint(known, self._now()):
                log.warning("updates could not be posted: %s", trouble)
        except ApiError as trouble:
            log.warning("the webhook could not be looked at: %s", trouble)

    async def _rest(self, trouble: ApiError, failures: int) -> None:
        pause = pause_after(failures)
        if isinstance(trouble, BusyError):
            pause = max(pause, trouble.seconds)
        if isinstance(trouble, UnauthorizedError):
            log.error("the token is not accepted any more; again in %g s", pause)
        else:
            log.warning("the webhook could not be set, again in %g s: %s", pause, trouble)
        await asyncio.sleep(pause)
