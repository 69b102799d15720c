"""Who calls out among turns of several paragraphs: «Из зала – Позор!», "From the floor: Shame!".

Such a line is a turn of its own in whatever form a file has: the words are not the speaker's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.not_speakers import FROM_THE_FLOOR

_CALL: Final = re.compile(
    rf"[ \t]*(?P<label>{'|'.join(sorted(map(' '.join, FROM_THE_FLOOR), key=len, reverse=True))})"
    r"\s?(?:[:.]|\s[–—-])\s+(?P<said>\S.*)",
    re.IGNORECASE,
)
_LOOKED: Final = 400
"""Characters of a line: nobody calls out more."""


def calls_from_the_floor(lines: Sequence[Line], labels: Mapping[int, Mark]) -> Iterator[Mark]:
    """The calls behind the first label in lines that have none."""
    if not labels:
        return
    for row in range(min(labels) + 1, len(lines)):
        line = lines[row]
        call = _CALL.fullmatch(line.text[:_LOOKED]) if row not in labels else None
        if call and call["label"][0].isupper():
            start = line.start + call.start("said")
            said = call["said"]
            yield Mark("dashed", row, line.start, start, call["label"], said, line.start_s)
