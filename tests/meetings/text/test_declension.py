import pytest

from meetings.text.declension import case_forms, nominatives

CASES = """
токаев     токаева токаеву токаевым токаеве
песков     пескова пескову песковым пескове
пушкин     пушкина пушкину пушкиным пушкине
захарова   захаровой захарову
голубкина  голубкиной голубкину
чайковский чайковского чайковскому чайковским чайковском
толстой    толстого толстому толстым толстом
шольц      шольца шольцу шольцем шольце
байден     байдена байдену байденом байдене
сергей     сергея сергею сергеем сергее
николай    николая николаю николаем николае
юрий       юрия юрию юрием юрии
мария      марии марию марией
илья       ильи илье илью
никита     никиты никите никиту
игорь      игоря игорю игорем игоре
павел      павла павлу павлом павле
ильич      ильича ильичу ильичем ильиче
"""


def table() -> list[tuple[str, list[str]]]:
    return [(line.split()[0], line.split()[1:]) for line in CASES.strip().splitlines()]


@pytest.mark.parametrize(("nominative", "cases"), table())
def test_case_forms(nominative: str, cases: list[str]) -> None:
    assert set(cases) <= set(case_forms(nominative))


@pytest.mark.parametrize(("nominative", "cases"), [row for row in table() if row[0] != "павел"])
def test_nominatives_lead_back(nominative: str, cases: list[str]) -> None:
    assert [case for case in cases if nominative not in nominatives(case)] == []


@pytest.mark.parametrize("token", ["лукашенко", "моди", "абэ"])
def test_some_names_do_not_decline(token: str) -> None:
    assert case_forms(token) == (token,)


def test_short_names_keep_their_vowel() -> None:
    assert nominatives("ева") == ("ева",)
