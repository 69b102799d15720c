"""What learning may write: nothing that weighs nothing."""

from __future__ import annotations

import pytest

from benchmarks.learn_ranking import WEIGHTS, idle, write

TABLES = {
    "LEXICAL": {"kind": 1.5, "head": 0.0},
    "WITH_MEANING": {"kind": 1.4, "head": 0.7},
    "CONFIDENCE_LEXICAL": {"share": 2.0, "bias": -1.0},
    "CONFIDENCE_WITH_MEANING": {"share": 0.0, "bias": -1.0},
}


def weights_file(folder):
    path = folder / "weights.py"
    path.write_text(WEIGHTS.read_text("utf-8"), "utf-8")
    return path


def test_what_weighs_something_in_one_set_stays(tmp_path):
    path = weights_file(tmp_path)
    write(TABLES, path)
    written: dict = {}
    exec(path.read_text("utf-8"), written)
    assert {name: written[name] for name in TABLES} == TABLES


@pytest.mark.parametrize(
    ("table", "name", "useless"),
    [
        ("LEXICAL", "order", 0.0),
        ("WITH_MEANING", "order", -0.0),
        ("CONFIDENCE_LEXICAL", "sign", 0.0),
    ],
)
def test_what_weighs_nothing_in_both_is_named_and_nothing_is_written(
    tmp_path, table, name, useless
):
    path = weights_file(tmp_path)
    before = path.read_text("utf-8")
    with pytest.raises(SystemExit, match=name):
        write({**TABLES, table: {**TABLES[table], name: useless}}, path)
    assert path.read_text("utf-8") == before


def test_what_was_learned_without_meaning_is_held_against_what_is_there(tmp_path):
    path = weights_file(tmp_path)
    known: dict = {}
    exec(path.read_text("utf-8"), known)
    write({"LEXICAL": {**known["LEXICAL"], "kind": 0.0}}, path)
    with pytest.raises(SystemExit, match="new_one"):
        write({"LEXICAL": {**known["LEXICAL"], "new_one": 0.0}}, path)


def test_nothing_shipped_weighs_nothing():
    known: dict = {}
    exec(WEIGHTS.read_text("utf-8"), known)
    assert idle({name: known[name] for name in TABLES}) == []
