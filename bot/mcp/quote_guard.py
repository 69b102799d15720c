"""The last check before an answer goes out: a quote that is not word for word in its turn is
left out.

Every object with a ``quote`` is compared with the transcript as it is kept now, and gets the code
and the link by which people find it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bot.library import Library
from meetings.model.errors import ArchiveError, UnknownMeeting
from meetings.model.json_forms import Form
from meetings.model.meeting import LEAD, Head
from meetings.ports.archive import Archive
from meetings.retrieval.quoting.page_link import page_at


@dataclass(frozen=True, slots=True)
class _Place:
    """Fills the Quoted port."""

    meeting: Head
    turn: int
    start: int
    stop: int


def sealed(form: Form, library: Library) -> Form:
    """A reply whose every quote is exact, with its code and link.

    A quote that is not is taken out of its list, or is null where it stands alone.
    """
    seal = _Seal(library.archive)
    kept = seal.exact_in(form)
    quotes = list(_quotes(kept))
    places = [seal.place_of(quote) for quote in quotes]
    codes = library.answerer.codes(places)
    for quote, place, code in zip(quotes, places, codes, strict=True):
        quote["code"] = quote.get("code") or code
        quote.setdefault("link", page_at(place.meeting, place.turn, quote["quote"]))
    return kept


class _Seal:
    """Compares the quotes of one reply with their transcripts, each read once."""

    def __init__(self, archive: Archive) -> None:
        self._read = cache(archive.meeting)

    def exact_in(self, form: Form) -> Form:
        """A form without the quotes that are not exact."""
        return {name: self._checked(value) for name, value in form.items()}

    def place_of(self, quote: Form) -> _Place:
        """Where a quote says it stands. Raises UnknownMeeting, ArchiveError."""
        head = self._read(quote["meeting"]["id"]).head
        return _Place(head, quote["turn"], quote["start"], quote["end"])

    def _checked(self, value: object) -> object:
        if isinstance(value, list):
            exact = (one for one in value if not _is_quote(one) or self._is_exact(one))
            return [self.exact_in(one) if isinstance(one, dict) else one for one in exact]
        if isinstance(value, dict):
            return None if _is_quote(value) and not self._is_exact(value) else self.exact_in(value)
        return value

    def _is_exact(self, quote: Form) -> bool:
        """Whether a quote is the words that stand at its place."""
        try:
            meeting = self._read(quote["meeting"]["id"])
        except (UnknownMeeting, ArchiveError):
            return False
        turn, start, stop = quote["turn"], quote["start"], quote["end"]
        if not LEAD <= turn < len(meeting.turns) or not 0 <= start < stop:
            return False
        said: str = quote["quote"]
        return meeting.text_of(turn)[start:stop] == said


def _is_quote(value: object) -> bool:
    return isinstance(value, dict) and isinstance(value.get("quote"), str)


def _quotes(value: object) -> Iterator[Form]:
    if isinstance(value, dict):
        if _is_quote(value):
            yield value
        for one in value.values():
            yield from _quotes(one)
    elif isinstance(value, list):
        for one in value:
            yield from _quotes(one)
