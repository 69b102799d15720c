"""One person's flood, and ten people's, through the real application: nobody else waits."""

from __future__ import annotations

import asyncio
import dataclasses
import io
import threading

import pytest
from rich.console import Console

from bot.application import build_application
from bot.local_bot_api.people_and_chats import ApiUser
from bot.receiving_updates import poll
from bot.terminal.chat import converse
from bot.update_queues import WAITING
from handlers.texts.catalogue import Texts
from handlers.throttle import AT_ONCE, PRESS
from meetings.model.reply import Reply
from tests.soon import SOON, until

PATIENCE = {lang: Texts(lang).plain("too-fast") for lang in ("ru", "en")}
FLOOD = 400


async def forever(_seconds):
    """Whoever is too fast never gets their turn, so that what is counted does not depend on
    the time that a test takes."""
    await asyncio.Event().wait()


@pytest.fixture
def parts(parts):
    return dataclasses.replace(parts, sleep=forever)


@pytest.fixture
async def running(parts, local):
    application = build_application(parts, token=local.token, request=local.request())
    local.bot = application.bot
    stop = asyncio.Event()
    task = asyncio.create_task(poll(application, stop))
    yield application
    stop.set()
    await asyncio.wait_for(task, SOON)


def heard(local, person):
    return [sent.text for sent in local.sent if sent.chat == person.id]


def floods(local, people, text="/help", times=FLOOD):
    for _ in range(times):
        for person in people:
            local.deliver(local.message(text, user=person))


async def taken_in(local, application):
    """All that people sent has been looked at: Telegram keeps none of it, nor does the queue."""
    await until(lambda: not local.server.updates and application.update_queue.empty())


@pytest.mark.parametrize("text", ["/help", "паром?", "/find мост", "/trend мост", "/facts"])
async def test_a_flood_is_answered_in_part_told_once_and_others_are_served(
    running, local, john, text
):
    anna = ApiUser(101, "Анна", "ru")
    floods(local, [anna], text)
    local.deliver(local.message("ferry?", user=john.person))
    await until(lambda: heard(local, john.person) and len(heard(local, anna)) > AT_ONCE)
    await taken_in(local, running)
    await asyncio.sleep(0.05)
    answers = heard(local, anna)
    assert answers.count(PATIENCE["ru"]) == 1
    assert len(answers) == AT_ONCE + 1
    assert "Greywick Harbour" in heard(local, john.person)[0]


async def test_ten_people_flood(running, local, john):
    people = [ApiUser(1_000 + n, "Чужой", "ru") for n in range(10)]
    floods(local, people, times=60)
    local.deliver(local.message("ferry?", user=john.person))
    await until(lambda: heard(local, john.person))
    await until(lambda: all(len(heard(local, one)) > AT_ONCE for one in people))
    await taken_in(local, running)
    assert [heard(local, one).count(PATIENCE["ru"]) for one in people] == [1] * 10


async def test_the_surplus_is_dropped_and_the_rest_waits(running, local):
    anna = ApiUser(101, "Анна", "ru")
    floods(local, [anna])
    await until(lambda: len(heard(local, anna)) > AT_ONCE)
    await taken_in(local, running)
    await until(lambda: running.admission.current_concurrent_updates <= WAITING + 1)


async def test_pressed_buttons_have_their_limit(running, local, john):
    anna = ApiUser(101, "Анна", "ru")
    local.deliver(local.message("/help", user=anna))
    await until(lambda: local.sent)
    shown = local.last
    button = next(one.text for one in shown.buttons if one.data)
    for _ in range(FLOOD):
        local.deliver(local.press(shown, button, user=anna))
    local.deliver(local.message("ferry?", user=john.person))
    await until(lambda: heard(local, john.person))
    await taken_in(local, running)
    await until(lambda: any(answer.alert for answer in local.answers))
    assert [answer.text for answer in local.answers if answer.alert] == [PATIENCE["ru"]]
    assert len(local.answers) <= AT_ONCE / PRESS + 1


class Slow:
    """What answers, but that it thinks about some questions until it is let go.

    ``most``: how many of them it ever had at once.
    """

    def __init__(self, answering):
        self._answering = answering
        self.go = threading.Event()
        self.asked: list[str] = []
        self.now = self.most = 0

    def __getattr__(self, name):
        return getattr(self._answering, name)

    def answer(self, text, scope=None):
        if "долго" in text:
            self.asked.append(text)
            self.now += 1
            self.most = max(self.most, self.now)
            assert self.go.wait(SOON)
            self.now -= 1
        return Reply(text, False, None, (), ())


class TestSlowWork:
    @pytest.fixture
    def parts(self, parts):
        slow = Slow(parts.answering)
        yield dataclasses.replace(parts, answering=slow)
        slow.go.set()

    @pytest.fixture
    def slow(self, parts):
        return parts.answering

    async def test_one_person_has_one_place(self, running, local, john, slow):
        anna = ApiUser(101, "Анна", "ru")
        for _ in range(15):
            local.deliver(local.message("/ask думай долго?", user=anna))
        await until(lambda: slow.asked)
        local.deliver(local.message("/ask quickly?", user=john.person))
        await until(lambda: heard(local, john.person))
        assert slow.asked == ["думай долго?"]
        slow.go.set()
        await until(lambda: len(slow.asked) == 15)
        assert slow.most == 1

    async def test_what_is_typed_on_replaces_what_was_typed(self, running, local, slow):
        anna = ApiUser(101, "Анна", "ru")
        local.deliver(local.inline("долго 0", user=anna))
        await until(lambda: slow.asked)
        for n in range(1, 10):
            local.deliver(local.inline(f"долго {n}", user=anna))
        await taken_in(local, running)
        slow.go.set()
        await until(lambda: len(local.inline_answers) == 2)
        assert slow.asked == ["долго 0", "долго 9"]

    async def test_the_end_waits_for_what_is_answered_but_not_for_ever(
        self, parts, local, slow, monkeypatch
    ):
        monkeypatch.setattr("bot.receiving_updates.TO_THE_END", 0.1)
        application = build_application(parts, token=local.token, request=local.request())
        local.bot = application.bot
        stop = asyncio.Event()
        task = asyncio.create_task(poll(application, stop))
        people = [ApiUser(1_000 + n, "Чужой", "ru") for n in range(10)]
        floods(local, people, "/ask думай долго?", times=60)
        await until(lambda: slow.asked)
        stop.set()
        await asyncio.wait_for(task, SOON)
        assert not application.running
        slow.go.set()


async def test_admins_are_served_as_they_come(running, local, parts):
    admin = ApiUser(min(parts.admins), "Админ", "ru")
    for _ in range(3 * AT_ONCE):
        local.deliver(local.message("/help", user=admin))
    await until(lambda: len(heard(local, admin)) == 3 * AT_ONCE)
    assert PATIENCE["ru"] not in heard(local, admin)


async def test_what_a_group_says_among_itself_counts_for_nothing(running, local):
    anna, group = ApiUser(101, "Анна", "ru"), local.group()
    for _ in range(3 * AT_ONCE):
        local.deliver(local.message("Сколько человек на мосту?", user=anna, chat=group))
    local.deliver(local.message("/ask Сколько человек на мосту?", user=anna, chat=group))
    await until(lambda: local.sent)
    await taken_in(local, running)
    assert [PATIENCE["ru"] in sent.text for sent in local.sent] == [False]


async def test_that_a_chat_shuts_the_bot_out_is_heard_in_any_flood(running, local):
    anna = ApiUser(101, "Анна", "ru")
    floods(local, [anna])
    told = []
    running.handlers[0].insert(0, _Noting(told))
    local.deliver(local.member_status("kicked", user=anna))
    await until(lambda: told)
    local.server.refused.clear()


class _Noting:
    """A handler that hears of the bot's own standing."""

    block = True

    def __init__(self, told):
        self._told = told

    def check_update(self, update):
        return update.my_chat_member is not None

    async def handle_update(self, update, *_):
        self._told.append(update)


async def test_the_one_at_the_terminal_and_pipes_have_no_limits(application, local, tmp_path):
    async def lines():
        for _ in range(3 * AT_ONCE):
            yield "паром?"

    out = io.StringIO()
    console = Console(file=out, width=200)
    await converse(application, local, lines(), console, saved=tmp_path, person=ApiUser(1))
    assert len(local.sent) == 3 * AT_ONCE
    assert not {sent.text for sent in local.sent} & set(PATIENCE.values())
