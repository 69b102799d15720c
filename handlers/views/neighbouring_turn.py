"""The turn beside a quote: whose it is, and its words that stand next to the quote."""

from __future__ import annotations

from handlers.texts.catalogue import Texts
from handlers.texts.html import quote
from handlers.views.answer import who
from handlers.views.callback_data import CARD, NEW, address
from handlers.views.card import source_line
from handlers.views.cutting import cut
from handlers.views.quoting import Marks, marked
from handlers.views.screen import Button, Screen, rows
from handlers.views.shown_answer import Shown
from meetings.text.sentences import sentences

_LENGTH = 600
"""Characters, the contract's for a quote."""


def neighbouring_turn(texts: Texts, shown: Shown, *, after: bool) -> Screen:
    """``shown``: a whole turn; after a quote its beginning is shown, before one its end."""
    start, stop = _beside(shown.text, after=after)
    words = marked(shown.text, start, stop, Marks())
    said = f"{'…' if start else ''}{words}{'…' if stop < len(shown.text) else ''}"
    told = texts.say("turn-after" if after else "turn-before")
    parts = [told, quote(said), f"{who(texts, shown)}\n{source_line(texts, shown.answer)}"]
    card = Button(texts.plain("button-card"), address(CARD, shown.answer.meeting.id, NEW))
    return Screen(cut("\n\n".join(parts)), rows((card,)))


def _beside(text: str, *, after: bool) -> tuple[int, int]:
    """The whole sentences next to the quote, as many as fit; one that is too long by itself."""
    ends = sentences(text) or [(0, len(text))]
    if after:
        fit = [stop for _, stop in ends if stop - ends[0][0] <= _LENGTH]
        return ends[0][0], fit[-1] if fit else ends[0][1]
    fit = [start for start, _ in ends if ends[-1][1] - start <= _LENGTH]
    return (fit[0] if fit else ends[-1][0]), ends[-1][1]
