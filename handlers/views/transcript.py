"""The whole transcript, page by page, with jumps to each speaker."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape, italic
from handlers.texts.rich_html import fits, heading, paragraphs
from handlers.views.callback_data import (
    CARD,
    DOWNLOADS,
    SPEAKERS,
    TRANSCRIPT,
    Address,
    address,
    has_room,
)
from handlers.views.cutting import cut
from handlers.views.paging import page_within, turning
from handlers.views.quoting import Marks, marked
from handlers.views.screen import Button, Screen, label, rows
from handlers.views.shown_lengths import TITLE
from meetings.model.meeting import LEAD, Meeting
from meetings.statistics.shares import shares
from meetings.transcripts.cutting_into_pages import Page, PagePiece, page_with, pages_of

_SPEAKERS_SHOWN = 20
"""Buttons of speakers to jump to; those beyond said least."""
_Said = tuple[str, str]
"""Who says it, "" where that is not told, and the words: both HTML."""
_PAGE_ALONE = 2
"""Parts of a page's address; three more tell what is in bold there."""


def transcript_page(
    texts: Texts, meeting: Meeting, page: int, highlight: PagePiece | None = None
) -> Screen:
    """A page with its turns; ``highlight`` is in bold, also when one leafs away and back."""
    pages = pages_of(meeting)
    page = page_within(page, len(pages))
    head = meeting.head
    top = f"{italic(escape(label(head.title, TITLE)))}\n{italic(texts.day(head.date))}"
    body = _turns(texts, meeting, pages[page - 1], highlight)
    to_page: Callable[[int], str] = lambda to: _to_page(head.id, to, highlight)  # noqa: E731
    keyboard = rows(
        turning(page, len(pages), to_page),
        (
            Button(texts.plain("button-card"), address(CARD, head.id)),
            Button(texts.plain("button-speakers"), address(SPEAKERS, head.id))
            if len(meeting.speakers) > 1
            else None,
            Button(texts.plain("button-download"), address(DOWNLOADS, head.id)),
        ),
    )
    told = cut("\n\n".join([top, *("\n".join(filter(None, said)) for said in body)]))
    return Screen(told, keyboard, rich=_rich_page(top, body))


def _rich_page(top: str, body: Sequence[_Said]) -> str:
    """The page with its speakers as headings."""
    said = ((heading(who, 4) if who else "") + paragraphs(words) for who, words in body)
    made = paragraphs(top) + "".join(said)
    return made if fits(made) else ""


def highlighted(told: Address) -> PagePiece | None:
    """What the button of a page says to be in bold. Raises BadAddress."""
    if len(told.parts) <= _PAGE_ALONE:
        return None
    turn, start, size = (told.number(place) for place in range(_PAGE_ALONE, _PAGE_ALONE + 3))
    return PagePiece(turn - 1, start, start + size)


def _to_page(meeting_id: str, page: int, highlight: PagePiece | None) -> str:
    """With the highlight where there is room for it; turns are counted from the lead, 0."""
    alone = meeting_id, page
    if highlight is None:
        return address(TRANSCRIPT, *alone)
    quote = highlight.turn + 1, highlight.start, highlight.stop - highlight.start
    fit = has_room(TRANSCRIPT, *alone, *quote)
    return address(TRANSCRIPT, *alone, *quote) if fit else address(TRANSCRIPT, *alone)


def speakers_screen(texts: Texts, meeting: Meeting) -> Screen:
    """A button to the first words of each speaker, those who spoke most."""
    pages = pages_of(meeting)
    chosen = [share.speaker.name for share in shares(meeting)[:_SPEAKERS_SHOWN]]
    firsts = {name: _first_turn(meeting, name) for name in chosen}
    choices = [
        (Button(label(name), address(TRANSCRIPT, meeting.head.id, page_with(pages, turn))),)
        for name, turn in sorted(firsts.items(), key=lambda item: item[1])
    ]
    back = (Button(texts.plain("button-back"), address(CARD, meeting.head.id)),)
    title = f"{bold(texts.say('speakers-title'))}\n{escape(meeting.head.title)}"
    return Screen(title, (*choices, back))


def _first_turn(meeting: Meeting, name: str) -> int:
    turns = (number for number, turn in enumerate(meeting.turns) if turn.speaker == name)
    return next(turns, LEAD)


def _turns(texts: Texts, meeting: Meeting, page: Page, highlight: PagePiece | None) -> list[_Said]:
    return [_turn(texts, meeting, piece, highlight) for piece in page]


def _turn(texts: Texts, meeting: Meeting, piece: PagePiece, highlight: PagePiece | None) -> _Said:
    same = highlight is not None and highlight.turn == piece.turn
    strong = ((highlight.start, highlight.stop),) if highlight is not None and same else ()
    words = marked(meeting.text_of(piece.turn), piece.start, piece.stop, Marks(strong))
    if piece.turn == LEAD:
        return "", italic(words)
    turn = meeting.turns[piece.turn]
    if (who := turn.speaker or turn.label) is None:
        return "", words
    goes_on = f" {italic(texts.say('continued'))}" if piece.start else ""
    return f"{bold(escape(who))}{goes_on}", words
