"""A topic outlives questions that nothing answers; a list says which of its meetings is meant."""

import pytest

from tests.bot.town import transcript


@pytest.fixture
def canal(town):
    said = "Канал открыт. Длина канала – 40 километров. Цена канала – 90 миллионов крон."
    town.put(
        transcript(1, said=said), transcript(2, said="Паром дорогой. Длина парома – 9 метров.")
    )
    town.library.catch_up()
    return town


@pytest.mark.parametrize("last", ["какая длина?", "а какая длина?"])
async def test_a_topic_outlives_questions_that_nothing_answers(canal, last):
    await canal.say("канал")
    for unanswered in ("кто жалел?", "сколько туристов", "какая мощность"):
        await canal.say(unanswered)
    told = await canal.say(last)
    assert "40 километров" in told
    assert "9 метров" not in told


async def test_another_thing_takes_its_place(canal):
    await canal.say("канал")
    await canal.say("сколько туристов на пароме")
    assert "40 километров" not in await canal.say("какая длина?")


async def test_who_spoke_of_a_topic_is_asked_by_a_pronoun(canal):
    first = await canal.say("канал")
    await canal.say("кто жалел?")
    assert await canal.say("кто о нём говорил?") == first
    assert await canal.say("кто о нём говорил?") == first


async def test_whether_it_is_dear_is_told_by_its_price(canal):
    await canal.say("канал")
    assert "90 миллионов" in await canal.say("дорого?")


async def test_of_several_meetings_it_is_to_be_said_which(canal):
    listed = await canal.say("все встречи")
    assert (await canal.say("о чём говорили?")) == (
        f"О какой из этих встреч? Назовите её номер.\n\n{listed}"
    )
    assert (await canal.say("какие темы?")).startswith("О какой из этих встреч?")
    assert await canal.say("когда?") == listed
    opened = await canal.say("вторая")
    assert await canal.say("какие темы?") == opened
    assert (await canal.say("когда встреча?")).startswith("4 марта 2026")


async def test_topics_of_nothing_are_all_meetings(canal):
    assert (await canal.say("какие темы?")).startswith("Все встречи")


async def test_of_the_only_meeting_there_is_near_it_is_told(canal):
    listed = await canal.say("встречи 1 марта 2026")
    assert listed.count("Встреча с губернатором") == 1
    assert (await canal.say("о чём говорили?")).startswith("Встреча с губернатором Приозерья")


async def test_who_spoke_of_somebody_is_no_topic_of_nothing(canal):
    await canal.say("кто такой Лодкин?")
    told = await canal.say("кто о нём говорил?")
    assert not told.startswith("«")


async def test_a_word_after_a_country_alone_is_of_that(town):
    town.put(
        transcript(1, said="Торговля с Арменией растёт. В Армении мало угля."),
        transcript(2, said="Торговля с Казахстаном растёт. Хлеба мало."),
    )
    town.library.catch_up()
    await town.say("Армения")
    assert (await town.say("торговля?")).startswith("«торговля Армения»: ")
    await town.say("Армения")
    assert (await town.say("хлеб?")).startswith("«хлеб»: ")  # nobody tells it of that


@pytest.mark.parametrize("asked", ["о чём говорили?", "кто там был?", "whole text"])
async def test_of_the_last_or_first_of_several_it_is_that_one(town, asked):
    for number, day in ((1, "2026-03-04"), (2, "2025-02-03"), (3, "2024-01-02")):
        town.put(transcript(number, date=day))
    town.library.catch_up()
    await town.say("когда последний раз встречались с Лодкиным?")
    last = await town.say(asked)
    assert "4 марта 2026" in last
    assert "2025" not in last
    await town.say("когда впервые встречались с Лодкиным?")
    first = await town.say(asked)
    assert "2 января 2024" in first
    assert "2025" not in first
    listed = await town.say("сколько раз встречались с Лодкиным?")
    assert "3 февраля 2025" in listed


@pytest.mark.parametrize("asked", ["самое важное", "главное?", "key points", "main takeaways"])
async def test_what_matters_most_of_a_meeting_is_the_meeting(town, asked):
    town.put(transcript(1))
    town.library.catch_up()
    assert "О чём речь?" in await town.say(asked)
    await town.say("встреча с Лодкиным")
    assert "4 марта 2026" in await town.say(asked)
