"""Locates a quote in a meeting that may have been edited or parsed differently since.

Its neighbours tell the place: an edit inside the quote leaves them as they were, and the same
words said elsewhere in the meeting have others.
"""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from meetings.model.citation import Citation
from meetings.retrieval.citations.citation import digest_of
from meetings.retrieval.citations.meeting_as_one_text import WholeText, plain

_ALIKE = 60.0
"""Similarity (0 to 100) from which other words are an edit of the quote's."""
_CLOSE = 80.0
"""The same for a quote with its neighbours, of which most letters are as they were."""
_SLIP = 2
"""Between its neighbours words that are as long are the quote's, however few letters it has."""
_ROOM = 40
"""Characters by which an edit may make a quote longer, besides half of its length."""
_ONE_SIDE, _ONE_SIDE_EDITED = 50, 100
"""A place with one neighbour is worth as much as one with both that is this many characters off,
the words being the quote's or an edit of them."""
_LONGER = 5
"""The same for each character by which the words between both neighbours have grown or shrunk:
where a sentence comes again and again, those of another place may stand around."""
_NEARBY = 3_000
"""Characters either side of the old place that are looked at first: texts grow by a paragraph."""
_BORDERS = ' .,;:!?–-()«»"“”'
Span = tuple[int, int]


def located(citation: Citation, text: WholeText) -> Span | None:
    """Where the quote, or what has taken its place, is in the whole text; None where nowhere."""
    if not citation.words:
        return _by_digest(citation, text)
    found = [*_with_both(citation, text), *_with_one(citation, text)]
    if found:
        return min(found)[1:]
    return _elsewhere(citation, text) or _most_alike(citation, text)


def _by_digest(citation: Citation, text: WholeText) -> Span | None:
    """For a meeting that was taken out and added again: its words are kept no longer."""
    last = len(text.plain) - citation.length
    order = sorted(range(last + 1), key=lambda at: abs(at - citation.at))
    spans = ((at, at + citation.length) for at in order)
    return next((s for s in spans if digest_of(text.plain[slice(*s)]) == citation.digest), None)


def _with_both(citation: Citation, text: WholeText) -> Iterator[tuple[int, int, int]]:
    """The places between both neighbours: how far off, from where, to where."""
    longest = citation.length + citation.length // 2 + _ROOM + len(citation.after)
    for start in _starts(citation, text):
        stop = _stop(citation, text, start, start + longest)
        if stop is not None and _may_be(citation, text.plain[start:stop]):
            grown = abs(stop - start - citation.length)
            yield abs(start - citation.at) + _LONGER * max(grown - _SLIP, 0), start, stop


def _starts(citation: Citation, text: WholeText) -> list[int]:
    """Where what stood before the quote ends."""
    if not citation.before:
        return [0]
    return [at + len(citation.before) for at in text.places_of(citation.before)]


def _stop(citation: Citation, text: WholeText, start: int, last: int) -> int | None:
    """Where what stood behind the quote begins; of two places the one as far off as it was."""
    if not citation.after:
        return len(text.plain) if len(text.plain) <= last else None
    ends: list[int] = []
    at = text.plain.find(citation.after, start, last)
    while at >= 0:
        ends.append(at)
        at = text.plain.find(citation.after, at + 1, last)
    return min(ends, key=lambda end: abs(end - start - citation.length), default=None)


def _with_one(citation: Citation, text: WholeText) -> Iterator[tuple[int, int, int]]:
    """The places beside one of the neighbours: the other one was edited, too."""
    for start in _starts(citation, text) if citation.before else ():
        yield from _beside(citation, text, start)
    for end in text.places_of(citation.after):
        yield from _beside(citation, text, max(end - citation.length, 0))


def _beside(citation: Citation, text: WholeText, start: int) -> Iterator[tuple[int, int, int]]:
    stop = start + citation.length
    now, words = text.plain[start:stop], plain(citation.words)
    off = abs(start - citation.at)
    if now == words:
        yield off + _ONE_SIDE, start, stop
    elif fuzz.ratio(now, words) >= _CLOSE and _is_whole(text.plain, start, stop):
        yield off + _ONE_SIDE_EDITED, start, stop


def _is_whole(text: str, start: int, stop: int) -> bool:
    """Whether a stretch begins and ends where words do."""
    ahead = start == 0 or text[start - 1] in _BORDERS
    return ahead and (stop >= len(text) or text[stop] in _BORDERS or text[stop - 1] in _BORDERS)


def _may_be(citation: Citation, now: str) -> bool:
    """Whether what stands between two known neighbours is the quote, or came of it."""
    words = plain(citation.words)
    return abs(len(now) - len(words)) <= _SLIP or fuzz.ratio(words, now) >= _ALIKE


def _elsewhere(citation: Citation, text: WholeText) -> Span | None:
    """The same words among others, where no other place of the meeting can be meant."""
    places = text.places_of(plain(citation.words))
    if not places or len(places) != citation.count:
        return None
    return places[citation.nth], places[citation.nth] + citation.length


def _most_alike(citation: Citation, text: WholeText) -> Span | None:
    """Where quote and neighbours were edited: the stretch most like all of them together."""
    around = citation.before + plain(citation.words) + citation.after
    first = max(0, citation.at - _NEARBY)
    for begin, part in ((first, text.plain[first : citation.at + _NEARBY]), (0, text.plain)):
        found = fuzz.partial_ratio_alignment(around, part, score_cutoff=_CLOSE)
        if found is not None and len(around) <= len(part):
            there = part[found.dest_start : found.dest_end]
            start, stop = _within(citation, around, there)
            at = begin + found.dest_start
            if _may_be(citation, text.plain[at + start : at + stop]):
                return at + start, at + stop
    return None


def _within(citation: Citation, around: str, there: str) -> Span:
    """Where, in a stretch that is like a quote with its neighbours, the quote is."""
    ends = len(citation.before), len(citation.before) + citation.length
    moved = [0, 0]
    for code in Indel.opcodes(around, there):
        for side, end in enumerate(ends):
            if code.src_start <= end <= code.src_end:
                shift = min(end - code.src_start, code.dest_end - code.dest_start)
                moved[side] = code.dest_start + shift
    return moved[0], moved[1]
