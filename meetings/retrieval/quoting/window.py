"""Cuts the quote around a passage: whole sentences, within the length of a quote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

LONGEST_QUOTE = 600
"""Characters of a quote."""
REACH = 300
"""Characters between a sentence and another that belongs to it: so far the evidence of most quotes
that lacked it stood."""

Span = tuple[int, int]


def quote_span(
    spans: Sequence[Span],
    at: int,
    liking: Mapping[int, float],
    limit: int = LONGEST_QUOTE,
    held: int | None = None,
) -> Span:
    """Start and stop of the quote around the sentence that starts at ``at``.

    ``held``: where another sentence starts that the quote holds as well; both must fit.

    Grows by the neighbour that is liked more (``liking``: score by start), the following one
    where nothing tells; a sentence longer than the limit is cut at a word.
    """
    ends = _index(spans, at), _index(spans, at if held is None else held)
    low, high = min(ends), max(ends)
    while True:
        before = spans[low - 1] if low else None
        after = spans[high + 1] if high + 1 < len(spans) else None
        fits_before = before is not None and spans[high][1] - before[0] <= limit
        fits_after = after is not None and after[1] - spans[low][0] <= limit
        if not fits_before and not fits_after:
            return spans[low][0], spans[high][1]
        if fits_after and (not fits_before or _prefers_after(before, after, liking)):
            high += 1
        else:
            low -= 1


def nearest_span(
    spans: Sequence[Span], at: int, marks: Sequence[int], limit: int = LONGEST_QUOTE
) -> Span | None:
    """The sentence nearest to the one at ``at`` in which a mark stands, the later of two as near.

    None where none is within reach, or both do not fit into a quote.
    """
    own = _index(spans, at)
    found = (
        (abs(i - own), i < own, i)
        for i, (start, stop) in enumerate(spans)
        if any(start <= mark < stop for mark in marks) and _fit(spans, own, i, limit)
    )
    best = min(found, default=None)
    return spans[best[2]] if best else None


def _fit(spans: Sequence[Span], one: int, other: int, limit: int) -> bool:
    first, last = min(one, other), max(one, other)
    apart = spans[last][0] - spans[first][1]
    return apart <= REACH and spans[last][1] - spans[first][0] <= limit


def _prefers_after(before: Span | None, after: Span | None, liking: Mapping[int, float]) -> bool:
    # Below any liking.
    nothing = -1e9
    behind = liking.get(after[0], nothing) if after else nothing
    ahead = liking.get(before[0], nothing) if before else nothing
    return behind >= ahead


def _index(spans: Sequence[Span], at: int) -> int:
    return next((i for i, (start, stop) in enumerate(spans) if start <= at < stop), 0)


def cut_at_word(text: str, start: int, stop: int, limit: int = LONGEST_QUOTE) -> int:
    """Where a sentence that is too long ends: behind a whole word within the limit."""
    if stop - start <= limit:
        return stop
    cut = text.rfind(" ", start, start + limit + 1)
    return cut if cut > start else start + limit
