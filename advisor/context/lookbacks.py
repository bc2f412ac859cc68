"""The last advice, wanted once more: why, with which alternatives, whole, in another language."""

from advisor.conditions import Choosing
from advisor.context.restated import as_question
from advisor.notes import Notes
from advisor.paperwork import Paper
from advisor.reading.facts import Facts, Leaning
from advisor.vocabulary import Intent, Look, Manner, Tier

# Sides that only the card of one creator has.
_ON_A_CARD = frozenset({Look.NEGOTIATION, Look.HEALTH, Look.TAX})
_SMALL_OR_BIG = frozenset(Tier) - {Tier.UNRATED}


def again(notes: Notes) -> Facts | None:
    """Return facts that lead to the last advice of the chat, or None when there is none."""
    match notes.doing:
        case Intent.QUESTION if notes.topic is not None:
            return as_question(Facts(), notes.topic)
        case Intent.CREATOR if notes.choosing.asked:
            choice = Choosing(asked=True)
            return Facts(intent=Intent.CREATOR, choosing=choice, follow_up=True)
        case Intent.CREATOR if notes.creators:
            return Facts(intent=Intent.CREATOR, follow_up=True)
        case Intent.CAMPAIGN:
            return Facts(intent=Intent.CAMPAIGN, follow_up=True)
        case _:
            return None


def looking_back(facts: Facts, notes: Notes) -> Facts | None:
    """Return the facts of the last advice when the message asks about it, else None."""
    look = _look(facts, notes)
    if look is None and facts.manner is not Manner.LANGUAGE:
        return None
    before = again(notes)
    if before is None:
        return None
    kept = {name: getattr(facts, name) for name in ("language", "manner", "tongue", "fluency")}
    return Facts(**{**dict(before), **kept, "leaning": Leaning(look=look)})


def _look(facts: Facts, notes: Notes) -> Look | Paper | None:
    look, campaign = facts.leaning.look, notes.doing is Intent.CAMPAIGN
    if look in _ON_A_CARD:
        return look if notes.doing is Intent.CREATOR and notes.shown <= 1 else None
    if look is Look.WHY and facts.tiers and notes.doing is Intent.QUESTION:
        return None  # 'kenapa micro?' goes on asking
    if look is Look.SCENARIOS and not campaign:
        return None
    if look is None and campaign and _wants_other_sizes(facts, notes):
        return Look.SCENARIOS
    if facts.leaning.cheaper and notes.doing is Intent.CREATOR and notes.shown > 1:
        return Look.AGAIN  # a comparison says who is the cheapest
    return look


def _wants_other_sizes(facts: Facts, notes: Notes) -> bool:
    """Tell whether another size is asked for after a plan: 'kalau yang nano?'."""
    told = facts.creators or facts.brief.budget or facts.brief.goals or facts.loose
    sizes = bool(facts.tiers) and _SMALL_OR_BIG.issuperset(facts.tiers)
    leans = facts.follow_up and facts.leaning.opens
    return leans and sizes and not told and notes.brief.missing is None
