"""Papers to take away: what a campaign brief, an invitation and a deal sheet are made of.

Only what the chat told goes into them. What nobody told is left for the person to fill in, since
a brief with an invented product would be sent by mistake.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from advisor.assessment import Assessment, CreatorCard
from advisor.brief import Brief
from advisor.creator import Creator
from advisor.data import table
from advisor.kpi import Yardstick, yardstick_of
from advisor.money import NOTHING, Rupiah
from advisor.plan import TierLine
from advisor.recommendation import Recommendation
from advisor.tax import Withholding, withheld_from
from advisor.value import Value
from advisor.vocabulary import Platform, Tier


class BriefPaper(Value):
    """What a campaign brief says: `lines` are what is bought, the biggest creators first.

    `brief` is what was told, empty without a campaign; `cautions` are ids of what not to claim.
    """

    brief: Brief = Brief()
    deadline: date | None = None
    platform: Platform | None = None
    lines: tuple[TierLine, ...] = ()
    yardstick: Yardstick | None = None
    cautions: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


class Invitation(Value):
    """What one message invites to: a size of creators or one creator, and the fee offered.

    `fee` is the usual one of the size for a post, None where no price is to be named; `barter`
    offers the product instead.
    """

    tier: Tier | None = None
    creator: Creator | None = None
    platform: Platform | None = None
    fee: Rupiah | None = None
    barter: bool = False


class Deal(Value):
    """What a deal sheet agrees on: `clauses` are ids in order, `numbers` our proposals by name.

    `fee` is what one creator named asks for, and `tax` what is withheld from it; without a fee,
    `tax` shows the share and rule only. `barter` pays in product.
    """

    creator: Creator | None = None
    platform: Platform | None = None
    lines: tuple[TierLine, ...] = ()
    fee: Rupiah | None = None
    barter: bool = False
    clauses: tuple[str, ...]
    numbers: tuple[tuple[str, Decimal], ...]
    tax: Withholding


def brief_paper(advice: Recommendation | None) -> BriefPaper:
    """Return the brief of a campaign, or one to fill in."""
    brief = advice.brief if advice else Brief()
    found = dict(_cautions(brief.niche))
    return BriefPaper(
        brief=brief,
        deadline=deadline_of(advice) if advice else None,
        platform=_platform(brief),
        lines=tuple(reversed(advice.plan.lines)) if advice else (),
        yardstick=yardstick_of(brief.goals[0]) if brief.goals else None,
        cautions=tuple(found),
        sources=tuple(dict.fromkeys(id_ for ids in found.values() for id_ in ids)),
    )


def deadline_of(advice: Recommendation) -> date | None:
    """Return the last day to post, None where none was told or the one told is over."""
    day, today = advice.brief.deadline, advice.today
    return None if day is None or (today is not None and day < today) else day


def invitations(advice: Recommendation | Assessment | None) -> tuple[Invitation, ...]:
    """Return the messages to write: with a price where there is one, and one without."""
    if isinstance(advice, Recommendation) and advice.plan.lines:
        platform, barter = _platform(advice.brief), advice.plan.barter
        offers = tuple(
            Invitation(
                tier=line.tier,
                platform=platform,
                fee=None if barter else line.fee.typical,
                barter=barter,
            )
            for line in reversed(advice.plan.lines)
        )
        return offers if barter else (*offers, Invitation(platform=platform))
    if isinstance(advice, Assessment):
        return _to_one(advice)
    return (Invitation(), Invitation(barter=True))


def deal_of(advice: Recommendation | Assessment | None) -> Deal:
    """Return the deal sheet of a plan or of one creator, or one to fill in."""
    row = table("papers")["deal"]
    said: dict[str, Any] = {
        "clauses": tuple(row["clauses"]),
        "numbers": tuple((name, Decimal(number)) for name, number in row["numbers"].items()),
        "tax": withheld_from(NOTHING),
    }
    if isinstance(advice, Recommendation):
        said |= {"platform": _platform(advice.brief), "barter": advice.plan.barter}
        said |= {"lines": tuple(reversed(advice.plan.lines))}
    if isinstance(advice, Assessment):
        creator = advice.creators[0].creator
        said |= {"creator": creator, "platform": creator.platform, "barter": creator.barter}
        said |= {"fee": creator.quote, "tax": advice.creators[0].tax or said["tax"]}
    return Deal(**said)


def _to_one(advice: Assessment) -> tuple[Invitation, ...]:
    card = advice.creators[0]
    known: dict[str, Any] = {"creator": card.creator, "platform": card.creator.platform}
    if card.creator.barter:
        return (Invitation(**known, barter=True),)
    fee = _offered(card)
    priced = (Invitation(**known, fee=fee),) if fee else ()
    return (*priced, Invitation(**known))


def _offered(card: CreatorCard) -> Rupiah | None:
    """Return what to open with: the first step of a negotiation, else the usual fee of the size.

    Whoever asked for less, or for a fee that is fine, is offered nothing else.
    """
    if card.counter and card.counter.ladder:
        return card.counter.ladder.open
    return card.fee.typical if card.fee and card.creator.quote is None else None


def _platform(brief: Brief) -> Platform | None:
    """Return the platform told, if it is one; whose figures stood in is no place to post."""
    return brief.platforms[0] if len(brief.platforms) == 1 else None


def _cautions(niche: str | None) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name, row in table("papers")["caution"].items():
        if not row["niches"] or niche in row["niches"]:
            yield name, tuple(row["sources"])
