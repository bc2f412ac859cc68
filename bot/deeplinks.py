"""Deep links: what stands behind `t.me/<bot>?start=`, written and read in one place.

A link carries what somebody would have typed, as buttons do: `t-mix_strategy` (a question),
`c-tiktok-45000-3000000-video-20000-food-rasakopi` (a creator), `p-sales-instagram-10000000-food`
(a plan), and `i`, how to ask from another chat. Telegram takes 64 characters of A-Z, a-z, 0-9, _
and -; anybody may write any of them, so whatever is not exactly of our making reads as None.
Nothing else of a chat goes along: no notes, no saved creators, no deals.
"""

import re
from decimal import Decimal

from advisor.advice import Advice
from advisor.assessment import Assessment, CreatorCard
from advisor.brief import Brief, budget_of
from advisor.creator import Creator
from advisor.knowledge import Answer
from advisor.money import Rupiah
from advisor.reading.facts import Asked, Facts, TopicScore
from advisor.recommendation import Recommendation
from advisor.vocabulary import Goal, Intent, Platform, Topic
from bot.views.naming import word
from bot.views.written import amount_in, whole
from bot.voice import Voice

LONGEST = 64
HOW = "i"  # how to ask from another chat
_LINK = re.compile(f"[A-Za-z0-9_-]{{1,{LONGEST}}}")
_HANDLE = re.compile(r"[A-Za-z0-9._-]{1,30}")
_AND = "__"  # between ids, which have single ones
# What a handle may hold and a link may not, and what stands for a mark of ours in one.
_WRITTEN = {"-": "-m", ".": "-d"}
_READ = {"m": "-", "d": "."}
_FORMAT = re.compile(r"([2-9]|[1-9][0-9])?([a-z_]+)")


def start_of(advice: Advice) -> str | None:
    """Return the link to an advice without the address, None for one that no link can bring.

    A figure that does not fit is left out, a plan's goals from the last one on.
    """
    match advice:
        case Answer(manner=None):
            return f"t-{advice.topic}"
        case Assessment(creators=(CreatorCard() as card,), selling=False):
            return _card(card)
        case Recommendation():
            return _plan(advice.brief)
        case _:
            return None


def looks_like_link(text: str) -> bool:
    """Tell whether a text may be one of ours, whole or not, and nothing that somebody typed.

    >>> looks_like_link("t-no_such_topic"), looks_like_link("halo")
    (True, False)
    """
    return "-" in text and not re.search(r"\s", text)


def facts_in(start: str, voice: Voice) -> Facts | None:
    """Return what a link says, or None when it is forged, cut off or of another making."""
    if not _LINK.fullmatch(start):
        return None
    letter, _, rest = start.partition("-")
    try:
        return _READERS[letter](rest, voice)
    except (KeyError, ValueError):
        return None


def _card(card: CreatorCard) -> str | None:
    creator = card.creator
    if creator.followers is None or creator.barter:
        return None
    format_ = creator.format if creator.format and _FORMAT.fullmatch(creator.format) else ""
    told = [str(creator.platform or ""), str(creator.followers)]
    told += ["", format_, ""] if _needs_more(card) else _asked(creator, format_)
    handle = creator.handle or ""
    shown = "".join(_WRITTEN.get(one, one) for one in handle) if _HANDLE.fullmatch(handle) else ""
    niche = creator.niche or ""
    for ends in ((niche, shown), (niche, ""), ("", "")):
        link = "-".join(("c", *told, *ends))
        if _LINK.fullmatch(link):
            return link
    return None


def _asked(creator: Creator, format_: str) -> list[str]:
    """Return the quote, what for, and the views, as far as told."""
    many = f"{creator.posts}" if format_ and creator.posts > 1 else ""
    quote, views = creator.quote, creator.views
    return [str(quote.amount) if quote else "", f"{many}{format_}", str(views) if views else ""]


def _needs_more(card: CreatorCard) -> bool:
    """Tell whether the quote was judged by what a link has no room for, and must not go alone."""
    creator = card.creator
    figures = (creator.engagement_rate, creator.likes, creator.comments)
    untold = any(figure is not None for figure in figures) or creator.real_followers is not None
    several = creator.posts > 1 and not (creator.format and _FORMAT.fullmatch(creator.format))
    return bool(untold or several or creator.package or creator.addons or creator.excluded)


def _plan(brief: Brief) -> str | None:
    budget = brief.budget.idr if brief.budget else None
    if budget is None:
        return None
    where = _AND.join(brief.platforms)
    niches = (brief.niche, "") if brief.niche else ("",)
    for goals in (brief.goals[:count] for count in range(len(brief.goals), 0, -1)):
        for niche in niches:
            link = "-".join(("p", _AND.join(goals), where, str(budget.amount), niche))
            if _LINK.fullmatch(link):
                return link
    return None


def _topic_in(rest: str, _voice: Voice) -> Facts:
    asked = Asked(topics=(TopicScore(id=Topic(rest), score=1.0),), sure=True)
    return Facts(intent=Intent.QUESTION, asked=asked, tapped=True)


def _card_in(rest: str, voice: Voice) -> Facts:
    platform, followers, quote, made, views, niche, handle = rest.split("-", 6)
    many, format_ = _format_in(made, voice)
    creator = Creator(
        handle=_handle_in(handle),
        platform=Platform(platform) if platform else None,
        followers=whole(amount_in(followers)),
        quote=Rupiah.of(amount_in(quote)) if quote else None,
        format=format_,
        posts=many,
        views=whole(amount_in(views)) if views else None,
        niche=_niche_in(niche, voice),
    )
    return Facts(intent=Intent.CREATOR, creators=(creator,), tapped=True)


def _format_in(made: str, voice: Voice) -> tuple[int, str | None]:
    """Return how many of which format are asked for."""
    if not made:
        return 1, None
    found = _FORMAT.fullmatch(made)
    if found is None or not voice.knows(f"format-{found[2]}"):
        raise ValueError(made)
    return int(found[1] or 1), found[2]


def _niche_in(niche: str, voice: Voice) -> str | None:
    if niche and not voice.knows(f"niche-{niche.replace('_', '-')}"):
        raise ValueError(niche)
    return niche or None


def _handle_in(written: str) -> str | None:
    """Return a handle from how a link writes it, None where there is none."""
    handle = re.sub("-(.?)", lambda found: _READ[found[1]], written)
    if handle and not _HANDLE.fullmatch(handle):
        raise ValueError(written)
    return handle or None


def _plan_in(rest: str, voice: Voice) -> Facts:
    goals, where, budget, niche = rest.split("-")
    money = Decimal(whole(amount_in(budget))) if budget != "0" else Decimal(0)
    brief = Brief(
        goals=tuple(dict.fromkeys(Goal(goal) for goal in goals.split(_AND))),
        platforms=tuple(dict.fromkeys(map(Platform, where.split(_AND) if where else ()))),
        budget=budget_of(money, money, money),
        niche=_niche_in(niche, voice),
    )
    return Facts(intent=Intent.CAMPAIGN, brief=brief, tapped=True)


_READERS = {"t": _topic_in, "c": _card_in, "p": _plan_in}


def words_for(facts: Facts, voice: Voice) -> str:
    """Return what a link opens, in a few plain words to be sent beside it."""
    if facts.asked.topics:
        return voice.plain(f"answer-{facts.asked.topics[0].id.replace('_', '-')}.title")
    if facts.creators:
        return " · ".join(_creator_words(facts.creators[0], voice))
    brief = facts.brief
    words = [voice.rupiah(brief.budget.idr)] if brief.budget and brief.budget.idr else []
    words += [word("goal", goal, voice) for goal in brief.goals]
    words += [word("platform", platform, voice) for platform in brief.platforms]
    words += [word("niche", brief.niche, voice)] if brief.niche else []
    return " · ".join(words)


def _creator_words(creator: Creator, voice: Voice) -> list[str]:
    words = [f"@{creator.handle}"] if creator.handle else []
    words += [word("platform", creator.platform, voice)] if creator.platform else []
    words += [voice.plain("share-followers", count=voice.count(creator.followers or 0))]
    words += [voice.rupiah(creator.quote)] if creator.quote else []
    return words + ([word("niche", creator.niche, voice)] if creator.niche else [])
