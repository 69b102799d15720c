"""`/m/ID/beside`: a transcript beside its text in the other language, turn by turn."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from bot.json_forms.without_local_paths import public
from bot.web.dependencies import WebDependencies
from bot.web.marked_text import paragraphs
from bot.web.pages.meeting import meeting_of
from bot.web.rendered_page import JSON, NoSuchPage, Page, json_of
from bot.web.visit import Visit
from handlers.views.web_addresses import to_meeting, turn_name
from meetings.model.json_forms import meeting_form
from meetings.model.meeting import Meeting
from meetings.retrieval.translations.turn_alignment import rows_of
from meetings.transcripts.head.language_pairs import translation_in_archive


@dataclass(frozen=True, slots=True)
class Side:
    """The turns of one text that stand in a row."""

    turns: tuple[tuple[str, str | None, Markup], ...]


def beside_page(parts: WebDependencies, visit: Visit) -> Page:
    """Both texts. Raises NoSuchPage, UnknownMeeting."""
    meeting = meeting_of(parts, visit)
    translation = translation_in_archive(meeting.head.id, parts.archive)
    if translation is None:
        raise NoSuchPage("web-no-beside")
    other = parts.archive.meeting(translation.head.id)
    rows = [(_side(meeting, row.here), _side(other, row.there)) for row in rows_of(meeting, other)]
    values = {
        "head": meeting.head,
        "translation": other.head,
        "lead": paragraphs(meeting.lead),
        "twin_lead": paragraphs(other.lead),
        "rows": rows,
    }
    forms = {JSON: lambda: json_of(public([meeting_form(meeting), meeting_form(other)]))}
    address = f"{to_meeting(meeting.head.id)}/beside"
    return Page("beside.html", meeting.head.title, values, forms, canonical=address)


def _side(meeting: Meeting, turns: tuple[int, ...]) -> Side:
    told = (
        (turn_name(i), meeting.turns[i].speaker, paragraphs(meeting.turns[i].text)) for i in turns
    )
    return Side(tuple(told))
