"""Files in which a name stands under the words: "We mend it." and "Ann Moss" in the line below.

Read from above such names would each have the next person's words. Nothing but the edges of the
file tells: words stand before the first name, and nothing behind the last.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from meetings.transcripts.turns.labels_of_one_shape import like_speech
from meetings.transcripts.turns.lines_and_marks import Line, Mark, clean_label
from meetings.transcripts.turns.parts_of_labels import key_of

_ALONE: Final = frozenset({"alone", "heading", "enclosed", "bracketed"})
_ENCLOSED: Final = frozenset({"enclosed", "bracketed"})
_LONGEST: Final = 100
_AROUND: Final = " \t()[]–—-"
"""What may stand around a name under the words: "(Ann Moss)"."""


def stand_under_words(labels: Mapping[int, Mark], lines: Sequence[Line]) -> bool:
    """Whether names in lines of their own may be those of whoever speaks above them."""
    if not labels or any(mark.said or mark.shape not in _ALONE for mark in labels.values()):
        return False
    written = [row for row, line in enumerate(lines) if line.text.strip()]
    first = min(labels)
    above = [row for row in written if row < first]
    last_line = lines[written[-1]].text.strip()
    last = key_of(clean_label(last_line[:100].strip(_AROUND)))
    enclosed = all(mark.shape in _ENCLOSED for mark in labels.values())
    ends = last in {mark.key for mark in labels.values()} or (
        enclosed and len(last_line) < _LONGEST and last_line[-1] in ")]"
    )
    return ends and bool(above) and like_speech(lines[above[-1]].text)
