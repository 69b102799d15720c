"""What is said after a command or a verdict is about what that showed, not what was before."""

import pytest

BRIDGE = "Сколько человек работает на мосту?"
RAILS = "Полина Остроухова, директор трамвайного парка"
SEALS = "Idris Vaughan, Harbour Master"


@pytest.mark.parametrize(
    "claim",
    [
        "/verify Бесшумные рельсы дороже обычных на 15 процентов",
        "правда ли, что бесшумные рельсы дороже обычных на 15 процентов?",
    ],
)
async def test_about_a_verdict(anna, claim):
    before = await anna.say(BRIDGE)
    await anna.say(claim)
    who = await anna.say("кто это сказал?")
    assert who.text.startswith(RAILS)
    assert "12 процентов" in who.text
    assert (await anna.say("а когда это было?")).text.startswith("12 сентября 2024 г., 15:30")
    assert not set(before.quotes) & set(who.quotes)


async def test_about_a_verdict_in_english(john):
    await john.say("What does a return ticket cost?")
    await john.say("did Vaughan say that they counted 80 of them?")
    assert (await john.say("who said that?")).text.startswith(SEALS)


async def test_a_verdict_that_shows_nothing_leaves_nothing(anna):
    await anna.say(BRIDGE)
    verdict = await anna.say("/verify Сиреневые бегемоты пляшут кадриль на орбите")
    assert verdict.quotes == []
    reply = await anna.say("кто это сказал?")
    assert reply.quotes == []


async def test_about_a_quote_opened_by_its_code(anna):
    checked = await anna.say("/verify Бесшумные рельсы дороже обычных на 12 процентов")
    code = checked.text.rpartition("· ")[2].split()[0]
    await anna.say(BRIDGE)
    await anna.say(f"/quote {code}")
    assert (await anna.say("кто это сказал?")).text.startswith(RAILS)


async def test_about_a_person(anna):
    await anna.say(BRIDGE)
    await anna.say("/speaker Остроухова")
    reply = await anna.say("что она говорила про рельсы?")
    assert "12 процентов" in reply.text


async def test_about_mentions(anna):
    await anna.say(BRIDGE)
    await anna.say("/find рельсы")
    reply = await anna.say("кто это сказал?")
    assert reply.quotes == []


async def test_about_the_meeting_whose_facts_are_shown(anna):
    await anna.say(BRIDGE)
    await anna.say("/facts Greywick")
    assert (await anna.say("когда это было?")).text.startswith("4 ноября 2025 г.")


async def test_while_it_is_open_which_meeting_is_meant(anna):
    await anna.say(BRIDGE)
    await anna.say("/facts Верхнереченск")  # one in each language
    assert (await anna.say("когда это было?")).text.startswith("О чём речь?")
