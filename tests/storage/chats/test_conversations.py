"""How much of what was asked is kept under a data folder."""

from dataclasses import replace

import pytest

from meetings.model.stored_question import Asked
from storage.chats import conversations
from storage.chats.tinydb_chats import TinyChats

ASKED = Asked("сколько?", True)


@pytest.fixture
def chats(tmp_path):
    return TinyChats(tmp_path)


def test_questions_have_growing_numbers_and_the_last_are_kept(chats, tmp_path, monkeypatch):
    monkeypatch.setattr(conversations, "QUESTIONS_OF_A_CHAT", 3)
    numbers = [chats.remember_question(5, replace(ASKED, text=str(n))) for n in range(5)]
    assert numbers == [1, 2, 3, 4, 5]
    again = TinyChats(tmp_path)
    assert [again.question(5, n) is not None for n in numbers] == [False, False, True, True, True]
    assert again.question(5, 5) == replace(ASKED, text="4")
    assert again.question(6, 5) is None


def test_the_oldest_questions_go_first(chats, monkeypatch):
    monkeypatch.setattr(conversations, "QUESTIONS", 20)
    for chat in range(30):
        chats.remember_question(chat, ASKED)
    assert chats.question(29, 1) == ASKED
    assert chats.question(0, 1) is None
