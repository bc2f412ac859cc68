"""An operator's own figures: those that could move nothing are refused, with what they lack."""

from collections.abc import Collection, Iterable

from advisor.benchmarks.figure import FigureKind, SourcedFigure
from advisor.benchmarks.rows import named_row
from advisor.benchmarks.scope import Scope
from advisor.errors import DataError

KINDS = (
    FigureKind.PRICE,
    FigureKind.ENGAGEMENT,
    FigureKind.REACH,
    FigureKind.FORMAT,
    FigureKind.ADDON,
    FigureKind.NICHE,
)


def refuse_taken(own: Iterable[SourcedFigure], taken: Collection[str], place: str) -> None:
    """Refuse figures with the id of one of ours.

    Raises:
        DataError: one line for each.
    """
    _refuse(
        f"{named_row(place, number, figure.id)}: the id is one of ours; want one of its own."
        for number, figure in enumerate(own, start=1)
        if figure.id in taken
    )


def refuse_idle(
    own: Iterable[SourcedFigure], scopes: Iterable[Scope], used: Collection[str], place: str
) -> None:
    """Refuse figures that moved no band and no factor.

    Raises:
        DataError: one line for each, with what it would need.
    """
    known = tuple(scopes)
    _refuse(
        f"{named_row(place, number, figure.id)}: {_wish(figure, known)}"
        for number, figure in enumerate(own, start=1)
        if figure.id not in used and not any(_joins(figure, scope) for scope in known)
    )


def _joins(figure: SourcedFigure, scope: Scope) -> bool:
    return scope.is_about(figure) and scope.holds(figure)


def _wish(figure: SourcedFigure, scopes: Iterable[Scope]) -> str:
    """Return what a figure that moves nothing would need."""
    if figure.kind not in KINDS:
        return f"kind is {figure.kind}; want one of {', '.join(KINDS)}."
    alike = [scope for scope in scopes if scope.kind is figure.kind]
    placed = [scope for scope in alike if figure.platform in scope.platforms]
    if figure.platform is not None and not placed:
        names = sorted({platform for scope in alike for platform in scope.platforms})
        return f"platform is {figure.platform}; want one of {', '.join(names)}."
    bases = sorted({scope.base for scope in placed or alike if scope.base})
    if bases and figure.of not in bases:
        return f"of is {figure.of!r}; want {' or '.join(bases)}, as others measure it there."
    formats = sorted({name for scope in placed or alike for name in scope.formats or ()})
    if figure.format is not None and formats and figure.format not in formats:
        return f"format is {figure.format!r}; want one of {', '.join(formats)}."
    return "no band is about its size; want followers such as [1_000, 10_000]."


def _refuse(complaints: Iterable[str]) -> None:
    told = "\n".join(complaints)
    if told:
        raise DataError(told)
