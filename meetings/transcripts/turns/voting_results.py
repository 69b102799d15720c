"""Tables of votes and of registration that a record has among what the chair says.

«РЕЗУЛЬТАТЫ ГОЛОСОВАНИЯ (12 час. 15 мин.)», rows with numbers, «Результат: принято»: what a machine
counted is nobody's, and below it the chair goes on without a label.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final, NamedTuple

from meetings.transcripts.turns.lines_and_marks import Line

_HEAD: Final = re.compile(
    r"[ \t]{0,40}результаты (?:(?:тайного |поимённого |поименного )?голосования|регистрации)\b"
    r"[^:\n]{0,200}$",
    re.IGNORECASE,
)
_ROW: Final = re.compile(
    r"[ \t]{0,40}(?:(?:про|не )?голосовал[ои]?\b[^\d\n]{0,20}|за|против|воздержал\w{2,3}"
    r"|присутству[ею]т|отсутству[ею]т|(?:не )?зарегистрирован[оы]"
    r"|всего(?: (?:депутатов|сенаторов|членов))?|общее число голосов)"
    r"[ \t:.–-]{1,80}\d[^\n]{0,60}$",
    re.IGNORECASE,
)
_END: Final = re.compile(r"[ \t]{0,40}(?:результат|решение)[ \t]*:[^\n]{0,80}$", re.IGNORECASE)
_FEWEST: Final = 2
"""Rows of a table; one number behind such words is said."""


class VotingResult(NamedTuple):
    """A table: its first row of a text's lines, and the row of the next words below it."""

    first: int
    after: int | None

    def span(self, lines: Sequence[Line]) -> range:
        """Where it stands in the text."""
        end = sys.maxsize if self.after is None else lines[self.after].start
        return range(lines[self.first].start, end)


def voting_results(lines: Sequence[Line]) -> Iterator[VotingResult]:
    """The tables of a text, in order."""
    written = [row for row, line in enumerate(lines) if line.text.strip()]
    for at, row in enumerate(written):
        if _HEAD.match(lines[row].text):
            rows = len(list(takewhile(lambda one: _ROW.match(lines[one].text), written[at + 1 :])))
            if rows >= _FEWEST:
                below = written[at + 1 + rows :]
                if below and _END.match(lines[below[0]].text):
                    below = below[1:]
                yield VotingResult(row, below[0] if below else None)
