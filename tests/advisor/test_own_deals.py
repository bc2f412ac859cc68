"""A chat's own deals: how far they move a card, and that they never move anybody else's."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from advisor.assessment import CreatorCard, assess
from advisor.creator import Creator
from advisor.deals import NO_DEALS, deals_of
from advisor.money import Rupiah
from advisor.saved import Entry, Outcome, Saved, SavedList
from advisor.vocabulary import Platform

_KOPI = Creator(handle="kopi", platform=Platform.INSTAGRAM, followers=45_000)
_USUAL = assess((_KOPI,)).creators[0]


def _saved(*entries: Entry) -> Saved:
    return Saved(lists=(SavedList(name="a", entries=entries),))


def _paid(times: Decimal, name: str = "a", posts: int = 1) -> Entry:
    """Return a deal of an account just as big, for so many times the usual fee of each post."""
    assert _USUAL.price is not None
    paid = Rupiah.of(_USUAL.price.fee.typical.amount * times * posts)
    creator = Creator(**{**dict(_KOPI), "handle": name})
    return Entry(creator=creator, outcome=Outcome(paid=paid, posts=posts))


def _card(saved: Saved, creator: Creator = _KOPI) -> CreatorCard:
    return assess((creator,), deals=deals_of(saved)).creators[0]


def test_without_a_deal_nothing_moves() -> None:
    assert deals_of(Saved()) == NO_DEALS
    assert deals_of(_saved(Entry(creator=_KOPI))) == NO_DEALS
    assert _card(Saved()) == _USUAL


def test_one_deal_at_double_the_fee_moves_it_by_a_fifth_of_the_way() -> None:
    card = _card(_saved(_paid(Decimal(2))))

    assert card.deals is not None
    assert card.deals.fee is not None
    assert card.deals.fee.weight == Decimal("0.20")
    assert card.deals.fee.factor == Decimal("1.15")  # the fifth root of 2
    assert card.fee is not None
    assert _USUAL.fee is not None
    assert card.fee.typical > _USUAL.fee.typical


def test_what_was_paid_for_several_posts_counts_by_the_post() -> None:
    assert deals_of(_saved(_paid(Decimal(2), posts=3))) == deals_of(_saved(_paid(Decimal(2))))


def test_a_quote_that_nobody_paid_counts_for_half_of_a_deal() -> None:
    paid = _paid(Decimal(2))
    asked = Entry(creator=Creator(**{**dict(_KOPI), "quote": paid.outcome.paid}))

    (learnt,) = deals_of(_saved(asked)).platforms

    assert learnt.fee is not None
    assert (learnt.fee.deals, learnt.fee.quotes) == (0, 1)
    assert learnt.fee.weight == Decimal("0.11")  # a half against four


@given(st.integers(1, 30), st.decimals("0.2", "5", places=2))
def test_deals_never_move_a_figure_further_than_they_are_themselves(
    number: int, times: Decimal
) -> None:
    entries = [_paid(times, f"h{each}") for each in range(number)]

    (learnt,) = deals_of(_saved(*entries)).platforms

    assert learnt.fee is not None
    low, high = sorted((Decimal(1), learnt.fee.middle))
    assert low <= learnt.fee.factor <= high
    assert learnt.fee.deals == number


@given(st.integers(2, 12))
def test_more_deals_weigh_more(number: int) -> None:
    entries = [_paid(Decimal(2), f"h{each}") for each in range(number)]

    (few,) = deals_of(_saved(*entries[1:])).platforms
    (many,) = deals_of(_saved(*entries)).platforms

    assert few.fee is not None
    assert many.fee is not None
    assert few.fee.weight < many.fee.weight


def test_deals_on_one_platform_leave_the_others_alone() -> None:
    on_tiktok = Creator(**{**dict(_KOPI), "platform": Platform.TIKTOK})

    assert _card(_saved(_paid(Decimal(3))), on_tiktok) == assess((on_tiktok,)).creators[0]


def test_views_and_likes_of_deals_move_reach_and_engagement() -> None:
    assert _USUAL.reach is not None
    assert _USUAL.engagements is not None
    outcome = Outcome(
        views=round(_USUAL.reach.typical * 4), likes=round(_USUAL.engagements.typical / 2)
    )

    card = _card(_saved(Entry(creator=_KOPI, outcome=outcome)))

    assert card.reach is not None
    assert card.engagements is not None
    assert card.reach.typical > _USUAL.reach.typical
    assert card.engagements.typical < _USUAL.engagements.typical
    assert card.fee == _USUAL.fee


def test_an_account_without_followers_or_too_small_teaches_nothing() -> None:
    small = Creator(handle="x", followers=300, quote=Rupiah(amount=100_000))

    assert deals_of(_saved(Entry(creator=small))) == NO_DEALS
    assert deals_of(_saved(Entry(creator=Creator(handle="x")))) == NO_DEALS
