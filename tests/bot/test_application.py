"""The application as a whole: profile, polling, slow work, trouble, the log."""

import asyncio
import dataclasses
import datetime as dt
import io
import json
import logging
import threading

import pytest
from telegram import error

from bot.application import build_application
from bot.local_bot_api.refusal import flood
from bot.monitoring.logs import HIDDEN, WithoutToken, set_up_logging
from bot.receiving_updates import poll
from bot.telegram.profile import introduce
from handlers import work_signs
from handlers.commands.welcome import Examples
from meetings.model.errors import ArchiveBusy
from meetings.model.reply import Reply
from storage.chats.tinydb_chats import TinyChats
from tests.bot.plain_answering import PlainAnswering
from tests.soon import SOON, until


async def test_commands_and_descriptions_in_both_languages(application, local):
    await introduce(application)
    profile = local.server.profile
    for scope in ("all_private_chats", "all_group_chats", "all_chat_administrators"):
        key = json.dumps({"type": scope}, sort_keys=True)
        ru, en = dict(profile.commands[key, "ru"]), dict(profile.commands[key, "en"])
        assert ru.keys() == en.keys()
        assert profile.commands[key, "en"] == profile.commands[key, ""]
        assert (ru["ask"], en["ask"]) == ("ответ цитатой", "an answer with a quote")
    assert profile.described("name", "ru") == "Стенограм"
    assert (await application.bot.get_my_name("de")).name == "Stenogram"
    assert "дословной цитатой" in profile.described("description", "ru")
    assert "quotes, figures, names" in profile.described("short_description", "de")
    assert "verbatim quote" in profile.described("description", "de")


async def test_a_bot_that_cannot_introduce_itself_still_runs(application, local, caplog):
    local.lose("setMyCommands")
    await introduce(application)
    assert "could not be set" in caplog.text


async def test_polling_answers_and_ends_when_told(parts, local, anna):
    application = build_application(parts, token=local.token, request=local.request())
    local.bot = application.bot
    stop = asyncio.Event()
    running = asyncio.create_task(poll(application, stop))
    mark = local.mark()
    local.deliver(local.message("/meeting Токаев", user=anna.person))
    await until(lambda: local.since(mark))
    stop.set()
    await asyncio.wait_for(running, SOON)
    assert "Токаев" in local.since(mark)[0].text
    assert not application.running


class Slow(PlainAnswering):
    """Thinks until it is let go."""

    def __init__(self):
        self.begun, self.go = threading.Event(), threading.Event()

    def answer(self, text, scope=None):
        if "долго" in text:
            self.begun.set()
            self.go.wait(SOON)
        return Reply(text, False, None, (), ())


class TestSlowWork:
    @pytest.fixture
    def slow(self):
        return Slow()

    @pytest.fixture
    def parts(self, parts, slow):
        return dataclasses.replace(parts, answering=slow)

    async def test_it_holds_nobody_else_up(self, anna, john, slow):
        thinking = asyncio.create_task(anna.say("/ask думай долго"))
        await until(slow.begun.is_set)
        assert "Nothing about this" in (await john.say("/ask quickly?")).text
        assert not thinking.done()
        slow.go.set()
        assert "ничего не нашлось" in (await thinking).text

    @pytest.mark.parametrize(("patience", "signs"), [(0.0, ["typing"]), (SOON, [])])
    async def test_it_is_shown_once_it_takes_a_moment(
        self, anna, slow, local, monkeypatch, patience, signs
    ):
        monkeypatch.setattr(work_signs, "_PATIENCE", patience)
        monkeypatch.setattr(work_signs, "_ACTION_LASTS", SOON)
        thinking = asyncio.create_task(anna.say("/ask думай долго"))
        await until(lambda: slow.begun.is_set() and len(local.actions) == len(signs))
        slow.go.set()
        assert "ничего не нашлось" in (await thinking).text
        assert [action.action for action in local.actions] == signs


class Broken(PlainAnswering):
    """Fails in the way it is told to."""

    def __init__(self, failure):
        self.failure = failure

    def answer(self, text, scope=None):
        raise self.failure


class TestTrouble:
    @pytest.fixture(params=[ZeroDivisionError("a secret detail")])
    def parts(self, parts, request):
        return dataclasses.replace(parts, answering=Broken(request.param))

    async def test_the_person_and_the_log_have_one_number(self, anna, john, local, caplog):
        told = await anna.say("/ask что с газом?")
        number = told.text.split("№ ")[1].split()[0]
        assert "a secret detail" not in told.text
        assert f"error {number}" in caplog.text
        assert "a secret detail" in caplog.text
        assert "Something broke" in (await john.say("/ask what about gas?")).text

    async def test_admins_are_told_once_a_kind(self, anna, parts, local):
        (admin,) = parts.admins
        await anna.say("/ask что с газом?")
        await anna.say("/ask что с газом?")
        told = [sent for sent in local.sent if sent.chat == admin]
        assert len(told) == 1
        assert "ZeroDivisionError" in told[0].text

    @pytest.mark.parametrize("parts", [ArchiveBusy("")], indirect=True)
    async def test_a_busy_archive_is_no_mystery(self, anna):
        assert (
            await anna.say("/ask что с газом?")
        ).text == "Архив сейчас занят. Попробуйте через минуту."


async def test_telegram_out_of_reach_is_logged_only(anna, local, caplog):
    for _ in range(5):
        local.lose("sendMessage")
    assert await anna.say("/help") is None
    assert "cannot be reached" in caplog.text
    assert local.sent == []


async def test_a_chat_that_has_shut_the_bot_out(anna, local, caplog):
    caplog.set_level(logging.INFO)
    message = local.message("/help", user=anna.person)
    local.member_status("kicked", user=anna.person)
    assert await anna.hand(message) is None
    assert "shut us out" in caplog.text
    local.server.refused.clear()


async def test_flood_limits_are_waited_for(anna, local, now):
    before = now()
    local.refuse(flood(3), "sendMessage")
    assert "Что я умею" in (await anna.say("/help")).text
    assert now() - before == dt.timedelta(seconds=3)


async def test_long_flood_limits_are_not(anna, local):
    local.refuse(flood(3600), "sendMessage")
    assert "сломалось" in (await anna.say("/help")).text


TOKEN = "123456789:AAF-abcdefghijklmnopqrstuvwxyz012345"


def test_no_record_holds_the_token():
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.addFilter(WithoutToken("77:SHORT", "the password", ""))
    log = logging.getLogger("test-of-secrets")
    log.addHandler(handler)
    log.propagate = False
    log.warning("POST https://api.telegram.org/bot%s/getMe", TOKEN)
    log.warning("also 77:SHORT", stack_info=True)
    log.warning("and the password of the database")
    try:
        raise error.NetworkError(f"https://api.telegram.org/bot{TOKEN}/getMe")
    except error.NetworkError:
        log.exception("failed")
    assert "the password" not in out.getvalue()
    assert TOKEN not in out.getvalue()
    assert "77:SHORT" not in out.getvalue()
    assert out.getvalue().count(HIDDEN) >= 3
    assert "NetworkError" in out.getvalue()


def test_the_network_logs_only_what_is_wrong():
    before = logging.getLogger().handlers[:]
    try:
        set_up_logging(TOKEN)
        assert not logging.getLogger("httpx").isEnabledFor(logging.INFO)
    finally:
        logging.getLogger().handlers[:] = before


async def test_buttons_work_after_a_restart(parts, local, anna, tmp_path):
    """Another process: nothing but the data folder and Telegram is the same."""
    first = dataclasses.replace(parts, chats=TinyChats(tmp_path))
    again = dataclasses.replace(parts, chats=TinyChats(tmp_path))
    async with build_application(first, token=local.token, request=local.request()) as before:
        local.bot, anna.application = before.bot, before
        answer = await anna.say("Сколько человек работает на мосту?")
    async with build_application(again, token=local.token, request=local.request()) as after:
        local.bot, anna.application = after.bot, after
        around = await anna.press("Вокруг", answer)
        assert around.id == answer.id
        assert (await anna.press("К ответу")).text == answer.text


async def test_examples_are_chosen_when_the_start_is_over(parts, local, monkeypatch):
    chosen, choose = [], Examples.of
    monkeypatch.setattr(
        Examples, "of", lambda all_, lang: chosen.append(lang) or choose(all_, lang)
    )
    application = build_application(parts, token=local.token, request=local.request())
    (job,) = application.job_queue.jobs()
    async with application:
        assert chosen == []
        await job.run(application)
    assert set(chosen) == {"ru", "en"}
