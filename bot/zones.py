"""Time zones that a chat may pick, as hours before UTC.

None of them has a summer time, so nothing has to be looked up in a database of zones.
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta, timezone

HOURS: Mapping[str, int] = {
    "Asia/Jakarta": 7,
    "Asia/Makassar": 8,
    "Asia/Jayapura": 9,
    "Asia/Singapore": 8,
}
USUAL = "Asia/Jakarta"
REMINDING = time(9)


def zone_of(name: str | None) -> str:
    """Return the name of a zone that we know, the usual one for any other."""
    return name if name is not None and name in HOURS else USUAL


def moment_of(day: date, zone: str | None) -> float:
    """Return when a reminder of a day goes out in a zone, in seconds since 1970.

    >>> moment_of(date(2026, 12, 5), "Asia/Makassar") - moment_of(date(2026, 12, 5), None)
    -3600.0
    """
    offset = timezone(timedelta(hours=HOURS[zone_of(zone)]))
    return datetime.combine(day, REMINDING, offset).timestamp()
