"""`/`: what is asked is answered as in the chat; without a question the way in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.json_forms.replies import entry_form, reply_form
from bot.web.charts import bars
from bot.web.feeds import feed_of_entries, feed_of_mentions
from bot.web.page import ATOM, JSON, Content, Elsewhere, Page, json_of
from bot.web.parts import WebParts
from bot.web.public_forms import public
from bot.web.quotes import ShownQuote, shown_answer, shown_answers, words_with
from bot.web.visit import Visit
from handlers.texts.catalogue import Texts
from handlers.views.listing_reply import count_words, criteria
from handlers.views.web_addresses import asked, to_person, to_quote
from meetings.model.errors import ArchiveError, UnknownMeeting
from meetings.model.languages import Lang
from meetings.model.meeting import Answer, Reply, Topic
from meetings.retrieval.query.claims import claim_in
from meetings.retrieval.query.intents import topic_in, who_is
from meetings.retrieval.query.listed_meetings import Listed, listed
from meetings.retrieval.query.listing import read_listing
from meetings.retrieval.query.office_holders import office_holder
from meetings.retrieval.query.questions.padding import plain_words
from meetings.retrieval.query.spoken_dates import in_figures
from meetings.retrieval.ranking.calibration import two_wanted
from meetings.transcripts.head.event_pairs import each_event_once
from meetings.transcripts.turns.label_words import IMPERSONAL

_NEWEST = 8
"""Meetings on the first page."""
_LISTED = 60
"""Meetings of a list; more are for a narrower question."""
_TOPIC_SPEAKERS = 6
_NEAREST = 3
"""Quotes that are shown where none is sure, as in the chat."""


@dataclass(frozen=True, slots=True)
class Side:
    """A line of a statement that sets several side by side, and the quote that bears it out."""

    line: str
    quote: ShownQuote | None


def search_page(parts: WebParts, visit: Visit) -> Page | Elsewhere:
    """The answer to a question, or the first page."""
    question = visit.param("q")
    if not question:
        return _first_page(parts, visit)
    if visit.form:
        return _with_forms(parts, visit, Page("", question))
    meant = _meant(parts, question)
    for way in _WAYS:
        if (page := way(parts, visit, meant)) is not None:
            return page if isinstance(page, Elsewhere) else _with_forms(parts, visit, page)
    return _with_forms(parts, visit, _answer(parts, visit, meant))


def _meant(parts: WebParts, question: str) -> str:
    """A question as it was meant: without padding, in the right keyboard, names with capitals."""
    answering = parts.answering
    return answering.typed(answering.named(in_figures(plain_words(question))))


def _with_forms(parts: WebParts, visit: Visit, page: Page) -> Page:
    """JSON as of `ask`, and a feed of the mentions of the same words."""
    question = visit.param("q")

    def answered() -> Content:
        reply = parts.answering.answer(question)
        return json_of(public(reply_form(reply, parts.answering.codes(reply.answers))))

    def mentioned() -> Content:
        return feed_of_mentions(parts, visit, question)

    forms = {JSON: answered, ATOM: mentioned}
    doubted = claim_in(question) is not None
    values = {"question": question, "claim": doubted, **page.values}
    return replace(page, forms=forms, values=values, feed=asked("/.atom", q=question))


# The ways in which a message is not a question: in the order of the chat (`handlers/…/talk.py`).


def _person(parts: WebParts, visit: Visit, text: str) -> Elsewhere | None:
    """«кто такой Лодкин?»"""
    name = who_is(text)
    return _to_only_person(parts, visit, name) if name else None


def _list(parts: WebParts, visit: Visit, text: str) -> Page | None:
    """Lists, counts, days."""
    if parts.answering.compares(text):
        return None
    listing = read_listing(text, parts.cast, parts.today())
    found = (
        listed(listing, parts.archive.entries(), parts.cast, visit.texts.lang) if listing else None
    )
    return _meetings(visit, found) if found is not None else None


def _named(parts: WebParts, visit: Visit, text: str) -> Page | None:
    """Meetings that are named: what nobody speaks of may still be a word of a title."""
    kind = parts.answering.kind(text)
    if kind == "question" or parts.answering.compares(text):
        return None
    if kind == "topic" and parts.answering.spoken(text).mentions.found:
        return None
    found = parts.finding.find(text, parts.archive, parts.today())
    entries = each_event_once(found.entries, visit.texts.lang)
    if not entries:
        return (
            _nothing_named(visit, text, found.nearest)
            if found.nearest and kind == "name"
            else None
        )
    people = [one for group in parts.cast.named(text) for one in group]
    values = {
        "heading": visit.texts.plain("meetings-found", count=len(entries), words=text),
        "entries": entries[:_LISTED],
        "more": len(entries) > _LISTED and asked("/m", q=text),
        "people": [one.name_in(visit.texts.lang) for one in people],
    }
    return Page("search/meetings.html", text, values)


def _holder(parts: WebParts, visit: Visit, text: str) -> Elsewhere | None:
    """«глава Севербанка»: who that is."""
    if parts.answering.kind(text) == "question":
        return None
    name = office_holder(topic_in(text), parts.archive.entries())
    return _to_only_person(parts, visit, name) if name else None


_WAYS: tuple[Callable[[WebParts, Visit, str], Page | Elsewhere | None], ...] = (
    _person,
    _list,
    _named,
    _holder,
)


def _to_only_person(parts: WebParts, visit: Visit, name: str) -> Elsewhere | None:
    found = parts.cast.who(name)
    if not found:
        return None
    return Elsewhere(to_person(found[0].name_in(visit.texts.lang) if len(found) == 1 else name))


def _nothing_named(visit: Visit, text: str, nearest: Sequence[str]) -> Page:
    values = {
        "said": visit.texts.plain("meetings-none", words=text),
        "suggestions": nearest,
        "absent": (),
    }
    return Page("search/silence.html", text, values)


def _meetings(visit: Visit, found: Listed) -> Page:
    texts = visit.texts
    near = [entry for entry in (found.before, found.after) if entry is not None]
    if found.unknown:
        said = texts.plain("listed-unknown", words=", ".join(found.unknown))
    elif not found.entries:
        said = texts.plain("listed-none", what=criteria(texts, found))
    else:
        said = count_words(texts, found)
    values = {
        "heading": criteria(texts, found),
        "said": said,
        "entries": found.entries[:_LISTED],
        "near": near,
        "more": False,
        "people": (),
    }
    return Page("search/meetings.html", criteria(texts, found), values)


# Answers


def _answer(parts: WebParts, visit: Visit, text: str) -> Page:
    reply = parts.answering.answer(text)
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
        "sides": _sides(reply, quotes),
        "first": quotes[: 2 if both else 1],
        "others": [] if reply.sides else quotes[2 if both else 1 :],
        "rival": next((i for i, a in enumerate(reply.answers) if a.contradicts), None)
        if reply.found
        else None,
        "suggestions": reply.suggestions,
        "figures": text if reply.followable else "",
    }
    return Page("search/answer.html", text, values)


def _two(reply: Reply) -> bool:
    """Whether the first alone is unsure, as in the chat."""
    if reply.statement or len(reply.answers) < 2 or any(a.contradicts for a in reply.answers):
        return False
    return two_wanted(reply.answers[0].score, reply.answers[1].score)


def _sides(reply: Reply, quotes: Sequence[ShownQuote]) -> list[Side]:
    lines = (reply.statement or "").split("\n")
    return [
        Side(line, quotes[number - 1] if 0 < number <= len(quotes) else None)
        for line, number in zip(lines, reply.sides, strict=False)
    ]


def _statement(parts: WebParts, visit: Visit, text: str, reply: Reply) -> Page:
    known = (parts.archive.entry(answer.meeting.id) for answer in reply.answers)
    entries = [entry for entry in known if entry is not None]
    values = {
        "heading": reply.statement,
        "said": visit.texts.plain("computed"),
        "entries": entries,
        "near": (),
        "more": False,
        "people": (),
    }
    return Page("search/meetings.html", text, values)


def _silence(visit: Visit, text: str, reply: Reply) -> Page:
    values = {
        "said": visit.texts.plain("nothing-near"),
        "suggestions": reply.suggestions,
        "absent": reply.absent,
    }
    return Page("search/silence.html", text, values)


def _topic(parts: WebParts, visit: Visit, text: str, topic: Topic) -> Page:
    texts = visit.texts
    link = lambda year: asked("/find", q=text, year=year)  # noqa: E731
    values = {
        "topic": topic,
        "quotes": _topic_quotes(parts, texts, topic),
        "years": bars(topic.by_year, texts.plain("topic-by-year"), link),
        "speakers": _speakers(texts, topic),
    }
    return Page("search/topic.html", text, values)


def _topic_quotes(parts: WebParts, texts: Texts, topic: Topic) -> list[ShownQuote]:
    codes = parts.answering.codes(topic.quotes)
    made = [
        _topic_quote(parts, texts, topic, answer, code)
        for answer, code in zip(topic.quotes, codes, strict=True)
    ]
    return [one for one in made if one is not None]


def _topic_quote(
    parts: WebParts, texts: Texts, topic: Topic, answer: Answer, code: str | None
) -> ShownQuote | None:
    """The sentence that holds the topic, its words marked."""
    try:
        text = parts.archive.meeting(answer.meeting.id).text_of(answer.turn)
    except (UnknownMeeting, ArchiveError):
        return None
    asked_words = words_with(text, topic.keys, answer.start, answer.stop)
    plain = replace(answer, core=None)
    shown = shown_answer(parts, texts, plain, code, asked_words)
    if shown is not None and code:
        return replace(shown, address=to_quote(answer.meeting.id, answer.turn, code))
    return shown


def _speakers(texts: Texts, topic: Topic) -> list[tuple[str, int]]:
    """Who speaks of it how often: the names of two languages may be one person's."""
    told: Counter[str] = Counter()
    for name, count in topic.speakers:
        if name.lower() not in IMPERSONAL:
            told[texts.name(name)] += count
    return told.most_common(_TOPIC_SPEAKERS)


# The first page


def _first_page(parts: WebParts, visit: Visit) -> Page:
    entries = parts.archive.entries()
    lang: Lang = visit.texts.lang
    shown = each_event_once(entries, lang)
    values = {
        "count": len(entries),
        "first": entries[-1].head.date if entries else None,
        "last": entries[0].head.date if entries else None,
        "entries": shown[:_NEWEST],
        "examples": parts.to_try(lang) if entries else (),
    }

    def all_of_them() -> Content:
        return json_of([public(entry_form(entry)) for entry in entries])

    def newest() -> Content:
        return feed_of_entries(visit, visit.texts.plain("web-name"), "/", entries)

    forms = {JSON: all_of_them, ATOM: newest}
    return Page("home.html", visit.texts.plain("web-name"), values, forms, feed="/.atom")
