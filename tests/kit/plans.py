"""Plans for the tests of what money buys, made of sums and shares of every kind."""

from decimal import Decimal

from hypothesis import strategies as st

from advisor.audience import audience_of
from advisor.money import Rupiah
from advisor.plan import Plan, Terms, empty_plan, plan_for
from advisor.spending import Shares
from advisor.vocabulary import Platform, Strategy

EVEN = Shares(big=Decimal("0.40"), nano=Decimal("0.30"), mega=Decimal("0.25"))
PLATFORMS = (Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE)
BUDGETS = st.integers(0, 3 * 10**9) | st.integers(0, 10**8) | st.just(10**15)
SHARES = st.builds(
    Shares,
    big=st.sampled_from([Decimal(part) / 100 for part in range(20, 61, 5)]),
    nano=st.sampled_from([Decimal("0.3"), Decimal("0.6")]),
    mega=st.sampled_from([Decimal(0), Decimal("0.25")]),
)
SOME = st.tuples(st.sampled_from(Strategy), st.sampled_from(PLATFORMS), SHARES)


def plan_of(strategy: Strategy, platform: Platform, shares: Shares, budget: int) -> Plan:
    """Return the plan for so many rupiah, empty when they cannot buy the strategy."""
    terms = Terms(platform, shares, audience_of(platform))
    money = Rupiah(amount=budget)
    return plan_for(strategy, money, terms) or empty_plan(strategy, money, terms)


def people(plan: Plan) -> Decimal:
    """Return how many people a plan is expected to reach."""
    return plan.reach.typical if plan.reach else Decimal(0)
