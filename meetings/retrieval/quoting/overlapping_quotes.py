"""Quotes that hold each other's sentence: a reader is shown the words once."""

from __future__ import annotations

from meetings.model.reply import Answer


def add_without_overlap(kept: list[Answer], answer: Answer) -> None:
    """Adds an answer to those of which none shows the sentence of another, so that none does.

    Of those around one another the one stays that holds both sentences, in the place of the best.
    """
    if any(_holds(other, answer) for other in kept):
        return
    held = [place for place, other in enumerate(kept) if _holds(answer, other)]
    for place in reversed(held[1:]):
        del kept[place]
    if held:
        kept[held[0]] = answer
    else:
        kept.append(answer)


def _holds(answer: Answer, other: Answer) -> bool:
    """Whether a quote shows the sentence for which another is quoted."""
    if (answer.meeting.id, answer.turn) != (other.meeting.id, other.turn):
        return False
    start, stop = other.core or (other.start, other.stop)
    return answer.start <= start and stop <= answer.stop
