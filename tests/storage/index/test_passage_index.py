"""The passage index: derived, made anew by itself, and never in anybody's way."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import orjson
import pytest
from filelock import FileLock

from meetings.model.boolean_query import Holds
from meetings.model.errors import ArchiveBusy, StoreAway
from meetings.model.passage import TermGroup
from meetings.text.stems import key
from storage.archive.memory import MemoryArchive
from storage.index import passage_fast_fields
from storage.index.checksums import IndexFiles
from storage.index.passages import PassageIndex


def found(index, *words):
    """The best passage; its neighbours, who share its words, stand behind it."""
    groups = [TermGroup(((key(word), 1.0),)) for word in words]
    return [(p.meeting_id, p.text) for p in index.search(groups, 10)[:1]]


@pytest.fixture
def store(tmp_path, meeting):
    archive = MemoryArchive()
    archive.put([meeting("101", text="У нас 40 лодок. Вёсел нет."), meeting("102", text="Парус.")])
    index = PassageIndex(tmp_path / "index")
    assert index.catch_up(archive)
    return archive, index, tmp_path / "index"


def test_finds_sentences_by_any_form_of_a_word(store):
    _, index, _ = store
    assert found(index, "лодка") == [("101", "У нас 40 лодок.")]
    assert found(index, "самолёт") == []
    assert found(index) == []


def test_passages_come_back_whole(store):
    archive, index, _ = store
    passage = index.search([TermGroup(((key("лодка"), 1.0),))], 5)[0]
    text = archive.meeting("101").text_of(passage.turn)
    assert text[passage.start : passage.stop] == passage.text
    assert passage.speaker == "Пётр Лодкин"
    assert passage.after
    assert passage.lexical > 0


def test_more_than_are_found_while_they_are_counted_are_held_in_the_order_they_are_said(
    tmp_path, meeting, monkeypatch
):
    monkeypatch.setattr(passage_fast_fields, "_AT_ONCE", 2)
    archive = MemoryArchive()
    archive.put([meeting("101", text="Лодка раз. Лодка два. Вёсел нет. Лодка три. Лодка четыре.")])
    index = PassageIndex(tmp_path / "index")
    index.catch_up(archive)
    held = index.holding(Holds("own", key("лодка")))
    told = [passage.text for passage in held.read()]
    assert told == ["Лодка раз.", "Лодка два.", "Лодка три.", "Лодка четыре."]


def test_hits_of_two_states_of_the_index_are_each_read_as_they_were_found(store, meeting):
    """«Газ» of 2019, and what names that year itself: an archive may change between the looks."""
    archive, index, _ = store
    boats = index.holding(Holds("own", key("лодка")))
    archive.put([meeting("100", text="Один багор. Два багра. Три багра."), meeting("101")])
    index.catch_up(archive)
    hooks = index.holding(Holds("own", key("багор")))
    both = boats.joined(hooks).newest_first("ru")
    told = sorted(passage.text for passage in both.read())
    assert told == ["Два багра.", "Один багор.", "Три багра.", "У нас 40 лодок."]


def test_turns_frequency_and_vocabulary(store):
    _, index, _ = store
    assert [p.text for p in index.of_turns([("101", 0)])] == ["У нас 40 лодок.", "Вёсел нет."]
    assert index.frequency(key("лодка")) == 1
    assert index.total() == 5
    assert "лодок" in index.vocabulary()


def test_what_is_added_changed_and_removed_is_taken_over(store, meeting):
    archive, index, _ = store
    archive.put([meeting("101", text="Якорь."), meeting("103", text="Мачта.")])
    archive.remove("102")
    assert index.behind(archive) == 3
    assert index.catch_up(archive)
    assert index.behind(archive) == 0
    assert found(index, "якорь") == [("101", "Якорь.")]
    assert found(index, "мачта") == [("103", "Мачта.")]
    assert found(index, "лодка") == found(index, "парус") == []


@pytest.mark.parametrize(
    "damage", ["gone", "no pointer", "no index", "garbage", "older", "no state"]
)
def test_missing_broken_or_of_another_version_it_is_made_anew(store, damage):
    archive, _, folder = store
    generation = folder / (folder / "current").read_text()
    state = generation / "state.json"
    if damage == "gone":
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "current").unlink(missing_ok=True)
    elif damage == "no pointer":
        (folder / "current").unlink()
    elif damage == "no index":
        (generation / "index" / "meta.json").unlink()
    elif damage == "garbage":
        (generation / "index" / "meta.json").write_bytes(b"{")
    elif damage == "older":
        state.write_bytes(orjson.dumps({"version": "0", "change": 99}))
    else:
        state.unlink()
    index = PassageIndex(folder)
    assert index.search([TermGroup((("x", 1.0),))], 5) == []
    assert index.catch_up(archive)
    assert index.healthy()
    assert found(index, "лодка") == [("101", "У нас 40 лодок.")]


def test_who_does_not_wait_is_told_and_still_answers(store, meeting):
    archive, index, folder = store
    archive.put([meeting("103", text="Мачта.")])
    with FileLock(str(folder / "lock")):
        assert index.catch_up(archive) is False
        assert found(index, "лодка") == [("101", "У нас 40 лодок.")]
        with pytest.raises(ArchiveBusy):
            index.rebuild(archive, wait=0)
    assert index.catch_up(archive)


def test_while_another_makes_the_first_index_nothing_is_said_to_be_found(tmp_path, meeting):
    folder = tmp_path / "index"
    folder.mkdir()
    archive = MemoryArchive()
    index = PassageIndex(folder)
    with FileLock(str(folder / "lock")):
        assert not index.catch_up(archive)
        assert found(index, "лодка") == []  # of an empty archive that is true
        archive.put([meeting("101", text="У нас 40 лодок.")])
        assert not index.catch_up(archive)
        with pytest.raises(StoreAway, match="no index"):
            found(index, "лодка")
        with pytest.raises(StoreAway, match="no index"):
            index.holding(Holds("own", key("лодка")))
    assert index.catch_up(archive)
    assert found(index, "лодка") == [("101", "У нас 40 лодок.")]


def test_a_question_during_a_rebuild_gets_the_old_index(store):
    archive, index, folder = store
    asked = []

    class Slow(MemoryArchive):
        def meeting(self, meeting_id):
            asked.append(found(reader, "лодка"))
            return archive.meeting(meeting_id)

        entries, entry = archive.entries, archive.entry
        last_change, facts = archive.last_change, archive.facts

    reader = PassageIndex(folder)
    index.rebuild(Slow())
    assert asked == [[("101", "У нас 40 лодок.")]] * 2
    assert found(reader, "лодка") == [("101", "У нас 40 лодок.")]
    assert len(list(folder.glob("g*"))) == 1


def test_another_process_sees_the_new_index(store, meeting):
    archive, index, folder = store
    script = (
        "import sys; from pathlib import Path; from storage.index.passages import PassageIndex;"
        "print(PassageIndex(Path(sys.argv[1])).total())"
    )
    archive.put([meeting("103", text="Мачта. Рей.")])
    index.catch_up(archive)
    told = subprocess.run(
        [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True
    )
    assert int(told.stdout) == index.total()


def test_an_open_index_sees_what_another_one_wrote(store, meeting):
    archive, index, folder = store
    archive.put([meeting("103", text="Мачта.")])
    PassageIndex(folder).catch_up(archive)
    assert found(index, "мачта") == [("103", "Мачта.")]
    assert "мачта" in index.vocabulary()


def killed_before_its_commit(folder, before):
    """The new files are there, what names them is not: as a SIGKILL leaves it."""
    for name in ("index/meta.json", "state.json"):
        shutil.copy(before / "g1" / name, folder / "g1" / name)


def flip_a_byte(path, *, is_told):
    """Damages a file; its time is as before unless the file system tells of it."""
    stat, data = path.stat(), path.read_bytes()
    with path.open("r+b") as file:
        file.seek(len(data) // 2)
        file.write(bytes([data[len(data) // 2] ^ 0x10]))
    if not is_told:
        os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def test_a_large_file_is_not_read_again_while_it_looks_as_it_was_noted(store):
    folder = shutil.copytree(store[2], store[2].with_name("copy"))  # with its files' times
    (path,) = folder.glob("g*/index/*.store")
    state = orjson.loads((folder / "g1" / "state.json").read_bytes())["is"]

    def are_good(large, written):
        files = {name: tuple(one) for name, one in state["files"].items()}
        return IndexFiles(large).are(path.parent, files, written, unfinished=False)

    flip_a_byte(path, is_told=False)
    assert are_good(0, state["written"])
    assert not are_good(path.stat().st_size + 1, state["written"])
    assert not are_good(0, {})  # as earlier versions have noted it
    assert not PassageIndex(folder).healthy()  # `check` reads all
    flip_a_byte(path, is_told=True)
    assert are_good(0, {})
    flip_a_byte(path, is_told=True)
    assert not are_good(0, state["written"])


@pytest.mark.parametrize("damage", [False, True])
def test_a_writer_killed_in_its_commit_is_no_trouble_for_the_next(store, meeting, damage):
    archive, index, folder = store
    before = folder.with_name("before")
    shutil.copytree(folder, before)
    archive.put([meeting("101", text="У нас 41 мачта.")])
    index.catch_up(archive)
    killed_before_its_commit(folder, before)
    if damage:  # and the list of the files that are tantivy's own is lost
        shutil.copy(before / "g1/index/.managed.json", folder / "g1/index/.managed.json")
    fresh = PassageIndex(folder)
    assert fresh.behind(archive) > 0
    assert fresh.catch_up(archive)
    assert found(fresh, "мачта") == [("101", "У нас 41 мачта.")]
    assert (fresh.behind(archive), fresh.total()) == (0, index.total())
