"""What towns and rivers are called in the other language."""

import pytest

from meetings.gazetteer import town_names
from meetings.gazetteer.town_names import in_other_language


@pytest.mark.parametrize(
    ("russian", "english"),
    [
        ("Иркутск", "irkutsk"),
        ("Казани", "kazan"),
        ("сочи", "sochi"),
        ("Екатеринбурге", "yekaterinburg"),
        ("Грозном", "grozny"),
        ("Женеву", "geneva"),
        ("Байкала", "baikal"),
        ("Волге", "volga"),
    ],
)
def test_a_russian_name_in_latin_letters(russian, english):
    assert english in in_other_language(russian)


@pytest.mark.parametrize(
    ("english", "russian"),
    [
        ("Kazan", "казань"),
        ("yaroslavl", "ярославль"),
        ("Arkhangelsk", "архангельск"),
        ("Grozny", "грозный"),
        ("Kerch", "керчь"),
        ("Geneva", "женева"),
        ("Chelyabinsk", "челябинск"),
    ],
)
def test_a_latin_name_is_read_back(english, russian):
    assert in_other_language(english) == (russian,)


@pytest.mark.parametrize(
    "word",
    ["дом", "орел", "мир", "лена", "house", "because", "Trump", "Medvedev", "Don", "", "12", "Ъ"],
)
def test_other_words_are_no_places(word):
    assert in_other_language(word) == ()


def test_what_is_longer_than_any_name_is_none():
    """Read letter within letter, it would be deeper than Python goes."""
    assert in_other_language("meeting" * 600) == ()


@pytest.mark.parametrize("word", ["ny" * 19 + "q", "shch" * 9 + "c", "kny" * 12 + "w"])
def test_what_cannot_be_read_to_its_end_is_not_begun(word, monkeypatch):
    """Of the first of these there are half a million ways to begin."""
    begun = []
    read = town_names._read_from
    monkeypatch.setattr(town_names, "_read_from", lambda *at: begun.append(at) or read(*at))
    assert in_other_language(word) == ()
    assert not begun
