"""Files of one stretch of time a line: STM, labels of Audacity, RTTM."""

from __future__ import annotations

import pytest

from meetings.model.errors import UnreadableTranscript
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines


def test_stm_with_a_comment_and_a_gap():
    text = (
        ';; CATEGORY "0" "" ""\n'
        "pier 1 ann_moss 0.00 2.50 <o,f0,female> the gate leaks\n"
        "pier 1 inter_segment_gap 2.50 3.00 <o,,> (noise)\n"
        "pier 1 bo_vale 3.00 4.25 since may\n"
        "pier 1 bo_vale 4.25 5.00 ignore_time_segment_in_scoring\n"
    )

    assert lines(draft_of(text)) == [
        "ann_moss | the gate leaks",
        "- | (noise)",
        "bo_vale | since may",
    ]


def test_labels_with_names_before_a_colon():
    text = (
        "0.000000\t2.500000\tAnn Moss: The gate leaks.\n"
        "2.500000\t4.000000\tBo Vale: Since May.\n"
        "4.000000\t6.000000\tAnn Moss: So we mend it.\n"
    )
    draft = draft_of(text)

    assert lines(draft) == [
        "Ann Moss | The gate leaks.",
        "Bo Vale | Since May.",
        "Ann Moss | So we mend it.",
    ]
    assert [block.start_s for block in draft.blocks] == [0.0, 2.5, 4.0]


def test_a_column_of_speakers():
    text = "0.0\t2.5\tSPEAKER_00\tThe gate leaks.\n2.5\t4.0\tSPEAKER_01\tSince May.\n"

    assert lines(draft_of(text)) == ["SPEAKER_00 | The gate leaks.", "SPEAKER_01 | Since May."]


def test_who_speaks_when_without_a_word_is_refused_by_name():
    with pytest.raises(UnreadableTranscript, match="RTTM file tells who speaks when"):
        draft_of("SPEAKER pier 1 0.00 2.50 <NA> <NA> ann <NA> <NA>\n")
