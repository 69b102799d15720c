"""What is kept of chats."""

import datetime as dt
from dataclasses import replace

import pytest

from meetings.model.asked import Asked, QuotePlace
from meetings.model.chat import ChatCounts, ChatSettings
from meetings.model.conversation import Conversation
from meetings.model.subscription import EVERYTHING, Query, Schedule
from storage.chats import tiny as chats_module
from storage.chats.tiny import TinyChats

GAS = Query("words", "газ")
ASKED = Asked(
    "сколько?",
    True,
    None,
    (QuotePlace("7", 1, 2, 9, 55, 0.5, (3, 4), contradicts=True),),
    ("а где?",),
    meetings=("9", "8-en"),
    kind="list",
)


@pytest.fixture
def chats(tmp_path):
    return TinyChats(tmp_path)


def test_settings_are_usual_until_chosen(chats, tmp_path):
    assert chats.settings(5) == ChatSettings()
    chats.set_language(5, "en")
    chats.set_settings(5, replace(chats.settings(5), zone="Asia/Almaty", quiet=True))
    again = TinyChats(tmp_path).settings(5)
    assert again == ChatSettings(language="en", zone="Asia/Almaty", quiet=True)
    chats.set_language(5, None)
    assert chats.language(5) is None


def test_wishes_have_numbers_that_are_not_used_again(chats, tmp_path):
    one = chats.subscribe(5, EVERYTHING, change=3)
    two = chats.subscribe(5, GAS, thread=8, schedule=Schedule("weekly", 7))
    assert (one.number, two.number) == (1, 2)
    assert TinyChats(tmp_path).subscriptions(5) == (one, two)
    assert chats.unsubscribe(5, 2)
    assert not chats.unsubscribe(5, 2)
    assert chats.subscribe(5, GAS).number == 3


def test_the_same_wish_is_kept_once(chats):
    one = chats.subscribe(5, GAS, change=3)
    assert chats.subscribe(5, GAS, change=9) == one
    assert chats.subscribe(5, GAS, change=9, thread=7).number == 2
    chats.amend(replace(one, paused=True))
    assert chats.subscribe(5, GAS, change=9) == replace(one, created_change=9)


def test_who_sleeps_or_pauses_is_not_told(chats):
    one, two, three = (chats.subscribe(chat, GAS) for chat in (1, 2, 3))
    chats.sleep(2)
    chats.amend(replace(three, paused=True))
    assert list(chats.wakeful()) == [one]
    assert chats.counts() == ChatCounts(chats=3, asleep=1, subscriptions=3)
    chats.wake(2)
    assert list(chats.wakeful()) == [one, two]


def test_a_group_takes_all_along_and_moving_twice_moves_once(chats):
    chats.subscribe(-5, GAS)
    chats.set_language(-5, "en")
    number = chats.remember_question(-5, ASKED)
    chats.note_verdict(-5, "judged")
    for _ in range(2):
        chats.migrate(-5, -1005)
    assert [one.query for one in chats.subscriptions(-1005)] == [GAS]
    assert chats.language(-1005) == "en"
    assert chats.question(-1005, number) == ASKED
    assert chats.subscriptions(-5) == ()
    assert chats.question(-5, number) is None
    assert (chats.tickets(-1005), chats.tickets(-5)) == (["judged"], [])


def test_a_group_that_asked_under_its_new_number_keeps_both(chats):
    chats.subscribe(-5, GAS)
    chats.subscribe(-5, EVERYTHING)
    chats.subscribe(-1005, EVERYTHING)
    chats.migrate(-5, -1005)
    known = chats.subscriptions(-1005)
    assert sorted(one.query.kind for one in known) == ["everything", "words"]
    assert len({one.number for one in known}) == 2


def test_what_is_forgotten_is_gone(chats, tmp_path):
    chats.subscribe(5, GAS)
    number = chats.remember_question(5, ASKED)
    chats.note_answer(5, 1, 2)
    chats.set_conversation(5, Conversation(dt.datetime.now(dt.UTC)))
    chats.forget(5)
    for kept in (chats, TinyChats(tmp_path)):
        assert kept.subscriptions(5) == ()
        assert kept.question(5, number) is None
        assert kept.answer_to(5, 1) is None
        assert kept.conversation(5) is None


def test_questions_have_growing_numbers_and_the_last_are_kept(chats, tmp_path, monkeypatch):
    monkeypatch.setattr(chats_module, "QUESTIONS_OF_A_CHAT", 3)
    numbers = [chats.remember_question(5, replace(ASKED, text=str(n))) for n in range(5)]
    assert numbers == [1, 2, 3, 4, 5]
    again = TinyChats(tmp_path)
    assert [again.question(5, n) is not None for n in numbers] == [False, False, True, True, True]
    assert again.question(5, 5) == replace(ASKED, text="4")
    assert again.question(6, 5) is None


def test_the_oldest_questions_go_first(chats, monkeypatch):
    monkeypatch.setattr(chats_module, "QUESTIONS", 20)
    for chat in range(30):
        chats.remember_question(chat, ASKED)
    assert chats.question(29, 1) == ASKED
    assert chats.question(0, 1) is None


def test_the_wishes_of_a_deleted_topic_are_the_groups_own(chats):
    words, other = Query("words", "газ"), Query("words", "лодки")
    own = chats.subscribe(-5, words)
    doubled = chats.subscribe(-5, words, thread=7)
    moved = chats.subscribe(-5, other, thread=7)
    elsewhere = chats.subscribe(-5, other, thread=8)
    assert chats.leave_topic(-5, 7) == {doubled.number: own.number, moved.number: moved.number}
    assert chats.subscriptions(-5) == (own, replace(moved, thread=None), elsewhere)
    assert chats.leave_topic(-5, 7) == {}
