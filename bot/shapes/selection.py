"""A choice from a list in the JSON shapes: who is hired, who is not, and how sure that is."""

from advisor.conditions import Conditions
from advisor.picking import Pick
from advisor.shortlist import Candidate, Hired, LeftOut, Relaxation, Rule, RunnerUp
from bot.shapes.figures import Shape, figure, idr, idr_range, number


def selection_shape(pick: Pick) -> Shape:
    """Return a choice; `chosen` and `left_out` name people by keys, handles where they can be."""
    found = pick.selection
    chosen = {
        "outcome": found.outcome,
        "chosen": [_hired(one, pick) for one in found.chosen],
        "cost_idr": idr_range(found.cost),
        "left_idr": pick.money.amount - found.cost.typical.amount,
        "reach": found.reach and figure(found.reach),
        "engagements": found.engagements and figure(found.engagements),
        "gap": number(found.gap),
        "exact": found.exact,
        "left_out": [_left_out(one, pick) for one in found.left_out],
        "runner_up": found.runner_up and _runner_up(found.runner_up),
        "robust": found.robust,
        "always": list(found.always),
        "relax": [_relaxation(one, pick) for one in found.relax],
    } if found is not None else {"outcome": None}  # fmt: skip
    return {
        "money_idr": pick.money.amount,
        "goal": pick.goal,
        "measure": pick.measure,
        "listed": pick.of,
        "elsewhere": pick.elsewhere,
        "conditions": _conditions(pick.conditions),
        "strangers": list(pick.strangers),
        "unmet": [each.sizes.name if each.sizes else "per_niche" for each in pick.unmet],
        **chosen,
        "fee_sources": list(pick.fee_sources),
        "label": pick.label,
        "advised": pick.advised,
        "unlike": pick.unlike,
    }


def _hired(hired: Hired, pick: Pick) -> Shape:
    return {
        "key": hired.key,
        **_who(pick.person(hired.key)),
        "posts": hired.posts,
        "fee_idr": idr_range(hired.fee),
        "assumed": hired.assumed,
    }


def _who(one: Candidate | None) -> Shape:
    if one is None:
        return {}
    return {
        "handle": one.handle,
        "platform": one.platform,
        "followers": one.followers,
        "tier": one.tier,
    }


def _left_out(one: LeftOut, pick: Pick) -> Shape:
    rule = _rule(one.rule, pick) if one.rule else None
    return {"key": one.key, "cut": one.cut, "rule": rule, "by": one.by}


def _rule(rule: Rule, pick: Pick) -> Shape:
    if pick.stand_in is not None and pick.means_sizes(rule.kind):
        return {"kind": "per_size", "about": pick.stand_in.name}
    return {"kind": rule.kind, "about": rule.about}


def _runner_up(one: RunnerUp) -> Shape:
    return {"key": one.key, "instead_of": list(one.instead_of), "loss": number(one.loss)}


def _relaxation(one: Relaxation, pick: Pick) -> Shape:
    return {"rule": _rule(one.rule, pick), "needed_idr": idr(one.needed)}


def _conditions(said: Conditions) -> Shape:
    return {
        "must_have": list(said.must_have),
        "blocked": list(said.blocked),
        "fewest": said.fewest,
        "most": said.most,
        "per_niche": said.per_niche,
        "most_posts": said.most_posts,
        "most_on_one": number(said.most_on_one),
        "most_fee_idr": idr(said.most_fee),
        "shares": [
            {"tiers": list(each.tiers), "least": number(each.least), "most": number(each.most)}
            for each in said.shares
        ],
        "counts": [
            {"tiers": list(each.tiers), "least": each.least, "most": each.most}
            for each in said.counts
        ],
        "platforms": list(said.platforms),
    }
