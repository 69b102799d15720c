"""Polling, and things that go wrong on purpose."""

import asyncio

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    NetworkError,
    RetryAfter,
    TimedOut,
)
from telegram.ext import ApplicationBuilder, MessageHandler, filters

from bot.local_bot_api.people_and_chats import PERSON
from bot.local_bot_api.refusal import broken, flood, forbidden, migrated
from tests.soon import SOON

ME = PERSON.id


@pytest.fixture(autouse=True)
def modern_retry_after(monkeypatch):
    """python-telegram-bot warns of seconds in ``RetryAfter`` as numbers unless told otherwise."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


async def test_updates_wait_until_they_are_confirmed(local, bot):
    first, second = local.message("раз"), local.message("два")
    local.deliver(first)
    local.deliver(second)
    assert [u.message.text for u in await bot.get_updates()] == ["раз", "два"]
    again = await bot.get_updates(offset=first.update_id + 1)
    assert [u.update_id for u in again] == [second.update_id]
    assert await bot.get_updates(offset=second.update_id + 1) == ()


async def test_a_waiting_bot_is_woken(local, bot):
    waiting = asyncio.create_task(bot.get_updates(timeout=5))
    await asyncio.sleep(0)
    local.deliver(local.message("раз"))
    assert len(await asyncio.wait_for(waiting, SOON)) == 1


async def test_webhook_and_polling_exclude_each_other(local, bot):
    with pytest.raises(BadRequest, match=r"(?i)HTTPS URL must be provided"):
        await bot.set_webhook("http://a.org/hook")
    await bot.set_webhook("https://a.org/hook")
    assert (await bot.get_webhook_info()).url == "https://a.org/hook"
    with pytest.raises(Conflict):
        await bot.get_updates()
    local.deliver(local.message("раз"))
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


async def test_an_application_polls(local):
    application = (
        ApplicationBuilder()
        .token(local.token)
        .request(local.request())
        .get_updates_request(local.request())
        .build()
    )
    answered = asyncio.Event()

    async def echo(update, context):
        await update.message.reply_text(update.message.text.upper())
        answered.set()

    application.add_handler(MessageHandler(filters.TEXT, echo))
    async with application:
        await application.updater.start_polling(timeout=0.2)
        await application.start()
        local.deliver(local.message("привет"))
        await asyncio.wait_for(answered.wait(), SOON)
        await application.updater.stop()
        await application.stop()
    assert [sent.text for sent in local.sent] == ["ПРИВЕТ"]
    assert local.refused == []


@pytest.mark.parametrize(
    ("refusal", "error"),
    [
        (flood(3), RetryAfter),
        (forbidden("bot was blocked by the user"), Forbidden),
        (migrated(-5), ChatMigrated),
        (broken(), NetworkError),
    ],
)
async def test_one_call_is_refused(local, bot, refusal, error):
    local.refuse(refusal)
    await bot.get_me()
    with pytest.raises(error):
        await bot.send_message(ME, "раз")
    await bot.send_message(ME, "два")
    assert [sent.text for sent in local.sent] == ["два"]
    assert local.refused == []


async def test_faults_of_one_method(local, bot):
    local.refuse(flood(3), "sendDocument")
    await bot.send_message(ME, "раз")
    with pytest.raises(RetryAfter):
        await bot.send_document(ME, b"x")


async def test_lost_and_unanswered_calls(local, bot):
    local.lose()
    with pytest.raises(NetworkError):
        await bot.send_message(ME, "раз")
    local.leave_unanswered()
    with pytest.raises(TimedOut):
        await bot.send_message(ME, "два")
    assert [sent.text for sent in local.sent] == ["два"]


async def test_since_and_listening(local, bot):
    heard = []
    with local.listening(heard.append):
        await bot.send_message(ME, "раз")
        mark = local.mark()
        await bot.send_message(ME, "два")
    assert [sent.text for sent in local.since(mark)] == ["два"]
    assert heard == local.sent
    await bot.send_message(ME, "три")
    assert len(heard) == 2
