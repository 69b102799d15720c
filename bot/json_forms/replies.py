"""Answers as JSON objects, in the form that `ask` gives."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from bot.json_forms.quotes import quote_form
from meetings.model.json_forms import Form, fact_form
from meetings.model.reply import Answer, Reply
from meetings.retrieval.quoting.page_link import page_of


def answer_form(answer: Answer, code: str | None = None) -> Form:
    """An answer: the quote with its place and probability; marked where it contradicts the
    first, or replies to it.

    ``code``: what the quote is known again by.
    """
    span = answer.start, answer.stop
    form: Form = {
        **quote_form(answer.meeting, answer.speaker, answer.turn, span, answer.quote),
        "code": code,
        "link": page_of(answer),
        "score": answer.score,
        "facts": [fact_form(fact) for fact in answer.facts],
    }
    if answer.contradicts:
        form["contradicts"] = True
    if answer.replies:
        form["replies"] = True
    return form


def reply_form(reply: Reply, codes: Sequence[str | None] = ()) -> Form:
    """What `ask` gives; for a topic also how often it comes up. ``codes``: of its answers.

    Where nothing is found, also who is named and does not speak (``absent``) or not of this
    (``silent``), the office that nobody holds (``unheld``), and the days of which there is no
    meeting (``empty_time``).
    """
    coded = zip_longest(reply.answers, codes[: len(reply.answers)])
    form: Form = {
        "question": reply.question,
        "found": reply.found,
        "statement": reply.statement,
        "took_ms": reply.took_ms,
        "answers": [answer_form(answer, code) for answer, code in coded],
        "suggestions": list(reply.suggestions),
    }
    if reply.absent:
        form["absent"] = list(reply.absent)
    if reply.silent:
        form["silent"] = reply.silent
    if reply.unheld:
        form["unheld"] = reply.unheld
    if (days := reply.empty_time) is not None:
        form["empty_time"] = {"from": days.first.isoformat(), "to": days.last.isoformat()}
    if (topic := reply.topic) is not None:
        by_year = {str(year): count for year, count in topic.by_year}
        told = {"mentions": topic.mentions, "meetings": topic.meetings, "by_year": by_year}
        form["topic"] = told
    return form
