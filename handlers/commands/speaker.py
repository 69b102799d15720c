"""/speaker: a person of the archive."""

from __future__ import annotations

import asyncio

from telegram import Update

from handlers.admins_only_asking import asking
from handlers.callbacks import Context, Stale, button
from handlers.clock import Clock
from handlers.command_names import Handler, words_named
from handlers.replier import Replier
from handlers.texts.catalogue import Texts
from handlers.update_messages import spoken
from handlers.views import figures as views
from handlers.views.callback_data import SPEAKER, Address
from handlers.views.office_holders import office_holders_screen, with_time_held
from handlers.views.screen import Screen, aside
from meetings.model.conversation import Conversation
from meetings.model.stored_question import Asked
from meetings.ports.answering import Answering
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.query.archive_cast import CastMember, Casts
from meetings.retrieval.query.office_holders import names_an_office
from meetings.retrieval.query.office_tenures import holders_found
from meetings.retrieval.query.questions.holders_speaking import is_called_office
from meetings.statistics.speaker_profile import profile_of
from meetings.text.tokens import fold, word_texts

_CHOICES = 6
"""People that a person is asked to choose from; of more they are asked to say more."""


class Speakers:
    """Shows people. Methods without ``async`` read from disk: they are called in a thread."""

    def __init__(
        self,
        desk: Replier,
        archive: Archive,
        chats: Chats,
        casts: Casts,
        answering: Answering,
        now: Clock,
    ) -> None:
        self._desk = desk
        self._archive = archive
        self._chats = chats
        self._casts = casts
        self._answering = answering
        self._now = now

    def handlers(self) -> list[Handler]:
        """Commands and buttons."""
        return [
            asking(self._desk, "speaker", self.speaker),
            button(self._desk, SPEAKER, self._person, slow=True),
        ]

    async def speaker(self, update: Update, _: Context) -> None:
        """A person of the archive."""
        texts, words = self._desk.texts(update), words_named(update)
        if not words:
            await self._desk.send(update, aside(texts.say("speaker-usage")))
            return
        chat = spoken(update).chat_id
        screen = await self._desk.thinking(update, self._speaker_screen, texts, chat, words)
        await self._desk.send(update, screen)

    def who(self, texts: Texts, chat: int, words: str) -> Screen | None:
        """The person a message asks about; a private chat is on them now. None for nobody."""
        found = self._casts.of(self._archive).who(words)
        return self._speaker_screen(texts, chat, words) if found else None

    def _speaker_screen(self, texts: Texts, chat: int, words: str) -> Screen:
        cast, typed = self._casts.of(self._archive), words
        words = self._answering.typed(self._answering.named(words))
        found = cast.who(words)
        if not found and (found := cast.who(typed)):
            words = typed  # «вайна» is «война», but of a person asked for
        if chat > 0:  # of several people nobody is meant yet
            person = found[0].name_in(texts.lang) if len(found) == 1 else None
            self._chats.set_conversation(chat, Conversation(self._now(), None, person, words))
        if len(found) == 1:
            return self._profile(texts, chat, found[0])
        if not found:
            for said in dict.fromkeys((words, typed)):
                if (held := self._by_office(texts, chat, said)) is not None:
                    return held
            words = typed  # as it is told that nobody is called so
        names = [person.name_in(texts.lang) for person in found[:_CHOICES]]
        number = self._chats.remember_question(chat, Asked(words, suggestions=tuple(names)))
        return views.several_people(texts, words, names, number)

    def _by_office(self, texts: Texts, chat: int, words: str) -> Screen | None:
        """All whom the archive knows in an office: «канцлер»."""
        cast = self._casts.of(self._archive)
        folded = tuple(fold(word) for word in word_texts(words))
        if not (any(map(names_an_office, folded)) or is_called_office(folded)):
            return None
        found = holders_found(words, self._archive, cast, texts.lang)
        names = tuple(one.person.name_in(texts.lang) for one in found.held)
        if not names:
            return None
        if found.all == 1:
            only = found.held[0]
            return with_time_held(texts, only, self._profile(texts, chat, only.person))
        number = self._chats.remember_question(chat, Asked(words, suggestions=names))
        return office_holders_screen(texts, found, number)

    def _profile_of(self, texts: Texts, chat: int, name: str) -> Screen:
        return self._profile(texts, chat, self._casts.of(self._archive).person(name))

    def _profile(self, texts: Texts, chat: int, person: CastMember) -> Screen:
        name = person.name_in(texts.lang)
        profile = profile_of(person.names, self._archive, texts.lang, name)
        if profile is None:
            return aside(texts.say("speaker-none", words=name))
        number = self._chats.remember_question(chat, Asked(name))
        label = self._casts.of(self._archive).is_label(person.names[0])
        return views.speaker_screen(texts, profile, number, is_label=label)

    async def _person(self, update: Update, address: Address) -> None:
        texts, chat = self._desk.texts(update), spoken(update).chat_id
        asked = await asyncio.to_thread(self._chats.question, chat, address.number(0))
        place = address.number(1)
        if asked is None or place >= len(asked.suggestions):
            raise Stale("question-gone")
        name = asked.suggestions[place]
        screen = await self._desk.thinking(update, self._profile_of, texts, chat, name)
        await self._desk.send(update, screen)
