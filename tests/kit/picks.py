"""Choices from lists to put into words, from everyday ones to the worst names people type."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from advisor.advice import Advice, conclude
from advisor.brief import Brief, budget_of
from advisor.conditions import Choosing, Conditions, SizeCount, SizeShare
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.reading.facts import Facts
from advisor.tiers import BIG, SMALL
from advisor.vocabulary import Intent, Platform

TODAY = date(2026, 11, 25)
NASTY = "<b>&\"'</i>" * 4
LONG = "sangat panjang <script> & " * 60


def _creator(**said: object) -> Creator:
    usual = {"platform": Platform.INSTAGRAM, "followers": 45_000}
    return Creator(**{**usual, **said})


def picked(creators: tuple[Creator, ...], amount: int, **said: object) -> Advice:
    """Return whom to hire from a list under conditions."""
    facts = Facts(
        intent=Intent.CREATOR,
        creators=creators,
        brief=Brief(budget=budget_of(Decimal(amount), Decimal(amount), Decimal(amount))),
        choosing=Choosing(asked=True, conditions=Conditions(**said)),
        tapped=True,
    )
    return conclude(facts, Notes(), TODAY).advice


NAMES = tuple(f"{at:02}{NASTY}"[:40] for at in range(30))
LISTED = tuple(
    _creator(
        handle=name, followers=5_000 + 9_000 * at, quote=Rupiah(amount=10**6) if at % 2 else None
    )
    for at, name in enumerate(NAMES)
)
PICKS: dict[str, Callable[[], Advice]] = {
    "pick": lambda: picked(LISTED, 20_000_000),
    "pick with every condition": lambda: picked(
        LISTED,
        60_000_000,
        must_have=(NAMES[1].lower(), NASTY),
        blocked=(NAMES[2].lower(), LONG),
        fewest=2,
        most=12,
        per_niche=9,
        most_posts=2,
        most_on_one=Decimal("0.4"),
        most_fee=Rupiah(amount=9 * 10**6),
        shares=(SizeShare(tiers=BIG, least=Decimal("0.1"), most=Decimal("0.6")),),
        counts=(SizeCount(tiers=BIG, most=3), SizeCount(tiers=SMALL, least=1)),
    ),
    "pick that is impossible": lambda: picked(
        LISTED, 1_000, fewest=3, blocked=(NAMES[0].lower(),)
    ),
    "pick of nobody known": lambda: picked(
        (_creator(followers=None), _creator(handle="b", followers=None)), 10**6
    ),
    "pick of the nameless": lambda: picked(
        (_creator(handle=None, followers=9_000), _creator(handle=None, followers=90_000)), 10**7
    ),
}
