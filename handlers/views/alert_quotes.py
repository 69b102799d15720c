"""The words that met a wish, cut to the room there is: whole words, with what met it kept."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from handlers.texts.html import quote
from handlers.views.quoting import Marks, Span, marked
from meetings.subscriptions.matches import Quote, SubscriptionMatch
from meetings.text.sentences import sentences

_LEFT_OUT = "…"


def alert_quote(
    match: SubscriptionMatch, said: Quote, most: int, *, expandable: bool = False
) -> str:
    """A quote of a match as HTML, what met the wish in bold, dots where words are left out.

    ``most``: characters that are shown.
    """
    start, stop = _shown(said.text, list(_telling(match, said)), most)
    strong = tuple((left - said.start, right - said.start) for left, right in said.met)
    before = _LEFT_OUT if start or said.text[:1].islower() else ""
    behind = _LEFT_OUT if stop < len(said.text) else ""
    inner = marked(said.text, start, stop, Marks(strong))
    return quote(f"{before}{inner}{behind}", expandable=expandable)


def _telling(match: SubscriptionMatch, said: Quote) -> Iterator[Span]:
    """What to keep, the best first: a figure that answers, all that is met, its beginning."""
    met = sorted(said.met) or [(said.start, said.start)]
    facts = match.answer.facts if match.answer and said == match.quote else ()
    inside = [one for one in facts if met[0][0] <= one.start and one.stop <= met[-1][1]]
    kept = [(one.start, one.stop) for one in inside[:1]]
    kept += [(met[0][0], met[-1][1]), met[0], (met[0][0], met[0][0])]
    yield from ((start - said.start, stop - said.start) for start, stop in kept)


def _shown(text: str, telling: list[Span], most: int) -> Span:
    """The stretch that is shown: from where a sentence begins, if what is kept still fits then."""
    if len(text) <= most:
        return 0, len(text)
    room = most - 2 * len(_LEFT_OUT)
    start, stop = next(one for one in telling if one[1] - one[0] <= room)
    begins = [begin for begin, _ in sentences(text) if begin <= start and stop - begin <= room]
    begin = begins[-1] if begins else _word_from(text, max(stop - room, start - room // 2), start)
    if len(text) - begin <= room:
        low = len(text) - room
        whole = min(one for one in (*begins, begin) if one >= low)
        return whole if len(text) - whole > room // 2 else _word_from(text, low, whole), len(text)
    return begin, _word_until(text, max(stop, begin + 1), begin + room)


def _word_from(text: str, low: int, at: int) -> int:
    """The first beginning of a word between two places; the second where there is none."""
    gaps = (i for i, (one, _) in enumerate(pairwise(text[low:at]), low + 1) if one.isspace())
    return next(gaps, at)


def _word_until(text: str, least: int, most: int) -> int:
    """Where the last whole word ends, without the comma or full stop behind it."""
    ends = (stop for stop in range(most, least, -1) if text[stop : stop + 1].isspace())
    stop = next(ends, most)
    return least + len(text[least:stop].rstrip(" \n.,;:–—-"))
