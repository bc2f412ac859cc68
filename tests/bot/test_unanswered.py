"""The command `unanswered`: from a tap in a chat to a line for `questions.toml`."""

import sqlite3
import subprocess
import sys
import tomllib
from contextlib import closing
from datetime import date
from io import StringIO
from pathlib import Path

import pytest

from advisor.errors import SettingError, StoreError
from advisor.notes import Notes, Unsure
from advisor.reading.lexicon import Lexicon
from advisor.vocabulary import Topic
from bot.conversation import Conversation
from bot.languages import Languages
from bot.learnt import Learnt
from bot.store import LOCAL_CHAT, open_store
from bot.terminal import chat
from bot.unanswered import Wish, list_unanswered
from tests.kit.process import BOT, environment, running
from tests.kit.standin import Standin
from tests.kit.unsure import unsure_text

TOKEN = "1234567:TEST-token_of-the-stand-in-0123456"
DAY = date(2026, 1, 5)
PRICE, COST = Topic.PRICE_OF_CREATORS, Topic.COST_AND_ROI
QUESTIONS = (
    ("id", 'kata "dia" \\ endorse', PRICE, 3),
    ("id", "influencer kecil", COST, 1),
    ("id", "soal endorse", None, 2),
    ("en", "small creators", PRICE, 1),
)


@pytest.fixture(scope="module")
def talk(languages: Languages) -> Conversation:
    return Conversation(languages, lambda: DAY)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database with a few questions in it."""
    path = tmp_path_factory.mktemp("kept") / "kept.db"
    with closing(open_store(path)) as store:
        for language, text, chosen, times in QUESTIONS:
            question = Unsure(text=text, language=language, offered=(PRICE, COST))
            for _ in range(times):
                learnt = Learnt(question=question, chosen=chosen, day=DAY)
                store.save_notes(LOCAL_CHAT, Notes(), learnt)
    return path


def listed(talk: Conversation, database: Path, **wish: object) -> list[str]:
    """Return the lines that the command prints."""
    shown = StringIO()
    assert list_unanswered(talk, database, Wish(**wish), shown) == 0
    return shown.getvalue().splitlines()


def test_the_table_has_a_line_for_each_question_the_most_frequent_first(
    talk: Conversation, database: Path
) -> None:
    heading, blank, columns, *lines = listed(talk, database)

    assert "4" in heading
    assert not blank
    assert columns.split() == ["kali", "terakhir", "bahasa", "topik", "pertanyaan"]
    assert [line.split()[0] for line in lines] == ["3", "2", "1", "1"]
    assert lines[0].split() == [
        *("3", "5", "Jan", "2026", "id", PRICE),
        *("kata", '"dia"', "\\", "endorse"),
    ]
    at = columns.index("pertanyaan")
    assert lines[1][at:] == f"soal endorse (ditawarkan: {PRICE}, {COST})"


def test_a_language_narrows_the_table(talk: Conversation, database: Path) -> None:
    *_, line = listed(talk, database, language="en")

    assert line.endswith("small creators")
    assert "1" in listed(talk, database, language="en")[0]


def test_toml_lines_stand_below_their_topic_and_can_be_pasted(
    talk: Conversation, database: Path
) -> None:
    lines = listed(talk, database, toml=True)

    of_english = next(n for n, line in enumerate(lines) if "locales/en/questions.toml" in line)
    assert lines[of_english + 1 : of_english + 3] == [f"# {PRICE}", '  "small creators",']
    of_topic = lines.index(f"# {PRICE}", of_english + 3)
    pasted = tomllib.loads("\n".join(("topic = [", *lines[of_topic:], "]")))
    assert pasted == {"topic": ['kata "dia" \\ endorse']}
    # Where nobody has tapped, nothing was meant that we could know of.
    assert "soal endorse" not in "".join(lines)


@pytest.mark.parametrize("toml", [False, True])
@pytest.mark.parametrize("name", ["missing.db", "empty.db"])
def test_without_questions_there_is_one_line_and_no_new_file(
    talk: Conversation, tmp_path: Path, name: str, *, toml: bool
) -> None:
    if name == "empty.db":
        open_store(tmp_path / name).close()
    files = set(tmp_path.iterdir())

    (line,) = listed(talk, tmp_path / name, toml=toml)

    assert "Belum ada" in line
    assert line.startswith("# ") == toml
    assert set(tmp_path.iterdir()) == files


def test_where_nothing_may_be_kept_the_line_names_the_setting(
    languages: Languages, tmp_path: Path
) -> None:
    silent = Conversation(languages, lambda: DAY, keeps_unanswered=False)

    (line,) = listed(silent, tmp_path / "missing.db")

    assert "KEEP_UNANSWERED=false" in line


def test_a_wrong_wish_or_file_is_named(talk: Conversation, tmp_path: Path) -> None:
    broken = tmp_path / "broken.db"
    broken.write_text("no database, but a shopping list\n" * 100)

    with pytest.raises(SettingError, match=r"--since is 'kemarin'; want a day"):
        listed(talk, broken, since="kemarin")
    with pytest.raises(SettingError, match=r"--language is 'xx'; want one of id, en"):
        listed(talk, broken, language="xx")
    with pytest.raises(StoreError, match="DATABASE_PATH"):
        listed(talk, broken)


def test_a_choice_in_the_terminal_is_kept(
    talk: Conversation, lexicon: Lexicon, tmp_path: Path
) -> None:
    text = unsure_text(lexicon)
    with closing(open_store(tmp_path / "a.db")) as store:
        for _ in range(2):
            chat(talk, store, stdin=StringIO(f"{text}\n1\n"), stdout=StringIO())

        (kept,) = store.load_unanswered()

    assert (kept.text, kept.times, kept.first) == (text, 2, DAY)
    assert kept.chosen == kept.offered[0]


def command(folder: Path, *arguments: str) -> str:
    """Return what the command prints as a process of its own, with nothing set."""
    return subprocess.run(
        [sys.executable, "-m", "bot", "unanswered", *arguments],
        cwd=folder,
        env=environment({"DEFAULT_LANGUAGE": "en"}),
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout


def test_what_people_tap_in_telegram_is_listed_while_the_bot_runs(
    lexicon: Lexicon, tmp_path: Path
) -> None:
    asked, also = unsure_text(lexicon), unsure_text(lexicon, 1)
    with Standin(TOKEN) as telegram, running(telegram, tmp_path, BOT) as bot:
        sari = telegram.person(8_675_309)
        sari.says(also)
        sari.waits(1)
        sari.says(asked)
        choices = sari.waits(2)
        label, data = choices.buttons[0][0]
        sari.taps(choices, label)
        sari.waits(3)
        table, lines = command(tmp_path), command(tmp_path, "--toml")
        bot.stop()

    topic = data.removeprefix("t:")
    assert "most frequent first (2)" in table
    assert f"{topic}  {asked}\n" in table
    assert f"{also} (offered: " in table
    assert f'# {topic}\n  "{asked}",\n' in lines
    assert also not in lines
    with closing(sqlite3.connect(tmp_path / "mikromakro.db")) as db:
        rows = db.execute("SELECT * FROM unanswered").fetchall()
    assert str(sari.chat_id) not in str(rows)


def test_the_bot_keeps_nothing_when_it_is_told_so(lexicon: Lexicon, tmp_path: Path) -> None:
    settings = {"KEEP_UNANSWERED": "false"}
    with Standin(TOKEN) as telegram, running(telegram, tmp_path, BOT, **settings) as bot:
        sari = telegram.person(7)
        sari.says(unsure_text(lexicon))
        choices = sari.waits(1)
        sari.taps(choices, choices.buttons[0][0][0])
        sari.waits(2)
        bot.stop()

    with closing(sqlite3.connect(tmp_path / "mikromakro.db")) as db:
        assert db.execute("SELECT * FROM unanswered").fetchall() == []
        assert "unsure" not in str(db.execute("SELECT notes FROM chats").fetchall())
