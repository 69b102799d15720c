"""The official client through all tools: in this process, over stdio, over HTTP on loopback."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager

import pytest
from mcp import Client
from mcp.client.stdio import StdioServerParameters, stdio_client
from mcp.shared.exceptions import MCPError

from tests.bot.mcp.conftest import HARBOUR, command, environment, over_http, server_over
from tests.bot.off_the_loop import OffTheLoop

TOOLS = {
    "search", "quote", "verify", "meetings", "meeting", "person", "trend", "find",
    "what_is_new", "subscribe",
}  # fmt: skip
RAILS = "What do silent rails cost?"
DEARER = "They are 12 percent dearer"


@asynccontextmanager
async def reached(way, data, server):
    if way == "memory":
        async with Client(server) as client:
            yield client
    elif way == "stdio":
        started, *arguments = command("--data", str(data))
        there = StdioServerParameters(command=started, args=arguments, env=environment())
        async with Client(stdio_client(there)) as client:
            yield client
    else:
        with over_http(data) as address:
            async with Client(address) as client:
                yield client


@pytest.mark.parametrize("way", ["memory", "stdio", "http"])
async def test_a_client_goes_through_all_tools(way, data, server):
    async with reached(way, data, server) as client:

        async def call(tool, **arguments):
            reply = await client.call_tool(tool, arguments)
            assert not reply.is_error, reply.content
            assert reply.structured_content["searched"]["meetings"] == 6
            return reply.structured_content

        await tools_are_described(client)
        await quotes_are_found_and_verified(call)
        await meetings_and_people_are_read(call)
        await figures_and_mentions_are_followed(call)
        await news_and_subscriptions_are_told(call)


async def tools_are_described(client):
    tools = (await client.list_tools()).tools
    assert {tool.name for tool in tools} == TOOLS
    assert all(tool.output_schema["type"] == "object" for tool in tools)
    writes = {tool.name for tool in tools if not tool.annotations.read_only_hint}
    assert writes == {"subscribe"}
    assert "quotation marks" in client.instructions


async def quotes_are_found_and_verified(call):
    found = await call("search", question=RAILS)
    best = found["answers"][0]
    assert found["found"]
    assert DEARER in best["quote"]
    mistyped = await call("search", question="Црфе вщ ышдуте кфшды сщые?")  # the other keyboard
    assert mistyped["answers"] == found["answers"]
    again = await call("quote", code=best["code"])
    assert (again["status"], again["match"]["quote"]) == ("unchanged", best["quote"])

    told = await call("verify", text="They are 15 percent dearer", speaker="Ostroukhova")
    assert told["verdict"] == "altered"
    assert told["differences"][0]["said"] == "12"
    assert DEARER in told["match"]["quote"]
    assert told["match"]["code"]


async def meetings_and_people_are_read(call):
    listed = await call("meetings", words="Pelow")
    assert [one["id"] for one in listed["meetings"]] == [HARBOUR]
    read = await call("meeting", meeting_id=HARBOUR)
    assert read["turns"][0]["turn"] == -1
    assert any("seals" in turn["text"] for turn in read["turns"])
    assert any(fact["text"] == "85,000 pounds" for fact in read["facts"])

    person = await call("person", name="Пеллоу")
    assert person["profile"]["role"] == "Chair of the Harbour Authority"
    assert person["profile"]["quotes"][0]["code"]
    assert person["profile"]["named"]


async def figures_and_mentions_are_followed(call):
    trend = await call("trend", words="товарооборот с Казахстаном")
    assert trend["series"][0]["points"][0]["value"] == 25e9
    seals = await call("find", words="seals")
    assert (seals["total"], len(seals["mentions"])) == (2, 2)


async def news_and_subscriptions_are_told(call):
    news = await call("what_is_new", wish="seals")
    assert [one["id"] for one in news["meetings"]] == [HARBOUR]
    assert "seals" in news["told"][0]["quote"]
    assert (news["of"], news["total"]) == (6, 6)
    wish = await call("subscribe", wish="Pellow")
    assert (wish["subscribed"], wish["kind"]) == (False, "person")
    assert "/subscribe Pellow" in wish["how"]


async def test_paths_of_this_machine_are_not_told(data, server):
    async with Client(server) as client:
        listed = await client.call_tool("meetings", {})
        catalogue = await client.read_resource("stenogram://meetings")
    told = listed.structured_content["meetings"]
    assert {one["source"] for one in [*told, *json.loads(catalogue.contents[0].text)]} == {None}


async def test_nothing_found_is_said_with_what_was_searched(server):
    nothing = {
        "search": {"question": "Who won the chess championship in Reykjavik?"},
        "quote": {"code": "zzzzzzzz"},
        "verify": {"text": "Submarine cucumbers ferment quietly under Jupiter"},
        "meetings": {"words": "Zxqwv"},
        "meeting": {"meeting_id": "no-such-meeting"},
        "person": {"name": "Zxqwv"},
        "trend": {"words": "zxqwv"},
        "find": {"words": "zxqwv"},
        "what_is_new": {"wish": "zxqwv"},
    }
    async with Client(server) as client:
        for tool, arguments in nothing.items():
            reply = await client.call_tool(tool, arguments)
            form = reply.structured_content
            assert not reply.is_error
            told = form.get("found", form.get("status", form.get("verdict")))
            assert told in (False, "unknown", "not_found"), tool
            searched = {"meetings": 6, "from": "2022-05-16", "to": "2026-02-19", "samples": False}
            assert form["searched"] == searched


@pytest.mark.parametrize(
    ("words", "found", "read_as"),
    [
        ("seals", 2, ("seals", [], None, None)),
        ("seals Vaughan in 2025", 1, ("seals", ["Idris Vaughan"], "2025-01-01", "2025-12-31")),
        ("seals by Vaughan in 2025", 1, ("seals", ["Vaughan"], "2025-01-01", "2025-12-31")),
        ("seals from 2020 to 2022", 0, ("seals", [], "2020-01-01", "2022-12-31")),
        ("the", 0, ("the", [], None, None)),
    ],
)
async def test_how_words_were_read_is_told(server, words, found, read_as):
    async with Client(server) as client:
        form = (await client.call_tool("find", {"words": words})).structured_content
    assert form["total"] == found
    assert tuple(form["read_as"][name] for name in ("words", "speakers", "from", "to")) == read_as
    assert form["incomplete"] is (words == "the")


async def test_what_cannot_be_understood_is_told_to_the_model(server):
    wrong = {
        "not a day": ("what_is_new", {"since": "tomorrow"}, "write it as 2022-05-16"),
        "no date": ("verify", {"text": "seals", "date": "soon"}, "write YYYY"),
        "blank": ("verify", {"text": "  "}, "Give the words to check"),
        "too long": ("find", {"words": "a" * 201}, "at most 200 characters"),
        "no page": ("meetings", {"page": 0}, "greater than or equal to 1"),
        "nothing else": ("search", {}, "question: Field required"),
    }
    async with Client(server) as client:
        for tool, arguments, told in wrong.values():
            reply = await client.call_tool(tool, arguments)
            assert reply.is_error
            assert told in reply.content[0].text
            assert "pydantic" not in reply.content[0].text


async def test_no_argument_is_passed_over(server):
    """Whoever asks by `speaker` would take everybody's words for that person's."""
    calls = {
        "search": {"question": "seals", "speaker": "Pellow"},
        "find": {"words": "seals", "speaker": "Pellow", "from": "2030"},
        "meetings": {"words": "Pellow", "limit": 1},
        "what_is_new": {"wish": "seals", "until": "2020-01-01"},
    }
    async with Client(server) as client:
        for tool, arguments in calls.items():
            reply = await client.call_tool(tool, arguments)
            told = reply.content[0].text
            assert reply.is_error
            assert f"`{list(arguments)[-1]}`" in told
            assert f"`{next(iter(arguments))}`: " in told
        assert (
            "a speaker and a time"
            in (await client.call_tool("find", {"words": "seals", "speaker": "Pellow"}))
            .content[0]
            .text
        )
        for tool in (await client.list_tools()).tools:
            assert tool.input_schema["additionalProperties"] is False


async def test_pages_of_a_transcript_hold_all_of_it(server, library):
    meeting = library.archive.meeting(HARBOUR)
    said = {number: turn.text for number, turn in enumerate(meeting.turns)}
    async with Client(server) as client:
        first = (await client.call_tool("meeting", {"meeting_id": HARBOUR})).structured_content
        pages = [first] + [
            (
                await client.call_tool("meeting", {"meeting_id": HARBOUR, "page": page})
            ).structured_content
            for page in range(2, first["pages"] + 1)
        ]
    read = {-1: "", **dict.fromkeys(said, "")}
    for piece in (turn for page in pages for turn in page["turns"]):
        read[piece["turn"]] += piece["text"]
    assert read == {-1: meeting.lead, **said}


@pytest.fixture
def guarded(library):
    """The server over an archive that is read in threads alone: others are answered meanwhile."""
    library.archive = OffTheLoop(library.archive)
    return server_over(library)


async def test_meetings_are_resources(guarded):
    async with Client(guarded) as client:
        listed = (await client.list_resources()).resources
        assert listed[0].uri == "stenogram://meetings"
        assert f"stenogram://meetings/{HARBOUR}" in [one.uri for one in listed]
        catalogue = await client.read_resource("stenogram://meetings")
        assert HARBOUR in catalogue.contents[0].text
        read = await client.read_resource(f"stenogram://meetings/{HARBOUR}")
        assert "so the seals keep their sofa." in read.contents[0].text
        for gone in ("nothing", "..%2F..%2Fetc%2Fpasswd"):
            with pytest.raises(MCPError):
                await client.read_resource(f"stenogram://meetings/{gone}")


async def test_a_prompt_has_the_quotations_of_a_text_checked(server):
    text = "Vaughan said: “{The price} is 40 million pounds.”"
    async with Client(server) as client:
        (prompt,) = (await client.list_prompts()).prompts
        assert prompt.name == "check_quotations"
        made = await client.get_prompt(prompt.name, {"text": text})
    asked = made.messages[0].content.text
    assert text in asked
    assert "6 transcripts from 2022-05-16 to 2026-02-19" in asked
    assert "`verify`" in asked
