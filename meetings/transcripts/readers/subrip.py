"""SubRip and SubViewer: subtitles of films, YouTube and most transcription tools."""

from __future__ import annotations

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Draft
from meetings.text.decoding import FILE_LIMIT, decode
from meetings.transcripts.head.file_names import date_told
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.cue_speakers import spoken
from meetings.transcripts.readers.cues import cues_in, heading_in, is_of_cues
from meetings.transcripts.readers.reader import Reader


def read_subrip(data: bytes) -> Draft:
    """The subtitles of a file, a block each."""
    text = decode(data, FILE_LIMIT)
    blocks = spoken(list(cues_in(text)))
    if not blocks:
        raise UnreadableTranscript("this file of subtitles holds no words", kind="no-words")
    heading = heading_in(text)
    return Draft(READER.form, blocks, title=heading or None, date=date_told(heading))


def _sniff(data: bytes, _name: str) -> bool:
    return is_of_cues(beginning(data))


READER = Reader("SubRip subtitles", (".srt", ".sbv"), _sniff, read_subrip)
