"""Commands on a PostgreSQL database: the same that they are on a data folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from bot.stores import stores_at
from meetings.model.errors import SettingsError
from tests.bot.cli.running import QUESTION, ROOT, SAMPLES


@pytest.fixture
def run(emptied_address, tmp_path):
    """Runs a command with the database in its environment."""

    def run_with(*arguments, address=emptied_address, given=""):
        bare = {k: v for k, v in os.environ.items() if not k.startswith(("STENOGRAM_", "TELEGR"))}
        settings = {
            "PYTHONPATH": str(ROOT),
            "PYTHONUTF8": "1",
            "STENOGRAM_MEANING": "off",
            "STENOGRAM_DATABASE": address,
            "STENOGRAM_DATA": str(tmp_path / "data"),
        }
        return subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            input=given,
            capture_output=True,
            encoding="utf-8",
            cwd=tmp_path,
            env={**bare, **settings},
            timeout=120,
            check=False,
        )

    return run_with


def test_commands_work_on_a_database_as_on_a_folder(run, tmp_path):
    added = run("add", str(SAMPLES))
    assert added.returncode == 0, added.stderr
    assert [line.split(":")[0] for line in added.stdout.splitlines()] == ["added"] * 6
    asked = run("ask", "--json", QUESTION)
    answer = json.loads(asked.stdout)
    assert answer["found"], asked.stderr
    quote = answer["answers"][0]
    standing = run("verify", "--json", "--code", quote["code"])
    assert json.loads(standing.stdout)["status"] == "unchanged"
    exported = run("export").stdout
    assert len(exported.splitlines()) == 6
    checked = run("check")
    assert (checked.returncode, checked.stdout.strip()) == (
        0,
        "The archive and its index are sound.",
    )
    assert not (tmp_path / "data" / "archive").exists()
    elsewhere = run("meetings", "--data", str(tmp_path / "nothing"))
    assert elsewhere.returncode == 2  # a folder that is named is meant
    assert "no data folder" in elsewhere.stderr


def test_a_database_that_does_not_answer_is_named_without_its_password(run):
    told = run("meetings", address="postgresql://anna:Sekret@127.0.0.1:1/x")
    assert told.returncode == 1
    assert "postgresql://anna:•••@127.0.0.1:1/x does not answer" in told.stderr
    assert "Sekret" not in told.stderr + told.stdout
    assert "Traceback" not in told.stderr


def test_what_is_not_installed_is_named(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "storage.postgres.stores", None)
    with pytest.raises(SettingsError, match=r"pip install '\.\[postgres\]'"):
        stores_at("postgresql://anna@127.0.0.1/x", tmp_path)


def test_move_takes_all_along_and_answers_stay_the_same(run, emptied_address, tmp_path):
    folder = str(tmp_path / "folder")
    assert run("add", str(SAMPLES), "--data", folder).returncode == 0
    before = json.loads(run("ask", "--json", QUESTION, "--data", folder).stdout)
    moved = run("move", "--from", folder, "--to", emptied_address)
    assert moved.returncode == 0, moved.stderr
    assert "meetings           6  the same on both sides" in moved.stdout
    after = json.loads(run("ask", "--json", QUESTION).stdout)
    for answer in (before, after):
        answer.pop("took_ms")
    assert after == before
    again = run("move", "--from", folder, "--to", emptied_address)
    assert (again.returncode, again.stdout) == (0, moved.stdout)
    assert run("add", str(ROOT / "README.md"), "--date", "2031-05-04").returncode == 0
    again = run("move", "--from", folder, "--to", emptied_address)
    assert again.returncode == 1
    assert "holds something already" in again.stderr
    nowhere = run("move", "--from", str(tmp_path / "none"), "--to", emptied_address)
    assert (nowhere.returncode, nowhere.stderr.count("no data folder")) == (2, 1)
