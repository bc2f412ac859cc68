"""What many tests need: the languages as shipped, read once."""

import pytest
from hypothesis import settings

from advisor.reading.lexicon import Lexicon
from bot.languages import Languages, read_languages, read_lexicon
from bot.voice import Voice

# Shared machines are slow at times, which says nothing about the code; speed has tests of its own.
settings.register_profile("shared", deadline=None)
settings.load_profile("shared")


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """Return what people type, from `locales/`; needs no message files."""
    return read_lexicon()


@pytest.fixture(scope="session")
def languages() -> Languages:
    """Return the languages of `locales/`."""
    return read_languages()


@pytest.fixture(scope="session")
def voices(languages: Languages) -> dict[str, Voice]:
    """Return the voices of `locales/` by code."""
    return dict(languages.voices)
