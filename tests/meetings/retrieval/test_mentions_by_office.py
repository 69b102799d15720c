"""Mentions "by the chair", "by Treasurer Ida Tarn": by whoever is called so in more words."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.library import Library
from bot.sources.intake import Intake
from meetings.retrieval.mentions import mentions_meant
from meetings.retrieval.query.archive_cast import Casts
from tests.soon import SOON

COUNCIL = """Orlop Parish Council

4 March 2031

Chair: The weir will be mended before the floods of autumn come.
Treasurer Ida Tarn: The weir costs us nine thousand pounds.
Speaker 2: The weir is loud at night.
Bo Vale: The ducks like it.
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    made = Library(tmp_path_factory.mktemp("orlop") / "data", meaning=False)
    Intake(made.archive).data(COUNCIL.encode(), "weir.txt")
    made.catch_up(wait=SOON)
    return made


@pytest.mark.parametrize(
    ("asked", "speakers"),
    [
        ("weir by the chair", ["Chair"]),
        ("weir by Chair", ["Chair"]),
        ("weir by Treasurer Ida Tarn", ["Ida Tarn"]),
        ("weir by speaker 2", ["Speaker 2"]),
        ("weir by speaker 3", []),
        ("weir by Bo Vale", []),
        ("weir by the mayor", []),
    ],
)
def test_by_whom(library, asked, speakers):
    cast, today = Casts().of(library.archive), dt.date(2031, 5, 1)
    told, _ = mentions_meant(asked, cast, library.passages, library.archive, today)
    assert [one.passage.speaker for one in told.found] == speakers
