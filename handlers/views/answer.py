"""An answer: the quote with matches marked, who said it, when and where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape, italic, quote
from handlers.views.callback_data import (
    ANSWER,
    AROUND,
    CARD,
    DOWN,
    HERE,
    NEW,
    SUGGESTION,
    TREND,
    UP,
    VERDICT,
    WHOLE,
    address,
)
from handlers.views.card import headline, source_line
from handlers.views.copying import copy_button, share_button
from handlers.views.cutting import cut
from handlers.views.meeting_list import numbers_keyboard
from handlers.views.paging import turning
from handlers.views.quoting import Marks, Span, marked
from handlers.views.screen import Button, Keyboard, Row, Screen, label, rows
from handlers.views.shown_lengths import ROLE, TITLE
from handlers.views.web_addresses import to_quote, to_sentence
from meetings.model.fact import Fact
from meetings.model.meeting import LEAD, Head, Meeting
from meetings.model.reply import Answer
from meetings.model.stored_question import Asked
from meetings.retrieval.query.questions.kinds import expected_kinds
from meetings.retrieval.quoting.page_link import sentence_of
from meetings.text.pleasantries import telling_start

_AROUND_LENGTH = 900
"""Characters shown either side of a quote."""
_BEFORE_LENGTH = 240
"""Characters shown of the turn before."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One of the answers to a question, with the meeting it comes from.

    ``about``: the title of the meeting that was asked of; empty for the whole archive.
    ``verdict``: whether it was found right, None where nobody said. ``conflict``: the answer of
    somebody else who gives another figure; ``second``: the next answer, where the first is unsure.
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
    conflict: Shown | None = None
    second: Shown | None = None
    sides: tuple[Shown | None, ...] = ()
    translation: Head | None = None
    code: str | None = None

    @property
    def text(self) -> str:
        """The text that the quote is cut from."""
        return self.meeting.text_of(self.answer.turn)


def answer_screen(texts: Texts, shown: Shown) -> Screen:
    """An answer, or the nearest there is where none is sure."""
    told = _told(shown)
    sure = "" if shown.asked.found or told else texts.say("not-sure")
    parts = [about_line(texts, shown.asked, shown.about), _absent(texts, shown.asked)]
    if shown.sides:
        parts += _side_by_side(texts, shown)
    else:
        parts += [sure, bold(escape(told)) if told else "", _quoted(shown), _source(texts, shown)]
    parts += [*_conflict(texts, shown.conflict), *_second(texts, shown.second)]
    html = cut("\n\n".join(filter(None, parts)))
    return Screen(html, _keyboard(texts, shown), _judged(shown.asked, shown.number, shown.place))


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
    nothing = "nothing-here" if asked.meeting_id else "nothing-near"
    told = bold(escape(asked.statement)) if asked.statement else ""
    why = told or _absent(texts, asked) or texts.say(nothing)
    parts = [about_line(texts, asked, about), why, texts.say(instead)]
    keyboard = (*_suggestions(asked, number), *_whole(texts, asked, number))
    return Screen("\n\n".join(filter(None, parts)), keyboard, aside=True)


def _absent(texts: Texts, asked: Asked) -> str:
    """Says that somebody the question names does not speak in the archive."""
    return texts.say("absent", name=asked.absent) if asked.absent else ""


def statement(
    texts: Texts, asked: Asked, number: int, heads: list[Head], verdict: bool | None = None
) -> Screen:
    """A sentence computed from the archive, with the meetings that bear it out."""
    lines = [bold(escape(asked.statement or "")), italic(texts.say("computed"))]
    lines += [f"{i}. {headline(texts, head)}" for i, head in enumerate(heads, 1)]
    keyboard = (*numbers_keyboard(heads), *rows(_opinions(asked, number, 1, verdict)))
    return Screen(cut("\n\n".join(lines)), keyboard, _judged(asked, number, 1))


def around(texts: Texts, shown: Shown) -> Screen:
    """What was said before and after the quote, the quote in bold."""
    answer, text = shown.answer, shown.text
    start, stop = _window(text, answer.start, answer.stop)
    words = marked(text, start, stop, Marks(((answer.start, answer.stop),)))
    before = "…" if start else ""
    after = "…" if stop < len(text) else ""
    parts = [_turn_before(texts, shown), who(texts, shown), quote(f"{before}{words}{after}")]
    html = "\n\n".join([*filter(None, parts), source_line(texts, answer)])
    return Screen(cut(html), _around_keyboard(texts, shown))


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


def _conflict(texts: Texts, conflict: Shown | None) -> list[str]:
    """The one who gives a different figure: only the sentence with it."""
    if conflict is None:
        return []
    start, stop = conflict.answer.core or (conflict.answer.start, conflict.answer.stop)
    marks = Marks((), _asked_for(conflict.asked.text, conflict.answer.facts))
    said = quote(marked(conflict.text, start, stop, marks))
    return [texts.say("another-figure"), said, _source(texts, conflict)]


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


def _keyboard(texts: Texts, shown: Shown) -> Keyboard:
    number, place = shown.number, shown.place
    turns = turning(place, len(shown.asked.places), lambda to: address(ANSWER, number, to))
    return (
        *rows(
            (*turns, *_opinions(shown.asked, number, place, shown.verdict)),
            (
                Button(texts.plain("button-context"), address(AROUND, number, place)),
                Button(texts.plain("button-card"), address(CARD, shown.answer.meeting.id, NEW)),
            ),
            (copy_button(texts, shown.answer, shown.code), share_button(texts, shown.asked.text)),
            (_trend(texts, shown.asked, number), _read(texts, shown)),
            (_translation(texts, shown.translation),),
        ),
        *_suggestions(shown.asked, number),
        *_whole(texts, shown.asked, number),
    )


def _trend(texts: Texts, asked: Asked, number: int) -> Button | None:
    """To the figure over time."""
    if not asked.followable:
        return None
    return Button(texts.plain("button-trend"), address(TREND, number, 0))


def _read(texts: Texts, shown: Shown) -> Button:
    """To the quote's lasting address on the page."""
    answer = shown.answer
    if shown.code:
        there = to_quote(answer.meeting.id, answer.turn, shown.code)
    else:
        there = to_sentence(answer.meeting.id, answer.turn, sentence_of(answer))
    return Button(texts.plain("button-read-page"), read=there)


def _translation(texts: Texts, translation: Head | None) -> Button | None:
    """To the card of the text in the question's language."""
    if translation is None:
        return None
    name = texts.plain("button-in-russian" if translation.lang == "ru" else "button-in-english")
    return Button(name, address(CARD, translation.id, NEW))


def _judged(asked: Asked, number: int, place: int) -> tuple[int, int] | None:
    """The answer as it may be found right or wrong: none of a question kept without a ticket."""
    return (number, place) if asked.ticket and asked.places else None


def _opinions(asked: Asked, number: int, place: int, verdict: bool | None) -> Row:
    """👍 and 👎, the chosen one marked."""
    if _judged(asked, number, place) is None:
        return ()
    chosen = {True: UP, False: DOWN, None: ""}[verdict]
    return tuple(
        Button(f"✓ {sign}" if chosen == way else sign, address(VERDICT, number, place, way))
        for sign, way in (("👍", UP), ("👎", DOWN))
    )


def _around_keyboard(texts: Texts, shown: Shown) -> Keyboard:
    number, place = shown.number, shown.place
    return rows(
        (
            Button(texts.plain("button-answer"), address(ANSWER, number, place)),
            Button(texts.plain("button-read-here"), address(HERE, number, place)),
        ),
        (Button(texts.plain("button-card"), address(CARD, shown.answer.meeting.id, NEW)),),
    )


def _suggestions(asked: Asked, number: int) -> Keyboard:
    return tuple(
        (Button(label(text), address(SUGGESTION, number, place)),)
        for place, text in enumerate(asked.suggestions)
    )


def _whole(texts: Texts, asked: Asked, number: int) -> tuple[Row, ...]:
    if asked.meeting_id is None:
        return ()
    return ((Button(texts.plain("button-whole-archive"), address(WHOLE, number)),),)
