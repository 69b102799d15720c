"""Admins add and remove transcripts in the chat; others are told how it works."""

from __future__ import annotations

import asyncio

from handlers.commands import archive_admin
from tests.bot.town import ADMIN, transcript
from tests.soon import SOON


async def test_admins_add_and_remove(town):
    data, _ = transcript(2)
    sent = town.local.document(data, "встреча.txt", user=ADMIN)
    assert (await town.does(sent))[0].startswith("Добавлено: 2026-03-04")
    meeting = town.library.archive.entries()[0].head.id
    assert (await town.say(data.decode(), user=ADMIN)).startswith(f"Уже есть: {meeting}")
    pasted = await town.say(data.decode().replace("ярмарке", "лодках"), user=ADMIN)
    assert pasted.startswith(f"Добавлено: {meeting}-2 ")
    assert f"похожа на {meeting}" in pasted
    town.library.archive.remove(f"{meeting}-2")
    assert "только администраторы" in await town.say(f"/remove {meeting}")
    assert "Убрано" in await town.say(f"/remove {meeting}", user=ADMIN)
    assert town.library.archive.entries() == ()
    assert "в архиве нет" in await town.say(f"/remove {meeting}", user=ADMIN)


async def test_a_long_pasted_text_comes_in_parts(town, monkeypatch):
    waits, came = asyncio.Event(), asyncio.Event()

    async def until_it_came() -> None:
        waits.set()
        await came.wait()

    monkeypatch.setattr(archive_admin, "time_for_next_part", until_it_came)
    data, _ = transcript(2, said="Лодки стоят у причала. " * 300)
    text = data.decode()
    first = town.local.message(text[:4090], user=ADMIN)
    second = town.local.message(text[4090:], user=ADMIN)
    adding = asyncio.create_task(town.does(first))
    async with asyncio.timeout(SOON):
        await waits.wait()
        told = await town.does(second)
        came.set()
        assert [*await adding, *told]
    entry = town.library.archive.entries()[0]
    assert entry.turns == 2


async def test_a_text_that_may_be_no_transcript_is_asked_about_first(town):
    text = "Анна: Когда паром?\nИван: В девять.\nАнна: А следующий?"
    told = await town.say(text, user=ADMIN)
    assert told.startswith("В этом тексте нет даты встречи")
    assert town.library.archive.entries() == ()


async def test_a_text_is_never_a_question(town):
    talk = "Анна: Когда паром?\nИван: В девять.\nАнна: А следующий?"
    assert (await town.say(talk)).startswith("Похоже, это целый текст, а не вопрос")
    long = town.local.message("Паром отходит в девять. " * 20, forwarded=True)
    assert (await town.does(long))[0].startswith("Похоже, это целый текст")


async def test_others_are_told_how_it_works(town):
    data, _ = transcript(2)
    assert "администраторы бота" in (await town.does(town.local.document(data, "a.txt")))[0]
    assert "администраторы бота" in await town.say(data.decode())
    assert "администраторы бота" in await town.say("/add http://kremlin.ru/events/x/news/1")
    assert town.library.archive.entries() == ()


async def test_an_address_that_is_not_ours_is_refused(town):
    told = await town.say("/add http://127.0.0.1/secret http://example.org/1", user=ADMIN)
    assert told.count("Не принято") == 2
