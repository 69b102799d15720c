"""The text version: where title, date, place and lead end."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.readers.kremlin_text import read_text

ADDRESS = "http://kremlin.ru/events/president/news/copy/777"


def page(place="Тверь, ратуша", lead="Прошло заседание.", date="2031-05-06 12:30:00"):
    return f"\nСовет пристани\n\n\n{date}\n\n{place}\n\n{lead}\n\nП.Лодкин: Да.\n\n{ADDRESS}"


def test_every_part():
    document = read_text(page())
    assert document.title == "Совет пристани"
    assert (document.date, document.time) == (dt.date(2031, 5, 6), "12:30")
    assert (document.place, document.lang) == ("Тверь, ратуша", "ru")
    assert document.url == "http://kremlin.ru/events/president/news/777"
    assert document.body == "Прошло заседание.\nП.Лодкин: Да."


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("2031-05-06 00:00:00", None),
        ("2031-05-06", None),
        ("2031-05-06 09:05:00Z", "09:05"),
        ("2031-05-06T23:59", "23:59"),
        ("  2031-05-06 12:30:00.000 Z ", "12:30"),
    ],
)
def test_time_is_wall_clock_and_midnight_is_unknown(written, time):
    assert read_text(page(date=written)).time == time


@pytest.mark.parametrize(
    ("text", "place", "first"),
    [
        # no place: its empty line is there, the lead stands where the place would
        ("Т\n\n\n2031-05-06\n\n\n\nПрошло заседание.\n\nА.Б: Да", None, "Прошло заседание."),
        ("Т\n\n\n2031-05-06\n\nПрошло заседание.\n\nП.Лодкин: Да", None, "Прошло заседание."),
        ("Т\n\n\n2031-05-06\n\nП.Лодкин: Да\nНет", None, "П.Лодкин: Да"),
        # typed by hand, without empty lines
        ("Т\n2031-05-06\nТверь\nП.Лодкин: Да", "Тверь", "П.Лодкин: Да"),
        ("Т\n2031-05-06\nП.Лодкин: Да", None, "П.Лодкин: Да"),
        # captions without capitals and full stops are words
        (page(place="good morning shall we begin"), None, "good morning shall we begin"),
        (
            page(place="Good morning all of you and welcome"),
            None,
            "Good morning all of you and welcome",
        ),
        (page(place="г. Тверь"), "г. Тверь", "Прошло заседание."),
        # a salutation is no place
        ("Т\n\n\n2031-05-06\n\nУважаемые граждане!\nДа.", None, "Уважаемые граждане!"),
    ],
)
def test_place_or_not(text, place, first):
    document = read_text(text)
    assert document.place == place
    assert document.body.split("\n")[0] == first


def test_entities_and_hard_spaces():
    document = read_text(page(lead="Речь&nbsp;шла о&#160;лодках &lt;…&gt; &amp; вёслах."))
    assert document.body.split("\n")[0] == "Речь\u00a0шла о\u00a0лодках <…> & вёслах."


def test_an_entity_for_a_line_feed_breaks_the_line():
    assert "\n\n" not in read_text(page(lead="Раз.&#10;&#10;Два.&#13;Три.")).body


def test_a_title_over_two_lines_is_one():
    assert read_text("Совет\nпристани\n2031-05-06\n\nДа.").title == "Совет пристани"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Совет пристани\nП.Лодкин: Да.", "no date line"),
        ("2031-05-06\nП.Лодкин: Да.", "no title"),
        ("Совет\n2031-13-46\nДа.", "does not exist"),
        ("Совет\n2031-05-06 25:00\nДа.", "does not exist"),
        ("Совет\n2031-05-06\n", "nothing stands after"),
        (f"Совет\n\n\n2031-05-06\n\nТверь\n\n{ADDRESS}", "nothing stands after"),
        ("слово " * 500 + "\n2031-05-06\nДа.", "characters stand before"),
    ],
)
def test_refusals_say_what_is_missing(text, reason):
    with pytest.raises(UnreadableTranscript, match=reason):
        read_text(text)
