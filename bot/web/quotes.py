"""A quote as pages show it: its words with marks, whose, where and when, and where it leads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.web.dependencies import WebDependencies
from bot.web.marked_text import Marked, paragraphs, stopped
from handlers.texts.catalogue import Texts
from handlers.views.web_addresses import to_quote, to_sentence
from meetings.model.errors import ArchiveError, UnknownMeeting
from meetings.model.meeting import LEAD, Head, Meeting
from meetings.model.reply import Answer
from meetings.retrieval.query.questions.kinds import expected_kinds
from meetings.retrieval.quoting.page_link import page_of, sentence_of
from meetings.text.pleasantries import telling_start
from meetings.text.stems import key
from meetings.text.tokens import words


@dataclass(frozen=True, slots=True)
class ShownQuote:
    """``address``: its lasting one on this page; ``official``: the source's page, opened there.

    ``citation``: as it is copied, without its address. ``speaker``: None where nobody is named,
    ``is_lead``: they are the editor's words.
    """

    head: Head
    turn: int
    speaker: str | None
    role: str | None
    html: Markup
    address: str
    official: str | None
    citation: str
    code: str | None = None

    @property
    def is_lead(self) -> bool:
        """Whether nobody says it."""
        return self.turn == LEAD


def shown_answers(
    parts: WebDependencies, texts: Texts, answers: Sequence[Answer], question: str
) -> list[ShownQuote]:
    """Answers with their codes; one whose meeting has gone meanwhile is left out."""
    codes = parts.answering.codes(answers)
    kinds = expected_kinds(question)
    made = []
    for answer, code in zip(answers, codes, strict=True):
        first, last = answer.core or (answer.start, answer.stop)
        asked = [
            (fact.start, fact.stop)
            for fact in answer.facts
            if fact.kind in kinds and first <= fact.start and fact.stop <= last
        ]
        if (one := shown_answer(parts, texts, answer, code, asked)) is not None:
            made.append(one)
    return made


def shown_answer(
    parts: WebDependencies,
    texts: Texts,
    answer: Answer,
    code: str | None,
    asked: Iterable[tuple[int, int]] = (),
) -> ShownQuote | None:
    """An answer, the sentence that answers in bold, ``asked`` words in it marked."""
    try:
        meeting = parts.archive.meeting(answer.meeting.id)
    except (UnknownMeeting, ArchiveError):
        return None
    text = meeting.text_of(answer.turn)
    marks = [Marked(start, stop, "asked") for start, stop in asked]
    if answer.core:
        marks.append(Marked(*answer.core, "core"))
    first = answer.start
    if answer.core:
        first += telling_start(answer.quote, answer.core[0] - answer.start)
    said = sentence_of(answer)
    return ShownQuote(
        answer.meeting,
        answer.turn,
        answer.speaker,
        role_in(meeting, answer.speaker),
        paragraphs(text, marks, first, answer.stop),
        to_quote(answer.meeting.id, answer.turn, code)
        if code
        else to_sentence(answer.meeting.id, answer.turn, said),
        page_of(answer),
        citation(texts, said, answer.meeting, answer.turn, answer.speaker),
        code,
    )


def role_in(meeting: Meeting, name: str | None) -> str | None:
    """What a speaker is at a meeting."""
    return next((s.role for s in meeting.speakers if s.name == name and s.role), None)


def citation(texts: Texts, said: str, head: Head, turn: int, speaker: str | None) -> str:
    """«Words» – Speaker. Title, 16 мая 2022 г.: to be copied, the address follows."""
    told = " ".join(said.split())
    who = texts.plain("lead-speaks") if turn == LEAD else texts.name(speaker) if speaker else ""
    source = f"{stopped(who)} {head.title}" if who else head.title
    return f"{texts.quoted(told)} – {source}, {texts.day(head.date)}"


def words_with(text: str, keys: frozenset[str], start: int, stop: int) -> list[tuple[int, int]]:
    """Where words with these keys stand in a stretch of a text."""
    found = words(text[start:stop])
    return [(start + w.start, start + w.stop) for w in found if key(w.text) in keys]
