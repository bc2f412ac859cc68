"""A candidate: one account on a list of people to hire from, with what it asks and brings."""

from collections import Counter
from collections.abc import Iterable

from pydantic import model_validator

from advisor.assessment import CreatorCard
from advisor.figures import Figure
from advisor.money import NOTHING, RupiahRange
from advisor.value import Value
from advisor.vocabulary import Platform, Tier


class Candidate(Value):
    """An account that may be hired; `key` names it, and no two on a list share one.

    `fee` is for `sold` posts together, which are the fewest that can be had; `assumed` tells that
    nobody quoted it and the usual fee of the size stands in. `reach` is people and `engagements`
    actions of one post. None means that nobody told us and no source has it. Candidates with the
    same `handle` are one person.
    """

    key: str
    handle: str | None = None
    platform: Platform
    tier: Tier
    followers: int
    niche: str | None = None
    fee: RupiahRange | None = None
    sold: int = 1
    assumed: bool = False
    reach: Figure | None = None
    engagements: Figure | None = None

    @model_validator(mode="after")
    def _is_for_sale(self) -> "Candidate":
        if self.sold < 1 or self.followers < 0:
            raise ValueError("A fee is for at least one post, and nobody has minus followers.")
        if self.fee is not None and self.fee.low < NOTHING:
            raise ValueError("A fee is no less than nothing.")
        return self


def candidates_of(cards: Iterable[CreatorCard]) -> tuple[Candidate, ...]:
    """Return the candidates that cards are of, in their order.

    A quote counts as asked, a package as one post (it is never less), and somebody paid in
    product asks for nothing. Without a quote the fee to expect stands in, marked as assumed. The
    key is the handle; where several have the same one, a number follows.
    """
    seen: Counter[str] = Counter()
    return tuple(_candidate(card, _key(card, seen)) for card in cards)


def _key(card: CreatorCard, seen: Counter[str]) -> str:
    name = card.creator.handle or ""
    seen[name] += 1
    return name if name and seen[name] == 1 else f"{name}#{seen[name]}"


def _candidate(card: CreatorCard, key: str) -> Candidate:
    creator = card.creator
    quote = NOTHING if creator.barter and creator.quote is None else creator.quote
    told = RupiahRange(low=quote, typical=quote, high=quote) if quote is not None else None
    return Candidate(
        key=key,
        handle=creator.handle,
        platform=card.platform,
        tier=card.tier,
        followers=creator.followers or 0,
        niche=creator.niche,
        fee=told or card.fee,
        sold=creator.posts if told and not creator.package else 1,
        assumed=told is None,
        reach=card.reach,
        engagements=card.engagements,
    )
