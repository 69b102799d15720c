"""Updates that cannot be parsed, come twice or hold half a character; a token that is refused."""

from __future__ import annotations

import asyncio
import json
import socket
from dataclasses import replace

import httpx
import pytest
from telegram.error import InvalidToken

from bot.application import build_application
from bot.local_bot_api.people_and_chats import ApiUser
from bot.local_bot_api.polling import queue_update
from bot.local_bot_api.refusal import Refusal
from bot.monitoring.health import health_page
from bot.receiving_updates import listen, poll
from bot.telegram.parsing_updates import looked_at
from bot.telegram.polling import SILENT, Polls
from bot.telegram.webhook_settings import webhook_at
from storage.chats.seen_updates import KEPT, KeptUpdates
from tests.soon import SOON, until

ANNA = ApiUser(101, "Анна", "ru")
UNAUTHORIZED = Refusal(401, "Unauthorized")
BAD = [
    {"message": {}},
    {"message": {"text": 5}},
    {"message": "text"},
    {"callback_query": {"id": 5}},
    {"message": {"message_id": 1, "date": "today", "chat": {"id": 1, "type": "private"}}},
]


def built(parts, local):
    application = build_application(parts, token=local.token, request=local.request())
    local.bot = application.bot
    return application


@pytest.fixture
async def polling(parts, local):
    application = built(parts, local)
    stop = asyncio.Event()
    task = asyncio.create_task(poll(application, stop))
    yield application
    stop.set()
    await asyncio.wait_for(task, SOON)


@pytest.fixture
async def bring(parts, local, unused_tcp_port):
    """Brings an update to the webhook as Telegram does; the status that it gets."""
    application, webhook = built(parts, local), webhook_at("https://a.org/x", unused_tcp_port)
    stop = asyncio.Event()
    task = asyncio.create_task(listen(application, stop, webhook))
    await until(lambda: local.server.webhook)

    async def bring(update, content=None):
        headers = {"X-Telegram-Bot-Api-Secret-Token": webhook.secret}
        async with httpx.AsyncClient(trust_env=False, timeout=SOON) as client:
            address = f"http://127.0.0.1:{webhook.port}/x"
            content = content or json.dumps(update)
            return (await client.post(address, content=content, headers=headers)).status_code

    yield bring
    stop.set()
    await asyncio.wait_for(task, SOON)


@pytest.fixture
def unused_tcp_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def logged(caplog):
    return [one.getMessage() for one in caplog.records if "cannot be read" in one.getMessage()]


class TestPolled:
    @pytest.mark.parametrize("bad", BAD, ids=str)
    async def test_what_cannot_be_parsed_is_skipped_and_logged_once(
        self, polling, local, caplog, bad
    ):
        number = local.server.number()
        queue_update(local.server, {"update_id": number, **bad})
        local.deliver(local.message("/help", user=ANNA))
        await until(lambda: local.sent)
        await until(lambda: not local.server.updates)
        assert len(logged(caplog)) == 1
        assert str(number) in logged(caplog)[0]

    async def test_alone_it_is_confirmed(self, polling, local, caplog):
        queue_update(local.server, {"update_id": local.server.number(), "message": {}})
        await until(lambda: not local.server.updates)
        local.deliver(local.message("/help", user=ANNA))
        await until(lambda: local.sent)

    async def test_without_a_number_it_is_logged_once_though_it_comes_again(
        self, polling, local, caplog
    ):
        queue_update(local.server, {"message": {}})
        await until(lambda: logged(caplog))
        local.deliver(local.message("/help", user=ANNA))
        await until(lambda: local.sent)
        assert len(logged(caplog)) == 1

    async def test_what_is_no_list_is_asked_for_again(self, polling, local, monkeypatch):
        server_says = [{"ok": True, "result": {}}, {"ok": True}, [], {"ok": True, "result": [5]}]
        request = local.request().__class__
        answered = request._answered

        async def odd(self, url, data):
            if url.lower().endswith("getupdates") and server_says:
                return 200, json.dumps(server_says.pop()).encode()
            return await answered(self, url, data)

        monkeypatch.setattr(request, "_answered", odd)
        local.deliver(local.message("/help", user=ANNA))
        await until(lambda: local.sent)
        assert server_says == []

    async def test_one_refusal_of_the_token_passes(self, polling, local):
        local.refuse(UNAUTHORIZED, "getUpdates")
        local.deliver(local.message("/help", user=ANNA))
        local.deliver(local.message("/help", user=ANNA))
        await until(lambda: len(local.sent) == 2)
        assert not polling.polls.lost.is_set()


async def test_a_token_that_is_refused_for_good_ends_the_bot(parts, local):
    application = built(parts, local)
    application.polls.tries = 2
    for _ in range(20):
        local.refuse(UNAUTHORIZED, "getUpdates")
    with pytest.raises(InvalidToken):
        await asyncio.wait_for(poll(application, asyncio.Event()), SOON)
    assert not application.running


def test_refusals_in_between_do_not_add_up():
    polls = Polls(tries=2)
    for _ in range(3):
        polls.refused()
        polls.answered()
    polls.expect_welcome()
    polls.refused()
    polls.refused()
    with pytest.raises(InvalidToken):
        polls.expect_welcome()


def test_two_minutes_without_a_poll_are_unhealthy():
    moment = [100.0]
    polls = Polls(clock=lambda: moment[0])
    page = health_page({"polls": polls.sign})
    moment[0] += SILENT
    assert page().status == 200
    moment[0] += 1
    assert page().status == 503
    polls.answered()
    assert page().status == 200


class TestBrought:
    @pytest.mark.parametrize("bad", BAD, ids=str)
    async def test_what_cannot_be_parsed_is_taken_and_logged_once(self, bring, local, caplog, bad):
        update = {"update_id": local.server.number(), **bad}
        assert [await bring(update), await bring(update)] == [200, 200]
        assert await bring(local.message("/help", user=ANNA).to_dict()) == 200
        await until(lambda: local.sent)
        assert len(logged(caplog)) == 1

    @pytest.mark.parametrize("body", ["[" * 100_000, '{"a":' * 50_000, "no JSON", "\0"])
    async def test_what_is_no_update_is_refused(self, bring, local, body, caplog):
        assert await bring(None, body) == 400
        assert not [one for one in caplog.records if one.levelname == "ERROR"]
        assert await bring(local.message("/help", user=ANNA).to_dict()) == 200

    async def test_what_comes_twice_is_answered_once(self, bring, local):
        update = local.message("/help", user=ANNA).to_dict()
        for _ in range(3):
            assert await bring(update) == 200
        await bring(local.message("/latest", user=ANNA).to_dict())
        await until(lambda: len(local.sent) >= 2)
        await asyncio.sleep(0.05)
        assert len(local.sent) == 2

    async def test_half_a_character_is_answered(self, bring, local):
        update = local.message("/find мост ?", user=ANNA).to_dict()
        update["message"]["text"] = "/find мост \ud83d"
        assert await bring(update) == 200
        await until(lambda: local.sent)
        assert "мост" in local.last.text
        assert "сломалось" not in local.last.text


class TestTwice:
    async def test_in_one_life(self, anna, local):
        update = local.message("паром?", user=ANNA)
        assert await anna.hand(update) is not None
        assert await anna.hand(update) is None

    async def test_in_two_lives(self, parts, local, anna, tmp_path):
        update = local.message("паром?", user=ANNA)
        for life in range(2):
            reborn = replace(parts, seen=KeptUpdates(tmp_path / "updates"))
            async with built(reborn, local) as application:
                anna.application = application
                assert (await anna.hand(update) is None) == (life == 1)
        kept = (tmp_path / "updates" / "answered.txt").read_text()
        assert str(ANNA.id) not in kept
        assert "паром" not in kept

    def test_another_bots_update_of_the_same_number_is_new(self, tmp_path):
        seen = KeptUpdates(tmp_path)
        assert seen.take(5, 1)
        seen.done(5, 1)
        assert not KeptUpdates(tmp_path).take(5, 1)
        assert KeptUpdates(tmp_path).take(5, 2)

    def test_what_was_begun_and_not_done_is_done_in_the_next_life(self, tmp_path):
        assert KeptUpdates(tmp_path).take(5, 1)
        assert KeptUpdates(tmp_path).take(5, 1)

    def test_only_the_last_are_kept(self, tmp_path):
        seen = KeptUpdates(tmp_path)
        for number in range(3 * KEPT):
            assert seen.take(number, 0)
            seen.done(number, 0)
        lines = (tmp_path / "answered.txt").read_text().splitlines()
        assert KEPT <= len(lines) <= 2 * KEPT
        again = KeptUpdates(tmp_path)
        assert [again.take(number, 0) for number in (0, 2 * KEPT, 3 * KEPT - 1)] == [
            True,
            False,
            False,
        ]

    @pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"5 \n\n7 00000000", b"x" * 999])
    def test_a_damaged_file_hides_nothing(self, tmp_path, content):
        (tmp_path / "answered.txt").write_bytes(content)
        seen = KeptUpdates(tmp_path)
        assert seen.take(5, 0)
        seen.done(5, 0)

    def test_a_folder_that_cannot_be_written_costs_nothing_else(self, tmp_path, caplog):
        (tmp_path / "file").write_text("")
        seen = KeptUpdates(tmp_path / "file" / "updates")
        for number in range(3):
            assert seen.take(number, 0)
            seen.done(number, 0)
        assert caplog.text.count("cannot be kept") == 1


SURROGATES = [
    "Сколько человек работает на мосту? \ud83d",
    "\udc00",
    "мост \ud83d\ud83d?",
    "/find \udfff",
]


class TestHalfCharacters:
    @pytest.mark.parametrize("text", SURROGATES, ids=ascii)
    async def test_a_message_with_one_is_answered(self, polling, local, caplog, text):
        update = local.message("?", user=ANNA).to_dict()
        update["message"]["text"] = text
        queue_update(local.server, update)
        await until(lambda: local.sent)
        assert "сломалось" not in local.last.text
        assert "Traceback" not in caplog.text

    async def test_so_is_inline(self, polling, local):
        update = local.inline("мост", user=ANNA).to_dict()
        update["inline_query"]["query"] = "мост \ud83d"
        queue_update(local.server, update)
        await until(lambda: local.inline_answers)

    def test_nothing_else_changes(self, local):
        whole = local.message("Ёлка 🎄 и 𗠐 и \ufffd", user=ANNA)
        assert looked_at(whole)[0] is whole
        broken = whole.to_dict()
        broken["message"]["text"] = "🎄 \ud83d «мост» \ude00 🎄"
        half = type(whole).de_json(broken, None)
        assert looked_at(half)[0].message.text == "🎄 \ufffd «мост» \ufffd 🎄"
