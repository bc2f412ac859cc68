"""Choosing from a shortlist: whom to hire for this money under these rules, and how surely."""

from collections.abc import Iterable, Sequence
from decimal import ROUND_UP, Decimal
from typing import NamedTuple

from advisor.money import Rupiah
from advisor.shortlist.candidate import Candidate
from advisor.shortlist.offers import TYPICAL, Question, Worths, weighed, worths_by
from advisor.shortlist.outcomes import cost_of, engagements_of, hire, reach_of
from advisor.shortlist.posing import pose, same_people
from advisor.shortlist.programme import Programme
from advisor.shortlist.reasons import chosen_of, left_out_of, runner_up
from advisor.shortlist.relaxing import relaxations
from advisor.shortlist.rules import SideRules
from advisor.shortlist.selection import Outcome, Selection
from advisor.shortlist.solving import Solved, Work, solve
from advisor.shortlist.worth import Aim, Crowd
from advisor.vocabulary import Measure

BY_REACH = (Aim(measure=Measure.REACH),)
_SIX_PLACES = Decimal("0.000001")


class _Answer(NamedTuple):
    """A programme and what solving it came to; no programme where nothing could be posed."""

    programme: Programme | None
    solved: Solved

    @property
    def hires(self) -> tuple[tuple[int, int], ...]:
        """Who is hired, by place on the list in its order, and for how many posts."""
        if self.programme is None or self.solved.choice is None:
            return ()
        options = self.programme.options(self.solved.choice)
        return tuple(sorted((o.candidate, o.posts) for o in options if o.candidate >= 0))


def choose(  # noqa: PLR0913 - each is one thing a person says about the choice
    candidates: Sequence[Candidate],
    money: Rupiah,
    rules: SideRules = SideRules(),  # noqa: B008 - it is frozen
    *,
    aims: tuple[Aim, ...] = BY_REACH,
    crowd: Crowd = Crowd(),  # noqa: B008 - likewise
    work: Work = Work(),  # noqa: B008 - likewise
) -> Selection:
    """Return the set to hire from a list for at most this money in fees, and the proof of it.

    The same input gives the same set as long as `work.stop` says nothing and no solver runs out of
    time. Without a solver the own method does it all; `gap` then says how far it came.

    Raises:
        ValueError: two candidates have the same key, or there is no aim.
    """
    if len({candidate.key for candidate in candidates}) < len(candidates):
        raise ValueError("Each candidate needs a key of its own.")
    if not aims:
        raise ValueError("A set is chosen by at least one aim.")
    question = Question(tuple(candidates), money, rules, aims, crowd)
    worths = _worths(question, work)
    answer = _answered(question, worths, TYPICAL, work)
    if not answer.hires:
        return _nobody(question, worths, answer, work)
    return _selection(question, worths, answer, work)


def _worths(question: Question, work: Work) -> Worths:
    """Return the worths by the aims; of several, each as a part of the best by it alone."""
    single = [worths_by(question, aim) for aim in question.aims]
    if len(single) == 1:
        return single[0]
    parts = []
    for aim, worths in zip(question.aims, single, strict=True):
        hires = _answered(question, worths, TYPICAL, work).hires
        best = sum((worths.of[place] or {}).get(posts, 0.0) for place, posts in hires)
        parts.append((worths, float(aim.weight) / best if best else 0.0))
    return weighed(parts)


def _answered(
    question: Question,
    worths: Worths,
    edge: str,
    work: Work,
    hires: Iterable[tuple[int, int]] = (),
) -> _Answer:
    """Return the best set at an edge of the fees; one that may be good comes with it."""
    posed = pose(question, worths, edge)
    if posed is None:
        return _Answer(None, Solved(None, 0, 0, impossible=True))
    start = posed.programme.hiring(hires) if hires else None
    return _Answer(posed.programme, solve(posed.programme, work, start=start))


def _nobody(question: Question, worths: Worths, answer: _Answer, work: Work) -> Selection:
    """Return that nobody can be hired, and what would change that; hiring nobody is no choice."""
    solved = answer.solved
    sure = solved.impossible or (solved.choice is not None and solved.most <= solved.worth)
    return Selection(
        outcome=Outcome.INFEASIBLE if sure else Outcome.UNDECIDED,
        helped=solved.helped,
        robust=False,
        relax=tuple(relaxations(question, worths, work)) if sure else (),
    )


def _selection(question: Question, worths: Worths, answer: _Answer, work: Work) -> Selection:
    solved = answer.solved
    assert answer.programme is not None  # noqa: S101 - somebody was hired out of it
    assert solved.choice is not None  # noqa: S101 - likewise
    chosen = chosen_of(answer.programme, solved.choice)
    hired = [(question.candidates[place], posts) for place, posts in answer.hires]
    people = same_people(question.candidates, question.rules)
    robust, always = _held_against_prices(question, worths, answer, work)
    hires = tuple(hire(one, posts) for one, posts in hired)
    return Selection(
        outcome=Outcome.FOUND,
        chosen=hires,
        cost=cost_of(hires),
        reach=reach_of(hired, question.crowd),
        engagements=engagements_of(hired),
        gap=_gap(solved),
        helped=solved.helped,
        left_out=tuple(left_out_of(question, worths, chosen, people)),
        runner_up=runner_up(question, chosen),
        robust=robust,
        always=always,
    )


def _held_against_prices(
    question: Question, worths: Worths, answer: _Answer, work: Work
) -> tuple[bool, tuple[str, ...]]:
    """Return whether the same people win at low and at high fees, and who wins at all three.

    Whoever is told to stop has not found out.
    """
    sets = [{place for place, _ in answer.hires}]
    if any(candidate.assumed for candidate in question.candidates):
        for edge in ("low", "high"):
            hires = (
                () if work.over else _answered(question, worths, edge, work, answer.hires).hires
            )
            sets.append({place for place, _ in hires})
    always = sorted(set.intersection(*sets))
    keys = tuple(question.candidates[place].key for place in always)
    return all(each == sets[0] for each in sets), keys


def _gap(solved: Solved) -> Decimal:
    if solved.most <= solved.worth:
        return Decimal(0)
    short = Decimal(solved.most - solved.worth) / Decimal(solved.most)
    return short.quantize(_SIX_PLACES, ROUND_UP)
