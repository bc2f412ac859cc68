"""What a set comes to: fees, people reached with overlap taken out, and engagements."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from advisor.data import table
from advisor.figures import EDGES, Figure, joined
from advisor.money import Rupiah, RupiahRange
from advisor.reach import Group, careful, reached_together
from advisor.shortlist.candidate import Candidate
from advisor.shortlist.selection import Hired
from advisor.shortlist.worth import Crowd, crowd_of, people
from advisor.vocabulary import Basis, Platform


def hire(candidate: Candidate, posts: int) -> Hired:
    """Return a candidate hired for so many posts; only somebody with a fee can be."""
    assert candidate.fee is not None  # noqa: S101 - nobody without one is on offer
    fee = candidate.fee.times(posts // candidate.sold)
    return Hired(key=candidate.key, posts=posts, fee=fee, assumed=candidate.assumed)


def cost_of(hired: Iterable[Hired]) -> RupiahRange:
    """Return the fees of all together, at each edge of those that are assumed."""
    fees = [one.fee for one in hired]
    sums = {edge: sum(getattr(fee, edge).amount for fee in fees) for edge in EDGES}
    return RupiahRange(**{edge: Rupiah(amount=amount) for edge, amount in sums.items()})


def reach_of(hired: Sequence[tuple[Candidate, int]], crowd: Crowd) -> Figure | None:
    """Return how many accounts see at least one post, None where nobody has figures of it.

    Each platform has its crowd; what is reached on several overlaps as if by chance in the largest
    of them. The low end is cut once more, as in a plan.
    """
    known = [(one, posts) for one, posts in hired if one.reach and crowd_of(one.platform, crowd)]
    if not known:
        return None

    def reached(edge: str) -> Decimal:
        groups: defaultdict[Platform, list[Group]] = defaultdict(list)
        for one, posts in known:
            seen = people(one.followers, float(getattr(one.reach, edge)), posts)
            groups[one.platform].append(Group(1, Decimal(round(seen))))
        crowds = {platform: Decimal(crowd_of(platform, crowd) or 0) for platform in groups}
        alone = [
            Group(1, reached_together(each, crowds[platform])) for platform, each in groups.items()
        ]
        if len(alone) == 1:
            total = alone[0].reach
        else:
            total = reached_together(alone, max(crowds.values()))
        return careful(total, len(known)) if edge == "low" else total

    crowd_sources = tuple(table("planning")["shared_audience"]["sources"])
    figures = [one.reach for one, _ in known if one.reach]
    return joined(reached, figures, Basis.ASSUMED, crowd_sources, "shared_audience")


def engagements_of(hired: Sequence[tuple[Candidate, int]]) -> Figure | None:
    """Return the likes and comments of all posts, None where nobody has figures of them."""
    known = [(one.engagements, posts) for one, posts in hired if one.engagements is not None]
    if not known:
        return None
    told = all(figure.basis is Basis.TOLD for figure, _ in known)

    def stirred(edge: str) -> Decimal:
        return sum((getattr(figure, edge) * posts for figure, posts in known), Decimal(0))

    basis = Basis.TOLD if told else Basis.BENCHMARK
    return joined(stirred, [figure for figure, _ in known], basis)
