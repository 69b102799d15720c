"""What README and the documents for users promise: examples run, tables name all there is."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from bot.cli.main import app
from bot.settings import Settings
from handlers.command_names import ADMIN, GROUP, PRIVATE
from handlers.texts.catalogue import Texts
from handlers.views.welcome_help_and_forget import help_screen
from meetings.model.languages import Lang

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = (ROOT / "docs/commands.md").read_text("utf-8")
SETTINGS = (ROOT / "docs/settings.md").read_text("utf-8")
GUIDE = (ROOT / "docs/guide.md").read_text("utf-8")
SHOWN = "\n".join([README, COMMANDS, SETTINGS, GUIDE])
LEFT_OUT = "…"
LOCALES = {"ru": "ru_RU.UTF-8", "en": "en_US.UTF-8"}


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: ``kind`` and ``note`` follow the fence, as in "```text ru"."""

    kind: str
    note: str
    text: str

    def steps(self, mark: str) -> list[tuple[str, list[str]]]:
        """What is typed after the mark, each with the lines that are to come."""
        steps: list[tuple[str, list[str]]] = []
        for line in self.text.splitlines():
            if line.startswith(mark):
                steps.append((line.removeprefix(mark), []))
            elif line.strip():
                steps[-1][1].append(line)
        return steps


def blocks(kind: str) -> list[Block]:
    found = re.findall(r"^```(\w+)[ ]?(.*)\n([\s\S]*?)^```$", SHOWN, re.MULTILINE)
    return [Block(*one) for one in found if one[0] == kind]


def as_pattern(line: str) -> str:
    """A line where ``…`` stands for anything and blanks for any blanks."""
    return ".*?".join(r"\s+".join(map(re.escape, part.split())) for part in _parts(line))


def _parts(line: str) -> Iterator[str]:
    return (part.strip() for part in line.split(LEFT_OUT))


def expect(lines: list[str], output: str) -> None:
    """The lines come in this order; others may stand between them."""
    said = " ".join(output.split())
    at = 0
    for line in lines:
        found = re.compile(as_pattern(line)).search(said, at)
        assert found, f"{line!r} is not in, or not in its place in:\n{output}"
        at = found.end()


@pytest.fixture(autouse=True)
def at_the_root(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where the reader is, with a data folder of its own."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("STENOGRAM_DATA", str(tmp_path))
    monkeypatch.setenv("STENOGRAM_MEANING", "off")
    monkeypatch.setenv("COLUMNS", "120")


def chat(typed: str, lang: str) -> str:
    """What the bot at the terminal prints, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "chat"],
        env={**os.environ, "LC_ALL": LOCALES[lang], "PYTHONUTF8": "1"},
        input=typed.encode(),
        stdout=subprocess.PIPE,
        timeout=120,
        check=True,
    )
    return done.stdout.decode()


@pytest.mark.parametrize("block", blocks("console"), ids=lambda block: block.text[2:40])
def test_commands_print_what_is_shown(block: Block) -> None:
    for command, lines in block.steps("$ python -m bot "):
        expect(lines, CliRunner().invoke(app, shlex.split(command)).output)


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_dialogues_go_as_they_are_shown(lang: str) -> None:
    steps = [step for block in blocks("text") if block.note == lang for step in block.steps("> ")]
    typed = "".join(f"{line}\n" for line, _ in steps)
    expect([line for _, lines in steps for line in lines], chat(f"{typed}/quit\n", lang))


def test_every_block_is_run_or_only_sets_up() -> None:
    kinds = set(re.findall(r"^```(\w+)", SHOWN, re.MULTILINE))
    assert kinds == {"console", "text", "sh", "json"}  # json: tests/bot/mcp/test_readme_lines.py
    assert all(block.note in LOCALES for block in blocks("text"))


@pytest.mark.parametrize("name", sorted({*PRIVATE, *GROUP, *ADMIN}))
def test_every_chat_command_stands_in_the_table(name: str) -> None:
    assert re.search(rf"^\| `/{name}[ `]", COMMANDS, re.MULTILINE)


@pytest.mark.parametrize("lang", ["ru", "en"])
@pytest.mark.parametrize("name", sorted({*PRIVATE, *GROUP} - {"start", "help"}))
def test_every_chat_command_stands_in_the_help(lang: Lang, name: str) -> None:
    assert re.search(rf"/{name}\b", help_screen(Texts(lang), "bot").html)


def test_the_table_has_no_chat_command_that_there_is_not() -> None:
    named = re.findall(r"^\| `/(\w+)", COMMANDS, re.MULTILINE)
    assert set(named) == {*PRIVATE, *GROUP, *ADMIN}


def test_the_table_has_the_whole_command_line() -> None:
    group = typer.main.get_command(app)
    commands = getattr(group, "commands", {})
    section = COMMANDS.split("## The command line")[1].split("\n## ")[0]
    assert set(re.findall(r"^\| `(\w+)", section, re.MULTILINE)) == set(commands)
    for name, command in commands.items():
        row = re.search(rf"^\| `{name}[ `].*$", section, re.MULTILINE)
        options = {opt for parameter in command.params for opt in parameter.opts}
        assert row is not None
        for option in options & set(re.findall(r"--\w+", section)) - {"--data", "--help"}:
            assert option in row[0], f"{name} {option}"


def test_settings_are_the_same_everywhere() -> None:
    example = (ROOT / ".env.example").read_text("utf-8")
    section = SETTINGS.split("## What is kept where")[0]
    in_table = re.findall(r"^\| `([A-Z_]+)`", section, re.MULTILINE)
    in_example = re.findall(r"^([A-Z_]+)=", example, re.MULTILINE)
    aliases = [field.validation_alias for field in Settings.model_fields.values()]
    in_program = [getattr(alias, "choices", [alias])[0] for alias in aliases]
    assert sorted(in_table) == sorted(in_example) == sorted(in_program)


def test_readme_stays_short() -> None:
    assert len(README.split()) <= 900
