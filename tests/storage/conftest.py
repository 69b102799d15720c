"""Meetings invented for the storage tests."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn


def invented(id_="101", date="2021-03-04", text="У нас 40 новых лодок.", time="12:30", **head):
    """A meeting with one speaker and one turn, and the bytes it may have been read from."""
    known = Head(
        id=id_,
        title=head.pop("title", f"Совет пристани {id_}"),
        date=dt.date.fromisoformat(date),
        time=time,
        place="Дом пристани",
        lang="ru",
        url=head.pop("url", f"http://kremlin.ru/events/president/news/{id_}"),
        source=head.pop("source", f"inbox/{id_}.txt"),
    )
    turns = (Turn("Пётр Лодкин", "П.Лодкин", text),)
    speakers = (Speaker("Пётр Лодкин", ("П.Лодкин",), None, 1),)
    return Meeting(known, "Собрались на пристани.", speakers, turns), f"{id_}: {text}".encode()


@pytest.fixture
def meeting():
    return invented
