"""Names are met by what they are called for short."""

from __future__ import annotations

import pytest

from meetings.gazetteer.finding_countries import countries_in
from meetings.retrieval.indexing.keys_of_names import keys_of_names
from meetings.retrieval.indexing.words_of_sentence import keys_and_names
from meetings.text.stems import key, keys
from tests.meetings.retrieval.ranking.candidates import answerer_of


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("We depend on the US.", "USA"),
        ("U.S. ports are closed.", "USA"),
        ("Talks with the United States.", "USA"),
        ("The European Union is there.", "EU"),
        ("Санкции Европейского союза.", "ЕС"),
        ("Рынок информационных технологий.", "ИТ"),
        ("Housing and utilities are old.", "ЖКХ"),
        ("Развёртывание противоракетной обороны.", "ПРО"),
        ("Ему предложено стать временно исполняющим обязанности мэра.", "врио"),
        ("По паритету покупательной способности.", "ППС"),
    ],
)
def test_a_name_gets_the_key_of_its_short_form(text, short):
    assert key(short) in keys_and_names(text)
    assert key(short) not in keys(text)


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Give it to us.", "USA"),
        ("The Soviet Union and European ports.", "EU"),
        ("Союз европейских портов.", "ЕС"),
        ("South Africa.", "BRICS"),
        ("Strategic Arms Reduction Treaty.", "START"),
    ],
)
def test_words_that_are_not_the_name_get_none(text, short):
    assert key(short) not in keys_and_names(text)


def test_a_key_comes_once_and_after_the_others():
    own = keys("The USA, the US, the EU or the European Union")
    assert keys_of_names(own, countries_in("the US")) == []
    assert keys_and_names("European Union ports") == [*keys("European Union ports"), "eu"]


def test_a_question_meets_the_name_as_a_text_writes_it(tmp_path):
    """Before, of five sentences about the States none had the word that a question was given."""
    said = (
        "Nora Pellow, chair: Gravel depends on the ferry. Our ferry depends on the US. Gravel is"
        " dear. → Ben Ashby, director: The EU buys gravel. The Soviet Union bought a ferry."
    )
    answerer = answerer_of([said], tmp_path)
    ranked, _ = answerer.in_order(answerer.understand("What depends on the US?"))
    assert ranked[0].candidate.passage.text == "Our ferry depends on the US."
    assert ranked[0].near.own[-1] == 1.0


def test_a_short_form_alone_is_a_topic(tmp_path):
    """«Про ПРО» was no message that anybody understood."""
    said = "Пётр Зимин, мэр: Противоракетная оборона нужна. Система ПРО стоит. Паром тоже."
    answerer = answerer_of([said], tmp_path)
    topic = answerer.answer("что говорили про ПРО").topic
    assert topic is not None
    assert (topic.words, topic.mentions) == ("ПРО", 2)
    assert answerer.answer("про").topic is None
