"""A comparison as a chart: fee against people reached, both on logarithmic axes.

Each step of a fee and of a reach is a factor, so a thousand people for the same money lie on a
slanting line, and whoever stands below it is better value.
"""

from collections.abc import Iterator, Sequence
from math import ceil, floor, log10
from typing import NamedTuple

from advisor.assessment import CreatorCard
from advisor.comparison import Comparison, Standing
from advisor.money import Rupiah
from advisor.vocabulary import Basis, Verdict
from bot.chart import Chart, Diagonal, Dot, Key, Mark, Span, Tick
from bot.reply import Reply
from bot.views.comparison import label_of
from bot.views.rankings import shade_button
from bot.voice import Voice

_STEPS = (1, 2, 5)
_MOST_TICKS = 7
_MOST_DIAGONALS = 4
_ROOM = 0.07  # air around the outermost figures, as a part of the axis
_LEAST_ROOM = 0.1  # and at least so many powers of ten
_MARKS = {
    Verdict.BELOW: Mark.BELOW,
    Verdict.INSIDE: Mark.FAIR,
    Verdict.ABOVE: Mark.ABOVE,
    Verdict.BEYOND: Mark.ABOVE,
}
_DRAWN = 0x250  # letters up to here are in the font; handles hardly ever have others


class Axis(NamedTuple):
    """A logarithmic axis from one number to another, both above 0."""

    low: float
    high: float

    def at(self, number: float) -> float:
        """Return where a number is, from 0 at the low end to 1 at the high one."""
        return log10(number / self.low) / log10(self.high / self.low)

    def steps(self, most: int) -> tuple[float, ...]:
        """Return round numbers on the axis, at most so many: 1, 2, 5, 10, or tens alone."""
        powers = range(floor(log10(self.low)), ceil(log10(self.high)) + 1)
        for steps in (_STEPS, (1, 3), (1,)):
            found = [step * 10.0**power for power in powers for step in steps]
            kept = tuple(one for one in found if self.low <= one <= self.high)
            if len(kept) <= most:
                return kept
        return kept[:: -(-len(kept) // most)]


def picture_reply(comparison: Comparison, voice: Voice, *, dark: bool = False) -> Reply:
    """Return the picture of a comparison with its caption, or why there is none."""
    chart = chart_of(comparison, voice, dark=dark)
    if chart is None:
        return Reply(text=voice.say("picture-nothing"))
    text = voice.say("picture-caption", count=len(chart.dots))
    button = shade_button(comparison, voice, dark=not dark)
    return Reply(text=text, buttons=((button,),), picture=chart)


def chart_of(comparison: Comparison, voice: Voice, *, dark: bool = False) -> Chart | None:
    """Return the chart of those worth a place, None when nobody has a fee and a reach."""
    drawn = [
        (place, one) for place, one in enumerate(comparison.drawn, 1) if _reach(one) and _fee(one)
    ]
    if not drawn:
        return None
    standings = [one for _, one in drawn]
    x = _axis(edge for one in standings for edge in _reach(one))
    y = _axis(edge for one in standings for edge in _fees(one))
    dots = tuple(_dot(place, one, comparison, voice, (x, y)) for place, one in drawn)
    left_out = len(comparison.ranking) - len(dots)
    return Chart(
        title=voice.plain("picture-title", count=len(dots)),
        subtitle=voice.plain("picture-subtitle"),
        x_title=voice.plain("picture-x"),
        y_title=voice.plain("picture-y"),
        x_ticks=tuple(
            Tick(at=x.at(one), label=voice.count(round(one))) for one in x.steps(_MOST_TICKS)
        ),
        y_ticks=tuple(
            Tick(at=y.at(one), label=_rupiah(one, voice)) for one in y.steps(_MOST_TICKS)
        ),
        diagonals=tuple(_diagonals(x, y, voice)),
        dots=dots,
        keys=tuple(_keys(dots, voice)),
        note=voice.plain("picture-left-out", count=left_out) if left_out else "",
        dark=dark,
    )


def _reach(standing: Standing) -> tuple[float, ...]:
    """Return low, typical and high people reached, () when that is not known."""
    reach = standing.card.reach
    if reach is None or reach.low < 1:
        return ()
    return float(reach.low), float(reach.typical), float(reach.high)


def _fee(standing: Standing) -> float:
    return float(standing.fee.amount) if standing.fee else 0.0


def _fees(standing: Standing) -> tuple[float, ...]:
    """Return the fee and the ends of the published range around it."""
    fee, usual = _fee(standing), standing.card.fee
    if usual is None:
        return (fee,)
    return float(usual.low.amount), fee, float(usual.high.amount)


def _axis(edges: Iterator[float]) -> Axis:
    found = list(edges)
    low, high = log10(min(found)), log10(max(found))
    room = max(_ROOM * (high - low), _LEAST_ROOM)
    return Axis(10 ** (low - room), 10 ** (high + room))


def _dot(
    place: int, standing: Standing, comparison: Comparison, voice: Voice, axes: tuple[Axis, Axis]
) -> Dot:
    x, y = axes
    low, typical, high = _reach(standing)
    fees = _fees(standing)
    return Dot(
        number=place,
        name=_name(standing, comparison, voice),
        x=x.at(typical),
        y=y.at(_fee(standing)),
        across=Span(low=x.at(low), high=x.at(high)),
        along=Span(low=y.at(min(fees)), high=y.at(max(fees))),
        mark=_mark(standing.basis, standing.card),
    )


def _name(standing: Standing, comparison: Comparison, voice: Voice) -> str:
    """Return the name as far as the font has its letters."""
    name = "".join(one for one in label_of(standing, comparison, voice) if ord(one) < _DRAWN)
    return name if name.strip("@ ()") else voice.plain("creator-nameless")


def _mark(basis: Basis | None, card: CreatorCard) -> Mark:
    if basis is not Basis.TOLD or card.verdict is None:
        return Mark.EXPECTED
    return _MARKS[card.verdict]


def _keys(dots: Sequence[Dot], voice: Voice) -> Iterator[Key]:
    used = {dot.mark for dot in dots}
    for mark in Mark:
        if mark in used:
            yield Key(mark=mark, label=voice.plain(f"picture-{mark}"))
    yield Key(mark=None, label=voice.plain("picture-range"))


def _diagonals(x: Axis, y: Axis, voice: Voice) -> Iterator[Diagonal]:
    """Yield the lines on which a thousand people cost the same, a few that cross the plot."""
    costs = Axis(1_000 * y.low / x.high, 1_000 * y.high / x.low)
    for cost in costs.steps(_MOST_DIAGONALS + 2)[1:-1][:_MOST_DIAGONALS]:
        per_head = cost / 1_000
        left, right = max(x.low, y.low / per_head), min(x.high, y.high / per_head)
        if left < right:
            yield Diagonal(
                x=Span(low=x.at(left), high=x.at(right)),
                y=Span(low=y.at(left * per_head), high=y.at(right * per_head)),
                label=_rupiah(cost, voice),
            )


def _rupiah(number: float, voice: Voice) -> str:
    return voice.rupiah(Rupiah(amount=round(number)))
