"""How a budget is split, and what if: every rupiah has a use, and half the creators bring less."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.brief import Brief
from advisor.money import Rupiah
from advisor.reading.lexicon import Lexicon
from advisor.reading.reader import read
from advisor.recommendation import recommend
from advisor.split import Split, Use, pots_of, share_of, usual_share
from advisor.vocabulary import Basis, Strategy, Tier
from tests.advisor.test_recommendation import BRIEFS, TODAY
from tests.kit.briefs import brief_for

# A sweep over code that other tests cover.
pytestmark = pytest.mark.sweep

SHARES = st.none() | st.integers(0, 100).map(lambda percent: Decimal(percent) / 100)
SPLITS = st.builds(Split, **{use.value: SHARES for use in Use})


@given(SPLITS)
def test_shares_are_the_whole_whatever_is_told(split: Split) -> None:
    shares = [share_of(use, split) for use in Use]

    assert all(share >= 0 for share in shares)
    assert abs(sum(shares) - 1) < Decimal("1e-20") or not any(shares)


@given(SPLITS, st.integers(0, 10**15))
def test_pots_sum_to_the_budget_in_whole_rupiah(split: Split, amount: int) -> None:
    budget = Rupiah(amount=amount)
    fees = Rupiah(amount=int(amount * share_of(Use.FEES, split)))

    pots = pots_of(budget, fees, split)

    assert sum(pot.amount.amount for pot in pots) == amount
    assert all(pot.amount.amount > 0 for pot in pots)


def test_the_usual_shares_are_the_whole() -> None:
    assert sum(usual_share(use) for use in Use) == 1


def test_what_was_told_stands_and_says_so() -> None:
    budget, split = Rupiah(amount=10_000_000), Split(boost=Decimal("0.2"))

    pots = {pot.use: pot for pot in pots_of(budget, Rupiah(amount=6_000_000), split)}

    assert pots[Use.BOOST].basis is Basis.TOLD
    assert pots[Use.RESERVE].basis is Basis.BENCHMARK
    assert pots[Use.RESERVE].sources


@pytest.mark.parametrize(
    ("text", "split"),
    [
        ("budget 20jt awareness, boost 20%", {"boost": "0.2"}),
        ("fee 60%, boost 20%, produk 10%", {"fees": "0.6", "boost": "0.2", "product": "0.1"}),
        ("60% for creators, agency 15%", {"fees": "0.6", "management": "0.15"}),
        ("nggak usah boost, produk udah ada", {"boost": "0", "product": "0"}),
        ("no boosting, product is covered, 10% contingency",
         {"boost": "0", "product": "0", "reserve": "0.1"}),
        ("cadangan 5% aja", {"reserve": "0.05"}),
        ("20% diskon buat produk baru", {}),
        ("@a.b 45rb er 3%, boost 20%", {}),
        ("is 3% engagement good?", {}),
        ("margin produk 30%", {}),
        ("iklan di ig berapa ya", {}),
    ],
)  # fmt: skip
def test_a_split_is_read(text: str, split: dict[str, str], lexicon: Lexicon) -> None:
    wanted = Split(**{use: Decimal(share) for use, share in split.items()})

    assert read(text, lexicon).brief.split == wanted


def test_a_plan_follows_the_split() -> None:
    brief = brief_for(["awareness"], 20_000_000, ["tiktok"])
    more = Brief(**{**dict(brief), "split": Split(boost=Decimal(0), product=Decimal(0))})

    usual, told = recommend(brief, TODAY).plan, recommend(more, TODAY).plan

    assert told.fees > usual.fees
    assert {pot.use for pot in told.pots} == {Use.FEES, Use.RESERVE}
    assert usual.reach is not None
    assert told.reach is not None
    assert told.reach.typical > usual.reach.typical


@given(BRIEFS)
def test_half_the_creators_reach_fewer_but_more_than_half_the_people(brief: Brief) -> None:
    advice = recommend(brief, TODAY)

    left, plan = advice.shortfall, advice.plan
    if left is not None:
        assert plan.reach is not None
        assert plan.reach.typical / 2 <= left.reach.typical + 1
        # With money enough to be seen by everybody who can be, half of it does that as well.
        assert left.reach.typical <= plan.reach.typical
        assert plan.cpm is not None
        assert left.cpm.typical >= plan.cpm.typical


def test_one_macro_fewer_leaves_its_fee_to_small_creators() -> None:
    brief = brief_for(["awareness"], 100_000_000, ["instagram"])

    usual = recommend(brief, TODAY)
    fewer = recommend(Brief(**{**dict(brief), "fewer_big": 1}), TODAY)

    counts = [{line.tier: line.creators for line in each.plan.lines} for each in (usual, fewer)]
    assert counts[1][Tier.MACRO] == counts[0][Tier.MACRO] - 1
    assert counts[1][Tier.MICRO] > counts[0].get(Tier.MICRO, 0)
    assert fewer.plan.strategy is Strategy.MIX
    assert fewer.strategy is usual.strategy
    spent = sum(line.cost.amount for line in fewer.plan.lines)
    assert spent + fewer.plan.reserve.amount + fewer.plan.left.amount == 100_000_000


def test_taking_out_more_macros_than_there_are_leaves_small_ones_only() -> None:
    brief = brief_for(["awareness"], 20_000_000, ["instagram"])

    plan = recommend(Brief(**{**dict(brief), "fewer_big": 9}), TODAY).plan

    assert {line.tier for line in plan.lines} <= {Tier.NANO, Tier.MICRO}
    assert plan.strategy is Strategy.MICRO
