"""A topic of somebody's right after another topic."""

import pytest

from tests.bot.town import transcript


async def test_what_somebody_says_of_another_topic_is_not_of_the_one_before(anna):
    for said in ("Остроухова об отоплении", "остроухова по вопросу отопления"):
        await anna.say("мост")
        assert "мост" not in (await anna.say(said)).text.splitlines()[0]
    await anna.say("мост")
    assert (await anna.say("что Остроухова по теме?")).text.startswith("«мост», Полина Остроухова")


@pytest.mark.parametrize(
    "said",
    ["а импорт?", "нет, импорт", "неправильно, я спрашивал про импорт"],
)
async def test_another_part_of_the_topic_is_of_the_same_place(town, said):
    town.put(transcript(1, said="Экспорт в Китай вырос на треть. Импорт в Китай не вырос."))
    town.put(transcript(2, said="Импорт зерна мы сократили.", date="2026-02-02"))
    town.library.catch_up()
    assert (await town.say("экспорт в Китай")).startswith("«экспорт в Китай»")
    assert (await town.say(said)).startswith("«импорт в Китай»")


@pytest.mark.parametrize("said", ["нет, я имел в виду вторую", "нет, я про вторую", "нет, вторую"])
async def test_another_of_the_list_was_meant(anna, said):
    await anna.say("все встречи с Вересовой")
    second = (await anna.say("вторую")).text
    await anna.say("первую")
    assert (await anna.say(said)).text == second


async def test_who_else_is_everybody_but_the_one_just_asked_after(anna):
    await anna.say("цитаты Вересовой о мосте")
    assert (await anna.say("кто ещё?")).text.startswith("«мост» (кроме: Алла Вересова)")
    await anna.say("что Вересова говорила о мосте?")
    await anna.say("а Токаев?")
    assert "Касым-Жомарт Токаев" in (await anna.say("кто ещё?")).text.partition("\n")[0]


@pytest.fixture
def on_china(town):
    """Two who speak of China, at meetings called after it."""
    first, address = transcript(1, said="Китай нам близок.", title="Аркадий Лодкин о Китае")
    there = first.decode().replace("Спасибо, Аркадий Ильич.", "О Китае скажу: Китай далеко.")
    town.put((there.encode(), address))
    town.put(transcript(2, said="Паром в Китай не ходит.", date="2026-02-02"))
    town.library.catch_up()
    return town


async def test_somebody_on_a_country_is_their_words_and_no_meeting(on_china):
    assert (await on_china.say("Лодкин о Китае")).startswith("«Китай», Аркадий Лодкин")
    assert (await on_china.say("а Вебер")).startswith("«Китай», Н.Вебер")
    assert "Лодкин" in (await on_china.say("процитируй Лодкина про Китай")).partition("\n")[0]


@pytest.mark.parametrize("said", ["what about Weber on China?", "а что насчёт Вебера о Китае?"])
async def test_what_about_somebody_else_is_of_them(on_china, said):
    await on_china.say("что Лодкин говорил о Китае?")
    first = (await on_china.say(said)).partition("\n")[0]
    assert "Вебер" in first
    assert "Лодкин" not in first


async def test_what_about_another_topic_is_of_the_same_person(on_china):
    await on_china.say("what did Lodkin say about China?")
    assert "Лодкин" in (await on_china.say("what about the ferry?"))


async def test_the_last_of_the_person_shown(anna):
    await anna.say("кто такая Вересова?")
    assert "Говорили:" in (await anna.say("последнее")).text
    await anna.say("что Токаев говорил о мосте?")
    assert (await anna.say("самое последнее")).text.startswith("О чём речь?")


async def test_of_another_thing_nobody_speaks_of_there_it_is_said(town):
    said = "Нефть Татарстана течёт. Татарстан строит суда."
    town.put(transcript(1, said=said), transcript(2, said="Газ дёшев. Газ идёт по трубе."))
    town.library.catch_up()
    await town.say("нефть Татарстан")
    assert "«Татарстан» в одной фразе с этим в архиве не звучит; только «газ»" in await town.say(
        "и газ?"
    )
    await town.say("нефть Татарстан")
    assert "не звучит" not in await town.say("и суда?")
