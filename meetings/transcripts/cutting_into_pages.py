"""A transcript in pages of similar length, cut between paragraphs or sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from meetings.model.meeting import LEAD, Meeting
from meetings.text.sentences import sentences

_PAGE = 1800
"""Characters of a page: what a phone shows in two or three screens."""


@dataclass(frozen=True, slots=True)
class PagePiece:
    """A stretch of a turn (or of the lead): ``text_of(turn)[start:stop]``."""

    turn: int
    start: int
    stop: int


Page = tuple[PagePiece, ...]


def pages_of(meeting: Meeting, length: int = _PAGE) -> tuple[Page, ...]:
    """The pages of a meeting: every character that is not white space stands on one of them."""
    made: list[list[PagePiece]] = []
    room = 0
    for piece in _pieces(meeting, length):
        size = piece.stop - piece.start
        if size > room or not made:
            made.append([])
            room = length
        made[-1].append(piece)
        room -= size
    return tuple(tuple(_joined(page)) for page in made) or ((),)


def page_with(pages: tuple[Page, ...], turn: int, place: int = 0) -> int:
    """The number, from 1, of the page that holds a place of a turn."""
    for number, page in enumerate(pages, 1):
        for piece in page:
            if piece.turn == turn and place < piece.stop:
                return number
    return 1


def _pieces(meeting: Meeting, length: int) -> Iterator[PagePiece]:
    """Paragraphs, and sentences of those that are longer than a page."""
    for turn in range(LEAD, len(meeting.turns)):
        text = meeting.text_of(turn)
        start = 0
        for line in text.split("\n"):
            if line.strip():
                yield from _cut(PagePiece(turn, start, start + len(line)), line, length)
            start += len(line) + 1


def _cut(piece: PagePiece, line: str, length: int) -> Iterator[PagePiece]:
    if len(line) <= length // 2:
        yield piece
        return
    for start, stop in sentences(line):
        for left in range(start, stop, length):
            right = min(left + length, stop)
            yield PagePiece(piece.turn, piece.start + left, piece.start + right)


def _joined(page: list[PagePiece]) -> list[PagePiece]:
    """Neighbouring stretches of one turn as one."""
    joined: list[PagePiece] = []
    for piece in page:
        if joined and joined[-1].turn == piece.turn:
            joined[-1] = PagePiece(piece.turn, joined[-1].start, piece.stop)
        else:
            joined.append(piece)
    return joined
