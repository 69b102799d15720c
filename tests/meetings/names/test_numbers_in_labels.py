"""Numbers tell speakers without a name apart."""

from __future__ import annotations

from meetings.names.matching import match_names
from meetings.names.numbers_in_labels import is_other_number, numbers_of

SPEAKERS = ("Speaker 1", "Speaker 2", "SPEAKER_03", "Ada Quill")


def test_another_number_is_somebody_else():
    assert [SPEAKERS[i] for i, score in match_names("speaker 2", SPEAKERS) if score > 0.5] == [
        "Speaker 2"
    ]
    assert [SPEAKERS[i] for i, score in match_names("Speaker 3", SPEAKERS) if score > 0.5] == [
        "SPEAKER_03"
    ]


def test_a_year_beside_a_name_is_no_other_name():
    assert match_names("Quill 2031", SPEAKERS)[0][0] == 3
    assert not is_other_number("Quill 2031", "Ada Quill")


def test_zeros_in_front_say_nothing():
    assert numbers_of("SPEAKER_00") == (0,)
    assert numbers_of("Speaker 007") == (7,)
