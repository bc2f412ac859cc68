"""Which one number would narrow the fee most: computed by telling it, as it usually is."""

from collections.abc import Iterator
from decimal import Decimal

from advisor.creator import Creator
from advisor.data import table
from advisor.expectation import OwnFigure, expected
from advisor.measured import Usual, engagements_of, own_rate, reach_of, views_of
from advisor.money import RupiahRange
from advisor.value import Value


class Narrowing(Value):
    """The number to ask for, and which part of the width of the fee range would go away.

    Counted as if the number turned out to be usual for the size, which is assumed.
    """

    figure: OwnFigure
    share: Decimal
    assumption: str


def narrowing_of(creator: Creator, usual: Usual, now: RupiahRange) -> Narrowing | None:
    """Return the number that would narrow the fee most, which is `now`; None when none would."""
    if now.low == now.high:
        return None
    assumption = str(table("creators")["narrowing"]["assumption"])
    found = [
        Narrowing(figure=figure, share=_less(now, told, usual), assumption=assumption)
        for figure, told in _told(creator, usual)
    ]
    best = max(found, key=lambda one: one.share, default=None)
    return best if best is not None and best.share > 0 else None


def _told(creator: Creator, usual: Usual) -> Iterator[tuple[OwnFigure, Creator]]:
    """Yield each number not told yet, with the creator as if it were told and usual."""
    nobody = Creator(format=creator.format)
    views = views_of(nobody, usual) or reach_of(nobody, usual)
    if creator.views is None and views is not None:
        yield OwnFigure.VIEWS, creator.plus(Creator(views=int(views.typical)))
    actions = engagements_of(nobody.plus(Creator(views=creator.views)), usual, None)
    if creator.likes is None and creator.engagement_rate is None and actions is not None:
        yield OwnFigure.ENGAGEMENT, creator.plus(Creator(likes=int(actions.typical)))


def _less(now: RupiahRange, creator: Creator, usual: Usual) -> Decimal:
    expectation = expected(creator, usual, own_rate(creator, usual.engagement))
    if expectation is None:
        return Decimal(0)
    then = expectation.fee
    return 1 - Decimal(then.high.amount - then.low.amount) / (now.high.amount - now.low.amount)
