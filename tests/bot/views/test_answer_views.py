"""Answers: figures in place, sources named, a way on; greetings that invite."""

from collections.abc import Callable

import pytest

from advisor.advice import Advice, Unread
from advisor.knowledge import Answer, answer
from advisor.notes import Notes
from advisor.sources import source
from advisor.vocabulary import Topic, Unreadable
from bot import views
from bot.views import view, why
from bot.views.evidence import sources_line, sources_list
from bot.voice import Voice

Named = Callable[[str], Advice]
ANSWERED = [topic for topic in Topic if topic is not Topic.BOT_HELP]


def test_the_package_shows_its_doors() -> None:
    assert sorted(views.__all__) == ["SIDES", "scenarios", "turn_reply", "view", "why"]


@pytest.mark.parametrize("topic", ANSWERED)
def test_an_answer_names_sources_and_offers_more(topic: Topic, voice: Voice) -> None:
    told = answer(topic)

    reply = view(told, voice, Notes())

    data = [button.data for row in reply.buttons for button in row]
    assert sources_line(told.sources, voice) in reply.text
    assert data == [*(f"t:{other}" for other in told.related), f"w:{topic}"]


@pytest.mark.parametrize("topic", ANSWERED)
def test_why_names_every_source_of_an_answer(topic: Topic, voice: Voice) -> None:
    text = why(answer(topic), voice, Notes()).text

    names = [source(id_).publisher.replace("&", "&amp;") for id_ in answer(topic).sources]
    assert [name for name in names if name not in text] == []


def test_a_question_about_a_count_is_answered_first(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    text = view(advice_named("size"), voices["id"], Notes()).text

    assert text.startswith("<b>10.000 followers itu micro</b>")
    assert "nano (The Jakarta Post)" in text.split("\n\n")[0]


def test_a_count_below_all_sizes_is_called_so(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    text = view(advice_named("size below all"), voices["id"], Notes()).text

    assert text.startswith("<b>999 followers belum masuk nano</b>")
    assert "mulai dari 1.000" in text.split("\n\n")[0]


@pytest.mark.parametrize(
    "name", ["greeting", "answer bot_help", "unread off_subject", "unread empty"]
)
def test_whoever_does_not_know_what_to_ask_gets_three_examples(
    name: str, advice_named: Named, voice: Voice
) -> None:
    reply = view(advice_named(name), voice, Notes())

    assert [row[0].data for row in reply.buttons] == ["x:question", "x:creator", "x:campaign"]


def test_an_expired_button_needs_no_buttons(voice: Voice) -> None:
    assert view(Unread(reason=Unreadable.STALE), voice, Notes()).buttons == ()


def test_twelve_sources_are_listed_and_the_others_named_in_the_last_line(
    voices: dict[str, Voice],
) -> None:
    ids = answer(Topic.PRICE_OF_CREATORS).sources
    roomy, tight = (sources_list(ids, voices["en"], room) for room in (4_000, 600))

    assert len(ids) > 12
    assert roomy.count("•") == 12
    assert len(tight) <= 600
    for listed in (roomy, tight):
        assert "more:" in listed.splitlines()[-1]
        assert all(source(id_).publisher in listed for id_ in ids)


def test_nothing_is_said_about_no_sources(voice: Voice) -> None:
    assert sources_line((), voice) == sources_list((), voice) == ""
    told = Answer(topic=Topic.BOT_HELP)
    assert voice.say("why-no-sources") in why(told, voice, Notes()).text
