"""The contract of what is remembered between two looks: updates answered, feeds read."""

from __future__ import annotations


def test_an_update_is_new_once(stores):
    assert stores.seen.take(5, 1)
    assert not stores.seen.take(5, 1)
    assert stores.seen.take(6, 1)


def test_what_was_answered_is_not_answered_by_the_next_process(stores, opened):
    for number in (5, 6):
        stores.seen.take(number, 1)
    stores.seen.done(5, 1)
    again = opened().seen
    assert not again.take(5, 1)
    assert again.take(6, 1)  # taken and never answered
    assert opened().seen.take(5, 2)  # another bot's update of that number


def test_the_state_of_each_feed_is_its_own(stores, opened):
    feed, other = "http://feed/1", "http://feed/2"
    assert stores.feeds.of(feed) == {}
    stores.feeds.keep(feed, {"etag": "a", "seen": {"1": "x"}})
    stores.feeds.keep(feed, {"etag": "b", "seen": {"1": "x", "2": "y"}})
    assert opened().feeds.of(feed) == {"etag": "b", "seen": {"1": "x", "2": "y"}}
    assert opened().feeds.of(other) == {}
