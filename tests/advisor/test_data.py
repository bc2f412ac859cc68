"""Data that does not ship with the code is supplied once, before anybody computes without it."""

import pytest

from advisor.data import supplied, supply


def test_a_table_that_was_supplied_is_there_and_another_is_empty() -> None:
    supply("test of supply", {"figure": []})

    assert supplied("test of supply") == {"figure": []}
    assert supplied("test of nothing") == {}


def test_a_table_comes_too_late_once_somebody_has_asked_for_it() -> None:
    supplied("test of lateness")

    with pytest.raises(RuntimeError, match="was asked for before it was supplied"):
        supply("test of lateness", {})
