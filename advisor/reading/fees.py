"""Fees that creators ask: in the scale that anybody asks, and in rupiah."""

from collections.abc import Iterator, Sequence

from advisor.money import RUPIAH, Money, Rupiah, to_rupiah
from advisor.reading.budgets import money_in, with_thousands
from advisor.reading.numbers import Number
from advisor.reading.roles import Played
from advisor.vocabulary import Role

# In rupiah for one post, an assumption: our bands end at 1,000. It tells juta from miliar in "3M".
_MOST_PER_FOLLOWER = 5_000


def fee_as_asked(number: Number, language: str | None, followers: int | None) -> Number:
    """Return a fee in the scale that anybody asks: nobody with 45,000 followers asks 3 billion."""
    meant = money_in(number, language)
    unheard_of = followers is not None and meant.value > _MOST_PER_FOLLOWER * followers
    return number.at_least_known() if unheard_of else meant


def fee_of(number: Number, language: str | None) -> Rupiah | None:
    """Return a fee in rupiah, None in money that has no rate; '500' leaves out the thousands."""
    sum_ = with_thousands(money_in(number, language))
    return to_rupiah(Money(amount=sum_.value, currency=sum_.currency or RUPIAH))


def scale_guessed(
    played: Sequence[Played], quote: Rupiah | None, language: str | None
) -> Iterator[str]:
    """Yield `quote_scale` when it was not the language that told what the 'M' of a fee means."""
    for one in played:
        told = language is not None and quote == fee_of(one.number.read_in(language), language)
        if one.role is Role.QUOTE and one.number.readings and quote is not None and not told:
            yield "quote_scale"


def leaves_out_thousands(one: Played) -> bool:
    """Tell whether a fee was typed without its thousands, as in 'minta 500'."""
    return one.role is Role.QUOTE and with_thousands(one.number) is not one.number
