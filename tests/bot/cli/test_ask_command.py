"""`ask` as a shell runs it: for reading, as JSON and line by line."""

from __future__ import annotations

import json
import shutil

import pytest

from tests.bot.cli.running import QUESTION, SAMPLES, run


@pytest.mark.parametrize(
    "command", [("ask", QUESTION), ("ask", "--json", QUESTION), ("verify", "--json", "25 тонн")]
)
def test_where_no_index_can_be_made_nobody_hears_that_nothing_was_found(tmp_path, command):
    folder = tmp_path / "data"
    assert run(folder, "add", str(SAMPLES)).returncode == 0
    shutil.rmtree(folder / "index")
    (folder / "index").write_bytes(b"")  # as good as a disk that is full
    asked = run(folder, *command)
    assert (asked.returncode, asked.stdout) == (1, "")
    assert "There is no index" in asked.stderr


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


def test_ask_names_who_says_nothing_of_it(data):
    told = run(data, "ask", "What did Tokayev say about camels?").stdout
    assert "Токаев speaks in the archive, but not about this." in " ".join(told.split())


def test_ask_jsonl_answers_line_by_line(data):
    asked = run(
        data, "ask", "--jsonl", given=f"{QUESTION}\n\n{json.dumps({'question': QUESTION})}\n"
    )
    first, second = map(json.loads, asked.stdout.splitlines())
    assert first["answers"] == second["answers"]
    assert first["question"] == QUESTION


@pytest.mark.parametrize(
    "typed", ["njdfhjj,jhjn Hjccbb b Rfpf[cnfyf", "tovarooborot Rossii i Kazahstana"]
)
def test_ask_understands_what_the_chat_does(data, typed):
    reply = json.loads(run(data, "ask", typed, "--json").stdout)
    assert "25 миллиардов" in reply["answers"][0]["quote"]
    assert reply["question"] == typed


def test_ask_for_reading(data):
    assert "25 миллиардов" in " ".join(run(data, "ask", QUESTION).stdout.split())
    assert run(data, "ask").returncode == 2
