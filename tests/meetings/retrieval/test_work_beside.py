"""Work that another thread does meanwhile is done once, and waits for nobody else's."""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar

import pytest

from meetings.retrieval import work_beside
from meetings.retrieval.work_beside import beside
from tests.soon import SOON

ASKER: ContextVar[str] = ContextVar("asker", default="nobody")


def test_the_result_comes_from_another_thread():
    begun = threading.Event()

    def work():
        begun.set()
        return threading.current_thread()

    made = beside(work)
    assert begun.wait(SOON)
    assert made() is not threading.current_thread()


def test_an_error_is_raised_where_the_result_is_asked_for():
    made = beside(lambda: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        made()


def test_it_is_done_for_who_has_begun_it():
    ASKER.set("Лодкин")
    assert beside(ASKER.get)() == "Лодкин"


def test_what_nobody_has_begun_is_done_at_once():
    """Where all threads are taken, whoever asks does it, and it is done once."""
    free, done = threading.Event(), []
    taken = [beside(free.wait) for _ in range(os.cpu_count() or 1)]
    made = beside(lambda: done.append(threading.current_thread()))
    made()
    free.set()
    assert all(one() for one in taken)
    assert done == [threading.current_thread()]


def test_where_threads_begin_nothing_any_more_it_is_done_at_once(monkeypatch):
    """As where the interpreter is about to leave while somebody's question is being answered."""
    threads = ThreadPoolExecutor(1)
    threads.shutdown()
    monkeypatch.setattr(work_beside, "_threads", lambda: threads)
    assert beside(threading.current_thread)() is threading.current_thread()
