"""What a reader of a JsonFile finds, whatever happens to the writer."""

import errno

import pytest
from tinydb import TinyDB, where

from meetings.model.errors import ArchiveDamaged, ArchiveError
from storage.files import durable_file
from storage.files.tinydb_json_storage import JsonFile


@pytest.fixture
def path(tmp_path):
    return tmp_path / "boats" / "2021-03.json"


def test_tinydb_keeps_its_documents_in_it(path):
    with TinyDB(path, storage=JsonFile) as db:
        db.table("boats").insert_multiple([{"name": "Чайка"}, {"name": "Gull"}])
    with TinyDB(path, storage=JsonFile) as db:
        assert db.table("boats").get(where("name") == "Чайка").doc_id == 1
        assert len(db.table("boats")) == 2


def test_cyrillic_is_written_as_it_is(path):
    JsonFile(path).write({"boats": {"1": {"name": "Чайка"}}})
    assert "Чайка" in path.read_text("utf-8")


def test_a_file_never_written_is_empty(path):
    assert JsonFile(path).read() is None
    assert not path.parent.exists()


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"boats": 3}', b"\xff\xfe", b"null"])
def test_a_damaged_file_is_named_with_what_to_do(path, data):
    path.parent.mkdir()
    path.write_bytes(data)
    with pytest.raises(ArchiveDamaged, match=r"2021-03\.json does not read back.*check --repair"):
        JsonFile(path).read()


@pytest.mark.parametrize("step", ["write_through", "sync_folder"])
def test_a_full_disk_is_told_and_leaves_no_half_file(path, step, monkeypatch):
    file = JsonFile(path)
    file.write({"boats": {"1": {"name": "Чайка"}}})

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(durable_file, step, full)
    with pytest.raises(ArchiveError, match="No space left"):
        file.write({"boats": {"1": {"name": "Gull"}}})
    assert file.read()["boats"]["1"]["name"] in ("Чайка", "Gull")
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_file_left_half_written_beside_does_no_harm(path):
    file = JsonFile(path)
    file.write({"boats": {}})
    path.with_name(f".{path.name}.tmp").write_bytes(b'{"boats": {"1"')
    assert file.read() == {"boats": {}}
    file.write({"boats": {"1": {}}})
    assert file.read() == {"boats": {"1": {}}}
