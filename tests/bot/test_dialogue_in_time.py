"""The order of a list, the other of two, the last with somebody; what is asked after silence."""

import re

import pytest

from tests.bot.town import transcript


def years(told):
    return [int(year) for year in re.findall(r"^\d\. .*?(20\d\d)", told.text, re.MULTILINE)]


async def test_a_list_in_the_order_asked_for(anna, john):
    newest = await anna.say("все встречи")
    oldest = await anna.say("сначала старые")
    assert years(oldest) == sorted(years(newest))
    assert years(oldest)[0] < years(oldest)[-1]
    assert (await anna.say("первую")).text.splitlines()[1].startswith("16 мая 2022")
    assert years(await anna.say("а наоборот?")) == years(newest)
    told = await john.say("all meetings, oldest first")
    assert years(told) == years(oldest)
    assert years(await john.say("sort them by date")) == years(newest)


async def test_a_list_in_order_is_narrowed_as_any(anna):
    await anna.say("все встречи, сначала старые")
    assert "2022" in (await anna.say("только за 2022")).text


async def test_a_topic_in_the_order_asked_for(anna):
    await anna.say("мост")
    assert (await anna.say("сначала новые")).text.startswith("12 упоминаний по запросу «мост»")
    assert (await anna.say("сначала старые")).marked("blockquote")


async def test_the_other_of_two(anna, john):
    await anna.say("все встречи с Вересовой")
    first = (await anna.say("первую")).text
    second = (await anna.say("другую")).text
    assert second != first
    assert (await anna.say("а другая?")).text == first
    await john.say("all meetings with Veresova")
    assert "Who spoke:" in (await john.say("the other one")).text


async def test_after_the_first_of_a_list_the_last_is_at_its_end(anna):
    listed = (await anna.say("все встречи")).text.splitlines()
    titles = [line.partition(" – ")[2] for line in listed if line[:1].isdigit() and " – " in line]
    assert (await anna.say("первую")).text.startswith(titles[0])
    assert (await anna.say("а последнюю?")).text.startswith(titles[-1])
    assert (await anna.say("а последнюю?")).text.startswith(titles[0])
    assert (await anna.say("последнюю")).text.startswith(titles[0])


@pytest.mark.parametrize("more", ["what else", "is that all?", "и всё?"])
async def test_nothing_more(john, more):
    await john.say("all meetings with Veresova")
    assert (await john.say(more)).text.startswith("That is all I found")


async def test_when_last_is_of_the_person_shown(anna):
    await anna.say("кто такая Вересова?")
    assert "Говорили:" in (await anna.say("когда последний раз?")).text


@pytest.mark.parametrize("asked", ["yesterday's meeting", "yesterday’s talks", "today's meetings"])
async def test_of_the_day_whose_meeting_is_asked_for(town, asked):
    said = "Yesterday's storm and today's calm are all we talk of."
    town.put(transcript(1, date="2025-03-04", said=said))
    town.library.catch_up()
    assert "встреч в архиве нет" in await town.say(asked)


async def test_of_silence_there_is_no_more(anna, john):
    await anna.say("сколько стоят верблюды?")
    assert (await anna.say("ещё")).text.startswith("Ничего не нашлось, поэтому")
    await john.say("how much are the camels?")
    assert (await john.say("more")).text.startswith("Nothing was found")


@pytest.mark.parametrize("asked", ["это правда?", "в каком году?", "когда?", "где?"])
async def test_of_silence_nothing_is_told(anna, asked):
    await anna.say("что Токаев говорил о мосте?")
    assert (await anna.say(asked)).text.startswith("О чём речь?")
