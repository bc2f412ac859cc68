"""A figure of the last card put right: '@x 30rb ig', then 'bukan, 300rb'.

Which figure is meant shows in its size. Where a fee is as near as the followers are, we ask.
"""

from decimal import Decimal

from advisor.context.restated import about_last_creator, loose_in, names_creators, restated
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.notes import Notes
from advisor.reading.facts import Facts, Loose
from advisor.vocabulary import Intent

_FAR = 20  # times a figure; nobody is wrong by more
_CLEARLY = 5  # times nearer than the other figure
_MANY = Decimal(10) ** 12


def correcting(facts: Facts, notes: Notes) -> Facts | None:
    """Return the facts as a new figure of the creator spoken of last, or None when it is none."""
    if notes.doing is not Intent.CREATOR or notes.shown != 1 or names_creators(facts):
        return None
    if _is_only_a_size(facts):
        return about_last_creator(facts, notes, facts.creators[0])
    loose = loose_in(facts)
    if not facts.leaning.corrects or loose is None or len(facts.loose) > 1:
        return None
    return _nearest(facts, notes, loose)


def _is_only_a_size(facts: Facts) -> bool:
    """Tell whether the message leans on the card with a new size: 'followersnya 80rb deh'."""
    leans = facts.leaning.corrects or facts.follow_up
    if not leans or len(facts.creators) != 1 or facts.intent is not Intent.CREATOR:
        return False
    told = facts.creators[0]
    size = Creator(followers=told.followers, approximate=told.approximate)
    return told.followers is not None and told == size


def _nearest(facts: Facts, notes: Notes, loose: Loose) -> Facts | None:
    """Return the facts with the number as the figure it is nearest to, open where it is either."""
    last = notes.creators[-1]
    size = _distance(loose.value, last.followers)
    fee = _distance(loose.value, last.quote.amount if last.quote else None)
    if size <= _FAR and size * _CLEARLY <= fee:
        told = Creator(followers=int(loose.value))
    elif fee <= _FAR and fee * _CLEARLY <= size:
        told = Creator(quote=Rupiah.of(loose.value))
    elif min(size, fee) <= _FAR:
        return restated(facts, intent=Intent.OTHER)
    else:
        return None
    return about_last_creator(facts, notes, told)


def _distance(value: Decimal, known: int | None) -> Decimal:
    """Return how many times one is the other, many times where nothing is known."""
    if not known or value <= 0:
        return _MANY
    low, high = sorted((value, Decimal(known)))
    return high / low
