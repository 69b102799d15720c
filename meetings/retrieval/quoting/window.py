"""The quote around a passage: whole sentences, and no longer than a quote may be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

LONGEST = 600
"""Characters of a quote."""

Span = tuple[int, int]


def quote_span(
    spans: Sequence[Span], at: int, liking: Mapping[int, float], limit: int = LONGEST
) -> Span:
    """Start and stop of the quote around the sentence that starts at ``at``.

    Grows by the neighbour that is liked more (``liking``: score by start), the following one
    where nothing tells; a sentence longer than the limit is cut at a word.
    """
    low = high = _index(spans, at)
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


def _prefers_after(before: Span | None, after: Span | None, liking: Mapping[int, float]) -> bool:
    nothing = -1e9
    behind = liking.get(after[0], nothing) if after else nothing
    ahead = liking.get(before[0], nothing) if before else nothing
    return behind >= ahead


def _index(spans: Sequence[Span], at: int) -> int:
    return next((i for i, (start, stop) in enumerate(spans) if start <= at < stop), 0)


def cut_at_word(text: str, start: int, stop: int, limit: int = LONGEST) -> int:
    """Where a sentence that is too long ends: behind a whole word within the limit."""
    if stop - start <= limit:
        return stop
    cut = text.rfind(" ", start, start + limit + 1)
    return cut if cut > start else start + limit
