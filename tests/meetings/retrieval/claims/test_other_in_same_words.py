"""A sentence with all words of a claim in another order, and one thing else in their place."""

import datetime as dt

import pytest

from meetings.facts.extraction.extract import facts_of
from meetings.model.claim import Checked, Claimed, ClaimMatch
from meetings.model.meeting import Head, Meeting, Turn
from meetings.retrieval.claims.other_in_same_words import other_in_same_words
from tests.meetings.retrieval.ranking.candidates import answerer_of

HEAD = Head(
    "1", "Встреча с мэром Верхнереченска", dt.date(2025, 5, 1), None, None, "ru", None, "x"
)


def judged(claim, said, around=""):
    """What differs, as the nearest sentence tells; None where nothing is sure to."""
    match = ClaimMatch(HEAD, "Зимин", 0, 100, 100 + len(said), said)
    meeting = Meeting(HEAD, "", (), (Turn(None, None, f"{said} {around}"),))
    found = other_in_same_words(
        Checked(claim, "not_found", match), Claimed(claim, reported=True), facts_of(meeting)
    )
    if found is None:
        return None
    (one,) = found.differences
    assert said[one.place[0] - 100 : one.place[1] - 100] == one.said
    return one.claimed, one.said


FARES = "Во-первых, в семь раз мы снизили портовые сборы рыбаков."
CATCH = "We were able to increase herring production by 4 percent."


@pytest.mark.parametrize(
    ("claim", "said", "differs"),
    [
        ("портовые сборы рыбаков снизили в пять раз", FARES, ("пять", "семь")),
        ("портовые сборы рыбаков выросли в семь раз", FARES, ("выросли", "снизили")),
        ("портовые сборы рыбаков Верхнереченска снизили в пять раз", FARES, ("пять", "семь")),
        ("herring production decreased by 4 percent", CATCH, ("decreased", "increase")),
        ("herring production increased by 14 percent", CATCH, ("14", "4")),
        # the same, of something else, by and to, denied, of another year, less sure
        ("портовые сборы рыбаков снизили в семь раз", FARES, None),
        ("портовые сборы туристов снизили в пять раз", FARES, None),
        ("сборы снизили в пять раз", FARES, None),
        ("портовые сборы рыбаков не снизили в пять раз", FARES, None),
        ("портовые сборы рыбаков снизят в пять раз", FARES, None),
        ("в 2020 году портовые сборы рыбаков снизили в пять раз", FARES, None),
        ("herring production increased to 14 percent", CATCH, None),
        ("herring production increased by more than 3 percent", CATCH, None),
        ("production of cod and herring increased by 14 percent", CATCH, None),
        ("рыбаков портовые сборы снизили в пять раз", FARES, None),
        # two figures of one unit, and two movements
        ("лов сельди вырос на 5 тонн", "Лов сельди вырос на 4 тонны, а трески на 9 тонн.", None),
        ("цена сельди выросла на 4 кроны", "Лов снизился, и цена сельди упала на 4 кроны.", None),
    ],
)  # fmt: skip
def test_what_differs(claim, said, differs):
    assert judged(claim, said) == differs


def test_a_figure_told_at_the_meeting_as_well_is_not_contradicted():
    claim = "herring production increased by 14 percent"
    assert judged(claim, CATCH, "Cod grew by 14 percent.") is None
    assert judged(claim, CATCH, "Cod grew by 15 percent.") is not None


def test_only_what_is_not_found_is_looked_at():
    match = ClaimMatch(HEAD, "Зимин", 0, 0, len(CATCH), CATCH)
    claim = "herring production increased by 14 percent"
    for made in (
        Checked(claim, "near", match),
        Checked(claim, "not_found", match, translated=True),
    ):
        assert other_in_same_words(made, Claimed(claim, reported=True), ()) is None


def test_the_archive_tells_what_differs(tmp_path):
    answerer = answerer_of((f"2025-05-01 Лев Зимин, мэр: {FARES}",), tmp_path)
    claim = Claimed("портовые сборы рыбаков снизили в пять раз", reported=True)
    checked = answerer.check(claim)
    assert checked.verdict == "altered"
    assert [(one.claimed, one.said) for one in checked.differences] == [("пять", "семь")]
