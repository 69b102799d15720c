"""Gives a quote that is shown a short code, and tells from the code what has become of the
quote."""

from __future__ import annotations

from collections.abc import Sequence

from meetings.model.citation import Citation, CitationStatus
from meetings.model.errors import ArchiveError, UnknownMeeting
from meetings.model.meeting import Meeting
from meetings.ports.archive import Archive, Citations, Quoted
from meetings.retrieval.citations.citation import cite, code_in
from meetings.retrieval.citations.meeting_as_one_text import WholeText
from meetings.retrieval.citations.status import standing


class Citing:
    """Gives quotes of an archive their codes, and finds quotes by them. Reads from disk."""

    def __init__(self, archive: Archive, citations: Citations) -> None:
        self._archive = archive
        self._citations = citations

    def codes(self, quotes: Sequence[Quoted]) -> list[str | None]:
        """The code of each quote, in order; None where its words are not there or not kept."""
        texts: dict[str, WholeText | None] = {}
        for quote in quotes:
            if (id_ := quote.meeting.id) not in texts:
                meeting = self._meeting(id_)
                texts[id_] = None if meeting is None else WholeText(meeting)
        made = [self._cited(quote, texts[quote.meeting.id]) for quote in quotes]
        kept = iter(self._citations.keep([one for one in made if one is not None]))
        return [None if one is None else next(kept) for one in made]

    def standing(self, typed: str) -> CitationStatus:
        """What became of the quote behind a code, however the code is typed."""
        code = code_in(typed)
        citation = self._citations.get(code) if code else None
        meeting = self._meeting(citation.meeting_id) if citation else None
        return standing(code or typed.strip(), citation, meeting)

    def _cited(self, quote: Quoted, text: WholeText | None) -> Citation | None:
        if text is None or quote.stop <= quote.start:
            return None
        return cite(text, quote.meeting.id, (quote.turn, quote.start, quote.stop))

    def _meeting(self, meeting_id: str) -> Meeting | None:
        try:
            return self._archive.meeting(meeting_id)
        except (UnknownMeeting, ArchiveError):
            return None
