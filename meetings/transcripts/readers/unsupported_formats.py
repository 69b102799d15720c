"""Formats that people send and that we cannot read: each says what to do instead."""

from __future__ import annotations

from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Draft
from meetings.transcripts.readers.reader import Reader

_AS_DOCX: Final = "open it and save it as .xlsx, .docx, .pdf or .txt"
_TRANSCRIBE: Final = "have it transcribed first, and send the text"
_SIGNS: Final = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0, "an old Excel, PowerPoint or Outlook file", _AS_DOCX),
    (b"\xff\xd8\xff", 0, "a picture", "send the text that it shows"),
    (b"\x89PNG\r\n", 0, "a picture", "send the text that it shows"),
    (b"GIF8", 0, "a picture", "send the text that it shows"),
    (b"ID3", 0, "a sound recording", _TRANSCRIBE),
    (b"\xff\xfb", 0, "a sound recording", _TRANSCRIBE),
    (b"OggS", 0, "a sound recording", _TRANSCRIBE),
    (b"fLaC", 0, "a sound recording", _TRANSCRIBE),
    (b"RIFF", 0, "a sound or video recording", _TRANSCRIBE),
    (b"ftyphei", 4, "a picture", "send the text that it shows"),
    (b"ftypmif1", 4, "a picture", "send the text that it shows"),
    (b"ftypavif", 4, "a picture", "send the text that it shows"),
    (b"ftyp", 4, "a sound or video recording", _TRANSCRIBE),
    (b"\x1aE\xdf\xa3", 0, "a video recording", _TRANSCRIBE),
    (b"7z\xbc\xaf\x27\x1c", 0, "an archive of 7-Zip", "send its files, or a .zip of them"),
    (b"Rar!", 0, "an archive of WinRAR", "send its files, or a .zip of them"),
    (b"\x1f\x8b", 0, "a gzip archive", "send its files, or a .zip of them"),
)
"""Beginnings, where they stand, what such a file is, and what to do."""
_SHEETS: Final = (
    (b"ppt/presentation", "a PowerPoint presentation", "send the words as .docx or .txt"),
)
_KINDS: Final = {
    "an old Excel, PowerPoint or Outlook file": "old-office",
    "a picture": "picture",
    "a sound recording": "recording",
    "a sound or video recording": "recording",
    "a video recording": "recording",
    "an archive of 7-Zip": "packed-otherwise",
    "an archive of WinRAR": "packed-otherwise",
    "a gzip archive": "packed-otherwise",
    "a PowerPoint presentation": "presentation",
}
"""Kinds of refusal by form."""


def _told(data: bytes) -> tuple[str, str] | None:
    for sign, at, form, advice in _SIGNS:
        if data.startswith(sign, at):
            return form, advice
    if data.startswith(b"PK"):
        ends = data[:4000] + data[-20_000:]
        return next(((form, advice) for sign, form, advice in _SHEETS if sign in ends), None)
    return None


def _refuse(data: bytes) -> Draft:
    form, advice = _told(data) or ("a file of a kind that is not read", "send the text")
    raise UnreadableTranscript(f"it is {form}: {advice}", kind=_KINDS.get(form, "not-read"))


READER = Reader("no text", (), lambda data, _name: _told(data) is not None, _refuse)
