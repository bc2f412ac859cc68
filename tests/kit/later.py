"""The real bot at another time: so many seconds later than it is, or on a day at an hour.

Run as a program with the seconds since 1970 at which its clock begins, with the settings of the
real one; no test has to wait for tomorrow.
"""

import sys
import time
from datetime import UTC, date, datetime

from bot import app
from bot.conversation import build_conversation
from bot.logs import set_up_logs
from bot.manners import UNLIMITED
from bot.settings import read_settings


def main(moment: float) -> int:
    """Return the exit code of a bot whose clock begins at this moment."""
    ahead = moment - time.time()

    def now() -> float:
        return time.time() + ahead

    def today() -> date:
        return datetime.fromtimestamp(now(), UTC).date()

    settings = read_settings()
    set_up_logs(settings.log_level, settings.log_format)
    return app.run(settings, build_conversation(None, today), UNLIMITED, now)


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1])))
