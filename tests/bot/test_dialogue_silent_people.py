"""Somebody's words on something of which they say nothing."""

from dataclasses import replace

from handlers.texts.catalogue import Texts
from handlers.views.guest_mode import guest_answer
from tests.bot.town import transcript


async def test_it_is_said_whose_words_hold_nothing_of_it(anna, john):
    told = await anna.say("что Токаев говорил о верблюдах?")
    assert told.text.startswith("В архиве есть слова этого человека (Касым-Жомарт Токаев), но")
    told = await john.say("What did Tokayev say about camels?")
    assert "Касым-Жомарт Токаев, but I found nothing about this in them." in told.text


def test_guests_are_told_so_too(parts):
    reply = parts.answering.answer("What did Tokayev say about camels?")
    assert reply.silent
    assert reply.silent in guest_answer(Texts("en"), reply)
    assert reply.silent not in guest_answer(Texts("en"), replace(reply, silent=""))


async def test_a_roll_of_names_holds_no_words_of_theirs(town):
    said = "На переговорах об ярмарке в Армении были Н.Вебер и мэр."
    town.put(transcript(1, said=said))
    town.library.catch_up()
    asked = await town.say("что Вебер говорил об Армении?")
    assert said not in asked
    assert await town.say("Вебер об Армении") == asked


async def test_who_speaks_of_it_is_quoted_and_a_thing_is_nobody(town):
    town.put(transcript(1, said="Щебень дорожает. Закон о щебне принят."))
    town.library.catch_up()
    assert (await town.say("Лодкин о щебне")).startswith("«щебень», Аркадий Лодкин: 2 упоминания")
    assert (await town.say("закон о щебне")).startswith("«закон о щебне»")
    assert "есть слова этого человека" in await town.say("Вебер о верблюдах")


async def test_who_never_speaks_is_no_quote(town):
    said = "Памятник Пушкину откроют в мае. Староверы живут за рекой."
    town.put(transcript(1, said=said))
    town.library.catch_up()
    told = await town.say("кто такой Пушкин?")
    assert told.startswith("Среди выступавших в архиве нет такого имени: Пушкин.\n\n«Пушкин»: 1")
    assert (await town.say("кто такие староверы?")).startswith("«староверы»: 1 упоминание")
    assert "нет такого имени" not in await town.say("кто такой Лодкин?")
    assert "ничего не нашлось" in await town.say("кто такой Оствальд?")
