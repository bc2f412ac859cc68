"""The frozen base of every value in the core: values are compared, hashed and never changed."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A deeply frozen value: unknown fields and wrong types are refused.

    Fields hold tuples and frozensets, never lists or dicts, since a frozen model with a list
    inside is still mutable.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)
