"""What is new, and wishes: kept only where the operator has named a chat."""

from __future__ import annotations

from dataclasses import replace

from mcp import Client

from bot.library import Library
from bot.mcp.subscription_tools import Subscriber
from meetings.model.subscription import MOST_WISHES, Query
from meetings.subscriptions.query_reading import read_query
from storage.chats.tinydb_chats import TinyChats
from tests.bot.mcp.conftest import HARBOUR, filled, server_over

CHAT = 4711


async def called(server, tool, **arguments):
    async with Client(server) as client:
        reply = await client.call_tool(tool, arguments)
    assert not reply.is_error, reply.content
    return reply.structured_content


async def test_a_wish_is_kept_for_the_chat_that_was_named(library, tmp_path):
    chats = TinyChats(tmp_path)
    server = server_over(library, chats=chats, chat=CHAT)
    kept = await called(server, "subscribe", wish="Pellow")
    (one,) = TinyChats(tmp_path).subscriptions(CHAT)
    assert (kept["subscribed"], kept["number"]) == (True, one.number)
    assert one.query == read_query("Pellow", library.archive.participants())
    assert one.created_change == library.archive.last_change()
    assert {told["meeting"]["id"] for told in kept["would_have_told"]} == {HARBOUR}
    again = await called(server, "subscribe", wish="Pellow")
    assert again["number"] == one.number
    assert len(chats.subscriptions(CHAT)) == 1


async def test_nothing_is_kept_where_nobody_allowed_it(library, tmp_path):
    chats = TinyChats(tmp_path)
    for server in (server_over(library), server_over(library, chats=chats)):
        told = await called(server, "subscribe", wish="? What do the ferries cost?")
        assert (told["subscribed"], told["kind"]) == (False, "question")
        assert "/subscribe" in told["how"]
    assert list(chats.wakeful()) == []


def test_a_wish_that_says_nothing_or_too_much_is_not_kept(library, tmp_path):
    chats = TinyChats(tmp_path)
    subscriber = Subscriber(chats, CHAT)
    for wish, why in (
        ("…", "Nothing to look for"),
        ("- -", "Nothing to look for"),
        ("the", "Nothing to look for"),
        ("ferry " * 50, "200 characters"),
        ("ferry -ferry", "leaves out what it asks for"),
        ("everything except sport", "Everything but one thing"),
        ("ferries on 31 April 2031", "No calendar has the day"),
    ):
        told = subscriber.subscribe(wish, library.archive)
        assert not told["subscribed"], wish
        assert why in told["how"]
    for number in range(MOST_WISHES):
        chats.subscribe(CHAT, Query("words", f"ferry {number}"))
    told = subscriber.subscribe("breakwater", library.archive)
    assert (told["subscribed"], len(chats.subscriptions(CHAT))) == (False, MOST_WISHES)
    assert str(MOST_WISHES) in told["how"]


async def test_what_came_since_is_new_and_what_another_process_adds_is_seen(tmp_path):
    own = filled(tmp_path / "data")
    server = server_over(own)
    seen = (await called(server, "what_is_new"))["last_change"]
    nothing = await called(server, "what_is_new", after=seen)
    assert (nothing["found"], nothing["meetings"]) == (False, [])

    other = Library(tmp_path / "data", meaning=False)
    meeting = other.archive.meeting(HARBOUR)
    turns = (replace(meeting.turns[0], text="The otters have moved in."), *meeting.turns[1:])
    fresh = replace(meeting.head, id="fresh", title="Otters", source="otters", guid=None)
    other.archive.put([(replace(meeting, turns=turns), b"edited")])
    other.archive.put([(replace(meeting, head=fresh, turns=turns[:1]), b"added")])

    news = await called(server, "what_is_new", after=seen)
    changes = {one["id"]: one["change"] for one in news["meetings"]}
    assert sorted(changes.values()) == ["added", "updated"]
    assert changes[HARBOUR] == "updated"
    assert news["last_change"] > seen
    otters = await called(server, "what_is_new", after=seen, wish="otters")
    assert {told["quote"] for told in otters["told"]} == {"The otters have moved in."}
    assert (await called(server, "find", words="otters"))["total"] == 2
    assert (await called(server, "what_is_new", since="2099-01-01"))["found"] is False
    elsewhere = await called(server, "what_is_new", after=999_999)
    assert elsewhere["total"] == 7


async def test_the_samples_answer_until_something_is_added(tmp_path):
    samples, own = filled(tmp_path / "samples"), Library(tmp_path / "data", meaning=False)
    server = server_over(own, samples)
    assert (await called(server, "find", words="seals"))["searched"]["samples"] is True
    meeting = samples.archive.meeting(HARBOUR)
    own.archive.put([(replace(meeting, turns=meeting.turns[:1]), b"own")])
    told = await called(server, "find", words="seals")
    assert (told["found"], told["searched"]["meetings"]) == (False, 1)
    assert told["searched"]["samples"] is False
