"""In a large archive candidates and mentions are looked up at once, and nothing else changes."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from meetings.model.scope import Scope
from meetings.retrieval import work_beside
from meetings.retrieval.answering import Answerer
from meetings.transcripts.read import read
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex
from tests.soon import SOON

SAMPLES = sorted((Path(__file__).parents[3] / "bot" / "samples").glob("*.txt"))
SAID_BY_HER = "Что Вересова говорила о мосте?"
ASKED = (
    "What was said about the breakwater?",
    "What was said about the price of porridge?",
    "Что говорили о пароме?",
    "Что говорили про мост?",
    SAID_BY_HER,
    "Сколько стоит евро?",
    "How much did the science bus cost?",
    "паром",
    "Кто такой Чебурашка?",
)


class Watched(PassageIndex):
    """Notes which threads search it."""

    searched_by: list[threading.Thread]

    def search(self, groups, limit):
        self.searched_by.append(threading.current_thread())
        return super().search(groups, limit)


class AtOnce(ThreadPoolExecutor):
    """Its threads have begun before whoever hands in work goes on, however busy the machine is."""

    def submit(self, work, *given):
        begun = threading.Event()

        def beginning(*given):
            begun.set()
            return work(*given)

        future = super().submit(beginning, *given)
        assert begun.wait(SOON)
        return future


class NotYet(ThreadPoolExecutor):
    """Its only thread has something else to do."""

    def __init__(self):
        super().__init__(1)
        self.is_over = threading.Event()
        self.submit(self.is_over.wait)


@pytest.fixture(scope="module")
def passages(tmp_path_factory):
    archive = MemoryArchive()
    archive.put(
        [(read(path.read_bytes(), source=path.name), path.read_bytes()) for path in SAMPLES]
    )
    passages = Watched(tmp_path_factory.mktemp("large") / "index")
    passages.catch_up(archive)
    return archive, passages


@pytest.fixture
def asked(passages, monkeypatch):
    """Asks a small archive, or the same as a large one, and tells who has searched it."""
    archive, index = passages

    def ask(text, *, large, scope=None):
        monkeypatch.setattr(work_beside, "_LARGE", 0 if large else 2_000_000)
        index.searched_by = []
        reply = Answerer(archive, index).answer(text, scope)
        return replace(reply, took_ms=0), index.searched_by

    return ask


@pytest.mark.parametrize("text", ASKED)
def test_a_large_archive_replies_as_a_small_one(asked, text):
    small, _ = asked(text, large=False)
    large, _ = asked(text, large=True)
    assert large == small


def test_candidates_of_a_large_archive_are_found_meanwhile(asked, monkeypatch):
    with AtOnce(8) as threads:
        monkeypatch.setattr(work_beside, "_threads", lambda: threads)
        _, by = asked(SAID_BY_HER, large=True)
    assert [one is threading.main_thread() for one in by] == [False]


def test_where_no_thread_is_free_who_asks_finds_them(asked, monkeypatch):
    alone, _ = asked(SAID_BY_HER, large=False)
    with NotYet() as threads:
        monkeypatch.setattr(work_beside, "_threads", lambda: threads)
        reply, by = asked(SAID_BY_HER, large=True)
        threads.is_over.set()
    assert by == [threading.main_thread()]
    assert reply == alone


@pytest.mark.parametrize(
    ("large", "scope"),
    [(False, None), (True, Scope(person="Пётр Лодкин"))],
    ids=["small", "scope"],
)
def test_others_are_found_by_who_asks(asked, large, scope):
    _, by = asked(SAID_BY_HER, large=large, scope=scope)
    assert by == [threading.main_thread()]


@pytest.mark.parametrize("large", [False, True], ids=["small", "large"])
def test_what_is_told_as_a_topic_is_not_searched_for(asked, large):
    reply, by = asked("What was said about the breakwater?", large=large)
    assert reply.topic
    assert not by
