"""SubRip and SubViewer: subtitles of films, YouTube and most transcription tools."""

from __future__ import annotations

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Draft
from meetings.text.decoding import FILE_LIMIT, decode
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.cue_speakers import spoken
from meetings.transcripts.readers.cues import TIMES_FIRST, cues_in
from meetings.transcripts.readers.reader import Reader


def read_subrip(data: bytes) -> Draft:
    """The subtitles of a file, a block each."""
    blocks = spoken(list(cues_in(decode(data, FILE_LIMIT))))
    if not blocks:
        raise UnreadableTranscript("this file of subtitles holds no words", kind="no-words")
    return Draft(READER.form, blocks)


def _sniff(data: bytes, _name: str) -> bool:
    return bool(TIMES_FIRST.match(beginning(data)))


READER = Reader("SubRip subtitles", (".srt", ".sbv"), _sniff, read_subrip)
