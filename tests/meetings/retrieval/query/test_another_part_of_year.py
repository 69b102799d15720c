"""Another half or quarter of the year asked about."""

import pytest

from meetings.retrieval.query.another_part_of_year import another_part_of_year, is_part_beside

HALF = "встречи в первом полугодии 2018"


@pytest.mark.parametrize(
    ("text", "question", "anew"),
    [
        ("а во втором?", HALF, "встречи во втором полугодии 2018"),
        ("второе полугодие", HALF, "встречи в второе полугодие 2018"),
        ("а во втором квартале", HALF, "встречи во втором квартале 2018"),
        ("second half", "first half of 2019", "second half of 2019"),
        ("and in the second?", "meetings in the first quarter of 2019",
         "meetings in the second quarter of 2019"),
        ("what about the third quarter?", "in the first quarter of 2019",
         "the third quarter of 2019"),
        ("а вторая?", "первая неделя апреля 2025", "вторая неделя апреля 2025"),
        ("а третья?", "вторая неделя мая", "третья неделя мая"),
        ("а вторая?", "1 неделя мая", "вторая неделя мая"),  # «первая», spelt in figures
        ("and the third week?", "second week of May", "the third week of May"),
        ("а второй?", "встречи первый квартал 2019", "встречи второй квартал 2019"),
        ("а во втором?", "инфляция в первом квартале 2017", "инфляция во втором квартале 2017"),
    ],
)  # fmt: skip
def test_the_same_is_asked_of_it(text, question, anew):
    assert another_part_of_year(text, question) == anew


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("а второй?", HALF),  # one of the list
        ("the second one", "first half of 2019"),
        ("а второй?", "первая неделя апреля"),  # of meetings, and no week
        ("вторая", "первая неделя апреля"),
        ("а вторая?", "кто выступал в первой половине 2018"),
        ("а во втором?", "встречи в 2018"),
        ("а в первом?", HALF),
        ("во втором доме", HALF),
        ("а во втором?", "первое полугодие 2018 и второе полугодие 2017"),
    ],
)
def test_what_names_none_or_the_same(text, question):
    assert another_part_of_year(text, question) == ""


@pytest.mark.parametrize(
    ("text", "question", "asks"),
    [
        ("а вторая?", "первая неделя апреля 2025", True),
        ("and the second?", "meetings in the first quarter of 2019", True),
        ("the second", "meetings in the first quarter of 2019", False),
        ("and the second?", "what was said of gravel in the first quarter of 2019", False),
    ],
)
def test_after_its_list_another_part_is_meant_and_no_meeting(text, question, asks):
    assert is_part_beside(text, question) is asks
