"""Look-alike letters of another script."""

import pytest

from meetings.text.mixed_scripts import in_one_script


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Лoдкин о мoсте", "Лодкин о мосте"),
        ("Mоss on sеals", "Moss on seals"),
        ("Лодкин and Moss", "Лодкин and Moss"),
        ("Q-ключ", "Q-ключ"),
        ("Zюзин", "Zюзин"),
    ],
)
def test_a_word_is_of_one_script(typed, meant):
    assert in_one_script(typed) == meant
