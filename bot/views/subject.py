"""What an advice is about, short enough for a button.

"Why?" under a message of last week must not explain what the chat has moved on to since, and
"Instagram" under it must not change another campaign. So such buttons name their subject, and a
tap is refused when the advice now at hand is about another one.

Stamps are made of fields written out one by one: buttons outlive releases, and a new field of the
core must not make them all strangers.
"""

from collections.abc import Iterator
from zlib import crc32

from advisor.advice import Advice
from advisor.assessment import Assessment, CreatorCard
from advisor.breakeven import BreakEven
from advisor.brief import Brief, Budget
from advisor.comparison import Comparison
from advisor.creator import Creator
from advisor.knowledge import Answer
from advisor.money import Rupiah
from advisor.picking import Pick
from advisor.recommendation import Recommendation
from bot.views.taps import HANDLE_MARK, StampedFacts, TapCommand, command_data, fits
from bot.views.verbs import Verb


def subject_of(advice: Advice) -> str:
    """Return a topic id, a handle with its @, a stamp of eight hex digits, or "" for the rest."""
    match advice:
        case Answer():
            return advice.topic
        case Assessment(creators=(CreatorCard() as card,)) if card.creator.handle:
            handle = f"{HANDLE_MARK}{card.creator.handle}"
            return handle if fits(command_data(Verb.WHY, handle)) else _stamp(handle)
        case Assessment() | Comparison():
            return _stamp(*(_creator(card.creator) for card in advice.creators))
        case Recommendation() | BreakEven():
            return stamp_of(advice.brief)
        case Pick():
            return _stamp(*_pick(advice))
        case _:
            return ""


def is_about(command: TapCommand, advice: Advice) -> bool:
    """Return whether a tapped button belongs to this advice."""
    return command.about == subject_of(advice)


def stamp_of(brief: Brief) -> str:
    """Return the stamp of a campaign: another one for everything that may change its advice."""
    return _stamp(
        *(" ".join(brief.goals), str(brief.ranked), _budget(brief.budget)),
        *(" ".join(brief.platforms), " ".join(brief.elsewhere)),
        *(brief.niche or "", brief.city or "", " ".join(sorted(brief.traits))),
        *(str(brief.creators_wanted), str(brief.tier), str(brief.duration_days)),
        *_said_later(brief),
    )


def _said_later(brief: Brief) -> Iterator[str]:
    """Yield what briefs of earlier releases could not say, only where it is said."""
    for name, share in brief.split:
        if share is not None:
            yield f"{name} {share.normalize():f}"
    if brief.fewer_big:
        yield f"fewer {brief.fewer_big}"
    if brief.audience:
        yield f"audience {brief.audience}"
    if brief.deadline:
        yield f"deadline {brief.deadline:%Y-%m-%d}"


def stamp_of_money(brief: Brief) -> str:
    """Return the stamp of what a campaign may spend, for the question what it is for."""
    return _stamp("money", _budget(brief.budget))


def stamp_of_goals(brief: Brief) -> str:
    """Return the stamp of what a campaign is for, for the question what it may spend."""
    return _stamp("goals", *brief.goals)


def is_meant_for(tap: StampedFacts, brief: Brief) -> bool:
    """Return whether a change that was tapped is one of this campaign."""
    return tap.about in {stamp_of(brief), stamp_of_money(brief), stamp_of_goals(brief)}


def _budget(budget: Budget | None) -> str:
    if budget is None:
        return ""
    edges = (_rupiah(edge) for edge in (budget.low, budget.idr, budget.high))
    return " ".join((f"{budget.told.amount.normalize():f}", budget.told.currency, *edges))


def _pick(pick: Pick) -> Iterator[str]:
    """Yield what a choice is made from; what came of it follows from that."""
    said = pick.conditions
    yield from ("pick", _rupiah(pick.money), pick.goal or "", str(pick.of))
    yield from (" ".join(said.must_have), " ".join(said.blocked), " ".join(said.platforms))
    limits = (said.fewest, said.most, said.per_niche, said.most_posts, _rupiah(said.most_fee))
    yield " ".join(map(str, (*limits, said.most_on_one)))
    for share in said.shares:
        yield f"{' '.join(share.tiers)} {share.least.normalize():f} {share.most.normalize():f}"
    for count in said.counts:
        yield f"{count.name} {count.least} {count.most}"
    yield from (_creator(one) for one in pick.kept)


def _rupiah(amount: Rupiah | None) -> str:
    return "" if amount is None else str(amount.amount)


def _creator(creator: Creator) -> str:
    rate, real = creator.engagement_rate, creator.real_followers
    told = (
        *(creator.handle, creator.platform, creator.followers, creator.views, creator.likes),
        *(creator.comments, None if rate is None else f"{rate.normalize():f}"),
        *(_rupiah(creator.quote), creator.format, creator.posts, creator.package),
        # Only where told, so that buttons from before there was such a thing keep their stamp.
        *(("with", *creator.addons) if creator.addons else ()),
        *(("without", *creator.excluded) if creator.excluded else ()),
        *(("niche", creator.niche) if creator.niche else ()),
        *(("barter",) if creator.barter else ()),
        *(("number", creator.number) if creator.number else ()),
        *(("claimed", creator.claimed) if creator.claimed else ()),
        *(("others", *map(_rupiah, creator.other_quotes)) if creator.other_quotes else ()),
        *(("real", f"{real.normalize():f}") if real is not None else ()),
    )
    return " ".join(str(each) for each in told)


def _stamp(*parts: str) -> str:
    return f"{crc32('|'.join(parts).encode()):08x}"
