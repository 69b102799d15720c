import math
from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.names.letter_alignment import (
    MISSING,
    UNLIKE,
    Aligner,
    LetterCost,
    cyrillic_aligner,
    latin_aligner,
    letter_costs,
)

TABLE = [
    LetterCost("a", "а", 0.1),
    LetterCost("sh", "ш", 0.2),
    LetterCost("s", "с", 0.1),
    LetterCost("h", "х", 0.5),
    LetterCost("x", "кс", 0.3),
    LetterCost("k", "к", 0.1),
    LetterCost("", "ь", 1.0),
    LetterCost("h", "", 2.0),
    LetterCost("^a", "^я", 0.4),
    LetterCost("y", "ий", 0.9),
]


def edge(text: str, start: int, stop: int) -> str:
    if start == 0 and stop:
        return "^" + text[start:stop]
    return text[start:stop] + "$" * (stop == len(text))


def slow_cost(latin: str, cyrillic: str) -> float:
    """The definition, letter by letter: the cheapest way through both names at once."""
    costs = {(entry.latin, entry.cyrillic): entry.cost for entry in TABLE}

    def chunk(i: int, k: int, j: int, m: int) -> float:
        bare = latin[i:k], cyrillic[j:m]
        if not all(bare):
            known = costs.get(bare, math.inf)
            return min(known, float(MISSING)) if len("".join(bare)) == 1 else math.inf
        ceiling = float(UNLIKE) if len(bare[0]) == len(bare[1]) == 1 else math.inf
        found = costs.get((edge(latin, i, k), edge(cyrillic, j, m)), costs.get(bare, math.inf))
        return min(found, ceiling)

    @cache
    def rest(i: int, j: int) -> float:
        if i == len(latin) and j == len(cyrillic):
            return 0.0
        ways = (
            chunk(i, k, j, m) + rest(k, m)
            for k in range(i, min(i + 2, len(latin)) + 1)
            for m in range(j, min(j + 2, len(cyrillic)) + 1)
            if (k, m) != (i, j)
        )
        return min(ways, default=math.inf)

    return rest(0, 0)


LATIN = st.text("ashxky", min_size=1, max_size=7)
CYRILLIC = st.text("асшхкьяий", min_size=1, max_size=7)


@given(LATIN, st.lists(CYRILLIC, min_size=1, max_size=5))
def test_latin_queries_cost_what_the_definition_says(query: str, pool: list[str]) -> None:
    aligner = Aligner(TABLE, query="latin")
    costs = aligner.costs(query, aligner.encode(pool), np.arange(len(pool)))
    assert costs == pytest.approx([slow_cost(query, name) for name in pool], abs=1e-4)


@given(CYRILLIC, st.lists(LATIN, min_size=1, max_size=5))
def test_cyrillic_queries_cost_the_same(query: str, pool: list[str]) -> None:
    aligner = Aligner(TABLE, query="cyrillic")
    costs = aligner.costs(query, aligner.encode(pool), np.arange(len(pool)))
    assert costs == pytest.approx([slow_cost(name, query) for name in pool], abs=1e-4)


def test_only_the_rows_asked_for() -> None:
    aligner = latin_aligner()
    encoded = aligner.encode(["орлов", "гусев", "шишкин"])
    costs = aligner.costs("shishkin", encoded, np.array([2, 0]))
    assert costs.shape == (2,)
    assert costs[0] < costs[1]


@pytest.mark.parametrize(
    ("latin", "right", "wrong"),
    [
        ("shchukin", "щукин", "чукин"),
        ("khrushchev", "хрущев", "грущев"),
        ("yevgeny", "евгений", "еврений"),
        ("johnson", "джонсон", "янсон"),
        ("schröder", "шредер", "шнейдер"),
        ("zhou", "чжоу", "хоу"),
    ],
)
def test_the_learned_costs_prefer_the_right_spelling(latin: str, right: str, wrong: str) -> None:
    there = latin_aligner()
    good, bad = there.costs(latin, there.encode([right, wrong]), np.arange(2))
    assert good < bad
    back = cyrillic_aligner()
    assert back.costs(right, back.encode([latin]), np.arange(1))[0] == pytest.approx(
        good, abs=1e-3
    )


def test_the_table_holds_chunks_and_no_names() -> None:
    for entry in letter_costs():
        assert len(entry.latin.strip("^$")) <= 3
        assert len(entry.cyrillic.strip("^$")) <= 2
        assert entry.cost >= 0
