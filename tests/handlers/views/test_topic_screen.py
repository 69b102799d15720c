"""What a topic's view says of who speaks of it."""

from handlers.texts.catalogue import Texts
from handlers.views.topic import _top
from meetings.model.reply import Topic


def said(*speakers):
    return _top(Texts("ru"), Topic("мост", 3, 1, ((2025, 3),), tuple(speakers)))


def test_only_people_are_named_as_those_who_speak_most():
    assert "Чаще всех" in said(("Вопрос", 2), ("Анна Ларина", 1))
    assert "Чаще всех" not in said(("Вопрос", 2))
    assert "Чаще всех" not in said()


def test_the_chair_may_speak_most_of_a_topic():
    assert "Chair – 2, Анна Ларина – 1" in said(("Chair", 2), ("Анна Ларина", 1), ("Question", 5))
