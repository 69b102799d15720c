"""«Сравни Лодкина и Токаева»: who they are, side by side, where no topic is named."""

from __future__ import annotations

from collections.abc import Iterator

from handlers.clock import Clock
from handlers.texts.catalogue import Texts
from handlers.views.people_side_by_side import side_by_side_screen
from handlers.views.screen import Screen
from meetings.model.stored_question import Asked
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.query.archive_cast import Alternatives, Casts
from meetings.retrieval.query.comparisons import compared_alone
from meetings.statistics.speaker_profile import SpeakerProfile, profile_of


class PeopleSideBySide:
    """Sets people side by side. Its methods read from disk: call them in a thread."""

    def __init__(self, archive: Archive, chats: Chats, casts: Casts, now: Clock) -> None:
        self._archive = archive
        self._chats = chats
        self._casts = casts
        self._now = now

    def screen(self, texts: Texts, chat: int, text: str) -> Screen | None:
        """Each of the people a message compares on nothing; None for other messages."""
        cast = self._casts.of(self._archive)
        people = compared_alone(text, cast, self._now().date())
        profiles = tuple(self._profiles(texts, people))
        if len(profiles) < 2:
            return None
        names = tuple(profile.name for profile in profiles)
        number = self._chats.remember_question(chat, Asked(text, suggestions=names))
        return side_by_side_screen(texts, profiles, number)

    def _profiles(
        self, texts: Texts, people: tuple[Alternatives, ...]
    ) -> Iterator[SpeakerProfile]:
        """Of those who speak; of namesakes the one of most meetings."""
        for alternatives in people:
            own = (
                profile_of(one.names, self._archive, texts.lang, one.name_in(texts.lang))
                for one in alternatives
            )
            known = [profile for profile in own if profile is not None]
            if known:
                yield max(known, key=lambda profile: len(profile.meetings))
