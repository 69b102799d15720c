"""What a wish would have told long ago is found where not every meeting is read."""

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.model.subscription import Query
from meetings.retrieval.answering import Answerer
from meetings.subscriptions.previews import Previews
from meetings.subscriptions.saved_questions import SavedQuestions
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex


def meeting(year, speaker, text):
    head = Head(str(year), f"Совещание {year}", dt.date(year, 3, 1), None, None, "ru", None, None)
    return Meeting(
        head, "", (Speaker(speaker, (speaker,), None, 1),), (Turn(speaker, speaker, text),)
    )


@pytest.fixture
def worth(tmp_path, monkeypatch):
    """What a wish is worth where only the newest of the earlier meetings is read for any wish."""
    monkeypatch.setattr("meetings.subscriptions.previews._LOOKED_BACK", 1)
    archive = MemoryArchive()
    archive.put(
        (one, one.head.id.encode())
        for one in (
            meeting(2024, "Igor Thornby", "The ferry is late again."),
            meeting(2025, "Вера Дорошина", "Новый паром пойдёт весной."),
            meeting(2027, "Вера Дорошина", "О трамваях поговорим отдельно."),
            meeting(2030, "Вера Дорошина", "Спасибо всем, кто пришёл."),
        )
    )
    passages = PassageIndex(tmp_path / "index")
    passages.catch_up(archive)
    answerer = Answerer(archive, passages, today=lambda: dt.date(2030, 4, 1))
    return Previews(archive, SavedQuestions(answerer)).worth


@pytest.mark.parametrize(
    ("query", "year"),
    [
        (Query("words", "трамвай"), 2027),
        (Query("words", "паром пойдёт"), 2025),
        (Query("person", "Торнби"), 2024),
        (Query("person", "Лодкин"), None),
        (Query("words", "ледокол"), None),
    ],
)
def test_the_last_time_is_found_however_long_ago(worth, query, year):
    before = worth(query).before
    assert (before and before.head.date.year) == year


def test_a_part_said_long_ago_is_not_missing(worth):
    parts = {part.text: part.last for part in worth(Query("words", "паром + ледокол")).apart}
    assert parts == {"паром": dt.date(2025, 3, 1), "ледокол": None}
