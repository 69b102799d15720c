"""Days as records of further languages and calendars have them: the sixth of May 2031."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Hints
from meetings.transcripts.head.file_names import date_told
from meetings.transcripts.head.months_of_further_languages import FURTHER_MONTHS
from meetings.transcripts.read import read

DAY = dt.date(2031, 5, 6)
NAMED = Hints(name="board.txt")
DAYS = [
    "2031 m. gegužės 6 d.", "6 gegužės 2031", "2031. gada 6. maijā", "6. maijs 2031",
    "6. maí 2031", "2031. május 6.", "6 Bealtaine 2031", "6 Mejju 2031", "6 de maig de 2031",
    "6. svibnja 2031.",
    "6 Mei 2031", "Ngày 6 tháng 5 năm 2031", "6 במאי 2031", "6 مايو 2031", "6 मई 2031",
    "6 พฤษภาคม 2574", "6 พฤษภาคม พ.ศ. 2574", "2031 წლის 6 მაისი", "2031 թ. մայիսի 6",
    "2031-ci il 6 may", "2031-yil 6-may", "2031-жылдын 6-майы", "6 майи соли 2031",
    "2031 оны 5 дугаар сарын 6", "令和13年5月6日", "令和十三年五月六日", "中華民國120年5月6日",
]  # fmt: skip


@pytest.mark.parametrize("day", DAYS)
def test_a_day(day):
    assert date_told(day) == dt.date(2031, 5, 6)


@pytest.mark.parametrize(
    "days",
    ["6 and 7 May 2031", "6. und 7. Mai 2031", "Dienstag, 6., und Mittwoch, 7. Mai 2031",
     "Tuesday, 6, and Wednesday, 7 May 2031", "mardi 6 et mercredi 7 mai 2031", "6.-7. Mai 2031",
     "вторник, 6, и среда, 7 мая 2031 года", "6 y 7 de mayo de 2031", "6 e 7 maggio 2031",
     "wtorek, 6 i środa, 7 maja 2031"],
)  # fmt: skip
def test_of_several_days_the_first(days):
    assert date_told(days) == DAY


@pytest.mark.parametrize(
    "day", ["Item 3, and Page, 6 May 2031", "12-6 May 2031", "Piers 9 and 6 May 2031"]
)
def test_a_number_before_a_day_is_none(day):
    assert date_told(day) == DAY


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("6 EKİM 2031", dt.date(2031, 10, 6)),
        ("6 KASIM 2031", dt.date(2031, 11, 6)),
        ("6. listopada 2031.", dt.date(2031, 10, 6)),
        ("6 listopada 2031", dt.date(2031, 11, 6)),
        ("令和元年五月六日", dt.date(2019, 5, 6)),
        ("昭和二十六年十一月十一日", dt.date(1951, 11, 11)),
        ("6 Mei 3031", None),
        ("令和0年0月0日", None),
        ("6 pieces 2031", None),
    ],
)
def test_letters_and_years_that_are_counted_otherwise(day, told):
    assert date_told(day) == told


@pytest.mark.parametrize(
    "day", ["6 maja 2031 r.", "It-Tlieta, 6 ta' Mejju 2031", "2031 m. gegužės 6 d."]
)
def test_a_day_in_a_line_of_its_own_dates_a_text_that_names_nobody(day):
    text = f"Pier board\n{day}\n\nThe gate leaks in the north.\n"

    assert read(text.encode(), hints=NAMED).head.date == DAY


def test_a_day_among_words_dates_nothing():
    text = "Pier board\nThe gate has leaked since 6 maja 2031 and nobody mends it.\n"
    with pytest.raises(UnreadableTranscript):
        read(text.encode(), hints=NAMED)


def test_every_month_of_a_language_has_one_number():
    assert set(FURTHER_MONTHS.values()) == set(range(1, 13))


@pytest.mark.parametrize(
    "day", ["令和十三年五月六日", "6 במאי 2031", "2031. gada 6. maijā", "6 MAYIS 2031"]
)
def test_such_a_day_above_the_first_label_dates_a_transcript(day):
    text = f"Pier board\n\n{day}\n\nAnn Moss: We open.\nBo Vale: Agreed.\nAnn Moss: Carried.\n"

    assert read(text.encode()).head.date == dt.date(2031, 5, 6)
