"""Worker processes: real ones, that answer, take too long, die, and end with the bot."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.fair_pool import _spent
from bot.sources.intake import Intake
from bot.workers import tasks
from bot.workers.pool import PoolClosed, WorkerPool
from bot.workers.protocol import TaskFailed
from bot.workers.worker_handle import WorkerDied
from meetings.model.errors import TookTooLong, UnknownMeeting
from tests.bot.workers import asked
from tests.bot.workers.conftest import LONG, SOON, is_gone, settings_of, until

ROOT = Path(__file__).parents[3]
QUESTION = "Когда откроют мост через Лебяжью?"


@pytest.fixture
def hands():
    with ThreadPoolExecutor(4) as made:
        yield made


def test_a_worker_answers_as_the_bot_does(pool, library):
    here = library.answerer.answer(QUESTION)
    assert here.found
    assert replace(pool.run(tasks.answer, QUESTION, None), took_ms=here.took_ms) == here
    assert pool.run(asked.process) in pool.pids()
    assert os.getpid() not in pool.pids()


def test_several_work_at_the_same_time(pool, hands, tmp_path):
    go = tmp_path / "go"
    both = [hands.submit(pool.run, asked.waiting, str(tmp_path / n), str(go)) for n in "ab"]
    until(lambda: (tmp_path / "a").exists() and (tmp_path / "b").exists())
    go.touch()
    assert {one.result(SOON) for one in both} == set(pool.pids())


def test_what_was_added_is_answered_from_at_once(pool, library):
    text = "Совет\n\n2031-05-06 12:30:00\n\nТверь\n\nП.Лодкин: Паруса сошьют к маю из льна.\n"
    for said in ("льна", "пеньки"):
        told = text.replace("льна", said)
        Intake(library.archive).data(told.encode(), "sails.txt")
        library.catch_up(wait=SOON)
        for _ in pool.pids():
            assert pool.run(asked.last_change) == library.archive.last_change()
            reply = pool.run(tasks.answer, "Из чего сошьют паруса?", None)
            assert said in reply.answers[0].quote


def test_what_a_worker_has_spent_counts_as_the_threads_own(pool):
    before = _spent()
    pool.run(tasks.answer, QUESTION, None)
    assert _spent() - before > 0.001


def test_errors_come_back(pool):
    with pytest.raises(UnknownMeeting, match=r"There is no 7\.") as caught:
        pool.run(asked.refused, "7")
    assert "in refused" in caught.value.__notes__[0]
    with pytest.raises(TaskFailed, match="ink and paper"):
        pool.run(asked.odd_error)
    with pytest.raises(Exception, match="local object"):
        pool.run(asked.odd_value)
    with pytest.raises(Exception, match="pickle"):
        pool.run(asked.refused, threading.Lock())
    assert len(pool.pids()) == 2
    assert {pool.run(asked.process) for _ in range(4)} <= set(pool.pids())


def test_what_a_dying_worker_did_is_done_by_another(pool, tmp_path):
    died = pool.run(asked.fatal_once, str(tmp_path / "died"))
    assert died not in pool.pids()
    assert pool.wait_until_ready(SOON)
    assert len(pool.pids()) == 2


def test_workers_killed_while_idle_are_replaced_and_nobody_hears_of_it(pool):
    killed = pool.pids()
    for pid in killed:
        os.kill(pid, signal.SIGKILL)
    until(lambda: not {one.pid for one in multiprocessing.active_children()} & set(killed))
    assert pool.run(asked.process) not in killed
    assert pool.wait_until_ready(SOON)
    assert len(pool.pids()) == len(killed)
    assert not set(pool.pids()) & set(killed)


def test_what_kills_every_worker_does_not_kill_the_bot(pool):
    with pytest.raises(WorkerDied, match="fatal"):
        pool.run(asked.fatal)
    assert pool.run(asked.process) != os.getpid()
    assert pool.wait_until_ready(SOON)


def test_a_call_over_the_limit_is_ended_and_the_others_go_on(library, hands, tmp_path):
    with closing(WorkerPool(settings_of(library.data), library, 2, 3.0)) as pool:
        pool.start()
        assert pool.wait_until_ready(SOON)
        before, sign = set(pool.pids()), tmp_path / "busy"
        late = hands.submit(pool.run, asked.endless, str(sign))
        until(sign.exists)
        busy = int(sign.read_text())
        assert pool.run(asked.process) in before - {busy}
        with pytest.raises(TookTooLong):
            late.result(SOON)
        assert is_gone(busy)
        assert pool.wait_until_ready(SOON)  # another one has come in its place
        assert len(pool.pids()) == 2


def test_until_they_are_there_the_bot_answers_itself(library):
    with closing(WorkerPool(settings_of(library.data), library, 1, LONG)) as pool:
        assert pool.run(asked.process) == os.getpid()
    none = WorkerPool(settings_of(library.data), library, 0, LONG)
    none.start()
    assert none.run(tasks.answer, QUESTION, None).found


def test_where_none_can_be_started_the_bot_answers_itself(library, tmp_path):
    (tmp_path / "file").touch()
    broken = settings_of(tmp_path / "file")  # no folder
    with closing(WorkerPool(broken, library, 1, LONG)) as pool:
        pool.start()
        until(lambda: pool._is_failing)
        assert pool.run(asked.process) == os.getpid()


def test_closing_ends_them_at_once_and_whoever_waits_for_them(library, hands, tmp_path):
    pool = WorkerPool(settings_of(library.data), library, 1, LONG)
    pool.start()
    assert pool.wait_until_ready(SOON)
    (pid,) = pool.pids()
    sign = tmp_path / "busy"
    served = hands.submit(pool.run, asked.endless, str(sign))
    until(sign.exists)
    waiting = hands.submit(pool.run, asked.process)
    pool.close()
    for one in (served, waiting):
        with pytest.raises(PoolClosed):
            one.result(SOON)
    assert is_gone(pid)


_BOT = """
import sys
from pathlib import Path
from tests.bot.workers import asked
from tests.bot.workers.conftest import filled, settings_of
from bot.workers.pool import WorkerPool

def main():
    folder, sign = sys.argv[1:]
    library = filled(Path(folder))
    pool = WorkerPool(settings_of(library.data), library, 1, 600.0)
    pool.start()
    pool.wait_until_ready(60)
    pool.run(asked.endless, sign)

if __name__ == "__main__":
    main()
"""


def test_a_killed_bot_leaves_no_worker_behind(tmp_path):
    script, sign = tmp_path / "the_bot.py", tmp_path / "busy"
    script.write_text(_BOT)
    bot = subprocess.Popen(
        [sys.executable, str(script), str(tmp_path / "data"), str(sign)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    try:
        until(sign.exists)
        worker = int(sign.read_text())
        assert not is_gone(worker)
    finally:
        bot.send_signal(signal.SIGKILL)
        bot.wait()
    until(lambda: is_gone(worker))
