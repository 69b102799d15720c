"""Faults made on purpose: caught, survived, or told that nothing can be said."""

from __future__ import annotations

import pytest

from benchmarks.mutation_list import MUTATIONS, Mutation
from benchmarks.mutation_testing import ROOT, NotJudged, main, mutated

BOAT = "meetings/boat.py"
TESTS = "tests/test_boat.py"
CAUGHT = Mutation("oars are not counted", BOAT, "return 2", "return 0", TESTS)
SURVIVES = Mutation("the name is lost", BOAT, '"Ann"', '""', TESTS)
TWICE = Mutation("unclear", BOAT, "def ", "class ", TESTS)
BROKEN = Mutation("no Python", BOAT, "return 2", "return (", TESTS)


@pytest.fixture
def tree(tmp_path):
    for folder in ("meetings", "tests"):
        (tmp_path / folder).mkdir()
    boat = 'def oars():\n    return 2\n\n\ndef name():\n    return "Ann"\n'
    test = "from meetings.boat import oars\n\n\ndef test_oars():\n    assert oars() == 2\n"
    (tmp_path / BOAT).write_text(boat, "utf-8")
    (tmp_path / TESTS).write_text(test, "utf-8")
    (tmp_path / "pyproject.toml").write_text('[tool.pytest.ini_options]\npythonpath = ["."]\n')
    return tmp_path


def test_where_all_are_caught_the_tree_is_as_before(tree):
    before = (tree / BOAT).read_text("utf-8")
    assert main(root=tree, known=[CAUGHT]) == 0
    assert (tree / BOAT).read_text("utf-8") == before


def test_what_starts_the_program_finds_its_packages(tree):
    (tree / ".venv" / "bin").mkdir(parents=True)
    (tree / ".venv" / "bin" / "python").touch()
    starts = "\n\ndef test_packages():\n    assert pathlib.Path('.venv/bin/python').exists()\n"
    written = (tree / TESTS).read_text("utf-8")
    (tree / TESTS).write_text(f"import pathlib\n{written}{starts}", "utf-8")
    assert main(root=tree, known=[CAUGHT]) == 0


def test_what_survives_is_told(tree, capsys):
    assert main(root=tree, known=[SURVIVES]) == 1
    assert capsys.readouterr().out == "SURVIVED   the name is lost\n0 of 1 caught\n"


def test_what_cannot_be_judged_is_not_called_caught(tree, capsys):
    assert main(root=tree, known=[TWICE, BROKEN]) == 2
    told = capsys.readouterr().out
    assert "not judged unclear – meetings/boat.py holds 'def ' 2 times" in told
    assert "not judged no Python" in told
    assert "0 of 2 caught" in told


def test_nothing_is_judged_by_tests_that_fail_anyway(tree):
    with (tree / TESTS).open("a", encoding="utf-8") as test:
        test.write("    assert oars() == 3\n")
    assert main(root=tree, known=[CAUGHT]) == 2


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda one: one.what)
def test_every_mutation_fits_the_code_of_today(mutation):
    text = (ROOT / mutation.file).read_text("utf-8")
    assert mutated(text, mutation) != text
    assert (ROOT / mutation.tests).exists()


def test_what_is_not_there_is_refused():
    with pytest.raises(NotJudged, match="0 times"):
        mutated("return 3", CAUGHT)
