"""Whoever is called alike only from one of two languages is one person from the first look on."""

import datetime as dt

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.carrying_out_listings import listed
from meetings.retrieval.query.listing import read_listing
from meetings.retrieval.query.people_met import people_met
from storage.archive.tinydb_archive import TinyArchive

HOST = "Роман Лежнев"


def made(number, year, lang, *names):
    head = Head(str(number), f"Talks {number}", dt.date(year, 5, 1), None, None, lang, None, None)
    speakers = tuple(Speaker(name, (name,), None, 1) for name in names)
    return Meeting(head, "", speakers, tuple(Turn(name, name, "Добрый день.") for name in names))


def test_one_person_in_two_languages(tmp_path):
    archive = TinyArchive(tmp_path)
    meetings = [
        made(1, 2020, "en", HOST, "Igor Shchegolev"),
        made(2, 2021, "en", HOST, "Igor Shchegolev"),
        made(3, 2022, "ru", HOST, "Игорь Щёголев"),  # looked at first, and not taken for Igor
        made(4, 2022, "ru", HOST, "Вера Лодкина"),
    ]
    archive.put((one, one.head.id.encode()) for one in meetings)
    cast = Cast(archive)
    listing = read_listing("с кем встречался Лежнев?", cast, dt.date(2026, 1, 1))
    found = listed(listing, archive, cast, "ru")
    met = [(one.person.names, len(one.entries)) for one in people_met(found, cast)]
    assert met == [(("Igor Shchegolev", "Игорь Щёголев"), 3), (("Вера Лодкина",), 1)]
