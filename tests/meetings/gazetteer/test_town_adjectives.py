"""Towns and rivers by the adjectives made of their names."""

import pytest

from meetings.gazetteer.town_adjectives import adjective_of, spellings_of_town, town_of


@pytest.mark.parametrize(
    ("adjective", "town"),
    [
        ("керченского", "керчь"),
        ("ялтинской", "ялта"),
        ("сочинские", "сочи"),
        ("волжский", "волга"),
        ("рижского", "рига"),
        ("стамбульские", "стамбул"),
        ("норильский", "норильск"),
        ("грозненская", "грозный"),
        ("токийский", "токио"),
        ("давосский", "давос"),  # in no dictionary
        ("байкальскую", "байкал"),
    ],
)
def test_an_adjective_is_taken_apart(adjective, town):
    assert town_of(adjective) == town


@pytest.mark.parametrize(
    "word",
    [
        "морской",
        "детский",
        "русский",
        "советский",
        "римский",  # first of all "Roman"
        "шахтёрский",  # of miners, though there is Шахтёрск
        "боярский",
        "президентский",
        "керчь",
        "big",
        "",
    ],
)
def test_other_words_are_made_of_no_town(word):
    assert town_of(word) is None


@pytest.mark.parametrize(
    ("town", "adjective"),
    [("Керчь", "керченский"), ("Ялта", "ялтинский"), ("Рига", "рижский"), ("Минск", "минский")],
)
def test_the_adjective_of_a_town_is_made(town, adjective):
    assert adjective_of(town) == adjective


def test_a_town_is_spelt_in_the_other_language_and_as_an_adjective():
    assert spellings_of_town("керченскому") == ("керчь", "kerch")
    assert spellings_of_town("Kerch") == ("керчь", "керченский")
    assert spellings_of_town("в Женеве".split()[1]) == ("geneva", "женевский")
    assert spellings_of_town("дом") == ()
