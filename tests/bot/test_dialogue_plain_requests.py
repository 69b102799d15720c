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
