"""What assistants read a page at a time, as JSON objects: transcripts, mentions, figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from bot.json_forms.catalogue import entry_form
from bot.json_forms.figures import series_form
from bot.library import Library
from handlers.views.paging import page_count, page_within
from meetings.model.archive import Change, Entry
from meetings.model.fact import Fact
from meetings.model.json_forms import Form, fact_form, head_form, meeting_form
from meetings.model.meeting import LEAD, Meeting
from meetings.model.time_series import Series
from meetings.retrieval.query.find_query import Search, read_search
from meetings.transcripts.cutting_into_pages import PagePiece, pages_of

T = TypeVar("T")

_TRANSCRIPT = 6_000
"""Characters of a transcript on a page: about 2,000 tokens of Russian."""
_POINTS = 20
"""The newest points of a series; each comes with a sentence."""
NO_MEETING: Form = {
    "found": False, "meeting": None, "speakers": [], "page": 1, "pages": 1, "turns": [],
    "facts": [], "nearest": [],
}  # fmt: skip


def page_of(things: Sequence[T], page: int, a_page: int) -> tuple[Sequence[T], Form]:
    """The things on a page, the nearest to the wanted one, and how many there are of them."""
    pages = page_count(len(things), a_page)
    page = page_within(page, pages)
    shown = things[(page - 1) * a_page : page * a_page]
    return shown, {"found": bool(things), "total": len(things), "page": page, "pages": pages}


def transcript_page(library: Library, meeting: Meeting, page: int) -> Form:
    """A page of a transcript with the facts said on it."""
    pages = pages_of(meeting, _TRANSCRIPT)
    page = page_within(page, len(pages))
    shown = pages[page - 1]
    return {
        "found": True,
        "meeting": head_form(meeting.head),
        "speakers": meeting_form(meeting)["speakers"],
        "page": page,
        "pages": len(pages),
        "turns": [_piece_form(meeting, piece) for piece in shown],
        "facts": [
            fact_form(fact)
            for fact in library.archive.facts(meeting.head.id)
            if any(_is_in(fact, piece) for piece in shown)
        ],
        "nearest": [],
    }


def _is_in(fact: Fact, piece: PagePiece) -> bool:
    return fact.turn == piece.turn and piece.start <= fact.start < piece.stop


def _piece_form(meeting: Meeting, piece: PagePiece) -> Form:
    return {
        "turn": piece.turn,
        "speaker": None if piece.turn == LEAD else meeting.turns[piece.turn].speaker,
        "start": piece.start,
        "end": piece.stop,
        "text": meeting.text_of(piece.turn)[piece.start : piece.stop],
    }


def newest_points(series: Series) -> Form:
    """A series with its newest points, and how many older ones there are."""
    form = series_form(series)
    points = form["points"]
    return {**form, "points": points[-_POINTS:], "earlier": max(0, len(points) - _POINTS)}


def search_form(words: str, read_as: Search | None) -> Form:
    """How words were read; None: as they say it themselves, "gas by Tokayev in 2022"."""
    search = read_as or read_search(words)
    return {
        "words": search.words,
        "speakers": sorted(search.names) or ([search.speaker] if search.speaker else []),
        "from": search.first.isoformat() if search.first else None,
        "to": search.last.isoformat() if search.last else None,
    }


def new_form(entry: Entry, came: Mapping[str, Change]) -> Form:
    """A meeting of the catalogue with what brought it there, where that was asked."""
    change = came.get(entry.head.id)
    told = None if change is None else "added" if change.is_new else "updated"
    return {**entry_form(entry), "change": told}
