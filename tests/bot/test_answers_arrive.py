"""Answers get through a Telegram that fails now and then: sent again, with care not to double."""

from __future__ import annotations

import dataclasses
import datetime as dt
from contextlib import closing

import pytest
from psycopg.conninfo import make_conninfo

from bot.local_bot_api.refusal import bad_request, broken
from meetings.model.errors import StoreAway
from storage.chats.memory import MemoryChats
from storage.postgres.stores import PostgresStores
from tests.bot.off_the_loop import AT_HAND, OffTheLoop

QUESTION = "Сколько человек работает на мосту?"


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText", "answerCallbackQuery"])
async def test_a_server_error_passes(anna, local, method):
    answer = await anna.say(QUESTION)
    for _ in range(3):
        local.refuse(broken(), method)
    shown = await anna.press("Вокруг", answer)
    assert (shown.id, shown.text != answer.text) == (answer.id, True)
    assert anna.note.text == ""
    again = await anna.say("/help")
    assert "Что я умею" in again.text
    assert [sent.text for sent in anna.heard].count(again.text) == 1


async def test_a_lost_answer_is_sent_again(anna, local):
    local.lose("sendMessage")
    local.lose("sendMessage")
    assert (await anna.say(QUESTION)).quotes
    assert len(anna.heard) == 1


async def test_what_perhaps_arrived_is_sent_once_more_and_never_a_third_time(anna, local, now):
    before = now()
    for _ in range(5):
        local.leave_unanswered("sendMessage")
    await anna.say(QUESTION)
    assert [bool(sent.quotes) for sent in anna.heard] == [True, True]
    assert now() - before >= dt.timedelta(seconds=5)


async def test_an_edit_may_be_made_twice(anna, local):
    answer = await anna.say(QUESTION)
    for _ in range(3):
        local.leave_unanswered("editMessageText")
    assert (await anna.press("Вокруг", answer)).id == answer.id
    local.server.refused.clear()  # the second edit changes nothing, which is what it is told


async def test_the_rights_of_a_group_are_asked_for_again(anna, local):
    anna.chat = local.group()
    local.member(anna.person, anna.chat, "administrator")
    await anna.say("/settings")
    local.refuse(broken(), "getChatMember")
    assert await anna.press("English") is not None


async def test_inline_results_are_sent_again(anna, local):
    local.refuse(broken(), "answerInlineQuery")
    await anna.hand(local.inline("мост", user=anna.person))
    assert len(local.inline_answers) == 1


async def test_what_telegram_refuses_is_not_repeated(anna, local):
    local.refuse(bad_request("can't parse entities"), "sendMessage")
    assert "сломалось" in (await anna.say("/help")).text


async def test_a_question_from_a_deleted_topic_is_answered_in_the_group(anna, local):
    anna.chat = local.group(topics=(7, 8))
    question = local.message(f"/ask {QUESTION}", user=anna.person, chat=anna.chat, thread=7)
    local.delete_topic(anna.chat, 7)
    answer = await anna.hand(question)
    assert (answer.thread, bool(answer.quotes)) == (None, True)
    assert [one.description for one in local.refused] == ["Bad Request: message thread not found"]
    local.server.refused.clear()
    assert (await anna.say(f"/ask {QUESTION}", thread=8)).thread == 8


class Forgetful(MemoryChats):
    """A store that goes away between an answer and the notes about it."""

    def note_shown(self, chat, message, answer):
        raise StoreAway("it is away")

    def note_answer(self, chat, question_message, answer_message):
        raise StoreAway("it is away")


class TestNothingCanBeWritten:
    """The server's disk is full, or it is a standby."""

    @pytest.fixture
    def parts(self, parts, emptied_address, tmp_path):
        address = make_conninfo(emptied_address, options="-c default_transaction_read_only=on")
        with closing(PostgresStores(address, tmp_path)) as stores:
            chats = OffTheLoop(stores.chats, but=AT_HAND)
            yield dataclasses.replace(parts, chats=chats)

    async def test_questions_are_answered_and_gone_on_from(self, anna):
        first = await anna.say(QUESTION)
        second = await anna.say("На сколько дороже бесшумные рельсы?")
        assert first.quotes
        assert second.quotes
        shown = await anna.press("Вокруг", first)
        assert first.quotes[0][:20] in shown.text

    async def test_what_would_have_to_be_kept_is_said_not_to_be(self, anna):
        await anna.say("/settings")
        told = await anna.press("English")
        assert "не могу ничего записать" in told.text


class TestNotes:
    @pytest.fixture
    def parts(self, parts):
        return dataclasses.replace(parts, chats=Forgetful())

    async def test_an_answer_that_arrived_is_not_followed_by_an_apology(self, anna, local):
        answer = await anna.say(QUESTION)
        assert answer.quotes
        assert [sent.text for sent in local.sent] == [answer.text]
