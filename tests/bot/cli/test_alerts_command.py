"""`alerts`: what a wish would have told."""

from __future__ import annotations

import json

from tests.bot.cli.running import QUESTION, run


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


def test_what_cannot_be_subscribed_to_tells_nothing_and_says_why(data):
    for wish in ("the", "на", "…"):
        told = run(data, "alerts", wish).stdout
        assert told.startswith("It would have told you nothing")
        assert "Nothing to look for in these words." in told
    lines = run(data, "alerts", "--jsonl", given="the\n").stdout
    assert json.loads(lines) == {"wish": "the", "kind": "words", "told": []}
