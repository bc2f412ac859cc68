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


def other_names(followers: int, ours: str | None = None) -> tuple[OtherName, ...]:
    """Return what others call the size, most often used name first.

    `ours` is the name in use, that of the default convention where none is given. Conventions
    that agree with it, or have no name for the size, are left out.
    """
    own = ours or conventions()[0].name_of(followers)
    return tuple(each for each in names_of(followers) if each.name != own)


def names_of(followers: int) -> tuple[OtherName, ...]:
    """Return every name of the size with the sources that use it, most often used first.

    A source counts once for each name, however many conventions it states.
    """
    named: dict[str, dict[str, None]] = {}
    for convention in conventions():
        name = convention.name_of(followers)
        if name:
            named.setdefault(name, {})[convention.source] = None
    ranked = sorted(named.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(OtherName(name=name, sources=tuple(ids)) for name, ids in ranked)


def convention_of(id_: str | None) -> Convention:
    """Return the convention of this id, the default one for None and for an id of old."""
    return next((each for each in conventions() if each.id == id_), conventions()[0])


def name_in(convention: Convention, followers: int) -> str:
    """Return the name of a size in a convention, or the default one's where it has none."""
    return convention.name_of(followers) or tier_of(followers)


def size_of(followers: int) -> Size:
    """Return where a follower count lies, and who would say otherwise."""
    return Size(followers=followers, tier=tier_of(followers), others=other_names(followers))
