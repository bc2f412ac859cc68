"""A band computed: the edges by their methods, the spread, and who stands behind it."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from advisor.benchmarks.figure import FigureKind, SourcedFigure
from advisor.benchmarks.methods import EDGES, PLACE, RULES, Method, method_of, voices_of
from advisor.benchmarks.scope import Scope
from advisor.errors import DataError


class Computed(NamedTuple):
    """The three edges with the places they are rounded to, the outermost seen, and the figures."""

    low: Decimal
    typical: Decimal
    high: Decimal
    places: tuple[int | None, ...]
    lowest_seen: Decimal
    highest_seen: Decimal
    figures: tuple[SourcedFigure, ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the sources, in the order in which they shape the band."""
        return tuple(dict.fromkeys(figure.source for figure in self.figures))


class Shelf(NamedTuple):
    """All figures by id and by kind, and those an operator added."""

    by_id: Mapping[str, SourcedFigure]
    by_kind: Mapping[FigureKind, Sequence[SourcedFigure]]
    own: tuple[SourcedFigure, ...]

    @classmethod
    def of(cls, figures: Iterable[SourcedFigure], own: Iterable[SourcedFigure]) -> "Shelf":
        """Return the shelf of our figures and an operator's own."""
        added = tuple(own)
        by_id = {figure.id: figure for figure in (*figures, *added)}
        by_kind: dict[FigureKind, list[SourcedFigure]] = {}
        for figure in by_id.values():
            by_kind.setdefault(figure.kind, []).append(figure)
        return cls(by_id, by_kind, added)

    def named(self, id_: str) -> SourcedFigure:
        """Return the figure of this id.

        Raises:
            DataError: there is none.
        """
        try:
            return self.by_id[id_]
        except KeyError:
            raise DataError(f"{PLACE}: there is no figure '{id_}'.") from None


def compute(row: Mapping[str, Any], scope: Scope, shelf: Shelf) -> Computed:
    """Return the band of a row of methods.

    Raises:
        DataError: it names a figure that is missing or of another base.
    """
    joining = [figure for figure in shelf.own if scope.is_about(figure) and scope.holds(figure)]
    chosen: list[SourcedFigure] = []
    values: list[Decimal] = []
    methods = [method_of(row, name) for name, _ in EDGES]
    for method, (_, natural) in zip(methods, EDGES, strict=True):
        if method.edge is not None:
            figures = _about(scope, shelf)
            said = [voice.at(method.edge) for voice in voices_of(figures)]
        else:
            figures = [*(shelf.named(id_) for id_, _ in method.readings), *joining]
            said = _readings(method, shelf)
            said += [value for own in joining if (value := own.at(natural)) is not None]
        one_base(figures, scope.base)
        values.append(_applied(method, said, row))
        chosen += figures
    support = [shelf.named(id_) for id_ in row.get("support", ())]
    one_base(support, scope.base)
    low, typical, high = values
    spread = _spread([*(f for f in shelf.by_kind[scope.kind] if scope.sees(f)), *chosen], scope)
    return Computed(
        low=min(low, typical),
        typical=typical,
        high=max(high, typical),
        places=tuple(method.places for method in methods),
        lowest_seen=spread[0],
        highest_seen=spread[1],
        figures=tuple({figure.id: figure for figure in (*chosen, *support)}.values()),
    )


def one_base(figures: Iterable[SourcedFigure], base: str | None) -> None:
    """Refuse figures that are known to be a share of something else than the others.

    Raises:
        DataError: a share of followers and a share of views meet.
    """
    for figure in figures:
        if figure.of is not None and figure.of != base:
            raise DataError(f"'{figure.id}' is a share of {figure.of}, the band one of {base}.")


def _about(scope: Scope, shelf: Shelf) -> list[SourcedFigure]:
    """Return the closed ranges that are mostly about a size; a single account is no size."""
    return [
        figure
        for figure in shelf.by_kind[scope.kind]
        if figure.is_closed
        and scope.is_about(figure)
        and (figure.own or figure.followers_from != figure.followers_to)
        and scope.holds(figure)
    ]


def _readings(method: Method, shelf: Shelf) -> list[Decimal]:
    values = []
    for id_, edge in method.readings:
        value = shelf.named(id_).at(edge)
        if value is None:
            raise DataError(f"{PLACE}: the figure '{id_}' has no {edge}.")
        values.append(value)
    return values


def _applied(method: Method, values: Sequence[Decimal], row: Mapping[str, Any]) -> Decimal:
    if not values:
        raise DataError(f"{PLACE}: no figure is about {row.get('band', row.get('tiers'))}.")
    return RULES[method.rule](values)


def _spread(figures: Iterable[SourcedFigure], scope: Scope) -> tuple[Decimal, Decimal]:
    """Return the outermost ends of figures of one kind and base."""
    ends = [
        end
        for figure in figures
        if figure.kind is scope.kind and figure.of == scope.base
        for end in (figure.low, figure.high)
        if end is not None
    ]
    return min(ends), max(ends)
