"""A topic that stands before its question goes behind it."""

import pytest

from meetings.retrieval.query.fronted_topics import topic_behind


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("про мост кто говорил больше всех", "кто говорил больше всех про мост"),
        ("Про мост что сказал Лодкин?", "что сказал Лодкин про мост?"),
        ("а о новых паромах кто говорил", "кто говорил о новых паромах"),
        ("про мост сколько раз упоминали", "сколько раз упоминали про мост"),
        ("on ferries, what did Pellow say?", "what did Pellow say on ferries?"),
        ("about seals who spoke most", "who spoke most about seals"),
        # of nothing that was said, or about something itself
        ("о чём говорил Лодкин", "о чём говорил Лодкин"),
        ("про мост когда построят", "про мост когда построят"),
        ("про мост", "про мост"),
        ("о том что сказал Лодкин", "о том что сказал Лодкин"),
        ("о встрече кто говорил про мост", "о встрече кто говорил про мост"),
        ("кто говорил про мост", "кто говорил про мост"),
        ("on 5 May what did they say on ferries", "on 5 May what did they say on ferries"),
    ],
)
def test_topic_behind(said, meant):
    assert topic_behind(said) == meant
