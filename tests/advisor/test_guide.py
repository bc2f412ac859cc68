"""A guide: steps in their order, whatever is answered first."""

from hypothesis import given
from hypothesis import strategies as some

from advisor.guide import MOST_DETOURS, STEPS, Guide, Step

steps = some.lists(some.sampled_from(STEPS), max_size=8)


@given(answered=steps)
def test_a_guide_asks_for_what_is_not_done_in_order_and_ends_with_the_last(
    answered: list[Step],
) -> None:
    guide = Guide().begun()

    for step in answered:
        guide = guide.past((step,))

    left = [step for step in STEPS if step not in answered]
    assert guide.step == (left[0] if left else None)
    assert set(guide.done) == set(answered)


@given(answered=steps, back=some.sampled_from(STEPS))
def test_a_step_that_is_asked_again_is_not_done(answered: list[Step], back: Step) -> None:
    guide = Guide().begun().past(answered).at(back)

    assert guide.step is back
    assert back not in guide.done
    assert guide.past((back,)).done == Guide().past((*answered, back)).done


def test_each_guide_of_a_chat_has_its_own_number() -> None:
    first = Guide().begun()

    assert first.number != first.ended().begun().number
    assert first.ended().number == first.number


def test_a_guide_listens_until_it_was_passed_by_too_often() -> None:
    guide = Guide().begun()

    for _ in range(MOST_DETOURS):
        assert guide.listens
        guide = guide.astray()

    assert not guide.listens
    assert guide.past((Step.GOAL,)).listens
    assert not guide.ended().listens
