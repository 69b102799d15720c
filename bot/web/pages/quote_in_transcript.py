"""`/m/ID/TURN`: a turn, a sentence or a quote, marked in its transcript; `/q/CODE` leads there.

The number in the address is where it stood when the address was made: what it is about is known
again by its beginning or, for a quote, by its code, and an old address leads to where it is now.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.json_forms.citation_status import citation_status_form
from bot.json_forms.quotes import quote_form
from bot.json_forms.without_local_paths import public
from bot.web.card import card_of
from bot.web.dependencies import WebDependencies
from bot.web.marked_text import Marked
from bot.web.pages.meeting import meeting_of
from bot.web.quotes import citation
from bot.web.rendered_page import JSON, PNG, Elsewhere, NoSuchPage, Page, Preview, json_of
from bot.web.transcript import lead_html, shown_turns, transcript_values
from bot.web.visit import Visit
from handlers.views.web_addresses import (
    HERE,
    LEAD_NAME,
    asked,
    in_form,
    to_meeting,
    to_quote,
    to_sentence,
    to_turn,
    turn_name,
    turn_named,
)
from meetings.model.citation import CitationStatus
from meetings.model.meeting import LEAD, Meeting
from meetings.retrieval.citations.anchors import sentence_at, turn_at
from meetings.retrieval.citations.edits import edits_of
from meetings.retrieval.quoting.page_link import page_at

_PREVIEWED = 300
"""Characters; networks that show a quote's words show about as many."""


@dataclass(frozen=True, slots=True)
class Place:
    """What an address is about, as it stands today: ``text_of(turn)[start:stop]``.

    ``standing``: of a quote, what became of it. ``is_turn``: it is the turn as a whole.
    ``lost``: what it was about is not there any more, and this is where it stood.
    """

    turn: int
    start: int
    stop: int
    standing: CitationStatus | None = None
    is_turn: bool = False
    lost: bool = False

    @property
    def name(self) -> str:
        """How an address names its turn."""
        return turn_name(self.turn)


def place_page(parts: WebDependencies, visit: Visit) -> Page | Elsewhere:
    """A place of a transcript. Raises NoSuchPage, UnknownMeeting."""
    meeting = meeting_of(parts, visit)
    told = turn_named(visit.names["turn"])
    if told is None:
        raise NoSuchPage("web-no-place")
    code = visit.param("c")
    standing = parts.answering.standing(code) if code else None
    if standing and standing.meeting and standing.meeting.id != meeting.head.id:
        return _to_quote(standing, visit.form)
    place = _place(visit, meeting, told, standing)
    if place is None:
        raise NoSuchPage("web-no-place")
    if place.turn != told and not place.lost:
        return Elsewhere(_moved(visit, meeting, place))
    return _shown(parts, visit, meeting, place)


def quote_page(parts: WebDependencies, visit: Visit) -> Elsewhere:
    """To where the quote with a code stands today. Raises NoSuchPage."""
    return _to_quote(parts.answering.standing(visit.name("code")), visit.form)


def _to_quote(found: CitationStatus, form: str) -> Elsewhere:
    if found.meeting is None:
        raise NoSuchPage(f"quote-{found.status}", code=found.code)
    address = to_quote(found.meeting.id, found.turn, found.code)
    return Elsewhere(in_form(address, form) if form else address)


def _place(
    visit: Visit, meeting: Meeting, told: int, standing: CitationStatus | None
) -> Place | None:
    if standing is not None:
        return _of_quote(standing, meeting, told)
    if anchor := visit.param("s"):
        found = sentence_at(meeting, anchor, told)
        return Place(*found) if found else _lost(meeting, told)
    if anchor := visit.param("t"):
        turn = turn_at(meeting, anchor, told)
        return _whole(meeting, turn) if turn is not None else _lost(meeting, told)
    return _whole(meeting, told) if _has(meeting, told) else _lost(meeting, told)


def _of_quote(found: CitationStatus, meeting: Meeting, told: int) -> Place | None:
    if found.now is None:
        lost = _lost(meeting, told)
        return replace(lost, standing=found) if lost else None
    return Place(found.turn, found.start, found.stop, found)


def _whole(meeting: Meeting, turn: int) -> Place:
    return Place(turn, 0, len(meeting.text_of(turn)), is_turn=True)


def _lost(meeting: Meeting, told: int) -> Place | None:
    """The turn with the number, or the last one there is."""
    last = len(meeting.turns) - 1
    turn = LEAD if told == LEAD and meeting.lead else min(max(told, 0), last)
    return replace(_whole(meeting, turn), lost=True) if _has(meeting, turn) else None


def _has(meeting: Meeting, turn: int) -> bool:
    return bool(meeting.lead) if turn == LEAD else 0 <= turn < len(meeting.turns)


def _moved(visit: Visit, meeting: Meeting, place: Place) -> str:
    """The same address with the turn's number of today."""
    path = f"{to_meeting(meeting.head.id)}/{place.name}"
    path += f".{visit.form}" if visit.form else ""
    given = {key: visit.param(key) for key in ("c", "s", "t")}
    return asked(path, **given) + ("" if visit.form else HERE)


def _lasting(meeting: Meeting, place: Place, said: str) -> str:
    """The address to be copied, whichever led here."""
    if place.is_turn:
        return to_turn(meeting, place.turn)
    if place.standing is not None:
        return to_quote(meeting.head.id, place.turn, place.standing.code)
    return to_sentence(meeting.head.id, place.turn, said)


def _shown(parts: WebDependencies, visit: Visit, meeting: Meeting, place: Place) -> Page:
    text = meeting.text_of(place.turn)
    speaker = None if place.turn == LEAD else meeting.turns[place.turn].speaker
    said = text[place.start : place.stop]
    told = citation(visit.texts, said, meeting.head, place.turn, speaker)
    marks = {} if place.is_turn else {place.turn: _marks(place)}
    address = _lasting(meeting, place, said)
    values = {
        **transcript_values(parts, visit.texts, meeting),
        "lead": lead_html(meeting, marks.get(LEAD, ())) if meeting.lead else "",
        "turns": shown_turns(meeting, marks, place.turn if place.is_turn else None),
        "place": place,
        "said": said,
        "speaker": speaker,
        "citation": told,
        "address": address,
        "official": page_at(meeting.head, place.turn, said),
        "lead_name": LEAD_NAME,
    }
    who = visit.texts.name(speaker) if speaker else ""
    title = ": ".join(filter(None, [who, meeting.head.title]))
    picture = in_form(address, PNG)
    forms = {
        JSON: lambda: json_of(public(_form(meeting, place, speaker, said))),
        PNG: lambda: parts.offload(card_of, visit.texts, meeting.head, said, who),
    }
    preview = Preview(title, visit.texts.quoted(_cut(said)), picture)
    canonical = address.partition("#")[0]
    return Page("meeting.html", title, values, forms, preview, canonical)


def _marks(place: Place) -> list[Marked]:
    """The place, and inside it what of a quote was edited since it was shown."""
    edits = edits_of(place.standing) if place.standing else []
    inside = [
        Marked(place.start + one.place[0], place.start + one.place[1], "new", one.was)
        for one in edits
    ]
    return [Marked(place.start, place.stop, "here"), *inside]


def _form(meeting: Meeting, place: Place, speaker: str | None, said: str) -> dict[str, object]:
    """For a quote what `verify --code` gives, else the place like a verdict's match."""
    if place.standing is not None:
        return citation_status_form(place.standing)
    span = place.start, place.stop
    return {**quote_form(meeting.head, speaker, place.turn, span, said), "code": None}


def _cut(said: str) -> str:
    told = " ".join(said.split())
    return told if len(told) <= _PREVIEWED else told[:_PREVIEWED].rsplit(" ", 1)[0] + "…"
