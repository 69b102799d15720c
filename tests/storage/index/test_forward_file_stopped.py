"""The forward index after somebody was stopped, and where it does not read back."""

from __future__ import annotations

from zlib import crc32

import numpy as np
import pytest

from meetings.model.boolean_query import all_of
from meetings.model.errors import ArchiveError, StoreAway
from meetings.model.passage import TermGroup
from meetings.text.stems import key
from storage.archive.memory import MemoryArchive
from storage.index.checksums import GROWING, META, IndexFiles
from storage.index.forward_index import EARLIER, NUMBER, SAID, TOLD, TOLD_LENGTH
from storage.index.forward_writing import ForwardFile
from storage.index.passages import PassageIndex

LAMP = [TermGroup(((key("маяк"), 1.0),))]


@pytest.fixture
def store(tmp_path, meeting):
    archive = MemoryArchive()
    archive.put([meeting("1", text="Маяк горит. Кот спит.")])
    index = PassageIndex(tmp_path)
    index.catch_up(archive)
    return archive, index, tmp_path / "g1" / "index" / GROWING


def full(*_):
    raise OSError(28, "No space left on device")


def told(index):
    return sorted(passage.text for passage in index.holding(all_of(())).read())


class Killed(BaseException):
    """Nothing is done any more."""


def killed(*_):
    raise Killed


def test_what_found_no_room_does_not_stay_behind(store, meeting, monkeypatch):
    archive, index, path = store

    def there():
        lie = (one for one in path.parent.iterdir() if one.suffix != ".lock")
        return {one.name: one.stat().st_size for one in lie}

    before, kept = there(), []
    archive.put([meeting("2", text="Паром ушёл.")])
    for _ in range(3):
        with monkeypatch.context() as patched:
            patched.setattr(ForwardFile, "through", full)
            with pytest.raises(ArchiveError) as refused:
                index.catch_up(archive)
        assert there() == before
        kept.append(refused)  # with all that its frames hold: a lock, too
    assert told(PassageIndex(path.parents[2])) == told(index)
    assert index.catch_up(archive)
    assert "Паром ушёл." in told(index)
    assert index._opened().folder.name == "g1"
    assert PassageIndex(path.parents[2]).healthy()


def test_what_somebody_killed_has_appended_goes_with_the_next_change(store, meeting, monkeypatch):
    archive, index, path = store
    archive.put([meeting("2", text="Паром ушёл.")])
    for _ in range(3):
        with monkeypatch.context() as patched:
            patched.setattr(ForwardFile, "through", killed)
            patched.setattr(ForwardFile, "__exit__", lambda self, *_: self._file.close())
            with pytest.raises(Killed):
                index.catch_up(archive)
        index = PassageIndex(path.parents[2])
    assert index.catch_up(archive)
    PassageIndex(path.parents[2] / "other").catch_up(archive)
    whole = path.parents[2] / "other/g1/index" / GROWING
    assert path.stat().st_size == whole.stat().st_size
    assert index.healthy()


def test_what_tantivy_knows_of_is_kept_though_nobody_ended_it(store, meeting, monkeypatch):
    archive, index, path = store
    archive.put([meeting("2", text="Паром ушёл.")])
    with monkeypatch.context() as patched:
        patched.setattr("storage.index.index_writing.write_durably", killed)
        with pytest.raises(Killed):
            index.catch_up(archive)
    size = path.stat().st_size
    again = PassageIndex(path.parents[2])
    assert "Паром ушёл." in told(again)
    archive.put([meeting("3", text="Шлюз закрыт.")])
    with monkeypatch.context() as patched:
        patched.setattr(ForwardFile, "through", killed)
        with pytest.raises(Killed):
            again.catch_up(archive)
    assert path.stat().st_size >= size
    assert told(PassageIndex(path.parents[2])) == told(again)


def test_damage_that_is_cut_back_to_is_not_sealed(tmp_path):
    path, files = tmp_path / GROWING, IndexFiles()
    (tmp_path / META).write_bytes(b"{}")
    with ForwardFile(tmp_path, files) as first:
        first.append(b"lamp")
        first.through()
    noted = files.sums(tmp_path)
    path.write_bytes(b"sfi2damptorn")
    again = IndexFiles()
    with ForwardFile(tmp_path, again, noted) as second:
        second.append(b"ship")
        second.through()
    assert path.read_bytes() == b"sfi2dampship"
    assert again.sum_of(path)[1] == crc32(b"sfi2lampship")


@pytest.mark.parametrize("number", [0, 7, 0xFFFFFFFF])
@pytest.mark.parametrize("through", [0, 1_000])
def test_what_does_not_read_back_is_told_and_made_anew(store, number, through):
    archive, _, path = store
    index = PassageIndex(path.parents[2], looked_through=through)
    forward = index._opened().forward
    forward.numbers = np.full(len(forward.numbers), number, dtype=np.uint32)
    asked = (
        lambda: index.search(LAMP, 5),
        lambda: index.of_turns([("1", 0)]),
        lambda: index.holding(all_of(())).read(),
    )
    for ask in asked:
        with pytest.raises(StoreAway, match="damaged"):
            ask()
    other = PassageIndex(path.parents[2])
    assert other.catch_up(archive)
    assert other._opened().folder.name == "g2"
    assert other.catch_up(archive)
    assert other._opened().folder.name == "g2"
    assert index.search(LAMP, 5)


def a_number_for_a_line(numbers, at):
    numbers[at + TOLD_LENGTH] = 0
    digit = memoryview(numbers).cast("B").tobytes().index(b"0", at * NUMBER.itemsize)
    numbers[at + TOLD : at + TOLD + 2] = digit - at * NUMBER.itemsize, 1


def fewer_lines_than_told(numbers, at):
    numbers[at + SAID] |= 3 << EARLIER


@pytest.mark.parametrize("damage", [a_number_for_a_line, fewer_lines_than_told])
def test_what_reads_back_as_something_else_is_damage(store, damage):
    _, index, _ = store
    generation = index._opened()
    rows = generation.forward.rows(generation.searcher, index.holding(all_of(())).addresses)
    generation.forward.numbers = generation.forward.numbers.copy()
    damage(generation.forward.numbers, int(rows.at[0]))
    with pytest.raises(StoreAway):
        told(index)


def test_where_nothing_may_be_written_damage_is_told_all_the_same(store, monkeypatch):
    _, index, _ = store
    forward = index._opened().forward
    forward.numbers = np.zeros(64, dtype=np.uint32)
    monkeypatch.setattr("pathlib.Path.touch", full)
    with pytest.raises(StoreAway):
        index.search(LAMP, 5)
