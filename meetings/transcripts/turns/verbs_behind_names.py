"""Labels with a verb, line by line: "Ann Moss says: …", «Анна Мосс отвечает: …»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from meetings.transcripts.turns.lines_and_marks import Line, Mark

_VERB: Final = re.compile(
    r"[ \t\u00a0]+(?:says|said|asks|asked|replies|replied|answers|answered|adds|added|continues"
    r"|continued|говорит|сказала?|спрашивает|спросила?|отвечает|ответила?|добавляет|добавила?"
    r"|продолжает|продолжила?)$"
)
_MOSTLY: Final = 0.4
"""Share of a file's lines from which on that is its form; an article quotes fewer people so."""
_FEWEST: Final = 4


def without_verbs(found: list[Mark], lines: Sequence[Line]) -> list[Mark]:
    """The marks, bare of such verbs where most turns begin so."""
    told = sum(bool(_VERB.search(mark.label)) for mark in found)
    written = sum(bool(line.text.strip()) for line in lines)
    if told < _FEWEST or told < _MOSTLY * written:
        return found
    return [replace(mark, label=_VERB.sub("", mark.label)) for mark in found]
