"""What things are called in the language in use: platforms, goals, creators."""

from enum import StrEnum

from advisor.creator import Creator
from bot.views.screen import clipped
from bot.voice import Voice


def word(kind: str, choice: StrEnum | str, voice: Voice) -> str:
    """Return what a closed choice is called, such as the platform `x` or the goal `launch`."""
    return voice.plain(f"{kind}-{str(choice).replace('_', '-')}")


def elsewhere_name(id_: str, voice: Voice) -> str:
    """Return what a platform without figures is called; the id itself where no text names it."""
    named = f"elsewhere-{id_}"
    return voice.plain(named) if voice.knows(named) else clipped(id_)


def name_of(creator: Creator, voice: Voice) -> str:
    """Return what to call the creator: the handle as told, else "this creator"; not escaped.

    Of several without a name each is called by its place in the list.
    """
    if creator.number is not None:
        return voice.plain("creator-number", number=creator.number)
    if creator.handle is None:
        return voice.plain("creator-nameless")
    name = clipped(creator.handle)
    return name if " " in name or name.startswith("@") else f"@{name}"
