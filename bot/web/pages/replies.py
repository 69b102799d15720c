"""What a question gets, as a page: an answer, what is nearest, silence, a topic, a statement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.web.charts import bars
from bot.web.dependencies import WebDependencies
from bot.web.quotes import ShownQuote, shown_answer, shown_answers, words_with
from bot.web.rendered_page import Page
from bot.web.visit import Visit
from handlers.texts.catalogue import Texts
from handlers.views.heading_beside import heading_beside
from handlers.views.periods import none_then, period_words
from handlers.views.topic import names_apart
from handlers.views.web_addresses import asked, to_quote
from meetings.model.errors import ArchiveError, UnknownMeeting
from meetings.model.meeting import LEAD
from meetings.model.reply import Answer, Reply, Topic
from meetings.retrieval.query.questions.labels_of_anybody import tells_a_person
from meetings.retrieval.ranking.calibration import two_wanted

_TOPIC_SPEAKERS = 6
"""Who said most, in one line; all are behind its link."""
_NEAREST = 3
"""Quotes that are shown where none is sure, as in the chat."""


@dataclass(frozen=True, slots=True)
class Side:
    """A line of a statement that sets several side by side, and the quote that bears it out."""

    line: str
    quote: ShownQuote | None


def reply_page(parts: WebDependencies, visit: Visit, text: str, reply: Reply) -> Page:
    """The page of a reply to a text."""
    if reply.topic is not None:
        return _topic(parts, visit, text, reply.topic)
    texts = visit.texts
    answers = reply.answers if reply.found else reply.answers[:_NEAREST]
    quotes = shown_answers(parts, texts, answers, reply.question)
    if reply.statement and not (reply.figure or reply.sides):
        return _statement(parts, visit, text, reply)
    if not quotes:
        return _silence(visit, text, reply)
    both = _two(reply)
    values = {
        "reply": reply,
        "empty": _empty(visit, reply),
        "sides": _sides(reply, quotes),
        "first": quotes[: 2 if both else 1],
        "others": [] if reply.sides else quotes[2 if both else 1 :],
        "beside": heading_beside(reply.beside) if reply.beside else None,
        "suggestions": reply.suggestions,
        "figures": text if reply.followable else "",
    }
    return Page("search/answer.html", text, values)


def _two(reply: Reply) -> bool:
    """Whether the first alone is unsure, as in the chat."""
    if reply.statement or len(reply.answers) < 2 or reply.beside:
        return False
    return two_wanted(reply.answers[0].score, reply.answers[1].score)


def _sides(reply: Reply, quotes: Sequence[ShownQuote]) -> list[Side]:
    lines = (reply.statement or "").split("\n")
    return [
        Side(line, quotes[number - 1] if 0 < number <= len(quotes) else None)
        for line, number in zip(lines, reply.sides, strict=False)
    ]


def _statement(parts: WebDependencies, visit: Visit, text: str, reply: Reply) -> Page:
    known = (parts.archive.entry(answer.meeting.id) for answer in reply.answers)
    entries = [entry for entry in known if entry is not None]
    values = {
        "heading": reply.statement,
        "said": visit.texts.plain("computed") if entries else "",
        "entries": entries,
        "near": (),
        "more": False,
        "people": (),
    }
    return Page("search/meetings.html", text, values)


def _empty(visit: Visit, reply: Reply) -> str:
    return none_then(visit.texts, reply.empty_time) if reply.empty_time else ""


def _silence(visit: Visit, text: str, reply: Reply) -> Page:
    silent = visit.texts.plain("silent", name=reply.silent) if reply.silent else ""
    values = {
        "said": silent or visit.texts.plain("nothing-near"),
        "empty": _empty(visit, reply),
        "suggestions": reply.suggestions,
        "absent": reply.absent,
        "unheld": reply.unheld,
    }
    return Page("search/silence.html", text, values)


def _topic(parts: WebDependencies, visit: Visit, text: str, topic: Topic) -> Page:
    texts = visit.texts
    link = lambda year: asked("/find", q=text, year=year)  # noqa: E731
    then = period_words(visit.texts, topic.not_in) if topic.not_in else ""
    not_then = visit.texts.say("topic-not-then", time=then) if then else ""
    values = {
        "not_then": not_then,
        "topic": topic,
        "quotes": _topic_quotes(parts, texts, topic),
        "years": bars(topic.by_year, texts.plain("topic-by-year"), link),
        "speakers": _speakers(texts, topic),
        "names_apart": names_apart(texts, topic),
    }
    return Page("search/topic.html", text, values)


def _topic_quotes(parts: WebDependencies, texts: Texts, topic: Topic) -> list[ShownQuote]:
    codes = parts.answering.codes(topic.quotes)
    made = [
        _topic_quote(parts, texts, topic, answer, code)
        for answer, code in zip(topic.quotes, codes, strict=True)
    ]
    return [one for one in made if one is not None]


def _topic_quote(
    parts: WebDependencies, texts: Texts, topic: Topic, answer: Answer, code: str | None
) -> ShownQuote | None:
    """The sentence that holds the topic, its words marked."""
    try:
        meeting = parts.archive.meeting(answer.meeting.id)
    except (UnknownMeeting, ArchiveError):
        return None
    text, turn = meeting.text_of(answer.turn), answer.turn
    asked_words = words_with(text, topic.keys, answer.start, answer.stop)
    began = meeting.turns[turn].start_s if turn != LEAD else None
    plain = replace(answer, core=None, start_s=began)
    shown = shown_answer(parts, texts, plain, code, asked_words)
    if shown is not None and code:
        return replace(shown, address=to_quote(answer.meeting.id, answer.turn, code))
    return shown


def _speakers(texts: Texts, topic: Topic) -> list[tuple[str, int]]:
    """How often each one speaks of it: the names of two languages may be one person's."""
    told: Counter[str] = Counter()
    for name, count in topic.speakers:
        if tells_a_person(name):
            told[texts.name(name)] += count
    return told.most_common(_TOPIC_SPEAKERS)
