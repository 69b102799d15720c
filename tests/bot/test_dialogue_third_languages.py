"""Transcripts in German, Kazakh and French: found by their words, asked about, quoted."""

from __future__ import annotations

import pytest

COUNCIL, KENES, CONSEIL = (
    "2026-03-01-sitzung-des-stadtrats",
    "2026-03-02-tasotkel-audanynyng",
    "2026-03-03-conseil-municipal-de",
)
TEXTS = [
    """Sitzung des Stadtrats von Tannried
2026-03-01

Anna Lindner: Der Haushalt der Stadt ist ausgeglichen, und wir haben die Schulen nicht vergessen.
Für den Hafen sind 1 250 000 € vorgesehen, das ist ein Plus von 3,5 % zum Vorjahr.
Karl Brandt: Wie hoch ist die Verschuldung? Wie viel die Straßenbahn kostet, ist nicht bekannt.
""",
    """Тасөткел ауданының кеңесі
2026-03-02

Айгүл Сәрсенова: Бүгін біз аудан бюджетін және жаңа кітапхана құрылысын қараймыз.
Нұрлан Оспанов: Мұғалімдердің жалақысы он бес пайызға өсті, көпір құрылысы келесі жылы басталады.
""",
    """Conseil municipal de Valbrune
2026-03-03

Claire Garnier : La passerelle sera ouverte en juin, et nous avons voté les crédits pour les quais.
Paul Teissier : Les habitants ne sont pas informés du coût de la passerelle.
""",
]


@pytest.fixture
async def councils(town):
    town.put(*((text.encode(), None) for text in TEXTS))
    town.library.passages.catch_up(town.library.archive)
    return town


@pytest.mark.parametrize(
    ("id_", "lang"), [(COUNCIL, "de"), (KENES, "kk"), (CONSEIL, "fr")], ids=["de", "kk", "fr"]
)
async def test_they_are_kept_under_their_own_code(councils, id_, lang):
    assert councils.library.archive.meeting(id_).head.lang == lang


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("/find Haushalt", "Der Haushalt der Stadt ist ausgeglichen"),
        ("/find кітапхана", "жаңа кітапхана құрылысын"),
        ("/find passerelle", "La passerelle sera ouverte en juin"),
    ],
)
async def test_their_words_are_found(councils, words, quote):
    assert quote in await councils.say(words)


@pytest.mark.parametrize(
    ("question", "quote", "speaker"),
    [
        ("Wie hoch ist der Haushalt der Stadt?", "Der Haushalt der Stadt", "Anna Lindner"),
        ("Мұғалімдердің жалақысы қанша пайызға өсті?", "он бес пайызға өсті", "Нұрлан Оспанов"),
        ("Quand est-ce que la passerelle sera ouverte ?", "ouverte en juin", "Claire Garnier"),
    ],
)
async def test_a_question_is_answered_with_their_words(councils, question, quote, speaker):
    told = await councils.say(question)
    assert quote in told
    assert speaker in told


async def test_words_that_say_nothing_choose_no_answer(councils):
    reply = councils.library.answerer.answer("Wie hoch ist der Haushalt der Stadt?")
    assert reply.answers[0].quote.startswith("Der Haushalt der Stadt")


async def test_what_is_certain_of_their_facts_is_there(councils):
    facts = councils.library.archive.facts(COUNCIL)
    assert {(f.kind, f.value, f.unit) for f in facts} >= {
        ("money", 1250000, "EUR"),
        ("percent", 3.5, "%"),
    }
    assert "1,25 млн €" in await councils.say(f"/facts {COUNCIL}")


@pytest.mark.parametrize("id_", [COUNCIL, KENES, CONSEIL])
@pytest.mark.parametrize("command", ["/meeting", "/facts", "/compare"])
async def test_their_cards_are_shown(councils, command, id_):
    assert await councils.say(f"{command} {id_}")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("/speaker Anna Lindner", "Anna Lindner"),
        ("/speaker Сәрсенова", "Айгүл Сәрсенова"),
        ("/trend Haushalt", "Haushalt"),
        ("/trend бюджет", "бюджет"),
        ("Claire Garnier", "Claire Garnier"),
    ],
)
async def test_nothing_stumbles_over_them(councils, asked, told):
    assert told in await councils.say(asked)


async def test_a_subscription_names_their_language(councils):
    await councils.say("/subscribe Hafen")
    councils.now = councils.now.replace(hour=13)
    councils.put((TEXTS[0].replace("2026-03-01", "2026-03-05").encode(), None))
    mark = councils.local.mark()
    await councils.hear()
    [notice] = councils.local.since(mark)
    assert "Язык стенограммы: немецкий" in notice.text
