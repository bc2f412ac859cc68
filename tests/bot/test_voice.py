"""A voice: escaping, what it refuses, and that no private sign of ours reaches a reader."""

from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from hypothesis import given
from hypothesis import strategies as some

from advisor.errors import VoiceError
from bot.messages import Wording, read_messages
from bot.numerals import numerals_of
from bot.voice import Markup, Voice

MESSAGES = """
hello = <b>Hi</b> { $name } & co
    .title = About { $name }
followers = { $count ->
    [1] one follower
   *[other] { $count } followers
}
wrapped = [{ $one }|{ $two }]
bare =
    .only = an attribute
"""


def made_voice() -> Voice:
    numerals, locale = numerals_of(
        {"locale": "en", "short_money": [[1_000, "k"]], "short_count": [[1_000, "k"]]}, "test"
    )
    bundle = FluentBundle(["en"], use_isolating=False)
    bundle.add_resource(FluentResource(MESSAGES))
    return Voice(code="xx", name="Test", locale=locale, numerals=numerals, bundle=bundle)


VOICE = made_voice()


def test_strings_are_escaped_and_the_message_is_not() -> None:
    assert VOICE.say("hello", name="<i>A&B</i>") == "<b>Hi</b> &lt;i&gt;A&amp;B&lt;/i&gt; & co"


def test_markup_is_inserted_as_it_is() -> None:
    assert VOICE.say("hello", name=Markup("<i>A</i>")) == "<b>Hi</b> <i>A</i> & co"


def test_what_was_said_may_be_part_of_what_is_said_next() -> None:
    inner = VOICE.say("hello.title", name="<")

    assert VOICE.say("hello", name=inner) == "<b>Hi</b> About &lt; & co"


def test_plain_text_escapes_nothing() -> None:
    assert VOICE.plain("hello.title", name="A & B <3") == "About A & B <3"


def test_a_whole_number_can_choose_a_variant() -> None:
    assert VOICE.say("followers", count=1) == "one follower"
    assert VOICE.say("followers", count=2) == "2 followers"


@pytest.mark.parametrize(
    ("message_id", "arguments", "complaint"),
    [
        ("nothing", {}, "there is no message 'nothing'"),
        ("hello.nothing", {"name": "A"}, r"there is no message 'hello\.nothing'"),
        ("bare", {}, "there is no message 'bare'"),
        ("hello", {}, "'hello': Unknown external: name"),
        ("hello", {"nama": "A"}, "'hello': Unknown external: name"),
    ],
)
def test_what_cannot_be_said_is_an_error_and_never_half_a_text(
    message_id: str, arguments: dict[str, str], complaint: str
) -> None:
    with pytest.raises(VoiceError, match=complaint):
        VOICE.say(message_id, **arguments)
    with pytest.raises(VoiceError, match=complaint):
        VOICE.plain(message_id, **arguments)


def test_a_voice_knows_which_messages_it_has() -> None:
    known = [VOICE.knows(id_) for id_ in ("hello", "hello.title", "bare.only", "bare", "nothing")]

    assert known == [True, True, True, False, False]


@given(one=some.text(max_size=40), two=some.text(max_size=40), times=some.integers(1, 300))
def test_any_text_is_inserted_letter_by_letter(one: str, two: str, times: int) -> None:
    long = two * times

    assert VOICE.plain("wrapped", one=one, two=long) == f"[{one}|{long}]"
    assert VOICE.say("wrapped", one=one, two=long) == f"[{Markup.of(one)}|{Markup.of(long)}]"


def test_a_text_too_long_for_fluent_is_inserted_all_the_same() -> None:
    long = "panjang " * 500

    assert VOICE.plain("wrapped", one=long, two=long) == f"[{long}|{long}]"


def test_no_isolation_marks_are_put_around_arguments(voices: dict[str, Voice]) -> None:
    said = [voice.say("cannot-read", kind="photo", example="x") for voice in voices.values()]

    assert not any(mark in text for text in said for mark in "\u2068\u2069")


def test_what_a_message_refers_to_is_found_whichever_is_said_first(tmp_path: Path) -> None:
    folder = tmp_path / "xx"
    folder.mkdir()
    (folder / "a.ftl").write_text(
        "# A remark.\nfirst = { second.side } by { -us }, { third }\n"
        "second = Two\n    .side = { third }!\n-us = { -we } all\n-we = we\nthird = 3\n",
        "utf-8",
    )

    wording = Wording("en", read_messages(folder).sources)

    assert wording.has_message("first")
    assert wording.format_pattern(wording.get_message("first").value) == ("3! by we all, 3", [])
    assert wording.format_pattern(wording.get_message("second").value) == ("Two", [])
    assert not wording.has_message("fourth")
    assert not wording.has_message("-us")
