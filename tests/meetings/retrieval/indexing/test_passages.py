"""A meeting's passages: sentences with their neighbours' keys."""

from __future__ import annotations

import datetime as dt

from meetings.facts.extraction.extract import facts_of
from meetings.model.meeting import LEAD, Head, Meeting, Speaker, Turn
from meetings.retrieval.indexing.passages import NEIGHBOURS, head_texts, joined_keys, passages_of
from meetings.text.stems import keys

HEAD = Head("7", "Совет пристани", dt.date(2031, 5, 6), None, "Тверь", "ru", None, None)
MEETING = Meeting(
    HEAD,
    "Совет собрался в Твери.",
    (
        Speaker("Анна Вёсельная", ("А.Вёсельная",), "мэр", 1),
        Speaker("Вопрос", ("Вопрос",), None, 1),
    ),
    (
        Turn("Вопрос", "Вопрос", "Сколько лодок построили?"),
        Turn(
            "Анна Вёсельная", "А.Вёсельная", "Сорок пять лодок. Это немало. Вёсел больше. Их сто."
        ),
    ),
)


def items():
    return list(passages_of(MEETING, facts_of(MEETING)))


def test_each_sentence_is_a_passage_at_its_offsets():
    for item in items():
        passage = item.passage
        assert MEETING.text_of(passage.turn)[passage.start : passage.stop] == passage.text
        assert passage.keys == joined_keys(passage.text)
        assert passage.meeting_id == "7"
    assert [item.passage.turn for item in items()] == [LEAD, 0, 1, 1, 1, 1]


def test_neighbours_are_of_the_same_turn_nearest_first():
    third = items()[4].passage
    assert third.before == (joined_keys("Это немало."), joined_keys("Сорок пять лодок."))
    assert third.after == (joined_keys("Их сто."),)
    assert all(len(item.passage.before) <= NEIGHBOURS for item in items())


def test_an_answer_knows_what_was_asked():
    question, answer = items()[1], items()[2]
    assert answer.keys["asked"] == question.passage.keys == answer.passage.asked
    assert question.keys["asked"] == ""


def test_heads_name_the_speaker_and_the_meeting():
    assert "мэр" in head_texts(MEETING, 1)[1]
    assert set(keys("Совет пристани Тверь мэр")) <= set(items()[2].keys["head"].split())
    assert "мэр" not in "".join(head_texts(MEETING, LEAD))


def test_kinds_of_facts_stand_where_the_facts_are():
    assert "quantity" in items()[2].passage.kinds
    assert items()[3].passage.kinds == frozenset()
