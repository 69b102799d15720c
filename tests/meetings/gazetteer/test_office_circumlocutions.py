"""Offices that newspapers call otherwise."""

import pytest

from meetings.gazetteer.office_circumlocutions import offices_said_plainly


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("хозяин Белого дома о торговле", "президент США о торговле"),
        ("что сказала глава Пентагона?", "что сказала министр обороны США?"),
        ("глава Кремля", "президент России"),
        ("глава Госдепа", "государственный секретарь США"),
        ("пресс-секретарь Путина", "пресс-секретарь Президента"),
        ("Putin's spokesman on bread", "Presidential Press Secretary on bread"),
        ("the Pentagon chief", "the US Secretary of Defence"),
        ("председатель КНР", "президент Китая"),
        ("chairman of the PRC on bread", "President of China on bread"),
        ("председатель правления КНР", "председатель правления КНР"),
        ("глава Центробанка", "глава ЦБ"),
        ("председатель Банка России об инфляции", "глава ЦБ об инфляции"),
        ("head of the Bank of Russia", "Central Bank Chairman"),
        ("the chairman of the bank", "the chairman of the bank"),
        ("POTUS", "President of the United States"),
        ("White House chief of staff", "White House chief of staff"),
        ("Белый дом", "Белый дом"),
        ("стены Кремля", "стены Кремля"),
        ("глава администрации Кремля", "глава администрации Кремля"),
    ],
)
def test_offices_said_plainly(said, plain):
    assert offices_said_plainly(said) == plain
