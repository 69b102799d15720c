"""Who speaks under no name: "Chair", "Speaker 2". They are no one person."""

from __future__ import annotations

import pytest

from meetings.model.claim import Claimed
from meetings.retrieval.query.archive_cast import Cast
from meetings.transcripts.read import read

COUNCIL = (
    "Orlop Parish Council\n\n4 March 2031\n\n"
    "Chair: Good evening. The weir will be mended before the floods of autumn come.\n"
    "Councillor Tarn: The weir costs us nine thousand pounds, and I would rather sell it.\n"
    "Clerk: We had seventeen letters about the ducks.\n"
    "Member of the public: Nobody asked the ducks.\n"
    "Chair: The ducks stay.\n"
)
CALL = (
    "Kelp line call\n\n5 March 2031\n\n"
    "Speaker 1: The invoice page goes out on Tuesday, whatever the bank says.\n"
    "Speaker 2: I have not seen the invoice page, I was away sailing.\n"
    "Speaker 3: The manual still lacks two chapters about moorings.\n"
    "Speaker 2: Let us ask a writer for the moorings.\n"
)


@pytest.fixture
def towns_calls(town):
    for text in (COUNCIL, CALL):
        data = text.encode()
        town.library.archive.put([(read(data), data)])
    town.library.catch_up()
    return town


async def test_one_number_is_no_other(towns_calls):
    told = await towns_calls.say("/speaker Speaker 2")
    assert told.startswith("Speaker 2\n")
    assert "100%" not in told
    told = await towns_calls.say("what did speaker 2 say about the invoice page?")
    assert "I was away sailing" in told
    assert "Tuesday" not in told


async def test_a_claim_of_another_number_is_somebody_elses(towns_calls):
    told = await towns_calls.say("did speaker 2 say that the manual still lacks two chapters?")
    assert "Speaker 3, а не Speaker 2" in told


async def test_a_label_has_a_card_that_says_what_it_is(towns_calls):
    told = await towns_calls.say("/speaker the chair")
    assert told.startswith("Chair\n")
    assert "на другой встрече это может быть другой" in told
    named = await towns_calls.say("/speaker Tarn")
    assert "на другой встрече" not in named


async def test_words_of_a_label(towns_calls):
    told = await towns_calls.say("what did the chair say about the weir?")
    assert "before the floods" in told
    assert "nine thousand" not in told


async def test_whose_words_a_question_wants(towns_calls):
    understand = towns_calls.library.answerer.understand
    assert understand("what did speaker 2 say about the page?").people == ("Speaker 2",)
    assert understand("what did the chair say about the weir?").people == ("Chair",)
    assert understand("what did Tarn say about the chair?").people == ("Councillor Tarn",)


async def test_a_label_named_behind_a_person_is_not_that_person(towns_calls):
    again = COUNCIL.replace("4 March", "18 March").encode()
    towns_calls.library.archive.put([(read(again), again)])
    towns_calls.library.catch_up()
    await towns_calls.say("what did Tarn say about the weir?")
    told = await towns_calls.say("and what did the chair say about it?")
    assert "Chair" in told
    assert "Tarn" not in told


async def test_who_speaks_under_a_label_does_speak(towns_calls):
    told = await towns_calls.say("did the chair say that the weir will be mended before autumn?")
    assert "не выступает" not in told
    told = await towns_calls.say("did the clerk say that the weir costs us nine thousand pounds?")
    assert "Councillor Tarn, а не Clerk" in told


async def test_a_label_is_given_with_its_article(towns_calls):
    check = towns_calls.library.answerer.check
    own = check(Claimed("Nobody asked the ducks.", "the member of the public"))
    assert (own.verdict, own.stranger) == ("verbatim", None)
    assert check(Claimed("Nobody asked the ducks.", "the chair")).verdict == "other_speaker"


async def test_a_claim_laid_to_a_label_of_words(towns_calls):
    asked = "did a member of the public say that the weir costs us nine thousand pounds?"
    assert "Councillor Tarn, а не Member of the public" in await towns_calls.say(asked)


async def test_they_are_among_those_who_spoke(towns_calls):
    told = await towns_calls.say("who spoke on 4 March 2031?")
    assert "Councillor Tarn, Chair, Clerk" in told


@pytest.mark.parametrize(
    ("asked", "card"),
    [
        ("what did speaker 2 say?", "Speaker 2"),
        ("what did the clerk say?", "Clerk"),
        ("what did a member of the public say?", "Member of the public"),
    ],
)
async def test_all_that_a_label_says_is_its_card(towns_calls, asked, card):
    assert (await towns_calls.say(asked)).startswith(f"{card}\n")


async def test_mentions_by_a_label(towns_calls):
    told = await towns_calls.say("/find moorings by speaker 2")
    assert "a writer for the moorings" in told
    assert "two chapters" not in told


async def test_a_given_name_alone_is_one_of_several(towns_calls):
    text = (
        "Kelp board call\n\n6 March 2031\n\nIan Thrale: The buoys have come.\n"
        "Rosa Thrale: The buoys are red.\nIan Thrale: They are.\n"
    )
    again = "Kelp crew call\n\n7 March 2031\n\nIan: No boat today.\nMira: None.\nIan: Fog.\n"
    for data in (text.encode(), again.encode()):
        towns_calls.library.archive.put([(read(data), data)])
    towns_calls.library.catch_up()
    found = Cast(towns_calls.library.archive).who("Ian")
    assert {one.names[0] for one in found} == {"Ian", "Ian Thrale"}
    assert (await towns_calls.say("/speaker Ian")).startswith("Может быть")
