"""Meetings that are asked for by their size."""

import pytest

from meetings.retrieval.query.size_asked import SizeAsked, size_asked, size_of_list_asked


@pytest.mark.parametrize(
    ("message", "size", "most", "rest"),
    [
        ("the longest meeting", "longest", 1, "the meeting"),
        ("what was the shortest session with Lodkin?", "shortest", 1,
         "what was the session with Lodkin?"),
        ("the 5 longest meetings", "longest", 5, "the meetings"),
        ("longest meetings of 2019", "longest", None, "meetings of 2019"),
        ("meeting with the most speakers", "most_people", 1, "meeting"),
        ("which meeting had the largest number of participants", "most_people", 1,
         "which meeting"),
        ("the meeting with the fewest people", "fewest_people", 1, "the meeting"),
        ("Самая длинная встреча с Лодкиным", "longest", 1, "встреча с Лодкиным"),
        ("три самых длинных совещания", "longest", 3, "совещания"),
        ("самые короткие встречи", "shortest", None, "встречи"),
        ("какая встреча шла дольше всех", "longest", 1, "какая встреча"),
        ("на какой встрече было больше всего выступавших", "most_people", 1, "на какой встрече"),
        ("встреча с наименьшим числом участников", "fewest_people", 1, "встреча"),
    ],
)  # fmt: skip
def test_meetings_by_size(message, size, most, rest):
    assert size_asked(message) == SizeAsked(size, most, rest)


@pytest.mark.parametrize(
    "message",
    ["самое длинное выступление", "the longest speech", "длинная встреча", "most meetings"],
)
def test_what_is_no_meeting_by_size(message):
    assert size_asked(message) is None


@pytest.mark.parametrize(
    ("message", "size"),
    [
        ("самая длинная", "longest"),
        ("а какая из них самая короткая?", "shortest"),
        ("the longest", "longest"),
        ("and which of them was the shortest one?", "shortest"),
        ("самая длинная встреча", None),
        ("the longest bridge", None),
        ("самые длинные из них", None),
        ("третья", None),
    ],
)
def test_one_of_a_list_by_size(message, size):
    assert size_of_list_asked(message) == size
