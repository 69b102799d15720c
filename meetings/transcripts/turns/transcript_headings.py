"""A heading over the transcript itself, under notes that an assistant made of it.

"Summary ⏎ - Ann Moss: to mend the gate by May. ⏎ Transcript ⏎ Ann Moss: We begin.": what stands
above tells of people and is nobody's words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from meetings.transcripts.turns.lines_and_marks import Line

_HEADING: Final = re.compile(
    r"\W{0,9}(?:(?:the )?(?:full |complete |meeting |call |episode |video |raw |edited )?"
    r"transcript(?:ion)?|(?:полн(?:ая|ый) |дословная )?(?:стенограмма|расшифровка"
    r"|транскрипт|транскрипция|транскрибация)(?: (?:встречи|заседания|выпуска"
    r"|разговора|беседы))?|(?:полный )?текст (?:встречи|стенограммы|расшифровки)|wortprotokoll"
    r"|фрагмент стенограммы"
    r"|transkript|transcripci[oó]n|transcrição|trascrizione|стенограма)\W{0,9}",
    re.IGNORECASE,
)
_LONGEST: Final = 60
_MOST: Final = 3
"""Headings that are tried: each asks for the labels below it once more."""


def transcript_headings(lines: Sequence[Line]) -> list[int]:
    """The rows of such headings, the last first; one that nothing stands above tells nothing."""
    found = [row for row, line in enumerate(lines) if row and _is_heading(line.text)]
    return found[: -_MOST - 1 : -1]


def _is_heading(text: str) -> bool:
    return len(text) < _LONGEST and bool(_HEADING.fullmatch(text.strip()))


def without_lines_above(lines: Sequence[Line], row: int) -> list[Line]:
    """The lines of a file in their places, all down to a row without words."""
    return [*(Line(line.start, "") for line in lines[: row + 1]), *lines[row + 1 :]]
