"""Our bot, whole, on a Telegram that may be written to as fast as it can take it."""

import sys
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot import app
from bot.conversation import build_conversation
from bot.logs import set_up_logs
from bot.manners import UNLIMITED
from bot.settings import read_settings


def main() -> int:
    """Return the exit code, as `mikromakro run` would."""
    settings = read_settings()
    set_up_logs(settings.log_level, settings.log_format)
    conversation = build_conversation(
        settings.default_language,
        lambda: datetime.now(UTC).date(),  # noqa: TID251 - as bot/__main__.py
        keeps_unanswered=True,
    )
    return app.run(settings, conversation, UNLIMITED)


if __name__ == "__main__":
    sys.exit(main())
