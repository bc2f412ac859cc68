"""What a chosen set is called, and why that may differ from what the brief alone would get."""

from collections.abc import Sequence
from decimal import Decimal

from advisor.data import table
from advisor.money import Rupiah
from advisor.picking.pick import Unlike
from advisor.shortlist import Candidate, Selection, SideRules
from advisor.tiers import BIG
from advisor.vocabulary import Strategy


def label_of(selection: Selection, candidates: Sequence[Candidate]) -> Strategy | None:
    """Return what a set is called by the part of its usual fees for big ones, None for no fees."""
    tiers = {one.key: one.tier for one in candidates}
    total = selection.cost.typical.amount
    if not total:
        return None
    big = sum(one.fee.typical.amount for one in selection.chosen if tiers[one.key] in BIG)
    share, limits = Decimal(big) / total, table("selection")["label"]
    if share >= Decimal(limits["macro_from"]):
        return Strategy.MACRO
    return Strategy.MICRO if share <= Decimal(limits["micro_up_to"]) else Strategy.MIX


def unlike(
    label: Strategy, advised: Strategy, candidates: Sequence[Candidate], rules: SideRules,
    money: Rupiah,
) -> Unlike | None:  # fmt: skip
    """Return why a set is not of the sizes we would advise; None where it is of them."""
    if label is advised:
        return None
    big = [one for one in candidates if one.tier in BIG]
    wants_big, wants_small = advised is not Strategy.MICRO, advised is not Strategy.MACRO
    if wants_small and len(big) == len(candidates):
        return Unlike.NO_SMALL
    if wants_big and not big:
        return Unlike.NO_BIG
    payable = any(one.fee is not None and one.fee.typical <= money for one in big)
    if wants_big and not payable:
        return Unlike.BIG_TOO_DEAR
    if rules.shares or rules.must_have or rules.blocked or rules.fewest:
        return Unlike.CONDITIONS
    return Unlike.PRICE
