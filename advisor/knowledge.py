"""Answers to questions: which topic, the figures in it, and the sources it stands on."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cache
from typing import Literal

from advisor.benchmarks import RateBand, engagement_band, reach_band, tier_price
from advisor.data import table
from advisor.errors import DataError
from advisor.figures import Figure
from advisor.sources import ARTICLE, source
from advisor.tiers import Size, bounds_of, conventions
from advisor.value import Value
from advisor.vocabulary import Basis, Manner, Platform, Tier, Topic


class NamedFigure(Value):
    """A figure an answer utters, by the name its text uses; `unit` says how to write it.

    Units: `idr` (rupiah), `rate` (a fraction to be written in percent), `people`, `times`.
    """

    name: str
    unit: str
    figure: Figure


class Answer(Value):
    """The answer to a question; `manner` is set when it answers a greeting or thanks.

    `size` is the follower count the question asked about, placed.
    """

    kind: Literal["answer"] = "answer"
    topic: Topic
    sources: tuple[str, ...] = ()
    figures: tuple[NamedFigure, ...] = ()
    related: tuple[Topic, ...] = ()
    manner: Manner | None = None
    size: Size | None = None


@cache
def answer(topic: Topic) -> Answer:
    """Return the answer to a topic with its figures and its sources, most important first.

    Raises:
        DataError: the topic, a figure or a source is missing from the data files.
    """
    row = table("topics").get(topic)
    if row is None:
        raise DataError(f"advisor/data/topics.toml: no topic '{topic}'.")
    figures = tuple(named_figure(name) for name in row["figures"])
    return Answer(
        topic=topic,
        sources=_sources(row["sources"], figures),
        figures=figures,
        related=tuple(Topic(name) for name in row["related"]),
    )


def named_figure(name: str) -> NamedFigure:
    """Return the figure that the data files call by this name, ready to be put into a text.

    A dotted name is looked up in the book its first word names, any other one among the claims.

    >>> named_figure("price.micro").name, named_figure("step.iam.mid-tier").name
    ('micro_price', 'iam_mid_tier_step')

    Raises:
        DataError: no book has such a figure.
    """
    book, *keys = name.split(".")
    if not keys:
        return _claim(name)
    try:
        unit, look_up = _BOOKS[book]
        figure = look_up(*keys)
    except (KeyError, StopIteration, TypeError, ValueError):
        figure = None
    if figure is None:
        raise DataError(f"advisor/data/topics.toml: no book has a figure '{name}'.")
    return NamedFigure(name="_".join((*keys, book)).replace("-", "_"), unit=unit, figure=figure)


def _sources(own: Iterable[str], figures: tuple[NamedFigure, ...]) -> tuple[str, ...]:
    """Return the topic's own sources, then those of its figures, better grades first."""
    behind = (id_ for named in figures for id_ in named.figure.sources)
    ranked = sorted(dict.fromkeys(behind), key=lambda id_: source(id_).grade)
    return tuple(source(id_).id for id_ in dict.fromkeys((*own, *ranked)))


def _claim(name: str) -> NamedFigure:
    row = table("claims").get(name)
    if row is None:
        raise DataError(f"advisor/data/claims.toml: no claim '{name}'.")
    low, high = Decimal(row["low"]), Decimal(row.get("high", row["low"]))
    assumption = row.get("assumption")
    figure = Figure(
        low=low,
        # Never a midpoint of ours: where no source states a usual value, no text utters one.
        typical=Decimal(row.get("typical", low)),
        high=high,
        basis=Basis.ASSUMED if assumption else Basis.BENCHMARK,
        sources=tuple(row.get("sources", ())),
        assumption=assumption,
    )
    return NamedFigure(name=name, unit=row["unit"], figure=figure)


def _price(band: str) -> Figure:
    price = tier_price(band)
    edges = (price.fee.low.amount, price.fee.typical.amount, price.fee.high.amount)
    return _benchmark(edges, price.sources, price.evidence)


def _seen(band: str) -> Figure:
    """Return the outermost prices any source names; there is no usual one among two extremes."""
    price = tier_price(band)
    edges = (price.lowest_seen.amount, price.lowest_seen.amount, price.highest_seen.amount)
    return _benchmark(edges, price.sources, price.evidence)


def _engagement(platform: str, tier: str) -> Figure | None:
    return _rate(engagement_band(Platform(platform), Tier(tier)))


def _reach(platform: str, tier: str) -> Figure | None:
    return _rate(reach_band(Platform(platform), Tier(tier)))


def _tier(tier: str) -> Figure:
    """Return where a tier of the default convention starts and ends; the top one has no end."""
    first, last = bounds_of(Tier(tier))
    return _benchmark((first, first, last or first), (ARTICLE,))


def _step(convention: str, name: str) -> Figure:
    """Return from how many followers on a convention uses a name."""
    chosen = next(each for each in conventions() if each.id == convention)
    first = next(step.followers for step in chosen.steps if step.name == name)
    return _benchmark((first, first, first), (chosen.source,))


def _rate(band: RateBand | None) -> Figure | None:
    if band is None:
        return None
    return _benchmark((band.low, band.typical, band.high), band.sources, band.evidence)


def _benchmark(
    edges: tuple[Decimal | int, Decimal | int, Decimal | int],
    sources: tuple[str, ...],
    evidence: str | None = None,
) -> Figure:
    low, typical, high = (Decimal(edge) for edge in edges)
    return Figure(
        low=low,
        typical=typical,
        high=high,
        basis=Basis.BENCHMARK,
        sources=sources,
        evidence=evidence,
    )


# The books a figure may be taken from: the unit its figures have, and how to look one up.
_BOOKS: dict[str, tuple[str, Callable[..., Figure | None]]] = {
    "price": ("idr", _price),
    "seen": ("idr", _seen),
    "engagement": ("rate", _engagement),
    "reach": ("rate", _reach),
    "tier": ("people", _tier),
    "step": ("people", _step),
}
