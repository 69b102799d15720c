"""`verify --code`: whether a quote still reads as it did when it was shown."""

from __future__ import annotations

from rich.text import Text

from bot.cli.json_lines import dumps
from bot.cli.printing import print_texts
from bot.json_forms.citation_status import citation_status_form
from bot.library import Library
from meetings.model.citation import CitationStatus
from meetings.retrieval.citations.edits import edits_of

_SAID = {
    "unchanged": "The quote stands as it was shown.",
    "edited": "The text has been edited since.",
    "gone": "The quote is not there any more: its meeting or its passage was taken out.",
    "unknown": "No quote of this archive has this code.",
}


def show_citation_status(library: Library, code: str, *, as_json: bool) -> bool:
    """Says what became of a quote, on stdout; whether its place is there today."""
    found = library.answerer.standing(code)
    if as_json:
        print(dumps(citation_status_form(found)))
    else:
        print_texts(_told(found))
    return found.now is not None


def _told(found: CitationStatus) -> list[Text]:
    parts = [Text(_SAID[found.status], "bold")]
    parts += [Text(f"  was: {one.was or '–'}  now: {one.now or '–'}") for one in edits_of(found)]
    if found.now is not None and found.meeting is not None:
        head = found.meeting
        text = Text(f"\n«{found.now}»\n")
        text.append(f"— {found.speaker or '…'}, {head.date.isoformat()}, {head.title}\n")
        text.append(head.url or head.source or head.id, "dim")
        parts.append(text)
    elif found.was:
        parts.append(Text(f"\nwas: «{found.was}»"))
    return parts
