"""Documents by key: what was written is there, whoever looks and whenever somebody is stopped."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.files import keyed_documents as ledger_module
from storage.files.journal import Journal
from storage.files.keyed_documents import Ledger
from storage.files.locking import only_writer
from tests.soon import SOON


def test_changes_are_there_for_others_and_after_a_restart(tmp_path):
    one, other = Ledger(tmp_path, "boats"), Ledger(tmp_path, "boats")
    one.change({"gull": {"oars": 2}, "crow": {"oars": 4}})
    assert other.get("gull") == {"oars": 2}
    other.change({"crow": None, "gull": {"oars": 3}})
    assert one.all() == {"gull": {"oars": 3}}
    assert Ledger(tmp_path, "boats").all() == one.all()


def test_a_long_journal_is_folded_and_all_see_the_same(tmp_path):
    one, other = (Ledger(tmp_path, "boats", fold_after=10) for _ in range(2))
    for number in range(100):
        one.change({str(number % 7): {"oars": number}})
        if number % 9 == 0:
            assert other.all() == one.all()
    assert len((tmp_path / "boats.jsonl").read_bytes().splitlines()) < 25
    assert other.all() == one.all() == Ledger(tmp_path, "boats").all()
    assert list(one.all().values())[-1] == {"oars": 97}


@pytest.mark.parametrize("step", ["before the table", "before the journal"])
def test_whoever_is_stopped_while_folding_loses_nothing(tmp_path, monkeypatch, step):
    ledger = Ledger(tmp_path, "boats", fold_after=3)
    ledger.change({"gull": {"oars": 2}, "crow": {"oars": 4}})

    def stop(*_):
        raise KeyboardInterrupt

    if step == "before the table":
        monkeypatch.setattr(ledger_module.TinyDB, "table", stop)
    else:
        monkeypatch.setattr(Journal, "replace", stop)
    oars = 0
    with suppress(KeyboardInterrupt):
        while True:
            oars += 1
            ledger.change({"gull": {"oars": oars}, "crow": None})
    monkeypatch.undo()
    assert Ledger(tmp_path, "boats").all() == {"gull": {"oars": oars}}


def _in_a_thread(work):
    """What work gives while something else waits; a thread, since it must not wait, too."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(work).result(SOON)


def test_whoever_reads_does_not_wait_for_the_disk_of_a_writer(tmp_path, monkeypatch):
    """The event loop reads a chat's settings while a thread keeps a question."""
    ledger = Ledger(tmp_path, "boats", fold_after=3)
    ledger.change({"gull": {"oars": 2}})
    began, go = threading.Event(), threading.Event()
    sync = os.fsync

    def slow_disk(handle):
        began.set()
        assert go.wait(SOON)
        sync(handle)

    monkeypatch.setattr(os, "fsync", slow_disk)
    with ThreadPoolExecutor(1) as writer:
        written = writer.submit(ledger.change, {"crow": {"oars": 4}})
        try:
            assert began.wait(SOON)
            assert _in_a_thread(lambda: ledger.get("gull")) == {"oars": 2}
            assert "gull" in _in_a_thread(ledger.all)
        finally:
            go.set()
        written.result(SOON)
    for oars in range(9):  # it is folded meanwhile, too
        ledger.change({"crow": {"oars": oars}})
    assert ledger.get("crow") == {"oars": 8}


def test_nor_for_another_program_that_writes(tmp_path):
    ledger = Ledger(tmp_path, "boats")
    ledger.change({"gull": {"oars": 2}})
    with ThreadPoolExecutor(1) as writer:
        with only_writer(tmp_path):
            written = writer.submit(ledger.change, {"gull": {"oars": 3}})
            assert _in_a_thread(lambda: ledger.get("gull")) == {"oars": 2}
            assert not written.done()
        written.result(SOON)
    assert ledger.get("gull") == {"oars": 3}


def test_many_who_read_and_write_at_once_see_whole_states(tmp_path):
    ledger = Ledger(tmp_path, "boats", fold_after=5)
    ledger.change({"gull": {"oars": 0}, "crow": {"oars": 0}})

    def writes():
        for oars in range(1, 40):
            ledger.change({"gull": {"oars": oars}, "crow": {"oars": oars}})

    def reads(_):
        seen = []
        for _ in range(300):
            there = ledger.all()
            assert there["gull"] == there["crow"]
            seen.append(there["gull"]["oars"])
        return seen == sorted(seen)

    with ThreadPoolExecutor(4) as threads:
        writing = threads.submit(writes)
        assert all(threads.map(reads, range(3)))
        writing.result(SOON)
    assert ledger.get("gull") == Ledger(tmp_path, "boats").get("crow") == {"oars": 39}


KEYS = st.sampled_from("abcd")
CHANGES = st.dictionaries(KEYS, st.none() | st.fixed_dictionaries({"n": st.integers(0, 9)}))


@settings(max_examples=25, deadline=None)
@given(changes=st.lists(CHANGES, max_size=12), fold_after=st.integers(0, 5))
def test_it_is_a_dictionary(tmp_path_factory, changes, fold_after):
    folder = tmp_path_factory.mktemp("ledger")
    ledger = Ledger(folder, "x", fold_after=fold_after)
    plain: dict[str, object] = {}
    for change in changes:
        ledger.change(change)
        plain.update(change)
        plain = {key: value for key, value in plain.items() if value is not None}
        assert ledger.all() == plain
    assert Ledger(folder, "x").all() == plain
