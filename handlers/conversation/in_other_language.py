"""«а на английском?» of the reply just shown: the same passage or meeting in its other text."""

from __future__ import annotations

from handlers.conversation.answer_screens import Replies
from handlers.conversation.reply_at_hand import ReplyAtHand
from handlers.meeting_finder import Finder
from handlers.texts.catalogue import Texts
from handlers.views.screen import Screen, aside
from handlers.views.shown_answer import Shown
from meetings.model.conversation import Conversation
from meetings.model.languages import Lang
from meetings.model.reply import Reply
from meetings.ports.archive import Archive
from meetings.retrieval.quoting.opened_meetings import OpenedMeetings
from meetings.retrieval.translations.in_question_language import in_language, translation_in

_RUSSIAN = ("русск", "russian")


class InOtherLanguage:
    """Nothing is translated: there is another text, or there is none."""

    def __init__(
        self, archive: Archive, replies: Replies, finder: Finder, hand: ReplyAtHand
    ) -> None:
        self._archive = archive
        self._replies = replies
        self._finder = finder
        self._hand = hand

    def screen(self, texts: Texts, chat: int, on: Conversation, named: str) -> Screen | None:
        """What was shown, in the language that is ``named``; None where nothing was."""
        meeting_id = self._hand.meeting(chat, on)
        entry = self._archive.entry(meeting_id) if meeting_id else None
        if entry is None:
            return None
        lang: Lang = "ru" if named.startswith(_RUSSIAN) else "en"
        if entry.head.lang == lang:
            return aside(texts.say(f"in-that-language-{lang}"))
        shown = self._hand.shown(chat, on)
        if shown and (screen := self._same_passage(texts, chat, shown, lang)):
            return screen
        other = translation_in(entry.head.id, lang, OpenedMeetings(self._archive))
        if other is None:
            return aside(texts.say(f"not-in-that-language-{lang}"))
        return self._finder.card(texts, chat, other)

    def _same_passage(self, texts: Texts, chat: int, shown: Shown, lang: Lang) -> Screen | None:
        there = in_language([shown.answer], lang, OpenedMeetings(self._archive))
        if not there or there[0].meeting.lang != lang:
            return None
        question, found = shown.asked.text, shown.asked.found
        return self._replies.told(texts, chat, Reply(question, found, None, tuple(there), ()))
