"""People whose transcripts call them by one word: a surname, a first name in a call."""

from __future__ import annotations

from meetings.transcripts.read import read

COUNCIL = (
    "Совет пристаней\n\n4 марта 2031 года\n\n"
    "Мохова: Начинаем. Северные ворота снова текут.\n"
    "Кукуев: Текут, я сам видел это в понедельник.\n"
    "Мохова: Половину за ремонт заплатит район.\n"
    "Кукуев: Район обещал заплатить ещё в мае.\n"
)


def _add(town):
    text = COUNCIL.encode()
    town.library.archive.put([(read(text), text)])
    town.library.catch_up()


async def test_their_words_are_found(town):
    _add(town)
    told = await town.say("что говорил Кукуев о районе?")
    assert "Район обещал заплатить ещё в мае." in told
    assert "Половину" not in told


async def test_they_have_a_card(town):
    _add(town)
    told = await town.say("/speaker Кукуева")
    assert told.startswith("Кукуев\n")


async def test_whose_words_are_claimed_is_known(town):
    _add(town)
    told = await town.say("правда ли, что Кукуев сказал, что половину за ремонт заплатит район?")
    assert "не выступает" not in told
    assert "Мохова, а не Кукуев" in told
