"""Heads that do not stand as a head should: title and date wherever a person would see them."""

from __future__ import annotations

import json

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

SAID = "\n\nAnn Moss: We open.\nBo Vale: Agreed.\nAnn Moss: Carried.\n"

HEADS = [
    ("12 November 2025\nHarbour board", "Harbour board", "2025-11-12"),
    ("Harbour board\nDate: 12/11/2025", "Harbour board", "2025-11-12"),
    ("Harbour board\nDate: 11/25/2025", "Harbour board", "2025-11-25"),
    ("Record\nVolume 3, No 4 (Tuesday, January 28, 1997)", "Record", "1997-01-28"),
    ("Board of 12 November 2025", "Board of 12 November 2025", "2025-11-12"),
    ("Board of 1 May 2024\n\n12 November 2025", "Board of 1 May 2024", "2025-11-12"),
    ("Küstentag\nBerlin, den 12. November 2025", "Küstentag", "2025-11-12"),
    ("Assemblée\nSéance du mercredi 12 novembre 2025", "Assemblée", "2025-11-12"),
    ("Title: Harbour board\nDate: 12 November 2025", "Harbour board", "2025-11-12"),
    ("Meeting Title: Harbour board\nDate: 12 November 2025", "Harbour board", "2025-11-12"),
    ("Meeting Name: Harbour board\n12/11/2025", "Harbour board", "2025-11-12"),
    ("Кеңес отырысы\n2025 жылғы 12 қараша", "Кеңес отырысы", "2025-11-12"),
    ("СТЕНОГРАММА\nзаседания совета\nот 12 ноября 2025 года", "СТЕНОГРАММА заседания совета",
     "2025-11-12"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "title", "date"), HEADS)
def test_title_and_date(head, title, date):
    found = read((head + SAID).encode()).head
    assert (found.title, found.date.isoformat()) == (title, date)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_name_over_its_time_in_the_first_line_is_no_title(gap):
    said = [("Ann Moss", "We open."), ("Bo Vale", "Agreed."), ("Ann Moss", "Carried.")]
    text = "\n\n".join(f"{who}\n00:0{n}{gap}{words}" for n, (who, words) in enumerate(said))
    made = read(text.encode(), hints=Hints(name="2025-11-12 harbour board.txt"))

    assert made.head.title == "harbour board"
    assert [(one.label, one.text) for one in made.turns] == said


@pytest.mark.parametrize(
    ("line", "title", "place"),
    [
        ("Фокус-группа «Причал», 12 ноября 2025 года", "Фокус-группа «Причал»", None),
        ("Pier Talk — 12 November 2025", "Pier Talk", None),
        ("Тверь, 12 ноября 2025 года", "board", "Тверь"),
        ("Village Hall, 12 November 2025", "board", "Village Hall"),
        ("Место: Верхний Бакен, 12 ноября 2025 года", "board", "Верхний Бакен"),
    ],
)
def test_a_first_line_with_its_day_is_the_title_unless_it_is_a_place(line, title, place):
    found = read((line + SAID).encode(), hints=Hints(name="board.txt")).head

    assert (found.title, found.place, found.date.isoformat()) == (title, place, "2025-11-12")


@pytest.mark.parametrize(
    ("text", "title", "place"),
    [
        ("📝 Notes\n\n12 November 2025\n\nHarbour board weekly", "Harbour board weekly", None),
        ("Notes\n\n12 November 2025\n\nVillage Hall", "Notes", "Village Hall"),
        ("Board\n\n12 November 2025\n\nGreywick", "Board", "Greywick"),
    ],
)
def test_below_an_assistants_notes_stands_the_meetings_name(text, title, place):
    found = read((text + SAID).encode()).head

    assert (found.title, found.place) == (title, place)


def test_what_the_head_lacks_the_files_name_tells():
    found = read(SAID.strip().encode(), hints=Hints(name="2025-11-12 harbour board.txt")).head
    assert (found.title, found.date.isoformat()) == ("harbour board", "2025-11-12")


def test_the_first_speaker_is_not_taken_for_the_place():
    text = "Call\n\n12 November 2025\n\nAnn Moss\nWe open now.\n\nBo Vale\nAgreed by me.\n"
    read_ = read((text + "\nAnn Moss\nCarried then.\n\nBo Vale\nSo be it.\n").encode())
    assert read_.head.place is None
    assert [turn.label for turn in read_.turns] == ["Ann Moss", "Bo Vale"] * 2


@pytest.mark.parametrize(
    "line",
    [
        *("(1535)", "[English]", "31m 2s", "__________", "SUMMARY KEYWORDS", "SPEAKERS"),
        *("Председатель комиссии – О.С.Ольхин", "Председательствует", "Presiding Ann Moss"),
    ],
)
def test_what_is_no_place(line):
    assert read(f"Board\n\n12 November 2025\n\n{line}{SAID}".encode()).head.place is None


def test_a_question_with_a_date_is_no_transcript():
    with pytest.raises(UnreadableTranscript):
        read(b"What was said on 12 November 2025?\nAbout piers.\nAnd boats.\n")


@pytest.mark.parametrize("head", ["Harbour board\n12 November 2025\n", "Harbour board\n"])
def test_no_time_of_a_recording_is_the_hour(head):
    text = f"{head}1:59\nWe open.\n2:12\nI heard you.\n2:40\nFine, all of you.\n"

    found = read(text.encode(), hints=Hints(name="2025-11-12 board.txt")).head

    assert found.time is None


def test_the_beginning_of_a_recording_is_no_hour():
    text = "Board of 12 November 2025\n00:00:00\nAnn Moss: We open.\nBo Vale: Fine.\nAnn Moss: So."

    assert read(text.encode()).head.time is None


def test_a_heading_below_the_date_is_no_place():
    said = "**Ann:** We open.\n\n**Bo:** Fine."
    text = f"# Harbour board\n\n12 November 2025\n\n## Transcript\n\n{said}"

    assert read(text.encode(), hints=Hints(name="board.md")).head.place is None


def test_a_line_of_a_log_is_no_title():
    lines = ("11 *** ann has joined #pier", "12 <ann> We open.", "13 <bo> Fine.", "14 <ann> So.")
    text = "\n".join(f"2025-11-12T10:01:{line}" for line in lines)

    found = read(text.encode(), hints=Hints(name="pier.log")).head

    assert (found.title, found.date.isoformat()) == ("pier", "2025-11-12")


def test_behind_a_stroke_the_first_line_has_the_title_whatever_heading_stands_below():
    head = "Mar 12, 2025 | Old Harbour Teleconference"
    text = f"{head}\n\n### Agenda\n\n- Piers\n- Gates\n\n## Piers\n\nOld.\n"
    found = read(text.encode(), hints=Hints(name="board.md"))

    assert (found.head.title, found.head.date.isoformat()) == (
        "Old Harbour Teleconference",
        "2025-03-12",
    )
    assert "Agenda" in "\n".join([found.lead, *(turn.text for turn in found.turns)])


def test_below_a_title_that_is_only_a_day_no_line_is_taken_for_another():
    text = f"# 12 March 2025\n\nPresent: Ann Moss, Bo Vale\n\nPier works{SAID}"
    found = read(text.encode(), hints=Hints(name="board.md"))

    assert found.head.date.isoformat() == "2025-03-12"
    assert "Present: Ann Moss, Bo Vale" in found.lead
    assert "Pier works" in found.lead


def test_a_question_below_other_words_is_no_title():
    rows = [
        {"text": said} for said in ("We close the pier on Monday.", "Who pays?", "Nobody yet.")
    ]
    found = read(json.dumps(rows).encode(), hints=Hints(name="2025-03-12 pier.json"))

    assert found.head.title == "pier"
    assert "Who pays?" in "\n".join([found.lead, *(turn.text for turn in found.turns)])


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("harbour-05-06-2031.md", "harbour"),
        ("notes-05-06-2031.md", "6 May 2031"),
        ("05-06-2031.md", "6 May 2031"),
    ],
)
def test_a_title_that_is_only_a_day_gives_way_to_a_name_that_says_more(name, title):
    found = read(f"# 6 May 2031\n\nWe open.\n{SAID}".encode(), hints=Hints(name=name))

    assert (found.head.title, found.head.date.isoformat()) == (title, "2031-05-06")
    assert "We open." in found.lead


@pytest.mark.parametrize(
    ("heading", "name", "title"),
    [
        ("Transcript", "Harbour board 2031-05-06.md", "Harbour board"),
        ("Meeting notes, 6 May 2031", "2031-05-06 harbour.md", "harbour"),
        ("Стенограмма", "Совет 06.05.2031.md", "Совет"),
        ("Transcript", "2031-05-06.md", "Transcript"),
        ("Transcript", "notes 2031-05-06.md", "Transcript"),
        ("6 May 2031 notes", "may-6.md", "6 May 2031 notes"),
        ("Harbour transcript", "pier 2031-05-06.md", "Harbour transcript"),
    ],
)
def test_so_does_one_that_says_only_what_the_file_is(heading, name, title):
    found = read(f"# {heading}\n\nWe open.\n{SAID}".encode(), hints=Hints(name=name))
    assert (found.head.title, found.head.date.isoformat()) == (title, "2031-05-06")


@pytest.mark.parametrize(
    ("above", "place", "left"),
    [
        ("Special session", None, ["Special session"]),
        ("Agenda\n\n* Piers\n* Gates", None, ["Agenda", "* Piers", "* Gates"]),
        ("Greywick", None, ["Greywick"]),
        ("Special session\n\nMoscow", "Moscow", ["Special session"]),
    ],
)
def test_between_a_title_that_is_told_and_the_day_no_words_are_lost(above, place, left):
    text = f"# Council\n\n{above}\n\n6 May 2031\n\nWe open.\n{SAID}"
    found = read(text.encode(), hints=Hints(name="council.md"))

    assert (found.head.title, found.head.place) == ("Council", place)
    assert found.lead.split("\n") == [*left, "We open."]
