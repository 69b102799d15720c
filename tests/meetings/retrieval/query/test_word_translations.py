"""Which translations of a typed word may stand for it."""

from meetings.retrieval.query.word_translations import translations_of_word
from meetings.text.stems import key


def test_what_is_typed_as_a_lemma_means_that_one():
    """«выборы» may be the plural of «выбор», but nobody types it so."""
    meant = translations_of_word("выборы", key("выборы"), single=True)
    assert "elect" in meant
    assert "choic" not in meant
    assert "choic" in translations_of_word("выбор", key("выбор"), single=True)
