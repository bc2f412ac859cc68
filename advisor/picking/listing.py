"""The list behind a pick: candidates beside their creators, who is worth naming or keeping."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from advisor.assessment import CreatorCard, sketches
from advisor.creator import Creator
from advisor.deals import deals_of
from advisor.notes import MOST_CREATORS, Notes
from advisor.shortlist import Candidate, Selection
from advisor.vocabulary import Measure, Platform

_NAMED = 60  # of those left out, who are kept by name


class Listed(NamedTuple):
    """The creators of a list beside the candidates they are, in its order."""

    creators: tuple[Creator, ...]
    candidates: tuple[Candidate, ...]

    def on(self, platforms: Sequence[Platform]) -> "Listed":
        """Return the list without those of other platforms; untold ones are taken to be on one."""
        pairs = zip(self.creators, self.candidates, strict=True)
        kept = [pair for pair in pairs if not platforms or pair[0].platform in (None, *platforms)]
        return Listed(tuple(one for one, _ in kept), tuple(each for _, each in kept))


def cards_of(creators: Sequence[Creator], notes: Notes) -> Iterator[CreatorCard]:
    """Yield the figures of each creator; those of a long list are not kept."""
    return sketches(creators, niche=notes.brief.niche, deals=deals_of(notes.saved))


def is_silent(one: Candidate, measure: Measure) -> bool:
    """Tell whether no fee of somebody is known, or nothing of what a post brings."""
    return one.fee is None or not _figure(one, measure)


def _figure(one: Candidate, measure: Measure) -> float:
    found = one.reach if measure is Measure.REACH else one.engagements
    return float(found.typical) if found is not None else 0.0


def people_in(
    selection: Selection, candidates: Sequence[Candidate], measure: Measure
) -> tuple[Candidate, ...]:
    """Return those hired, the most useful first, then those left out who are named, likewise."""
    keys = set(selection.keys)
    by_use = sorted(candidates, key=lambda one: -_figure(one, measure))
    hired = [one for one in by_use if one.key in keys]
    others = [one for one in by_use if one.key not in keys]
    cleared = selection.relax and {rule.rule.about for rule in selection.relax}
    told = [one for one in others if cleared and one.key in cleared]
    return tuple(dict.fromkeys((*hired, *told, *others[:_NAMED])))


def kept_of(selection: Selection, listed: Listed, measure: Measure) -> tuple[Creator, ...]:
    """Return whom a chat keeps, in the list's order: those hired, and the best for the money."""
    if len(listed.creators) <= MOST_CREATORS:
        return listed.creators
    keys = set(selection.keys)

    def order(place: int) -> tuple[bool, float]:
        one = listed.candidates[place]
        fee = one.fee.typical.amount if one.fee is not None else 0
        return one.key not in keys, -_figure(one, measure) / fee if fee else 0.0

    best = sorted(range(len(listed.creators)), key=order)[:MOST_CREATORS]
    return tuple(listed.creators[place] for place in sorted(best))


def fee_sources(selection: Selection, listed: Listed, notes: Notes) -> tuple[str, ...]:
    """Return the ids of the sources behind the fees that stand in for those nobody told."""
    assumed = {one.key for one in selection.chosen if one.assumed}
    pairs = zip(listed.creators, listed.candidates, strict=True)
    meant = [creator for creator, each in pairs if each.key in assumed]
    prices = (card.price for card in cards_of(meant, notes))
    return tuple(dict.fromkeys(id_ for price in prices if price for id_ in price.sources))
