"""Numbers and money in chat: value, range, currency, and how sure the reading is.

No library reads Indonesian chat money, and a silent misreading is the worst thing we can do, so
each number says where it stood, whether it was rounded or a bound, and what else it may mean.
"""

from advisor.reading.numbers.number import Number
from advisor.reading.numbers.scan import numbers_in

__all__ = ["Number", "numbers_in"]
