"""Questions about an attribute are answered by what tells it, if that is among the first."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.meetings.retrieval.ranking.candidates import answerer_of

HUSBAND = (
    "Nora Pellow, chair: Nora Pellow met the board, and where Nora Pellow met it we know. → Ben"
    " Ashby, director: Yes. → Nora Pellow, chair: My husband came to the harbour in May."
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Where did Nora Pellow meet her husband?", "My husband"),
        ("Where did Nora Pellow meet the board?", "Nora Pellow met"),
    ],
)
def test_what_tells_the_attribute_comes_first(question: str, told: str, tmp_path: Path) -> None:
    answerer = answerer_of([HUSBAND], tmp_path)
    ranked, _ = answerer.in_order(answerer.understand(question))
    assert ranked[0].candidate.passage.text.startswith(told)
