"""How many people somebody says a campaign is for: 'anggap audiensnya 500 ribu'."""

from collections.abc import Sequence

from advisor.reading.numbers import Number
from advisor.reading.roles import Played

_CUE = "audience"
_LEAST = 1_000  # fewer are no audience that creators could share


def audience_in(played: Sequence[Played]) -> int | None:
    """Return the number of people the message names as the audience; of several the last."""
    told = [one.number for one in played if one.cue == _CUE and _counts_people(one.number)]
    return int(told[-1].value) if told else None


def _counts_people(number: Number) -> bool:
    return not number.percent and number.currency is None and number.value >= _LEAST
