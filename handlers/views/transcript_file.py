"""A transcript as a file: plain text, Markdown or JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Literal

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape
from handlers.views.callback_data import CARD, DOCUMENT, address
from handlers.views.screen import Button, Screen
from meetings.model.json_forms import meeting_form
from meetings.model.meeting import Head, Meeting

Form = Literal["txt", "md", "json"]
_MARKDOWN = re.compile(r"([\\`*_\[\]<>#&|~])")
_LINE_BEGINS = re.compile(r"^(?:(\d{1,9})(?=[.)](?:\s|$))|(?=[-+](?:[-\s]|$))|(?==))")
"""What makes a list or a heading of a line: «- Да», «1. Первое», «===»."""


def downloads_screen(texts: Texts, head: Head) -> Screen:
    """As which file a transcript is wanted."""
    choices = tuple(
        Button(f".{form}", address(DOCUMENT, head.id, form))
        for form in sorted(FORMS, reverse=True)
    )
    back = Button(texts.plain("button-back"), address(CARD, head.id))
    title = f"{bold(escape(head.title))}\n{texts.say('download-title')}"
    return Screen(title, (choices, (back,)))


def document(meeting: Meeting, form: str) -> bytes:
    """The bytes of a file; raises KeyError for an unknown form."""
    return FORMS[form](meeting).encode()


def _top(head: Head) -> list[str]:
    when = f"{head.date.isoformat()} {head.time or ''}".strip()
    return [item for item in (when, head.place, head.url) if item]


def _text(meeting: Meeting) -> str:
    said = [
        f"{turn.label or turn.speaker}: {turn.text}" if turn.label or turn.speaker else turn.text
        for turn in meeting.turns
    ]
    parts = [meeting.head.title, "\n".join(_top(meeting.head)), meeting.lead, *said]
    return "\n\n".join(filter(None, parts)) + "\n"


def _markdown(meeting: Meeting) -> str:
    said = [
        f"**{_plain(turn.speaker or turn.label or '')}**\n\n{_paragraphs(turn.text)}"
        if turn.speaker or turn.label
        else _paragraphs(turn.text)
        for turn in meeting.turns
    ]
    top = [_plain(line) if "://" not in line else f"<{line}>" for line in _top(meeting.head)]
    lead = f"*{_plain(meeting.lead)}*" if meeting.lead and "\n" not in meeting.lead else ""
    lead = lead or _paragraphs(meeting.lead)
    parts = [f"# {_plain(meeting.head.title)}", "  \n".join(top), lead, *said]
    return "\n\n".join(filter(None, parts)) + "\n"


def _plain(text: str) -> str:
    """Text that Markdown shows as it stands."""
    return _LINE_BEGINS.sub(r"\1\\", _MARKDOWN.sub(r"\\\1", text))


def _paragraphs(text: str) -> str:
    lines = (line.strip() for line in text.split("\n"))  # four blanks would begin code
    return "\n\n".join(_plain(line) for line in lines if line)


def _json(meeting: Meeting) -> str:
    """As `show --json`, but without the operator's local path."""
    form = {key: value for key, value in meeting_form(meeting).items() if key != "source"}
    return json.dumps(form, ensure_ascii=False, indent=2) + "\n"


FORMS: dict[str, Callable[[Meeting], str]] = {"txt": _text, "md": _markdown, "json": _json}
