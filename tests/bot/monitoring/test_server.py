"""/healthz and /metrics, asked for over loopback."""

import asyncio

import httpx
import pytest

from bot.background import OperatorSettings, background
from bot.cli.run import pages_of
from bot.library import Library
from bot.monitoring.health import health_page, loop_sign
from bot.monitoring.metrics import Measures
from bot.monitoring.server import Page, serving
from bot.sources.fetching import Fetcher
from meetings.model.errors import ArchiveDamaged, SettingsError
from meetings.transcripts.read import read
from tests.soon import SOON

TEXT = """Совет Приреченска о причале

2026-03-01 10:00:00
Приреченск

А.Лодкин: Причал обойдётся в 40 миллионов рублей.
"""


async def get(port, path):
    async with httpx.AsyncClient(trust_env=False, timeout=SOON) as client:
        return await client.get(f"http://127.0.0.1:{port}{path}")


@pytest.fixture
def library(tmp_path):
    made = Library(tmp_path, meaning=False)
    made.archive.put([(read(TEXT.encode(), source="x.txt"), TEXT.encode())])
    made.catch_up()
    return made


@pytest.fixture
async def measures(library, tmp_path):
    async with Fetcher([]) as fetcher:
        behind = background(library.stores, fetcher, OperatorSettings())
        yield Measures(behind.stats)


@pytest.fixture
async def port(library, measures):
    with serving(pages_of(library, measures), 0) as port:
        yield port


async def test_healthy(port):
    answer = await get(port, "/healthz")
    assert answer.status_code == 200
    assert answer.json() == {"ok": True, "loop": "ok", "archive": "ok", "index": "ok"}
    assert (await get(port, "/livez")).json() == {"ok": True, "loop": "ok"}


async def test_not_ready_while_the_index_is_behind(port, library):
    library.archive.remove(library.archive.entries()[0].head.id)
    answer = await get(port, "/healthz")
    assert (answer.status_code, answer.json()["index"]) == (503, "1 changes behind")
    assert (await get(port, "/livez")).status_code == 200
    library.catch_up()
    assert (await get(port, "/healthz")).status_code == 200


async def test_not_ready_with_a_damaged_archive(port, library, monkeypatch):
    def fail():
        raise ArchiveDamaged("/secret/path does not read back")

    monkeypatch.setattr(library.archive, "totals", fail)
    answer = await get(port, "/healthz")
    assert (answer.status_code, answer.json()["archive"]) == (503, "ArchiveDamaged")
    assert "secret" not in answer.text


async def test_a_loop_that_stands_still_is_seen():
    loop = asyncio.new_event_loop()
    assert loop_sign(loop, 0.01)() == "silent for 0.01 s"
    loop.close()
    assert loop_sign(loop)() == "stopped"
    assert health_page({"loop": loop_sign(loop)})().status == 503


async def test_figures(port, library, measures):
    answering = measures.measured(library.answerer)
    assert answering.answer("Во сколько обойдётся причал?").answers
    answering.answer("биткоин?")
    answer = await get(port, "/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    lines = dict(
        line.rsplit(" ", 1) for line in answer.text.splitlines() if not line.startswith("#")
    )
    assert float(lines["stenogram_meetings"]) == 1
    assert float(lines["stenogram_turns"]) == 1
    assert float(lines["stenogram_answer_seconds_count"]) == 2
    assert (
        sum(
            float(lines.get(f'stenogram_questions_total{{found="{f}"}}', 0)) for f in ("yes", "no")
        )
        == 2
    )
    for name in ("outbox_owed", "outbox_sent_total", "feed_errors", 'verdicts{verdict="down"}'):
        assert float(lines[f"stenogram_{name}"]) == 0


async def test_nothing_else_is_there(port):
    assert (await get(port, "/")).status_code == 404
    async with httpx.AsyncClient(trust_env=False, timeout=SOON) as client:
        head = await client.head(f"http://127.0.0.1:{port}/livez")
        assert (head.status_code, head.content) == (200, b"")
        assert (await client.post(f"http://127.0.0.1:{port}/livez")).status_code == 501


async def test_a_page_that_fails_says_so(caplog):
    def fail() -> Page:
        raise ZeroDivisionError("a detail")

    with serving({"/x": fail}, 0) as port:
        answer = await get(port, "/x?y=1")
    assert answer.status_code == 500
    assert "a detail" not in answer.text
    assert "a detail" in caplog.text


def test_a_port_that_is_taken():
    with (
        serving({}, 0) as port,
        pytest.raises(SettingsError, match="Nothing can listen"),
        serving({}, port),
    ):
        pass
