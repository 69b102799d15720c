"""A claimed figure that the meeting gives in another sentence is not contradicted by a first."""

# ruff: noqa: E501 - a sentence a line

from pathlib import Path

import pytest

from meetings.model.claim import Claimed
from tests.meetings.retrieval.ranking.candidates import answerer_of

HERRING = (
    "2025-02-20 Ася Кольцова, директор: Важны семейные причалы: в 2024 году верфи починили свыше 900 лодок из дуба. "
    "Если в 2023 году починено около 3,9 миллиона лодок, то в 2024 году этот показатель составил более 4,2 миллиона."
)
BOATS = (
    "2025-02-20 Ben Ashby, director: The yards of the bay mended 300 boats in 2024. "
    "All in all, if 3.9 million boats were mended in 2023, it was as many as 4.2 million in 2024."
)
PART = "2025-02-20 Ася Кольцова, директор: Есть и дубовые. В 2024 году верфи починили свыше 900 лодок в этой категории."
PART_EN = "2025-02-20 Ben Ashby, director: Some are of oak. In 2024 the yards mended 900 boats of this kind."

THEN = "2025-02-20 Ася Кольцова, директор: В 2024 году верфи починили 900 лодок. В 2021 году их было 4,2 миллиона."
PAID = "2025-02-20 Ася Кольцова, директор: В 2024 году верфи починили 900 лодок. В 2024 году это стоило 4,2 миллиона рублей."


@pytest.mark.parametrize(
    ("said", "claim", "verdict", "quoted"),
    [
        (THEN, "в 2024 году верфи починили 4,2 миллиона лодок", "altered", "900"),
        (THEN.replace("В 2021", "В 2024"), "в 2024 году верфи починили 4,2 миллиона лодок", "not_found", "4,2"),
        (PAID, "в 2024 году верфи починили 4,2 миллиона лодок", "altered", "900"),
        (HERRING, "в 2024 году верфи починили 4,2 миллиона лодок", "not_found", "более 4,2"),
        (HERRING, "в 2024 году верфи починили 4,3 миллиона лодок", "altered", "свыше 900"),
        (HERRING, "в 2022 году верфи починили 4,2 миллиона лодок", "not_found", ""),
        (BOATS, "in 2024 the yards of the bay mended 4.2 million boats", "not_found", "4.2"),
        (BOATS, "in 2024 the yards of the bay mended 4.3 million boats", "altered", "300 boats"),
        (PART, "в 2024 году верфи починили 1200 лодок", "not_found", "900"),
        (PART, "в 2024 году верфи починили 1200 лодок в этой категории", "altered", "900"),
        (PART.replace(" в этой категории", ""), "в 2024 году верфи починили 1200 лодок", "altered", "900"),
        (PART_EN, "in 2024 the yards mended 1,200 boats", "not_found", "900"),
        (PART_EN.replace(" of this kind", ""), "in 2024 the yards mended 1,200 boats", "altered", "900"),
    ],
)  # fmt: skip
def test_what_contradicts_a_claimed_figure(
    said: str, claim: str, verdict: str, quoted: str, tmp_path: Path
) -> None:
    checked = answerer_of((said,), tmp_path).check(Claimed(claim, reported=True))
    assert checked.verdict == verdict
    assert quoted in (checked.match.quote if checked.match else "")
