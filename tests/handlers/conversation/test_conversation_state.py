"""What a chat is on after a question that leaves out of what it asks."""

import datetime as dt

from handlers.conversation.conversation_state import ConversationState
from meetings.model.conversation import Conversation
from meetings.model.meeting import Head
from meetings.model.reply import Answer, Reply
from meetings.model.scope import Scope

NOW = dt.datetime(2031, 6, 1, 12, tzinfo=dt.UTC)
SILENT = Reply("", False, None, (), ())


class Kept:
    """A chat's conversation, in memory."""

    def __init__(self, on):
        self.on = on

    def conversation(self, _chat):
        return self.on

    def set_conversation(self, _chat, on):
        self.on = on


def asked_after(before, text, reply=SILENT, scope=None):
    chats = Kept(before)
    ConversationState(chats, lambda: NOW).answered(1, text, reply, scope, 7)
    return chats.on.question


def test_it_is_kept_with_the_thing():
    bridge = Conversation(NOW, question="мост", topic="мост")
    assert asked_after(bridge, "кто строил?") == "кто строил мост?"
    assert asked_after(bridge, "кто строил?", scope=Scope("1")) == "кто строил мост?"
    old = Conversation(NOW - dt.timedelta(hours=2), question="мост", topic="мост")
    assert asked_after(old, "кто строил?") == "кто строил?"


def test_what_is_surely_told_is_of_the_thing_only_within_its_meeting():
    head = Head("1", "Совет", dt.date(2031, 5, 1), None, None, "ru", None, None)
    answer = Answer(head, "Пётр Зимин", 0, 0, 4, "Ася.", 0.9, ())
    told = Reply("", True, None, (answer,), ())
    bridge = Conversation(NOW, "1", question="длина моста")
    assert asked_after(bridge, "кто строил?", told, Scope("1")) == "кто строил длина моста?"
    assert asked_after(bridge, "кто строил?", told) == "кто строил?"
