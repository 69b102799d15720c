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

_ALONE: Final = frozenset({"alone", "heading"})


def stand_under_words(labels: Mapping[int, Mark], lines: Sequence[Line]) -> bool:
    """Whether names in lines of their own may be those of whoever speaks above them."""
    if not labels or any(mark.said or mark.shape not in _ALONE for mark in labels.values()):
        return False
    written = [row for row, line in enumerate(lines) if line.text.strip()]
    above = [row for row in written if row < min(labels)]
    last = key_of(clean_label(lines[written[-1]].text[:100]))
    ends = last in {mark.key for mark in labels.values()}
    return ends and bool(above) and like_speech(lines[above[-1]].text)
