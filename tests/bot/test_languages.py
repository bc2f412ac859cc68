"""A language is a folder: a third one is spoken without a line of Python, a broken one refused."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from advisor.errors import LocaleError, SettingError
from advisor.money import Rupiah
from advisor.reading.questions import asked_in
from advisor.reading.reader import read
from advisor.reading.text import fold
from bot.languages import LOCALES, Languages, read_languages, read_lexicon

Change = Callable[[Path], None]

# Questions, words mended, creators, a wish and what is off our subject.
MESSAGES = (
    "apa bedanya influencer mikro sama makro?",
    "brp sih harga endrose selebgram nano",
    "@rasakopi 45rb folowers ig, minta 3jt buat 1 reel, wajar?",
    "budget 10 juta buat awarenes di tiktok",
    "cuaca besok gimana",
)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of `locales/` that a test may break; its messages are few."""
    folder = tmp_path / "locales"
    for code in ("en", "id"):
        (folder / code).mkdir(parents=True)
        for name in ("phrases.toml", "questions.toml"):
            shutil.copy(LOCALES / code / name, folder / code / name)
        put(folder, f"{code}/a.ftl", "hello = Hi { $name }\n    .title = Hi\nbye = Bye\n")
    return folder


def put(folder: Path, place: str, text: str) -> None:
    (folder / place).write_text(text, "utf-8")


def test_the_shipped_languages_are_indonesian_first_and_english(languages: Languages) -> None:
    assert languages.codes[0] == languages.default == "id"
    assert languages.name_of("id") == "Bahasa Indonesia"
    assert languages.name_of("en") == "English"


def test_a_third_language_is_one_more_folder(tmp_path: Path) -> None:
    folder = tmp_path / "locales"
    shutil.copytree(LOCALES, folder)
    shutil.copytree(folder / "en", folder / "xx")
    phrases = (folder / "xx/phrases.toml").read_text("utf-8")
    phrases = phrases.replace('"English"', '"Toy"').replace('locale = "en"', 'locale = "fr"')
    phrases = phrases.replace('IDR = ["rp",', 'IDR = ["zorkmid", "rp",')
    put(folder, "xx/phrases.toml", phrases)
    shell = (folder / "xx/shell.ftl").read_text("utf-8")
    put(folder, "xx/shell.ftl", shell.replace("language-chosen = Got it", "language-chosen = Zug"))

    languages = read_languages("xx", folder)
    voice = languages.voice_of("xx")

    assert languages.codes == ("xx", "en", "id")
    assert languages.name_of("xx") == "Toy"
    assert voice.say("language-chosen").startswith("Zug")
    assert voice.rupiah(Rupiah(amount=1_500_000)) == "1,5 million Rp"
    assert voice.date(date(2025, 12, 16)) == "16 déc. 2025"
    assert languages.lexicon.numbers.currencies["zorkmid"] == "IDR"


def test_without_a_wish_the_language_that_volunteers_is_the_default(copy: Path) -> None:
    assert read_languages(folder=copy).default == "id"
    assert read_languages("en", copy).codes == ("en", "id")


def test_without_a_volunteer_the_first_by_alphabet_is_the_default(copy: Path) -> None:
    phrases = (copy / "id/phrases.toml").read_text("utf-8")
    put(copy, "id/phrases.toml", phrases.replace("\ndefault = true\n", "\n"))

    assert read_languages(folder=copy).default == "en"


def test_the_first_language_wished_for_that_we_speak_is_taken(languages: Languages) -> None:
    assert languages.voice_of(None, "fr", "en", "id").code == "en"
    assert languages.voice_of("fr").code == "id"
    assert languages.voice_of().code == "id"


def test_an_unknown_default_language_is_a_wrong_setting(copy: Path) -> None:
    with pytest.raises(SettingError, match=r"DEFAULT_LANGUAGE is 'fr'; want one of en, id\."):
        read_languages("fr", copy)


REFUSED: dict[str, tuple[Change, str]] = {
    "TOML that cannot be read": (
        lambda folder: put(folder, "id/phrases.toml", "[language]\nname = \n"),
        r"locales/id/phrases\.toml: .*line 2",
    ),
    "a TOML file that is missing": (
        lambda folder: (folder / "en/questions.toml").unlink(),
        r"locales/en/questions\.toml: the file is missing",
    ),
    "bytes that are not UTF-8": (
        lambda folder: (folder / "en/a.ftl").write_bytes(b"bye = Bye\nhello = H\xff\n"),
        r"locales/en/a\.ftl:2: not UTF-8",
    ),
    "a language without messages": (
        lambda folder: (folder / "en/a.ftl").unlink(),
        r"locales/en: there is no \.ftl file",
    ),
    "an id that is there twice": (
        lambda folder: put(folder, "en/b.ftl", "\nbye = Again\n"),
        r"locales/en/b\.ftl:2: 'bye' is there twice, first at locales/en/a\.ftl:3",
    ),
    "an attribute that is there twice": (
        lambda folder: put(folder, "en/b.ftl", "x = X\n    .a = 1\n    .a = 2\n"),
        r"locales/en/b\.ftl:1: 'x\.a' is there twice",
    ),
    "a line that ends its message silently": (
        lambda folder: put(folder, "en/b.ftl", "tips = Tips:\n    * first\n"),
        r"locales/en/b\.ftl:2: cannot read '\* first'",
    ),
    "junk": (
        lambda folder: put(folder, "id/b.ftl", "x = X\n\nthis is nothing\n"),
        r"locales/id/b\.ftl:3: cannot read 'this is nothing'",
    ),
    "a message one language lacks": (
        lambda folder: put(folder, "id/b.ftl", "extra = More\n"),
        r"locales/en: 'extra' is missing; see locales/id/b\.ftl:1",
    ),
    "a message the other language lacks": (
        lambda folder: put(folder, "en/b.ftl", "extra = More\n"),
        r"locales/id: 'extra' is missing; see locales/en/b\.ftl:1",
    ),
    "an attribute one language lacks": (
        lambda folder: put(folder, "id/a.ftl", "hello = Hai { $name }\nbye = Dah\n"),
        r"locales/id: 'hello\.title' is missing; see locales/en/a\.ftl:1",
    ),
    "a variable with another name": (
        lambda folder: put(
            folder, "id/a.ftl", "bye = Dah\nhello = Hai { $nama }\n    .title = Hai\n"
        ),
        r"locales/id/a\.ftl:2: 'hello' has the variables nama; locales/en/a\.ftl:1 has name",
    ),
    "a variable behind a reference": (
        lambda folder: put(
            folder, "id/a.ftl", "hello = Hai { $name }\n    .title = Hai\nbye = Dah { hello }\n"
        ),
        r"locales/id/a\.ftl:3: 'bye' has the variables name; locales/en/a\.ftl:3 has none",
    ),
    "a reference to nothing": (
        lambda folder: put(folder, "id/b.ftl", "x = { -brand }\n"),
        r"locales/id/b\.ftl:1: 'x' refers to '-brand', which is nowhere",
    ),
    "a message that refers to itself": (
        lambda folder: put(folder, "id/b.ftl", "x = { y }\ny = { x }\n"),
        r"locales/id/b\.ftl:1: 'x' refers to itself",
    ),
    "a folder with an odd name": (
        lambda folder: (folder / "Bahasa Baru").mkdir(),
        r"locales/Bahasa Baru: .* two to eight small letters",
    ),
    "a folder with nothing in it": (
        lambda folder: (folder / "fr").mkdir(),
        r"locales/fr/phrases\.toml: the file is missing",
    ),
    "a language without a name": (
        lambda folder: put(
            folder,
            "en/phrases.toml",
            (folder / "en/phrases.toml")
            .read_text("utf-8")
            .replace('name = "English"', "name = 3"),
        ),
        r"locales/en/phrases\.toml: language\.name is 3",
    ),
    "no language at all": (
        lambda folder: [shutil.rmtree(folder / code) for code in ("en", "id")],
        r"locales: there is no language folder",
    ),
    "no folder at all": (shutil.rmtree, r"locales: the folder is missing"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_broken_folder_is_refused_with_file_and_line(what: str, copy: Path) -> None:
    change, complaint = REFUSED[what]
    change(copy)

    with pytest.raises(LocaleError, match=complaint):
        read_languages(folder=copy)


def test_terms_are_private_to_a_language(copy: Path) -> None:
    put(copy, "id/b.ftl", '-us = kami { $mood }\nx = { -us(mood: "senang") }\n')
    put(copy, "en/b.ftl", "x = We\n")

    languages = read_languages(folder=copy)

    assert languages.voice_of("id").say("x") == "kami senang"


def test_hidden_and_cached_folders_are_no_languages(copy: Path) -> None:
    (copy / "__pycache__").mkdir()
    (copy / ".git").mkdir()

    assert read_languages(folder=copy).codes == ("id", "en")


def test_the_lexicon_needs_no_messages(copy: Path) -> None:
    (copy / "en/a.ftl").unlink()

    assert read_lexicon(copy).numbers.scales["juta"]


def test_what_is_kept_reads_and_says_the_same_as_what_was_learned(
    languages: Languages, tmp_path: Path
) -> None:
    read_languages(keep=tmp_path / "kept")
    first = (tmp_path / "kept").stat().st_ino

    again = read_languages(keep=tmp_path / "kept")

    assert (tmp_path / "kept").stat().st_ino == first  # it was taken from there
    for message in MESSAGES:
        assert read(message, again.lexicon) == read(message, languages.lexicon)
    for code, voice in languages.voices.items():
        assert again.voices[code].say("help-text") == voice.say("help-text")


def test_an_example_added_after_all_was_kept_counts_at_the_next_start(copy: Path) -> None:
    questions = '[topics]\nbot_help = ["%s"]\n[off_subject]\nexamples = ["hujan ga ya"]\n'
    for code in ("en", "id"):
        put(copy, f"{code}/questions.toml", questions % "kamu siapa")
    before = read_languages(folder=copy, keep=copy / "kept")

    put(copy, "id/questions.toml", questions % "zorkmid frobozz")
    after = read_languages(folder=copy, keep=copy / "kept")

    asked = [asked_in(fold("zorkmid frobozz"), each.lexicon) for each in (before, after)]
    assert [len(each.topics) for each in asked] == [0, 1]
