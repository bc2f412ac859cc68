"""Which role the number at a place of a message was given."""

from advisor.reading.lexicon import Lexicon
from advisor.reading.reader import played_in
from advisor.reading.text import Folded
from advisor.vocabulary import Role


def role_at(folded: Folded, place: int, lexicon: Lexicon) -> Role | None:
    """Return the role of the number that covers this character, None without a number or role."""
    covering = (
        one for one in played_in(folded, lexicon) if one.number.start <= place < one.number.end
    )
    return next((one.role for one in covering), None)
