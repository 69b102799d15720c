"""What a message names and no more: a meeting, «глава Севербанка», «капитан Ларсен»."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from handlers.conversation.offices import Offices
from handlers.meeting_finder import Finder
from handlers.texts.catalogue import Texts
from handlers.views.cutting import cut
from handlers.views.periods import not_then
from handlers.views.screen import Screen
from meetings.gazetteer.finding_countries import countries_in
from meetings.model.question import MessageKind
from meetings.ports.answering import Answering
from meetings.retrieval.query.intents import topic_in
from meetings.retrieval.query.meetings_request import names_meetings
from meetings.retrieval.query.office_holders import is_office
from meetings.retrieval.query.places_alone import place_alone
from meetings.retrieval.query.resolving_references import FollowUp
from meetings.retrieval.query.somebody_on_topic import somebody_on
from meetings.retrieval.query.topic_requests import counts_mentions
from meetings.retrieval.query.words_of_head import tells_together
from meetings.text.tokens import fold

_ON_SOMETHING = re.compile(r"\w\s+(?:on|about|про|обо?|о)\s+\w", re.IGNORECASE)
"""«Лодкин про Останию» asks for his words, and not who he is."""
_LOOKED_AT = 20
"""Meetings whose heads are read for how near the words of a topic stand in them."""


class NamedInMessage:
    """Shows what is named. Its method reads from disk and thinks: call it in a thread."""

    def __init__(
        self,
        answering: Answering,
        finder: Finder,
        offices: Offices,
        person: Callable[[Texts, int, str], Screen | None],
    ) -> None:
        self._answering = answering
        self._finder = finder
        self._offices = offices
        self._person_named = person

    def screen(self, texts: Texts, chat: int, meant: FollowUp) -> Screen | None:
        """Meetings that are named; «глава Севербанка»: who holds that office; «капитан Ларсен»."""
        if meant.scope is not None or meant.words or counts_mentions(meant.text):
            return None
        kind = self._answering.kind(meant.text)
        if kind == "question" or self._is_of_their_words(meant.text):
            return None
        if (found := self._office_or_meetings(texts, chat, meant.text, kind)) is not None:
            return found
        if kind != "name" or names_meetings(fold(meant.text)) or _ON_SOMETHING.search(meant.text):
            return None
        person = self._finder.person_in(meant.text)
        time = self._finder.time_in(meant.text)
        if time is not None and countries_in(meant.text):
            person = None  # «Лодкин Остания 2015»: of another time his words on that are wanted
        page = self._person_named(texts, chat, person) if person else None
        if page is None or time is None:
            return page
        told = not_then(texts, time)  # else a meeting of theirs would have been found
        return replace(page, html=cut(f"{told}\n\n{page.html}"))

    def _office_or_meetings(
        self, texts: Texts, chat: int, text: str, kind: MessageKind
    ) -> Screen | None:
        """The meetings named; before them whoever holds the office named, "mayor of moscow", or is
        called by a name of a few letters."""
        if short := self._finder.short_name(text):
            return self._finder.one_or_list(texts, chat, short)
        named = self._names_meetings(texts, text, kind)
        called = self._finder.called_by_name_in(text) if kind == "name" else None
        more = self._finder.time_in(text) or countries_in(text) or names_meetings(fold(text))
        if called and not more:
            return self._finder.one_or_list(texts, chat, called)  # «Президент Лодкин»
        if not named or is_office(text):
            holder = self._offices.named(texts, chat, text)
            if holder is not None or not named:
                return holder
        return self._finder.one_or_list(texts, chat, self._meeting_words(texts, text))

    def _meeting_words(self, texts: Texts, text: str) -> str:
        """«что там по Остании» → «Остании», where meetings are found by that alone."""
        text = text.rstrip(" ?!.")  # told in the heading: “Pellow”, and not “Pellow?”
        words = topic_in(text)
        return words if words != text and self._finder.found(words, texts.lang) else text

    def _names_meetings(self, texts: Texts, text: str, kind: MessageKind) -> bool:
        """What nobody speaks of may still be a word of a title.

        «Шаигу»: for one word that nobody says, the names most like it are offered. A country
        alone is what is said of it, with a button for the meetings it names.
        """
        if kind == "topic" and self._answering.spoken(text).mentions.found:
            return False
        found = self._finder.found(text, texts.lang)
        if found and kind == "topic" and len(text.split()) > 1:
            return any(tells_together(text, one) for one in found[:_LOOKED_AT])
        if found:
            return not (place_alone(text) and self._answering.spoken(text).mentions.found)
        return kind == "topic" and len(text.split()) == 1 and self._finder.has_like(text)

    def _is_of_their_words(self, text: str) -> bool:
        """«Лодкин об Остании» asks for his words on it, and for no meeting that has both."""
        asked = somebody_on(text)
        return asked is not None and self._finder.person_in(asked[0]) is not None
