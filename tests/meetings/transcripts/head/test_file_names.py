"""Dates and titles in the names of files and in captions."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.transcripts.head.file_names import date_told, day_written
from meetings.transcripts.head.titles_in_names import caption_title, title_told

NAMES = [
    ("2025-11-12 council.vtt", "2025-11-12", "council"),
    ("2025_11_12_council_meeting.txt", "2025-11-12", "council meeting"),
    ("20251112_council.srt", "2025-11-12", "council"),
    ("council-20251112.srt", "2025-11-12", "council"),
    ("Council 12 November 2025.docx", "2025-11-12", "Council"),
    ("Council, Nov 12 2025.docx", "2025-11-12", "Council"),
    ("council-november-12th-2025.pdf", "2025-11-12", "council"),
    ("Совет 12.11.2025.docx", "2025-11-12", "Совет"),
    ("Совет от 12 ноября 2025 г.docx", "2025-11-12", "Совет"),
    ("12-11-2025 совет.txt", "2025-11-12", "совет"),
    ("11-25-2025 council.txt", "2025-11-25", "council"),
    ("5.6.2025 council.txt", "2025-06-05", "council"),
    ("12112025.txt", "2025-11-12", None),
    ("Recording-20251112_100512-Piers.vtt", "2025-11-12", "Recording Piers"),
    ("立法會 2025年 11月 12日.txt", "2025-11-12", "立法會"),
    ("위원회 2025년11월12일.txt", "2025-11-12", "위원회"),
    ("2025-02-30 council.txt", None, "2025-02-30 council"),
    ("council 3.txt", None, "council 3"),
    ("room 2025.txt", None, "room 2025"),
    ("1234567890123.txt", None, None),
    # what programs add
    ("Harbour board 2031-05-06 [dQw4w9WgXcQ].en.vtt", "2031-05-06", "Harbour board"),
    ("Совет 6 мая 2031 [a-_b3456789].ru-orig.srt", "2031-05-06", "Совет"),
    ("Совет 6 мая 2031 года.ru.auto.srt", "2031-05-06", "Совет"),
    ("Harbour [waterfront].txt", None, "Harbour [waterfront]"),
    ("GMT20310506-140012_Recording_1920x1080.cc.vtt", "2031-05-06", "Recording"),
    ("2031-05-06 14-00-12.mkv.srt", "2031-05-06", None),
    ("harbour_20310506.mp3.json", "2031-05-06", "harbour"),
    ("harbour 2031-05-06 (2).docx", "2031-05-06", "harbour"),
    ("harbour 2031-05-06 - Copy.docx", "2031-05-06", "harbour"),
    ("harbour (12).docx", None, "harbour"),
    ("Harbour (phase 2) 2031-05-06.docx", "2031-05-06", "Harbour (phase 2)"),
    ("2031.05.06 - 14.30 - Harbour.txt", "2031-05-06", "Harbour"),
    ("CC_2031-05-06T18_00_00Z.vtt", "2031-05-06", "CC"),
    ("Совещание 06.05.2031г..docx", "2031-05-06", "Совещание"),
    ("Sitzung_vom_6._Mai_2031.pdf", "2031-05-06", "Sitzung"),
    ("06.05.31 Совещание.docx", "2031-05-06", "Совещание"),
    ("Harbour (2031-05-06) call.docx", "2031-05-06", "Harbour call"),
    ("Совещание 31.02.31.docx", None, "Совещание 31.02.31"),
    ("Harbour 10.11.12.13.txt", None, "Harbour 10.11.12.13"),
    ("31-05-06 harbour.txt", None, "31-05-06 harbour"),
    ("2031-05-06-harbour-board/whisper-medium.srt", "2031-05-06", "harbour board"),
    ("2031-05-06 Harbour/Pier works.srt", "2031-05-06", "Pier works"),
    ("2031/05/06-Harbour board.txt", "2031-05-06", "Harbour board"),
    ("Совет 6 мая 2031/стенограмма.txt", "2031-05-06", "Совет"),
    ("Harbour board/2031-05-06/captions_en.vtt", "2031-05-06", "Harbour board"),
    ("2031-05-06/captions.vtt", "2031-05-06", "captions"),
    ("2031/harbour-05-06.md", "2031-05-06", "harbour"),
    ("2031/05-06.md", "2031-05-06", None),
    ("2031/calls/05-06-harbour.md", "2031-05-06", "harbour"),
    ("2031/harbour-1205-06.md", None, "harbour 1205 06"),
    ("2031/Pier 10-12 people.txt", None, "Pier 10-12 people"),
    ("mar-03-2031.html", "2031-03-03", None),
]  # fmt: skip


@pytest.mark.parametrize("form", ["{}-06-2031.html", "council_6{}2031", "6 {} 2031", "2031-{}-06"])
@pytest.mark.parametrize(
    "months",
    [
        "jan feb mar apr may jun jul aug sept oct nov dec",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "янв фев мар апр мая июн июл авг сен окт ноя дек",
    ],
)
def test_months_are_shortened(months, form):
    told = [date_told(form.format(month)) for month in months.split()]
    assert told == [dt.date(2031, number, 6) for number in range(1, 13)]


@pytest.mark.parametrize(("name", "date", "title"), NAMES)
def test_names(name, date, title):
    told = day_written(name)
    assert (told.isoformat() if told else None, title_told(name)) == (date, title)


@pytest.mark.parametrize(
    ("caption", "date", "title"),
    [
        ("Harbour call, 12 November 2025", "2025-11-12", "Harbour call"),
        ("12.11.2025 — Совет пристани\nвторая строка", "2025-11-12", "Совет пристани"),
        ("Harbour call", None, "Harbour call"),
        ("2025-11-12", "2025-11-12", None),
    ],
)
def test_captions(caption, date, title):
    told = date_told(caption)
    assert (told.isoformat() if told else None, caption_title(caption)) == (date, title)
