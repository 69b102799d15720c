"""The nouns of verbs with a foreign root."""

import pytest

from meetings.retrieval.query.questions.nouns_of_deeds import noun_of_deed


@pytest.mark.parametrize(
    ("word", "noun"),
    [
        ("вакцинировано", "вакцинация"),
        ("эвакуировали", "эвакуация"),
        ("газифицированы", "газификация"),
        ("планировали", ""),  # «планация» is no word
        ("построено", ""),
        ("vaccinated", ""),
    ],
)
def test_a_verb_has_its_noun(word, noun):
    assert noun_of_deed(word) == noun
