"""The buttons for files of a plan: they carry its facts, so an old one is about its own plan."""

from advisor.recommendation import Recommendation
from bot.reply import Button
from bot.views.planfacts import told_by
from bot.views.rankings import DARK
from bot.views.subject import stamp_of
from bot.views.taps import command_data, fits
from bot.views.verbs import Verb
from bot.voice import Voice

FILES = frozenset({Verb.SHEET, Verb.PAGE, Verb.DRAWING})
_BETWEEN = ":"


def file_button(verb: Verb, advice: Recommendation, voice: Voice) -> Button:
    """Return the button for a file of a plan."""
    label = voice.plain(f"button-{verb.name.lower()}")
    return Button(text=label, data=_data(verb, advice, ""))


def drawn_again_button(advice: Recommendation, voice: Voice, *, dark: bool) -> Button:
    """Return the button for the picture of a plan in the other shade."""
    label = voice.plain(f"button-picture-{DARK if dark else 'light'}")
    before = f"{DARK}{_BETWEEN}" if dark else ""
    return Button(text=label, data=_data(Verb.DRAWING, advice, before))


def _data(verb: Verb, advice: Recommendation, before: str) -> str:
    """Return the data with the facts of the campaign, or its stamp where they do not fit."""
    facts, stamp = told_by(advice.brief), stamp_of(advice.brief)
    data = command_data(verb, before + facts)
    return data if facts and fits(data) else command_data(verb, before + stamp)
