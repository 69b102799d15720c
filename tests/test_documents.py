"""What the documents name is there: files, links, benchmarks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "benchmarks/README.md"]
)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", document.read_text("utf-8"))
    near = [link for link in links if not link.startswith(("http://", "https://"))]
    assert [link for link in near if not (document.parent / link).exists()] == []


def test_rooms_of_the_architecture_are_there() -> None:
    text = (ROOT / "docs/architecture.md").read_text("utf-8")
    named = [
        ROOT / room / file
        for room, table in re.findall(r"^### `([\w/]+)`\n([^#]*)", text, re.MULTILINE)
        for file in re.findall(r"^\| `(\w+\.py)`", table, re.MULTILINE)
    ]
    assert len(named) > 100
    assert [str(path) for path in named if not path.is_file()] == []


def test_every_benchmark_is_described() -> None:
    text = (ROOT / "benchmarks/README.md").read_text("utf-8")
    there = {path.name for path in (ROOT / "benchmarks").glob("*.py")} - {
        "__init__.py",
        "__main__.py",
    }
    assert {name for name in there if f"`{name}`" not in text} == set()
