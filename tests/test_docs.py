"""The documents agree with the code: paths exist, words are used, commands are real."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted([ROOT / "README.md", *ROOT.glob("docs/**/*.md")])
LONGEST_DECISION = 80
_PATH = re.compile(r"`((?:advisor|bot|locales|tests|docs|benchmarks|requirements)/[\w./{},*-]+)`")
_LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")
_CLASS = re.compile(r"\(`([A-Z]\w+)`\)|`([A-Z]\w+)`")


def named(path: Path) -> str:
    """Return the path as seen from the project's folder."""
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_paths_in_documents_exist(document: Path) -> None:
    text = document.read_text(encoding="utf-8")

    missing = [path for path in _PATH.findall(text) if not list(ROOT.glob(path.rstrip("/")))]
    missing += [link for link in _LINK.findall(text) if not (document.parent / link).exists()]
    assert not missing


def test_every_type_named_in_the_glossary_exists() -> None:
    code = "\n".join(path.read_text() for path in ROOT.glob("[ab]*/**/*.py"))
    text = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")

    names = {one or other for one, other in _CLASS.findall(text)}
    missing = [
        name for name in names if not re.search(rf"class {name}\b|^{name}\b", code, re.MULTILINE)
    ]
    assert names
    assert not missing


@pytest.mark.parametrize("decision", sorted(ROOT.glob("docs/decisions/*.md")), ids=named)
def test_a_decision_fits_a_page_and_can_be_overturned(decision: Path) -> None:
    text = decision.read_text(encoding="utf-8")

    assert re.match(rf"# {decision.name[:4]} \S", text)
    assert len(text.splitlines()) <= LONGEST_DECISION
    assert "change our mind" in text.lower()


def test_decisions_are_numbered_without_holes() -> None:
    numbers = sorted(int(path.name[:4]) for path in ROOT.glob("docs/decisions/*.md"))

    assert numbers == list(range(1, len(numbers) + 1))


def test_verbs_in_the_readme_exist() -> None:
    verbs = re.findall(r"^make (\w+)", (ROOT / "README.md").read_text(), re.MULTILINE)
    makefile = (ROOT / "Makefile").read_text()

    assert verbs
    assert all(re.search(rf"^{verb}:", makefile, re.MULTILINE) for verb in verbs)
