"""Sizes right behind their platform: 'ig 33rb sama tiktok 120rb', whatever else pulls at them."""

from collections.abc import Sequence

from advisor.reading.account_sizes import MILLION, is_account, is_size
from advisor.reading.played import Played
from advisor.reading.sentence import Token
from advisor.vocabulary import Role

# Cues that say little of a number: 'punya 33rb' is no budget beside an account.
_WEAK = frozenset({"funds", None})
_MEASURED = frozenset({Role.LIKES, Role.COMMENTS, Role.VIEWS, Role.ENGAGEMENT_RATE})
_SMALL_WORDS = frozenset({"funds", "contrast"})
_ALIKE = 8  # times the smaller of two sums that one 'per post' may be for


def sized(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Return the numbers with those behind a platform as followers, as a guess.

    Only where somebody is spoken of: by a handle, by figures of a post, or by a fee that was told.
    """
    named = any(token.mention is not None for token in tokens)
    measured = any(one.role in _MEASURED for one in played)
    kept: list[Played] = []
    for place, one in enumerate(played):
        behind = played[place + 1] if place + 1 < len(played) else None
        shares = behind is not None and _shares_fee(one, behind)
        asked = behind is not None and behind.role is Role.QUOTE and behind.sure
        spoken = named or measured or asked
        if spoken and (shares or _is_open(one)) and _is_behind_platform(tokens, one):
            one = one._replace(role=Role.FOLLOWERS, sure=False, cue=None)  # noqa: PLW2901 - itself
        kept.append(one)
    return kept


def _is_open(one: Played) -> bool:
    """Tell whether nothing says for sure what the number is."""
    if one.role is None:
        return True
    unsure = one.role is Role.QUOTE and not one.sure
    return one.cue in _WEAK and (unsure or one.role is Role.BUDGET)


def _shares_fee(one: Played, behind: Played) -> bool:
    """Tell whether a fee behind has the word that made this one a fee: '54rb 10jt per video'."""
    fees = one.role is behind.role is Role.QUOTE and one.cue == behind.cue == "each"
    beside = behind.at == one.at + 1
    return fees and beside and behind.number.value > _ALIKE * one.number.value


def _is_behind_platform(tokens: Sequence[Token], one: Played) -> bool:
    """Tell whether a platform stands before it, with a little word between at most."""
    number = one.number
    if not is_size(number) or number.at_least_known().value >= MILLION or one.at == 0:
        return False
    near, further = one.at - 1, one.at - 2
    if is_account(tokens[near]):
        return _is_free_platform(tokens, near)
    joined = further >= 0 and not (tokens[one.at].gap or tokens[near].gap)
    return joined and _is_little(tokens[near]) and _is_free_platform(tokens, further)


def _is_free_platform(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a platform ends here that is not the one of what stands before it.

    In '7rb IG regane 200rb' it is of the size before, in 'story ig 800rb' of the story.
    """
    if not any(phrase.kind == "platform" for phrase in tokens[at].ends):
        return False
    before = tokens[at - 1] if at and not tokens[at].gap else None
    if before is None:
        return True
    return before.number is None and not any(one.kind == "format" for one in before.ends)


def _is_little(token: Token) -> bool:
    """Tell whether a word says nothing of the number behind it: 'ig cuma 6rb'."""
    about = any(phrase.kind in ("format", "niche") for phrase in (*token.begins, *token.ends))
    return token.number is None and not about and set(token.cue(last=True)) <= _SMALL_WORDS
