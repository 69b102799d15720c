"""What is planned of something else is no answer to how many of it were built as well."""

import pytest

from tests.bot.town import transcript


@pytest.fixture
def yards(town):
    said = (
        "За семь лет построено 105 лодок. Лодки хорошие. Паромы ждут.",
        "В этом году мы планируем завершить 12 новых паромов. Починено 40 вёсел.",
    )
    town.put(transcript(1, said=" ".join(said)), transcript(2, said="Построено 9 каруселей."))
    town.library.catch_up()
    return town


async def test_how_many_of_something_else(yards):
    assert "105 лодок" in await yards.say("сколько лодок построили?")
    told = await yards.say("а паромов?")
    assert told.startswith("Уверенного ответа у меня нет")
    assert "9 каруселей" in await yards.say("а каруселей?")


async def test_how_many_of_somebody_elses_is_no_topic(town):
    said = "Чайка перевезла 55 тысяч пассажиров. Спасибо всем."
    town.put(transcript(1, said=said), transcript(2, said="Волна большая, волна высокая."))
    town.library.catch_up()
    assert "55 тысяч" in await town.say("сколько пассажиров перевезла чайка?")
    told = await town.say("а волна?")
    assert told.startswith("Уверенного ответа у меня нет"), told
