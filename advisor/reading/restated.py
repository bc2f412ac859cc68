"""Numbers that take their role from one another: corrected, denied, listed, compared, per head."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from advisor.reading.fits import SMALLEST_COUNT, can_be, is_money
from advisor.reading.played import Played
from advisor.reading.sentence import Token
from advisor.vocabulary import Role

_CORRECTED = 8  # tokens between a number and its correction
_LISTED = 2  # tokens between two sums of one list: '1jt, 2jt, sama 4jt'
_HEAD = 4  # tokens between 'one person' and what one is paid
_DENIED = 1  # tokens between 'bukan' and the number it denies
_SAID = 4  # tokens between 'katanya' and the number claimed
_ALIKE = 20  # times the smaller of two numbers of the same thing
CLAIMED = "claimed"  # the cue of what somebody else says of a number that was checked
_COUNTED = frozenset({Role.VIEWS, Role.LIKES, Role.COMMENTS})

Step = Callable[[Sequence[Token], Sequence[Played]], list[Played]]


def restated(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Return the numbers with the roles that they give each other."""
    steps: tuple[Step, ...] = (_corrected, _denied, _per_head, _compared, _strung, _listed)
    kept = list(played)
    for step in steps:
        kept = step(tokens, kept)
    return kept


def _denied(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Give no role to what is said not to be: 'bukan 20 tapi 12 orang', '88k bukan 68k'."""
    kept: list[Played] = []
    role = cue = None  # of the number just denied
    for one in played:
        heir = one._replace(role=role, cue=cue) if role and one.role is None else one
        if len(played) > 1 and _is_denied(tokens, one.at):
            role, cue = one.role, one.cue
            kept.append(one._replace(role=Role.OTHER))
        else:
            role = cue = None
            kept.append(heir if heir.role and can_be(one.number, heir.role) else one)
    return kept


def _is_denied(tokens: Sequence[Token], at: int) -> bool:
    for place in range(at - 1, max(-1, at - 2 - _DENIED), -1):
        token = tokens[place]
        if tokens[place + 1].gap or token.number is not None:
            return False
        if "instead" in token.ids("hint"):
            return True
    return False


def _corrected(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Let a number after a word of correction replace the one before: '20jt eh 12jt aja'.

    What somebody claims stays known beside what the person saw: 'katanya 50rb, aku cek 38rb'.
    """
    kept: list[Played] = []
    for one in played:
        before = kept[-1] if kept else None
        alike = before and (one.role in (None, before.role) or before.role is None)
        if before and _is_claim(tokens, before, one):
            kept[-1] = before._replace(role=Role.OTHER, cue=CLAIMED)
            kept.append(one._replace(role=before.role, cue=before.cue, sure=before.sure))
        elif before and alike and _corrects(tokens, before.at, one.at):
            kept[-1] = before._replace(role=Role.OTHER)
            number = one.number.in_scale_of(before.number)
            role, cue = (one.role, one.cue) if one.role else (before.role, before.cue)
            kept.append(one._replace(number=number, role=role, cue=cue))
        else:
            kept.append(one)
    return kept


def _corrects(tokens: Sequence[Token], first: int, second: int) -> bool:
    between = tokens[first + 1 : second]
    near = len(between) <= _CORRECTED
    corrected = any("correction" in token.cue(last=False) for token in between)
    return (near and corrected) or _is_refused(tokens, first, second)


def _is_refused(tokens: Sequence[Token], first: int, second: int) -> bool:
    """Tell whether 'no,' and nothing else stands between two numbers: '30rb? bukan, 300rb'."""
    if second != first + 2 or not (tokens[first + 1].gap or tokens[second].gap):
        return False
    return bool({"instead", "refused"} & set(tokens[first + 1].ids("hint")))


def _is_claim(tokens: Sequence[Token], before: Played, one: Played) -> bool:
    """Tell whether a number was claimed, and the next one is what the person found instead."""
    between = tokens[before.at + 1 : one.at]
    weak = one.role in (None, before.role) or one.cue == "funds"
    followers = before.role in (None, Role.FOLLOWERS) and can_be(one.number, Role.FOLLOWERS)
    if not (weak and followers) or len(between) > _CORRECTED or one.number.percent:
        return False
    if any(token.mention is not None for token in between) or not _is_near(before, one):
        return False
    checked = any("checked" in token.cue(last=False) for token in between)
    opening = tokens[max(0, before.at - _SAID) : before.at]
    said = any("said" in token.ids("hint") for token in (*opening, *between))
    corrected = any("correction" in token.cue(last=False) for token in between)
    return checked or (said and corrected)


def _is_near(before: Played, one: Played) -> bool:
    """Tell whether two numbers may count the same: no size is near a fee."""
    low, high = sorted((before.number.value, one.number.value))
    return low > 0 and high <= low * _ALIKE


def _per_head(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Read a sum behind 'one person' as a fee each: '3 orang, 1 orang saya kasih 150rb'."""
    kept = list(played)
    counts = [one for one in played if one.role is Role.CREATORS]
    for place, (one, fee) in enumerate(pairwise(played)):
        single = one.role is Role.CREATORS and one.number.value == 1 and len(counts) > 1
        if single and fee.role is None and is_money(fee.number) and fee.at - one.at <= _HEAD:
            kept[place] = one._replace(role=Role.OTHER)
            kept[place + 1] = fee._replace(role=Role.QUOTE, cue="apiece")
    return [_paid_each(tokens, one) for one in kept]


def _paid_each(tokens: Sequence[Token], one: Played) -> Played:
    """Read a guess with 'per creator' behind it as a fee each: '350k/kreator'."""
    after = tokens[one.at + 1 : one.at + 2]
    each = one.number.per is not None and any("creators" in t.cue(last=False) for t in after)
    if each and not one.sure and one.role is Role.FOLLOWERS:
        return one._replace(role=Role.QUOTE, cue="apiece")
    return one


def _compared(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Let a role run on to what is set against it: 'er 1,8% vs 5,6%', 'lawan kompetitor 4%'."""
    kept: list[Played] = []
    for one in played:
        before = kept[-1] if kept else None
        if before and one.role is None and before.role and _is_against(tokens, before, one):
            kept.append(one._replace(role=before.role, cue=before.cue))
        else:
            kept.append(one)
    return kept


def _is_against(tokens: Sequence[Token], before: Played, one: Played) -> bool:
    between = tokens[before.at + 1 : one.at]
    alike = before.number.percent == one.number.percent and before.role is not None
    return (
        alike
        and len(between) <= _CORRECTED
        and not any(token.mention is not None for token in between)
        and any("compared" in token.ids("hint") for token in between)
        and before.role is not Role.OTHER
        and can_be(one.number, before.role or Role.OTHER)
    )


def _strung(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Let counts strung before one unit share it: 'last videos 50k 70k 65k views'."""
    kept = list(played)
    for place in range(len(kept) - 1, 0, -1):
        one, before = kept[place], kept[place - 1]
        beside = one.at - before.at == 1 and tokens[one.at].gap < _LISTED
        unit = one.role in _COUNTED and (one.place is None or one.place > one.at)
        if unit and beside and before.role is None and place > 1:
            kept[place - 1] = before._replace(role=one.role, cue=one.cue)
    return kept


def _listed(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Let a quote's role run on through a list: 'rate 1jt, 2jt, sama 4jt'."""
    kept: list[Played] = []
    for one in played:
        before = kept[-1] if kept else None
        runs_on = before and before.role is Role.QUOTE and one.at - before.at <= _LISTED
        sum_ = one.number.scaled or one.number.value >= SMALLEST_COUNT
        if before and runs_on and sum_ and one.role is None and tokens[one.at].segment is None:
            kept.append(one._replace(role=Role.QUOTE, cue=before.cue, sure=False))
        else:
            kept.append(one)
    return kept
