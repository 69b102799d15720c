"""The outbox's contract: each message once, in order, and nothing of what is forgotten."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meetings.model.notification import Notification, OutboxStats
from meetings.model.subscription import EVERYTHING, Query

GAS, BOATS = Query("words", "газ"), Query("words", "лодки")


@pytest.fixture
def outbox(stores):
    return stores.outbox


def owed(change, chat, thread=None, numbers=(1,), due=100.0, **given):
    return Notification(change, chat, thread, f"m{change}", numbers, due, **given)


def derived(outbox, *all_owed):
    outbox.derive(max(one.change for one in all_owed), all_owed, {})
    return list(all_owed)


def test_an_empty_one_owes_nothing(outbox):
    assert outbox.mark == 0
    assert outbox.owed() == outbox.set_aside() == outbox.recover() == []
    assert outbox.totals() == OutboxStats()
    assert outbox.told("7") == frozenset()


def test_what_is_derived_is_owed_once_in_the_order_it_came(outbox, opened):
    first = [owed(1, 5, digest=True), owed(1, 2), owed(2, 5, thread=7, numbers=(1, 3))]
    assert outbox.derive(2, first, {"7": [GAS]}) == first
    assert outbox.derive(2, first, {"7": [BOATS]}) == []
    later = [owed(2, 9), owed(3, 1)]
    assert outbox.derive(3, later, {}) == later[1:]
    assert opened().outbox.owed() == outbox.owed() == [*first, later[1]]
    assert opened().outbox.mark == 3


def test_what_an_event_met_adds_up(outbox, opened):
    outbox.derive(1, [], {"7": [GAS], "8": [EVERYTHING]})
    outbox.derive(2, [], {"7": [BOATS]})
    assert opened().outbox.told("7") == {GAS, BOATS}
    assert outbox.told("8") == {EVERYTHING}
    assert outbox.mark == 2


def test_a_message_on_its_way_is_begun_by_one_alone(outbox, opened):
    (one,) = derived(outbox, owed(1, 5))
    other = opened().outbox
    assert outbox.begin([one])
    assert not other.begin([one])
    assert [known.state for known in other.owed()] == ["in flight"]
    outbox.sent([one])
    assert outbox.owed() == other.owed() == []
    assert not other.begin([one])
    assert other.totals() == OutboxStats(sent=1)


def test_what_is_sent_together_counts_as_one_message(outbox):
    together = derived(outbox, owed(1, 5), owed(2, 5), owed(3, 5))
    outbox.begin(together[:2])
    outbox.sent(together[:2], surely=False)
    assert outbox.owed() == together[2:]
    assert outbox.totals() == OutboxStats(owed=1, perhaps=1)
    outbox.sent([])
    assert outbox.totals().sent == 0


def test_what_did_not_arrive_is_owed_as_before(outbox):
    first, second = derived(outbox, owed(1, 5), owed(1, 6))
    outbox.begin([first])
    outbox.begin([second])
    assert outbox.back([first]) == [first]
    assert outbox.back([second], unsure=True) == [replace(second, unsure=True)]
    assert outbox.owed() == [first, replace(second, unsure=True)]
    assert outbox.begin([first])


def test_a_restart_sends_once_more_what_was_on_its_way_and_no_oftener(outbox, opened):
    waiting, flying, twice = derived(outbox, owed(1, 5), owed(1, 6), owed(1, 7))
    outbox.begin([flying])
    outbox.begin([twice])
    unsure = outbox.back([twice], unsure=True)
    outbox.begin(unsure)
    again = opened().outbox
    assert sorted(again.recover(), key=lambda one: one.chat) == [waiting, flying]
    assert again.totals() == OutboxStats(owed=2, perhaps=1)


def test_what_nobody_wants_or_telegram_refuses_is_owed_no_longer(outbox, opened):
    unwanted, refused, left = derived(outbox, owed(1, 5), owed(1, 6), owed(1, 7))
    outbox.drop([unwanted])
    outbox.put_aside([refused], "chat not found")
    assert opened().outbox.owed() == [left]
    assert outbox.set_aside() == [replace(refused, state="set aside", why="chat not found")]
    assert outbox.totals() == OutboxStats(owed=1, set_aside=1)
    assert outbox.recover() == [left]


def test_a_group_takes_what_it_is_owed_along(outbox):
    one, other = derived(outbox, owed(1, -5), owed(1, 6))
    for _ in range(2):
        after = outbox.migrate(-5, -1005)
    assert sorted(after, key=lambda known: known.chat) == [replace(one, chat=-1005), other]


def test_a_deleted_topic_leaves_its_own_to_the_group_once(outbox):
    derived(
        outbox,
        owed(1, -5, None, (1,), due=300.0, digest=True),
        owed(1, -5, 7, (2, 3), due=200.0),
        owed(2, -5, 7, (3,)),
        owed(2, -5, 8, (4,)),
    )
    after = outbox.leave_topic(-5, 7, {2: 1, 3: 9})
    assert sorted(after, key=lambda known: (known.change, known.thread or 0)) == [
        owed(1, -5, None, (1, 9), due=200.0),
        owed(2, -5, None, (9,)),
        owed(2, -5, 8, (4,)),
    ]


def test_what_is_forgotten_is_owed_to_nobody(outbox, opened):
    derived(outbox, owed(1, 5), owed(1, 5, thread=7), owed(1, 6))
    outbox.derive(2, [], {"7": [GAS, BOATS], "8": [GAS]})
    outbox.forget(5, [GAS])
    again = opened().outbox
    assert [one.chat for one in again.owed()] == [6]
    assert (again.told("7"), again.told("8")) == ({BOATS}, frozenset())
    assert again.mark == 2
    (begun,) = again.owed()
    again.begin([begun])
    again.forget(6)
    assert again.back([begun]) == again.owed() == []


def test_when_each_wish_last_told_something(outbox, opened):
    first, second = derived(outbox, owed(1, -5, numbers=(1, 2), due=100.0), owed(2, -5, due=200.0))
    assert outbox.last_told(-5) == {}
    outbox.sent([first])
    outbox.sent([second], at=250.0)
    assert opened().outbox.last_told(-5) == {1: 250.0, 2: 100.0}
    outbox.migrate(-5, -1005)
    assert (outbox.last_told(-5), outbox.last_told(-1005)) == ({}, {1: 250.0, 2: 100.0})
    outbox.forget(-1005)
    assert opened().outbox.last_told(-1005) == {}
