"""A claimed figure that stands in a sentence of which no series was read is not contradicted."""

# ruff: noqa: E501 - a sentence a line

from pathlib import Path

import pytest

from meetings.model.claim import Claimed
from tests.meetings.retrieval.ranking.candidates import answerer_of

FOLLOWED = "2022-04-12 Ben Ashby, director: In 2021 our trade with Peru reached $40 billion."
INFLATION = "2022-04-12 Ben Ashby, director: In 2021 inflation in Russia was 8 percent."


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        (
            "2022-02-18 Nora Pellow, president of Peru: Trade rose by more than a third in 2021, or 34.4 percent, and amounted to a significant amount of $38.5 billion.",
            "not_found",
        ),
        (
            "2025-02-18 Nora Pellow, president of Peru: Trade rose by more than a third in 2021, or 34.4 percent, and amounted to a significant amount of $38.5 billion.",
            "altered",
        ),
        (
            "2022-02-18 Nora Pellow, president of Chile: Trade rose by more than a third in 2021, or 34.4 percent, and amounted to a significant amount of $38.5 billion.",
            "altered",
        ),
        (
            "2022-02-18 Nora Pellow, president of Peru: Fishing rose by more than a third in 2021, or 34.4 percent, and amounted to a significant amount of $38.5 billion.",
            "altered",
        ),
        (
            "2022-02-18 Nora Pellow, president of Peru: Trade rose by more than a third in 2020, or 34.4 percent, and amounted to a significant amount of $38.5 billion.",
            "altered",
        ),
        (
            "2022-02-18 Nora Pellow, president of Peru: Trade rose by more than a third in 2021, or 34.4 percent, and amounted to a significant amount of 38.5 billion rubles.",
            "altered",
        ),
        (
            "2022-02-18 Nora Pellow, president of Peru: In 2021 our trade with Peru reached $40 billion, and goods for $38.5 billion went by sea.",
            "altered",
        ),
    ],
)
def test_where_the_figure_itself_was_told(tmp_path: Path, said: str, verdict: str) -> None:
    answerer = answerer_of((FOLLOWED, said), tmp_path)

    def of(claim: str) -> str:
        return answerer.check(Claimed(claim, reported=True)).verdict

    assert of("товарооборот с Перу в 2021 году составил 40 миллиардов долларов") == "near"
    assert of("товарооборот с Перу в 2021 году составил 38,6 миллиарда долларов") == "altered"
    assert of("товарооборот с Перу в 2021 году составил 38,5 миллиарда долларов") == verdict


def test_what_fell_is_contradicted_by_the_same_figure_of_what_grew(tmp_path: Path) -> None:
    grew = (
        "2022-04-12 Ben Ashby, director: In 2021 our trade with Peru grew by 34.4 percent.",
        "2022-02-18 Nora Pellow, president of Peru: In 2021 trade, they say, was up and up, namely, as I heard, to no less, and it is 34.4 percent.",
    )
    claimed = Claimed("товарооборот с Перу в 2021 году упал на 34,4 процента", reported=True)
    assert answerer_of(grew, tmp_path).check(claimed).verdict == "altered"


def test_of_the_home_meetings_count_that_tell_the_indicator(tmp_path: Path) -> None:
    said = "2022-02-18 Nora Pellow, chair: Inflation in 2021, if you ask me how it felt, was as high as could be in shops and markets, and in towns and villages all over, say the traders, 9 percent. Today inflation is 5 percent."
    claimed = Claimed("инфляция в 2021 году была 9 процентов", reported=True)
    assert answerer_of((INFLATION,), tmp_path / "one").check(claimed).verdict == "altered"
    assert answerer_of((INFLATION, said), tmp_path / "two").check(claimed).verdict != "altered"
