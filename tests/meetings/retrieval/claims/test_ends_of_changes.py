"""What a change came to is no bound, and not by how much it was: by table."""

import pytest

from meetings.model.passage import Passage
from meetings.retrieval.claims.comparing_claimed_figures import figure_of_subject
from meetings.retrieval.claims.ends_of_changes import by_or_to
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.rounded_figures import fits
from meetings.retrieval.claims.translated import beside
from meetings.text.stems import keys


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("улов вырос до 40 тонн", "to"),
        ("улов вырос почти на 40 тонн", "by"),
        ("улов поднялся с 20 до 40 тонн", "to"),
        ("the catch grew by 40 tonnes", "by"),
        ("the catch grew from 20 to 40 tonnes", "to"),
        ("порт на 40 лодок", ""),
        ("лодки до 40 тонн", ""),
        ("улов вырос, построили порт, причал и склад для 40 лодок", ""),
        ("the quay belongs to 40 families", ""),
    ],
)
def test_by_how_much_or_to_what(text, way):
    line = tokens(text)
    last = max(i for i, token in enumerate(line) if token.is_figure)
    assert by_or_to(line, last) == way


@pytest.mark.parametrize(
    ("claim", "said", "same"),
    [
        ("вырос до 700", "625", False),
        ("с 500 до 700", "625", False),
        ("до 700", "625", True),
        ("вырос до 625", "625", True),
    ],
)
def test_what_something_came_to_is_no_bound(claim, said, same):
    assert fits(tokens(claim), tokens(said)) is same


FUND = "The harbour fund has grown from US$595 to US$625.5 billion."
CATCH = "The herring catch decreased to 40 tonnes."


@pytest.mark.parametrize(
    ("claim", "said", "told"),
    [
        ("портовый фонд вырос с 595 до 625,5 миллиарда долларов", FUND, []),
        ("портовый фонд вырос с 595 до 700 миллиардов долларов", FUND, ["US$625.5 billion"]),
        ("портовый фонд вырос с 495 до 625,5 миллиарда долларов", FUND, ["US$595"]),
        ("улов сельди снизился до 40 тонн", CATCH, []),
        ("улов сельди снизился на 40 тонн", CATCH, ["to 40"]),
        ("улов сельди снизился почти до 40 тонн", CATCH, [""]),
    ],
)
def test_changes_of_a_translation(claim, said, told):
    passage = Passage("7", 0, 0, len(said), said, None, " ".join(keys(said)))
    found = beside(tokens(claim), claim, passage)
    assert [one.said for one in found.differences] == told


@pytest.mark.parametrize(
    ("claim", "is_told"),
    [
        ("the herring catch grew by 4 percent", True),
        ("the herring catch grew to 4 percent", False),
    ],
)
def test_the_same_figure_of_another_change_is_none(claim, is_told):
    said = "The herring catch grew by 4 percent."
    found = figure_of_subject(tokens(claim), claim, said, 0, "Fair", 2025)
    assert (found is not None) is is_told
