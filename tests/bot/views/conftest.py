"""Advice of every kind to put into words, from everyday cases to the worst people type."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from advisor.advice import Advice, Ask, Choices, Unread
from advisor.assessment import assess
from advisor.breakeven import break_even_of_campaign, break_even_of_creator
from advisor.brief import Brief, Budget, budget_of
from advisor.comparison import compare
from advisor.creator import Creator
from advisor.economics import Economics
from advisor.knowledge import Answer, answer
from advisor.money import Money, Rupiah
from advisor.reading.facts import Loose
from advisor.recommendation import recommend
from advisor.tiers import size_of
from advisor.vocabulary import (
    Goal,
    Manner,
    Missing,
    Platform,
    Role,
    Tier,
    Topic,
    Trait,
    Unreadable,
)
from bot.voice import Voice
from tests.kit.picks import PICKS

TODAY = date(2026, 11, 25)
NASTY = "<b>&\"'</i>" * 4
LONG = "sangat panjang <script> & " * 60
MOST = Decimal(10**15)


def creator(**said: object) -> Creator:
    """Return a creator as somebody may describe one."""
    usual = {"handle": "rasakopi", "platform": Platform.INSTAGRAM, "followers": 45_000}
    return Creator(**{**usual, **said})


def quoted(amount: int) -> Creator:
    """Return a micro creator who asks for this many rupiah."""
    return creator(quote=Rupiah(amount=amount), format="reel")


def budget(amount: Decimal | int, currency: str = "IDR") -> Budget:
    """Return a budget of one amount."""
    return budget_of(Decimal(amount), Decimal(amount), Decimal(amount), currency)


def campaign(goals: tuple[Goal, ...], money: Budget, **said: object) -> Advice:
    """Return what is recommended for a brief."""
    return recommend(Brief(goals=goals, budget=money, **said), TODAY)


def crowd(count: int, **said: object) -> Advice:
    """Return many creators compared, each with the longest handle there is."""
    creators = (creator(handle=f"{at:02}{NASTY}"[:40], **said) for at in range(count))
    return compare(tuple(creators))


def loose(text: str) -> Loose:
    """Return a number nobody said the meaning of."""
    return Loose(value=Decimal(25_000), text=text, roles=tuple(Role))


def sized(followers: int) -> Advice:
    """Return the answer to a question about one follower count."""
    told = answer(Topic.FOLLOWER_THRESHOLDS)
    return Answer(**{**dict(told), "size": size_of(followers)})


CARDS: dict[str, Callable[[], Advice]] = {
    "card": lambda: assess((creator(),)),
    "card without platform": lambda: assess((creator(platform=None),)),
    "card without handle": lambda: assess((creator(handle=None, approximate=True),)),
    "card of a name": lambda: assess((creator(handle="Rasa Kopi & Teh"),)),
    "card in a nasty name": lambda: assess((creator(handle=NASTY),)),
    "card of a long name": lambda: assess((creator(handle=LONG, platform=None),)),
    "card below": lambda: assess((quoted(100_000),)),
    "card inside": lambda: assess((quoted(3_000_000),)),
    "card at the usual fee": lambda: assess((quoted(2_400_000),)),
    "card under the usual fee": lambda: assess((quoted(900_000),)),
    "card dear": lambda: assess((quoted(7_000_000),)),
    "card above": lambda: assess((quoted(9_000_000),)),
    "card beyond": lambda: assess((quoted(10**15),)),
    "card on youtube": lambda: assess((creator(platform=Platform.YOUTUBE),)),
    "card on x": lambda: assess((creator(platform=Platform.X),)),
    "card too small": lambda: assess((creator(followers=0),)),
    "card impossible": lambda: assess((creator(followers=10**18),)),
    "card with everything": lambda: assess(
        (
            creator(
                handle=NASTY,
                platform=Platform.TIKTOK,
                followers=1_400_000_000,
                views=10**15,
                likes=10**15,
                comments=10**15,
                quote=Rupiah(amount=10**15),
                format=LONG,
                approximate=True,
            ),
        )
    ),
    "card of nothing": lambda: assess((quoted(0),)),
    "card of a package": lambda: assess(
        (creator(quote=Rupiah(amount=5_000_000), format="reel", package=True),)
    ),
    "card with the tax": lambda: assess((quoted(3_000_000),), taxed=True),
    "card of small figures": lambda: assess(
        (creator(views=3_900, likes=120, comments=2, quote=Rupiah(amount=6_000_000)),)
    ),
    "card by another convention": lambda: assess((creator(),), convention="herald"),
    "rate card": lambda: assess((creator(handle=None, views=20_000),), selling=True),
    "rate card of a nasty name": lambda: assess((creator(handle=NASTY),), selling=True),
    "card with a good rate": lambda: assess((creator(engagement_rate=Decimal("0.09")),)),
    "card with an odd rate": lambda: assess((creator(engagement_rate=Decimal(9)),)),
    "two creators": lambda: compare((quoted(3_000_000), creator(handle="b", followers=None))),
    "creators for sales": lambda: compare((quoted(3_000_000), quoted(900_000)), (Goal.SALES,)),
    "twenty creators": lambda: crowd(20, quote=Rupiah(amount=3_210_000)),
    "fifty creators": lambda: crowd(50, quote=Rupiah(amount=10**15), followers=1_234_567),
    "unknown creators": lambda: crowd(20, followers=None, platform=None),
}
ORDER = Economics(price=Rupiah(amount=85_000), margin=Decimal("0.3"))
SALES = Brief(goals=(Goal.SALES,), budget=budget(10_000_000), platforms=(Platform.TIKTOK,))
CAMPAIGNS: dict[str, Callable[[], Advice]] = {
    "small budget": lambda: campaign((Goal.SALES,), budget(2_000_000)),
    "mix": lambda: campaign((Goal.AWARENESS,), budget(10_000_000), platforms=(Platform.TIKTOK,)),
    "close": lambda: campaign(
        (Goal.SALES,),
        budget(100_000_000),
        platforms=(Platform.TIKTOK,),
        traits=frozenset({Trait.LIVE}),
    ),
    "narrow market": lambda: campaign(
        (Goal.REACH,), budget(100_000_000), traits=frozenset({Trait.NARROW})
    ),
    "big budget": lambda: campaign((Goal.REACH,), budget(100_000_000)),
    "more money than sense": lambda: campaign((Goal.ENGAGEMENT,), budget(MOST)),
    "dollars": lambda: campaign((Goal.LAUNCH,), budget(1_500, "USD")),
    "product only": lambda: campaign((Goal.CONTENT,), budget(0)),
    "too little": lambda: campaign((Goal.SALES,), budget(100_000)),
    "forbidden": lambda: campaign((Goal.SALES,), budget(10_000_000), niche="tobacco"),
    "unmeasured": lambda: campaign(
        (Goal.SALES,), budget(10_000_000), traits=frozenset({Trait.UNTRACKED})
    ),
    "break-even": lambda: break_even_of_campaign(ORDER, SALES, TODAY),
    "break-even of nothing": lambda: break_even_of_campaign(ORDER, Brief(), TODAY),
    "break-even never": lambda: break_even_of_campaign(
        Economics(price=Rupiah(amount=1), unit_cost=Rupiah(amount=10**15)), SALES, TODAY
    ),
    "break-even impossible": lambda: break_even_of_campaign(
        Economics(gain=Rupiah(amount=1), conversion=Decimal("0.01"), click_rate=Decimal("0.01")),
        SALES,
        TODAY,
    ),
    "break-even of a nasty name": lambda: break_even_of_creator(ORDER, creator(handle=NASTY)),
    "range": lambda: campaign(
        (Goal.TRUST,), budget_of(Decimal(5_000_000), Decimal(7_500_000), Decimal(10_000_000))
    ),
    "two readings": lambda: campaign(
        (Goal.LAUNCH,),
        Budget(
            told=Money(amount=Decimal(1_200_000), currency="IDR"),
            idr=Rupiah(amount=1_200_000),
            other=Rupiah(amount=1_200_000_000),
        ),
    ),
    "ten micro": lambda: campaign(
        (Goal.SALES,),
        budget(20_000_000),
        platforms=(Platform.INSTAGRAM,),
        creators_wanted=10,
        tier=Tier.MICRO,
    ),
    "twenty creators and no money": lambda: campaign(
        (Goal.SALES,), budget(3_000_000), creators_wanted=20, duration_days=5
    ),
    "another size": lambda: campaign(
        (Goal.REACH,),
        budget(100_000_000),
        creators_wanted=10,
        tier=Tier.NANO,
        duration_days=90,
    ),
    "elsewhere": lambda: campaign(
        (Goal.SALES,), budget(30_000_000), elsewhere=("shopee", "linkedin", "myspace")
    ),
    "launch in ten days": lambda: campaign(
        (Goal.LAUNCH,), budget(25_000_000), platforms=(Platform.TIKTOK,), duration_days=10
    ),
    "everything said": lambda: campaign(
        tuple(Goal),
        budget(MOST),
        platforms=tuple(Platform),
        niche=LONG,
        city=LONG,
        traits=frozenset(Trait),
    ),
}
OTHERS: dict[str, Callable[[], Advice]] = {
    "greeting": lambda: Answer(topic=Topic.BOT_HELP, manner=Manner.GREETING),
    "thanks": lambda: Answer(topic=Topic.BOT_HELP, manner=Manner.THANKS),
    "size": lambda: sized(10_000),
    "size below all": lambda: sized(999),
    "choices": lambda: Choices(
        topics=(Topic.WHAT_IS_MICRO, Topic.WHAT_IS_MACRO, Topic.MIX_STRATEGY)
    ),
    "ask loose": lambda: Ask(missing=Missing.ROLE, options=tuple(Role), loose=loose(LONG)),
    "ask nothing": lambda: Ask(missing=Missing.ROLE),
    "ask budgets": lambda: Ask(missing=Missing.BUDGET, options=("1000000", "nonsense")),
    **{f"answer {topic}": lambda topic=topic: answer(topic) for topic in Topic},
    **{f"ask {missing}": lambda missing=missing: Ask(missing=missing) for missing in Missing},
    **{f"unread {why}": lambda why=why: Unread(reason=why) for why in Unreadable},
}
BUILDERS = CARDS | CAMPAIGNS | PICKS | OTHERS


@pytest.fixture(params=list(BUILDERS))
def advice(request: pytest.FixtureRequest) -> Advice:
    """Return one advice after the other."""
    return BUILDERS[request.param]()


@pytest.fixture
def advice_named() -> Callable[[str], Advice]:
    """Return how to get one advice by its name here."""
    return lambda name: BUILDERS[name]()


@pytest.fixture(params=["id", "en"])
def voice(request: pytest.FixtureRequest, voices: dict[str, Voice]) -> Voice:
    """Return one voice after the other."""
    return voices[request.param]
