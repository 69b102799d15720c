"""Whether words are laid to the one who said them: slips are, namesakes and others are not."""

import pytest

from meetings.retrieval.claims.same_speaker import SameSpeaker

NAMES = {
    "Глеб Лодкин": ("Глеб Лодкин", "Gleb Lodkin"),
    "Анна Потапова": ("Анна Потапова", "Anna Potapova"),
}
BY_NAME = {"Глеб Лозкин": "Глеб Лозкин", "Глеб Лоткин": "Глеб Лодкин"}


@pytest.mark.parametrize(
    ("said_by", "speaker", "same"),
    [
        ("Глеб Лодкин", "Лодкина", True),
        ("Глеб Лодкин", "Gleb Lodkin", True),
        ("Глеб Лодкин", "Лотдкин", True),  # a slip
        ("Глеб Лодкин", "Глеб Лоткин", True),  # the archive knows whom that names
        ("Глеб Лодкин", "Глеб Лозкин", False),  # somebody else who speaks
        ("Глеб Лодкин", "Глеб Ложкарёв", False),
        ("Анна Потапова", "Анна Попова", False),  # a surname of its own beside the same first name
        (None, "Анна Попова", True),
        ("Анна Потапова", None, True),
    ],
)
def test_whose_words_they_are(said_by, speaker, same):
    is_same = SameSpeaker(lambda name: NAMES.get(name, (name,)), BY_NAME.get)
    assert is_same(said_by, speaker) is same
