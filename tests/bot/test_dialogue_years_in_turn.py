"""Claims of one year, where a sentence tells the figures of several."""

from __future__ import annotations

import pytest

from meetings.transcripts.read import read

BOARD = (
    "Larkby Harbour Board\n\n4 March 2029\n\n"
    "Ann Moss: In 2028 tolls were 4 percent of our income, while in 2027 they were 3 percent.\n"
    "Bo Vale: Unemployment fell from 7 percent in 2026 to 5 percent in 2028.\n"
    "Bo Vale: The ferry carried 300 people on Monday and 450 on Tuesday.\n"
    "Ann Moss: Of the 40 members 25 voted for the budget and 15 against it.\n"
    "Bo Vale: Boats pay 5 pounds a day, ships pay 50, and the navy pays nothing.\n"
    "Chair: Thank you both for the figures that you have brought.\n"
)


@pytest.fixture
def board(town):
    town.library.archive.put([(read(BOARD.encode()), BOARD.encode())])
    town.library.catch_up()
    return town


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("is it true that tolls were 4 percent in 2027?", "«3», а не «4»"),
        ("is it true that tolls were 3 percent in 2027?", "≈ Да"),
        ("did Bo Vale say unemployment was 5 percent in 2026?", "«7», а не «5»"),
        ("did Bo Vale say unemployment was 7 percent in 2026?", "≈ Да"),
        ("did the chair say unemployment was 7 percent in 2026?", "Bo Vale, а не Chair"),
    ],
)
async def test_it_is_held_against_the_figure_of_that_year(board, claim, verdict):
    assert verdict in await board.say(claim)


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("is it true that the ferry carried 300 people on Tuesday?", "«450», а не «300»"),
        ("is it true that the ferry carried 450 people on Tuesday?", "≈ Да"),
        ("is it true that the ferry carried 450 people on Monday?", "«300», а не «450»"),
        ("is it true that ships pay 50 pounds a day?", "≈ Да"),
        ("is it true that 25 voted for the budget?", "≈ Да"),
    ],
)
async def test_parts_that_are_alike(board, claim, verdict):
    assert verdict in await board.say(claim)


async def test_another_year_told_by_another_confirms_nothing(board):
    told = await board.say("did the chair say tolls were 4 percent in 2027?")
    assert "Слова такие есть" not in told
    assert "≈ Да" not in told


@pytest.mark.parametrize(
    "claim",
    [
        "is it true that 25 voted against the budget?",
        "правда ли, что 25 голосовали против бюджета?",  # in the other language
    ],
)
async def test_whom_others_voted_against(board, claim):
    told = await board.say(claim)
    assert "25 voted for the budget" in told
    assert "≈ Да" not in told
