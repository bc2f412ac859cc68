"""The shape of the code: small files and functions, honest names, no unused corpora."""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
CODE = sorted([*ROOT.glob("advisor/**/*.py"), *ROOT.glob("bot/**/*.py")])
TESTS = sorted(ROOT.glob("tests/**/*.py"))
READERS = [path for path in TESTS if path != Path(__file__)]
FOLDERS = {path.name for path in ROOT.glob("tests/corpus/*") if path.is_dir()}
LONGEST_FILE = 250
LONGEST_FUNCTION = 40
TEXTS = {"", ".service", ".py", ".md", ".toml", ".ftl", ".txt", ".in"}
DRAWERS = {"utils", "util", "helpers", "helper", "common", "const", "constants", "types", "models",
           "services", "misc", "manager", "handlers"}  # fmt: skip


def named(path: Path) -> str:
    """Return the path as seen from the project's folder."""
    return str(path.relative_to(ROOT))


def test_files_stay_below_the_wall() -> None:
    lines = {named(path): len(text_of(path).splitlines()) for path in (*CODE, *TESTS)}

    assert {name: count for name, count in lines.items() if count > LONGEST_FILE} == {}


def test_functions_are_short() -> None:
    too_long = [
        f"{named(path)} {function.name}: {lines}"
        for path in CODE
        for function in ast.walk(tree_of(path))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        if (lines := (function.end_lineno or 0) - function.lineno + 1) > LONGEST_FUNCTION
    ]

    assert too_long == []


def test_modules_say_why_they_exist() -> None:
    trees = ((path, tree_of(path)) for path in CODE)

    assert [named(path) for path, tree in trees if tree.body and not ast.get_docstring(tree)] == []


def test_there_are_no_drawers() -> None:
    assert [named(path) for path in CODE if path.stem in DRAWERS] == []


def test_python_names_no_language() -> None:
    languages = {"en", "indonesian", "english"}

    assert [named(path) for path in CODE if languages & strings_of(path)] == []


def test_every_corpus_file_is_used() -> None:
    corpora = sorted(ROOT.glob("tests/corpus/**/*.toml"))

    assert [named(path) for path in corpora if not is_read(path)] == []


def test_a_corpus_file_that_no_test_reads_is_noticed() -> None:
    assert not is_read(ROOT / "tests/corpus/reading/nobody.toml")
    assert not is_read(ROOT / "tests/corpus/nobody.toml")


def is_read(path: Path) -> bool:
    """Return whether a test names a corpus file and its folder, or reads all of just that folder.

    A test that takes many folders only for something to say expects nothing of their files.
    """
    folder = path.parent.name
    for words in map(words_of, READERS):
        if folder in words and ({path.name} <= words or {path.stem, ".toml"} <= words):
            return True
        if words & FOLDERS == {folder} and "*.toml" in words:
            return True
    return False


@cache
def words_of(test: Path) -> frozenset[str]:
    """Return the parts of all paths, and other strings, that a test is written with."""
    return frozenset(word for string in strings_of(test) for word in string.split("/"))


@cache
def strings_of(path: Path) -> frozenset[str]:
    nodes = (node for node in ast.walk(tree_of(path)) if isinstance(node, ast.Constant))
    return frozenset(node.value for node in nodes if isinstance(node.value, str))


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(text_of(path))


@cache
def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_the_clock_is_read_where_the_ban_on_it_says() -> None:
    bans = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["ruff"]["lint"]
    clock = re.compile(r"\b(?:time\.time|datetime\.now|date\.today|monotonic)\b")

    readers = {named(path) for path in CODE if clock.search(path.read_text(encoding="utf-8"))}

    for name in ("datetime.datetime.now", "datetime.date.today"):
        ban = bans["flake8-tidy-imports"]["banned-api"][name]["msg"]
        assert set(re.findall(r"[\w/]+\.py", ban)) == readers


def test_nothing_of_this_machine_is_written_down() -> None:
    """Registry hosts, absolute paths and tokens have no place in the project."""
    foreign = re.compile(
        r"py"
        r"pi\.org|python"
        r"hosted|npm"
        r"js\.org|(?<![\w.])/(?:work|root)/|\b\d{8,10}:AA[\w-]{30,}"
    )

    found = [named(path) for path in _texts() if foreign.search(path.read_text(encoding="utf-8"))]
    assert not found


def _texts() -> Iterator[Path]:
    for folder in (
        "docs",
        "requirements",
        "advisor",
        "bot",
        "locales",
        "tests",
        "benchmarks",
        "deploy",
        ".ci",
    ):
        for path in (ROOT / folder).glob("**/*"):
            if path.is_file() and path.suffix in TEXTS:
                yield path
    for name in ("README.md", "CHANGELOG.md", "Makefile", "pyproject.toml", ".env.example"):
        yield ROOT / name
