"""Messages about the office just shown, or one of the place talked about."""

import pytest

from tests.bot.town import transcript


async def test_the_one_who_holds_an_office_is_asked_about_by_it(anna):
    told = await anna.say("президент Казахстана про торговлю")
    assert "Касым-Жомарт Токаев: 2 упоминания" in told.text


async def test_who_held_an_office_before_is_asked_of_the_office_shown(anna, john):
    await anna.say("кто мэр?")
    assert (await anna.say("а до неё?")).text == "До этого в архиве так никто не назван."
    await john.say("who is Solveig Marrin")
    told = await john.say("who was treasurer before her?")
    assert told.text == "Nobody is named so in the archive before that."


async def test_before_whom_is_asked_where_nobody_was_named(anna):
    await anna.say("что он говорил о мосте?")
    assert (await anna.say("а его предшественник?")).text.startswith("О ком речь?")


async def test_an_office_shown_is_asked_of_another_place(anna):
    assert "Марк Ладожский" in (await anna.say("кто министр торговли?")).text
    assert "Ингрид Толль" in (await anna.say("а Остании?")).text


@pytest.fixture
def two_regions(town):
    """A town that has heard the governors of two regions."""
    first, address = transcript(
        1, title="Встреча с губернатором Тульской области Аркадием Лодкиным"
    )
    other = (
        first.decode().replace("Тульской", "Калужской").replace("Аркадием Лодкин", "Ильёй Рудин")
    )
    later = other.replace("А.Лодкин", "И.Рудин").replace("2026-03-04", "2026-03-05")
    town.put((first, address), (later.encode(), f"{address}2"))
    town.library.catch_up()
    return town


@pytest.mark.parametrize("before", ["Сколько газа в Тульской области?", "/meeting 1"])
async def test_an_office_there_is_of_the_place_talked_about(two_regions, before):
    await two_regions.say(before)
    assert (await two_regions.say("кто там губернатор?")).startswith("Аркадий Лодкин")


async def test_another_office_is_of_the_country_of_the_one_shown(anna):
    await anna.say("кто президент Казахстана?")
    told = await anna.say("а президент?")
    assert told.text.startswith("Касым-Жомарт Токаев")


async def test_before_somebody_of_no_office_is_nothing(anna):
    await anna.say("мост")
    assert (await anna.say("а до него?")).text.startswith("О чём речь?")


async def test_who_held_an_office_before_somebody_named(anna, john):
    nobody = "До этого в архиве так никто не назван."
    assert (await anna.say("кто был мэром до Солвейг Маррин?")).text == nobody
    assert (await anna.say("а до неё?")).text == nobody
    told = await john.say("who was treasurer before Marrin?")
    assert told.text == "Nobody is named so in the archive before that."


@pytest.fixture
def two_mayors(town):
    """A town whose mayor was Lodkin in 2024 and Rudin in 2026."""
    first, address = transcript(1, title="Встреча с мэром Аркадием Лодкиным", date="2024-01-10")
    later = first.decode().replace("Аркадием Лодкин", "Ильёй Рудин").replace("А.Лодкин", "И.Рудин")
    town.put((first, address), (later.replace("2024-01-10", "2026-01-10").encode(), f"{address}2"))
    town.library.catch_up()
    return town


async def test_who_held_an_office_before_and_after_somebody_named(two_mayors):
    assert (await two_mayors.say("кто был мэром до рудина?")).startswith("Аркадий Лодкин")
    assert (await two_mayors.say("кто стал мэром после Лодкина?")).startswith("Илья Рудин")


async def test_who_held_an_office_at_another_time(two_mayors):
    assert (await two_mayors.say("кто был мэром в 2024 году?")).startswith("Аркадий Лодкин")
    assert (await two_mayors.say("а в 2026?")).startswith("Илья Рудин")
    told = await two_mayors.say("а в 2020?")
    assert "Илья Рудин" in told
    assert "Аркадий Лодкин" in told


async def test_an_office_is_of_the_place_that_was_asked_about(two_regions):
    assert "Илья Рудин" in await two_regions.say("кто губернатор?")
    await two_regions.say("Сколько газа в Тульской области?")
    assert (await two_regions.say("кто губернатор?")).startswith("Аркадий Лодкин")
    await two_regions.say("Сколько газа в Рязанской области?")  # nobody is called its governor
    assert "Илья Рудин" in await two_regions.say("кто губернатор?")


async def test_the_head_of_the_topic_shown(john, town):
    said = "Добычу ведёт Севербанк. Севербанк строит порт."
    bank, address = transcript(1, said=said, title="Встреча с главой Севербанка Петром Кедровым")
    there = bank.decode().replace("Н.Вебер", "П.Кедров")
    town.put((there.encode(), address))
    town.library.catch_up()
    assert (await town.say("Севербанк")).startswith("«Севербанк»")
    assert (await town.say("кто глава?")).startswith("Пётр Кедров")
    await john.say("seals")
    assert "Pellow" not in (await john.say("who's the head")).text.partition("\n")[0]
