"""Names of files in which other numbers, other days or other folders stand beside the day."""

from __future__ import annotations

from time import process_time

import pytest

from meetings.transcripts.head.file_names import date_told, day_written
from meetings.transcripts.head.names_with_folders import name_with_folders
from meetings.transcripts.head.titles_in_names import title_told

TIMES = [
    ("06.05.2031 10.15 совет.docx", "2031-05-06", "совет"),
    ("06-05-2031-10-15 council.txt", "2031-05-06", "council"),
    ("6_May_2031_10_15.txt", "2031-05-06", None),
    ("DJI_20310506100000.srt", "2031-05-06", "DJI"),
    ("VID_20310506_100000123.srt", "2031-05-06", "VID"),
    ("2031-05-06T10:00:00.000Z-harbour.json", "2031-05-06", "harbour"),
    ("Harbour board (2031-05-06 at 10 00 GMT+1) - Transcript.docx", "2031-05-06", "Harbour board"),
    ("Harbour board - 2031/05/06 10:00 CEST - Notes.docx", "2031-05-06", "Harbour board"),
    ("Screen Recording 2031-05-06 at 10.00.00 AM.txt", "2031-05-06", "Screen Recording"),
    ("06.05.2031 в 10-00 Совет.txt", "2031-05-06", "Совет"),
    ("2031-05-06 10.30-12.00 Совет.txt", "2031-05-06", "Совет"),
    ("2031-05-06_1030-1200_council.txt", "2031-05-06", "council"),
    ("2031-05-06 10h00 est du port.txt", "2031-05-06", "est du port"),
    ("harbour_2031-05-06_1000.json", "2031-05-06", "harbour"),
    # four figures may be a year, and what the meeting is about
    ("2031-05-06 2040 strategy.txt", "2031-05-06", "2040 strategy"),
    ("2031-05-06 2030-2040 plan.txt", "2031-05-06", "2030-2040 plan"),
    ("2031-05-06-2040-plan.txt", "2031-05-06", "2040 plan"),
]
SEVERAL_DAYS = [
    ("Совет 6-8 мая 2031.docx", "2031-05-06", "Совет"),
    ("Совет с 6 по 8 мая 2031 года.docx", "2031-05-06", "Совет"),
    ("Council May 6-8, 2031.docx", "2031-05-06", "Council"),
    ("Council 30 April - 2 May 2031.docx", "2031-04-30", "Council"),
    ("Council 30 December - 2 January 2031.docx", "2030-12-30", "Council"),
    ("06.05.2031-08.05.2031 совет.docx", "2031-05-06", "совет"),
    ("Council 2031-05-06 to 2031-05-08.docx", "2031-05-06", "Council"),
    ("Council 12-6 May 2031.docx", "2031-05-06", "Council 12"),
    # the first goes before, however it is written
    ("Council 6 May 2031, see 2031-05-09.txt", "2031-05-06", "Council see 2031-05-09"),
]
OF_THE_FILE = [
    ("Протокол ред. 09.05.2031 от 06.05.2031.txt", "2031-05-06", "Протокол ред. 09.05.2031"),
    ("Council (published 2031-05-09).txt", None, "Council (published 2031-05-09)"),
    ("harbour export_2031-05-09.json", None, "harbour export 2031-05-09"),
    ("Check by 12 May 2031.txt", None, "Check by 12 May 2031"),
    ("Copy of 2031-05-06 Council.docx", "2031-05-06", "Council"),
]
NUMBERS = [
    ("Planning v10.11.12.txt", None, "Planning v10.11.12"),
    ("Release 10.12.25 planning.txt", None, "Release 10.12.25 planning"),
    ("Harbour 3 - May 2031.docx", None, "Harbour 3 - May 2031"),
    ("Council 12, May 2031.docx", None, "Council 12, May 2031"),
    ("Протокол №3 май 2031.docx", None, "Протокол №3 май 2031"),
    ("Протокол № 3 май 2031.docx", None, "Протокол № 3 май 2031"),
    ("Harbour #3 May 2031.docx", None, "Harbour #3 May 2031"),
    ("Harbour No. 3 May 2031.docx", None, "Harbour No. 3 May 2031"),
    ("Sitzung Nr. 3 Mai 2031.docx", None, "Sitzung Nr. 3 Mai 2031"),
    ("Session No.3 May 2031.docx", None, "Session No.3 May 2031"),
    ("Council published 06-05-2031-10-15", None, "Council published 06-05-2031-10-15"),
    ("Совет от 6 мая 2031 г. № 12.docx", "2031-05-06", "Совет № 12"),
    ("Совет 2031-05-06 протокол № 12.docx", "2031-05-06", "Совет протокол № 12"),
    ("2031-05 12 reports.txt", None, "2031-05 12 reports"),
    ("2031-05-06 harbour No.12", "2031-05-06", "harbour No.12"),
]
FOLDERS = [
    ("2031/06.05/стенограмма.docx", "2031-05-06", "стенограмма"),
    ("2031/05 май/06 совет/стенограмма.docx", "2031-05-06", "совет"),
    ("2031/05. май/06.05 совет/стенограмма.docx", "2031-05-06", "совет"),
    ("Протоколы 2031/6 мая совет/стенограмма.docx", "2031-05-06", "совет"),
    ("Council 2031/May 6/transcript.docx", "2031-05-06", "Council 2031"),
    ("2031 год/Май/06/совет.txt", "2031-05-06", "совет"),
    ("2031/05 May/council.txt", None, "council"),
    # which of two years
    ("2030-2031/10-06 harbour.txt", None, "10-06 harbour"),
    ("2030-2031/6 мая/совет.txt", None, "совет"),
    # days on which somebody put files there
    ("Backups/2031-05-06/harbour.txt", None, "harbour"),
    ("uploads/2031/05/06/minutes.txt", None, "minutes"),
    ("Exports/2031-05-06 Council/transcript.txt", "2031-05-06", "Council"),
    ("2031-05-06 Harbour/meeting_saved_chat.txt", "2031-05-06", "Harbour"),
]
ADDED = [
    ("2031-05-06 Board [closed-door].docx", "2031-05-06", "Board [closed-door]"),
    ("2031-05-06 Board [LEADERSHIPS].docx", "2031-05-06", "Board [LEADERSHIPS]"),
    ("Harbour board-dQw4w9WgXcQ.en.vtt", None, "Harbour board"),
    ("Harbour board_otter_ai.txt", None, "Harbour board"),
    ("Harbour board ｜ May 6, 2031.vtt", "2031-05-06", "Harbour board"),
    ("Harbour board-20310506_100000-Meeting Recording.vtt", "2031-05-06", "Harbour board"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "date", "title"),
    [*TIMES, *SEVERAL_DAYS, *OF_THE_FILE, *NUMBERS, *FOLDERS, *ADDED],
)
def test_days_and_titles(path, date, title):
    name = name_with_folders(path.split("/"))
    told = day_written(name)
    assert (told.isoformat() if told else None, title_told(name)) == (date, title)


@pytest.mark.parametrize(
    "line",
    ["Published 9 May 2031", "Please comment by 12 May 2031", "Опубликовано: 09.05.2031"],
)
def test_lines_tell_no_day_on_which_something_else_is_done(line):
    assert date_told(line) is None
    assert date_told(f"{line} (held 6 May 2031)").day == 6


@pytest.mark.parametrize("piece", [".en", " ", "[", "-aB1", " (1)", "6 мая - "])
def test_long_names_are_read_at_once(piece):
    started = process_time()
    title_told("x" + piece * 20_000)
    assert process_time() - started < 0.5
