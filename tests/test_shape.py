"""The shape of the code: small files and functions, honest names, no unused corpora."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CODE = sorted([*ROOT.glob("advisor/**/*.py"), *ROOT.glob("bot/**/*.py")])
TESTS = sorted(ROOT.glob("tests/**/*.py"))
LONGEST_FILE = 250
LONGEST_FUNCTION = 40
TEXTS = {"", ".py", ".md", ".toml", ".ftl", ".txt", ".in"}
DRAWERS = {"utils", "util", "helpers", "helper", "common", "const", "constants", "types", "models",
           "services", "misc", "manager", "handlers"}  # fmt: skip


def named(path: Path) -> str:
    """Return the path as seen from the project's folder."""
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", [*CODE, *TESTS], ids=named)
def test_a_file_stays_below_the_wall(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()

    assert len(lines) <= LONGEST_FILE


@pytest.mark.parametrize("path", CODE, ids=named)
def test_functions_are_short_and_modules_say_why_they_exist(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))

    too_long = [
        f"{function.name}: {lines}"
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        if (lines := (function.end_lineno or 0) - function.lineno + 1) > LONGEST_FUNCTION
    ]
    assert not too_long
    assert not tree.body or ast.get_docstring(tree), "no docstring"


@pytest.mark.parametrize("path", CODE, ids=named)
def test_there_are_no_drawers(path: Path) -> None:
    assert path.stem not in DRAWERS


@pytest.mark.parametrize("path", CODE, ids=named)
def test_python_names_no_language(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))

    strings = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert not strings & {"en", "indonesian", "english"}


@pytest.mark.parametrize("path", sorted(ROOT.glob("tests/corpus/**/*.toml")), ids=named)
def test_every_corpus_file_is_used(path: Path) -> None:
    readers = "\n".join(test.read_text(encoding="utf-8") for test in TESTS)

    assert path.name in readers or f"{path.parent.name}" in readers


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
        ".ci",
    ):
        for path in (ROOT / folder).glob("**/*"):
            if path.is_file() and path.suffix in TEXTS:
                yield path
    for name in ("README.md", "CHANGELOG.md", "Makefile", "pyproject.toml", ".env.example"):
        yield ROOT / name
