"""A journal gives back what was appended, whatever its last writer came to."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.files.journal import START, Journal

RECORDS = [{"n": 1, "text": "раз"}, {"n": 2}, {"n": 3}]
ANYTHING = st.dictionaries(st.text(st.characters(codec="utf-8")), st.integers(-(2**53), 2**53))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "store" / "changes.jsonl"


@pytest.fixture
def journal(path):
    made = Journal(path)
    made.append(RECORDS)
    return made


def test_what_was_appended_is_read(journal, path):
    assert Journal(path).read().records == RECORDS


def test_a_journal_never_written_is_empty(path):
    assert Journal(path).read() == Journal(path).read(START)
    assert Journal(path).read().records == []
    assert not Journal(path).has_more(START)


def test_reading_goes_on_from_where_it_was(journal, path):
    reader = Journal(path)
    first = reader.read()
    assert not reader.has_more(first.position)
    journal.append([{"n": 4}])
    assert reader.has_more(first.position)
    second = reader.read(first.position)
    assert (second.records, second.anew) == ([{"n": 4}], False)


def test_compaction_is_noticed(journal, path):
    reader = Journal(path)
    first = reader.read()
    journal.replace([{"n": 3}])
    assert reader.has_more(first.position)
    second = reader.read(first.position)
    assert (second.records, second.anew) == ([{"n": 3}], True)
    journal.append([{"n": 4}])
    assert reader.read(second.position).records == [{"n": 4}]


def test_whatever_is_cut_off_the_end_costs_only_what_it_touches(journal, path):
    whole = path.read_bytes()
    lines = whole.splitlines(keepends=True)
    for stop in range(len(lines[0]), len(whole)):
        path.write_bytes(whole[:stop])
        complete = whole[:stop].count(b"\n") - 1
        assert Journal(path).read().records == RECORDS[:complete]


@pytest.mark.parametrize("tail", [b'{"crc":', b"\0\0\0", b'{"crc":"00000000","is":{"n":9}}\n'])
def test_a_torn_tail_is_cut_at_the_next_append(journal, path, tail):
    with path.open("ab") as file:
        file.write(tail)
    assert Journal(path).read().records == RECORDS
    Journal(path).append([{"n": 4}])
    assert Journal(path).read().records == [*RECORDS, {"n": 4}]
    assert len(path.read_bytes().splitlines()) == 1 + len(RECORDS) + 1


def test_damage_in_the_middle_is_no_torn_tail(journal, path):
    path.write_bytes(path.read_bytes().replace(b'{"n":2}', b'{"n":7}'))
    reading = Journal(path).read()
    assert "changes.jsonl does not read back (a line in its middle" in reading.damage
    assert reading.records == [RECORDS[0], RECORDS[2]]


def test_every_flipped_byte_is_noticed_and_costs_its_line_alone(journal, path):
    whole = path.read_bytes()
    lines = whole.splitlines(keepends=True)
    for at in range(len(whole)):
        for flip in (0x01, 0x20, 0x80):
            path.write_bytes(whole[:at] + bytes([whole[at] ^ flip]) + whole[at + 1 :])
            reading = Journal(path).read()
            assert reading.damage, (at, flip)
            hit = next(i for i in range(len(lines)) if at < sum(map(len, lines[: i + 1])))
            lost = {hit - 1, hit - 2} if at in _beginnings(lines) else {hit - 1}
            assert [one for i, one in enumerate(RECORDS) if i not in lost] == [
                one for one in reading.records if RECORDS.index(one) not in lost
            ]


def _beginnings(lines):
    """Where a line begins, as far as salvage looks: damage there may hide the end before it."""
    starts = [sum(map(len, lines[:i])) for i in range(len(lines))]
    return {start + i for start in starts for i in range(8)}


def test_the_next_writer_sets_a_damaged_journal_aside(journal, path):
    damaged = path.read_bytes().replace(b'{"n":2}', b'{"n":7}')
    path.write_bytes(damaged)
    Journal(path).append([{"n": 4}])
    reading = Journal(path).read()
    assert (reading.damage, reading.records) == ("", [RECORDS[0], RECORDS[2], {"n": 4}])
    assert path.with_name("changes.jsonl.damaged-1").read_bytes() == damaged


@pytest.mark.parametrize("data", [b"", b"\n", b"{}\n", b'{"crc":"00000000","is":{}}\n'])
def test_a_file_that_is_no_journal_is_damaged(path, data):
    path.parent.mkdir()
    path.write_bytes(data)
    reading = Journal(path).read()
    assert "its first line" in reading.damage
    assert reading.records == []


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(batches=st.lists(st.lists(ANYTHING, max_size=4), max_size=4))
def test_any_records_come_back_in_order(path, batches):
    path.unlink(missing_ok=True)
    writer, reader, position, read = Journal(path), Journal(path), START, []
    for batch in batches:
        writer.append(batch)
        reading = reader.read(position)
        position = reading.position
        read += reading.records
    assert read == [record for batch in batches for record in batch]
