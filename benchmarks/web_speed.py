"""How long the page takes: every kind of page once for each of many addresses, none of them twice.

``python -m benchmarks.web_speed DATA [--meaning]``. DATA: a data folder; it is copied, as codes
of quotes are kept. Times are this process's, wall clock and processor, one visitor at a time.
With ``--at-once N`` also N visitors at the same moment, while somebody asks in a chat.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import quote

import httpx

from benchmarks.answering_speed import QUESTIONS
from bot.fair_pool import Asker, on_behalf_of, share_threads
from bot.gc_freezing import settle
from bot.library import Library
from bot.web.application import web_application
from bot.web.dependencies import WebDependencies
from handlers.views.web_addresses import to_meeting, to_person, to_sentence, to_turn
from meetings.retrieval.query.questions.understanding import People
from meetings.text.sentences import sentences

TOPICS = (
    "санкции",
    "инвестиции",
    "газ Турция",
    "wheat",
    "trade with China",
    "мост",
    "школы",
    "gas",
)
FIGURES = ("товарооборот", "товарооборот Китай", "инфляция", "trade China", "безработица", "GDP")
SAMPLE = 60
"""Addresses of each kind, of those the archive has."""
_RIGHT = (200, 302, 404)
OUR_CHAT = Asker(1)
Kinds = dict[str, list[str]]


def addresses(library: Library) -> Kinds:
    """What is visited, by kind of page."""
    drawn = random.Random(7)
    entries = list(library.archive.entries())
    some = drawn.sample(entries, min(SAMPLE, len(entries)))
    people = People()
    people.refresh(library.archive)
    names = sorted(person.name for person in people.known)
    places = list(_places(library, [entry.head.id for entry in some], drawn))
    claims = [words for _, _, words in places]
    return {
        "first page": ["/", "/m", "/p", "/t", "/find", "/verify"],
        "meeting": [to_meeting(entry.head.id) for entry in some],
        "turn": [turn for turn, _, _ in places],
        "sentence": [sentence for _, sentence, _ in places],
        "person": [to_person(name) for name in drawn.sample(names, min(SAMPLE, len(names)))],
        "question": [f"/?q={quote(one)}" for one in QUESTIONS],
        "topic": [f"/?q={quote(one)}" for one in TOPICS],
        "find": [f"/find?q={quote(one)}" for one in TOPICS],
        "figure": [f"/t/{quote(one)}" for one in FIGURES],
        "verify": [f"/verify?claim={quote(one)}" for one in claims[:30]],
        "feed": ["/.atom", "/m.atom", *(f"/find.atom?q={quote(one)}" for one in TOPICS[:4])],
        "longest": longest(),
        "json": [f"{to_meeting(entry.head.id)}.json" for entry in some[:30]],
    }


def longest() -> list[str]:
    """Addresses as long as they may be, made to be looked for in vain."""
    words = [
        "и " * 200, "а" * 400, "(" * 400, '"и" ' * 100, "с 2020 по " * 40, "by a " * 80,
    ]  # fmt: skip
    paths = ("/?q={}", "/find?q={}", "/m?q={}")
    asked_for = [path.format(quote(one.strip()[:400])) for one in words for path in paths]
    named = [path.format(quote(one[:200])) for one in words for path in ("/t/{}", "/p/{}")]
    claims = [f"/verify?claim={quote((one * 10)[:2000])}" for one in (*words, "мост и рельсы ")]
    return [*asked_for, *named, *claims]


def _places(
    library: Library, ids: Sequence[str], drawn: random.Random
) -> Iterator[tuple[str, str, str]]:
    for id_ in ids:
        meeting = library.archive.meeting(id_)
        long = [i for i, turn in enumerate(meeting.turns) if len(turn.text) > 80]
        if long:
            turn = drawn.choice(long)
            text = meeting.turns[turn].text
            start, stop = drawn.choice(sentences(text))
            words = text[start:stop]
            there = to_sentence(id_, turn, words)
            yield to_turn(meeting, turn).partition("#")[0], there.partition("#")[0], words


async def one_by_one(client: httpx.AsyncClient, kinds: Kinds) -> None:
    """A line for each kind of page, and one for all."""
    everything: list[tuple[float, float]] = []
    for kind, found in kinds.items():
        took = [await _visit(client, address) for address in found]
        everything += took
        print(f"{kind:<11} {len(took):>4} pages  {_told(took)}")
    print(f"{'all':<11} {len(everything):>4} pages  {_told(everything)}")


async def _visit(client: httpx.AsyncClient, address: str) -> tuple[float, float]:
    began, worked = time.perf_counter(), time.process_time()
    shown = await client.get(address)
    if shown.status_code not in _RIGHT:
        raise SystemExit(f"{address}: {shown.status_code}")
    return (time.perf_counter() - began) * 1e3, (time.process_time() - worked) * 1e3


def _told(took: Sequence[tuple[float, float]]) -> str:
    walls, works = zip(*took, strict=True)
    return (
        f"p50 {statistics.median(walls):5.0f} ms  p95 {_p95(walls):5.0f} ms"
        f"   processor p50 {statistics.median(works):5.0f} ms  p95 {_p95(works):5.0f} ms"
    )


def _p95(values: Sequence[float]) -> float:
    return sorted(values)[int(0.95 * (len(values) - 1))]


async def at_once(
    client: httpx.AsyncClient, library: Library, kinds: Kinds, visitors: int
) -> None:
    """Many pages at once, and how long someone in a chat waits meanwhile."""
    pool = [
        address
        for kind in ("meeting", "turn", "person", "question", "find")
        for address in kinds[kind]
    ]
    drawn = random.Random(8).choices(pool, k=visitors)
    began = time.perf_counter()
    pages = asyncio.gather(*(client.get(address) for address in drawn))
    waits = []
    while not pages.done():
        await asyncio.sleep(0.2)
        waits.append(await _ask(library, QUESTIONS[len(waits) % len(QUESTIONS)]))
    wrong = [shown for shown in await pages if shown.status_code not in _RIGHT]
    took = time.perf_counter() - began
    print(f"{visitors} at once: {took:.1f} s, {len(wrong)} errors; in the chat meanwhile")
    print(
        f"  {len(waits)} answers, p50 {statistics.median(waits):.2f} s, slowest {max(waits):.2f} s"
    )


async def _ask(library: Library, question: str) -> float:
    began = time.perf_counter()
    asked = on_behalf_of.set(OUR_CHAT)
    await asyncio.to_thread(library.answerer.answer, question)
    on_behalf_of.reset(asked)
    return time.perf_counter() - began


async def measured(library: Library, visitors: int) -> None:
    """Everything, over the application itself."""
    share_threads(asyncio.get_running_loop())
    parts = WebDependencies(
        archive=library.archive,
        passages=library.passages,
        answering=library.answerer,
        finding=library.lookup,
    )
    transport = httpx.ASGITransport(web_application(parts, seconds=60))
    kinds = addresses(library)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        for found in kinds.values():  # what is read once for all
            await client.get(found[-1])
        for question in QUESTIONS:  # and by whoever asks first in the chat
            await asyncio.to_thread(library.answerer.answer, question)
        settle()
        await one_by_one(client, {kind: found[:-1] or found for kind, found in kinds.items()})
        if visitors:
            await at_once(client, library, kinds, visitors)


def main() -> None:
    """Measures the page over a copy of a data folder."""
    reader = argparse.ArgumentParser()
    reader.add_argument("data", type=Path)
    reader.add_argument("--meaning", action="store_true")
    reader.add_argument("--at-once", type=int, default=0)
    given = reader.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        shutil.copytree(given.data, data)
        library = Library(data, meaning=given.meaning)
        library.catch_up(wait=60)
        library.answerer.prepare()
        turns = sum(entry.turns for entry in library.archive.entries())
        print(f"{len(library.archive.entries())} meetings, {turns} turns")
        asyncio.run(measured(library, given.at_once))


if __name__ == "__main__":
    main()
