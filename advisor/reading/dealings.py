"""What is told of a deal: a stage, a price, days, and what came of it."""

from decimal import Decimal
from typing import Any

from advisor.money import Rupiah
from advisor.reading.facts import Due
from advisor.reading.pieces import Bit, Kind
from advisor.saved import Outcome, Stage
from advisor.value import Value

# '2,5' alone is 2.5 million: nobody is paid less than a thousand rupiah.
_SMALL, _MILLION = 1_000, Decimal(1_000_000)
METRICS = ("views", "likes", "comments", "orders")
STAGES = {stage.value: stage for stage in Stage}


class Told(Value):
    """What is told of a deal; None means not said. `draft` and `post` are days as they were told.

    `outcome` holds what came of it, and its `posts` are 0 where nobody told how many there were.
    """

    stage: Stage | None = None
    agreed: Rupiah | None = None
    draft: Due | None = None
    post: Due | None = None
    outcome: Outcome | None = None
    note: str | None = None


def told_by(bits: list[Bit], *, bare: bool) -> Told:
    """Return what words and numbers tell of a deal, nothing where a number stays open.

    Where it may be `bare`, a number alone is a price and a day alone that of the post.
    """
    ids = [bit.id for bit in bits if bit.kind is Kind.WORD]
    stages = [STAGES[id_] for id_ in ids if id_ in STAGES]
    if "bargain" in ids and "status" in ids:
        stages.append(Stage.NEGOTIATING)
    counts, open_ = _counts(bits, result="result" in ids or (bare and bool({*METRICS} & {*ids})))
    money = [bit for bit in open_ if bit.id != "format"]
    agreed = bool(money) and (Stage.AGREED in stages or (bare and not counts))
    if counts is None or len(money) > agreed or (stages[1:] and len(set(stages)) > 1):
        return Told()
    days = _days(bits)
    return Told(
        stage=None if bare and not stages else next(iter(stages), None),
        agreed=_price(money[0].number or Decimal(0), bare=bare) if agreed else None,
        draft=days.get("draft"),
        post=days.get("live"),
        outcome=Outcome(**{"posts": 0, **counts}) if counts else None,
    )


def _price(number: Decimal, *, bare: bool) -> Rupiah:
    return Rupiah.of(number * _MILLION if bare and number < _SMALL else number)


def _counts(bits: list[Bit], *, result: bool) -> tuple[dict[str, Any] | None, list[Bit]]:
    """Return the numbers that came of a deal by what they count, and those that stay open.

    None instead of the first when they are told without saying that they are the result.
    """
    counts: dict[str, Any] = {}
    open_: list[Bit] = []
    for at, bit in enumerate(bits):
        if bit.number is None:
            continue
        after, before = bits[at + 1 : at + 2], bits[at - 1 : at] if at else []
        what = _counted(before, after, labels_first=_labels_first(bits))
        if what == "paid":
            counts["paid"] = Rupiah.of(bit.number)
        elif what:
            counts[what] = int(bit.number)
        elif after and after[0].kind is Kind.FORMAT and result:
            counts["posts"], counts["format"] = max(1, int(bit.number)), after[0].id
        else:
            open_.append(bit)
    told = set(counts) - {"paid"}
    return (None if told and not result else counts), open_


def _labels_first(bits: list[Bit]) -> bool:
    """Tell whether what is counted stands before its number: 'views 20rb, likes 800'."""
    first = next((bit for bit in bits if bit.number is not None or bit.id in METRICS), None)
    return first is not None and first.number is None


def _counted(before: list[Bit], after: list[Bit], *, labels_first: bool) -> str:
    ahead, behind = ([bit.id for bit in some] for some in (before, after))
    if "paid" in ahead:
        return "paid"
    return next((id_ for id_ in (ahead if labels_first else behind) if id_ in METRICS), "")


def _days(bits: list[Bit]) -> dict[str, Due]:
    """Return the days told, each by the last word before it that says of what."""
    found: dict[str, Due] = {}
    what = "live"
    for bit in bits:
        if bit.id in ("draft", "live"):
            what = bit.id
        if bit.due is not None:
            found[what] = bit.due
    return found


def as_outcome(told: Outcome, before: Outcome, posts: int) -> Outcome:
    """Return what came of a deal with what was told since; `posts` unless somebody counts them."""
    said = {name: value for name, value in told if value is not None}
    said["posts"] = told.posts or (before.posts if before != Outcome() else posts)
    return Outcome(**{**dict(before), **said})
