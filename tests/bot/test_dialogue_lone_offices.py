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


async def test_a_message_goes_on_with_an_office(board):
    await board.say("what did the treasurer say?")
    assert (await board.say("and the harbour master?")).startswith("Oleg Vint\n")
    assert "contract ends" in await board.say("what did the chair say about dredging?")
    told = await board.say("and the treasurer?")
    assert "1.2 million" in told
    assert "contract ends" not in told


async def test_another_office_is_not_the_one_that_speaks(board):
    told = await board.say("did the union treasurer say there is no money left for a crane?")
    assert "≈" not in told
    told = await board.say("did the deputy chair say the dredging contract ends in May?")
    assert "Chair, а не deputy chair" in told


async def test_what_somebody_asked_elsewhere_is_asked_anew(board):
    await board.say("what did the harbour master say about the quay?")
    assert "никто другой не говорит" not in await board.say("what did Lena Post ask?")


COUNCIL = (
    "Larkby City Council\n\n14 April 2032\n\n"
    "MAYOR PRO TEM HOLT: The first matter tonight is the skate park behind the mill.\n"
    "POLICE CHIEF RENN: We had thirty complaints about the noise of it.\n"
    "MAYOR PRO TEM HOLT: The council goes on with this on the ninth of June.\n"
    "POLICE CHIEF RENN: Then I shall bring the list of all complaints.\n"
)


async def test_what_stands_ahead_of_a_surname_is_no_given_name(town):
    town.library.archive.put([(read(COUNCIL.encode()), COUNCIL.encode())])
    town.library.catch_up()
    claim = "say that the first matter tonight is the skate park behind the mill?"
    assert "MAYOR PRO TEM HOLT, а не mayor" in await town.say(f"did the mayor {claim}")
    assert "а не" not in await town.say(f"did the mayor pro tem {claim}")


COURT = (
    "Larkby County Court\n\n14 April 2033\n\n"
    "THE COURT: Good morning. The motion of the water company is before us.\n"
    "MR. VALE: The company shut the well without notice in writing.\n"
    "THE COURT: I grant the motion in part. The trial begins in September.\n"
    "THE CLERK: The photograph is marked as the fourth exhibit.\n"
)


async def test_the_judge_is_the_court(town):
    town.library.archive.put([(read(COURT.encode()), COURT.encode())])
    town.library.catch_up()
    assert (await town.say("что сказал судья?")).startswith("THE COURT\n")
    told = await town.say("did the judge say that the trial begins in September?")
    assert "trial begins" in told
    assert "а не" not in told
    told = await town.say("did the judge say the photograph is marked as the fourth exhibit?")
    assert "THE CLERK, а не" in told
    understand = town.library.answerer.understand
    assert understand("what did the judge say about the motion?").people == ("THE COURT",)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("what did harbour master Vint say?", "Oleg Vint"),
        ("what did Oleg say?", "Oleg Vint"),
        ("/speaker treasurer", "Lena Post"),
        ("/speaker harbour master", "Oleg Vint"),
    ],
)
async def test_an_office_with_a_name_is_the_person(board, said, name):
    assert (await board.say(said)).startswith(f"{name}\n")


async def test_a_message_goes_on_with_an_office_and_a_name(board):
    await board.say("what did the treasurer say?")
    assert (await board.say("and harbour master Vint?")).startswith("Oleg Vint\n")
    told = await board.say("what did treasurer Vint say?")  # no office of his
    assert not told.startswith("Oleg Vint\n")
    told = await board.say("what did harbour Vint say?")  # a word of what he is, and no office
    assert not told.startswith("Oleg Vint\n")


async def test_that_nobody_is_called_so_is_told_as_typed(board):
    assert "«superintendent»" in await board.say("/speaker superintendent")


SCHOOL = (
    "Larkby School Board\n\n14 April 2034\n\n"
    "Superintendent Ann Holt: We shall have to close one school by the end of next year.\n"
    "Trustee Bo Renn: I support the longer hours of the library with all my heart.\n"
    "Trustee Ida Karr: I voted no on the hours of the library tonight.\n"
)


async def test_whoever_holds_an_office_of_any_kind_is_shown(town):
    town.library.archive.put([(read(SCHOOL.encode()), SCHOOL.encode())])
    town.library.catch_up()
    assert (await town.say("/speaker superintendent")).startswith("Ann Holt\n")
    told = await town.say("/speaker trustee")
    assert "Bo Renn" in told
    assert "Ida Karr" in told
    assert "«principal»" in await town.say("/speaker principal")


PLOTS = (
    "Совет товарищества «Рябинка»\n\n14 июня 2035 года\n\n"
    "ПРЕДСЕДАТЕЛЬ КОРНЕЕВ: Взнос я предлагаю поднять до девяти тысяч рублей.\n"
    "БУХГАЛТЕР САЛТЫКОВА: На счету у нас двести тысяч рублей и долги.\n"
    "ЭЛЕКТРИК ДУДИН: Насос сгорел 22 мая, новый стоит немало.\n"
    "ПРЕДСЕДАТЕЛЬ КОРНЕЕВ: Насос мы купим на этой неделе.\n"
    "БУХГАЛТЕР САЛТЫКОВА: Денег без решения собрания я не выдам.\n"
)


async def test_offices_and_surnames_in_capitals(town):
    town.library.archive.put([(read(PLOTS.encode()), PLOTS.encode())])
    town.library.catch_up()
    assert (await town.say("что сказал председатель?")).startswith("ПРЕДСЕДАТЕЛЬ КОРНЕЕВ\n")
    assert (await town.say("а бухгалтер?")).startswith("БУХГАЛТЕР САЛТЫКОВА\n")
    told = await town.say("бухгалтер сказала, что насос сгорел 22 мая?")
    assert "ЭЛЕКТРИК ДУДИН, а не БУХГАЛТЕР САЛТЫКОВА" in told
    told = await town.say("сторож сказал, что насос сгорел 22 мая?")
    assert "ЭЛЕКТРИК ДУДИН, а не сторож" in told
    assert "а не" not in await town.say("электрик сказал, что насос сгорел 22 мая?")


AGM = (
    "Larkby Allotment Meeting\n\n14 April 2036\n\n"
    "Moss, treasurer: The rent goes up to 45 pounds for every plot.\n"
    "Pell, secretary: Eleven plots have stood empty since the winter.\n"
    "Moss, treasurer: We cannot pay for a new pump this year.\n"
    "Pell, secretary: I rang the plumber about it on Tuesday.\n"
)


async def test_whoever_is_called_by_one_word_holds_an_office(town):
    town.library.archive.put([(read(AGM.encode()), AGM.encode())])
    town.library.catch_up()
    assert (await town.say("/speaker treasurer")).startswith("Moss\n")
    assert (await town.say("who is the secretary?")).startswith("Pell\n")
