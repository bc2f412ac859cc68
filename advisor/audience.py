"""The audience: how many accounts the creators of a campaign share, and how we come to it.

Nobody publishes it, and nobody publishes how many users a city has: both shares are ours, named as
such, and give way to what somebody knows better.
"""

from decimal import Decimal
from functools import cache

from advisor.data import table
from advisor.value import Value
from advisor.vocabulary import Basis, Platform, Trait

WHOLE = Decimal(1)


class Audience(Value):
    """So many accounts: told, or `users` of the platform times shares for market and city.

    `sources` say how many users there are; the shares are assumed.
    """

    accounts: Decimal
    basis: Basis
    users: Decimal | None = None
    market: Decimal = WHOLE
    city: Decimal = WHOLE
    sources: tuple[str, ...] = ()


@cache
def audience_of(
    platform: Platform, traits: frozenset[Trait] = frozenset(), told: int | None = None
) -> Audience:
    """Return the audience of a campaign on Instagram, TikTok or YouTube.

    >>> audience_of(Platform.TIKTOK, frozenset({Trait.LOCAL})).accounts
    Decimal('2160000')
    """
    if told:
        return Audience(accounts=Decimal(told), basis=Basis.TOLD)
    assumed = table("planning")["shared_audience"]
    users = Decimal(assumed["users"][platform])
    market = Decimal(assumed["market"]["narrow" if Trait.NARROW in traits else "usual"])
    city = Decimal(assumed["city"]) if Trait.LOCAL in traits else WHOLE
    return Audience(
        accounts=(users * market * city).quantize(WHOLE),
        basis=Basis.ASSUMED,
        users=users,
        market=market,
        city=city,
        sources=tuple(assumed["users_sources"]),
    )
