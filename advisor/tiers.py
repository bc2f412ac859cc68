"""Tiers of creators: several conventions exist, each with its source; one is the default."""

from functools import cache

from advisor.data import table
from advisor.value import Value
from advisor.vocabulary import Tier

SMALL = (Tier.NANO, Tier.MICRO)
BIG = (Tier.MACRO, Tier.MEGA)
RATED = (*SMALL, *BIG)


class Step(Value):
    """From this many followers on the convention uses this name; "" when it has none there."""

    name: str
    followers: int


class Convention(Value):
    """One way of naming sizes, smallest step first."""

    id: str
    source: str
    steps: tuple[Step, ...]

    def name_of(self, followers: int) -> str | None:
        """Return the name of this size, or None below the first step and in a gap."""
        names = [step.name for step in self.steps if followers >= step.followers]
        return (names[-1] or None) if names else None


class OtherName(Value):
    """What a source calls the size, where that differs from the convention in use."""

    name: str
    sources: tuple[str, ...]


class Size(Value):
    """A follower count placed: our tier, and what conventions that disagree call it."""

    followers: int
    tier: Tier
    others: tuple[OtherName, ...] = ()


@cache
def conventions() -> tuple[Convention, ...]:
    """Return all conventions, the default one first."""
    return tuple(
        Convention(
            id=row["id"],
            source=row["source"],
            steps=tuple(Step(name=name, followers=count) for name, count in row["steps"]),
        )
        for row in table("tiers")["convention"]
    )


def tier_of(followers: int) -> Tier:
    """Return the tier in the default convention; below its first step a creator is unrated.

    >>> [tier_of(n).value for n in (999, 1_000, 9_999, 10_000, 99_999, 100_000, 1_000_000)]
    ['unrated', 'nano', 'nano', 'micro', 'micro', 'macro', 'mega']
    """
    return Tier(conventions()[0].name_of(followers) or Tier.UNRATED)


def bounds_of(tier: Tier) -> tuple[int, int | None]:
    """Return first and last follower count of a tier; last is None for the open one on top."""
    steps = conventions()[0].steps
    firsts = [step.followers for step in steps]
    if tier is Tier.UNRATED:
        return 0, firsts[0] - 1
    at = [step.name for step in steps].index(tier)
    return firsts[at], firsts[at + 1] - 1 if at + 1 < len(firsts) else None


def other_names(followers: int) -> tuple[OtherName, ...]:
    """Return what other conventions call the size, most often used name first.

    Conventions that agree with the default one, or have no name for the size, are left out.
    """
    default, *others = conventions()
    ours = default.name_of(followers)
    named: dict[str, list[str]] = {}
    for convention in others:
        name = convention.name_of(followers)
        if name and name != ours:
            named.setdefault(name, []).append(convention.source)
    ranked = sorted(named.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(OtherName(name=name, sources=tuple(ids)) for name, ids in ranked)


def size_of(followers: int) -> Size:
    """Return where a follower count lies, and who would say otherwise."""
    return Size(followers=followers, tier=tier_of(followers), others=other_names(followers))
