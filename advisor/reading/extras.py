"""Whose the add-ons and the niche of a message are: one creator's, or everybody's.

What stands in a creator's part of the message is that creator's; what stands outside of all parts
is everybody's.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from advisor.addons import Addon, together
from advisor.money import NOTHING
from advisor.reading.addons import Clause, denied, ending
from advisor.reading.facts import Terms
from advisor.reading.roles import Played
from advisor.reading.sentence import Token

SHORT_STEP = 9  # words up to which a message may add to the deal at hand
_AIM = 2  # words between 'for' and the niche it aims at


class Extras(NamedTuple):
    """The terms and the niche said of each part of a message; None is what is said of all.

    `barters` are the parts that say that product is all there is to be paid, `free` those that
    say that nothing is asked.
    """

    terms: Mapping[int | None, Terms]
    niches: Mapping[int | None, str]
    barters: frozenset[int | None] = frozenset()
    free: frozenset[int | None] = frozenset()

    def beside(self, segment: int | None, figures: dict[str, Any]) -> dict[str, Any]:
        """Return the figures of the creator in this part, with what is asked for beside."""
        own, common = self.terms.get(segment, Terms()), self.terms.get(None, Terms())
        addons = together(common.addons, own.addons, own.excluded)
        if figures.get("other_quotes"):  # 'reels 3jt, bundling 2 reels 5jt': a fee of its own
            addons = together(addons, (), (Addon.BUNDLE,))
        excluded = together(common.excluded, own.excluded, own.addons)
        loose = Addon.BUNDLE in addons and figures.get("posts", 1) == 1
        mixed = loose and figures.get("quote") is not None and figures.get("format") is None
        unpaid = figures.get("quote") in (None, NOTHING)
        free = bool({segment, None} & self.free) and figures.get("handle") is not None
        barter = unpaid and (free or bool({segment, None} & self.barters))
        return {
            **figures,
            **({"quote": NOTHING} if unpaid and free else {}),
            **({"package": True} if mixed else {}),
            "barter": barter,
            "addons": addons,
            "excluded": excluded,
            "niche": self.niches.get(segment, self.niches.get(None)),
        }


def extras_of(tokens: Sequence[Token], clauses: Sequence[Clause]) -> Extras:
    """Return what is asked for beside the posts, and the niche, by parts of the message.

    All of it is everybody's where one creator at most is named, and where 'all' is said.
    """
    named = sum(token.mention is not None for token in tokens)
    general = named <= 1 or any("all" in token.cue(last=False) for token in tokens)
    parts: dict[int | None, list[Clause]] = {}
    for clause in clauses:
        parts.setdefault(None if general else tokens[clause.first].segment, []).append(clause)
    niches: dict[int | None, str] = {}
    for at, token in enumerate(tokens):
        for niche in token.ids("niche"):
            counter = at > 0 and tokens[at - 1].number is not None  # '2 buah reel' sells no fruit
            aimed = any("toward" in ending(one) for one in tokens[max(0, at - _AIM) : at])
            if not counter:
                niches.setdefault(None if general or aimed else token.segment, niche)
    told = [
        (("addon", "barter") in named_ids, ("hint", "free") in named_ids,
         None if general else token.segment)
        for at, token in enumerate(tokens)
        if (named_ids := {(one.kind, one.id) for one in token.begins}) and not denied(tokens, at)
    ]  # fmt: skip
    barters = frozenset(part for barter, _, part in told if barter)
    free = frozenset(part for _, free, part in told if free)
    return Extras({part: terms_of(said) for part, said in parts.items()}, niches, barters, free)


def terms_of(clauses: Sequence[Clause], *, short: bool = False) -> Terms:
    """Return what these clauses ask for and rule out; what is said last counts.

    Only a `short` message is a step on from what was said before.
    """
    addons: tuple[Addon, ...] = ()
    excluded: tuple[Addon, ...] = ()
    for clause in clauses:
        if clause.wanted:
            addons, excluded = (
                together(addons, (clause.addon,)),
                together(excluded, (), (clause.addon,)),
            )
        else:
            addons, excluded = (
                together(addons, (), (clause.addon,)),
                together(excluded, (clause.addon.family,)),
            )
    added = short and any(clause.led for clause in clauses)
    return Terms(addons=addons, excluded=excluded, added=added)


def without_lengths(played: Sequence[Played], clauses: Sequence[Clause]) -> tuple[Played, ...]:
    """Return the numbers without the lengths of add-ons, which are none of a campaign."""
    spent = {clause.length for clause in clauses}
    return tuple(one for one in played if one.at not in spent)
