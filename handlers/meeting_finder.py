"""Words → the screen with the meeting or meetings they mean; what the chat is about is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers.callbacks import Stale
from handlers.clock import Clock
from handlers.texts.catalogue import Texts
from handlers.views.card import card
from handlers.views.meeting_list import EVERYTHING, meeting_list, nearest
from handlers.views.screen import Screen
from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Selection
from meetings.model.conversation import Conversation
from meetings.model.errors import UnknownMeeting
from meetings.model.languages import Lang
from meetings.model.question import Period
from meetings.model.stored_question import LISTED, Asked
from meetings.names.matching import LIKELY, match_names
from meetings.ports.answering import Finding
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.comparing_meetings import comparison_of
from meetings.retrieval.query.archive_cast import Casts
from meetings.retrieval.query.dates_asked import time_asked
from meetings.retrieval.query.person_alone import (
    namesakes,
    person_alone,
    person_heard,
    person_in,
)
from meetings.retrieval.query.short_names import short_name
from meetings.statistics.lazy_meetings import SelectedMeetings, each_event_once_of
from meetings.text.language import language_of
from meetings.text.patronymics import is_patronymic
from meetings.text.tokens import fold
from meetings.transcripts.head.language_pairs import translation_in_archive

_NAMESAKES = 6
"""People named who may be meant, as many as are offered elsewhere."""


class Finder:
    """Looks meetings up for a chat. Its methods read from disk: call them in a thread."""

    def __init__(
        self, archive: Archive, finding: Finding, chats: Chats, casts: Casts, now: Clock
    ) -> None:
        self._archive = archive
        self._finding = finding
        self._chats = chats
        self._now = now
        self._casts = casts

    def found(self, words: str, lang: Lang) -> Sequence[Entry]:
        """The meetings that some words mean, each event once."""
        today = self._now().date()
        return each_event_once_of(self._finding.find(words, self._archive, today).entries, lang)

    def found_or_all(self, words: str, lang: Lang) -> Sequence[Entry]:
        """The meetings that some words mean; all of them for no words."""
        return self.found(words, lang) if words else self._everything(lang)

    def one_or_list(self, texts: Texts, chat: int, words: str) -> Screen:
        """The card of the one meeting found, the list of several, or what is nearest."""
        found = self.found(words, texts.lang)
        if len(found) == 1:
            return self.card(texts, chat, found[0].head.id, words)
        return self._several(texts, chat, words, found)

    def all_of(self, texts: Texts, chat: int, words: str) -> Screen:
        """The list of the meetings found, or of all for no words."""
        if words:
            return self._several(texts, chat, words, self.found(words, texts.lang))
        return self._page(texts, self._everything(texts.lang), 1, "", EVERYTHING)

    def page(self, texts: Texts, chat: int, number: int, page: int) -> Screen:
        """Another page of a list. Raises Stale."""
        if number == EVERYTHING:
            return self._page(texts, self._everything(texts.lang), page, "", EVERYTHING)
        if (asked := self._chats.question(chat, number)) is None:
            raise Stale("question-gone")
        found = self.found(asked.text, texts.lang)
        return self._page(texts, found, page, asked.text, number)

    def offered(self, chat: int, number: int, place: int) -> str:
        """The words of a button that was offered. Raises Stale."""
        asked = self._chats.question(chat, number)
        if asked is None or place >= len(asked.suggestions):
            raise Stale("question-gone")
        return asked.suggestions[place]

    def latest(self, texts: Texts, chat: int) -> Screen:
        """The newest meeting."""
        everything = self._everything(texts.lang)
        if not everything:
            return Screen(texts.say("archive-empty"))
        return self.card(texts, chat, everything[0].head.id)

    def card(self, texts: Texts, chat: int, meeting_id: str, words: str = "") -> Screen:
        """A meeting's card; a private chat is now on this meeting. Raises UnknownMeeting."""
        entry = self._archive.entry(meeting_id)
        if entry is None:
            raise UnknownMeeting(f"The archive holds no meeting {meeting_id}.")
        names = [speaker.name for speaker in entry.speakers]
        named = _meant(words, names) or _meant(self.person_in(words) or "", names)
        if chat > 0:
            person = named or self._guest(entry)
            self._chats.set_conversation(chat, Conversation(self._now(), meeting_id, person))
        translation = translation_in_archive(meeting_id, self._archive)
        there = translation.head.id if translation else None
        facts = self._archive.facts(meeting_id)
        meeting = self._archive.meeting(meeting_id)
        like = self._comparable(entry)
        return card(texts, meeting, there, facts, comparable=like, asked_for=named)

    def _guest(self, entry: Entry) -> str | None:
        """Whoever alone speaks with the host: «он» of what is asked next."""
        cast = self._casts.of(self._archive)
        names = [one.name for one in entry.speakers]
        guests = [name for name in names if not cast.is_host(cast.person(name))]
        return guests[0] if len(names) == 2 and len(guests) == 1 else None

    def _comparable(self, entry: Entry) -> bool:
        """Whether another meeting with the same person has figures in common with it."""
        archive = self._archive
        cast = self._casts.of(archive)
        try:
            found = comparison_of(entry, archive, cast, archive.meeting, archive.facts)
        except UnknownMeeting:  # the other one is damaged: its own card says so
            return False
        return bool(found and found.found)

    def has_like(self, word: str) -> bool:
        """Whether there are names like a word that nothing is found for."""
        found = self._finding.find(word, self._archive, self._now().date())
        return not found.entries and self._finding.is_like_a_name(word, self._archive)

    def person_in(self, words: str) -> str | None:
        """The one person that some words name."""
        person = person_in(words, self._casts.of(self._archive))
        return person.name_in(language_of(words)) if person else None

    def called_by_name_in(self, words: str) -> str | None:
        """The one person whose surname, or given name with patronymic, stands among some words."""
        cast = self._casts.of(self._archive)
        by_name = [people for word, people in cast.named_by_word(words).items() if word]
        by_patronymic = any(map(is_patronymic, map(fold, words.split())))
        return self.person_in(words) if by_name or by_patronymic else None

    def _person_like(self, words: str, found: Sequence[Entry]) -> str | None:
        """The one who is called most like a mistyped name and speaks at all meetings found."""
        people = self._casts.of(self._archive).who(words) if len(words.split()) == 1 else ()
        if len(people) != 1:
            return None
        names = set(people[0].names)
        theirs = all(any(s.name in names for s in one.speakers) for one in found)
        return people[0].name_in(language_of(words)) if theirs else None

    def person_alone(self, words: str) -> str | None:
        """The one person that some words name and nothing besides: not «Лодкин о мосте»."""
        person = person_alone(words, self._casts.of(self._archive))
        return person.name_in(language_of(words)) if person else None

    def person_heard(self, text: str) -> str | None:
        """Who a message wants to hear, of whatever, also by a given name: “What did Ann say?”."""
        person = person_heard(text, self._casts.of(self._archive))
        return person.name_in(language_of(text)) if person else None

    def short_name(self, words: str) -> str | None:
        """Whom some words mean that are nothing but a name of a few letters: «Си»."""
        person = short_name(words, self._casts.of(self._archive))
        return person.name_in(language_of(words)) if person else None

    def time_in(self, words: str) -> Period | None:
        """The time that some words name."""
        asked = time_asked(words, self._now().date())
        return asked.period if asked else None

    def namesakes(self, words: str) -> bool:
        """Whether some words are the name of several people, any of whom may be meant."""
        return bool(namesakes(words, self._casts.of(self._archive)))

    def _several(self, texts: Texts, chat: int, words: str, found: Sequence[Entry]) -> Screen:
        if found:
            number = self._chats.remember_question(chat, list_asked(words, found))
            if chat > 0:
                person = self.person_in(words) or self._person_like(words, found)
                on = Conversation(self._now(), None, person, words, number)
                self._chats.set_conversation(chat, on)
            page = self._page(texts, found, 1, words, number)
            return self._with_namesakes(texts, words, page)
        if not self._archive.totals().meetings:
            return Screen(texts.say("archive-empty"))
        names = self._finding.find(words, self._archive, self._now().date()).nearest
        number = self._chats.remember_question(chat, Asked(words, suggestions=names))
        return nearest(texts, words, names, number)

    def _with_namesakes(self, texts: Texts, words: str, page: Screen) -> Screen:
        """A list under a name that several people have says who they are."""
        named = self._casts.of(self._archive).named(words)
        people = named[0] if len(named) == 1 else ()
        if len(people) < 2:
            return page
        names = ", ".join(person.name_in(texts.lang) for person in people[:_NAMESAKES])
        return replace(page, html=f"{page.html}\n\n{texts.say('namesakes', names=names)}")

    def _page(
        self, texts: Texts, found: Sequence[Entry], page: int, words: str, number: int
    ) -> Screen:
        if not found:
            return Screen(texts.say("archive-empty"))
        named = self.person_alone(words)  # «путину» is called by the name as it is kept
        called = texts.name(named) if named else words
        return meeting_list(texts, found, page, words=called, number=number)

    def _everything(self, lang: Lang) -> Sequence[Entry]:
        return SelectedMeetings(self._archive, Selection(once_in=lang))


def list_asked(words: str, found: Sequence[Entry]) -> Asked:
    """A list that was shown, as what comes next may lean on it."""
    ids = tuple(entry.head.id for entry in found[:LISTED])
    return Asked(words, bool(found), meetings=ids, kind="list")


def _meant(words: str, names: Sequence[str]) -> str | None:
    """The one speaker that was looked for, if it was one."""
    found = match_names(words, names, limit=2) if words else []
    sure = [names[i] for i, score in found if score >= LIKELY]
    return sure[0] if sure else None
