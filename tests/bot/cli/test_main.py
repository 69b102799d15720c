"""Commands as a shell runs them: what stands on stdout, what on stderr, the exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.bot.cli.running import QUESTION, ROOT, SAMPLES, TEXT, python, run
from tests.soon import SOON


def test_a_data_folder_that_is_a_file_is_named(tmp_path):
    (tmp_path / "data").write_bytes(b"")
    for command in (("add", str(SAMPLES)), ("meetings",)):
        ended = run(tmp_path / "data", *command)
        assert (ended.returncode, ended.stdout) == (2, "")
        assert "data is no folder" in ended.stderr


@pytest.mark.parametrize("command", ["ask", "alerts", "find", "trend", "verify"])
def test_no_words_are_a_mistake_and_not_nothing_found(data, command):
    asked = run(data, command, " ")
    assert (asked.returncode, asked.stdout) == (2, "")
    assert asked.stderr.startswith("Give ")


@pytest.mark.parametrize(
    "given",
    [
        ["ask", "--jsonl", "Why?"],  # one of the two would not be looked at
        ["alerts", "--jsonl", "seals"],
        ["verify", "--jsonl", "the seals"],
        ["verify", "--code", "abcd", "the seals"],
        ["verify", "the seals", "--date", "yesterday"],
        ["facts", str(SAMPLES / "harbour-authority.txt"), "--csv", "--json"],
        ["backfill", "kremlin.ru/feed", "--since", "2031-01-01"],
        ["alerts", "seals", "--since", "May"],
        ["show", "2025-11-04-greywick-harbour", "--title", "Harbour"],
        ["add", str(SAMPLES / "harbour-authority.txt"), "--date", "2025-13-01"],
    ],
    ids=" ".join,
)
def test_arguments_that_make_no_sense_are_a_mistake(data, given):
    asked = run(data, *given, given="Why?\n")
    assert (asked.returncode, asked.stdout) == (2, "")
    assert asked.stderr.startswith(("Give ", "--", "'"))


def test_a_figure_that_cannot_be_drawn_is_no_picture(data, tmp_path):
    picture = tmp_path / "trade.png"
    drawn = run(data, "trend", "trade turnover", "--png", str(picture))
    assert (drawn.returncode, picture.exists()) == (1, False)
    assert drawn.stdout.startswith("Trade turnover")
    assert drawn.stderr.startswith(f"{picture} was not written")


def test_a_move_goes_from_one_place_to_another(data):
    moved = python(
        "-m", "bot", "move", "--from", str(data), "--to", f"{data.parent}/x/../{data.name}"
    )
    assert (moved.returncode, moved.stderr) == (2, "--from and --to name the same place.\n")


@pytest.mark.parametrize(("source", "target"), [("", "copy"), ("samples", "")])
def test_a_move_mixes_no_two_folders(data, source, target):
    moved = python("-m", "bot", "move", "--from", str(data / source), "--to", str(data / target))
    assert (moved.returncode, moved.stdout) == (2, "")
    assert moved.stderr.startswith("--from and --to lie one in the other")
    assert not (data / "copy").exists()


def test_a_python_without_what_is_needed_is_told_which_has_it():
    started = python("-S", "-m", "bot", "web")
    assert started.returncode == 2
    assert "`make chat`" in started.stderr
    assert "Traceback" not in started.stderr


def test_find_shows_every_mention(data):
    lines = run(data, "find", "тюлени").stdout.splitlines()
    reply = json.loads(run(data, "find", "seals by Vaughan", "--json").stdout)
    assert len(lines) > len(reply["mentions"]) > 0
    assert [reply["words"], reply["incomplete"]] == ["seals by Vaughan", False]
    for one in reply["mentions"]:
        assert one["speaker"] == "Idris Vaughan"
        assert "seal" in one["quote"].lower()
        shown = json.loads(run(data, "show", one["meeting"]["id"], "--json").stdout)
        text = shown["turns"][one["turn"]]["text"]
        assert text[one["start"] : one["end"]] == one["quote"]


def test_meetings(data):
    assert len(run(data, "meetings").stdout.splitlines()) == 6
    (found,) = json.loads(run(data, "meetings", "Tokayev", "--json").stdout)
    assert found["date"] == "2022-05-16"
    nothing = run(data, "meetings", "Юпитер")
    assert (nothing.returncode, nothing.stdout) == (1, "")
    assert "Юпитер" in nothing.stderr


def test_a_line_of_meetings_tells_where_names_are_left_out(data):
    lines = {line.split()[0]: line for line in run(data, "meetings").stdout.splitlines()}
    for one in json.loads(run(data, "meetings", "--json").stdout):
        assert lines[one["id"]].endswith(", …]") == (len(one["speakers"]) > 4)


def test_show_a_file_stores_nothing(data):
    before = run(data, "meetings", "--json").stdout
    path = SAMPLES / "harbour-authority.txt"
    shown = json.loads(run(data, "show", str(path), "--json").stdout)
    assert shown["speakers"][0]["name"] == "Nora Pellow"
    assert run(data, "meetings", "--json").stdout == before
    missing = run(data, "show", "12345")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert "12345" in missing.stderr


def test_a_third_language_has_its_own_code(tmp_path):
    text = tmp_path / "rat.txt"
    text.write_text("Stadtrat\n2031-05-06\n\nAnna Lindner: Guten Morgen.\n", "utf-8")
    shown = run(tmp_path / "data", "show", str(text), "--lang", "de", "--json")
    assert json.loads(shown.stdout)["lang"] == "de"
    assert json.loads(run(tmp_path / "data", "show", str(text), "--json").stdout)["lang"] == "en"
    added = run(tmp_path / "data", "add", str(text), "--lang", "de")
    assert added.returncode == 0
    [kept] = run(tmp_path / "data", "export").stdout.splitlines()
    assert json.loads(kept)["lang"] == "de"
    again = run(tmp_path / "other", "add", "-", given=kept)
    assert again.returncode == 0
    [listed] = json.loads(run(tmp_path / "other", "meetings", "--json").stdout)
    assert listed["lang"] == "de"
    unknown = run(tmp_path / "data", "add", str(text), "--lang", "qq")
    assert unknown.returncode == 2
    assert "'qq'" in unknown.stderr


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


READING = (
    ["ask", QUESTION],
    ["ask", "--jsonl"],
    ["meetings"],
    ["show", "12345"],
    ["facts", "12345"],
    ["trend", "рельсы"],
    ["export"],
    ["check"],
    ["check", "--repair"],
    ["feedback"],
    ["find", "мост"],
    ["embed"],
)


@pytest.mark.parametrize("command", READING, ids=" ".join)
def test_a_missing_folder_is_named_and_not_made(tmp_path, command):
    folder = tmp_path / "mistyped"
    done = run(folder, *command, given="{}\n")
    assert (done.returncode, done.stdout) == (2, "")
    assert str(folder) in done.stderr
    assert "Traceback" not in done.stderr
    assert not folder.exists()


def test_nothing_found_is_exit_code_1(tmp_path, data):
    empty = tmp_path / "empty"
    empty.mkdir()
    assert run(empty, "meetings").returncode == 1
    assert run(empty, "ask", QUESTION, "--json").returncode == 1
    for command in (
        ["ask", "Взойдёт ли биткойн?"],
        ["trend", "единороги"],
        ["find", "единороги"],
        ["meetings", "Юпитер"],
    ):
        assert run(data, *command).returncode == 1, command
        assert run(data, *command, "--json").returncode == 1, command
    assert run(data, "ask", QUESTION).returncode == 0


BAD_LINES = (
    b'{"question": ',
    b"{}",
    b'{"question": 5}',
    b'{"question": null}',
    b"\xff\xfe\x00",
    b'{"question": "\\ud83d"}',
    b"{" * 5000,
    b"seals " * 5000,
)


def test_a_bad_line_is_told_and_the_stream_goes_on(data):
    lines = [line for bad in BAD_LINES for line in (bad, b"", QUESTION.encode())]
    done = subprocess.run(
        [sys.executable, "-m", "bot", "ask", "--jsonl", "--data", str(data)],
        input=b"\n".join(lines),
        capture_output=True,
        cwd=data.parent,
        env={**os.environ, "PYTHONPATH": str(ROOT), "STENOGRAM_MEANING": "off"},
        timeout=SOON,
        check=False,
    )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stderr
    assert [one.get("line") for one in told[::2]] == [1 + 3 * i for i in range(len(BAD_LINES))]
    assert all(one["error"] for one in told[::2])
    assert all(one["found"] for one in told[1::2])


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
@pytest.mark.parametrize(
    "command",
    [
        ["ask", QUESTION],
        ["ask", QUESTION, "--json"],
        ["meetings"],
        ["facts", str(SAMPLES / "most-cherez-lebyazhyu.txt"), "--csv"],
        ["show", str(SAMPLES / "most-cherez-lebyazhyu.txt")],
        ["trend", "товарооборот"],
        ["feedback"],
        ["chat"],
        ["add", str(SAMPLES)],
    ],
    ids=lambda command: command[0],
)
def test_what_cannot_be_encoded_is_replaced(data, command, encoding):
    done = run(
        data,
        *command,
        given="hello\n",
        encoding=encoding,
        PYTHONIOENCODING=encoding,
        PYTHONUTF8="0",
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


def test_json_says_the_same_in_ascii(data):
    ours = json.loads(run(data, "meetings", "--json").stdout)
    ascii_only = run(data, "meetings", "--json", PYTHONIOENCODING="ascii", PYTHONUTF8="0").stdout
    assert json.loads(ascii_only) == ours


def test_a_wrong_setting_stops_the_start(data):
    stopped = run(data, "meetings", STENOGRAM_POLL_SECONDS="soon", TELEGRAM_BOT_TOKEN="Sekret")
    assert (stopped.returncode, stopped.stdout) == (2, "")
    assert "STENOGRAM_POLL_SECONDS" in stopped.stderr
    assert "TELEGRAM_BOT_TOKEN" in stopped.stderr
    assert "Sekret" not in stopped.stderr
    assert run(data, "run").returncode == 2


def test_a_code_outlives_an_edit(tmp_path):
    folder, source = tmp_path / "data", tmp_path / "a.txt"
    said = "Причал стоит сорок миллионов рублей. Паром пойдёт третьего мая. Лёд сойдёт в марте."
    source.write_text(TEXT.format(said), "utf-8")
    assert run(folder, "add", str(source)).returncode == 0
    asked = run(folder, "ask", "Сколько стоит причал?", "--json")
    (first, *_) = json.loads(asked.stdout)["answers"]
    checked = run(folder, "verify", "Паром пойдёт третьего мая", "--json")
    match = json.loads(checked.stdout)["match"]
    found = run(folder, "verify", "--code", match["code"], "--json")
    told = json.loads(found.stdout)
    assert (found.returncode, told["status"], told["now"]) == (0, "unchanged", match["quote"])
    source.write_text(TEXT.format(said.replace("сорок", "пятьдесят")), "utf-8")
    assert "updated" in run(folder, "add", str(source)).stdout
    statuses = {
        code: json.loads(run(folder, "verify", "--code", code, "--json").stdout)
        for code in (first["code"], match["code"], "zzzzzzzz")
    }
    assert [one["status"] for one in statuses.values()] == ["edited", "unchanged", "unknown"]
    edited = statuses[first["code"]]
    assert {"was": "сорок", "now": "пятьдесят"} in edited["differences"]
    assert "пятьдесят" in edited["now"]
    assert run(folder, "verify", "--code", "zzzzzzzz").returncode == 1
    assert "has been edited" in run(folder, "verify", "--code", first["code"]).stdout
