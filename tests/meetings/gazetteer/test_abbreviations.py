import pytest

from meetings.gazetteer.abbreviations import ABBREVIATIONS, expansions, expansions_in_capitals


@pytest.mark.parametrize(
    ("token", "other"),
    [
        ("ЕАЭС", "EAEU"),
        ("eaeu", "Евразийский экономический союз"),
        ("Eurasian Economic Union", "ЕАЭС"),
        ("ввп", "gross domestic product"),
        ("СССР", "Soviet Union"),
        ("USSR", "Советский Союз"),
        ("ISIS", "Исламское государство"),
        ("ЦРУ", "CIA"),
        ("WWII", "Вторая мировая война"),
        ("НАТО", "NATO"),
        ("CSTO", "ОДКБ"),
        ("who", None),
        ("WHO", "World Health Organisation"),
        ("R&D", "НИОКР"),
        ("Твёрдые коммунальные отходы", "ТКО"),
        ("твердые коммунальные отходы", "ТКО"),
        ("слово", None),
    ],
)
def test_expansions(token: str, other: str | None) -> None:
    found = expansions(token)
    assert (other in found) if other else found == ()


@pytest.mark.parametrize(
    ("token", "other"), [("СНВ", "START"), ("НДПИ", "MET"), ("WHO", "ВОЗ"), ("ПАСЕ", "PACE")]
)
def test_what_is_another_word_in_small_letters_means_it_in_capitals_alone(
    token: str, other: str
) -> None:
    assert other not in expansions(token)
    assert other in expansions_in_capitals(token)


def test_a_form_is_not_its_own_expansion() -> None:
    assert "ООН" not in expansions("ООН")


def test_the_members_of_brics_are_one_phrase() -> None:
    assert "Brazil, Russia, India, China, South Africa" in expansions("БРИКС")
    assert expansions("Россия") == ()


@pytest.mark.parametrize("line", ABBREVIATIONS.splitlines())
def test_every_line_has_four_cells_and_both_languages(line: str) -> None:
    short, full, _, english = (cell.strip() for cell in line.split("|"))
    assert short
    assert full
    assert english
    assert english.isascii()
