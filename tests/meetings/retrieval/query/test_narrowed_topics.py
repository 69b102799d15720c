"""A topic or a list asked again of a part of it."""

import pytest

from meetings.retrieval.query.narrowed_topics import list_there, narrowed, part_of_list


@pytest.mark.parametrize(
    ("text", "topic", "may_mean"),
    [
        ("только про школы", "отопление", ["отопление школы"]),
        ("а для лоцманов?", "зарплата", ["зарплата лоцманов"]),
        ("and for pilots?", "wages in Norway", ["wages in Norway pilots", "wages pilots"]),
        ("only with engineers", "wages", ["wages engineers"]),
        ("show me just about boats", "prices", ["prices boats"]),
        ("только про школы", "", []),
        ("а для него?", "зарплата", []),
        ("только про это", "зарплата", []),
        ("школы", "зарплата", []),
        ("and for the price of what do they build it", "wages", []),
    ],
)
def test_what_a_message_may_mean(text: str, topic: str, may_mean: list[str]) -> None:
    assert list(narrowed(text, topic)) == may_mean


@pytest.mark.parametrize(
    ("text", "listed", "meant"),
    [
        ("только с мэрами", "встречи в мае 2031", "встречи в мае 2031 с мэрами"),
        ("only the ferry ones", "meetings in May 2031?", "meetings in May 2031 ferry"),
        ("just with sailors", "meetings in May", "meetings in May with sailors"),
        ("только с мэрами", "", ""),
        ("только с ними", "встречи в мае 2031", ""),
        ("с мэрами", "встречи в мае 2031", ""),
    ],
)
def test_what_asks_for_part_of_a_list(text: str, listed: str, meant: str) -> None:
    assert part_of_list(text, listed) == meant


@pytest.mark.parametrize(
    ("text", "listed", "meant"),
    [
        ("а в сочи?", "встречи с мэрами", "встречи с мэрами в сочи"),
        ("сколько из них в Сочи?", "встречи с мэрами?", "встречи с мэрами в Сочи"),
        ("and in Ankara?", "meetings with mayors?", "meetings with mayors in Ankara"),
        ("in Ankara", "meetings in Sochi in 2031", "meetings in Ankara in 2031"),
        ("а в Казани", "встречи в мае 2031 в Сочи", "встречи в мае 2031 в Казани"),
        ("in Ankara only", "meetings with mayors", "meetings with mayors in Ankara"),
        ("а в экономике?", "встречи с мэрами", ""),
        ("а в мае?", "встречи с мэрами", ""),
        ("что говорили в Сочи", "встречи с мэрами", ""),
        ("а в Сочи?", "", ""),
    ],
)  # fmt: skip
def test_those_of_a_list_in_a_town(text: str, listed: str, meant: str) -> None:
    assert list_there(text, listed) == meant
