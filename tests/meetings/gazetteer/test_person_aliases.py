import pytest

from meetings.gazetteer.patronymics_of_public_people import PATRONYMICS, patronymic_of
from meetings.gazetteer.person_aliases import PUBLIC_NAMES, equivalents
from meetings.names.token_likeness import name_tokens
from meetings.text.scripts import is_cyrillic
from meetings.text.transliteration import fold_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("xi", "си"),
        ("шольц", "scholz"),
        ("johnson", "джонсон"),
        ("trudeau", "трюдо"),
        ("assad", "асад"),
        ("erdogan", "эрдоган"),
    ],
)
def test_what_no_rule_explains_is_known_both_ways(one: str, other: str) -> None:
    assert other in equivalents(one)
    assert one in equivalents(other)


def test_an_unknown_word_has_no_other_spelling() -> None:
    assert equivalents("нетакой") == ()


@pytest.mark.parametrize("row", PUBLIC_NAMES, ids=lambda row: row[-1])
def test_rows_hold_a_russian_name_then_others(row: tuple[str, ...]) -> None:
    russian, *others = (fold_name(name) for name in row)
    assert is_cyrillic(russian)
    assert others
    assert not any(is_cyrillic(name) for name in others)


def test_no_person_stands_twice() -> None:
    names = [row[0] for row in PUBLIC_NAMES]
    assert len(set(names)) == len(names) >= 60


def test_patronymics() -> None:
    assert patronymic_of(("касым", "жомарт", "токаев")) == "кемелевич"
    assert patronymic_of(("иван", "нетакой")) is None
    assert patronymic_of(("german", "gref")) == patronymic_of(("герман", "греф")) == "оскарович"
    assert patronymic_of(("german", "grafov")) is None
    assert patronymic_of(name_tokens("Alexander Lukashenko")) == "григорьевич"
    assert patronymic_of(name_tokens("Shavkat Mirziyoyev")) == "миромонович"
    for name, _ in PATRONYMICS:
        assert patronymic_of(name_tokens(name)) is not None
