"""An answer's buttons: on from it, to what it comes from, and what one thinks of it."""

from __future__ import annotations

from handlers.texts.catalogue import Texts
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
from handlers.views.copying import copy_button, share_button
from handlers.views.paging import turning
from handlers.views.screen import Button, Keyboard, Row, label, rows
from handlers.views.shown_answer import Shown
from handlers.views.web_addresses import to_quote, to_sentence
from meetings.model.meeting import Head
from meetings.model.stored_question import Asked
from meetings.retrieval.quoting.page_link import sentence_of


def keyboard(texts: Texts, shown: Shown) -> Keyboard:
    """All buttons under an answer."""
    number, place = shown.number, shown.place
    turns = turning(place, len(shown.asked.places), lambda to: address(ANSWER, number, to))
    return (
        *rows(
            (*turns, *opinions(shown.asked, number, place, shown.verdict)),
            (
                Button(texts.plain("button-context"), address(AROUND, number, place)),
                Button(texts.plain("button-card"), address(CARD, shown.answer.meeting.id, NEW)),
            ),
            (copy_button(texts, shown.answer, shown.code), share_button(texts, shown.asked.text)),
            (_trend(texts, shown.asked, number), _read(texts, shown)),
            (_translation(texts, shown.translation),),
        ),
        *suggestions(shown.asked, number),
        *whole(texts, shown.asked, number),
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


def judged(asked: Asked, number: int, place: int) -> tuple[int, int] | None:
    """The answer as it may be found right or wrong: none of a question kept without a ticket."""
    return (number, place) if asked.ticket and asked.places else None


def opinions(asked: Asked, number: int, place: int, verdict: bool | None) -> Row:
    """👍 and 👎, the chosen one marked."""
    if judged(asked, number, place) is None:
        return ()
    chosen = {True: UP, False: DOWN, None: ""}[verdict]
    return tuple(
        Button(f"✓ {sign}" if chosen == way else sign, address(VERDICT, number, place, way))
        for sign, way in (("👍", UP), ("👎", DOWN))
    )


def around_keyboard(texts: Texts, shown: Shown) -> Keyboard:
    """Those under what was said around a quote."""
    number, place = shown.number, shown.place
    return rows(
        (
            Button(texts.plain("button-answer"), address(ANSWER, number, place)),
            Button(texts.plain("button-read-here"), address(HERE, number, place)),
        ),
        (Button(texts.plain("button-card"), address(CARD, shown.answer.meeting.id, NEW)),),
    )


def suggestions(asked: Asked, number: int) -> Keyboard:
    """What else may have been meant, one a row."""
    return tuple(
        (Button(label(text), address(SUGGESTION, number, place)),)
        for place, text in enumerate(asked.suggestions)
    )


def whole(texts: Texts, asked: Asked, number: int) -> tuple[Row, ...]:
    """Asks the whole archive what was asked of one meeting, or of one who says nothing of it."""
    silent = asked.person is not None and not asked.places
    if asked.meeting_id is None and not silent:
        return ()
    return ((Button(texts.plain("button-whole-archive"), address(WHOLE, number)),),)
