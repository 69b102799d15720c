"""What is only meant, possible or to come is not claimed as done, and the other way round."""

# ruff: noqa: E501 - a claim a line

import pytest

from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.comparing_claimed_figures import figure_of_subject
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.verdicts import compared


@pytest.mark.parametrize(
    ("claim", "said", "told"),
    [
        ("он принял участие в ярмарке 17 июня", "Я намерен принять участие в ярмарке 17 июня.", "altered"),
        ("он намерен принять участие в ярмарке 17 июня", "Я намерен принять участие в ярмарке 17 июня.", "near"),
        ("открыть пристань к маю", "Мы откроем пристань к маю.", "near"),  # «он обещал открыть»
        ("совет в мае открыл пристань", "Совет в мае планирует открыть пристань.", "altered"),
        ("совет закроет две мельницы", "Совет может закрыть две мельницы.", "altered"),
        ("совет должен закрыть две мельницы", "Совет может закрыть две мельницы.", "altered"),
        ("совет построил два причала", "Советом будет построено два причала.", "altered"),
        ("в мае построено два причала", "В мае будет построено два причала.", "altered"),
        ("в мае построят два причала", "В мае будет построено два причала.", "near"),
        ("the council may close the mill", "The council must close the mill.", "altered"),
        ("the council closes the mill in May", "The council plans to close the mill in May.", "altered"),
        ("the council closes the mill in May", "The council may close the mill in May.", "altered"),
        ("the council closed the mill in May", "The council will close the mill in May.", "altered"),
        ("the council closes the mill in May", "The council will close the mill in May.", "near"),
        ("the council would close the mill in May", "The council will close the mill in May.", "near"),
        ("the council has 40 mills", "The council will have 40 mills.", "altered"),
        ("the mill is closed in May", "The mill will be closed in May.", "altered"),
        ("the council supports the plan", "The council fully supports the plan.", "near"),
    ],
)  # fmt: skip
def test_how_sure_what_is_reported_is(claim, said, told):
    found = compared(align(tokens(claim), tokens(said), {}), claim, said, reported=True)
    assert found.verdict == told


@pytest.mark.parametrize(
    ("claim", "said", "is_told"),
    [
        ("движение машин открыли 20 декабря", "Движение машин откроем 20 декабря.", False),
        ("движение машин откроют 20 декабря", "Движение машин откроем 20 декабря.", True),
        ("на верфи выпущено 110 лодок", "На верфи будет выпущено 110 лодок.", False),
        ("на верфи выпустят 110 лодок", "На верфи будет выпущено 110 лодок.", True),
        ("the yard builds 110 boats", "The yard plans to build 110 boats.", False),
        ("the yard has 110 boats", "The yard will have 110 boats.", False),
        ("the yard plans to build 110 boats", "The yard plans to build 110 boats.", True),
    ],
)
def test_a_figure_alone_confirms_nothing_of_another_tense(claim, said, is_told):
    assert (figure_of_subject(tokens(claim), claim, said, 0, "Ярмарка") is not None) is is_told
