"""What shares nothing with a question is not shown, not even as the nearest."""

import pytest

from meetings.retrieval.ranking.features import FEATURE_NAMES
from meetings.retrieval.ranking.relevance_floor import has_to_do_with
from tests.meetings.retrieval.ranking.candidates import answerer_of, first_of, question

SCHOOL = "Nora Pellow: We have 27 vacancies, mostly in mathematics and music."
FERRY = "Пётр Зимин: Следующий паром с вакцинами придёт в мае, говорили мы в совете."


@pytest.mark.parametrize(
    ("words", "lang", "line", "shown"),
    [
        ("mathematics*4 vacancies*4", "en", SCHOOL, True),
        ("vaccines?", "en", SCHOOL, False),
        ("spoke vaccines?", "en", SCHOOL, False),
        # one word of several is something
        ("vaccines*4? boats*4? teachers*4? mathematics*4", "en", SCHOOL, True),
        ("vaccines*4? boats*4? teachers*4? oars*4? seals*4? eels*4? music*2", "en", SCHOOL, False),
        # what stands beside anything, or is said in any talk, is nothing
        ("паром*4", "ru", FERRY, True),
        ("следующий*4 затмение*4?", "ru", FERRY, False),
        ("говорили*4 затмение*4?", "ru", FERRY, False),
        ("затмение*4? мае*4", "ru", FERRY, True),
        # what only begins like a verb of saying says something
        ("happened*4? Sayanovka*4", "en", "Nora Pellow: Sayanovka was flooded.", True),
        ("случилось*4? просвещение*4", "ru", "Пётр Зимин: Просвещение важнее всего.", True),
        ("asked*4 happened*4?", "en", "Nora Pellow: I asked them.", False),
        # a small number stands anywhere, a year does not
        ("27*4", "en", SCHOOL, False),
        ("27*4 vaccines*4?", "en", SCHOOL, False),
        ("27*4 mathematics*4", "en", SCHOOL, True),
        ("1945*4", "en", "Nora Pellow: We were free in 1945.", True),
        # in other words
        ("корабль~паром", "ru", FERRY, True),
    ],
)
def test_what_has_anything_to_do_with_a_question(words, lang, line, shown):
    asked = question(words, lang=lang)
    assert has_to_do_with(asked, first_of(asked, line)) is shown


@pytest.mark.parametrize(("meaning", "shown"), [(0.57, False), (1.2, True)])
def test_near_in_meaning_needs_no_common_word(meaning, shown):
    asked = question("vaccines?", lang="en")
    first = first_of(asked, SCHOOL)
    features = first.features.copy()
    features[FEATURE_NAMES.index("meaning")] = meaning
    assert has_to_do_with(asked, first._replace(features=features)) is shown


def test_a_word_that_is_written_right_is_no_mistake_for_another(tmp_path):
    there = answerer_of(["Nora Pellow: Please do without the word “soon” in this hall."], tmp_path)
    assert there.answer("who won the world cup?").answers == ()
    assert there.answer("what about the wordd?").answers
