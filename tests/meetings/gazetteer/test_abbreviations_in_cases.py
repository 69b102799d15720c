"""What short words of slang stand for, in whatever case."""

import pytest

from meetings.gazetteer.abbreviations_in_cases import expansions_in_any_case


@pytest.mark.parametrize("token", ["ковид", "ковида", "ковидом"])
def test_slang_in_any_case(token):
    assert "коронавирус" in expansions_in_any_case(token)


@pytest.mark.parametrize("token", ["рождаемости", "лодкина", "covids"])
def test_words_of_a_dictionary_and_others_are_what_they_are(token):
    assert expansions_in_any_case(token) == ()
