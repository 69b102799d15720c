"""Quotes that hold each other's sentence: a reader is shown the words once."""

from __future__ import annotations

from collections.abc import Iterable

from meetings.model.reply import Answer


def without_overlaps(answers: Iterable[Answer]) -> list[Answer]:
    """The answers in their order, of those around one another the one that holds both sentences.

    It stands in the place of the best of them.
    """
    kept: list[Answer] = []
    for answer in answers:
        if any(_holds(other, answer) for other in kept):
            continue
        held = [place for place, other in enumerate(kept) if _holds(answer, other)]
        for place in reversed(held[1:]):
            del kept[place]
        if held:
            kept[held[0]] = answer
        else:
            kept.append(answer)
    return kept


def _holds(answer: Answer, other: Answer) -> bool:
    """Whether a quote shows the sentence for which another is quoted."""
    if (answer.meeting.id, answer.turn) != (other.meeting.id, other.turn):
        return False
    start, stop = other.core or (other.start, other.stop)
    return answer.start <= start and stop <= answer.stop
