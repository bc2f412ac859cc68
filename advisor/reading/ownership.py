"""Whose a number is: the brand's own followers, a creator's size, guests of a shop, a product.

The cues beside a number say what it counts, and mostly that is enough. But 'followers kami 4.300'
are nobody's we could hire, '20 orang makan' are no creators, and 'dia 33k' has no cue at all.
"""

from collections.abc import Callable, Iterator, Sequence

from advisor.reading.fits import SMALLEST_COUNT, can_be, is_money
from advisor.reading.played import Played
from advisor.reading.sentence import Token
from advisor.vocabulary import Role

_REACH = 6  # tokens of a clause looked at before a number
_BEHIND = 2  # and behind it
_BETWEEN = 1  # tokens between 'dia' and a size
_THOUSAND = 1_000
_MEASURES = frozenset({
    Role.FOLLOWERS, Role.VIEWS, Role.LIKES, Role.COMMENTS, Role.ENGAGEMENT_RATE,
})  # fmt: skip
# What may stand between somebody and their size: 'dia cuma punya 5rb'.
_LIGHT = frozenset({"funds", "already", "contrast"})
_PLANNED = frozenset({Role.BUDGET, Role.CREATORS})


def attributed(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Return the numbers with the roles that follow from whose they are."""
    whole = _Whole(tokens, played)
    kept = [one._replace(role=Role.OTHER) if whole.is_aside(one) else one for one in played]
    if any(one.role is Role.FOLLOWERS for one in kept):
        return kept
    at = next((at for at, one in enumerate(kept) if whole.is_somebodys_size(one)), None)
    if at is not None:
        kept[at] = kept[at]._replace(role=Role.FOLLOWERS, sure=False)
    return kept


class _Whole:
    """One message, with what must be known of all of it."""

    def __init__(self, tokens: Sequence[Token], played: Sequence[Played]) -> None:
        self.tokens = tokens
        self.roles = {one.role for one in played}
        self.hints = {hint for token in tokens for hint in token.ids("hint")}
        self.cues = {cue for token in tokens for cue in token.cue(last=False)}
        self.named = any(token.mention is not None for token in tokens)
        self.counts = sum(one.role is Role.FOLLOWERS for one in played)
        self.somebody = self.named or any(_speaks_of_creators(token) for token in tokens)
        self.asides: dict[Role, Callable[[Played], bool]] = {
            Role.QUOTE: self._is_of_goods,
            Role.FOLLOWERS: self._is_own,
            Role.DURATION: lambda one: _begins_with(tokens, one.at, "already"),
            Role.CREATORS: self._are_guests,
        }

    def is_aside(self, one: Played) -> bool:
        """Tell whether a number only looks like what its cue says."""
        return one.role in self.asides and self.asides[one.role](one)

    def is_somebodys_size(self, one: Played) -> bool:
        """Tell whether a number has no cue but somebody: 'dia punya 19k', 'an 18k account'."""
        weak = one.role is None or one.cue == "funds"
        return weak and _may_be_a_size(one) and self._is_somebodys(one.at)

    def _is_of_goods(self, one: Played) -> bool:
        """Tell whether a price is that of a product: 'harga sambal 15rb', '30 ml harga 129k'."""
        if one.cue != "price":
            return False
        if not (self.somebody or Role.FOLLOWERS in self.roles):
            return True
        clause = list(_clause(self.tokens, one.at, numbers=True))
        paid = any(
            phrase.kind in ("format", "tier") or phrase.id in ("creators", "each")
            for token in clause
            for phrase in token.begins
        )
        goods = any(
            phrase.kind == "niche" or phrase.id == "measured_in"
            for token in clause
            for phrase in token.begins
        )
        return goods and not paid and not self.named

    def _is_own(self, one: Played) -> bool:
        """Tell whether followers are the brand's own, which say nothing of whom to hire."""
        if self.named or "selling" in self.cues:
            return False
        others = bool(self.roles & _PLANNED) or self.counts > 1 or "somebody" in self.hints
        return others and any(
            "own" in token.cue(last=False) for token in _clause(self.tokens, one.at)
        )

    def _are_guests(self, one: Played) -> bool:
        """Tell whether the people counted come to a place: 'pengunjung 200 orang'."""
        at = one.place
        person = at is not None and "persons" in self.tokens[at].ids("hint")
        return person and any(
            "guests" in token.ids("hint") for token in _clause(self.tokens, one.at)
        )

    def _is_somebodys(self, at: int) -> bool:
        tokens = self.tokens
        if _is_adjective(tokens, at):
            return True
        for place in range(at - 1, max(-1, at - 2 - _BETWEEN), -1):
            token = tokens[place]
            if tokens[place + 1].gap or token.number is not None or token.mention is not None:
                break
            if any((one.kind, one.id) == ("hint", "somebody") for one in token.ends):
                return True
            if not _LIGHT & set(token.cue(last=False)):
                break
        spoken = self.named or "somebody" in self.hints or Role.QUOTE in self.roles
        return spoken and Role.BUDGET not in self.roles and _on_a_platform(tokens, at)


def _is_adjective(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a number tells which account: 'an 18k account', 'a 50k ig creator'."""
    behind, following = (*tokens[at + 1 : at + 3], None, None)[:2]
    if behind is None or behind.gap:
        return False
    leads = following is not None and following.number is not None and not following.gap
    if "sized_account" in behind.ids("hint"):
        return not leads  # in 'story 300rb akun 45rb' it is that of the next
    if behind.ids("platform") and following is not None and not following.gap:
        return _is_one_creator(following)
    return _is_one_creator(behind) and not leads


def _is_one_creator(token: Token) -> bool:
    return "creators" in token.cue(last=False) and not token.ids("tier")


def _may_be_a_size(one: Played) -> bool:
    number = one.number
    plain = number.currency is None and not number.percent and not number.each
    return plain and number.value >= SMALLEST_COUNT and number.factor <= _THOUSAND


def _on_a_platform(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a platform stands behind the number, as in '70k on TikTok'."""
    for place in range(at + 1, min(len(tokens), at + 1 + _BEHIND)):
        if tokens[place].gap or tokens[place].number is not None:
            return False
        if tokens[place].ids("platform"):
            return True
    return False


def _clause(tokens: Sequence[Token], at: int, *, numbers: bool = False) -> Iterator[Token]:
    """Yield the tokens around a number up to a comma, a wish, 'who' or another number.

    With `numbers`, a number before this one belongs to the clause as well.
    """
    for place in range(at - 1, max(-1, at - 1 - _REACH), -1):
        token = tokens[place]
        parted = "wish" in token.cue(last=False) or "relative" in token.ids("hint")
        if tokens[place + 1].gap or parted or (token.number is not None and not numbers):
            break
        yield token
    for token in tokens[at + 1 : at + 1 + _BEHIND + 1]:
        if token.gap or token.number is not None:
            break
        yield token


def _speaks_of_creators(token: Token) -> bool:
    return any(
        phrase.kind in ("format", "tier") or phrase.id in ("each", "apiece", "creators", "check")
        for phrase in token.begins
    )


def _begins_with(tokens: Sequence[Token], at: int, cue: str) -> bool:
    """Tell whether the cue stands right before the number, as in 'baru 2 bulan'."""
    return at > 0 and not tokens[at].gap and cue in tokens[at - 1].cue(last=True)


def asked_for(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Return what nobody in particular asks as the budget: 'klien minta plan 250 jt buat UGC'."""
    whole = _Whole(tokens, played)
    goals = any(phrase.kind == "goal" for token in tokens for phrase in token.begins)
    if not goals or whole.somebody or whole.roles & {Role.FOLLOWERS, Role.BUDGET}:
        return list(played)
    return [
        one._replace(role=Role.BUDGET, sure=False)
        if one.role is Role.QUOTE and (one.cue == "quote" or not one.sure)
        else one
        for one in played
    ]


def spent(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Return an expense beside somebody's figures as a fee: 'tayangan 310 ribu, biaya 18 jt'."""
    whole = _Whole(tokens, played)
    theirs = bool(whole.roles & _MEASURES) and not whole.roles & {Role.QUOTE}
    sums = sum(is_money(one.number) for one in played)
    if not theirs or sums > 1 + len(whole.roles & _MEASURES):
        return list(played)
    return [
        one._replace(role=Role.QUOTE, sure=False) if one.cue == "expense" else one
        for one in played
    ]


def totals(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Return what comes to so much for one creator as the fee: 'total 9 juta, 6 video @x'."""
    named = {token.segment for token in tokens if token.segment is not None}
    planned = any("budget" in token.cue(last=False) for token in tokens)
    if len(named) != 1 or planned:
        return list(played)
    return [
        one._replace(role=Role.QUOTE) if one.role is Role.BUDGET and one.cue == "total" else one
        for one in played
    ]


def heads(tokens: Sequence[Token], played: Sequence[Played]) -> list[Played]:
    """Return what is counted as creators where each is paid: 'endorse 5 ibu2, masing2 80rb'."""
    paid = any(one.role is Role.QUOTE and one.cue == "apiece" for one in played)
    if not paid or any(one.role is Role.CREATORS for one in played):
        return list(played)
    return [
        one._replace(role=Role.CREATORS)
        if one.role is Role.OTHER and not one.sure and _is_wanted(tokens, one)
        else one
        for one in played
    ]


def _is_wanted(tokens: Sequence[Token], one: Played) -> bool:
    """Tell whether a few of something without a name of ours are wanted: 'endorse 5 ibu2'."""
    before = tokens[one.at - 1] if one.at else None
    wanted = before is not None and bool({"wish", "campaign"} & set(before.cue(last=True)))
    return wanted and can_be(one.number, Role.CREATORS)
