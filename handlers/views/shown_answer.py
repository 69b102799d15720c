"""An answer as it is shown: what was asked, which of the answers it is, what stands beside it."""

from __future__ import annotations

from dataclasses import dataclass

from meetings.model.meeting import Head, Meeting
from meetings.model.reply import Answer
from meetings.model.stored_question import Asked


@dataclass(frozen=True, slots=True)
class Shown:
    """One of the answers to a question, with the meeting it comes from.

    ``about``: the title of the meeting that was asked of; empty for the whole archive.
    ``verdict``: whether it was found right, None where nobody said. ``beside``: the answer of
    somebody else who gives another figure, or who replies; ``second``: the next answer, where the
    first is unsure.
    ``sides``: of places or people side by side the quote of each, None for who has none.
    ``translation``: the meeting's text in the language of the
    question, where the quote stands in the other one. ``code``: what the quote is known again by.
    """

    asked: Asked
    number: int
    place: int
    answer: Answer
    meeting: Meeting
    about: str = ""
    verdict: bool | None = None
    beside: Shown | None = None
    second: Shown | None = None
    sides: tuple[Shown | None, ...] = ()
    translation: Head | None = None
    code: str | None = None

    @property
    def text(self) -> str:
        """The text that the quote is cut from."""
        return self.meeting.text_of(self.answer.turn)
