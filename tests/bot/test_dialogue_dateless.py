"""A transcript without a date: one question with buttons; a caption or /add tells it at once."""

import asyncio
import datetime as dt
import io
import zipfile
from dataclasses import replace

import pytest

from tests.bot.town import ADMIN, ANNA, TODAY, Town

CHIEF = replace(ADMIN, language_code="en")
TALK = (
    "Совет пристани\n\n"
    "А.Лодкин: Добрый день! Паром до Приозерья отходит в девять утра.\n\n"
    "Н.Вебер: Спасибо, Аркадий Ильич. Билеты подорожают на три процента.\n\n"
    "А.Лодкин: Тогда начнём с билетов.\n"
)
DATED = TALK.replace("пристани\n", "пристани\n\n2025-02-03 10:00:00\n").replace("паром", "катер")
DAY = dt.date(2025, 11, 12)


def dates(town):
    return [entry.head.date for entry in town.library.archive.entries()]


async def send(town, text=TALK, name="пристань.txt", **given):
    return await town.does(town.local.document(text.encode(), name, user=ADMIN, **given))


def choices(town):
    return town.local.last.labels


async def test_one_question_with_buttons(town):
    (asked,) = await send(town)
    assert asked.startswith("В файле пристань.txt нет даты встречи. Какого числа она была?")
    assert "час" in asked
    assert choices(town) == [["Сегодня"], ["Другая", "Отмена"]]
    assert dates(town) == []


async def test_in_english(town):
    told = await town.does(town.local.document(TALK.encode(), "pier.txt", user=CHIEF))
    assert told[0].startswith("pier.txt does not say when the meeting was. What is its date?")
    assert choices(town) == [["Today"], ["Other", "Cancel"]]


async def test_today(town):
    await send(town)
    (told,) = await town.press("Сегодня", user=ADMIN)
    assert "Совет пристани" in told
    assert dates(town) == [TODAY.date()]
    assert town.local.last.rows == ()


async def test_today_is_the_chat_s(town):
    town.now = dt.datetime(2026, 3, 5, 22, 30, tzinfo=dt.UTC)  # the sixth in Moscow
    await send(town)
    await town.press("Сегодня", user=ADMIN)
    assert dates(town) == [dt.date(2026, 3, 6)]


async def test_the_day_on_which_a_file_was_sent_before_it_was_passed_on(town):
    written = dt.datetime(2026, 2, 20, 9, 0, tzinfo=dt.UTC)
    await send(town, written=int(written.timestamp()))
    assert choices(town)[0] == ["Сегодня", "20.02.2026"]
    await town.press("20.02.2026", user=ADMIN)
    assert dates(town) == [written.date()]


@pytest.mark.parametrize(
    "words", ["12 ноября 2025", "12.11.2025", "это было 2025-11-12", "12 Nov 2025", "12.11.25"]
)
async def test_another_date_is_written_in_the_next_message(town, words):
    await send(town)
    (how,) = await town.press("Другая", user=ADMIN)
    assert "следующим сообщением" in how
    told = await town.say(words, user=ADMIN)
    assert "Совет пристани" in told
    assert dates(town) == [DAY]
    assert "Совет пристани" not in await town.say("/start", user=ADMIN)


async def test_yesterday_is_a_date(town):
    await send(town)
    await town.press("Другая", user=ADMIN)
    await town.say("вчера", user=ADMIN)
    assert dates(town) == [TODAY.date() - dt.timedelta(days=1)]


async def test_what_is_no_date_is_asked_for_once_more_and_nothing_is_lost(town):
    await send(town)
    await town.press("Другая", user=ADMIN)
    assert "Не вижу здесь даты" in await town.say("на той неделе, кажется", user=ADMIN)
    assert dates(town) == []
    await town.press("Сегодня", user=ADMIN)
    assert dates(town) == [TODAY.date()]


async def test_given_up(town):
    await send(town)
    asked = town.local.last
    assert await town.press("Отмена", user=ADMIN) == ["Не добавлено.\nпристань.txt"]
    assert await town.press("Сегодня", user=ADMIN, message=asked) == []
    assert "отказались" in town.local.answers[-1].text
    assert dates(town) == []


async def test_pressed_twice_it_is_added_once(town):
    await send(town)
    asked = town.local.last
    await town.press("Сегодня", user=ADMIN, message=asked)
    assert await town.press("Сегодня", user=ADMIN, message=asked) == []
    assert town.local.answers[-1].text == "Дата уже указана или от добавления отказались."
    assert town.local.answers[-1].alert
    assert len(dates(town)) == 1


async def test_a_message_after_the_button_was_answered_is_no_date(town):
    await send(town)
    asked = town.local.last
    await town.press("Другая", user=ADMIN)
    await town.press("Сегодня", user=ADMIN, message=asked)
    assert "Дата уже" not in await town.say("Кто говорил о билетах?", user=ADMIN)


async def test_somebody_else_cannot_press(town):
    await send(town)
    assert await town.press("Сегодня", user=ANNA) == []
    assert "только администраторы" in town.local.answers[-1].text
    assert dates(town) == []
    await town.press("Сегодня", user=ADMIN)
    assert len(dates(town)) == 1


async def test_after_a_restart_the_press_says_to_send_it_again(town, tmp_path):
    await send(town)
    asked = town.local.last
    again = await asyncio.to_thread(Town, tmp_path / "again", town.local)
    async with again.application:
        assert await again.press("Сегодня", user=ADMIN, message=asked) == []
    await again.fetcher.close()
    assert "Пришлите его ещё раз" in town.local.answers[-1].text


async def test_after_an_hour_too(town):
    await send(town)
    asked = town.local.last
    await town.press("Другая", user=ADMIN)
    town.now += dt.timedelta(minutes=59)
    assert "Не вижу" in await town.say("не помню", user=ADMIN)
    await town.press("Другая", user=ADMIN)
    town.now += dt.timedelta(minutes=1)
    assert "Пришлите его ещё раз" in await town.say("12 ноября 2025", user=ADMIN)
    await town.press("Сегодня", user=ADMIN, message=asked)
    assert "Пришлите его ещё раз" in town.local.answers[-1].text
    assert dates(town) == []


async def test_who_forgets_the_chat_forgets_what_waits_in_it(town):
    await send(town)
    asked = town.local.last
    await town.background.forget(ADMIN.id)
    await town.press("Сегодня", user=ADMIN, message=asked)
    assert "Пришлите его ещё раз" in town.local.answers[-1].text


async def test_a_pasted_text_is_asked_about(town):
    asked = await town.say(TALK, user=ADMIN)
    assert asked.startswith("В этом тексте нет даты встречи.")
    await town.press("Сегодня", user=ADMIN)
    assert dates(town) == [TODAY.date()]


async def test_a_caption_tells_title_and_date(town):
    told = await send(town, TALK.split("\n\n", 1)[1], caption="Harbour call, 12 November 2025")
    assert "Harbour call" in told[0]
    assert dates(town) == [DAY]


async def test_a_caption_without_a_date_keeps_its_title(town):
    await send(town, TALK.split("\n\n", 1)[1], caption="Разговор у причала")
    (told,) = await town.press("Сегодня", user=ADMIN)
    assert "Разговор у причала" in told


async def test_a_reply_with_add_tells_the_date(town):
    file = town.local.document(TALK.encode(), "пристань.txt", user=ADMIN)
    await town.does(file)
    town.now += dt.timedelta(days=2)
    number = file.message.message_id
    told = await town.say("/add Harbour call, 12 November 2025", user=ADMIN, reply_to=number)
    assert "2025-11-12" in told or "12 ноября 2025" in told
    assert dates(town) == [DAY]


async def test_a_reply_without_a_date_offers_the_day_the_file_was_sent(town):
    file = town.local.document(TALK.encode(), "пристань.txt", user=ADMIN)
    await town.does(file)
    town.now += dt.timedelta(days=2)
    await town.say("/add", user=ADMIN, reply_to=file.message.message_id)
    assert choices(town)[0] == ["Сегодня", "05.03.2026"]


async def test_of_a_zip_only_what_has_no_date_gets_the_one_that_is_told(town):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as zipped:
        zipped.writestr("a.txt", TALK)
        zipped.writestr("b.txt", DATED)
    told = await town.does(town.local.document(packed.getvalue(), "a.zip", user=ADMIN))
    assert dates(town) == [dt.date(2025, 2, 3)]
    assert [("2025-02-03" in one, "a.zip" in one) for one in told] == [
        (True, False),
        (False, True),
    ]
    await town.press("Сегодня", user=ADMIN)
    assert sorted(dates(town)) == [dt.date(2025, 2, 3), TODAY.date()]
