"""What is nested deeper than Python goes is refused, or read as the words it is."""

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts import read as reading
from meetings.transcripts.read import document_of, read
from meetings.transcripts.readers.reader import Reader
from meetings.transcripts.readers.webvtt import read_webvtt

NAMES = '{"Ann Moss": "so it is", "Bob Reed": "it is", "Ann Moss": "well"}'
DEEP = '{"a":'


@pytest.mark.parametrize("depth", [990, 1015, 5_000])
def test_objects_in_which_a_name_comes_twice_are_refused(depth):
    nested = f"[{NAMES}, {DEEP * depth}1{'}' * depth}]"
    with pytest.raises(UnreadableTranscript) as refused:
        read(nested.encode())
    assert refused.value.kind == "damaged"


@pytest.mark.parametrize("cue", [DEEP * 3_000, DEEP * 3_000 + "1" + "}" * 3_000])
def test_a_cue_is_read_as_words(cue):
    draft = read_webvtt(f"WEBVTT\n\n00:01.000 --> 00:02.000\n{cue}\n".encode())
    assert [block.text for block in draft.blocks] == [cue]


def test_whichever_reader_goes_too_deep(monkeypatch):
    def deeper(data: bytes) -> None:
        deeper(data)

    reader = Reader("scroll", (".scroll",), lambda *_: True, deeper)
    monkeypatch.setattr(reading, "reader_of", lambda *_: reader)
    with pytest.raises(UnreadableTranscript, match="scroll is nested deeper") as refused:
        document_of(b"so")
    assert refused.value.kind == "damaged"
