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


PACKAGES = ("meetings", "storage", "handlers", "bot")


def test_every_room_of_the_house_is_in_the_architecture() -> None:
    text = (ROOT / "docs/architecture.md").read_text("utf-8")
    rooms = {
        room.name for package in PACKAGES for room in (ROOT / package).iterdir() if _is_room(room)
    }
    assert len(rooms) > 20
    assert {room for room in rooms if not re.search(rf"`[^`]*\b{room}\b", text)} == set()


def _is_room(path: Path) -> bool:
    return path.is_dir() and (path / "__init__.py").exists()


def test_files_that_the_architecture_names_are_there() -> None:
    text = (ROOT / "docs/architecture.md").read_text("utf-8")
    named = set(re.findall(r"[\w/]+/\w+\.py\b", text))
    there = {str(path.relative_to(ROOT)) for path in ROOT.rglob("*.py")}
    assert len(named) > 15
    assert {name for name in named if not any(path.endswith(name) for path in there)} == set()


def test_every_benchmark_is_described() -> None:
    text = (ROOT / "benchmarks/README.md").read_text("utf-8")
    there = {path.name for path in (ROOT / "benchmarks").glob("*.py")} - {
        "__init__.py",
        "__main__.py",
    }
    assert {name for name in there if f"`{name}`" not in text} == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_benchmarks_are_run_as_modules_which_find_the_program(document: Path) -> None:
    text = document.read_text("utf-8")
    assert re.findall(r"python benchmarks/\S+", text) == []
    named = set(re.findall(r"python -m benchmarks\.(\w+)", text))
    there = {path.stem for path in (ROOT / "benchmarks").iterdir()}
    assert named - there == set()
