"""Two meetings set side by side in plain words, and who spoke most at one."""

import pytest

from tests.bot.town import transcript


@pytest.fixture
def fairs(town):
    """Three meetings with one governor."""
    town.put(
        transcript(1, title="Встреча с Лодкиным о пристани", date="2025-01-10"),
        transcript(2, title="Встреча с Лодкиным о маяке", date="2025-02-10"),
        transcript(3, title="Встреча с Лодкиным о ярмарке", date="2025-03-10"),
    )
    town.library.catch_up()
    return town


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("сравни последние две встречи с Лодкиным", ("10 февраля 2025", "10 марта 2025")),
        ("compare the last two meetings with Lodkin", ("10 февраля 2025", "10 марта 2025")),
        ("сравни встречи с Лодкиным в январе и марте 2025", ("10 января 2025", "10 марта 2025")),
        ("сравни последнюю встречу с Лодкиным с предыдущей", ("10 февраля 2025", "10 марта 2025")),
    ],
)
async def test_the_two_that_are_named(fairs, text, days):
    told = await fairs.say(text)
    assert told.startswith("Что звучало на обеих встречах")
    assert all(day in told for day in days)
    assert (await fairs.say("вторую")).startswith("Встреча с Лодкиным")


async def test_with_nobody_at_both_there_is_nothing_to_compare(fairs):
    text = "Разговор о погоде\n\n2025-03-12 10:00:00\n\nПорт\n\nО.Тихая: Добрый день!\n"
    fairs.put((text.encode(), "http://kremlin.ru/events/president/news/9"))
    fairs.library.catch_up()
    assert "Сравнить не с чем" in await fairs.say("сравни последние две встречи")


async def test_who_spoke_most_at_a_meeting_is_on_its_card(fairs):
    told = await fairs.say("кто больше всех говорил на последней встрече с Лодкиным")
    assert told.startswith("Встреча с Лодкиным о ярмарке")
    assert "%" in told
    said = await fairs.say("что он сказал?")
    assert said.startswith("Аркадий Лодкин")


@pytest.mark.parametrize(
    "text",
    [
        "кто больше всего говорил на встречах с Лодкиным",
        "who talked the most at meetings with Lodkin",
    ],
)
async def test_of_several_each_tells_its_shares(fairs, text):
    told = await fairs.say(text)
    assert told.count("Аркадий Лодкин – ") == 3 or told.count("Лодкин – ") == 3


@pytest.mark.parametrize(
    "text",
    ["who spoke the most in 2025", "top 5 speakers", "кто больше всех говорил в 2025",
     "топ спикеров", "who speaks most?"],
)  # fmt: skip
async def test_of_many_all_words_are_added_up(fairs, text):
    for number in range(4, 9):
        words = f"Разговор {number}\n\n2025-04-0{number} 10:00:00\n\nПорт\n\n"
        words += f"О.Тихая: {'Да. ' * 900}\n\nВопрос: {'Нет. ' * 2000}\n\nА.Лодкин: Спасибо.\n"
        fairs.put((words.encode(), f"http://kremlin.ru/events/president/news/{number}"))
    fairs.library.catch_up()
    told = await fairs.say(text)
    ranked = [line for line in told.splitlines() if " слов" in line and " – " in line]
    assert ranked[0].startswith("1. О.Тихая – 4\xa0500 слов, 5 стенограмм")
    assert ranked[1].startswith("2. А.Лодкин – ")
    assert ranked[1].endswith("8 стенограмм")
    assert "Вопрос" not in told


async def test_of_too_many_meetings_no_words_are_added_up(fairs, monkeypatch):
    for number in range(4, 9):
        words = f"Разговор {number}\n\n2025-04-0{number} 10:00:00\n\nПорт\n\nО.Тихая: Да.\n"
        fairs.put((words.encode(), f"http://kremlin.ru/events/president/news/{number}"))
    fairs.library.catch_up()
    monkeypatch.setattr("handlers.conversation.listings.MOST_READ", 7)
    told = await fairs.say("кто больше всех говорил в 2025")
    assert "последняя" in told
    assert " слов," not in told


async def test_who_speaks_most_often_is_told_by_meetings(fairs):
    for number in range(4, 9):
        words = f"Разговор {number}\n\n2025-04-0{number} 10:00:00\n\nПорт\n\nО.Тихая: Да.\n"
        fairs.put((words.encode(), f"http://kremlin.ru/events/president/news/{number}"))
    fairs.library.catch_up()
    told = await fairs.say("кто чаще всех выступает")
    assert "1. О.Тихая – 5 стенограмм, последняя" in told  # though nearly always there


async def test_before_the_last_of_them_comes_the_last_but_one(fairs):
    assert "10 марта 2025" in await fairs.say("когда последний раз встречались с Лодкиным")
    assert (await fairs.say("а до этого?")).startswith("Встреча с Лодкиным о маяке")
    assert (await fairs.say("а до этого?")).startswith("Встреча с Лодкиным о пристани")
    assert (await fairs.say("а после этого?")).startswith("Встреча с Лодкиным о маяке")
