"""Zips: each file is added from its own source, and none of them harms."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from bot.sources.files_of_folders import files_in
from bot.sources.intake import Intake
from bot.sources.zips import is_zip, unpacked
from meetings.model.errors import UnreadableTranscript
from storage.archive.tinydb_archive import TinyArchive

VTT = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada Reed>We begin.</v>\n"


def zipped(members: dict[str, str | bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in members.items():
            file.writestr(name, text)
    return packed.getvalue()


@pytest.fixture
def archive(tmp_path: Path) -> TinyArchive:
    return TinyArchive(tmp_path / "data")


def outcomes(intake: Intake, *paths: Path) -> list[tuple[str, str]]:
    return [(Path(one.source).name, one.outcome) for one in intake.files(paths)]


def test_each_file_of_a_zip_is_a_source(tmp_path, archive):
    path = tmp_path / "calls.zip"
    path.write_bytes(
        zipped(
            {
                "2031-05-06 call.vtt": VTT,
                "old/2031-05-07 call.vtt": VTT.replace("begin", "began"),
                "__MACOSX/x.vtt": VTT,
                "old/.DS_Store": "x",
                "readme.pdf": b"%PDF-1.4 nothing",
            }
        )
    )

    assert outcomes(Intake(archive), path) == [
        ("2031-05-06 call.vtt", "added"),
        ("2031-05-07 call.vtt", "added"),
        ("readme.pdf", "refused"),
    ]
    sources = sorted(entry.head.source or "" for entry in archive.entries())
    assert sources == [f"{path}/2031-05-06 call.vtt", f"{path}/old/2031-05-07 call.vtt"]
    again = [outcome for _, outcome in outcomes(Intake(archive), path)]
    assert again == ["unchanged", "unchanged", "refused"]


@pytest.mark.parametrize("folder", ["./", "../", "calls/./"])
def test_a_zip_of_this_folder_is_not_empty(folder):
    packed = zipped({f"{folder}call.vtt": VTT, f"{folder}.hidden/call.vtt": VTT})
    assert [one.path for one in unpacked(packed)] == [f"{folder}call.vtt"]


def test_a_folder_takes_the_files_of_every_form(tmp_path):
    names = ["a.vtt", "a.srt", "a.json", "a.docx", "a.odt", "a.rtf", "a.pdf", "a.eml", "a.zip"]
    for name in [*names, "a.exe", ".hidden.vtt"]:
        (tmp_path / name).write_bytes(b"x")

    assert [path.name for path in files_in([tmp_path])] == sorted(names)


def test_an_upload_may_be_a_zip(archive):
    taken = Intake(archive).data(zipped({"2031-05-06.vtt": VTT}), "telegram: calls.zip")

    assert [(one.source, one.outcome) for one in taken] == [
        ("telegram: calls.zip/2031-05-06.vtt", "added")
    ]


def test_a_document_of_office_is_no_zip():
    assert not is_zip(zipped({"word/document.xml": "<a/>"}))
    assert is_zip(zipped({"a.txt": "x"}))


def test_a_zip_inside_a_zip_is_named_and_not_read():
    (inner,) = unpacked(zipped({"inner.zip": zipped({"a.txt": "x"})}))

    assert isinstance(inner.data, UnreadableTranscript)
    assert "zip inside a zip" in str(inner.data)


def test_a_bomb_is_read_to_the_limit_of_a_file_only():
    bomb = zipped({"a.txt": bytes(60 * 1024 * 1024), "b.vtt": VTT})
    first, second = unpacked(bomb)

    assert isinstance(first.data, UnreadableTranscript)
    assert second.data == VTT.encode()


@pytest.mark.parametrize(
    ("data", "why"),
    [(zipped({}), "this zip is"), (b"PK\x03\x04" + bytes(40), "this zip is damaged")],
)
def test_what_cannot_be_unpacked_is_refused(data, why):
    with pytest.raises(UnreadableTranscript, match=why):
        list(unpacked(data))
