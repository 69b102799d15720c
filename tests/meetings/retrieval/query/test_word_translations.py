"""Which translations of a typed word may stand for it."""

from meetings.retrieval.query.word_translations import translations_of_word
from meetings.text.stems import key


def test_what_is_typed_as_a_lemma_means_that_one():
    """«выборы» may be the plural of «выбор», but nobody types it so."""
    meant = translations_of_word("выборы", key("выборы"), single=True)
    assert "elect" in meant
    assert "choic" not in meant
    assert "choic" in translations_of_word("выбор", key("выбор"), single=True)


def test_a_lone_word_is_not_told_by_one_that_hardly_ever_means_it():
    """Of all that is called or appealed for hardly anything is a «призыв»."""
    assert "call" not in translations_of_word("призыв", key("призыв"), single=True)
    assert "memori" in translations_of_word("память", key("память"), single=True)


def test_what_is_first_of_all_a_noun_is_no_adjective():
    """«дороги» are not dear, «долги» not long; «дорогой» may be both."""
    roads = translations_of_word("дороги", key("дороги"), single=True)
    assert "road" in roads
    assert "dear" not in roads
    assert "long" not in translations_of_word("долги", key("долги"), single=False)
    assert "expens" in translations_of_word("дорогой", key("дорогой"), single=False)
