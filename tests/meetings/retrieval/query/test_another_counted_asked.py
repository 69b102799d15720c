"""«а детских садов?» after «сколько школ построили?» asks for as many of what else."""

import pytest

from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.another_counted_asked import another_counted

BOATS = "how many boats were built in Skerry?"


@pytest.mark.parametrize(
    ("text", "before", "anew"),
    [
        ("а лодок?", "сколько школ построили?", "сколько лодок построили?"),
        ("а детских садов?", "Сколько школ построили?", "Сколько детских садов построили?"),
        ("а сколько лодок", "сколько новых школ построили", "сколько лодок построили"),
        ("and ferries?", BOATS, "how many ferries were built in Skerry?"),
        ("what about new piers?", BOATS, "how many new piers were built in Skerry?"),
        ("and salt?", "how much sand do they dig?", "how much salt do they dig?"),
        # not what «сколько» wants, or nothing counted
        ("а лодки?", "сколько школ построили", ""),
        ("а лодок?", "когда построили школу", ""),
        ("а лодок?", "сколько построили школ", ""),
        ("and ferries?", "when were boats built?", ""),
        ("and ferries?", "how much is a boat?", ""),
        # a country, a time, somebody, nothing of its own, the same
        ("а Перу?", "сколько школ построили", ""),
        ("and in May?", BOATS, ""),
        ("and Peru?", BOATS, ""),
        ("and 2019?", BOATS, ""),
        ("and Pellow?", BOATS, ""),
        ("and there?", BOATS, ""),
        ("and boats?", BOATS, ""),
        ("ferries", BOATS, ""),
    ],
)
def test_another_counted(text, before, anew):
    assert another_counted(text, before, (KnownPerson("Nora Pellow"),)) == anew
