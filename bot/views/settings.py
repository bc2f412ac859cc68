"""What a chat picked for itself, and the choices behind each setting: screens changed in place."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from advisor.money import Rate, rate_of, rates
from advisor.notes import Notes
from advisor.tiers import convention_of, conventions
from bot.reply import Button, Reply
from bot.views.beside import unit_of, worth_of
from bot.views.buttons import rows, shell_button
from bot.views.screen import lines, page
from bot.views.sizes import convention_name
from bot.views.taps import command_data
from bot.views.verbs import Verb
from bot.voice import Markup, Voice
from bot.zones import HOURS, zone_of

RUPIAH_ONLY = "none"
_PICKED = "✓ "


class Setting(StrEnum):
    """Something a chat can pick."""

    LANGUAGE = "language"
    MONEY = "money"
    TIERS = "tiers"
    ZONE = "zone"


def settings_reply(notes: Notes, names: Mapping[str, str], voice: Voice) -> Reply:
    """Return all that is picked; `names` is what each language calls itself, by code."""
    found = [
        voice.say(
            "settings-line",
            name=voice.plain(f"settings-{each}"),
            value=_options(each, names, voice)[picked(each, notes, voice)],
        )
        for each in Setting
    ]
    text = page(voice.say("settings-title"), lines(*found), voice.say("settings-note"))
    buttons = (
        Button(text=voice.plain(f"settings-{each}"), data=command_data(Verb.SETTINGS, each))
        for each in Setting
    )
    back = shell_button(Verb.HELP, "button-help", voice)
    return Reply(text=text, buttons=(*rows(buttons, 2), (back,)))


def setting_reply(setting: Setting, notes: Notes, names: Mapping[str, str], voice: Voice) -> Reply:
    """Return the choices of one setting, the one picked marked, and the way back to all."""
    now = picked(setting, notes, voice)
    buttons = (
        Button(
            text=f"{_PICKED if id_ == now else ''}{label}",
            data=command_data(Verb.SETTINGS, f"{setting}:{id_}"),
        )
        for id_, label in _options(setting, names, voice).items()
    )
    text = page(
        voice.say(f"settings-{setting}-ask"),
        lines(*_rates(voice)) if setting is Setting.MONEY else "",
    )
    back = shell_button(Verb.SETTINGS, "help-back", voice)
    return Reply(text=text, buttons=(*rows(buttons, 2), (back,)))


def is_choice(setting: Setting, id_: str, names: Mapping[str, str], voice: Voice) -> bool:
    """Return whether there is such a choice."""
    return id_ in _options(setting, names, voice)


def picked(setting: Setting, notes: Notes, voice: Voice) -> str:
    """Return the id of the choice in use."""
    match setting:
        case Setting.LANGUAGE:
            return voice.code
        case Setting.MONEY:
            return notes.beside if notes.beside and rate_of(notes.beside) else RUPIAH_ONLY
        case Setting.TIERS:
            return convention_of(notes.convention).id
        case Setting.ZONE:
            return zone_of(notes.zone)


def _options(setting: Setting, names: Mapping[str, str], voice: Voice) -> dict[str, str]:
    match setting:
        case Setting.LANGUAGE:
            return dict(names)
        case Setting.MONEY:
            beside = {each.currency: _beside(each, voice) for each in rates()}
            return {RUPIAH_ONLY: voice.plain("money-rupiah"), **beside}
        case Setting.TIERS:
            return {each.id: convention_name(each, voice) for each in conventions()}
        case Setting.ZONE:
            return {zone: voice.plain(_zone_id(zone)) for zone in HOURS}


def _zone_id(zone: str) -> str:
    return f"zone-{zone.casefold().replace('/', '-')}"


def _beside(rate: Rate, voice: Voice) -> str:
    symbol = voice.numerals.symbols.get(rate.currency, rate.currency)
    return voice.plain("money-beside", code=symbol)


def _rates(voice: Voice) -> Iterator[Markup]:
    for rate in rates():
        named = "money-rate" if rate.source else "money-rate-own"
        yield voice.say(
            named,
            unit=unit_of(rate, voice),
            worth=worth_of(rate, voice),
            day=voice.date(rate.day),
        )
