"""Conditions: what somebody says of a choice from a list, in their own terms.

They speak of handles and sizes, before anybody knows which candidates there are;
`advisor.picking` turns them into side rules of the list at hand.
"""

from decimal import Decimal

from pydantic import Field

from advisor.money import Rupiah
from advisor.value import Value
from advisor.vocabulary import Platform, Tier


class SizeShare(Value):
    """Which part of the fees goes to these sizes, from least to most; fractions."""

    tiers: tuple[Tier, ...]
    least: Decimal = Field(Decimal(0), ge=0, le=1)
    most: Decimal = Field(Decimal(1), ge=0, le=1)


class SizeCount(Value):
    """How many of these sizes may be hired, from least to most; None is no limit."""

    tiers: tuple[Tier, ...]
    least: int = Field(0, ge=0)
    most: int | None = Field(None, ge=0)

    @property
    def name(self) -> str:
        """The sizes in one word, such as `macro+mega`."""
        return "+".join(self.tiers)


class Conditions(Value):
    """What was said of a choice; None and empty mean not said.

    `must_have` and `blocked` are handles in lower case, `freed` those of whom neither is to hold
    any more. `most_on_one` is the most for one creator as a part of the money, `most_fee` the same
    as a sum. `platforms` are the only ones wanted. `cleared` tells that all said before is off.
    """

    must_have: tuple[str, ...] = ()
    blocked: tuple[str, ...] = ()
    freed: tuple[str, ...] = ()
    fewest: int | None = None
    most: int | None = None
    per_niche: int | None = None
    most_posts: int | None = None
    most_on_one: Decimal | None = None
    most_fee: Rupiah | None = None
    shares: tuple[SizeShare, ...] = ()
    counts: tuple[SizeCount, ...] = ()
    platforms: tuple[Platform, ...] = ()
    cleared: bool = False

    @property
    def handles(self) -> frozenset[str]:
        """Everybody named, in lower case."""
        return frozenset((*self.must_have, *self.blocked, *self.freed))

    def plus(self, later: "Conditions") -> "Conditions":
        """Return the conditions with those said later, which win where both speak of the same.

        >>> first = Conditions(must_have=("a", "b"), most=5)
        >>> first.plus(Conditions(blocked=("a",), fewest=6)).must_have
        ('b',)
        """
        before = Conditions() if later.cleared else self
        said = {name: value for name, value in later if value not in (None, (), False)}
        named = {
            "must_have": _joined(before.must_have, later.must_have, later.blocked, later.freed),
            "blocked": _joined(before.blocked, later.blocked, later.must_have, later.freed),
            "shares": tuple({one.tiers: one for one in (*before.shares, *later.shares)}.values()),
            "counts": tuple({one.tiers: one for one in (*before.counts, *later.counts)}.values()),
            "freed": (),
            "cleared": False,
        }
        together = {**dict(before), **said, **named}
        fewest, most = together["fewest"], together["most"]
        if fewest is not None and most is not None and fewest > most:
            together["most" if later.most is None else "fewest"] = None
        return Conditions(**together)


class Choosing(Value):
    """What a message says of whom to hire from a list, or what a chat has said of it so far.

    `asked` tells that the choice is wanted, `listed` that the message speaks of a list. Of a chat,
    `asked` tells that the last advice was one, or would have been, and `of` how many stood on the
    list, of which the chat keeps the best only.
    """

    asked: bool = False
    listed: bool = False
    conditions: Conditions = Conditions()
    of: int = 0


def _joined(
    before: tuple[str, ...], later: tuple[str, ...], *gone: tuple[str, ...]
) -> tuple[str, ...]:
    off = {handle for handles in gone for handle in handles}
    kept = (handle for handle in before if handle not in off)
    return tuple(dict.fromkeys((*kept, *later)))
