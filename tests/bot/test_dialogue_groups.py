"""Groups and forums: answers where asked, silence otherwise."""

import dataclasses

import pytest
from telegram import Update

from bot.background import OperatorSettings, background
from bot.local_bot_api.people_and_chats import ApiUser
from bot.local_bot_api.refusal import bad_request
from bot.sources.fetching import Fetcher
from storage.folder import FolderStores
from tests.bot.off_the_loop import StoresOffTheLoop

BORIS = ApiUser(103, "Борис", "ru", "boris")


@pytest.fixture
async def parts(parts, tmp_path):
    """With what runs behind the real bot, which hears of groups that come, go and grow."""
    stores = FolderStores(tmp_path)
    stores.archive = parts.archive
    guarded = StoresOffTheLoop(stores)
    async with Fetcher(["kremlin.ru"]) as fetcher:
        behind = background(guarded, fetcher, OperatorSettings())
        yield dataclasses.replace(parts, chats=guarded.chats, more=behind.handlers)


@pytest.fixture
def group(anna, local):
    anna.chat = local.group(topics=(7,))
    return anna


async def test_a_question_is_answered_as_a_reply_in_its_topic(group):
    answer = await group.say("/ask Сколько человек работает на мосту?", thread=7)
    assert answer.thread == 7
    assert answer.reply_to == group.said.message.message_id
    assert answer.chat == group.chat.id


async def test_outside_topics_no_thread_is_named(group):
    answer = await group.say("/ask@stenogram_bot Сколько человек работает на мосту?")
    assert answer.thread is None
    assert answer.reply_to == group.said.message.message_id


async def test_silent_otherwise(group):
    assert await group.say("Сколько человек работает на мосту?") is None
    assert await group.say("/weather") is None
    assert await group.say("/ask@other_bot Сколько?") is None


async def test_named_it_says_what_it_does_not_know(group):
    assert "Такой команды нет" in (await group.say("/weather@stenogram_bot")).text


async def test_a_mention_is_a_question(group):
    assert (await group.say("@stenogram_bot Сколько человек работает на мосту?")).buttons


async def test_replies_to_the_bot_are_questions(group):
    answer = await group.say("/ask Сколько человек работает на мосту?", thread=7)
    again = await group.say("а пешеходы?", reply_to=answer, thread=7)
    assert again.thread == 7
    assert again.text.startswith("По встрече «")


async def test_ask_in_reply_to_somebodys_question(group, local):
    question = local.message("Сколько человек работает на мосту?", user=BORIS, chat=group.chat)
    answer = await group.say("/ask", reply_to=question.message.message_id)
    assert answer.quotes


async def test_an_answer_to_somebodys_question_hangs_under_it(group, local):
    question = local.message("Сколько человек работает на мосту?", user=BORIS, chat=group.chat)
    answer = await group.say("/ask", reply_to=question.message.message_id)
    assert (answer.reply_to, answer.quoted) == (question.message.message_id, "")


async def test_the_part_that_is_asked_about_is_quoted(group, local):
    part = "Сколько человек работает на мосту?"
    said = local.message(f"Коллеги, доброе утро.\n{part} И кто мэр?", user=BORIS, chat=group.chat)
    number = said.message.message_id
    answer = await group.say("/ask", reply_to=number, quoted=part)
    assert (answer.reply_to, answer.quoted) == (number, part)
    assert answer.quotes


async def test_of_a_long_message_its_beginning_is_asked_and_quoted(group, local):
    text = "Сколько человек работает на мосту? " + "Это очень важно знать всем. " * 30
    said = local.message(text, user=BORIS, chat=group.chat)
    answer = await group.say("/ask", reply_to=said.message.message_id)
    assert answer.quoted == text[: len(answer.quoted)]
    assert 300 < len(answer.quoted) <= 400


async def test_a_quote_that_telegram_refuses_is_done_without(group, local):
    part = "Сколько человек работает на мосту?"
    said = local.message(f"Вопрос. {part}", user=BORIS, chat=group.chat)
    local.refuse(bad_request("QUOTE_TEXT_INVALID"), "sendMessage")
    answer = await group.say("/ask", reply_to=said.message.message_id, quoted=part)
    assert (answer.reply_to, answer.quoted) == (said.message.message_id, "")


async def test_memory_is_for_private_chats(group, parts):
    await group.say("/ask Сколько человек работает на мосту?")
    assert parts.chats.conversation(group.chat.id) is None


async def test_start_and_buttons_in_a_group(group):
    assert "Здесь я отвечаю на /ask" in (await group.say("/start")).text
    listed = await group.say("/meetings", thread=7)
    card = await group.press("1", listed)
    assert card.thread == 7
    assert card.reply_to is None


async def test_a_group_that_grows_keeps_what_it_has(anna, local, parts):
    old = local.group(kind="group")
    anna.chat = old
    await anna.say("/meetings Верхнереченск")
    grown, told = local.migrate(old, user=anna.person)
    await anna.hand(told)
    assert parts.chats.question(old.id, 1) is None
    assert parts.chats.question(grown.id, 1).text == "Верхнереченск"


async def test_a_group_without_the_bot_sleeps_until_it_is_back(group, local, parts):
    local.member(group.person, group.chat, "administrator")
    await group.say("/subscribe мост")
    await group.hand(local.member_status("kicked", user=group.person, chat=group.chat))
    assert list(parts.chats.wakeful()) == []
    await group.hand(local.member_status("member", user=group.person, chat=group.chat))
    assert [one.query.text for one in parts.chats.wakeful()] == ["мост"]


async def test_being_blocked_is_no_error(anna, local):
    blocked: Update = local.member_status("kicked", user=anna.person)
    assert await anna.hand(blocked) is None


async def test_in_groups_only_admins_change_settings(group, local, parts):
    settings = await group.say("/settings")
    await group.press("English", settings)
    assert group.note.text == "В группе это могут только её администраторы."
    await group.say("/forget")
    await group.press("Стереть")
    assert group.note.alert
    local.member(group.person, group.chat, "administrator")
    assert "Language: English" in (await group.press("English", settings)).text
    assert parts.chats.language(group.chat.id) == "en"
