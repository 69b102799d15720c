"""Whether a quote still reads as it was shown, or what is there today."""

from __future__ import annotations

from meetings.model.citation import Citation, CitationStatus
from meetings.model.meeting import LEAD, Meeting
from meetings.retrieval.citations.citation import digest_of
from meetings.retrieval.citations.locating import located
from meetings.retrieval.citations.meeting_as_one_text import WholeText


def standing(code: str, citation: Citation | None, meeting: Meeting | None) -> CitationStatus:
    """What became of a quote; ``meeting``: as it is today, None where it was taken out."""
    if citation is None:
        return CitationStatus(code, "unknown")
    if meeting is None:
        return CitationStatus(code, "gone", was=citation.words)
    text = WholeText(meeting)
    span = located(citation, text)
    if span is None:
        return CitationStatus(code, "gone", meeting.head, was=citation.words)
    same = digest_of(text.plain[slice(*span)]) == citation.digest
    start, stop = span[0], min(span[1], text.turn_end(span[0]))
    turn, place = text.place(start)
    return CitationStatus(
        code,
        "unchanged" if same else "edited",
        meeting.head,
        None if turn == LEAD else meeting.turns[turn].speaker,
        turn,
        place,
        place + stop - start,
        text.text[start:stop],
        citation.words,
    )
