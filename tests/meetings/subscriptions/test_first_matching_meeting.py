"""Whether a meeting is the first that meets a wish, over a small archive of invented ones."""

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.model.subscription import Query
from meetings.retrieval.answering import Answerer
from meetings.subscriptions.first_matching_meeting import FirstMentions
from meetings.subscriptions.saved_questions import SavedQuestions
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex


def meeting(number, speaker, text, lang="ru"):
    day = dt.date(2030, 1, int(number[0]))
    head = Head(number, f"Совещание {number}", day, None, None, lang, None, None)
    turn = Turn(speaker, speaker, text)
    return Meeting(head, "", (Speaker(speaker, (speaker,), None, 1),), (turn,))


MEETINGS = (
    meeting("1", "Вера Дорошина", "Газ подорожал. Паром стоит."),
    meeting("2", "Пётр Лодкин", "Газ подешевел. Рельсы положили тихие, газовую трубу убрали."),
    meeting("2-en", "Pyotr Lodkin", "Quiet rails were laid.", "en"),
    meeting("3", "Вера Дорошина", "Рельсы служат долго. Маяк горит."),
)


@pytest.fixture
def firsts(tmp_path):
    archive = MemoryArchive()
    archive.put((one, one.head.id.encode()) for one in MEETINGS)
    passages = PassageIndex(tmp_path / "index")
    passages.catch_up(archive)
    saved = SavedQuestions(Answerer(archive, passages, today=lambda: dt.date(2030, 2, 1)))
    return FirstMentions(archive, saved, passages)


@pytest.mark.parametrize(
    ("wish", "number", "first"),
    [
        (Query("words", "газ"), "1", True),
        (Query("words", "газ"), "2", False),
        (Query("words", "рельсы"), "2", True),
        (Query("words", "рельсов"), "3", False),
        (Query("words", "rails"), "2-en", True),  # the same event in Russian is no earlier one
        (Query("words", "газ маяк"), "3", True),  # never side by side before
        (Query("words", "газ -паром"), "2", True),  # the earlier one has what is left out
        (Query("person", "Лодкин"), "2", True),
        (Query("person", "Дорошина"), "3", False),
        (Query("everything", ""), "3", False),
        (Query("question", "кто положил рельсы?"), "1", True),
    ],
)
def test_the_first_that_meets_a_wish(firsts, wish, number, first):
    head = next(one.head for one in MEETINGS if one.head.id == number)
    assert firsts.is_first(wish, head) is first
