"""In which order a list is wanted, with what asks for it or after it was shown."""

import pytest

from meetings.retrieval.query.order_asked import list_in_order, order_asked, without_order


@pytest.mark.parametrize(
    ("text", "rest", "oldest"),
    [
        ("сначала старые", "", True),
        ("а можно сначала самые старые?", "", True),
        ("сначала новые", "", False),
        ("новые сначала, пожалуйста", "", False),
        ("отсортируй по дате", "", False),
        ("покажи их в хронологическом порядке", "", True),
        ("от старых к новым", "", True),
        ("oldest first", "", True),
        ("newest first please", "", False),
        ("and now the latest first", "", False),
        ("sort them by date", "", False),
        ("встречи с Лодкиным, сначала старые", "встречи с Лодкиным", True),
        ("meetings with Pellow oldest first", "meetings with Pellow", True),
        ("all meetings in 2025 from newest to oldest", "all meetings in 2025", False),
    ],
)
def test_an_order_is_named(text, rest, oldest):
    order = order_asked(text)
    assert order is not None
    assert (order.rest, order.oldest_first) == (rest, oldest)


@pytest.mark.parametrize(
    "text",
    [
        "старые мосты",
        "с новыми вагонами",
        "встречи с новыми",
        "первая встреча с Лодкиным",
        "the oldest bridge",
        "who was first",
        "новые школы",
        "в каком порядке",
    ],
)
def test_what_is_old_or_new_is_no_order(text):
    assert order_asked(text) is None


@pytest.mark.parametrize(
    ("text", "listed", "anew"),
    [
        ("сначала старые", "встречи с Лодкиным?", "встречи с Лодкиным, сначала старые"),
        ("oldest first", "встречи с Лодкиным", "встречи с Лодкиным, сначала старые"),
        ("oldest first", "meetings in Gullport", "meetings in Gullport, oldest first"),
        ("newest first", "meetings in Gullport, oldest first", "meetings in Gullport"),
        ("а наоборот?", "встречи с Лодкиным", "встречи с Лодкиным, сначала старые"),
        ("reverse it", "meetings in Gullport, oldest first", "meetings in Gullport"),
        ("сначала старые", "", ""),
        ("старые мосты", "встречи с Лодкиным", ""),
    ],
)
def test_a_list_is_asked_for_in_another_order(text, listed, anew):
    assert list_in_order(text, listed) == anew


def test_what_asks_for_a_list_without_its_order():
    assert without_order("встречи с Лодкиным, сначала старые") == "встречи с Лодкиным"
    assert without_order("сначала старые") == "сначала старые"
