"""The scripting interface: one line out for each line in, and shapes other programs rely on."""

import json
import tomllib
from datetime import date
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from advisor.errors import SettingError
from bot.conversation import Conversation, build_conversation
from bot.scripting import MOST_CHATS, advise_jsonl, say

TALK = build_conversation(None, lambda: date(2026, 1, 5))
BROKEN = tomllib.loads(
    (Path(__file__).parents[1] / "corpus/broken_lines.toml").read_text("utf-8")
)["line"]
FACTS = {"intent", "language", "topics", "creators", "brief", "assumed", "unread"}
BRIEF = {
    "goals", "budget", "platforms", "niche", "creators_wanted", "duration_days", "deadline",
    "city", "split", "audience",
}  # fmt: skip


def answered(*lines: object, most_chats: int = MOST_CHATS) -> list[dict[str, Any]]:
    """Return the answers to lines, given as JSON text, bytes or values."""
    raw = b"".join(_raw(line) + b"\n" for line in lines)
    out = StringIO()
    stdin = TextIOWrapper(BytesIO(raw), encoding="ascii")
    assert advise_jsonl(TALK, stdin, out, most_chats=most_chats) == 0
    found = [json.loads(line) for line in out.getvalue().split("\n")[:-1]]
    assert len(found) == len(lines)
    return found


def _raw(line: object) -> bytes:
    match line:
        case bytes():
            return line
        case str():
            return line.encode()
    return json.dumps(line).encode()


def test_an_answer_has_facts_advice_and_reply() -> None:
    (answer,) = answered({"text": "apa bedanya micro sama macro?"})

    assert set(answer) == {"facts", "advice", "reply"}
    assert set(answer["facts"]) == FACTS
    assert set(answer["facts"]["brief"]) == BRIEF
    assert answer["facts"]["intent"] == "question"
    assert answer["facts"]["topics"][0]["id"] == "difference_micro_macro"
    assert 0 < answer["facts"]["topics"][0]["score"] <= 1
    assert answer["advice"]["kind"] == "answer"
    assert answer["advice"]["topic"] == "difference_micro_macro"
    assert "seed" in answer["advice"]["sources"]
    assert set(answer["reply"]) == {"text", "buttons"}
    assert set(answer["reply"]["buttons"][0][0]) == {"text", "data"}


def test_several_requests_have_one_winner_and_more_besides() -> None:
    both, one = answered(
        {"text": "@a.a 20rb dan @b.b 300rb, mending mana buat launching budget 15jt?"},
        {"text": "apa itu micro influencer?"},
    )

    assert both["advice"]["kind"] == "comparison"
    assert [further["kind"] for further in both["advice"]["more"]] == ["recommendation"]
    assert both["advice"]["more"][0]["plan"]["budget_idr"] == 15_000_000
    assert "more" not in one["advice"]


def test_lang_fixes_the_language_of_one_reply_only() -> None:
    lines = [
        {"text": "halo", "lang": "en", "chat": "a"},
        {"text": "halo", "lang": None, "chat": "a"},
        {"text": "halo", "chat": "a"},
    ]

    texts = [answer["reply"]["text"] for answer in answered(*lines)]

    assert texts[0].startswith("Hi!")
    assert texts[1] == texts[2]
    assert texts[1].startswith("Halo!")


def test_lines_of_one_chat_share_notes_and_others_do_not() -> None:
    lines = [
        {"text": "budget 10 juta buat awareness", "chat": "a"},
        {"text": "kalau di tiktok?", "chat": "b"},
        {"text": "kalau di tiktok?"},
        {"text": "kalau di tiktok?", "chat": "a"},
        {"text": "kalau di tiktok?", "chat": 1},
    ]

    kinds = [answer["advice"]["kind"] for answer in answered(*lines)]

    assert kinds[0] == kinds[3] == "recommendation"
    assert "recommendation" not in (kinds[1], kinds[2], kinds[4])


def test_a_broken_line_leaves_its_chat_as_it_was() -> None:
    lines = [
        {"text": "budget 10 juta buat awareness", "chat": "a"},
        {"text": 5, "chat": "a"},
        {"text": "kalau di tiktok?", "chat": "a"},
    ]

    kinds = [answer.get("advice", {}).get("kind") for answer in answered(*lines)]

    assert kinds == ["recommendation", None, "recommendation"]


@pytest.mark.parametrize("row", BROKEN, ids=[row["error"] for row in BROKEN])
def test_a_broken_line_says_why_and_the_stream_goes_on(row: dict[str, str]) -> None:
    broken = bytes.fromhex(row["hex"]) if "hex" in row else row["text"] * row.get("times", 1)

    answers = answered(broken, {"text": "halo"})

    assert set(answers[0]) == {"error"}
    assert row["error"] in answers[0]["error"]
    assert set(answers[1]) == {"facts", "advice", "reply"}


def test_trouble_of_ours_with_one_line_does_not_end_the_stream() -> None:
    days = iter([date(2026, 1, 5)])
    talk = Conversation(TALK.spoken, lambda: next(days))
    stdin, out = StringIO('{"text": "halo"}\n{"text": "halo"}\n'), StringIO()

    assert advise_jsonl(talk, stdin, out) == 0

    first, second = map(json.loads, out.getvalue().splitlines())
    assert first["facts"]["intent"] == "greeting"
    assert second == {"error": "internal error: StopIteration: "}


@given(raw=some.binary(max_size=60).filter(lambda raw: b"\n" not in raw and b"\r" not in raw))
def test_any_bytes_get_one_line_back(raw: bytes) -> None:
    (answer,) = answered(raw)

    assert set(answer) in ({"error"}, {"facts", "advice", "reply"})


def test_half_a_character_is_replaced_and_line_ends_may_be_of_windows() -> None:
    (answer,) = answered(b'\xef\xbb\xbf{"text": "halo \\ud800"}\r')

    assert answer["facts"]["intent"] == "greeting"


def test_each_answer_is_written_before_the_next_line_is_read() -> None:
    out = StringIO()

    def lines() -> Any:
        for at in range(3):
            assert out.getvalue().count("\n") == at
            yield '{"text": "halo"}\n'

    advise_jsonl(TALK, lines(), out)

    assert out.getvalue().count("\n") == 3


def test_chats_that_were_silent_the_longest_are_forgotten_first() -> None:
    first = {"text": "budget 10 juta buat awareness", "chat": "first"}
    again = {"text": "kalau di tiktok?", "chat": "first"}
    others = [{"text": "", "chat": at} for at in range(3)]

    kept = answered(first, *others[:-1], again, most_chats=3)
    gone = answered(first, *others, again, most_chats=3)

    assert kept[-1]["advice"]["kind"] == "recommendation"
    assert gone[-1]["advice"]["kind"] != "recommendation"


def test_one_message_can_be_explained() -> None:
    out = StringIO()

    assert say(TALK, "@rasakopi 45rb follower ig", "en", out) == 0

    shown = out.getvalue()
    assert shown.index("facts\n") < shown.index("advice\n") < shown.index("reply\n")
    assert '"followers": 45000' in shown
    assert "<b>@rasakopi</b>" in shown


def test_an_unknown_language_is_refused_by_name() -> None:
    with pytest.raises(SettingError, match=r"--lang is 'fr'; want one of id, en\."):
        say(TALK, "halo", "fr", StringIO())
