"""A guide: the questions of a plan asked one by one, and how far somebody has come.

What is told on the way is kept in the brief like everything else; a guide only knows its step.
"""

from collections.abc import Iterable
from enum import StrEnum

from advisor.brief import Brief
from advisor.value import Value

# From so many messages about other things on, what is typed is no answer to the guide any more.
MOST_DETOURS = 3


class Step(StrEnum):
    """What a guide asks for, in this order."""

    GOAL = "goal"
    PLATFORM = "platform"
    BUDGET = "budget"
    NICHE = "niche"
    DEADLINE = "deadline"


STEPS = tuple(Step)


class Guide(Value):
    """How far a chat has come with its guide; without a `step` none is under way.

    `number` counts the guides of a chat, `done` are the steps answered, kept or passed over in
    this one, and `detours` the messages about other things since the last answer.
    """

    number: int = 0
    step: Step | None = None
    done: tuple[Step, ...] = ()
    detours: int = 0

    def begun(self) -> "Guide":
        """Return a new guide at its first step."""
        return Guide(number=self.number + 1, step=STEPS[0])

    def ended(self) -> "Guide":
        """Return the guide when it is over; its number stays known."""
        return Guide(number=self.number)

    def past(self, steps: Iterable[Step]) -> "Guide":
        """Return the guide at the next step that is not done, ended after the last.

        >>> Guide(step=Step.GOAL).past((Step.GOAL, Step.BUDGET)).step
        <Step.PLATFORM: 'platform'>
        """
        found = {*self.done, *steps}
        done = tuple(step for step in STEPS if step in found)
        following = next((step for step in STEPS if step not in found), None)
        return Guide(number=self.number, step=following, done=done)

    def at(self, step: Step) -> "Guide":
        """Return the guide back at a step, which is asked again."""
        done = tuple(one for one in self.done if one is not step)
        return Guide(number=self.number, step=step, done=done)

    def astray(self) -> "Guide":
        """Return the guide after one more message about something else."""
        return Guide(**{**dict(self), "detours": self.detours + 1})

    @property
    def listens(self) -> bool:
        """Whether what is typed may answer its step."""
        return self.step is not None and self.detours < MOST_DETOURS


def held(brief: Brief) -> tuple[Step, ...]:
    """Return the steps that a brief has the answer to already."""
    known = {
        Step.GOAL: bool(brief.goals),
        Step.PLATFORM: bool(brief.platforms or brief.elsewhere),
        Step.BUDGET: brief.budget is not None and brief.budget.idr is not None,
        Step.NICHE: brief.niche is not None,
        Step.DEADLINE: brief.deadline is not None or brief.duration_days is not None,
    }
    return tuple(step for step in STEPS if known[step])
