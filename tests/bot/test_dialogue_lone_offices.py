"""Somebody named by an office alone: a local body has one treasurer, and no mayor."""

from __future__ import annotations

import pytest

from meetings.transcripts.read import read

BOARD = (
    "Larkby Harbour Board\n\n14 April 2031\n\n"
    "Harbour Master Oleg Vint: The quay was closed for two weeks after the storm.\n"
    "Treasurer Lena Post: We spent 1.2 million pounds on the dredging of the lower basin.\n"
    "Chair: The dredging contract ends in May of the coming year.\n"
    "Treasurer Lena Post: There is no money left for a second crane.\n"
)


@pytest.fixture
def board(town):
    town.library.archive.put([(read(BOARD.encode()), BOARD.encode())])
    town.library.catch_up()
    return town


async def test_words_of_the_one_who_holds_it(board):
    told = await board.say("what did the treasurer say about dredging?")
    assert "1.2 million" in told
    assert "contract ends" not in told
    told = await board.say("что сказал казначей?")
    assert told.startswith("Lena Post\n")


async def test_a_question_from_the_command_line_means_the_same(board):
    understand = board.library.answerer.understand
    assert understand("what did the harbour master say about the quay?").people == ("Oleg Vint",)


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("did the treasurer say the dredging contract ends in May?", "Chair, а не Lena Post"),
        (
            "is it true that the harbour master said that we spent 1.2 million pounds on the"
            " dredging of the lower basin?",
            "Lena Post, а не Oleg Vint",
        ),
        ("did the mayor say the dredging contract ends in May?", "Chair, а не mayor"),
        ("did the skipper say the dredging contract ends in May?", "Chair, а не skipper"),
    ],
)
async def test_a_claim_laid_to_another_office_is_somebody_elses(board, claim, verdict):
    assert verdict in await board.say(claim)


async def test_whoever_speaks_may_be_called_a_speaker(board):
    told = await board.say("did the speaker say there is no money left for a second crane?")
    assert "а не" not in told
    assert "no money left" in told


async def test_a_claim_laid_to_the_right_office_is_confirmed(board):
    told = await board.say("did the treasurer say there is no money left for a second crane?")
    assert "а не" not in told
    assert "no money left" in told
