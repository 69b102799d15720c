"""Somebody's words on something of which they say nothing."""

from dataclasses import replace

from handlers.texts.catalogue import Texts
from handlers.views.guest_mode import guest_answer


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
