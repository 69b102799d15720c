"""The chats' contract: what was said, and what is wished for."""

import datetime as dt
from dataclasses import replace

import pytest

from meetings.model.chat import ChatCounts, ChatSettings
from meetings.model.conversation import Conversation
from meetings.model.stored_question import Asked, QuotePlace
from meetings.model.subscription import EVERYTHING, MOST_WISHES, Query, Schedule

GAS = Query("words", "газ")
LONG_FROM_NOW = 4e9
"""Seconds since 1970: in the year 2096."""
ASKED = Asked(
    "сколько?",
    True,
    None,
    (QuotePlace("7", 1, 2, 9, 55, 0.5, (3, 4), contradicts=True),),
    ("а где?",),
    meetings=("9", "8-en"),
    kind="list",
)


# What every chat has


def test_settings_are_usual_until_chosen(chats):
    assert chats.settings(5) == ChatSettings()
    assert chats.language(5) is None
    chats.set_language(5, "en")
    chats.change_settings(5, lambda known: replace(known, zone="Asia/Almaty", quiet=True))
    assert chats.settings(5) == ChatSettings(language="en", zone="Asia/Almaty", quiet=True)
    assert chats.settings(6) == ChatSettings()
    chats.set_language(5, None)
    assert chats.language(5) is None


def test_questions_have_growing_numbers_of_their_chat(chats):
    numbers = [chats.remember_question(5, replace(ASKED, text=str(n))) for n in range(3)]
    assert numbers == [1, 2, 3]
    assert chats.remember_question(6, ASKED) == 1
    assert [chats.question(5, n).text for n in numbers] == ["0", "1", "2"]
    assert chats.question(6, 1) == ASKED
    assert chats.question(5, 0) is chats.question(5, 4) is chats.question(7, 1) is None


def test_which_message_answers_and_shows_what(chats):
    chats.note_answer(5, 10, 11)
    chats.note_shown(5, 11, (1, 2))
    assert chats.answer_to(5, 10) == 11
    assert chats.shown_in(5, 11) == (1, 2)
    assert chats.answer_to(6, 10) is chats.shown_in(6, 11) is chats.answer_to(5, 11) is None
    chats.note_shown(5, 11, (1, 3))
    assert chats.shown_in(5, 11) == (1, 3)
    chats.note_shown(5, 11, None)
    assert chats.shown_in(5, 11) is None


def test_what_a_chat_is_on(chats):
    on = Conversation(dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC), "7", "Лодкин", "сколько?", 3, 2)
    assert chats.conversation(5) is None
    chats.set_conversation(5, on)
    assert chats.conversation(5) == on
    assert chats.conversation(6) is None
    chats.set_conversation(5, None)
    assert chats.conversation(5) is None


def test_the_tickets_of_what_was_asked(chats):
    chats.remember_question(5, replace(ASKED, ticket="one"))
    chats.remember_question(5, ASKED)
    chats.note_verdict(5, "one")
    assert set(chats.tickets(5)) == {"one"}
    assert chats.tickets(6) == []


def test_a_group_that_has_grown_takes_along_what_was_said(chats):
    chats.set_language(-5, "en")
    number = chats.remember_question(-5, ASKED)
    on = Conversation(dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC), question="сколько?")
    chats.set_conversation(-5, on)
    for _ in range(2):
        chats.migrate(-5, -1005)
    assert chats.language(-1005) == "en"
    assert chats.question(-1005, number) == ASKED
    assert chats.conversation(-1005) == on
    assert (chats.language(-5), chats.question(-5, number), chats.conversation(-5)) == (None,) * 3


def test_nothing_said_is_left_of_what_is_forgotten(chats):
    chats.set_language(5, "en")
    number = chats.remember_question(5, replace(ASKED, ticket="one"))
    kept = chats.remember_question(6, ASKED)
    chats.note_answer(5, 1, 2)
    chats.note_shown(5, 2, (number, 0))
    chats.set_conversation(5, Conversation(dt.datetime(2026, 3, 2, tzinfo=dt.UTC)))
    for _ in range(2):
        chats.forget(5)
    assert chats.settings(5) == ChatSettings()
    assert chats.question(5, number) is chats.answer_to(5, 1) is chats.shown_in(5, 2) is None
    assert chats.conversation(5) is None
    assert chats.tickets(5) == []
    assert chats.question(6, kept) == ASKED


# What outlives the process: settings, wishes, questions


@pytest.fixture
def wishes(stores):
    return stores.chats


def test_settings_and_questions_are_there_for_the_next_process(wishes, opened):
    wishes.set_language(5, "en")
    wishes.set_settings(5, replace(wishes.settings(5), zone="Asia/Almaty", quiet=True))
    number = wishes.remember_question(5, ASKED)
    again = opened().chats
    assert again.settings(5) == ChatSettings(language="en", zone="Asia/Almaty", quiet=True)
    assert again.question(5, number) == ASKED
    assert again.remember_question(5, ASKED) == number + 1


def test_digests_move_to_a_changed_hour(wishes):
    daily = wishes.subscribe(5, GAS, schedule=Schedule("daily", 9))
    at_once = wishes.subscribe(5, EVERYTHING)
    wishes.change_settings(5, lambda known: replace(known, digest_hour=18))
    assert wishes.subscriptions(5) == (replace(daily, schedule=Schedule("daily", 18)), at_once)


def test_what_it_alone_wishes_for(wishes):
    wishes.subscribe(5, GAS)
    wishes.subscribe(5, EVERYTHING)
    wishes.subscribe(6, EVERYTHING)
    assert wishes.wished_by_it_alone(5) == {GAS}
    assert wishes.wished_by_it_alone(7) == set()


def test_wishes_have_numbers_that_are_not_used_again(wishes, opened):
    one = wishes.subscribe(5, EVERYTHING, change=3)
    two = wishes.subscribe(5, GAS, thread=8, schedule=Schedule("weekly", 7))
    assert (one.number, two.number) == (1, 2)
    assert opened().chats.subscriptions(5) == (one, two)
    assert wishes.unsubscribe(5, 2)
    assert not wishes.unsubscribe(5, 2)
    assert wishes.subscribe(5, GAS).number == 3


def test_what_ended_together_comes_back_as_it_was(wishes, opened):
    one = wishes.subscribe(5, EVERYTHING, change=3)
    two = wishes.subscribe(5, GAS, thread=8, schedule=Schedule("weekly", 7))
    paused = replace(one, paused=True, disliked=("7",))
    wishes.amend(paused)
    ending = wishes.unsubscribe(5, 1, 2)
    assert wishes.subscriptions(5) == ()
    assert wishes.restore(6, ending) == wishes.restore(5, ending + 1) == ()
    again = opened().chats
    assert again.restore(5, ending) == again.restore(5, ending) == (paused, two)
    assert wishes.subscriptions(5) == again.subscriptions(5) == (paused, two)


def test_what_was_asked_for_again_comes_back_once(wishes):
    wishes.subscribe(5, EVERYTHING)
    wishes.subscribe(5, GAS)
    first, second = wishes.unsubscribe(5, 1), wishes.unsubscribe(5, 2)
    anew = wishes.subscribe(5, GAS, change=9)
    assert wishes.restore(5, second) == (anew,)
    wishes.restore(5, first)
    assert [one.number for one in wishes.subscriptions(5)] == [1, 3]


def test_no_more_come_back_than_a_chat_may_have(wishes):
    wishes.subscribe(5, GAS)
    ending = wishes.unsubscribe(5, 1)
    for number in range(MOST_WISHES):
        wishes.subscribe(5, Query("words", f"слово{number}"))
    assert wishes.restore(5, ending) == ()
    assert len(wishes.subscriptions(5)) == MOST_WISHES


def test_an_ended_wish_of_a_deleted_topic_comes_back_as_the_groups(wishes):
    wishes.subscribe(-5, GAS, thread=8)
    ending = wishes.unsubscribe(-5, 1)
    wishes.leave_topic(-5, 8)
    wishes.migrate(-5, -1005)
    assert [(one.query, one.thread) for one in wishes.restore(-1005, ending)] == [(GAS, None)]


def test_what_may_come_back_is_still_wished_for(wishes):
    wishes.subscribe(5, GAS)
    wishes.subscribe(6, EVERYTHING)
    wishes.unsubscribe(5, 1)
    wishes.unsubscribe(6, 1)
    wishes.subscribe(7, EVERYTHING)
    assert wishes.wished_by_it_alone(5) == {GAS}
    assert wishes.wished_by_it_alone(7) == set()


def test_the_same_wish_is_kept_once(wishes):
    one = wishes.subscribe(5, GAS, change=3)
    assert wishes.subscribe(5, GAS, change=9) == one
    assert wishes.subscribe(5, GAS, change=9, thread=7).number == 2
    wishes.amend(replace(one, paused=True))
    assert wishes.subscribe(5, GAS, change=9) == replace(one, created_change=9)


def test_who_sleeps_or_pauses_is_not_told(wishes):
    one, two, three = (wishes.subscribe(chat, GAS) for chat in (1, 2, 3))
    wishes.sleep(2)
    wishes.amend(replace(three, paused=True))
    assert list(wishes.wakeful()) == [one]
    assert wishes.counts() == ChatCounts(chats=3, asleep=1, subscriptions=3)
    wishes.wake(2)
    assert list(wishes.wakeful()) == [one, two]


def test_a_pause_ends_by_itself(wishes, opened):
    over, lasts = wishes.subscribe(1, GAS), wishes.subscribe(2, GAS)
    wishes.amend(over.pause(until=1.0))
    wishes.amend(lasts.pause(until=LONG_FROM_NOW))
    for kept in (wishes, opened().chats):
        assert list(kept.wakeful()) == [replace(over, resumes=1.0)]
        assert not kept.subscriptions(1)[0].paused
        assert kept.subscriptions(2) == (replace(lasts, paused=True, resumes=LONG_FROM_NOW),)
    assert wishes.subscribe(2, GAS, change=9) == replace(lasts, created_change=9)


def test_a_group_takes_all_along_and_moving_twice_moves_once(wishes):
    wishes.subscribe(-5, GAS)
    wishes.set_language(-5, "en")
    number = wishes.remember_question(-5, ASKED)
    wishes.note_verdict(-5, "judged")
    for _ in range(2):
        wishes.migrate(-5, -1005)
    assert [one.query for one in wishes.subscriptions(-1005)] == [GAS]
    assert wishes.language(-1005) == "en"
    assert wishes.question(-1005, number) == ASKED
    assert wishes.subscriptions(-5) == ()
    assert wishes.question(-5, number) is None
    assert (wishes.tickets(-1005), wishes.tickets(-5)) == (["judged"], [])


def test_a_group_that_asked_under_its_new_number_keeps_both(wishes):
    wishes.subscribe(-5, GAS)
    wishes.subscribe(-5, EVERYTHING)
    wishes.subscribe(-1005, EVERYTHING)
    wishes.migrate(-5, -1005)
    known = wishes.subscriptions(-1005)
    assert sorted(one.query.kind for one in known) == ["everything", "words"]
    assert len({one.number for one in known}) == 2


def test_what_is_forgotten_is_gone(wishes, opened):
    wishes.subscribe(5, GAS)
    number = wishes.remember_question(5, ASKED)
    wishes.note_answer(5, 1, 2)
    wishes.set_conversation(5, Conversation(dt.datetime.now(dt.UTC)))
    wishes.forget(5)
    for kept in (wishes, opened().chats):
        assert kept.subscriptions(5) == ()
        assert kept.question(5, number) is None
        assert kept.answer_to(5, 1) is None
        assert kept.conversation(5) is None


def test_the_wishes_of_a_deleted_topic_are_the_groups_own(wishes):
    words, other = Query("words", "газ"), Query("words", "лодки")
    own = wishes.subscribe(-5, words)
    doubled = wishes.subscribe(-5, words, thread=7)
    moved = wishes.subscribe(-5, other, thread=7)
    elsewhere = wishes.subscribe(-5, other, thread=8)
    assert wishes.leave_topic(-5, 7) == {doubled.number: own.number, moved.number: moved.number}
    assert wishes.subscriptions(-5) == (own, replace(moved, thread=None), elsewhere)
    assert wishes.leave_topic(-5, 7) == {}
