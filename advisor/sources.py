"""The register of sources: every figure and claim the bot utters names an id from here."""

from functools import cache

from advisor.data import table
from advisor.errors import DataError
from advisor.value import Value

# The article mikromakro started from; its table is the default tier convention.
ARTICLE = "seed"


class Source(Value):
    """A public source; `year` and `url` are None when the source does not show them."""

    id: str
    title: str
    publisher: str
    country: str
    grade: str
    year: int | None = None
    url: str | None = None


@cache
def register() -> dict[str, Source]:
    """Return every known source by its id."""
    rows = {**table("sources/figures"), **table("sources/research")}
    return {id_: Source(id=id_, **row) for id_, row in rows.items()}


def source(id_: str) -> Source:
    """Return the source of this id.

    Raises:
        DataError: no such source; a figure without a source must not reach anybody.
    """
    try:
        return register()[id_]
    except KeyError:
        raise DataError(f"advisor/data/sources: no source '{id_}'.") from None
