"""No words leave as a quote that are not in their turn."""

from __future__ import annotations

from dataclasses import replace

from bot.mcp.quote_guard import sealed
from tests.bot.mcp.conftest import HARBOUR, filled

TURN, START, STOP = 13, 23, 91
SOFA = "The first 120 metres stay as they are, so the seals keep their sofa."


def quote(**changed):
    place = {"meeting": {"id": HARBOUR}, "turn": TURN, "start": START, "end": STOP}
    return {**place, "quote": SOFA, **changed}


def test_an_exact_quote_gets_its_code_and_its_link(library):
    made = sealed({"answers": [quote()], "match": quote()}, library)
    codes = {made["answers"][0]["code"], made["match"]["code"]}
    assert len(codes) == 1
    assert library.answerer.standing(codes.pop()).now == SOFA
    assert made["match"]["link"] is None  # the sample has no page


def test_what_is_not_in_its_turn_does_not_leave(library):
    wrong = [
        quote(quote=SOFA.replace("120", "130")),
        quote(start=START + 1),
        quote(end=STOP - 1),
        quote(turn=TURN - 1),
        quote(turn=99),
        quote(turn=-2),
        quote(start=START - 500, end=STOP - 500),
        quote(quote="", end=START),
        quote(meeting={"id": "gone"}),
    ]
    for one in wrong:
        made = sealed({"list": [one, quote()], "deep": {"match": one}}, library)
        assert [kept["quote"] for kept in made["list"]] == [SOFA]
        assert made["deep"] == {"match": None}


def test_a_text_that_was_edited_meanwhile_is_not_quoted_as_it_was(tmp_path):
    library = filled(tmp_path / "data")
    meeting = library.archive.meeting(HARBOUR)
    turns = [*meeting.turns]
    turns[TURN] = replace(turns[TURN], text=turns[TURN].text.replace("120", "130"))
    library.archive.put([(replace(meeting, turns=tuple(turns)), b"edited")])
    assert sealed({"match": quote()}, library) == {"match": None}
