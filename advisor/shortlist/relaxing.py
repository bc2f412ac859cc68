"""Relaxing: where no set keeps to all rules, which single one, dropped, leaves one."""

from collections.abc import Iterator

from advisor.money import Rupiah
from advisor.shortlist.offers import Question, Worths, worths_by
from advisor.shortlist.posing import Posed, pose, same_people
from advisor.shortlist.rules import Rule, RuleKind, SideRules
from advisor.shortlist.selection import Relaxation
from advisor.shortlist.solving import Work, solve


def relaxations(question: Question, worths: Worths, work: Work) -> Iterator[Relaxation]:
    """Yield each rule that alone stands in the way, the money first and with what would do.

    Only sets that hire somebody count. A rule of which the work allowed proves nothing is none.
    """
    needed = least_money(question, worths, work)
    if needed is not None:
        yield Relaxation(rule=Rule(kind=RuleKind.MONEY), needed=needed)
    for rule in question.rules.in_force():
        if work.over:
            return
        if rule.kind is RuleKind.ONE_PERSON and not _shared(question):
            continue
        if _leaves_somebody(question._replace(rules=question.rules.without(rule)), work):
            yield Relaxation(rule=rule)


def least_money(question: Question, worths: Worths, work: Work) -> Rupiah | None:
    """Return the least money that pays a set within the rules, None if none was found.

    What one creator may get is a part of the money, so it grows with it and is not looked at.
    """
    posed = pose(_hiring(question._replace(money=None)), worths)
    if posed is None:
        return None
    groups = tuple(
        tuple(option._replace(worth=-option.cost) for option in group)
        for group in posed.programme.groups
    )
    programme = posed.programme._replace(groups=groups)
    solved = solve(programme, work)
    return None if solved.choice is None else Rupiah(amount=-solved.worth * posed.unit)


def _leaves_somebody(question: Question, work: Work) -> bool:
    """Tell whether a set is found; the worths are those of the rules, which name the posts."""
    hiring = _hiring(question)
    posed: Posed | None = pose(hiring, worths_by(hiring, hiring.aims[0]))
    return posed is not None and solve(posed.programme, work, any_will_do=True).choice is not None


def _hiring(question: Question) -> Question:
    rules = question.rules
    at_least_one = {**dict(rules), "fewest": max(1, rules.fewest)}
    return question._replace(rules=SideRules(**at_least_one))


def _shared(question: Question) -> bool:
    people = same_people(question.candidates, question.rules)
    return people != list(range(len(people)))
