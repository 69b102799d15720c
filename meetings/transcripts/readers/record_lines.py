"""A record kept line by line in JSON, as the API of the State Duma gives it.

{"meetings": [{"date": …, "questions": [{"name": "О пристанях", "parts": [{"lines":
["Председательствующий. Начинаем.", "Лодкин П. И., фракция «Причал».", …]}]}]}]}: who speaks is
told by the lines, and what holds them names a subject and nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from meetings.model.parsed_document import Block
from meetings.transcripts.readers.field_names import PIECES, SURELY_SPEAKER, plain
from meetings.transcripts.turns.file_labels import file_form
from meetings.transcripts.turns.lines_and_marks import lines_of

_LISTS: Final = frozenset(PIECES)
_WHO: Final = frozenset(SURELY_SPEAKER)
_PEOPLE: Final = 2
"""Whom the lines have to name: one name before a colon may be a sentence's beginning."""


def record_lines(root: object) -> tuple[Block, ...]:
    """The lines that stand in lists of texts, a block each; none where no labels are in them."""
    texts = (" ".join(line.split()) for line in chain.from_iterable(_lists(root)))
    lines = [line for line in texts if line]
    form = file_form(lines_of("\n".join(lines))) if len(lines) > 1 else None
    if form is None or len({mark.key for mark in form.labels}) < _PEOPLE:
        return ()
    return tuple(map(Block, lines))


def _lists(root: object) -> Iterator[list[str]]:
    """Lists of texts under such a name, in their order, where no field beside tells a speaker."""
    waiting = [root]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += reversed(value)
        elif isinstance(value, dict):
            held = {plain(str(key)): one for key, one in value.items()}
            inner = []
            for key, one in held.items():
                if key not in _LISTS or not isinstance(one, list) or not _are_texts(one):
                    inner.append(one)
                elif _WHO.isdisjoint(held):
                    yield one
            waiting += reversed(inner)


def _are_texts(values: list[object]) -> bool:
    return bool(values) and all(isinstance(one, str) for one in values)
