"""Reasons: a rule that fired, what it rests on, and the figures of its arithmetic."""

from decimal import Decimal

from advisor.rules import Rule
from advisor.value import Value
from advisor.vocabulary import Tag


class Detail(Value):
    """A figure of a reason's arithmetic: its name in the text, the value, and its unit.

    Units: `idr`, `points` (of the score), `count`, `rate` (a fraction), `text` (an id).
    """

    name: str
    unit: str
    value: Decimal | str


class Reason(Value):
    """A rule that fired: its id, what it rests on, its sources, and its arithmetic.

    `against` tells that it argues for the other side than the advice.
    """

    rule: str
    tag: Tag
    sources: tuple[str, ...] = ()
    details: tuple[Detail, ...] = ()
    against: bool = False


def reason(rule: Rule, *details: Detail) -> Reason:
    """Return the reason that a rule gives with these figures."""
    return Reason(rule=rule.id, tag=rule.tag, sources=rule.sources, details=details)


def opposed(told: Reason) -> Reason:
    """Return the reason as one that argues against the advice."""
    return Reason(**{**dict(told), "against": True})


def idr(name: str, amount: int) -> Detail:
    """Return a detail in rupiah."""
    return Detail(name=name, unit="idr", value=Decimal(amount))


def points(name: str, value: Decimal) -> Detail:
    """Return a detail in points of the score."""
    return Detail(name=name, unit="points", value=value)


def count(name: str, number: int) -> Detail:
    """Return a detail that counts things."""
    return Detail(name=name, unit="count", value=Decimal(number))


def rate(name: str, fraction: Decimal) -> Detail:
    """Return a detail that is a part of a whole."""
    return Detail(name=name, unit="rate", value=fraction)


def text(name: str, id_: str) -> Detail:
    """Return a detail that is an id, to be put into words by the reply."""
    return Detail(name=name, unit="text", value=id_)
