"""A pick: the advice whom to hire from a list, with as much of the list as a chat keeps."""

from enum import StrEnum
from typing import Literal

from advisor.conditions import Conditions, SizeCount
from advisor.creator import Creator
from advisor.money import Rupiah
from advisor.shortlist import Candidate, RuleKind, Selection
from advisor.value import Value
from advisor.vocabulary import Goal, Measure, Strategy


class Unlike(StrEnum):
    """Why a choice is of other sizes than we would advise for the brief."""

    NO_SMALL = "no_small"
    NO_BIG = "no_big"
    BIG_TOO_DEAR = "big_too_dear"
    CONDITIONS = "conditions"
    PRICE = "price"


class Unmet(Value):
    """A condition that was not counted in, and that what was chosen does not keep.

    None of both: how many of one niche may be in. `sizes` else.
    """

    sizes: SizeCount | None = None


class Pick(Value):
    """Whom to hire from a list for so much money; `selection` is None until it is worked out.

    `kept` are the creators that a chat remembers of the `of` ones on the list: those hired and
    the best others. `people` are candidates worth naming, `elsewhere` counts those left out
    because another platform is wanted, `silent` those of whom no fee or no reach can be said.
    `strangers` are handles that a condition names and the list does not have. `fee_sources` are
    ids of the sources behind fees that nobody told. `stand_in` is the
    condition on sizes that was counted as one on niches, which such reasons then mean.
    `label` is what the set is called by the part of its fees for big creators, `advised` what we
    would advise for the brief without the list, and `unlike` why the two differ.
    """

    kind: Literal["selection"] = "selection"
    money: Rupiah
    goal: Goal | None = None
    measure: Measure = Measure.REACH
    conditions: Conditions = Conditions()
    kept: tuple[Creator, ...] = ()
    of: int = 0
    elsewhere: int = 0
    silent: int = 0
    strangers: tuple[str, ...] = ()
    people: tuple[Candidate, ...] = ()
    selection: Selection | None = None
    fee_sources: tuple[str, ...] = ()
    stand_in: SizeCount | None = None
    unmet: tuple[Unmet, ...] = ()
    label: Strategy | None = None
    advised: Strategy | None = None
    unlike: Unlike | None = None

    def person(self, key: str) -> Candidate | None:
        """Return a candidate worth naming by its key."""
        return next((one for one in self.people if one.key == key), None)

    def means_sizes(self, kind: RuleKind) -> bool:
        """Tell whether a rule on niches stands for the condition on sizes."""
        return kind is RuleKind.PER_NICHE and self.stand_in is not None
