"""The question before asked of another time: «а годом раньше?», «а 25-го?», "2018"."""

from __future__ import annotations

import datetime as dt
import re

from handlers.clock import Clock
from handlers.conversation.restoring_reply_quotes import KeptQuotes
from meetings.model.conversation import Conversation
from meetings.model.reply import Answer
from meetings.model.stored_question import Asked
from meetings.ports.archive import Archive
from meetings.retrieval.query.dates_asked import times_asked
from meetings.retrieval.query.elliptical_questions import asked_again, on_day_of_month
from meetings.retrieval.query.questions.understanding import People
from meetings.retrieval.query.references_back import asks_what_they_said
from meetings.retrieval.query.resolving_references import FollowUp
from meetings.retrieval.query.stepped_times import (
    Step,
    step_beside_figure,
    step_in,
    stepped,
    time_in_words,
    unit_around,
)
from meetings.text.scripts import is_cyrillic

_BEFORE_TIME = re.compile(r"\s+(?:во?|на|за|in|on|for|during)\s+$", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_YEAR_ALONE = re.compile(r"(?:19|20)\d\d(?:\s+год[уа]?)?", re.IGNORECASE)


class AskedOfAnotherTime:
    """Puts another time into questions. Its methods read from disk: call them in a thread."""

    def __init__(
        self,
        archive: Archive,
        quotes: KeptQuotes,
        people: People,
        now: Clock,
    ) -> None:
        self._archive = archive
        self._quotes = quotes
        self._people = people
        self._now = now

    def of_another_time(self, text: str, before: Conversation, today: dt.date) -> str:
        """«а что он говорил в 2017?» after what somebody says of a topic: the same of then."""
        times = times_asked(text, today)
        if not before.person or len(times) != 1:
            return ""
        ahead = text[: times[0].start]
        said = f"{ahead[len(_BEFORE_TIME.sub('', ahead)) :]}{text[times[0].start : times[0].stop]}"
        if not asks_what_they_said(text.replace(said, " ")):
            return ""
        goes_on = f"{'а' if is_cyrillic(text) else 'and'} {said.strip()}"
        return asked_again(goes_on, before.question, today, self._people.known).rstrip("?")

    def beside_time_told(
        self, text: str, before: Conversation, asked: Asked | None
    ) -> FollowUp | None:
        """«а годом раньше?» of a question that names no time: beside that of its answer."""
        step, opened = step_in(text), before.meeting_id
        if opened is None and asked and asked.kind == "answer" and asked.places:
            opened = asked.places[max(1, before.place) - 1].meeting_id  # one that was only near
        entry = self._archive.entry(opened) if step and opened else None
        if step is None or entry is None:
            return self._beside_now(step, before) if step and not opened else None
        question = before.question or (asked.text if asked else "")
        if not before.question and step.unit in {"day", "week"}:
            question = ""  # whatever was on the day after the meeting opened
        if times_asked(question, self._now().date()):
            return None
        day = entry.head.date
        if step.unit == "year" and asked and asked.kind == "answer" and asked.places:
            quote = self._quotes.alone(asked, before.number, max(1, before.place))
            day = day.replace(year=year_told(quote.answer) or day.year, month=1, day=1)
        time = stepped(unit_around(day, step.unit), step)
        if time is None:
            return None
        said = time_in_words(time, russian=is_cyrillic(question or text))
        return FollowUp(f"{question.rstrip(' ?!.')} {said}".strip())

    def on_day_of_its_month(self, text: str, before: Conversation) -> FollowUp | None:
        """«а 25-го?» after a meeting was opened: whatever was on that day of its month."""
        alone = not before.question and before.meeting_id and not before.topic
        entry = self._archive.entry(before.meeting_id) if alone and before.meeting_id else None
        anew = on_day_of_month(text, entry.head.date) if entry else ""
        return FollowUp(anew) if anew else None

    def _beside_now(self, step: Step, before: Conversation) -> FollowUp | None:
        """«в прошлом году», "previous year" of a topic that names no time: beside today's."""
        today = self._now().date()
        if not before.topic or times_asked(before.question, today):
            return None
        time = stepped(unit_around(today, step.unit), step)
        if time is None:
            return None
        said = time_in_words(time, russian=is_cyrillic(before.topic))
        return FollowUp(f"{before.topic} {said}")

    def of_year_alone(self, text: str, before: Conversation, asked: Asked | None) -> str:
        """ "2018", «а до этого?» right after a figure: how much it was then; empty for others."""
        question = before.question or (asked.text if asked else "")
        if asked is None or not asked.figure:
            return ""
        if step := step_beside_figure(text):
            return asked_again(step, question, self._now().date(), self._people.known)
        if not _YEAR_ALONE.fullmatch(text.strip(" ?!.")):
            return ""
        goes_on = f"{'а' if is_cyrillic(question) else 'and'} {text}"
        return asked_again(goes_on, question, self._now().date(), self._people.known)


def year_told(answer: Answer) -> int | None:
    """The last year that a quote names up to the end of the sentence that answers."""
    stop = answer.core[1] - answer.start if answer.core else len(answer.quote)
    years = [int(year) for year in _YEAR.findall(answer.quote[:stop])]
    return years[-1] if years else None
