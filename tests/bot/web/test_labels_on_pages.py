"""Pages of those who speak under no name say so."""

from __future__ import annotations

import pytest

from bot.json_forms.people import profile_form
from bot.library import Library
from bot.sources.intake import Intake
from meetings.statistics.speaker_profile import profile_of
from tests.bot.web.conftest import parts_of, visitor
from tests.soon import SOON

COUNCIL = """Orlop Parish Council

4 March 2031

Chair: Good evening. The weir will be mended before the floods of autumn come.
Ida Tarn: The weir costs us nine thousand pounds, and I would rather sell it.
Chair: The ducks stay.
"""
TOLD = "at another meeting it may be somebody else"


@pytest.fixture
def council(tmp_path):
    library = Library(tmp_path / "data", meaning=False)
    Intake(library.archive).data(COUNCIL.encode(), "weir.txt")
    library.catch_up(wait=SOON)
    return library


def test_a_label_is_told_from_a_name(council):
    visit = visitor(parts_of(council), "en")
    assert TOLD in visit.get("/p/Chair").text
    assert TOLD not in visit.get("/p/Ida Tarn").text


def test_assistants_are_told(council):
    profile = profile_of(["Chair"], council.archive, "en")
    assert profile is not None
    assert profile_form(profile, council.archive.meeting, named=False)["named"] is False
