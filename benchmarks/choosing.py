"""How long a choice from a list takes, how much memory, and how near to the best it is proven.

Run it as `python benchmarks/choosing.py`, with some sizes as `... 16 200`. Our own method, ours
with HiGHS, a greedy one, SciPy, OR-Tools and PuLP choose from the same made-up lists under five
side rules, each in a process of its own, since some cannot be loaded side by side. What is not
installed is said so; `requirements/bench.txt` has all of them.
"""

import json
import resource
import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))

from advisor.money import Rupiah
from advisor.shortlist import Aim, Candidate, SideRules, Work, choose
from advisor.shortlist.offers import Question, worths_by
from advisor.shortlist.posing import pose
from advisor.shortlist.programme import Programme
from advisor.vocabulary import Measure
from benchmarks.measure import fixed_work
from bot.solver import big_solver
from tests.kit.lists import five_rules, made_up

SECONDS = 20.0
GAP = 1e-4
NEEDS = {"own": (), "own+highs": ("highspy",), "greedy": (), "scipy": ("scipy",),
         "cp-sat": ("ortools",), "pulp/cbc": ("pulp",)}  # fmt: skip
BY_REACH = Aim(measure=Measure.REACH)


class Size(NamedTuple):
    """So many candidates, the money in millions of rupiah, the most creators and posts of each."""

    count: int
    money: int
    creators: int
    posts: int = 1


SIZES = (
    Size(16, 20, 6),
    Size(200, 100, 20),
    Size(2_000, 300, 40),
    Size(10_000, 1_000, 60),
    Size(10_000, 300, 60),
    Size(10_000, 100, 60, 3),
)


class Done(NamedTuple):
    """The worth reached in points, the most that is proven, and what it took in all."""

    worth: float
    most: float | None
    seconds: float
    worked: float
    megabytes: float


def main() -> None:
    """Print one line for each size and method; with a method named, do it and print it as JSON."""
    if sys.argv[1:2] == ["--do"]:
        print(json.dumps(_measured(sys.argv[2], SIZES[int(sys.argv[3])])))
        return
    wanted = {int(count) for count in sys.argv[1:]} or {size.count for size in SIZES}
    print(f"fixed piece of Python: {fixed_work():.2f} ms; time limit of others {SECONDS:g} s")
    print(
        "  list  money posts  method         time  processor    memory  proven gap  short of bound"
    )
    for place, size in enumerate(SIZES):
        if size.count in wanted:
            _report(size, {name: _in_child(name, place) for name in NEEDS})


def _report(size: Size, results: dict[str, Done | str]) -> None:
    """Print the methods; what each is short of is counted from the lowest proven limit."""
    limits = [r.most for r in results.values() if isinstance(r, Done) and r.most]
    bound = min(limits, default=0.0)
    for name, done in results.items():
        line = f"{size.count:6} {size.money:6} {size.posts:5}  {name:10} "
        if isinstance(done, str):
            print(line + done)
            continue
        gap = "none" if not done.most else f"{max(0.0, 1 - done.worth / done.most):.4%}"
        short = f"{max(0.0, 1 - done.worth / bound):.4%}" if bound else "?"
        took = f"{done.seconds:7.2f} s {done.worked:8.2f} s {done.megabytes:6.0f} MB"
        print(f"{line}{took} {gap:>11} {short:>15}")


def _in_child(name: str, place: int) -> Done | str:
    missing = [package for package in NEEDS[name] if find_spec(package) is None]
    if missing:
        return f"not installed: {', '.join(missing)}"
    command = [sys.executable, __file__, "--do", name, str(place)]
    try:
        run = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=10 * SECONDS
        )
    except subprocess.TimeoutExpired:
        return f"not done after {10 * SECONDS:g} s"
    if run.returncode:
        return f"failed: {run.stderr.strip().splitlines()[-1]}"
    return Done(*json.loads(run.stdout.splitlines()[-1]))


def _measured(name: str, size: Size) -> Done:
    candidates = made_up(size.count)
    five, money = five_rules(candidates, size.creators), Rupiah(amount=size.money * 10**6)
    rules = SideRules.model_validate({**dict(five), "most_posts": size.posts})
    programme = _posed(candidates, money, rules)
    before = _megabytes()
    call = _call(name, programme, candidates, money, rules)
    began, worked = perf_counter(), _worked()
    worth, most = call()
    return Done(worth, most, perf_counter() - began, _worked() - worked, _megabytes() - before)


def _worked() -> float:
    """Return the seconds that processors worked for this process and those it started."""
    both = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in both)


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _posed(candidates: Sequence[Candidate], money: Rupiah, rules: SideRules) -> Programme:
    question = Question(tuple(candidates), money, rules, (BY_REACH,))
    posed = pose(question, worths_by(question, BY_REACH))
    if posed is None:
        raise SystemExit("The list cannot be posed.")
    return posed.programme


Call = Callable[[], tuple[float, float | None]]


def _call(
    name: str,
    programme: Programme,
    candidates: Sequence[Candidate],
    money: Rupiah,
    rules: SideRules,
) -> Call:
    match name:
        case "own" | "own+highs":
            work = Work(solver=big_solver() if name == "own+highs" else None)
            return lambda: _whole(programme, candidates, money, rules, work)
        case "greedy":
            return lambda: (_greedy(programme), None)
        case "scipy":
            return lambda: _scipy(programme)
        case "cp-sat":
            return lambda: _cp_sat(programme)
        case _:
            return lambda: _pulp(programme)


def _whole(
    programme: Programme,
    candidates: Sequence[Candidate],
    money: Rupiah,
    rules: SideRules,
    work: Work,
) -> tuple[float, float]:
    """Return our own answer: the whole of it, reasons and all, loading included."""
    selection = choose(candidates, money, rules, work=work)
    places = {candidate.key: place for place, candidate in enumerate(candidates)}
    hired = {(places[one.key], one.posts) for one in selection.chosen}
    options = (option for group in programme.groups for option in group)
    worth = sum(o.worth for o in options if (o.candidate, o.posts) in hired)
    return worth, worth / (1 - float(selection.gap))


def _greedy(programme: Programme) -> float:
    """Return the points by worth for the money, as long as nothing but a minimum is broken."""
    choice = [0] * len(programme.groups)
    offers = sorted(
        (-option.worth / max(1, option.cost), group, place)
        for group, options in enumerate(programme.groups)
        for place, option in enumerate(options)
        if option.candidate >= 0
    )
    for _, group, place in offers:
        if not choice[group]:
            choice[group] = place
            slack = zip(programme.rows, programme.slack(choice), strict=True)
            if any(left < 0 and row.limit > 0 for row, left in slack):
                choice[group] = 0
    return programme.worth(choice) if programme.allows(choice) else 0.0


def _checked(programme: Programme, values: Sequence[float]) -> float:
    """Return the points of what a solver says, 0 where it breaks a rule."""
    choice, first = [], 0
    for group in programme.groups:
        shares = list(values[first : first + len(group)])
        choice.append(shares.index(max(shares)))
        first += len(group)
    return programme.worth(choice) if programme.allows(choice) else 0.0


def _scipy(programme: Programme) -> tuple[float, float | None]:
    import numpy as np  # noqa: PLC0415 - one library in each process
    from scipy.optimize import Bounds, LinearConstraint, milp  # noqa: PLC0415 - one library in each process
    from scipy.sparse import csr_matrix  # noqa: PLC0415 - one library in each process

    options = [option for group in programme.groups for option in group]
    scales = programme.scales()
    rows = [
        [row.use(o) / s for o in options] for row, s in zip(programme.rows, scales, strict=True)
    ]
    of = np.repeat(np.arange(len(programme.groups)), [len(group) for group in programme.groups])
    ones = csr_matrix((np.ones(len(options)), (of, np.arange(len(options)))))
    limits = [row.limit / s for row, s in zip(programme.rows, scales, strict=True)]
    found = milp(
        [-option.worth / 1e7 for option in options],
        constraints=[
            LinearConstraint(csr_matrix(rows), -np.inf, limits),
            LinearConstraint(ones, 1, 1),
        ],
        integrality=1,
        bounds=Bounds(0, 1),
        options={"time_limit": SECONDS, "mip_rel_gap": GAP},
    )
    most = None if found.mip_dual_bound is None else -found.mip_dual_bound * 1e7
    return (0.0 if found.x is None else _checked(programme, found.x)), most


def _cp_sat(programme: Programme) -> tuple[float, float | None]:
    from ortools.sat.python import cp_model  # noqa: PLC0415 - one library in each process

    model = cp_model.CpModel()
    chosen = [[model.new_bool_var("") for _ in group] for group in programme.groups]
    for each in chosen:
        model.add_exactly_one(each)
    flat = [each for group in chosen for each in group]
    options = [option for group in programme.groups for option in group]
    for row in programme.rows:
        uses = [row.use(option) for option in options]
        model.add(cp_model.LinearExpr.weighted_sum(flat, uses) <= row.limit)
    model.maximize(cp_model.LinearExpr.weighted_sum(flat, [option.worth for option in options]))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = SECONDS
    solver.parameters.num_workers = 2
    solver.parameters.relative_gap_limit = GAP
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return 0.0, solver.best_objective_bound
    return _checked(programme, [solver.value(each) for each in flat]), solver.best_objective_bound


def _pulp(programme: Programme) -> tuple[float, float | None]:
    import pulp  # noqa: PLC0415 - one library in each process

    problem = pulp.LpProblem("choice", pulp.LpMaximize)
    options = [option for group in programme.groups for option in group]
    flat = [pulp.LpVariable(f"x{number}", cat="Binary") for number in range(len(options))]
    problem += pulp.LpAffineExpression(
        (x, option.worth / 1e7) for x, option in zip(flat, options, strict=True)
    )
    for row, scale in zip(programme.rows, programme.scales(), strict=True):
        uses = ((x, row.use(o) / scale) for x, o in zip(flat, options, strict=True) if row.use(o))
        problem += pulp.LpAffineExpression(uses) <= row.limit / scale
    first = 0
    for group in programme.groups:
        problem += pulp.lpSum(flat[first : first + len(group)]) == 1
        first += len(group)
    problem.solve(pulp.PULP_CBC_CMD(msg=False, timeLimit=SECONDS, gapRel=GAP))
    return _checked(programme, [x.value() or 0.0 for x in flat]), None


if __name__ == "__main__":
    main()
