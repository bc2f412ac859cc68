"""The star under a card or a comparison: who it is about is saved, or taken out again."""

from advisor.advice import Advice
from advisor.assessment import Assessment
from advisor.comparison import Comparison
from advisor.creator import Creator
from advisor.saved import Saved
from bot.reply import Button, Reply
from bot.views.subject import subject_of
from bot.views.taps import command_data
from bot.views.verbs import Verb
from bot.voice import Voice


def starred(reply: Reply, advice: Advice, saved: Saved, voice: Voice) -> Reply:
    """Return the reply to an advice with the star before its last row, where it has one."""
    people = people_of(advice)
    if not people or not reply.buttons:
        return reply
    name = "all" if len(people) > 1 else "one"
    data = command_data(Verb.STAR, subject_of(advice))
    if not all_in(saved, people):
        text = voice.plain(f"button-star-{name}", count=len(people))
        row: tuple[Button, ...] = (Button(text=text, data=data),)
    else:
        text = voice.plain(f"button-starred-{name}", count=len(people))
        shelf = Button(text=voice.plain("button-shelf"), data=command_data(Verb.SHELF))
        row = (Button(text=text, data=data), shelf)
    *before, last = reply.buttons
    return Reply(**{**dict(reply), "buttons": (*before, row, last)})


def people_of(advice: Advice) -> tuple[Creator, ...]:
    """Return the creators that an advice shows and that can be saved: those with a name."""
    shown: tuple[Creator, ...] = ()
    match advice:
        case Assessment(selling=False, creators=(card,)):
            shown = (card.creator,)
        case Comparison():
            shown = tuple(standing.card.creator for standing in advice.shown)
    return tuple(creator for creator in shown if creator.handle is not None)


def all_in(saved: Saved, people: tuple[Creator, ...]) -> bool:
    """Tell whether all of these are in some list."""
    return all(saved.holding(one) is not None for one in people)
