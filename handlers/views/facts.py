"""The facts of a meeting, each with the words around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape
from handlers.texts.rich_html import paragraphs, table
from handlers.views.callback_data import CARD, FACTS, QUOTE, address
from handlers.views.cutting import cut
from handlers.views.fact_label import told
from handlers.views.paging import page_count, page_within, turning
from handlers.views.quoting import Marks, marked
from handlers.views.screen import Button, Screen, rows
from meetings.model.fact import Fact
from meetings.model.meeting import Meeting
from meetings.statistics.figures.figure import FIGURES

# Each with its sentence: seven are two screens of a phone, and their buttons one row.
_A_PAGE = 7
_AROUND = 60
"""Characters on either side of a fact in its line, about a phone's line each."""
GROUPS: dict[str, tuple[str, frozenset[str]]] = {
    "n": ("facts-figures", frozenset({"money", "percent", "quantity"})),
    "d": ("facts-dates", frozenset({"date"})),
    "p": ("facts-names", frozenset({"person", "place", "organization", "event"})),
}
"""The letter in the address, the text that names the group, its kinds of facts."""


def facts_screen(
    texts: Texts, meeting: Meeting, facts: Sequence[Fact], group: str, page: int
) -> Screen:
    """A page of one group of facts; raises KeyError for an unknown group."""
    name, kinds = GROUPS[group]
    chosen = [fact for fact in facts if fact.kind in kinds]
    pages = page_count(len(chosen), _A_PAGE)
    page = page_within(page, pages)
    head = meeting.head
    shown = chosen[(page - 1) * _A_PAGE : page * _A_PAGE]
    count = texts.say("facts-count", count=len(chosen)) if chosen else texts.say("facts-none")
    top = f"{bold(escape(head.title))}\n{texts.say(name)}: {count}"
    to_page: Callable[[int], str] = lambda to: address(FACTS, head.id, group, to)  # noqa: E731
    others = tuple(
        Button(texts.plain(other), address(FACTS, head.id, letter, 1))
        for letter, (other, _) in GROUPS.items()
        if letter != group
    )
    back = (Button(texts.plain("button-back"), address(CARD, head.id)),)
    first = (page - 1) * _A_PAGE + 1
    lines = [f"{i}. {_line(texts, meeting, fact)}" for i, fact in enumerate(shown, first)]
    quotes = tuple(
        Button(str(i), address(QUOTE, head.id, fact.turn + 1, fact.start))
        for i, fact in enumerate(shown, first)
    )
    keyboard = rows(quotes, turning(page, pages, to_page), others, back)
    rich = _table(texts, meeting, shown, first) if shown else ""
    return Screen(cut("\n\n".join([top, *lines])), keyboard, rich=rich and paragraphs(top) + rich)


def _table(texts: Texts, meeting: Meeting, shown: Sequence[Fact], first: int) -> str:
    """The facts of a page: number, value, the words it stands among, who said them."""
    head = ("", *(texts.say(f"facts-column-{name}") for name in ("value", "words", "speaker")))
    lines = [
        (
            str(i),
            told(texts, fact) if fact.kind in FIGURES else "",
            _words(meeting, fact),
            escape(_speaker(meeting, fact) or ""),
        )
        for i, fact in enumerate(shown, first)
    ]
    return table(head, lines)


def _line(texts: Texts, meeting: Meeting, fact: Fact) -> str:
    """A fact's words among those around them; before a figure's words its value."""
    value = f"{told(texts, fact)}\n" if fact.kind in FIGURES else ""
    return value + _said(meeting, fact)


def _said(meeting: Meeting, fact: Fact) -> str:
    speaker = _speaker(meeting, fact)
    return _words(meeting, fact) + (f"\n– {escape(speaker)}" if speaker else "")


def _speaker(meeting: Meeting, fact: Fact) -> str | None:
    return meeting.turns[fact.turn].speaker if fact.turn >= 0 else None


def _words(meeting: Meeting, fact: Fact) -> str:
    text = meeting.text_of(fact.turn)
    line_start = text.rfind("\n", 0, fact.start) + 1
    line_stop = text.find("\n", fact.stop)
    line_stop = len(text) if line_stop < 0 else line_stop
    start, stop = max(line_start, fact.start - _AROUND), min(line_stop, fact.stop + _AROUND)
    if start > line_start:
        start = min(text.find(" ", start, fact.start) + 1 or fact.start, fact.start)
    if stop < line_stop:
        stop = max(text.rfind(" ", fact.stop, stop), fact.stop)
    words = marked(text, start, stop, Marks(((fact.start, fact.stop),)))
    return ("…" if start > line_start else "") + words + ("…" if stop < line_stop else "")
