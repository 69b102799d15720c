"""Every source file that the documents name is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
_NAMED = re.compile(r"`((?:[\w.]+/)*\w[\w.]*\.py)`")
_FOLDER = re.compile(r"`((?:bot|handlers|storage|meetings|tools|benchmarks|tests)(?:/\w+)+)/?`")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_files_that_a_document_names_are_there(document: Path) -> None:
    """By its path, or by its name alone where the folder was named before."""
    folders = ("bot", "handlers", "storage", "meetings", "tools", "benchmarks", "tests")
    there = [
        f"/{path.relative_to(ROOT)}" for one in folders for path in (ROOT / one).rglob("*.py")
    ]
    named = set(_NAMED.findall(document.read_text("utf-8")))
    assert [
        one for one in sorted(named) if not any(path.endswith(f"/{one}") for path in there)
    ] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_folders_that_a_document_names_are_there(document: Path) -> None:
    named = set(_FOLDER.findall(document.read_text("utf-8")))
    assert [one for one in sorted(named) if not (ROOT / one).exists()] == []
