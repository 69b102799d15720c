"""An answer: the quote with matches marked, who said it, when and where."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape, italic, quote
from handlers.views.answer_buttons import (
    around_keyboard,
    judged,
    keyboard,
    opinions,
    suggestions,
    whole,
)
from handlers.views.card import headline, source_line
from handlers.views.cutting import cut
from handlers.views.heading_beside import heading_beside
from handlers.views.meeting_list import numbers_keyboard
from handlers.views.periods import none_then
from handlers.views.quoting import Marks, Span, marked
from handlers.views.screen import Screen, label, rows
from handlers.views.shown_answer import Shown
from handlers.views.shown_lengths import ROLE, TITLE
from meetings.model.fact import Fact
from meetings.model.meeting import LEAD, Head
from meetings.model.question import Period
from meetings.model.stored_question import Asked
from meetings.retrieval.query.questions.kinds import expected_kinds
from meetings.text.pleasantries import telling_start

_AROUND_LENGTH = 900
"""Characters shown either side of a quote."""
_BEFORE_LENGTH = 240
"""Characters shown of the turn before."""


def answer_screen(texts: Texts, shown: Shown) -> Screen:
    """An answer, or the nearest there is where none is sure."""
    told = _told(shown)
    sure = "" if shown.asked.found or told else texts.say("not-sure")
    parts = [about_line(texts, shown.asked, shown.about), _missing(texts, shown.asked)]
    if shown.sides:
        parts += _side_by_side(texts, shown)
    else:
        parts += [sure, bold(escape(told)) if told else "", _quoted(shown), _source(texts, shown)]
    parts += [*_beside(texts, shown.beside), *_second(texts, shown.second)]
    html = cut("\n\n".join(filter(None, parts)))
    return Screen(html, keyboard(texts, shown), judged(shown.asked, shown.number, shown.place))


def _told(shown: Shown) -> str:
    """The statement; of several side by side the lines of this quote alone."""
    told, sides = shown.asked.statement or "", shown.asked.sides
    if not sides:
        return told
    lines = zip(told.split("\n"), sides, strict=False)
    return "\n".join(line for line, side in lines if side == shown.place)


def silence(texts: Texts, asked: Asked, number: int, about: str = "") -> Screen:
    """There is nothing to show: what to try instead."""
    instead = "try-instead" if asked.suggestions else "try-otherwise"
    theirs = "nothing-said" if asked.person else "nothing-near"
    nothing = "nothing-here" if asked.meeting_id else theirs
    told = bold(escape(asked.statement)) if asked.statement else ""
    why = told or _missing(texts, asked) or texts.say(nothing)
    parts = [about_line(texts, asked, about), why, texts.say(instead)]
    keyboard = (*suggestions(asked, number), *whole(texts, asked, number))
    return Screen("\n\n".join(filter(None, parts)), keyboard, aside=True)


def _missing(texts: Texts, asked: Asked) -> str:
    """What a question names and the archive has not: somebody, the meetings of a time."""
    missing = [texts.say("absent", name=asked.absent)] if asked.absent else []
    missing += [texts.say("silent", name=asked.silent)] if asked.silent else []
    missing += [texts.say("unheld", office=asked.unheld)] if asked.unheld else []
    if asked.empty_time:
        first, last = map(dt.date.fromisoformat, asked.empty_time)
        missing.append(none_then(texts, Period(first, last)))
    return "\n".join(missing)


def statement(
    texts: Texts, asked: Asked, number: int, heads: list[Head], verdict: bool | None = None
) -> Screen:
    """A sentence computed from the archive, with the meetings that bear it out."""
    computed = [italic(texts.say("computed"))] if heads else []
    lines = [bold(escape(asked.statement or "")), *computed]
    lines += [f"{i}. {headline(texts, head)}" for i, head in enumerate(heads, 1)]
    keyboard = (*numbers_keyboard(heads), *rows(opinions(asked, number, 1, verdict)))
    return Screen(cut("\n\n".join(lines)), keyboard, judged(asked, number, 1))


def around(texts: Texts, shown: Shown) -> Screen:
    """What was said before and after the quote, the quote in bold."""
    answer, text = shown.answer, shown.text
    start, stop = _window(text, answer.start, answer.stop)
    words = marked(text, start, stop, Marks(((answer.start, answer.stop),)))
    before = "…" if start else ""
    after = "…" if stop < len(text) else ""
    parts = [_turn_before(texts, shown), who(texts, shown), quote(f"{before}{words}{after}")]
    html = "\n\n".join([*filter(None, parts), source_line(texts, answer)])
    return Screen(cut(html), around_keyboard(texts, shown))


def about_line(texts: Texts, asked: Asked, title: str) -> str:
    """Says that a question was asked of one meeting, or of one person's words."""
    if not title:
        return italic(texts.say("about-words-of", person=asked.person)) if asked.person else ""
    title = label(title, TITLE)
    if asked.left:
        return italic(texts.say("left-meeting", title=title))
    if asked.person:
        return italic(texts.say("about-person", title=title, person=asked.person))
    return italic(texts.say("about-meeting", title=title))


def _source(texts: Texts, shown: Shown) -> str:
    return f"{who(texts, shown)}\n{source_line(texts, shown.answer)}"


def _beside(texts: Texts, beside: Shown | None) -> list[str]:
    """The one who gives a different figure: only the sentence with it; or who replies."""
    if beside is None:
        return []
    answer = beside.answer
    start, stop = answer.core or (answer.start, answer.stop)
    marks = Marks((), _asked_for(beside.asked.text, answer.facts))
    said = quote(marked(beside.text, start, stop, marks))
    return [texts.say(heading_beside(answer)), said, _source(texts, beside)]


def _second(texts: Texts, second: Shown | None) -> list[str]:
    """The next answer, as whole as the first."""
    return (
        [] if second is None else [texts.say("or-this"), _quoted(second), _source(texts, second)]
    )


def _side_by_side(texts: Texts, shown: Shown) -> Iterator[str]:
    """Each line of the statement above its quote; lines with the same quote together."""
    lines = (shown.asked.statement or "").split("\n")
    numbered = zip(shown.asked.sides, lines, shown.sides, strict=False)
    for number, together in groupby(numbered, key=itemgetter(0)):
        sides = list(together)
        yield "\n".join(bold(escape(line)) for _, line, _ in sides)
        if number and (side := sides[0][2]) is not None:
            yield f"{_quoted(side)}\n\n{_source(texts, side)}"


def _quoted(shown: Shown) -> str:
    """The quote from where it tells something on, the sentence that answers in bold."""
    answer = shown.answer
    text = shown.text
    start = answer.start
    core = (answer.core,) if answer.core else ()
    if answer.core:
        start += telling_start(answer.quote, answer.core[0] - answer.start)
    asked = _asked_for(shown.asked.text, answer.facts)
    inner = marked(text, start, answer.stop, Marks(core, asked))
    before = "…" if start and text[start - 1] not in "\n " else ""
    return quote(before + inner)


def _asked_for(question: str, facts: tuple[Fact, ...]) -> tuple[Span, ...]:
    kinds = expected_kinds(question)
    return tuple((fact.start, fact.stop) for fact in facts if fact.kind in kinds)


def who(texts: Texts, shown: Shown) -> str:
    """Whose words a quote is, with their office."""
    answer = shown.answer
    if answer.turn == LEAD:
        return italic(texts.say("lead-speaks"))
    if answer.speaker is None:
        return bold(texts.say("unknown-speaker"))
    found = (s.role for s in shown.meeting.speakers if s.name == answer.speaker and s.role)
    role = next(found, None)
    known = f", {escape(label(role, ROLE))}" if role else ""
    return f"{bold(escape(texts.name(answer.speaker)))}{known}"


def _turn_before(texts: Texts, shown: Shown) -> str:
    """The end of the turn before, where the quote stands near its turn's beginning."""
    number = shown.answer.turn - 1
    if number < 0 or shown.answer.start > _AROUND_LENGTH:
        return ""
    turn = shown.meeting.turns[number]
    who = texts.name(turn.speaker) if turn.speaker else texts.plain("unknown-speaker")
    said = italic(escape(_ending(turn.text)))
    return f"{texts.say('context-before')}: {bold(escape(who))}\n{said}"


def _ending(text: str) -> str:
    """The last words of a text."""
    if len(text) <= _BEFORE_LENGTH:
        return text
    return "…" + text[-_BEFORE_LENGTH:].partition(" ")[2]


def _window(text: str, start: int, stop: int) -> Span:
    """The quote and what is around it, to the ends of words."""
    left, right = max(0, start - _AROUND_LENGTH), min(len(text), stop + _AROUND_LENGTH)
    if left:
        left = text.find(" ", left, start) + 1 or start
    if right < len(text):
        right = max(text.rfind(" ", stop, right), stop)
    return left, right
