"""Guest mode: the bot named in a chat that it is not in answers there, once, and keeps nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

import handlers.commands.guest_mode
from bot.local_bot_api.recorded_actions import Action, Sent
from bot.local_bot_api.refusal import bad_request
from bot.receiving_updates import UPDATES
from handlers.texts.catalogue import Texts
from handlers.views.guest_mode import guest_answer
from tests.bot.conftest import ADMIN

QUESTION = "Какого объёма достиг товарооборот России и Казахстана?"


@pytest.fixture
def name(application, local):
    async def named(person, text, **options):
        mark = local.mark()
        await application.process_update(local.guest(text, user=person, **options))
        assert local.events(Sent, mark) == local.events(Action, mark) == []
        return local.guest_answers[-1].result if local.guest_answers else None

    return named


def test_telegram_is_asked_for_guest_messages():
    assert "guest_message" in UPDATES


@pytest.mark.parametrize("kind", ["supergroup", "group", "private"])
async def test_a_question_gets_its_quote(name, anna, kind):
    answer = await name(anna.person, f"@stenogram_bot {QUESTION}", kind=kind)
    assert "25 миллиардов долларов" in answer.text
    assert "Касым-Жомарт Токаев" in answer.text
    (quote,) = [e for e in answer.entities if "blockquote" in e.kind]
    assert "25 миллиардов долларов" in answer.text[quote.offset : quote.stop]
    assert answer.rows == ()


async def test_the_name_may_stand_anywhere(name, john):
    answer = await name(john.person, "What do silent rails cost, @Stenogram_Bot?")
    assert "12 percent dearer" in answer.text


def test_what_is_only_near_is_given_as_such(parts):
    reply = parts.answering.answer("What do silent rails cost?")
    assert "no certain answer" not in guest_answer(Texts("en"), reply)
    unsure = guest_answer(Texts("en"), replace(reply, found=False))
    assert unsure.index("no certain answer") < unsure.index("12 percent dearer")
    absent = guest_answer(Texts("en"), replace(reply, found=False, absent=("Nobody",)))
    assert "Nobody" in absent


async def test_nothing_is_said_to_be_nothing(name, john):
    answer = await name(john.person, "@stenogram_bot Will bitcoin rise?")
    assert "Nothing about this in the archive." in answer.text


async def test_a_quotation_is_checked(name, john):
    answer = await name(john.person, "@stenogram_bot “They are 15 percent dearer than usual”")
    assert "12" in answer.text


async def test_what_is_counted_names_its_meetings(name, john):
    answer = await name(john.person, "@stenogram_bot how many meetings with Nora Pellow?")
    assert "Greywick Harbour Authority" in answer.text


async def test_the_bare_name_is_told_what_to_do(name, anna, john):
    assert "дословной цитатой" in (await name(anna.person, "@stenogram_bot")).text
    assert "verbatim quote" in (await name(john.person, "@stenogram_bot  ")).text


async def test_commands_are_questions_and_nothing_is_kept(name, anna, parts):
    before = parts.chats.tickets(anna.person.id)
    await name(anna.person, "/settings@stenogram_bot")
    await name(anna.person, f"/ask@stenogram_bot {QUESTION}")
    assert parts.chats.tickets(anna.person.id) == before


async def test_too_late_is_no_error(name, anna, application, local):
    update = local.guest(f"@stenogram_bot {QUESTION}", user=anna.person)
    local.expire()
    await application.process_update(update)
    assert local.guest_answers == []
    (late,) = local.refused
    assert handlers.commands.guest_mode._LATE in late.description
    local.refused.clear()


async def test_another_refusal_is_reported(name, anna, application, local):
    local.refuse(bad_request("RESULT_TYPE_INVALID"), "answerGuestQuery")
    mark = local.mark()
    await application.process_update(local.guest(f"@stenogram_bot {QUESTION}", user=anna.person))
    assert local.guest_answers == []
    (told,) = local.since(mark)  # to the admin, and to nobody in a chat that is not ours
    assert told.chat == ADMIN.id
