"""The newest and the oldest that was said of a topic: «а самое первое упоминание?»."""

from __future__ import annotations

from dataclasses import replace

from handlers.conversation.answer_screens import Replies
from handlers.texts.catalogue import Texts
from handlers.views.screen import Screen, aside
from meetings.model.conversation import Conversation
from meetings.model.mentions import Mention
from meetings.model.reply import Reply
from meetings.model.stored_question import Asked
from meetings.ports.answering import Answering
from meetings.ports.archive import Archive
from meetings.ports.chats import Chats
from meetings.retrieval.topic_reply import quote_of


class TopicEnds:
    """Quotes one end of a topic. Its method reads from disk and thinks: call it in a thread."""

    def __init__(
        self, archive: Archive, answering: Answering, chats: Chats, replies: Replies
    ) -> None:
        self._archive = archive
        self._answering = answering
        self._chats = chats
        self._replies = replies

    def screen(
        self,
        texts: Texts,
        chat: int,
        on: Conversation,
        asked: Asked | None,
        *,
        place: int,
        surely: bool = False,
    ) -> Screen | None:
        """The first mention of the newest (``place`` 0) or oldest (-1) meeting with the topic
        shown last; None where no topic was, or that meeting is another one since. One may go on
        to the other end.

        ``surely``: of one word alone, since the first sentence with several may hold them apart.
        """
        if asked is None or not (asked.kind == "topic" or (on.topic and asked.found)):
            return None
        spoken = self._answering.spoken(asked.text)
        firsts = spoken.mentions.found.firsts()
        if not firsts or (surely and (spoken.apart or len(spoken.mentions.words) > 1)):
            return None
        return self._quoted(texts, chat, on, asked, firsts[place])

    def earlier(
        self, texts: Texts, chat: int, on: Conversation, asked: Asked | None
    ) -> Screen | None:
        """«а раньше?»: after a topic its oldest mention, after one of its mentions the one in the
        meeting before; None where no topic was.
        """
        if asked is None or asked.kind == "topic" or on.meeting_id is None:
            return self.screen(texts, chat, on, asked, place=-1, surely=True)
        if not (on.topic and asked.found):
            return None
        spoken = self._answering.spoken(asked.text)
        if spoken.apart or len(spoken.mentions.words) > 1:
            return None
        firsts = spoken.mentions.found.firsts()
        meetings = [first.passage.meeting_id for first in firsts]
        if on.meeting_id not in meetings:
            return None
        place = meetings.index(on.meeting_id) + 1
        if place == len(meetings):
            return aside(texts.say("followup-no-earlier-mention"))
        return self._quoted(texts, chat, on, asked, firsts[place])

    def _quoted(
        self, texts: Texts, chat: int, on: Conversation, asked: Asked, mention: Mention
    ) -> Screen | None:
        quote = quote_of(mention, self._archive)
        if quote is None:
            return None
        screen = self._replies.told(texts, chat, Reply(asked.text, True, None, (quote,), ()))
        if now_on := self._chats.conversation(chat):
            self._chats.set_conversation(chat, replace(now_on, topic=on.topic))
        return screen
