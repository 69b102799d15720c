"""Whose words are wanted that are nobody's in the archive: no other text with the name answers."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.retrieval.answering import Answerer
from meetings.transcripts.read import read
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

THEATRE = """
Встреча с актёрами


2031-02-06 11:00:00

Заречье

Мэр побывал в театре имени Волкова и встретился с актёрами.

Пётр Зимин: Сцену починим к весне.
"""
SAID = THEATRE.replace("побывал в театре имени Волкова и", "выслушал; Волков сказал, что рад, и")


def asked(folder, question, text):
    archive = MemoryArchive()
    archive.put([(read(text.encode(), source="1.txt"), text.encode())])
    passages = PassageIndex(folder)
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2032, 6, 1)).answer(question)


@pytest.mark.parametrize("question", ["Что говорил Волков?", "что говорил волков"])
def test_a_lead_that_only_has_the_name_tells_nobodys_words(tmp_path, question):
    assert not asked(tmp_path / "1", question, THEATRE).found
    assert asked(tmp_path / "2", "Что говорил Волков?", SAID).answers
