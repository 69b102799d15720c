"""What the admins are told of the feeds, in their language."""

import pytest

from bot.sources.feed_state import FeedState, from_state, to_state
from handlers.texts.catalogue import Texts
from handlers.views.bot_status import SourceStats, Stats, stats
from meetings.model.chat import ChatCounts
from meetings.model.errors import SourceError, UnreadableTranscript
from meetings.model.notification import OutboxStats

MUTE = UnreadableTranscript("nobody speaks in it", kind="nobody-speaks")
GONE = SourceError("gone", kind="not-there", host="a.example", status=404)


def told(code, memory):
    """The screen, after the feed's memory has been through its store."""
    kept = from_state(to_state(memory))
    source = SourceStats("feed", error=kept.trouble(), passed=kept.passed_over())
    given = Stats(0, 0, ChatCounts(0, 0, 0), OutboxStats(), sources=[source])
    return stats(Texts(code), given).html


@pytest.mark.parametrize(
    ("code", "mute", "gone"),
    [
        ("ru", "в ней никто не говорит", "такой страницы на a.example нет (404)"),
        ("en", "nobody speaks in it", "a.example has no such page (404)"),
    ],
)
def test_reasons_are_worded_in_the_language_of_whoever_reads(code, mute, gone):
    memory = FeedState()
    memory.pass_over([("http://a.example/1", MUTE)])
    memory.note(GONE)
    screen = told(code, memory)
    assert mute in screen
    assert gone in screen


def test_a_reason_from_before_there_were_kinds_is_told_as_it_was():
    memory = FeedState(passed=[["http://a.example/1", "it was gone"]], error={})
    assert "it was gone" in told("ru", memory)


def test_a_feed_in_order_has_no_trouble():
    assert from_state({"error": None}).trouble() is None
