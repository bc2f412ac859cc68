"""What may be asked for beside a post, and how what is said of it adds up."""

from collections.abc import Iterable
from enum import StrEnum


class Addon(StrEnum):
    """What may be asked for beside the post itself; those that sources price move its fee."""

    USAGE_RIGHTS = "usage_rights"
    USAGE_RIGHTS_YEAR = "usage_rights_year"
    USAGE_RIGHTS_PERPETUAL = "usage_rights_perpetual"
    EXCLUSIVITY = "exclusivity"
    WHITELISTING = "whitelisting"
    RUSH = "rush"
    BUNDLE = "bundle"
    RAW_FOOTAGE = "raw_footage"
    EXTRA_REVISIONS = "extra_revisions"
    LINK_IN_BIO = "link_in_bio"
    CROSSPOST = "crosspost"
    ATTENDANCE = "attendance"

    @property
    def family(self) -> "Addon":
        """The add-on that this one is a longer or a shorter kind of; of a family one counts."""
        usage = self in (Addon.USAGE_RIGHTS_YEAR, Addon.USAGE_RIGHTS_PERPETUAL)
        return Addon.USAGE_RIGHTS if usage else self


_ORDER = tuple(Addon)


def together(
    known: Iterable[Addon], said: Iterable[Addon], dropped: Iterable[Addon] = ()
) -> tuple[Addon, ...]:
    """Return the add-ons known with those said later, one of a family, without those dropped.

    >>> together((Addon.USAGE_RIGHTS,), (Addon.USAGE_RIGHTS_YEAR,))
    (<Addon.USAGE_RIGHTS_YEAR: 'usage_rights_year'>,)
    """
    newest = {one.family: one for one in (*known, *said)}
    for one in dropped:
        newest.pop(one.family, None)
    return tuple(sorted(newest.values(), key=_ORDER.index))
