"""A sentence as an answer: the quote around it, its speaker, and the facts in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from meetings.model.fact import Fact
from meetings.model.meeting import LEAD, Head, Meeting
from meetings.model.passage import Passage
from meetings.model.reply import Answer
from meetings.retrieval.quoting.window import (
    LONGEST_QUOTE,
    Span,
    cut_at_word,
    nearest_span,
    quote_span,
)
from meetings.text.sentences import sentences_near


def quoted(
    meeting: Meeting,
    facts: Sequence[Fact],
    place: tuple[int, int, int],
    score: float,
    liking: Mapping[int, float],
    limit: int = LONGEST_QUOTE,
    kinds: Sequence[frozenset[str]] = (),
) -> Answer:
    """The answer whose core is at ``place``: turn, start, stop; ``liking`` as for the quote.

    ``limit``: characters that the quote may grow to; a longer core stays whole. ``kinds``: of
    facts that are asked for, the best first: where the core holds none, a sentence near it that
    does is the core, and the quote holds both.
    """
    turn, at, end = place
    spans = sentences_near(meeting.text_of(turn), at, 2 * LONGEST_QUOTE)
    own = [fact for fact in facts if fact.turn == turn]
    core = _telling(spans, (at, end), own, kinds, limit)
    return excerpted(
        meeting, own, turn, core, score, quote_span(spans, at, liking, limit, core[0])
    )


def excerpted(
    meeting: Meeting, facts: Sequence[Fact], turn: int, core: Span, score: float, span: Span
) -> Answer:
    """An answer whose quote is some whole sentences of a turn, ``core`` the one that answers."""
    text = meeting.text_of(turn)
    start, stop = _without_rules(text, span[0], cut_at_word(text, *span))
    own = [fact for fact in facts if fact.turn == turn]
    return Answer(
        meeting=meeting.head,
        speaker=meeting.turns[turn].speaker if turn != LEAD else None,
        turn=turn,
        start=start,
        stop=stop,
        quote=text[start:stop],
        score=round(score, 3),
        facts=tuple(f for f in own if start <= f.start and f.stop <= stop),
        core=(core[0], min(core[1], stop)),
        start_s=meeting.turns[turn].start_s if turn != LEAD else None,
    )


def sentence_alone(head: Head, passage: Passage, score: float) -> Answer:
    """A passage by itself as an answer, for which no meeting is read: without its facts."""
    text, at = passage.text, passage.start
    start, stop = _without_rules(text, 0, cut_at_word(text, 0, len(text)))
    span = at + start, at + stop
    speaker, turn, said = passage.speaker, passage.turn, text[start:stop]
    return Answer(head, speaker, turn, *span, said, score, core=span)


_RULE_BEHIND = re.compile(r"(?:\s*\n[*_=~#·•–—\s-]+)$")
_RULE_BEFORE = re.compile(r"[*_=~#·•–—\s-]+\n\s*(?=\S)")


def _without_rules(text: str, start: int, stop: int) -> Span:
    """A stretch without the rules («* * *») that part what is said at its ends."""
    before = _RULE_BEFORE.match(text, start, stop)
    behind = _RULE_BEHIND.search(text[start:stop])
    return before.end() if before else start, start + behind.start() if behind else stop


def _telling(
    spans: Sequence[Span],
    core: Span,
    facts: Sequence[Fact],
    kinds: Sequence[frozenset[str]],
    limit: int,
) -> Span:
    """The sentence that tells what is asked for: the core, or the nearest with such a fact."""
    any_kind = frozenset[str]().union(*kinds)
    if any(fact.kind in any_kind and core[0] <= fact.start < core[1] for fact in facts):
        return core
    for wanted in kinds:
        marks = [fact.start for fact in facts if fact.kind in wanted]
        if (found := nearest_span(spans, core[0], marks, limit)) is not None:
            return found
    return core
