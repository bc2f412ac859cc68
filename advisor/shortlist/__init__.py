"""Whom to hire from a list for a sum of money under side rules, with a proof.

Candidates (`candidate`) and rules (`rules`) become offers (`offers`) of some worth (`worth`), and
those a programme of whole numbers (`programme`, `posing`). Prices of its rows prove a bound
(`multipliers`), small exchanges find good choices (`repair`), and a search closes the gap between
them (`search`, `solving`). What comes out (`selection`) has a reason for everybody left out
(`reasons`) and, where there is no set, the rule to drop (`relaxing`).
"""

from advisor.shortlist.candidate import Candidate, candidates_of
from advisor.shortlist.choosing import choose
from advisor.shortlist.rules import Rule, RuleKind, SideRules, TierShare
from advisor.shortlist.selection import (
    Cut,
    Hired,
    LeftOut,
    Outcome,
    Relaxation,
    RunnerUp,
    Selection,
)
from advisor.shortlist.solving import Solver, Work
from advisor.shortlist.worth import Aim, Crowd

__all__ = [
    "Aim",
    "Candidate",
    "Crowd",
    "Cut",
    "Hired",
    "LeftOut",
    "Outcome",
    "Relaxation",
    "Rule",
    "RuleKind",
    "RunnerUp",
    "Selection",
    "SideRules",
    "Solver",
    "TierShare",
    "Work",
    "candidates_of",
    "choose",
]
