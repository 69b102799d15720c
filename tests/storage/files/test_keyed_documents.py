"""Documents by key: what was written is there, whoever looks and whenever somebody is stopped."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.files import keyed_documents as ledger_module
from storage.files.journal import Journal
from storage.files.keyed_documents import Ledger


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
