"""The bot as a process: a plan asked for step by step, across a detour and a restart."""

from pathlib import Path

from tests.kit.buttons import Rows
from tests.kit.chats import Shown
from tests.kit.people import Person
from tests.kit.process import BOT, running
from tests.kit.scene import TOKEN
from tests.kit.standin import Standin

TALKS = {
    "id": {
        "first": "Bikin rencana bareng",
        "three": "awareness aja, 15jt, ig",
        "known": "Sejauh ini: Budget Rp15 juta · awareness · Instagram",
        "detour": "apa itu nano?",
        "resume": "Lanjut bikin rencana (4/5)",
        "niche": "Makanan & minuman",
        "pass": "Lewati",
        "advice": "Saranku",
        "over": "sudah selesai",
    },
    "en": {
        "first": "Plan it with me",
        "three": "just awareness, 15 million, ig",
        "known": "So far: Budget Rp15 million · awareness · Instagram",
        "detour": "what is a nano influencer?",
        "resume": "Back to the plan (4/5)",
        "niche": "Food & drink",
        "pass": "Skip",
        "advice": "My advice",
        "over": "finished",
    },
}


def test_a_plan_is_asked_for_in_one_message_and_goes_on_after_a_restart(tmp_path: Path) -> None:
    with Standin(TOKEN) as telegram:
        people = {
            code: telegram.person(600 + at, language_code=code) for at, code in enumerate(TALKS)
        }
        with running(telegram, tmp_path, BOT) as bot:
            asked = {code: begin(people[code], TALKS[code]) for code in TALKS}
            bot.stop()

        with running(telegram, tmp_path, BOT) as bot:
            for code, sari in people.items():
                go_on(sari, TALKS[code], asked[code])
                assert len(sari.shown) == 4
            bot.stop()


def begin(sari: Person, words: dict[str, str]) -> Shown:
    """Tell three steps at once and ask about something else; return the step that was asked."""
    sari.says("/start")
    sari.taps(sari.waits(1), words["first"])
    assert sari.waits(2).message_id == sari.shown[0].message_id

    sari.says(words["three"])
    asked = sari.waits(3)
    assert words["known"] in asked.plain

    sari.says(words["detour"])
    assert words["resume"] in labels(sari.waits(4).buttons)
    return asked


def go_on(sari: Person, words: dict[str, str], asked: Shown) -> None:
    """Go back to the step that was asked, on to the plan, and tap a button left behind."""
    sari.taps(sari.shown[-1], words["resume"])
    resumed = sari.waits(5)
    assert resumed.plain == asked.plain

    sari.taps(resumed, words["niche"])
    sari.taps(sari.waits(6), words["pass"])
    plan = sari.waits(7)
    assert plan.message_id == resumed.message_id
    assert plan.plain.startswith(words["advice"])

    sari.taps(asked, words["niche"])
    assert words["over"] in sari.waits(8).plain


def labels(rows: Rows) -> set[str]:
    """Return what stands on the buttons."""
    return {label for row in rows for label, _ in row}
