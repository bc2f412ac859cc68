"""Questions back: what is known is said first, and likely answers are buttons."""

from collections.abc import Callable

from advisor.advice import Advice, Ask
from advisor.brief import Brief
from advisor.creator import Creator
from advisor.notes import Notes
from advisor.recommendation import Recommendation
from advisor.vocabulary import Goal, Missing
from bot.reply import Reply
from bot.views import view
from bot.views.subject import stamp_of_goals, stamp_of_money
from bot.voice import Voice

Named = Callable[[str], Advice]


def seen(advice: Advice, voice: Voice, notes: Notes | None = None, *assumed: str) -> Reply:
    return view(advice, voice, notes or Notes(), assumed)


def data_of(reply: Reply) -> list[str]:
    return [button.data for row in reply.buttons for button in row]


def test_a_sum_with_two_readings_is_said_while_the_goal_is_asked_for(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    recommended = advice_named("two readings")
    assert isinstance(recommended, Recommendation)

    notes = Notes(brief=Brief(budget=recommended.brief.budget))
    reply = seen(Ask(missing=Missing.GOAL), voices["id"], notes)

    assert "Kubaca Rp1,2 juta, bukan Rp1,2 miliar." in reply.text
    assert reply.buttons[0][0].data.startswith("b:1200000000:")


def test_every_goal_can_be_tapped_and_the_known_budget_is_repeated(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    recommended = advice_named("mix")
    assert isinstance(recommended, Recommendation)
    notes = Notes(brief=Brief(budget=recommended.brief.budget))

    reply = seen(Ask(missing=Missing.GOAL), voices["id"], notes)

    assert reply.text.startswith("Oke, budget Rp10 juta.")
    stamp = stamp_of_money(notes.brief)
    assert data_of(reply) == [f"g:{goal}:{stamp}" for goal in Goal]
    assert {len(row) for row in reply.buttons} == {1, 2}


def test_asking_for_a_budget_repeats_the_goal(voices: dict[str, Voice]) -> None:
    notes = Notes(brief=Brief(goals=(Goal.SALES, Goal.TRUST)))

    text = seen(Ask(missing=Missing.BUDGET), voices["id"], notes).text

    assert text.startswith("Oke, tujuannya penjualan dan kepercayaan.")


def test_a_budget_that_is_asked_for_is_one_for_these_goals(voice: Voice) -> None:
    notes = Notes(brief=Brief(goals=(Goal.SALES,)))

    data = data_of(seen(Ask(missing=Missing.BUDGET), voice, notes))

    assert {each.rsplit(":", 1)[1] for each in data} == {stamp_of_goals(notes.brief)}


def test_asking_for_followers_names_the_creator(voices: dict[str, Voice]) -> None:
    notes = Notes(creators=(Creator(handle="rasakopi"),))

    assert "@rasakopi" in seen(Ask(missing=Missing.FOLLOWERS), voices["en"], notes).text


def test_a_loose_number_is_offered_in_each_role_it_may_have(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    reply = seen(advice_named("ask loose"), voices["id"])

    assert data_of(reply) == [
        "r:budget:25000",
        "r:quote:25000",
        "r:followers:25000",
        "r:views:25000",
    ]
