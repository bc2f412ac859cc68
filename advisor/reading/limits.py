"""The figures of a message that limit a choice: 'maks 3 macro', 'satu niche maks 2'."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from advisor.conditions import SizeCount, SizeShare
from advisor.money import Rupiah
from advisor.reading.fits import is_money
from advisor.reading.numbers import Number
from advisor.reading.sentence import Token
from advisor.tiers import BIG, SMALL
from advisor.vocabulary import Tier

_KIND = "pick"
_BEFORE, _BEHIND = 4, 4  # tokens between a figure and the word that says what it counts
_MOST_COUNTED = 99
_MOST_POSTS = 3
_GROUPS = {"big": BIG, "small": SMALL}
# Who caps a size means those beyond it as well.
_UPWARD = {Tier.MACRO: BIG}

Said: TypeAlias = dict[str, Any]


class Limits:
    """One message, searched for limits; `taken` are the tokens at which their figures stand."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        """Take a message in tokens."""
        self._tokens = tokens
        self.taken: set[int] = set()
        self._used: set[int] = set()  # words that a figure before has for itself

    def figures(self) -> Said:
        """Return the conditions with a figure in them, by name."""
        said: Said = {}
        shares: list[SizeShare] = []
        counts: list[SizeCount] = []
        for at, token in enumerate(self._tokens):
            if token.number is None:
                continue
            found = self._of(at, token.number)
            if found is None:
                continue
            self.taken.add(at)
            if isinstance(found, SizeShare):
                shares.append(found)
            elif isinstance(found, SizeCount):
                counts.append(found)
            else:
                said |= found
        return {**said, "shares": tuple(shares), "counts": tuple(counts)}

    def _of(self, at: int, number: Number) -> SizeShare | SizeCount | Said | None:
        if number.percent:
            return self._share(at, number)
        if is_money(number):
            capped = number.bound == "max" and self._is_each(at)
            return {"most_fee": Rupiah.of(number.high)} if capped else None
        counts = number.value == number.value.to_integral_value() and not number.scaled
        if not counts or not 0 <= number.value <= _MOST_COUNTED or self._is_determiner(at, number):
            return None
        return self._count(at, number)

    def _share(self, at: int, number: Number) -> SizeShare | Said | None:
        if not 0 <= number.value <= 1:
            return None
        tiers = self._sizes(at)
        if tiers:
            if number.bound == "max":
                return SizeShare(tiers=_upward(tiers), most=number.value)
            return SizeShare(tiers=tiers, least=number.value)
        each = self._is_each(at) and number.bound != "min"
        return {"most_on_one": number.value} if each else None

    def _count(self, at: int, number: Number) -> SizeCount | Said | None:
        bound, low, high = number.bound, int(number.low), int(number.high)
        if bound != "min" and self._finds(at, "niche"):
            return {"per_niche": high}
        if self._finds(at, "posts", behind_only=True):
            each = bound == "max" or self._is_each(at) or self._finds(at, "may")
            return {"most_posts": min(high, _MOST_POSTS)} if each and high else None
        tiers = self._sizes(at)
        if tiers:
            least = 0 if bound == "max" else low
            most = None if bound == "min" else high
            return SizeCount(
                tiers=_upward(tiers) if bound == "max" else tiers, least=least, most=most
            )
        if not self._finds(at, "people", behind_only=True):
            return None
        return ({} if bound == "max" else {"fewest": low}) | (
            {} if bound == "min" else {"most": high}
        )

    def _is_determiner(self, at: int, number: Number) -> bool:
        """Tell whether a number only says 'a': 'satu niche maks 2', 'one creator at most 30%'."""
        if number.value != 1 or number.bound is not None:
            return False
        behind = self._tokens[at + 1 : at + 2]
        singular = any(
            {"niche", "people"} & set(token.ids(_KIND)) for token in behind if not token.gap
        )
        around = (
            *self._tokens[max(0, at - _BEFORE) : at],
            *self._tokens[at + 2 : at + 2 + _BEHIND],
        )
        return singular and any(token.number is not None for token in around)

    def _finds(self, at: int, word: str, *, behind_only: bool = False) -> bool:
        places = (*self._behind(at), *(() if behind_only else self._before(at)))
        return any(word in self._tokens[place].ids(_KIND) for place in places)

    def _is_each(self, at: int) -> bool:
        """Tell whether a figure is for one creator: '30% per orang', 'satu orang maks 30%'."""
        near = (
            *self._tokens[max(0, at - _BEFORE) : at],
            *self._tokens[at + 1 : at + 1 + _BEHIND],
        )
        one = (token.number for token in near if token.number is not None)
        singles = (number.value == 1 and number.bound is None for number in one)
        return self._finds(at, "each") or any(singles)

    def _sizes(self, at: int) -> tuple[Tier, ...]:
        """Return the sizes that a figure speaks of: right before it, else behind it."""
        for place in (*self._before(at), *self._behind(at)):
            token = self._tokens[place]
            tiers = tuple(Tier(id_) for id_ in token.ids("tier"))
            group = next((_GROUPS[id_] for id_ in token.ids(_KIND) if id_ in _GROUPS), ())
            if (tiers or group) and place not in self._used:
                self._used.add(place)
                return tiers or group
        return ()

    def _before(self, at: int) -> Iterator[int]:
        for place in range(at - 1, max(-1, at - 1 - _BEFORE), -1):
            if self._tokens[place + 1].gap or self._is_other_figure(place):
                return
            if self._tokens[place].mention is not None:
                return
            yield place

    def _behind(self, at: int) -> Iterator[int]:
        for place in range(at + 1, min(len(self._tokens), at + 1 + _BEHIND)):
            token = self._tokens[place]
            if token.gap or token.number is not None or token.mention is not None:
                return
            yield place

    def _is_other_figure(self, place: int) -> bool:
        """Tell whether a number stands there that counts something itself."""
        number = self._tokens[place].number
        return number is not None and not self._is_determiner(place, number)


def _upward(tiers: tuple[Tier, ...]) -> tuple[Tier, ...]:
    return _UPWARD.get(tiers[0], tiers) if len(tiers) == 1 else tiers
