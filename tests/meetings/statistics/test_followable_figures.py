"""Which figures are offered to who names none: those that can be followed, the most told first."""

from __future__ import annotations

import datetime as dt

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.statistics.series_by_words import Followed
from storage.archive.memory import MemoryArchive

NAME = "Вера Дорошина"


def followable(*texts):
    archive = MemoryArchive()
    for number, text in enumerate(texts):
        head = Head(
            str(number), "Совещание", dt.date(2021 + number, 6, 1), None, None, "ru", None, None
        )
        turns = (Turn(NAME, NAME, text),)
        archive.put(
            [(Meeting(head, "", (Speaker(NAME, (NAME,), None, 1),), turns), text.encode())]
        )
    return [one.called("ru") for one in Followed(archive).told_most()]


TRADE = "Товарооборот с Казахстаном в {} году достиг {} миллиардов долларов."
GROWTH = "Товарооборот с Казахстаном в {} году вырос на {} процентов."
INFLATION = "Инфляция сейчас составляет {} процента."


def test_what_most_meetings_tell_comes_first():
    texts = [INFLATION.format(number) for number in (4, 5, 6)]
    trade = [TRADE.format(2019 + number, 20 + number) for number in range(2)]
    assert followable(*trade, *texts) == ["инфляция", "товарооборот"]


def test_what_cannot_be_compared_is_not_offered():
    assert followable(TRADE.format(2019, 20), GROWTH.format(2020, 5)) == []
    assert followable(TRADE.format(2019, 20)) == []
