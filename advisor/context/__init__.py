"""What a message means in its chat: an answer to what we asked, or a step on from before."""

from advisor.context.answers import answering
from advisor.context.choosing import choosing, with_sum
from advisor.context.corrections import correcting
from advisor.context.lookbacks import again, looking_back
from advisor.context.restated import restated
from advisor.context.steps import continuing
from advisor.context.takeaways import taking_away
from advisor.notes import Notes
from advisor.reading.facts import Facts, Leaning

__all__ = ["again", "in_context"]


def in_context(facts: Facts, notes: Notes) -> Facts:
    """Return the facts as this chat means them; a message that stands by itself is unchanged.

    An answer to our own question wins over everything else the message may be. What a button
    says leans on nothing: it is about the advice it stands under.
    """
    if facts.tapped:
        return with_sum(facts, notes)
    chosen = choosing(facts, notes)
    if chosen is not None:
        return chosen
    facts = restated(facts, choosing=None) if facts.choosing else facts
    for lean in (answering, correcting, taking_away, looking_back, continuing):
        leant = lean(facts, notes)
        if leant is not None:
            return leant
    return restated(facts, leaning=Leaning()) if facts.leaning.look else facts
