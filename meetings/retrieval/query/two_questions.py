"""Two whole questions in one message: «какой был товарооборот в 2017 и кто об этом говорил?»."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from meetings.retrieval.query.intent_words import AUXILIARY, INTERROGATIVE
from meetings.text.tokens import fold, word_texts

_BETWEEN: Final = re.compile(
    r"\s*\?+\s+(?:(?:а|и|and|also|plus|(?:а|и) (?:ещё|еще|также))\s+)?"
    r"|[,;]?\s+(?:а также|и ещё|и еще|и|and also|and)\s+",
    re.IGNORECASE,
)
_ASKS: Final = INTERROGATIVE - AUXILIARY
_LEAST: Final = 3
"""Words of each: «кто и когда построил мост», «сколько стоит и когда откроют» are one."""


_CLAUSE: Final = re.compile(rf",\s*(?:{'|'.join(sorted(_ASKS))})\b", re.IGNORECASE)
"""«о том, как живут и что едят»: what is told, and no question of its own."""
_TOLD: Final = frozenset("i you he she it they we to".split())
"""Behind "how" they tell something: "how it works"."""


class TwoQuestions(NamedTuple):
    """The first and the second of them, as they were said."""

    first: str
    second: str


def two_questions(text: str) -> TwoQuestions | None:
    """The two questions of a message; None where it has but one, or where one leans on the other's
    verb.
    """
    bare = text.strip()
    for between in _BETWEEN.finditer(bare):
        first, second = bare[: between.start()], bare[between.end() :]
        is_clause = "?" not in between[0] and _is_clause(first, second)
        if _asks(first) and _asks(second) and not is_clause:
            return TwoQuestions(first.strip(" ?,;"), second.strip(" ?"))
    return None


def _asks(text: str) -> bool:
    said = [fold(word) for word in word_texts(text)]
    return len(said) >= _LEAST and said[0] in _ASKS and not set(said[1:]) <= _ASKS


def _is_clause(first: str, second: str) -> bool:
    """Whether what follows an "and" only goes on with what is told before."""
    behind = [fold(word) for word in word_texts(second)][1:2]
    return _CLAUSE.search(first) is not None or not _TOLD.isdisjoint(behind)
