"""Zips of transcripts: every member is a source of its own; zip bombs are refused."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.text.decoding import FILE_LIMIT, FILE_LIMIT_MB, MEGABYTE
from meetings.transcripts.readers.registry import reader_of

ZIP_LIMIT: Final = 100 * MEGABYTE
"""The most bytes of a zip: some thousands of transcripts."""
_MOST_MEMBERS: Final = 5000
"""Files of a zip: more than the largest collection that somebody packs by hand."""
_MOST_UNPACKED: Final = 500 * MEGABYTE
"""Of all members together: a zip of 40 kB can hold petabytes."""
_HIDDEN: Final = ("__MACOSX", ".")


@dataclass(frozen=True, slots=True)
class ZipMember:
    """One file of a zip, by its path inside: its bytes, or why they are not read."""

    path: str
    data: bytes | UnreadableTranscript


def is_zip(data: bytes) -> bool:
    """Whether some bytes are a zip that is not itself a document, as a .docx is."""
    return data.startswith(b"PK\x03\x04") and reader_of(data) is None


def unpacked(data: bytes) -> Iterator[ZipMember]:
    """The files of a zip, read one at a time. Raises UnreadableTranscript where it is damaged."""
    if len(data) > ZIP_LIMIT:
        raise UnreadableTranscript(
            "this zip has more than 100 MB: send it in parts", kind="too-big", most=100
        )
    try:
        packed = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError) as error:
        raise UnreadableTranscript(
            f"this zip is damaged: {error}; save it once more, or send its text",
            kind="damaged",
            form="ZIP",
        ) from error
    files = [one for one in packed.infolist() if not one.is_dir() and not _is_hidden(one.filename)]
    if len(files) > _MOST_MEMBERS:
        raise UnreadableTranscript(
            f"this zip has more than {_MOST_MEMBERS} files", kind="too-long"
        )
    if not files:
        raise UnreadableTranscript("this zip is empty", kind="empty")
    return _members(packed, files)


def _members(packed: zipfile.ZipFile, files: list[zipfile.ZipInfo]) -> Iterator[ZipMember]:
    left, most = _MOST_UNPACKED, _MOST_UNPACKED // MEGABYTE
    for file in files:
        if left < 0:
            yield ZipMember(
                file.filename,
                UnreadableTranscript(
                    f"the files before it fill {most} MB", kind="zip-full", most=most
                ),
            )
            continue
        one = _read(packed, file)
        left -= len(one) if isinstance(one, bytes) else FILE_LIMIT
        yield ZipMember(file.filename, one)


def _read(packed: zipfile.ZipFile, file: zipfile.ZipInfo) -> bytes | UnreadableTranscript:
    try:
        with packed.open(file) as opened:
            data = opened.read(FILE_LIMIT + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
        return UnreadableTranscript(f"it is damaged: {error}", kind="damaged", form="ZIP")
    except (RuntimeError, NotImplementedError) as error:  # a password; a rare compression
        return UnreadableTranscript(
            f"it is locked or packed in an unusual way: {error}", kind="locked"
        )
    if len(data) > FILE_LIMIT:
        return UnreadableTranscript(
            f"it has more than {FILE_LIMIT_MB} MB, the most a file may have",
            kind="too-big",
            most=FILE_LIMIT_MB,
        )
    if is_zip(data):
        return UnreadableTranscript("it is a zip inside a zip: unpack it first", kind="zip-in-zip")
    return data


def _is_hidden(path: str) -> bool:
    """Whether a member, or a folder that it lies in, is hidden; "./minutes.txt" is not."""
    parts = (part for part in path.split("/") if part not in (".", ".."))
    return any(part.startswith(_HIDDEN) for part in parts)
