"""`/`: what is asked is answered as in the chat; without a question the way in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from bot.json_forms.replies import reply_form
from bot.json_forms.without_local_paths import public
from bot.web.dependencies import WebDependencies
from bot.web.feeds import feed_of_mentions
from bot.web.pages.home import first_page
from bot.web.pages.replies import reply_page
from bot.web.rendered_page import ATOM, JSON, Content, Elsewhere, Page, json_of
from bot.web.visit import Visit
from handlers.views.listing_reply import count_words, criteria, what_is_lacking
from handlers.views.spread_of_list import counted
from handlers.views.web_addresses import asked as to_list
from handlers.views.web_addresses import to_person
from meetings.model.question import MessageKind
from meetings.model.reply import Reply
from meetings.retrieval.query.carrying_out_listings import Listed, listed
from meetings.retrieval.query.claims import claim_in
from meetings.retrieval.query.intents import heard_of, topic_in, who_is
from meetings.retrieval.query.listing import read_listing
from meetings.retrieval.query.message_meant import as_meant
from meetings.retrieval.query.office_holders import office_holder
from meetings.retrieval.query.person_alone import person_heard, several_heard
from meetings.retrieval.query.places_alone import place_alone
from meetings.statistics.lazy_meetings import each_event_once_of

_LISTED = 60
"""Meetings of a list; more are for a narrower question."""


@dataclass
class _Question:
    """A question as it was meant, and what is found out about it at most once."""

    parts: WebDependencies
    text: str

    @cached_property
    def kind(self) -> MessageKind:
        """Whether it names something, wants to hear of a topic, or asks."""
        return self.parts.answering.kind(self.text)

    @cached_property
    def compares(self) -> bool:
        """Whether it sets people side by side."""
        return self.parts.answering.compares(self.text)

    @cached_property
    def is_spoken_of(self) -> bool:
        """Whether anybody mentions its topic; the reply tells nearly always."""
        if self.reply.found or self.reply.topic is not None:
            return True
        return bool(self.parts.answering.spoken(self.text).mentions.found)

    @cached_property
    def reply(self) -> Reply:
        """What is answered."""
        return self.parts.reply(self.text)


def search_page(parts: WebDependencies, visit: Visit) -> Page | Elsewhere:
    """The answer to a question, or the first page."""
    question = visit.param("q")
    if not question:
        return first_page(parts, visit)
    if visit.form:
        return _with_forms(parts, visit, Page("", question))
    meant = _Question(parts, as_meant(parts.answering, question))
    for way in _WAYS:
        if (page := way(parts, visit, meant)) is not None:
            return page if isinstance(page, Elsewhere) else _with_forms(parts, visit, page)
    return _with_forms(parts, visit, reply_page(parts, visit, meant.text, meant.reply))


def _with_forms(parts: WebDependencies, visit: Visit, page: Page) -> Page:
    """JSON as of `ask`, and a feed of the mentions of the same words."""
    question = visit.param("q")

    def answered() -> Content:
        meant = parts.reply(as_meant(parts.answering, question))
        reply = replace(meant, question=question)  # as `ask` tells it
        return json_of(public(reply_form(reply, parts.answering.codes(reply.answers))))

    def mentioned() -> Content:
        return feed_of_mentions(parts, visit, question)

    forms = {JSON: answered, ATOM: mentioned}
    doubted = claim_in(question) is not None
    values = {"question": question, "claim": doubted, **page.values}
    return replace(page, forms=forms, values=values, feed=to_list("/.atom", q=question))


# The ways in which a message is not a question, in the order of the chat
# (`handlers/conversation/message_routing.py`).


def _person(parts: WebDependencies, visit: Visit, asked: _Question) -> Elsewhere | None:
    """«кто такой Лодкин?»"""
    name = who_is(asked.text)
    return _to_only_person(parts, visit, name) if name else None


def _heard(parts: WebDependencies, visit: Visit, asked: _Question) -> Elsewhere | None:
    """«цитаты Лодкина», “what did the chair say?”: whatever it was about."""
    person = person_heard(asked.text, parts.cast)
    if person is not None:
        return Elsewhere(to_person(person.name_in(visit.texts.lang)))
    several = several_heard(asked.text, parts.cast)
    return Elsewhere(to_person(heard_of(asked.text))) if several else None


def _list(parts: WebDependencies, visit: Visit, asked: _Question) -> Page | None:
    """Lists, counts, days."""
    if asked.compares:
        return None
    listing = read_listing(asked.text, parts.cast, parts.today())
    found = listed(listing, parts.archive, parts.cast, visit.texts.lang) if listing else None
    return _meetings(visit, found) if found is not None else None


def _named(parts: WebDependencies, visit: Visit, asked: _Question) -> Page | None:
    """Meetings that are named: what nobody speaks of may still be a word of a title."""
    text, kind = asked.text, asked.kind
    if kind == "question" or asked.compares:
        return None
    if (kind == "topic" or place_alone(text)) and asked.is_spoken_of:
        return None
    found = parts.finding.find(text, parts.archive, parts.today())
    entries = each_event_once_of(found.entries, visit.texts.lang)
    if not entries:
        offered = kind == "name" or len(text.split()) == 1  # «Шаигу»
        return _nothing_named(visit, text, found.nearest) if found.nearest and offered else None
    people = [one for group in parts.cast.named(text) for one in group]
    values = {
        "heading": visit.texts.plain("meetings-found", count=len(entries), words=text),
        "entries": entries[:_LISTED],
        "more": len(entries) > _LISTED and to_list("/m", q=text),
        "people": [one.name_in(visit.texts.lang) for one in people],
    }
    return Page("search/meetings.html", text, values)


def _holder(parts: WebDependencies, visit: Visit, asked: _Question) -> Elsewhere | None:
    """«глава Севербанка»: who that is."""
    if asked.kind == "question":
        return None
    name = office_holder(topic_in(asked.text), parts.archive.participants())
    return _to_only_person(parts, visit, name) if name else None


_WAYS: tuple[Callable[[WebDependencies, Visit, _Question], Page | Elsewhere | None], ...] = (
    _person,
    _heard,
    _list,
    _named,
    _holder,
)


def _to_only_person(parts: WebDependencies, visit: Visit, name: str) -> Elsewhere | None:
    found = parts.cast.who(name)
    if not found:
        return None
    return Elsewhere(to_person(found[0].name_in(visit.texts.lang) if len(found) == 1 else name))


def _nothing_named(visit: Visit, text: str, nearest: Sequence[str]) -> Page:
    values = {
        "said": visit.texts.plain("meetings-none", words=text),
        "suggestions": nearest,
        "absent": (),
        "unheld": "",
        "empty": "",
    }
    return Page("search/silence.html", text, values)


def _meetings(visit: Visit, found: Listed) -> Page:
    texts = visit.texts
    near = [entry for entry in (found.before, found.after) if entry is not None]
    if found.unknown:
        said = texts.plain("listed-unknown", words=", ".join(found.unknown))
    elif not found.entries:
        said = texts.plain("listed-none", what=what_is_lacking(texts, found))
    else:
        said = count_words(texts, found)
    spread = found.listing.spread
    values = {
        "heading": criteria(texts, found),
        "said": said,
        "counted": counted(texts, found, spread) if spread else (),
        "entries": found.entries[:_LISTED],
        "near": near,
        "more": False,
        "people": (),
    }
    return Page("search/meetings.html", criteria(texts, found), values)
