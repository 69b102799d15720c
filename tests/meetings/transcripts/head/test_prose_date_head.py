"""Whole heads with a written date: what becomes of the lines around it."""
# ruff: noqa: E501 - a case a line

from __future__ import annotations

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.readers.kremlin_text import read_text


def head(text):
    """Title, time, place and the first line of the body; a slash stands for a line's end."""
    document = read_text(text.replace("/", "\n"))
    assert document.date.isoformat() == "2031-05-06"
    return document.title, document.time, document.place, document.body.split("\n")[0]


@pytest.mark.parametrize(
    ("text", "title", "time", "place", "first"),
    [
        # parted by blank lines or not, the place after the date
        ("Совет//6 мая 2031 г., 9:05//Тверь//Прошло.//А.Б: Да", "Совет", "09:05", "Тверь", "Прошло."),
        ("Совет/6 мая 2031 года/Тверь/А.Б: Да", "Совет", None, "Тверь", "А.Б: Да"),
        ("Совет////06.05.2031////А.Б: Да", "Совет", None, None, "А.Б: Да"),
        # the place before it
        ("Совет//Верхняя ратуша//6 мая 2031 года//А.Б: Да", "Совет", None, "Верхняя ратуша", "А.Б: Да"),
        ("Совет/Тверь/6 мая 2031 года/А.Б: Да", "Совет", None, "Тверь", "А.Б: Да"),
        ("Council/Village Hall/6 May 2031/Chair: Hi", "Council", None, "Village Hall", "Chair: Hi"),
        ("Council//Greywick//6 May 2031//Chair: Hi", "Council", None, "Greywick", "Chair: Hi"),
        # set apart
        ("# Council/6 May 2031/A.B: Hi", "Council", None, None, "A.B: Hi"),
        ("**Council**//6 May 2031/A.B: Hi", "Council", None, None, "A.B: Hi"),
        # an agenda above it
        ("Council/* Piers/on the north side/* Gates/6 May 2031/A.B: Hi", "Council", None, None, "* Piers"),
        ("Совет/1. Причалы/2. Шлюз/6 мая 2031 года/А.Б: Да", "Совет", None, None, "1. Причалы"),
        # the place in it
        ("Совет//Тверь, 6 мая 2031 года//Прошло.//А.Б: Да", "Совет", None, "Тверь", "Прошло."),
        ("Council//Moscow, May 6, 2031, 1 p.m.//* * *//Chair: Hi", "Council", "13:00", "Moscow", "* * *"),
        # a title over two lines stays one
        ("Совет/пристани/6 мая 2031 года/А.Б: Да", "Совет пристани", None, None, "А.Б: Да"),
        ("Council//Annual Meeting//6 May 2031//Chair: Hi", "Council Annual Meeting", None, None, "Chair: Hi"),
        ("Talk with the/Village Hall Keeper/6 May 2031//A.B: Hi", "Talk with the Village Hall Keeper", None, None, "A.B: Hi"),
        ("Council//Greywick//6 May 2031//Village Hall//Hi.//A.B: Hi", "Council Greywick", None, "Village Hall", "Hi."),
        # who took part is no title, and what tells whose initials are whose no place
        ("Участники: А. Ларин, Б. Том/Совет/6 мая 2031 года/А.Б: Да", "Совет", None, None, "Участники: А. Ларин, Б. Том"),
        ("Council/6 May 2031/AM = Ann Moss/BV = Bo Vale/AM: Hi", "Council", None, None, "AM = Ann Moss"),
        # nor is a page's number
        ("Council/6 May 2031/Page 4/Chair: Hi", "Council", None, None, "Page 4"),
        # lines of a form
        ("Совет/Дата: 06.05.2031/Время: 9:05/Место: Тверь/А.Б: Да", "Совет", "09:05", "Тверь", "А.Б: Да"),
        ("Совет/Место: Тверь/Время: 9:05/Дата: 06.05.2031/А.Б: Да", "Совет", "09:05", "Тверь", "А.Б: Да"),
        ("Совет/Ведёт: А.Б/Дата: 06.05.2031/А.Б: Да", "Совет", None, None, "Ведёт: А.Б"),
        ("Council/6 May 2031/7:30 p.m./Village Hall/Chair: Hi", "Council", "19:30", "Village Hall", "Chair: Hi"),
        # midnight is unknown; prose before the date is lead
        ("Совет/6 мая 2031 года, 00:00/А.Б: Да", "Совет", None, None, "А.Б: Да"),
        ("Совет//Прошло заседание.//6 мая 2031 года//А.Б: Да", "Совет", None, None, "Прошло заседание."),
        # the scraper's line goes before another
        ("Совет/7 мая 2031 года/2031-05-06/А.Б: Да", "Совет 7 мая 2031 года", None, None, "А.Б: Да"),
    ],
)  # fmt: skip
def test_heads(text, title, time, place, first):
    assert head(text) == (title, time, place, first)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Совет/А.Б: Да", "«16 мая 2022 года, 19:20» or 2022-05-16 19:20:00 stands by itself"),
        ("Совет//6 мая 2031 года прошло заседание./А.Б: Да", "no date line"),
        ("Совет//6 мая 2031 года//", "nothing stands after"),
        ("6 мая 2031 года/А.Б: Да", "no title"),
        ("Совет/30 февраля 2031 года/А.Б: Да", "'30 февраля 2031 года' does not exist"),
        ("Совет/6 мая 2031 года, 24:30/А.Б: Да", "'24:30' does not exist"),
        # said, not written under the title
        ("Совет/А.Б: Когда?/6 мая 2031 года/В.Г: Да", "no date line"),
        ("слово " * 500 + "/6 мая 2031 года/А.Б: Да", "no date line"),
    ],
)
def test_refusals(text, reason):
    with pytest.raises(UnreadableTranscript, match=reason):
        head(text)
