"""A sentence of a meeting as an answer: the quote around it, whose it is, the facts in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from meetings.model.meeting import LEAD, Answer, Fact, Meeting
from meetings.retrieval.quoting.window import LONGEST, cut_at_word, quote_span
from meetings.text.sentences import sentences_near


def quoted(
    meeting: Meeting,
    facts: Sequence[Fact],
    place: tuple[int, int, int],
    score: float,
    liking: Mapping[int, float],
    limit: int = LONGEST,
) -> Answer:
    """The answer whose core is at ``place``: turn, start, stop; ``liking`` as for the quote.

    ``limit``: characters that the quote may grow to; a longer core stays whole.
    """
    turn, at, end = place
    text = meeting.text_of(turn)
    start, stop = quote_span(sentences_near(text, at, 2 * LONGEST), at, liking, limit)
    stop = cut_at_word(text, start, stop)
    return Answer(
        meeting=meeting.head,
        speaker=meeting.turns[turn].speaker if turn != LEAD else None,
        turn=turn,
        start=start,
        stop=stop,
        quote=text[start:stop],
        score=round(score, 3),
        facts=tuple(f for f in facts if f.turn == turn and start <= f.start and f.stop <= stop),
        core=(at, min(end, stop)),
    )
