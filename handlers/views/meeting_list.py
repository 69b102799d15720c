"""Lists of meetings, newest first, five a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape
from handlers.views.callback_data import CARD, LIST, NEW, OPEN, address
from handlers.views.cutting import cut
from handlers.views.paging import page_count, page_within, turning
from handlers.views.screen import Button, Keyboard, Screen, in_rows, label, rows
from meetings.model.archive import Entry
from meetings.model.languages import TranscriptLanguage
from meetings.model.meeting import Head

A_PAGE = _A_ROW = 5
"""Meetings, with a row of buttons that a thumb can hit."""
_TITLE = 200
"""Characters; titles are what a person chooses by."""
EVERYTHING = 0
"""The number that stands for the list of all meetings, in place of a question's."""


def meeting_list(
    texts: Texts, entries: Sequence[Entry], page: int, *, words: str, number: int, kind: str = LIST
) -> Screen:
    """A page of the meetings found by some words (all, for none), asked under a number.

    ``kind``: what the buttons that turn its pages tell.
    """
    pages = page_count(len(entries), A_PAGE)
    page = page_within(page, pages)
    shown = entries[(page - 1) * A_PAGE : page * A_PAGE]
    lines = [_title(texts, len(entries), words)]
    lines += [_line(texts, place, entry.head) for place, entry in enumerate(shown, 1)]
    to_page: Callable[[int], str] = lambda wanted: address(kind, number, wanted)  # noqa: E731
    choices = numbers_keyboard([entry.head for entry in shown])
    return Screen(cut("\n\n".join(lines)), rows(*choices, turning(page, pages, to_page)))


def nearest(texts: Texts, words: str, names: Sequence[str], number: int) -> Screen:
    """Nothing was found: the names and titles that do exist, as buttons."""
    text = texts.say("meetings-none", words=label(words, _TITLE))
    if not names:
        return Screen(text)
    choices = tuple(
        (Button(label(name), address(OPEN, number, i)),) for i, name in enumerate(names)
    )
    return Screen(f"{text}\n\n{texts.say('meetings-nearest')}", choices)


def numbers_keyboard(heads: Sequence[Head], first: int = 1) -> Keyboard:
    """A button for each number of a list in the text; it opens the card."""
    numbered = enumerate(heads, first)
    buttons = [Button(str(place), address(CARD, head.id, NEW)) for place, head in numbered]
    return in_rows(buttons, _A_ROW)


def in_languages(texts: Texts, found: Mapping[TranscriptLanguage, int]) -> str:
    """How many transcripts in each language, where there are several."""
    if len(found) < 2:
        return ""
    if set(found) == {"ru", "en"}:
        return texts.say("in-languages", ru=found["ru"], en=found["en"])
    often = sorted(found, key=lambda lang: (-found[lang], lang))
    told = ", ".join(f"{texts.language(lang)} – {texts.number(found[lang])}" for lang in often)
    return texts.say("by-languages", languages=told)


def _title(texts: Texts, count: int, words: str) -> str:
    if not words:
        return texts.say("meetings-all", count=count)
    return texts.say("meetings-found", count=count, words=label(words, _TITLE))


def _line(texts: Texts, place: int, head: Head) -> str:
    where = f" · {head.place}" if head.place else ""
    when = escape(f"{texts.moment(head.date, head.time)}{where}")
    return f"{place}. {bold(escape(label(head.title, _TITLE)))}\n{when}"
