"""What is said of somebody who never speaks: «кто такой Пушкин?»."""

from __future__ import annotations

from dataclasses import replace

from handlers.conversation.answer_screens import Replies
from handlers.texts.catalogue import Texts
from handlers.views.cutting import cut
from handlers.views.screen import Screen, label
from meetings.ports.answering import Answering
from meetings.retrieval.query.resolving_references import FollowUp


def spoken_of_instead(
    answering: Answering, replies: Replies, texts: Texts, chat: int, name: str
) -> Screen | None:
    """The mentions of a name; None where there are none. One quote would not tell who that is."""
    said = answering.spoken(name)
    if not said.mentions.found or said.apart or answering.kind(name) == "question":
        return None
    screen = replies.ask(texts, chat, FollowUp(name, words=True))
    if not name[:1].isupper():  # «кто такие староверы?»
        return screen
    told = texts.say("absent", name=label(name))
    return replace(screen, html=cut(f"{told}\n\n{screen.html}"))
