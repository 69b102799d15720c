"""Commands as a shell runs them: what stands on stdout, what on stderr, the exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "bot" / "samples"
TEXT = "Совет пристани\n\n\n2031-05-06 12:30:00\n\nТверь\n\nП.Лодкин: {}\n"
QUESTION = "Какого объёма достиг товарооборот России и Казахстана?"


def run(data: Path, *arguments: str, given: str = "", **settings: str):
    bare = {k: v for k, v in os.environ.items() if not k.startswith(("STENOGRAM_", "TELEGRAM_"))}
    environment = {**bare, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "STENOGRAM_MEANING": "off"}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments, "--data", str(data)],
        input=given,
        capture_output=True,
        text=True,
        cwd=data.parent,
        env={**environment, **settings},
        timeout=60,
        check=False,
    )


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """A data folder with the samples in it."""
    folder = tmp_path_factory.mktemp("cli") / "data"
    added = run(folder, "add", str(SAMPLES))
    assert added.returncode == 0, added.stderr
    assert [line.split(":")[0] for line in added.stdout.splitlines()] == ["added"] * 6
    return folder


def test_add_tells_what_became_of_each(tmp_path):
    folder = tmp_path / "data"
    good, bad = tmp_path / "a.txt", tmp_path / "b.txt"
    good.write_text(TEXT.format("Сорок."), "utf-8")
    bad.write_text("no transcript", "utf-8")
    first = run(folder, "add", str(good), str(bad))
    assert first.returncode == 1
    assert [line.split(":")[0] for line in first.stdout.splitlines()] == ["added", "refused"]
    good.write_text(TEXT.format("Сорок одна."), "utf-8")
    again = run(folder, "add", str(good))
    assert (again.returncode, again.stdout.split(":")[0]) == (0, "updated")
    piped = run(folder, "add", "-", given=TEXT.format("Сорок одна."))
    assert (piped.returncode, piped.stdout.split(":")[0]) == (0, "unchanged")


def test_ask_json(data):
    asked = run(data, "ask", QUESTION, "--json")
    reply = json.loads(asked.stdout)
    assert list(reply) == [
        "question", "found", "statement", "took_ms", "answers", "suggestions",
    ]  # fmt: skip
    answer = reply["answers"][0]
    assert "25 миллиардов" in answer["quote"]
    assert answer["end"] - answer["start"] == len(answer["quote"])
    shown = json.loads(run(data, "show", answer["meeting"]["id"], "--json").stdout)
    turn = shown["lead"] if answer["turn"] < 0 else shown["turns"][answer["turn"]]["text"]
    assert turn[answer["start"] : answer["end"]] == answer["quote"]


def test_ask_jsonl_answers_line_by_line(data):
    asked = run(
        data, "ask", "--jsonl", given=f"{QUESTION}\n\n{json.dumps({'question': QUESTION})}\n"
    )
    first, second = map(json.loads, asked.stdout.splitlines())
    assert first["answers"] == second["answers"]
    assert first["question"] == QUESTION


def test_ask_for_reading(data):
    assert "25 миллиардов" in " ".join(run(data, "ask", QUESTION).stdout.split())
    assert run(data, "ask").returncode == 2


def test_meetings(data):
    assert len(run(data, "meetings").stdout.splitlines()) == 6
    (found,) = json.loads(run(data, "meetings", "Tokayev", "--json").stdout)
    assert found["date"] == "2022-05-16"
    nothing = run(data, "meetings", "Юпитер")
    assert (nothing.returncode, nothing.stdout) == (1, "")
    assert "Юпитер" in nothing.stderr


def test_show_a_file_stores_nothing(data):
    before = run(data, "meetings", "--json").stdout
    path = SAMPLES / "harbour-authority.txt"
    shown = json.loads(run(data, "show", str(path), "--json").stdout)
    assert shown["speakers"][0]["name"] == "Nora Pellow"
    assert run(data, "meetings", "--json").stdout == before
    missing = run(data, "show", "12345")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert "12345" in missing.stderr


def test_facts(data):
    path = str(SAMPLES / "harbour-authority.txt")
    told = json.loads(run(data, "facts", path, "--json").stdout)
    shown = json.loads(run(data, "show", path, "--json").stdout)
    for fact in told["facts"]:
        text = shown["lead"] if fact["turn"] < 0 else shown["turns"][fact["turn"]]["text"]
        assert text[fact["start"] :].startswith(fact["text"])
    rows = run(data, "facts", path, "--csv").stdout.splitlines()
    assert rows[0].lstrip("\ufeff").startswith("meeting,date,speaker,turn,kind")
    assert len(rows) > 5


def test_export_and_add_are_a_round_trip(data, tmp_path):
    exported = run(data, "export").stdout
    assert len(exported.splitlines()) == 6
    other = tmp_path / "data"
    added = run(other, "add", "-", given=exported)
    assert added.returncode == 0
    assert run(other, "export").stdout == exported


def test_check_and_repair(tmp_path):
    folder = tmp_path / "data"
    run(folder, "add", str(SAMPLES / "harbour-authority.txt"))
    assert run(folder, "check").returncode == 0
    (folder / "index" / "current").unlink()
    broken = run(folder, "check")
    assert broken.returncode == 1
    assert "index" in broken.stdout
    assert run(folder, "check", "--repair").returncode == 0
    assert run(folder, "check").returncode == 0


def test_a_wrong_setting_stops_the_start(data):
    stopped = run(data, "meetings", STENOGRAM_POLL_SECONDS="soon", TELEGRAM_BOT_TOKEN="Sekret")
    assert (stopped.returncode, stopped.stdout) == (2, "")
    assert "STENOGRAM_POLL_SECONDS" in stopped.stderr
    assert "TELEGRAM_BOT_TOKEN" in stopped.stderr
    assert "Sekret" not in stopped.stderr
    assert run(data, "run").returncode == 2
