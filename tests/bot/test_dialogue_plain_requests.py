"""What people ask for in plain words besides questions, and the screen that comes."""

import pytest


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("кто мэр", "Алла Вересова"),
        ("кто казначей", "Solveig Marrin"),
        ("министр торговли Остании кто это", "Ингрид Толль"),
        ("кто директор трамвайного парка?", "Полина Остроухова"),
    ],
)
async def test_who_holds_an_office_is_a_person(anna, said, shown):
    told = await anna.say(said)
    assert told.text.startswith(shown)
    assert "сказанного" in told.text


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("капитан Окафор", "Ben Okafor"),
        ("инженер Галямов", "Заседание городского совета"),
        ("Ms Adeyemi", "Congress of Small Schools"),
        ("госпожа Толль", "Переговоры министров"),
        ("спикер Окафор", "ничего не нашлось"),
    ],
)
async def test_a_name_with_its_office_is_a_name(anna, said, shown):
    assert shown in (await anna.say(said)).text


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("цитаты Галямова", "Тимур Галямов"),
        ("что говорил Галямов?", "Тимур Галямов"),
        ("quotes by Idris Vaughan", "Idris Vaughan"),
        ("what did Vaughan say?", "Idris Vaughan"),
    ],
)
async def test_whoever_wants_to_hear_somebody_gets_the_person(anna, said, shown):
    told = await anna.say(said)
    assert told.text.startswith(shown)
    assert "сказанного" in told.text


@pytest.mark.parametrize(
    "said",
    ["слова Вересовой о мосте", "цитаты о мосте", "что говорили о мосте", "quotes of seals"],
)
async def test_words_about_something_are_no_person(anna, said):
    assert "сказанного" not in (await anna.say(said)).text


async def test_an_address_alone_is_not_searched_for(anna):
    assert "Не понял" in (await anna.say("https://example.com/some/page")).text
    assert "Не понял" in (await anna.say("somebody@example.com")).text


async def test_several_holders_are_listed_with_their_time(anna, john):
    told = await anna.say("кто министр торговли")
    assert "1. Марк Ладожский – Министр торговли Вересковой области, 8 июня 2023" in told.text
    assert "2. Ингрид Толль – министр внешней торговли" in told.text
    person = await anna.press("Ингрид Толль")
    assert person.text.startswith("Ингрид Толль")
    assert (await john.say("who is the harbour master?")).text.startswith("Idris Vaughan")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("31 февраля 2022", "Такого дня нет: 31 февраля 2022"),
        ("что обсуждали 31 апреля 2023 года?", "Такого дня нет: 31 апреля 2023"),
        ("встречи 30.02.2023", "Такого дня нет: 30.02.2023"),
        ("meeting on 31 June 2023", "Такого дня нет: 31 June 2023"),
        ("16.13.2022", "Такой даты нет: 16.13.2022"),
    ],
)
async def test_a_day_that_no_calendar_has(anna, said, shown):
    told = await anna.say(said)
    assert told.text.startswith(shown)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("summarize the last meeting", "Congress of Small Schools"),
        ("краткое содержание последнего заседания", "Заседание городского совета"),
        ("итоги встречи с Останией", "Переговоры министров торговли"),
        ("о чём была последняя встреча?", "Congress of Small Schools"),
        ("what was the congress about", "Congress of Small Schools"),
    ],
)
async def test_a_meeting_as_a_whole_is_shown_itself(anna, said, shown):
    told = await anna.say(said)
    assert shown in told.text
    assert "Говорили:" in told.text
    assert ("Пересказов не пишу" in told.text) == said.startswith(("summ", "кратк"))


async def test_the_figures_of_a_meeting(anna):
    told = await anna.say("покажи цифры встречи с Останией")
    assert told.text.startswith("Переговоры министров торговли")
    assert "Суммы и числа: 19" in told.text
    await anna.say("последнее заседание")
    told = await anna.say("а какие цифры там назвали?")
    assert told.text.startswith("Заседание городского совета")
    assert "Суммы и числа:" in told.text


@pytest.mark.parametrize("said", ["что у тебя есть?", "какие темы есть", "what do you have"])
async def test_what_the_archive_holds(anna, said):
    assert "6 стенограмм" in (await anna.say(said)).text


async def test_a_summary_of_no_meeting_is_a_topic(anna, john):
    assert (await anna.say("кратко про мост")).text.startswith("«мост»")
    assert (await john.say("summary of seals")).text.startswith("“seals”")


async def test_what_the_meeting_at_hand_was_about(anna):
    assert "О чём речь?" in (await anna.say("о чём была встреча?")).text
    await anna.say("Переговоры министров торговли")
    told = await anna.say("а о чём говорили?")
    assert told.text.startswith("Переговоры министров торговли")


async def test_who_takes_part_where_no_meeting_is_named(anna, john):
    told = await anna.say("список участников")
    assert "17 человек" in told.text
    assert "1. Алла Вересова" in told.text
    assert "Alla Veresova" in (await john.say("who spoke?")).text
    await anna.say("Переговоры министров торговли")
    assert (await anna.say("список участников")).text.startswith("Переговоры министров")


async def test_whoever_held_an_office_at_another_time_is_not_told_as_its_holder_then(anna, john):
    told = await anna.say("кто был министром торговли Остании в 2003 году?")
    assert told.text.startswith("За это время (2003 год) в архиве так никто не назван.")
    assert "Ингрид Толль – министр внешней торговли" in told.text
    held = await john.say("who is the harbour master?")
    assert "In the archive as “Harbour Master”: 4 November 2025" in held.text
    assert "In the archive as" not in (await john.say("/speaker Idris Vaughan")).text


async def test_speaker_takes_an_office_for_those_who_hold_it(john):
    told = await john.say("/speaker treasurer")
    assert told.text.startswith("Solveig Marrin")
    assert "In the archive as “" in told.text
    none = await john.say("/speaker chancellor")
    assert none.text == "The archive has nothing by anybody called “chancellor”."


@pytest.mark.parametrize("typed", ["njrftd", "Njrftd", "Tокаев"])
async def test_a_command_knows_the_other_layout_and_letters_that_look_alike(anna, typed):
    told = await anna.say(f"/speaker {typed}")
    assert told.text.startswith("Касым-Жомарт Токаев")
    assert "Токаев" in (await anna.say(f"/meeting {typed}")).text
