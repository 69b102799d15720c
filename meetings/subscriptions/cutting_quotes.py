"""Cuts the quotes out of a meeting by which it meets wishes."""

from __future__ import annotations

from collections.abc import Sequence

from meetings.model.meeting import LEAD, Meeting
from meetings.retrieval.quoting.window import cut_at_word
from meetings.subscriptions.keyed_text import KeyedText
from meetings.subscriptions.matches import Quote
from meetings.text.pleasantries import is_pleasantry
from meetings.text.sentences import Span, sentences

LONGEST = 400
"""The most characters of a quote."""
_SHORT, _FULL = 80, 220
"""Characters: a shorter quote («Начнём с парома.») gets what comes next, up to this length."""


class QuotesOfMeeting:
    """Whole sentences of one meeting, few enough to be read at a glance."""

    def __init__(self, meeting: Meeting) -> None:
        self._meeting = meeting
        self._spans: dict[int, list[Span]] = {}

    def first_words(self, name: str) -> Quote | None:
        """The first that somebody says and that is no greeting."""
        for number, turn in enumerate(self._meeting.turns):
            if turn.speaker == name and (spans := _telling(turn.text, self._sentences(number))):
                return self._quote(number, spans[0][0], _long_enough(spans, 0))
        return None

    def _sentences(self, number: int) -> list[Span]:
        if number not in self._spans:
            self._spans[number] = sentences(self._meeting.text_of(number))
        return self._spans[number]

    def around(self, number: int, text: KeyedText, first: int, last: int) -> Quote:
        """The sentences that hold the words from place ``first`` to ``last``."""
        spans = self._sentences(number)
        starts = text.starts
        holding = [s for s in spans if s[1] > starts[first] and s[0] <= starts[last]]
        begin = holding[0][0]
        if starts[last] - begin > LONGEST // 2:
            begin = starts[first]
        return self._quote(number, begin, _long_enough(spans, spans.index(holding[-1]), begin))

    def _quote(self, number: int, start: int, stop: int) -> Quote:
        """Words of a turn, cut where they are too many."""
        text = self._meeting.text_of(number)
        stop = cut_at_word(text, start, stop, LONGEST)
        speaker = None if number == LEAD else self._meeting.turns[number].speaker
        return Quote(number, start, stop, text[start:stop], speaker)


def _telling(text: str, spans: list[Span]) -> list[Span]:
    """The sentences from the first on that is no greeting; all where each is one."""
    begin = (i for i, (start, stop) in enumerate(spans) if not is_pleasantry(text[start:stop]))
    return spans[next(begin, 0) :]


def _long_enough(spans: Sequence[Span], last: int, begin: int | None = None) -> int:
    """Where a quote stops that holds a sentence, and those behind it while it is short."""
    begin = spans[last][0] if begin is None else begin
    more = (stop for _, stop in spans[last + 1 :] if stop - begin <= _FULL)
    stop = spans[last][1]
    return stop if stop - begin >= _SHORT else max((stop, *more))
