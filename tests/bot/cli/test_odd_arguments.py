"""What is too long, of the wrong kind, or asked of an empty archive: said, each time, in words."""

from __future__ import annotations

import json

import pytest

from tests.bot.cli.running import SAMPLES, run


@pytest.mark.parametrize("command", ["ask", "alerts", "find", "meetings", "trend", "verify"])
def test_a_text_beyond_all_measure_is_refused_and_not_worked_on(data, command):
    asked = run(data, command, "seals " * 5000)
    assert (asked.returncode, asked.stdout) == (2, "")
    assert asked.stderr == "Give at most 10,000 characters; these are 29,999.\n"


@pytest.mark.parametrize("command", ["ask", "alerts", "find", "meetings", "trend", "verify"])
@pytest.mark.parametrize("form", [[], ["--json"]])
def test_an_empty_archive_is_said_to_be_one(tmp_path, command, form):
    empty = tmp_path / "empty"
    empty.mkdir()
    asked = run(empty, command, "единороги", *form)
    assert asked.stderr.startswith("The archive is empty; `python -m bot add FILE` adds")


def test_a_folder_is_no_meeting_to_show(data):
    asked = run(data, "show", str(SAMPLES))
    assert (asked.returncode, asked.stdout) == (1, "")
    assert asked.stderr == f"{SAMPLES} is a folder; name one of its files, or `add` it.\n"


def test_what_is_wrong_with_a_claim_is_named(data):
    claims = ['{"claim": "73 seals", "speaker": 7}', '{"claim": "73 seals", "date": [2025]}']
    told = run(data, "verify", "--jsonl", given="\n".join(claims)).stdout.splitlines()
    assert [json.loads(one)["error"] for one in told] == [
        'The "speaker" of a claim is text or null: 7.',
        'The "date" of a claim is text or null: [2025].',
    ]


@pytest.mark.parametrize("command", [["meetings"], ["ask", "seals"], ["check"]])
def test_a_misspelt_setting_is_told_by_every_command(data, command):
    told = run(data, *command, STENOGRAM_DATABSE="postgresql://anna:Sekret@db.example/x").stderr
    named = "STENOGRAM_DATABSE is no setting and changes nothing; STENOGRAM_DATABASE is one.\n"
    assert told.count(named) == 1
    assert "Sekret" not in told


@pytest.mark.parametrize("named", ["-", "/dev/stdin"])
@pytest.mark.parametrize("command", ["show", "facts"])
def test_a_transcript_comes_by_a_pipe(data, named, command):
    text = (SAMPLES / "harbour-authority.txt").read_text("utf-8")
    piped = run(data, command, named, "--json", given=text)
    filed = run(data, command, str(SAMPLES / "harbour-authority.txt"), "--json")
    assert (piped.returncode, piped.stderr) == (0, "")
    assert piped.stdout.replace(f'"source":"{named}"', "") == filed.stdout.replace(
        f'"source":"{SAMPLES / "harbour-authority.txt"}"', ""
    )


def test_an_empty_pipe_is_no_meeting(data):
    piped = run(data, "show", "-")
    assert (piped.returncode, piped.stdout, piped.stderr) == (1, "", "it is empty\n")
