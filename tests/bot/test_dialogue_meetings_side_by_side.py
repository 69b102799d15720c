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


async def test_before_the_last_of_them_comes_the_last_but_one(fairs):
    assert "10 марта 2025" in await fairs.say("когда последний раз встречались с Лодкиным")
    assert (await fairs.say("а до этого?")).startswith("Встреча с Лодкиным о маяке")
    assert (await fairs.say("а до этого?")).startswith("Встреча с Лодкиным о пристани")
    assert (await fairs.say("а после этого?")).startswith("Встреча с Лодкиным о маяке")
