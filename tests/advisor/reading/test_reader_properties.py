"""What holds for every message: asides change no budget, the order of lines changes nobody."""

import tomllib
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor.money import Rupiah
from advisor.reading.lexicon import Lexicon
from advisor.reading.reader import read

CORPUS = Path(__file__).parents[2] / "corpus" / "reading"
# Whole sentences that say nothing about a campaign and hold no number.
ASIDES = (
    "Makasih ya kak.",
    "Cuacanya panas banget hari ini.",
    "Sorry for the late reply.",
    "Anakku lagi sakit.",
    "Nanti kabarin aja.",
    "I am on the train.",
    "Hehe.",
)
groups = tomllib.loads((CORPUS / "campaigns.toml").read_text(encoding="utf-8"))["group"]
BUDGETS = [
    (text, group["budget"]) for group in groups if "budget" in group for text in group["texts"]
]
patient = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@patient
@given(row=st.sampled_from(BUDGETS), aside=st.sampled_from(ASIDES), place=st.integers(0, 1))
def test_an_unrelated_sentence_never_changes_the_budget(
    row: tuple[str, int], aside: str, place: int, lexicon: Lexicon
) -> None:
    text, amount = row

    budget = read(f"{aside} {text}" if place else f"{text}. {aside}", lexicon).brief.budget

    assert budget is not None
    assert budget.idr == Rupiah(amount=amount)


@patient
@given(
    lines=st.lists(
        st.builds(
            "@{}.{} {}rb {}".format,
            st.sampled_from(("kopi", "rasa", "dapur", "gaya")),
            st.integers(min_value=1, max_value=99),
            st.integers(min_value=1, max_value=900),
            st.sampled_from(("ig", "tiktok", "youtube", "")),
        ),
        min_size=2,
        max_size=8,
        unique_by=lambda line: line.split()[0],
    ),
    data=st.data(),
)
def test_the_order_of_lines_never_changes_the_creators(
    lines: list[str], data: st.DataObject, lexicon: Lexicon
) -> None:
    shuffled = data.draw(st.permutations(lines))

    creators = read("\n".join(lines), lexicon).creators
    again = read("\n".join(shuffled), lexicon).creators

    assert len(creators) == len(lines)
    assert set(creators) == set(again)
