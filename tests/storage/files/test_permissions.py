"""What is kept is for its owner alone, in folders that earlier versions left open too."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from storage.files.permissions import OWN, tighten

SAMPLES = Path(__file__).parents[3] / "bot" / "samples"


def left_open(data):
    return sorted(
        f"{path.relative_to(data)} {path.stat().st_mode & 0o777:o}"
        for path in (data, *data.rglob("*"))
        if path.stat().st_mode & 0o077
    )


def bot(data, *arguments, typed=""):
    """A command in a process of its own, under the mask that a shell usually has."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments, "--data", str(data)],
        cwd=SAMPLES.parents[1],
        env={**os.environ, "STENOGRAM_MEANING": "off", "PYTHONUTF8": "1"},
        input=typed.encode(),
        capture_output=True,
        timeout=120,
        umask=0o022,
        check=False,
    )


def test_everything_that_commands_keep_is_private(tmp_path):
    data = tmp_path / "data"
    assert bot(data, "add", str(SAMPLES)).returncode == 0
    assert bot(data, "ask", "What do silent rails cost?").returncode == 0
    said = bot(data, "chat", typed="/subscribe rails\nHow many seals were counted?\n/quit\n")
    assert said.returncode == 0
    names = {path.name for path in data.rglob("*")}
    assert {"meta.json", "chats.json", "questions.json", "changes.jsonl"} <= names
    assert left_open(data) == []


def test_an_open_folder_is_closed_by_whoever_opens_it(tmp_path):
    data = tmp_path / "data"
    bot(data, "add", str(SAMPLES))
    for path in (data, *data.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    own = data / "notes.txt"
    own.write_text("not ours")
    own.chmod(0o644)
    assert bot(data, "meetings").returncode == 0
    assert left_open(data) == ["notes.txt 644"]


@pytest.mark.parametrize("name", OWN)
def test_every_part_is_looked_at(tmp_path, name):
    (tmp_path / name).mkdir(mode=0o755)
    (tmp_path / name / "kept").write_text("x")
    (tmp_path / name / "kept").chmod(0o644)
    tighten(tmp_path)
    assert left_open(tmp_path) == []


def test_a_link_out_of_the_folder_is_not_followed(tmp_path):
    data, beside = tmp_path / "data", tmp_path / "beside"
    (data / "chats").mkdir(parents=True, mode=0o755)
    beside.write_text("x")
    beside.chmod(0o644)
    (data / "chats" / "link").symlink_to(beside)
    tighten(data)
    assert beside.stat().st_mode & 0o777 == 0o644


def test_what_its_owner_made_read_only_stays_so(tmp_path):
    chats = tmp_path / "chats"
    chats.mkdir()
    (chats / "kept").write_text("x")
    (chats / "kept").chmod(0o444)
    chats.chmod(0o555)
    tighten(tmp_path)
    modes = [path.stat().st_mode & 0o777 for path in (chats, chats / "kept")]
    chats.chmod(0o700)
    assert modes == [0o500, 0o400]


def test_what_is_not_there_is_no_fault(tmp_path):
    tighten(tmp_path / "none")
    assert list(tmp_path.iterdir()) == []
