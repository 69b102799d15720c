"""A name that is like another is that one mistyped, or somebody else's."""

import pytest

from meetings.names.mistyped_or_another import may_be_mistyped


@pytest.mark.parametrize(
    ("word", "name", "mistyped"),
    [
        ("Lodkim", "Pyotr Lodkin", True),
        ("лодкен", "Пётр Лодкин", True),
        ("Верещагену", "Антон Верещагин", True),
        ("Wereshagin", "Антон Верещагин", True),  # another way to write it
        ("Gereshchagin", "Anton Vereshchagin", True),  # one slip in a long name
        ("Ereshchagin", "Anton Vereshchagin", True),
        ("Kamatov", "Samatov", True),
        ("Kazatov", "Marina Samatov", False),  # another first letter, and one more
        ("Mozhkin", "Pyotr Lodkin", False),
        ("Rodin", "Pyotr Lodin", False),  # too short for another first letter
        ("Loda", "Loma", False),  # too short for any
        ("Pyotr Modkin", "Pyotr Lodkin", True),  # several words are compared as a whole
    ],
)
def test_a_slip_or_another_name(word: str, name: str, mistyped: bool) -> None:
    assert may_be_mistyped(word, name) is mistyped
