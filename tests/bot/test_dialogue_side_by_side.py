"""Two or three countries or people side by side: one reply, each with a quote of its own."""

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from storage.archive.tinydb_archive import TinyArchive
from storage.index.passages import PassageIndex

HOST, GUEST, OTHER = "Роман Лежнев", "Айгуль Саматова", "Карл Оберхубер"
SAID = [
    ("201", "2019-05-16", "Переговоры с Президентом Казахстана", HOST,
     "В прошлом году товарооборот с Казахстаном составил 12 миллиардов долларов."),
    ("202", "2019-06-16", "Переговоры с Канцлером Австрии", HOST,
     "В прошлом году товарооборот с Австрией составил 5 миллиардов долларов."),
    ("203", "2020-06-16", "Переговоры с Президентом Перу", HOST,
     "В прошлом году товарооборот с Перу составил 700 миллионов долларов."),
    ("204", "2021-06-16", "Совещание о маяках", HOST,
     "Маяки на северном берегу мы откроем уже этой осенью, все три."),
    ("205", "2021-07-16", "Переговоры с Президентом Казахстана", GUEST,
     "Наши маяки стоят на озере, и мы готовы делиться опытом с соседями."),
    ("206", "2021-08-16", "Переговоры с Канцлером Австрии", OTHER,
     "У нас в горах строят канатные дороги, и они всем нужны."),
    ("207", "2021-09-16", "Встреча с геологами", HOST,
     "ВВП Перу растёт который год подряд, и меди там хватит всем."),
]  # fmt: skip


def meeting(id_, date, title, speaker, words):
    head = Head(
        id_,
        title,
        dt.date.fromisoformat(date),
        None,
        None,
        "ru",
        f"http://example.org/{id_}",
        None,
    )
    turns = (Turn(speaker, speaker, words),)
    return Meeting(head, "", (Speaker(speaker, (speaker,), None, 1),), turns)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    """Six short talks, invented."""
    folder = tmp_path_factory.mktemp("sides")
    archive = TinyArchive(folder, facts_at_put=True)
    archive.put((meeting(*row), row[0].encode()) for row in SAID)
    passages = PassageIndex(folder / "index")
    passages.catch_up(archive)
    return archive, passages


def in_order(text, *parts):
    """Whether all parts stand in a text, one behind the other."""
    places = [text.find(part) for part in parts]
    assert -1 not in places, (parts, text)
    assert places == sorted(places), (parts, text)


async def test_two_countries_each_with_value_quote_day_and_source(anna):
    said = await anna.say("Казахстан и Австрия товарооборот")
    in_order(
        said.text,
        "Казахстан: 12 млрд $ за 2018 год",
        SAID[0][4],
        "16 мая 2019",
        "Австрия: 5 млрд $ за 2018 год",
        SAID[1][4],
        "16 июня 2019",
    )


async def test_a_country_beside_the_one_before(anna):
    await anna.say("товарооборот с Казахстаном в 2018")
    said = await anna.say("сравни с Австрией")
    in_order(said.text, "Казахстан: 12 млрд $", SAID[0][4], "Австрия: 5 млрд $", SAID[1][4])
    other = await anna.say("а Казахстан?")
    assert "12 млрд $" in other.text
    assert "Австрия" not in other.text


async def test_three_of_which_one_has_nothing(anna):
    said = await anna.say("товарооборот: Перу, Мали, Австрия")
    in_order(
        said.text,
        "Перу: 700 млн $ за 2019 год",
        SAID[2][4],
        "Мали: чисел в архиве нет",
        "Австрия: 5 млрд $ за 2018 год",
        SAID[1][4],
    )


async def test_where_no_value_is_known_what_is_said_of_each_is_shown(anna):
    said = await anna.say("сравни Перу и Австрию по ВВП")
    in_order(said.text, "ВВП, Перу: 1 упоминание", SAID[6][4], "ВВП, Австрия: об этом в архиве")
    dated = await anna.say("ВВП Перу и Австрии в 2015")
    assert SAID[6][4] not in dated.text


async def test_none_of_two_has_a_figure(anna):
    said = await anna.say("инфляция в Австрии и Перу")
    assert "Инфляция, Австрия: чисел в архиве нет." in said.text
    assert "Инфляция, Перу: чисел в архиве нет." in said.text


async def test_people_side_by_side_and_who_says_nothing(anna):
    said = await anna.say("Лежнев, Саматова и Оберхубер о маяках")
    in_order(
        said.text,
        "Роман Лежнев: 1 упоминание",
        SAID[3][4],
        "16 июня 2021",
        "Айгуль Саматова: 1 упоминание",
        SAID[4][4],
        "16 июля 2021",
        "Карл Оберхубер: об этом в архиве ничего нет",
    )


async def test_asked_about_both_at_once(anna):
    await anna.say("Лежнев и Саматова о маяках")
    who = await anna.say("кто это сказал?")
    in_order(who.text, HOST, "16 июня 2021", GUEST, "16 июля 2021")
    second = await anna.say("второе")
    assert SAID[4][4] in second.text
    assert SAID[3][4] not in second.text
    assert "Айгуль Саматова: 1 упоминание" in second.text
    assert "Роман Лежнев: " not in second.text
    assert SAID[3][4] in (await anna.say("кто сказал первое?")).text


async def test_beside_what_has_no_number_the_other_is_a_topic(anna):
    await anna.say("маяки")
    said = await anna.say("сравни с дорогами")
    assert "дороги" in said.text
    assert SAID[5][4] in said.text


async def test_there_is_no_more_than_what_is_shown(anna):
    await anna.say("Лежнев и Саматова о маяках")
    assert "всё" in (await anna.say("ещё")).text.lower()


async def test_people_without_a_topic(anna, john):
    both = await anna.say("сравни Лежнева и Саматову")
    in_order(
        both.text, HOST, "5 встреч", SAID[3][4], GUEST, "1 встреча", SAID[4][4], "добавьте тему"
    )
    assert both.labels == [[HOST], [GUEST]]
    assert GUEST in (await anna.press(GUEST)).text
    assert OTHER in (await john.say("compare Lezhnev and Oberhuber")).text
    assert HOST in (await anna.say("в чём разница между Лежневым и Саматовой?")).text


async def test_who_speaks_of_it_more(anna):
    told = await anna.say("Кто больше говорил о маяках, Лежнев или Саматова?")
    in_order(told.text, "Роман Лежнев: 1 упоминание", SAID[3][4], "Айгуль Саматова: 1 упоминание")
