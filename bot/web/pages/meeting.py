"""`/m/ID`: a transcript from beginning to end."""

from __future__ import annotations

import re

from bot.json_forms.without_local_paths import public
from bot.web.card import card_of
from bot.web.dependencies import WebDependencies
from bot.web.rendered_page import JSON, PNG, NoSuchPage, Page, Preview, json_of
from bot.web.transcript import lead_html, shown_turns, transcript_values
from bot.web.visit import Visit
from handlers.views.web_addresses import to_meeting
from meetings.model.json_forms import meeting_form
from meetings.model.meeting import Meeting

_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_PREVIEWED = 200
"""Characters of the description; search engines and networks show about 160."""


def meeting_page(parts: WebDependencies, visit: Visit) -> Page:
    """A transcript. Raises NoSuchPage, UnknownMeeting."""
    meeting = meeting_of(parts, visit)
    values = {
        **transcript_values(parts, visit.texts, meeting),
        "lead": lead_html(meeting) if meeting.lead else "",
        "turns": shown_turns(meeting, {}),
        "place": None,
    }
    address = to_meeting(meeting.head.id)
    preview = Preview(meeting.head.title, _preview(visit, meeting), f"{address}.png")
    forms = {
        JSON: lambda: json_of(public(meeting_form(meeting))),
        PNG: lambda: parts.offload(card_of, visit.texts, meeting.head, "", None),
    }
    return Page("meeting.html", meeting.head.title, values, forms, preview, address)


def meeting_of(parts: WebDependencies, visit: Visit) -> Meeting:
    """The meeting that an address names. Raises NoSuchPage, UnknownMeeting."""
    named = visit.names["id"]
    if not _ID.fullmatch(named) or parts.archive.entry(named) is None:
        raise NoSuchPage("web-no-meeting")
    return parts.archive.meeting(named)


def _preview(visit: Visit, meeting: Meeting) -> str:
    head = meeting.head
    when = " · ".join(filter(None, [visit.texts.moment(head.date, head.time), head.place]))
    lead = " ".join(meeting.lead.split())[:_PREVIEWED]
    return f"{when}. {lead}" if lead else when
