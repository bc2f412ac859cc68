"""The rules of ours that a card leans on, by the names under which replies explain them."""

from decimal import Decimal

from advisor.assessment.card import CreatorCard
from advisor.data import table
from advisor.value import Value
from advisor.vocabulary import Finding

# The numbers of each rule that its explanation says.
_NUMBERS = {
    "own-deals": ("own_deals", ("benchmark", "quote")),
    "ladder": ("ladder", ("polite",)),
    "comments-per-like": ("comments_per_like", ("few", "many")),
    "views-marks": ("views_marks", ("many",)),
}


class Assumption(Value):
    """A rule of ours: its id, and its numbers by name; shares are fractions."""

    id: str
    numbers: tuple[tuple[str, Decimal], ...] = ()


def assumptions_of(card: CreatorCard) -> tuple[Assumption, ...]:
    """Return the rules of ours that a card leans on, each once."""
    figures = (card.deals, card.reach, card.expectation, card.narrowing, *card.signs)
    ids = [figure.assumption for figure in figures if figure is not None and figure.assumption]
    if card.counter is not None and card.counter.ladder is not None:
        ids.append(card.counter.assumption)
    if Finding.DEAR in card.findings:
        ids.append(str(table("creators")["dear"]["assumption"]))
    return tuple(Assumption(id=id_, numbers=_numbers_of(id_)) for id_ in dict.fromkeys(ids))


def _numbers_of(id_: str) -> tuple[tuple[str, Decimal], ...]:
    name, numbers = _NUMBERS.get(id_, ("", ()))
    row = table("creators").get(name, {})
    return tuple((number, Decimal(str(row[number]))) for number in numbers)
