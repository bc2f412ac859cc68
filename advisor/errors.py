"""Everything the core raises: trouble of programmers and of data files, never of users.

MikromakroError
├── DataError        a data file is wrong: names the file, the place, the value and the wish
│   └── LocaleError  a file under locales/ is wrong
├── SettingError     a setting is missing or wrong: names the setting
├── StoreError       the database cannot be used: unwritable, or from a newer version
└── VoiceError       a message could not be spoken: unknown id or variable

What a user sends never raises: it becomes an `Ask`, `Choices` or `Unread`.
"""


class MikromakroError(Exception):
    """The root of the tree: one line that a person can act on."""


class DataError(MikromakroError):
    """A data file is wrong."""


class LocaleError(DataError):
    """A file of a language folder is wrong."""


class SettingError(MikromakroError):
    """A setting is missing or has a value that cannot be used."""


class StoreError(MikromakroError):
    """The database cannot be used."""


class VoiceError(MikromakroError):
    """A message could not be put into words."""
