import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.text.scripts import is_cyrillic
from meetings.text.transliteration import (
    SoundIndex,
    consonants,
    fold_name,
    romanise,
    sound,
    sound_of,
)


@pytest.mark.parametrize(
    ("written", "folded"),
    [("Семёнов", "семенов"), ("Қасым", "касым"), ("Їжак", "ижак"), ("Müller", "müller")],
)
def test_fold(written: str, folded: str) -> None:
    assert fold_name(written) == folded


@pytest.mark.parametrize(
    ("token", "roman"),
    [("щукин", "shchukin"), ("цой", "tsoy"), ("юрий", "yuriy"), ("müller", "muller")],
)
def test_romanise(token: str, roman: str) -> None:
    assert romanise(token) == roman


@pytest.mark.parametrize(
    ("one", "other"),
    [("khasanov", "hasanov"), ("filipp", "philip"), ("maxim", "maksim"), ("schmidt", "shmidt")],
)
def test_spellings_of_one_sound_meet(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    ("one", "other"), [("греф", "gref"), ("хасанов", "hasanov"), ("müller", "muller")]
)
def test_a_name_sounds_the_same_in_either_script(one: str, other: str) -> None:
    assert sound_of(one) == sound_of(other)


def test_consonants_are_the_bones() -> None:
    assert consonants("murakami") == "mrkm"


def test_the_nearest_are_the_likest() -> None:
    index = SoundIndex(["орлов", "гусев", "баранов", "орлова"])
    near, likeness = index.nearest("orlov", 2)
    assert sorted(near) == [0, 3]
    assert likeness.argmax() == 0


@given(st.text(max_size=20))
def test_any_text_becomes_lower_ascii(text: str) -> None:
    roman = romanise(fold_name(text))
    assert roman.isascii()
    assert roman == roman.lower()
    assert not is_cyrillic(roman)


def test_capitals_are_cyrillic_too():
    assert is_cyrillic("ВТБ")
    assert is_cyrillic("Қ")
    assert not is_cyrillic("VTB 24")
