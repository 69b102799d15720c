"""Commands as a shell runs them: what stands on stdout, what on stderr, the exit code."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.soon import SOON

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "bot" / "samples"
TEXT = "Совет пристани\n\n\n2031-05-06 12:30:00\n\nТверь\n\nП.Лодкин: {}\n"
QUESTION = "Какого объёма достиг товарооборот России и Казахстана?"


def run(data: Path, *arguments: str, given: str = "", encoding: str = "utf-8", **settings: str):
    bare = {k: v for k, v in os.environ.items() if not k.startswith(("STENOGRAM_", "TELEGRAM_"))}
    environment = {**bare, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "STENOGRAM_MEANING": "off"}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments, "--data", str(data)],
        input=given,
        capture_output=True,
        encoding=encoding,
        cwd=data.parent,
        env={**environment, **settings},
        timeout=SOON,
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


def test_add_names_the_files_of_a_folder_that_hold_no_transcripts(tmp_path):
    sources = tmp_path / "calls"
    sources.mkdir()
    for name in ("a.txt", ".hidden.mp3", *(f"{n:02d}.mp3" for n in range(12))):
        (sources / name).write_text(TEXT.format("Сорок."), "utf-8")

    added = run(tmp_path / "data", "add", str(sources))

    assert (added.returncode, added.stdout.split(":")[0]) == (0, "added")
    named = ", ".join(f"{n:02d}.mp3" for n in range(10))
    assert f"left out, of kinds that hold no transcripts: {named} and 2 more" in added.stderr
    assert "hidden" not in added.stderr


def test_add_of_the_working_folder_takes_nothing_that_the_bot_keeps(tmp_path):
    folder = tmp_path / "data"
    (tmp_path / "a.txt").write_text(TEXT.format("Сорок."), "utf-8")
    assert run(folder, "add", "a.txt").returncode == 0
    again = run(folder, "add", ".")
    assert (again.returncode, again.stdout.split(":")[0]) == (0, "unchanged")
    assert len(again.stdout.splitlines()) == 1
    assert "left out, a data folder of this program: data" in again.stderr


def test_an_empty_name_is_not_the_working_folder(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT.format("Сорок."), "utf-8")
    added = run(tmp_path / "data", "add", "")
    assert (added.returncode, added.stdout) == (2, "")
    assert "An empty name was given" in added.stderr


def test_an_empty_data_folder_is_not_the_working_folder():
    refused = _python("-m", "bot", "add", str(SAMPLES), "--data", "")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith("--data is empty")


def test_a_folder_without_transcripts_is_said_to_be_one(tmp_path):
    (tmp_path / "none").mkdir()
    added = run(tmp_path / "data", "add", "none")
    assert (added.returncode, added.stdout) == (0, "")
    assert "no transcripts in the folder none" in added.stderr


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


def test_a_data_folder_that_is_a_file_is_named(tmp_path):
    (tmp_path / "data").write_bytes(b"")
    for command in (("add", str(SAMPLES)), ("meetings",)):
        ended = run(tmp_path / "data", *command)
        assert (ended.returncode, ended.stdout) == (2, "")
        assert "data is no folder" in ended.stderr


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
    ],
    ids=" ".join,
)
def test_arguments_that_make_no_sense_are_a_mistake(data, given):
    asked = run(data, *given, given="Why?\n")
    assert (asked.returncode, asked.stdout) == (2, "")
    assert asked.stderr.startswith(("Give ", "--", "'"))


def test_add_knows_an_address_that_it_does_not_fetch(tmp_path):
    added = run(tmp_path / "data", "add", "ftp://kremlin.ru/transcripts")
    assert added.stdout.startswith("refused: ftp://kremlin.ru/transcripts: only addresses that")


def test_a_figure_that_cannot_be_drawn_is_no_picture(data, tmp_path):
    picture = tmp_path / "trade.png"
    drawn = run(data, "trend", "trade turnover", "--png", str(picture))
    assert (drawn.returncode, picture.exists()) == (1, False)
    assert drawn.stdout.startswith("Trade turnover")
    assert drawn.stderr.startswith(f"{picture} was not written")


def test_a_move_goes_from_one_place_to_another(data):
    moved = _python(
        "-m", "bot", "move", "--from", str(data), "--to", f"{data.parent}/x/../{data.name}"
    )
    assert (moved.returncode, moved.stderr) == (2, "--from and --to name the same place.\n")


@pytest.mark.parametrize(("source", "target"), [("", "copy"), ("samples", "")])
def test_a_move_mixes_no_two_folders(data, source, target):
    moved = _python("-m", "bot", "move", "--from", str(data / source), "--to", str(data / target))
    assert (moved.returncode, moved.stdout) == (2, "")
    assert moved.stderr.startswith("--from and --to lie one in the other")
    assert not (data / "copy").exists()


def test_a_python_without_what_is_needed_is_told_which_has_it():
    started = _python("-S", "-m", "bot", "web")
    assert started.returncode == 2
    assert "`make chat`" in started.stderr
    assert "Traceback" not in started.stderr


def _python(*arguments: str):
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        timeout=SOON,
        check=False,
    )


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


def test_alerts_tell_what_a_wish_would_have_told(data):
    reply = json.loads(run(data, "alerts", f"? {QUESTION}", "--json").stdout)
    assert list(reply) == ["wish", "kind", "told"]
    assert reply["kind"] == "question"
    told = reply["told"][0]
    assert "25 миллиардов" in told["quote"]
    shown = json.loads(run(data, "show", told["meeting"]["id"], "--json").stdout)
    text = shown["turns"][told["turn"]]["text"]
    assert text[told["start"] : told["end"]] == told["quote"]
    late = run(data, "alerts", f"? {QUESTION}", "--since", "2040-01-01", "--json")
    assert json.loads(late.stdout)["told"] == []
    assert run(data, "alerts", "газ", "--since", "вчера").returncode == 2
    assert "of 1 meeting." in run(data, "alerts", "Nora Pellow").stdout
    assert "nothing" in run(data, "alerts", "Ваввафыва").stdout
    apart = run(data, "alerts", "Токаев + Ваввафыва").stdout
    assert "Each on its own came up last: «Токаев» (2022-05-16), «Ваввафыва» (never)" in apart


def test_alerts_jsonl_goes_on_after_what_is_no_wish(data):
    lines = f'{json.dumps({"wish": f"? {QUESTION}"})}\n{{"wi\nТокаев\n{{"wish": ""}}\n'
    replies = [
        json.loads(line)
        for line in run(data, "alerts", "--jsonl", given=lines).stdout.splitlines()
    ]
    assert [one.get("kind") for one in replies] == ["question", None, "person", "everything"]
    assert replies[1]["line"] == 2
    assert len(replies[3]["told"]) == 6
    days = [one["meeting"]["date"] for one in replies[3]["told"]]
    assert days == sorted(days, reverse=True)


def test_alerts_make_no_data_folder(tmp_path):
    assert run(tmp_path / "none", "alerts", "газ").returncode == 2
    assert not (tmp_path / "none").exists()


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
