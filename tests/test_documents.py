"""What the documents name is there: files, links, benchmarks, commands, settings, targets."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typer

from bot.cli.main import app

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


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_commands_that_a_document_shows_are_there_with_their_options(document: Path) -> None:
    unknown = [
        f"{name} {option}".strip()
        for name, rest in _SHOWN_COMMAND.findall(document.read_text("utf-8"))
        for option in ["", *re.findall(r"(?<!\S)--[a-z-]+", rest)]
        if option not in _OPTIONS.get(name, ())
    ]
    assert unknown == []


_SHOWN_COMMAND = re.compile(r"python -m bot ([a-z]+)([^`\n]*)")
_OPTIONS = {
    name: {"", *(option for one in command.params for option in one.opts)}
    | {
        option
        for inner in getattr(command, "commands", {}).values()
        for one in inner.params
        for option in one.opts
    }
    for name, command in getattr(typer.main.get_command(app), "commands", {}).items()
}
"""Each command's options, those of its own commands among them; "": the command itself."""


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_variables_that_a_document_names_are_read_somewhere(document: Path) -> None:
    named = set(re.findall(r"\b(?:STENOGRAM|TELEGRAM)_[A-Z_]+\b", document.read_text("utf-8")))
    assert named - _variables() == set()


def _variables() -> set[str]:
    read = [
        path.read_text("utf-8")
        for folder in ("bot", "tests", "benchmarks")
        for path in (ROOT / folder).rglob("*.py")
    ]
    return set(re.findall(r"\b(?:STENOGRAM|TELEGRAM)_[A-Z_]+\b", "\n".join(read)))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_targets_of_make_and_tools_that_a_document_names_are_there(document: Path) -> None:
    text = document.read_text("utf-8")
    targets = re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    named = re.findall(
        r"(?:`|^sudo -u \w+ |^)make ([a-z-]+)(?=`|\s+[#<A-Z]|$)", text, re.MULTILINE
    )
    assert set(named) - set(targets) == set()
    tools = {path.stem for path in (ROOT / "tools").glob("*.py")}
    assert set(re.findall(r"python -m tools\.(\w+)", text)) - tools == set()
