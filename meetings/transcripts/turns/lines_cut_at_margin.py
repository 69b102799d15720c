"""Whether the lines of a text are cut at a margin, wherever in a sentence that is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from meetings.transcripts.turns.lines_and_marks import Line

_INSIDE, _ITEMS = 0.7, 0.2
"""Shares of lines: so many end inside a sentence where a text is cut at a margin, not all, as
sentences end there as well; and of minutes, whose lines have no full stops, more are items."""
_ENDS: Final = tuple('.?!…:;»”")')
_ITEM: Final = tuple("-*•#–—|>")


def are_cut_at_margin(lines: Sequence[Line]) -> bool:
    """Whether nearly all that hold words end inside a sentence, and few begin an item."""
    written = [text for line in lines if (text := line.text.strip())]
    inside = sum(not text.endswith(_ENDS) for text in written)
    items = sum(text.startswith(_ITEM) for text in written)
    return inside >= _INSIDE * len(written) and items <= _ITEMS * len(written)
