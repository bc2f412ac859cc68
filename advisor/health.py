"""Figures of a creator that are worth a question. A question, and never a verdict.

Every flag has innocent reasons, and each names the proof that would settle it. No rule against
fraud of any country stands here: what is unusual there may be everyday here. What an audit tool
wants of an account counts only where somebody told us what that tool found.
"""

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from typing import Any

from advisor.benchmarks import audience_marks, engagement_marks
from advisor.creator import Creator
from advisor.data import table
from advisor.measured import Own, Usual
from advisor.value import Value

_SMALLEST_ROUND = 100
_COUNTED = ("likes", "comments", "views")


class Flag(StrEnum):
    """What is unusual."""

    RATE_IMPOSSIBLE = "rate_impossible"
    LIKES_ABOVE_VIEWS = "likes_above_views"
    COMMENTS_ABOVE_LIKES = "comments_above_likes"
    LIKES_ABOVE_FOLLOWERS = "likes_above_followers"
    ENGAGEMENT_LOW = "engagement_low"
    ENGAGEMENT_HIGH = "engagement_high"
    FEW_COMMENTS = "few_comments"
    MANY_COMMENTS = "many_comments"
    FEW_VIEWS = "few_views"
    MANY_VIEWS = "many_views"
    ROUND_FIGURES = "round_figures"
    FEW_REAL_FOLLOWERS = "few_real_followers"
    SOME_REAL_FOLLOWERS = "some_real_followers"


class Proof(StrEnum):
    """What to ask the creator for."""

    EXACT_FIGURES = "exact_figures"
    POST_INSIGHTS = "post_insights"
    VIEW_SOURCES = "view_sources"
    AUDIENCE = "audience"


class Sign(Value):
    """One figure worth a question: what it is, the marks it lies outside of, and whose they are.

    `value` and the marks are shares (0.01 is 1 %); None where nothing is compared. A sign without
    sources rests on arithmetic alone or on the rule of ours that `assumption` names.
    """

    flag: Flag
    proof: Proof
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    sources: tuple[str, ...] = ()
    assumption: str | None = None


_PROOFS: dict[Flag, Proof] = {
    Flag.RATE_IMPOSSIBLE: Proof.EXACT_FIGURES,
    Flag.LIKES_ABOVE_VIEWS: Proof.EXACT_FIGURES,
    Flag.COMMENTS_ABOVE_LIKES: Proof.POST_INSIGHTS,
    Flag.LIKES_ABOVE_FOLLOWERS: Proof.VIEW_SOURCES,
    Flag.ENGAGEMENT_LOW: Proof.POST_INSIGHTS,
    Flag.ENGAGEMENT_HIGH: Proof.POST_INSIGHTS,
    Flag.FEW_COMMENTS: Proof.POST_INSIGHTS,
    Flag.MANY_COMMENTS: Proof.POST_INSIGHTS,
    Flag.FEW_VIEWS: Proof.VIEW_SOURCES,
    Flag.MANY_VIEWS: Proof.VIEW_SOURCES,
    Flag.ROUND_FIGURES: Proof.EXACT_FIGURES,
    Flag.FEW_REAL_FOLLOWERS: Proof.AUDIENCE,
    Flag.SOME_REAL_FOLLOWERS: Proof.AUDIENCE,
}


def signs_of(creator: Creator, usual: Usual, own: Own | None) -> tuple[Sign, ...]:
    """Return what is unusual about a creator's own figures, impossible ones first."""
    checks = (
        _impossible(creator, own),
        _audience(creator),
        _engagement(usual, own),
        _comments(creator),
        _views(creator, usual),
        _round(creator),
    )
    return tuple(sign for check in checks for sign in check)


def _impossible(creator: Creator, own: Own | None) -> Iterator[Sign]:
    likes, comments = creator.likes, creator.comments
    if own is not None and own.rate > 1:
        yield _sign(Flag.RATE_IMPOSSIBLE, value=own.rate)
    if likes is not None and creator.views is not None and likes > creator.views:
        yield _sign(Flag.LIKES_ABOVE_VIEWS)
    if likes is not None and comments is not None and comments > likes:
        yield _sign(Flag.COMMENTS_ABOVE_LIKES)
    if likes is not None and creator.followers and likes > creator.followers:
        yield _sign(Flag.LIKES_ABOVE_FOLLOWERS)


def _audience(creator: Creator) -> Iterator[Sign]:
    """Yield where an audit that we were told of lies against what such tools want to see."""
    share, marks = creator.real_followers, audience_marks()
    if share is None or marks is None or share >= marks.high:
        return
    yield _sign(
        Flag.FEW_REAL_FOLLOWERS if share < marks.low else Flag.SOME_REAL_FOLLOWERS,
        value=share,
        low=marks.low,
        high=marks.high,
        sources=marks.sources,
    )


def _engagement(usual: Usual, own: Own | None) -> Iterator[Sign]:
    """Yield where the rate lies against the marks of the size, never against another base's."""
    if own is None or usual.engagement is None or own.rate > 1:
        return
    marks = engagement_marks(usual.platform, usual.followers, usual.engagement.base)
    if marks is None or marks.low <= own.rate <= marks.high:
        return
    yield _sign(
        Flag.ENGAGEMENT_LOW if own.rate < marks.low else Flag.ENGAGEMENT_HIGH,
        value=own.rate,
        low=marks.low,
        high=marks.high,
        sources=marks.sources,
    )


def _comments(creator: Creator) -> Iterator[Sign]:
    row = table("creators")["comments_per_like"]
    likes, comments = creator.likes, creator.comments
    if likes is None or comments is None or not row["least_likes"] <= likes or comments > likes:
        return
    share, few, many = Decimal(comments) / likes, Decimal(row["few"]), Decimal(row["many"])
    flag = Flag.FEW_COMMENTS if share < few else Flag.MANY_COMMENTS if share > many else None
    if flag is not None:
        yield _sign(flag, value=share, low=few, high=many, assumption=row["assumption"])


def _views(creator: Creator, usual: Usual) -> Iterator[Sign]:
    if creator.views is None or usual.share is None or not usual.followers:
        return
    row = table("creators")["views_marks"]
    share = Decimal(creator.views) / usual.followers
    low, high = usual.share.low, usual.share.high * int(row["many"])
    flag = Flag.FEW_VIEWS if share < low else Flag.MANY_VIEWS if share > high else None
    if flag is not None:
        sources = usual.share.sources
        yield Sign(
            flag=flag,
            proof=_PROOFS[flag],
            value=share,
            low=low,
            high=high,
            sources=sources,
            assumption=row["assumption"] if flag is Flag.MANY_VIEWS else None,
        )


def _round(creator: Creator) -> Iterator[Sign]:
    """Yield when several counts have one digit and zeros only, as guesses have."""
    row = table("creators")["round_figures"]
    counts = (getattr(creator, name) for name in _COUNTED)
    rounded = [count for count in counts if count and _one_digit(count)]
    if len(rounded) >= row["least"]:
        yield _sign(Flag.ROUND_FIGURES, assumption=row["assumption"])


def _one_digit(count: int) -> bool:
    digits = str(count).rstrip("0")
    return len(digits) == 1 and count >= _SMALLEST_ROUND


def _sign(flag: Flag, **known: Any) -> Sign:
    return Sign(flag=flag, proof=_PROOFS[flag], **known)
