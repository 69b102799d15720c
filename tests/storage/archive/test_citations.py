"""Quotes are kept under their codes: through edits, exports and repairs, not after removal."""

import dataclasses

import pytest

from bot.cli.check import check_library
from bot.library import Library
from bot.sources.intake import Intake
from meetings.model.reply import Answer
from meetings.retrieval.citations.citation import cite, codes_of
from meetings.retrieval.citations.meeting_as_one_text import WholeText
from meetings.transcripts.read import read
from storage.archive.citations import TinyCitations
from storage.archive.json_lines_export_and_import import export

TEXT = "Совет порта\n\n\n2031-05-06 12:30:00\n\nТверь\n\nП.Лодкин: {said}\n"
SAID = "Причал стоит 40 миллионов рублей. Паром пойдёт третьего мая."


def quiet(*_):
    """Progress that nobody looks at."""


@pytest.fixture
def library(tmp_path):
    return added(Library(tmp_path / "data", meaning=False), SAID)


def added(library, said, source="port.txt"):
    Intake(library.archive).data(TEXT.format(said=said).encode(), source)
    library.catch_up()
    return library


def code_of(library, words="Причал стоит 40 миллионов рублей."):
    (entry,) = library.archive.entries()
    start = library.archive.meeting(entry.head.id).turns[0].text.index(words)
    quote = Answer(entry.head, None, 0, start, start + len(words), words, 1.0)
    return library.answerer.codes([quote])[0]


def status(library, code):
    return library.answerer.standing(code).status


def again(library):
    """As another process sees the folder."""
    return Library(library.data, meaning=False)


def test_a_quote_has_one_code_for_good(library):
    code = code_of(library)
    assert code == code_of(library) == code_of(again(library))
    assert code != code_of(library, "Паром пойдёт третьего мая.")
    assert status(again(library), code) == "unchanged"


def test_it_is_known_after_an_edit_and_after_a_repair(library):
    code = code_of(library)
    added(library, f"Коллеги, начнём. {SAID}")
    assert status(library, code) == "unchanged"
    assert check_library(library, repair=True, progress=quiet) == []
    assert status(again(library), code) == "unchanged"
    added(library, SAID.replace("40", "45"))
    assert status(again(library), code) == "edited"


def test_a_removed_meeting_leaves_no_words_behind(library):
    code = code_of(library)
    (entry,) = library.archive.entries()
    library.archive.remove(entry.head.id)
    assert status(library, code) == "gone"
    left = b"".join(p.read_bytes() for p in (library.data / "quotes").iterdir() if p.is_file())
    assert b"40" in left or left
    assert "Причал".encode() not in left
    added(library, SAID)
    assert status(library, code) == "unchanged"
    assert code_of(library) == code
    added(library, SAID.replace("40", "45"))
    assert library.answerer.standing(code).was == "Причал стоит 40 миллионов рублей."


def test_an_export_carries_the_codes(library, tmp_path):
    code = code_of(library)
    lines = b"".join(export(library.archive))
    other = Library(tmp_path / "other", meaning=False)
    (taken,) = Intake(other.archive).data(lines, "export.jsonl")
    assert taken.outcome == "added"
    assert status(other, code) == "unchanged"
    assert code_of(other) == code


def test_codes_in_a_damaged_export_are_passed_over(library, tmp_path):
    code = code_of(library)
    lines = b"".join(export(library.archive)).replace(b'"digest"', b'"digits"')
    other = Library(tmp_path / "other", meaning=False)
    (taken,) = Intake(other.archive).data(lines, "export.jsonl")
    assert taken.outcome == "added"
    assert status(other, code) == "unknown"


def test_a_taken_code_grows(tmp_path):
    meeting = read(TEXT.format(said=SAID).encode())
    one = cite(WholeText(meeting), "7", (0, 0, 6))
    other = dataclasses.replace(one, meeting_id="8")
    codes = {"7": ["aaaaaaaa", "aaaaaaaab"], "8": ["aaaaaaaa", "aaaaaaaac"]}
    kept = TinyCitations(tmp_path, lambda citation: codes[citation.meeting_id])
    assert kept.keep([one, other]) == ["aaaaaaaa", "aaaaaaaac"]
    assert kept.keep([other, one]) == ["aaaaaaaac", "aaaaaaaa"]
    assert kept.get("aaaaaaaac") == other
    assert next(codes_of(one)) != next(codes_of(other))


def test_a_folder_that_is_only_read_gives_no_code_and_still_answers(library):
    (library.data / "quotes").write_text("no folder")
    assert code_of(library) is None
