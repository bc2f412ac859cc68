"""What a band speaks of, and how much of what a figure speaks of lies inside it."""

from math import inf, log10
from typing import NamedTuple

from advisor.benchmarks.figure import FigureKind, SourcedFigure
from advisor.vocabulary import Platform, Tier

HALF = 0.5
# Creators are rated from here on, so a source that starts at none means these.
_FIRST = 1_000
# A source that leaves the top open means the size it starts in, and that is tenfold at most.
_OPEN = 10
_SAME = 1e-9


class Scope(NamedTuple):
    """A size on some platforms, with the formats and the base that its figures must have.

    `seen_from` is the least share of a figure inside the size for it to count as seen there;
    a figure that speaks of every size counts where `everywhere` is set.
    """

    kind: FigureKind
    platforms: frozenset[Platform]
    tiers: frozenset[Tier]
    followers_from: int
    followers_below: int | None
    formats: frozenset[str] | None
    base: str | None
    seen_from: float
    everywhere: bool

    def is_about(self, figure: SourcedFigure) -> bool:
        """Tell whether a figure is of this kind, platform, format and base, whatever its size."""
        return (
            figure.kind is self.kind
            and (figure.platform is None or figure.platform in self.platforms)
            and (figure.format is None or self.formats is None or figure.format in self.formats)
            and figure.of == self.base
        )

    def share_of(self, figure: SourcedFigure) -> float:
        """Return which part of the sizes a figure speaks of lies here, by powers of ten."""
        if figure.followers_from is not None:
            return self._overlap(figure.followers_from, figure.followers_to)
        if figure.tier is None:
            return 1.0 if self.everywhere else 0.0
        return 1.0 if self.tiers & set(figure.tier.replace("+", "/").split("/")) else 0.0

    def holds(self, figure: SourcedFigure) -> bool:
        """Tell whether a figure is mostly about this size."""
        return self.share_of(figure) >= HALF - _SAME

    def sees(self, figure: SourcedFigure) -> bool:
        """Tell whether a figure counts among those seen for this size."""
        return self.is_about(figure) and self.share_of(figure) > self.seen_from + _SAME

    def _overlap(self, first: int, last: int | None) -> float:
        below = inf if self.followers_below is None else self.followers_below
        if first == last:
            return 1.0 if self.followers_from <= first < below else 0.0
        first = max(first, _FIRST)
        end = first * _OPEN if last is None else last
        inside_from, inside_to = max(first, self.followers_from), min(end, below)
        if inside_to <= inside_from or end <= first:
            return 0.0
        return log10(inside_to / inside_from) / log10(end / first)
