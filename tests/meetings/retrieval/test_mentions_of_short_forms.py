"""Mentions of abbreviations, places and firms, however they are typed."""

import pytest

from meetings.model.passage import Passage
from meetings.retrieval.mentions import mentions
from meetings.text.stems import keys
from tests.meetings.retrieval.test_mentions import ALL, Sentences


def told(asked, *texts):
    """Of some sentences those that mention what is asked."""
    index = Sentences()
    index.all = [
        Passage("new", 0, 100 * i, 100 * i + len(text), text, keys=" ".join(keys(text)))
        for i, text in enumerate(texts)
    ]
    return [one.passage.text for one in mentions(asked, index, ALL).found]


@pytest.mark.parametrize("asked", ["СНВ", "снв"])
def test_what_is_written_in_capitals_stands_for_it_there_alone(asked):
    said = "We shall prolong the START treaty.", "Let us start.", "Договор об СНВ продлён."
    assert set(told(asked, *said)) == {said[0], said[2]}


def test_an_abbreviation_typed_in_capitals_is_no_other_word():
    said = "Боец умер от ран.", "Президиум РАН собрался.", "The wound was deep."
    assert told("РАН", *said) == [said[1]]
    assert told("ран", *said) == [said[1]]
    assert said[0] in told("рана", *said)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("IT", "Our IT specialists meet."),
        ("ПО", "Своё ПО уже есть."),
        ("ПРО", "Система ПРО стоит у моря."),
    ],
)
def test_a_stop_word_is_a_short_form_in_capitals_alone(asked, said):
    others = "It is late.", "По дороге шли.", "Говорили про море."
    assert told(asked, said, *others) == [said]


@pytest.mark.parametrize("asked", ["сво", "СВО"])
def test_an_abbreviation_is_no_word_of_its_stem(asked):
    said = "Ветераны СВО пришли на причал.", "Он взял своё и ушёл.", "Своими руками."
    assert told(asked, *said) == [said[0]]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("керченский", "The Kerch crossing is open."),
        ("керченского", "Переправу в Керчи открыли."),
        ("Керчь", "Керченская переправа открыта."),
        ("Kerch", "Керченская переправа открыта."),
        ("ялтинский", "The Yalta conference was recalled."),
        ("ВСМ", "The high-speed railway will be built."),
        ("европа", "Trade with Europe grew."),
        ("кавказ", "They crossed the Caucasus."),
        ("персидский залив", "Ships left the Persian Gulf."),
        ("смертная казнь", "The death penalty is under a moratorium."),
        ("ютуб", "It is on YouTube."),
        ("южная корея", "South Korean firms stay."),
        ("гонконг", "The cable runs to Hong Kong."),
        ("штаты", "The United States agreed."),
        ("us sanctions", "The sanctions of the United States hit the harbour."),
        ("нормандия", "They landed in Normandy."),
        ("железная дорога", "The railway is old."),
        ("курс рубля", "The ruble exchange rate fell."),
        ("экология", "Environmental protection comes first."),
    ],
)
def test_a_place_is_mentioned_by_its_adjective_and_in_the_other_language(asked, said):
    assert told(asked, said, "Ночью тихо.", "North Korea is a republic of the south.") == [said]


@pytest.mark.parametrize("asked", ["газпром", "Газпром", "газпрома", "Газпрому"])
def test_a_firm_typed_in_small_letters_is_mentioned_in_both_scripts(asked):
    said = "A report of Gazprom followed.", "Доклад «Газпрома» заслушан."
    assert set(told(asked, *said)) == set(said)


def test_linked_words_stand_together_to_be_no_scattered_mention():
    index = Sentences()
    text = "845 billion roubles go into the digital economy."
    index.all = [Passage("new", 0, 0, len(text), text, keys=" ".join(keys(text)))]
    assert mentions("цифровой рубль", index, ALL).are_scattered()
    assert not mentions("цифровая экономика", index, ALL).are_scattered()
    assert not mentions("экономика рубль", index, ALL).are_scattered()  # asked for side by side


def test_a_rate_of_something_else_is_no_exchange_rate():
    said = "The exchange rate of the rouble fell.", "Rates grew, roubles did not."
    assert told("курс рубля", *said) == [said[0]]


@pytest.mark.parametrize("asked", ["зарплата учителей", "заработная плата учителя"])
def test_two_words_that_are_one_in_the_other_language_are_looked_for_as_one(asked):
    said = "Teachers’ salaries will grow.", "Зарплата учителя выросла.", "Teachers pay a fee."
    assert set(told(asked, *said)) == set(said[:2])


def test_two_words_are_translated_word_by_word_where_their_last_is_the_commonest():
    said = "National projects go on.", "The project of the pier is late."
    assert told("нацпроект", *said) == [said[0]]


def test_a_word_is_translated_by_its_own_lemma():
    said = "The wine was praised.", "His guilt is proven."
    assert told("вино", *said) == [said[0]]
    assert told("вина", *said) == [said[1]]  # typed as a word is, it means that one
    assert set(told("вине", *said)) == set(said)  # either


def test_an_english_word_is_no_other_that_is_spelt_alike():
    assert told("reindeer", "I would remind you of it.") == []


PRIVATE = (
    "They were privatised in 1993.",
    "Privatization was hasty.",
    "The private sector grew.",
    "Приватизация паромов отложена.",
    "Частный паром утонул.",
)


@pytest.mark.parametrize(
    "asked", ["privatisation", "privatization", "приватизация", "приватизацию", "Privatised"]
)
def test_what_is_privatised_is_not_what_is_private(asked):
    assert set(told(asked, *PRIVATE)) == {PRIVATE[0], PRIVATE[1], PRIVATE[3]}


def test_what_is_private_is_still_found():
    assert {PRIVATE[2], PRIVATE[4]} <= set(told("private", *PRIVATE))


def test_where_very_many_are_private_only_what_is_surely_privatised_counts(monkeypatch):
    monkeypatch.setattr("meetings.retrieval.mentions._MOST_FORMS_READ", 3)
    assert set(told("приватизация", *PRIVATE)) == {PRIVATE[0], PRIVATE[3]}


def test_a_word_of_a_dictionary_is_no_name_that_sounds_a_little_like_it():
    assert told("альпы", "Ali asked about the ferry.") == []


@pytest.mark.parametrize("asked", ["рана капитана", "раны капитанов"])
def test_a_noun_is_no_other_word_of_its_stem(asked):
    said = "Рана капитана зажила.", "Раньше капитан молчал.", "The captain’s wound healed."
    assert set(told(asked, *said)) == {said[0], said[2]}


def test_where_very_many_have_its_stem_all_count(monkeypatch):
    monkeypatch.setattr("meetings.retrieval.mentions._MOST_FORMS_READ", 1)
    assert len(told("рана", "Рана зажила.", "Раньше было тихо.")) == 2


@pytest.mark.parametrize("asked", ["trade", "торговля", "товарооборот"])
def test_a_trade_union_is_no_trade(asked):
    said = "The trade unions met.", "Our trade grew.", "Trade unions spoke of foreign trade."
    assert set(told(asked, *said)) == {said[1], said[2]}
    assert set(told("trade unions", *said)) == {said[0], said[2]}


@pytest.mark.parametrize("asked", ["ПОРТ.РФ", "порт.рф", "порт рф"])
def test_a_name_that_is_an_address_is_not_its_parts(asked):
    said = "Активы «ПОРТ.РФ» выросли.", "В РФ построят порт.", "Russia builds a port."
    assert told(asked, *said) == [said[0]]
