"""The samples speak while the archive is empty, and nothing kept of them outlives that."""

from __future__ import annotations

import datetime as dt

from bot.library import Library
from bot.terminal.archive_or_samples import ArchiveOrSamples
from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.query.archive_cast import Casts


def meeting(id_, speaker):
    head = Head(id_, f"Совет {id_}", dt.date(2021, 3, 4), None, None, "ru", None, None)
    turns = (Turn(speaker, speaker, f"Слово {id_}."),)
    return Meeting(head, "", (Speaker(speaker, (speaker,), None, 1),), turns), id_.encode()


def test_the_people_of_the_samples_go_with_them(tmp_path):
    own, samples = (Library(tmp_path / name, meaning=False) for name in ("own", "samples"))
    samples.archive.put([meeting("1", "Пётр Лодкин")])
    either, casts = ArchiveOrSamples(own, lambda: samples), Casts()
    assert casts.of(either).who("Лодкин")
    own.archive.put([meeting("2", "Анна Вёслова")])
    assert casts.of(either).who("Вёслова")
    assert not casts.of(either).who("Лодкин")
