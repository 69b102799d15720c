"""A word with the stem of another is not what somebody's words were wanted on."""

import pytest

from tests.meetings.retrieval.ranking.candidates import answerer_of

SAID = (
    "Ася Кольцова, директор: The programme covers 35 percent of capital expenses of the pier.",
    "Ася Кольцова, директор: Hospitals stand on the coast, and people like them.",
    "Пётр Зимин, мэр: Дороги у нас хорошие.",
)


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("что говорила Кольцова про дороги?", False),
        ("Кольцова про дороги", False),
        ("что говорила Кольцова про больницы?", True),
        ("что говорил Зимин про дороги?", True),
    ],
)
def test_somebody_on_one_word(question, found, tmp_path):
    assert answerer_of(SAID, tmp_path).answer(question).found is found
