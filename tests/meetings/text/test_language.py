"""A text's language: as told, else by letters and words; in doubt Russian or English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.model.languages import has_rules, rules_for
from meetings.text.language import (
    grammar_words,
    language_by,
    language_of,
    language_published,
    language_told,
    likely_language,
)

GERMAN = "Der Hafen ist fertig, und wir haben die Kosten nicht überschritten."
KAZAKH = "Бүгін біз аудан бюджетін және жаңа кітапхана құрылысын қараймыз."
LOOKS = [
    ("ru", "Добрый день"),
    ("en", "Good day"),
    ("en", ""),
    ("ru", "Press ОК, это NATO"),
    ("nl", "“Het is de haven van de stad,” zegt hij – en wij zijn er niet, dat is de vraag…"),
    ("nl", "Het is de haven van de stad, zegt André, en wij zijn er niet, dat is de vraag"),
    ("en", "“The pier is 12_000 feet long,” says the mayor – and it’s ours…"),
    ("ru", "Гость, Әлихан Қасымов, рассказал о кітапхана и о планах на следующий год."),
    ("en", "Mr. de la Cruz and Ms. van der Linde asked if the die is cast on the pier."),
    ("de", GERMAN),
    ("fr", "Nous avons voté les crédits pour la passerelle, et le pont est dans le plan."),
    ("es", "Hoy hablamos del puerto de la ciudad y no es fácil para las escuelas."),
    ("it", "Oggi parliamo del porto della città e non è facile per le scuole."),
    ("pt", "Hoje vamos falar do porto da cidade e não é fácil para as escolas."),
    ("gl", "Hoxe falamos do porto da cidade e non é fácil para as escolas, pero é moi noso."),
    ("nl", "Vandaag praten we over de haven en het is niet eenvoudig voor de scholen."),
    ("pl", "Dzisiaj rozmawiamy o porcie i nie jest to dla nas łatwe, ale się uda."),
    ("da", "Vi har i dag et budget, som ikke er til at leve med efter den aftale."),
    ("no", "Vi har i dag et budsjett som ikke er til å leve med, og det må vi se på nå."),
    ("kk", KAZAKH),
    ("ky", "Бюджет боюнча сөз сүйлөйбүз, суроолор барбы, эң көп түйшүк мектепте."),
    ("uk", "Сьогодні ми обговорюємо бюджет міста, і її школи чекають на рішення."),
    ("be", "Сёння мы абмяркоўваем бюджэт горада і школы, якія ў нас ёсць, і іх дахі."),
    ("sr", "Данас говоримо о буџету, који је већи него лане, и о њему."),
    ("el", "Σήμερα συζητάμε για τον προϋπολογισμό."),
    ("ja", "今日は予算について話します"),
    ("zh", "今天我们讨论预算"),
]


@pytest.mark.parametrize(("lang", "text"), LOOKS)
def test_what_a_text_looks_like(lang, text):
    assert likely_language(text) == lang


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("de", "de"),
        ("DE-at", "de"),
        ("pt_BR", "pt"),
        ("kk", "kk"),
        ("qq", None),
        ("estonian", None),
        ("", None),
        (None, None),
    ],
)
def test_what_is_told_is_a_code(told, code):
    assert language_told(told) == code


@pytest.mark.parametrize(
    ("told", "text", "lang"),
    [
        ("cy", "Bore da.", "cy"),
        ("kk", "Добрый день.", "kk"),
        ("en", GERMAN, "de"),
        ("ru", KAZAKH, "kk"),
        ("de", "Добрый день.", "ru"),
        ("qq", "Good day.", "en"),
        (None, "Good day.", "en"),
    ],
)
def test_what_a_source_tells_counts_where_its_letters_agree(told, text, lang):
    assert language_by(told, text) == lang


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("Wie hoch ist der Haushalt?", "Haushalt"),
        ("Quel est le coût de la passerelle ?", "coût passerelle"),
        ("Мұғалімдердің жалақысы қанша өсті?", "Мұғалімдердің жалақысы өсті"),
        ("Wer ist das?", "Wer ist das"),
        ("How do I descale a kettle?", "How do I descale a kettle"),
        ("Charles de Gaulle", "Charles de Gaulle"),
        ("Что сказал Қасым-Жомарт про да и нет?", "Что сказал Қасым-Жомарт про да и нет"),
    ],
)
def test_words_that_say_nothing_in_a_third_language(question, left):
    empty = grammar_words(question)
    words = question.rstrip(" ?").split()
    assert " ".join(word for word in words if word.lower() not in empty) == left


@pytest.mark.parametrize(
    ("lang", "rules"), [("ru", "ru"), ("en", "en"), ("kk", "ru"), ("uk", "ru"), ("de", "en")]
)
def test_the_nearest_rules(lang, rules):
    assert rules_for(lang) == rules
    assert has_rules(lang) == (lang == rules)


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        ("Рост 5% в G20", "ru"),
        ("что там с Nord Stream 2", "ru"),  # names may be the larger part
        ("The word «мост» means bridge", "en"),
        ("ВТБ", "ru"),
        ("2024?", "ru"),
    ],
)
def test_the_language_of_a_question_or_quote(words, lang):
    assert language_of(words) == lang


def test_who_publishes_in_two_languages_is_believed():
    assert language_published("en-GB", "Краткая справка") == "en"
    assert language_by("en-GB", "Краткая справка") == "ru"
    assert language_published("de", GERMAN) == "de"


@given(st.text("abzйёяАZїəß«%1 \ud800", max_size=30))
def test_letters_are_counted_one_by_one(text):
    letters = text.lower()
    latin = sum("a" <= one <= "z" for one in letters)
    russian = sum("а" <= one <= "я" or one == "ё" for one in letters)
    assert language_of(text) == ("en" if latin > 2 * russian else "ru")
