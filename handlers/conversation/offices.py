"""«Кто мэр?»: the person who holds an office, or all whom the archive knows in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from handlers.clock import Clock
from handlers.texts.catalogue import Texts
from handlers.views.office_holders import office_holders_screen, with_time_held
from handlers.views.screen import Screen, aside
from meetings.gazetteer.finding_countries import country_mentions
from meetings.model.catalogue_selection import spoken_at_by
from meetings.model.conversation import Conversation
from meetings.model.stored_question import Asked
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.query.archive_cast import Cast, CastMember, Casts
from meetings.retrieval.query.intents import topic_in
from meetings.retrieval.query.office_holders import is_office, office_asked, office_spoken_of
from meetings.retrieval.query.office_steps import (
    head_of_topic,
    office_beside,
    office_of_place,
    office_of_topic,
    office_step_in,
    office_there,
    same_place,
    stepped_holder,
)
from meetings.retrieval.query.office_tenures import (
    HeldOffice,
    HoldersFound,
    holders_asked,
    holders_found,
)
from meetings.retrieval.query.questions.offices_gone_on_with import holder_gone_on_with
from meetings.text.language import language_of

_MEETINGS_READ = 50
"""The newest of a person's, of which one tells the office."""


class Offices:
    """Finds who holds an office. Its methods read from disk: call them in a thread."""

    def __init__(
        self,
        archive: Archive,
        chats: Chats,
        casts: Casts,
        now: Clock,
        person: Callable[[Texts, int, str], Screen | None],
    ) -> None:
        self._archive = archive
        self._chats = chats
        self._casts = casts
        self._now = now
        self._person = person

    def asked(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """Who holds the office that a question asks about; None for other messages."""
        cast, today = self._casts.of(self._archive), self._now().date()
        if beside := self._beside(texts, chat, text, cast):
            return beside
        found = holders_asked(text, self._archive, cast, texts.lang, today)
        return self._shown(texts, chat, text, found) if found else None

    def _beside(self, texts: Texts, chat: int, text: str, cast: Cast) -> Screen | None:
        """«кто был мэром до Лодкина?»: whoever held it before or after somebody of the archive."""
        asked = office_beside(text)
        named = cast.who(asked[2]) if asked else ()
        if asked is None or len(named) != 1:
            return None
        office = office_asked(asked[0])
        found = holders_found(office, self._archive, cast, texts.lang)
        if not found.held:
            return None
        other = stepped_holder(found.held, named[0], asked[1])
        if other is None:
            if chat > 0:
                on = Conversation(
                    self._now(), person=named[0].name_in(texts.lang), question=office
                )
                self._chats.set_conversation(chat, on)
            return aside(texts.say(f"office-nobody-{asked[1]}"))
        return self._card(texts, chat, office, other)

    def stepped(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """«а до него?» after an office or a person: whoever held it before or after."""
        step = office_step_in(text)
        on = self._chats.conversation(chat) if step and chat > 0 else None
        if step is None or on is None or not on.lasts(self._now()) or on.topic:
            return None
        cast = self._casts.of(self._archive)
        shown = cast.person(on.person) if on.person else None
        office = self._office_shown(on, shown)
        found = holders_found(office, self._archive, cast, texts.lang) if office else None
        if found is None or not found.held:
            nobody = shown is None and not office and on.meeting_id is None
            return aside(texts.say("followup-of-nobody")) if nobody else None
        other = stepped_holder(found.held, shown, step)
        if other is None:
            return aside(texts.say(f"office-nobody-{step}"))
        return self._card(texts, chat, office, other)

    def of_place_shown(self, chat: int, text: str) -> str:
        """«а президент?» after the prime minister of a country: the president of the same.

        «кто там президент?» is of the place of whatever was talked about.
        """
        on = self._chats.conversation(chat) if chat > 0 else None
        if on is None or not on.lasts(self._now()):
            return text
        there = office_there(head_of_topic(text, on.topic), self._talked_about(chat, on))
        if there == text and (theirs := office_of_topic(text, on.topic)):
            there = theirs if self._is_held(theirs) else text
        if there == text and (theirs := office_of_place(text, on.topic or on.question)):
            there = theirs if self._is_held(theirs) else text
        if there != text or on.topic:
            return there
        shown = self._casts.of(self._archive).person(on.person) if on.person else None
        return same_place(text, self._office_shown(on, shown))

    def _is_held(self, text: str) -> bool:
        """Whether the archive names anybody in the office that a question asks about."""
        cast = self._casts.of(self._archive)
        found = holders_asked(text, self._archive, cast, "ru", self._now().date())
        return bool(found and found.held)

    def _talked_about(self, chat: int, on: Conversation) -> str:
        """What was asked last, or where that names no place the title of the meeting shown."""
        asked = self._chats.question(chat, on.number) if on.number else None
        before = on.topic or on.question or (asked.text if asked else "")
        entry = self._archive.entry(on.meeting_id) if on.meeting_id else None
        return before if entry is None or country_mentions(before) else entry.head.title

    def _office_shown(self, on: Conversation, shown: CastMember | None) -> str:
        """The office a chat is on: as it was asked for, or the last of the person shown."""
        office = office_asked(on.question) or topic_in(on.question)
        if is_office(office):
            return office
        if shown is None or on.meeting_id:
            return ""
        theirs = self._archive.entries(spoken_at_by(shown.names), limit=_MEETINGS_READ)
        roles = (o.role for e in theirs for o in e.speakers if o.name in shown.names and o.role)
        return next(filter(is_office, roles), "")

    def _card(self, texts: Texts, chat: int, office: str, held: HeldOffice) -> Screen | None:
        """Somebody's card, with the time of an office, on which a private chat is now."""
        card = self._person(texts, chat, held.person.name_in(texts.lang))
        if card is None:
            return None
        if chat > 0 and (on := self._chats.conversation(chat)) is not None:
            self._chats.set_conversation(chat, replace(on, question=office))
        return with_time_held(texts, held, card)

    def with_name(self, texts: Texts, text: str) -> str:
        """«президент Казахстана о торговле» → with the name of the one who holds the office."""
        cast, place = self._casts.of(self._archive), office_spoken_of(text)
        if place is None:
            return self._with_lone_office(text, cast)
        found = holders_found(text[place[0] : place[1]], self._archive, cast, texts.lang)
        if found.all != 1:
            return text
        name = found.held[0].person.name_in(language_of(text))
        return f"{text[: place[0]]}{name}{text[place[1] :]}"

    @staticmethod
    def _with_lone_office(text: str, cast: Cast) -> str:
        """The same of an office that is named alone: "what did the treasurer say?", "and the
        clerk?".
        """
        holder = cast.holder_speaking(text) or holder_gone_on_with(text, cast.known)
        if holder is None or any(cast.named_by_word(text)):
            return text
        name = cast.person(holder.names[0]).name_in(language_of(text))
        return f"{text[: holder.start]}{name}{text[holder.stop :]}"

    def named(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """«глава Севербанка»: the office alone."""
        office = topic_in(text)
        if not is_office(office):
            return None
        cast = self._casts.of(self._archive)
        found = holders_found(office, self._archive, cast, texts.lang)
        return self._shown(texts, chat, text, found)

    def _shown(self, texts: Texts, chat: int, text: str, found: HoldersFound) -> Screen | None:
        if not found.held:
            return None
        names = tuple(one.person.name_in(texts.lang) for one in found.held)
        if found.all == 1 and found.missed is None:
            return self._card(texts, chat, text, found.held[0])
        number = self._chats.remember_question(chat, Asked(text, suggestions=names))
        if chat > 0:
            on = Conversation(self._now(), question=text, number=number)
            self._chats.set_conversation(chat, on)
        return office_holders_screen(texts, found, number)
