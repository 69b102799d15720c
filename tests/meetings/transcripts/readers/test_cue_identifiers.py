"""Speakers in the identifiers of cues, and cues whose words stand in JSON."""

from __future__ import annotations

import json

import pytest

from tests.meetings.transcripts.readers.draft_notation import draft_of, lines

WORDS = ["The gate leaks.", "Since May.", "So we mend it.", "Who pays?"]
NAMES = ["Ann Moss", "Bo Vale", "Ann Moss", "Bo Vale"]


def captions(identifiers, *, head="WEBVTT\n\n", words=WORDS):
    return head + "\n\n".join(
        f"{one}\n00:00:0{n}.000 --> 00:00:0{n}.900\n{said}"
        for n, (one, said) in enumerate(zip(identifiers, words, strict=True))
    )


def said(names):
    return [f"{name or '-'} | {words}" for name, words in zip(names, WORDS, strict=True)]


@pytest.mark.parametrize(
    "form", ["{name}", "{n} {name}", "{n} - {name}", "{n}. {name}", "{name}-{n}", "{name} ({n})"]
)
def test_a_name_over_the_times(form):
    identifiers = [form.format(name=name, n=n) for n, name in enumerate(NAMES, 1)]

    assert lines(draft_of(captions(identifiers))) == said(NAMES)


def test_numbers_of_a_program_and_subtitles():
    names = ["SPEAKER_00", "SPEAKER_01", "SPEAKER_00", "SPEAKER_01"]
    identifiers = [f"{n} {name}" for n, name in enumerate(names, 1)]

    assert lines(draft_of(captions(identifiers, head="").replace(".", ","))) == [
        line.replace(".", ",") for line in said(names)
    ]


@pytest.mark.parametrize(
    "identifiers",
    [
        ["1", "2", "3", "4"],
        ["cue-1", "cue-2", "cue-3", "cue-4"],
        ["intro", "intro", "gate", "gate"],
        ["c7d2-9/1-0", "c7d2-9/1-1", "c7d2-9/2-0", "c7d2-9/2-1"],
        ["Opening", "The gate", "The wall", "Closing"],
        ["Ann Moss", "Ann Moss", "Ann Moss", "Ann Moss"],
    ],
)
def test_other_identifiers_name_nobody(identifiers):
    assert lines(draft_of(captions(identifiers))) == said([None] * 4)


@pytest.mark.parametrize("form", ["{}", "[{}]", "- {}"])
def test_a_name_behind_the_times(form):
    text = "\n\n".join(
        f"00:00:0{n},000 --> 00:00:0{n},900 {form.format(name)}\n{words}"
        for n, (name, words) in enumerate(zip(NAMES, WORDS, strict=True))
    )
    assert lines(draft_of(text)) == said(NAMES)


def test_where_a_cue_stands_on_the_picture_is_no_name():
    settings = ["align:start", "X1:40 Y1:2", "align:end line:0", "position:1%"]
    text = "\n\n".join(
        f"00:00:0{n},000 --> 00:00:0{n},900 {one}\n{words}"
        for n, (one, words) in enumerate(zip(settings, WORDS, strict=True))
    )
    assert lines(draft_of(text)) == said([None] * 4)


def test_words_in_json_with_their_speaker():
    cues = [
        json.dumps({"startDateTime": "2031-05-06T10:00:00Z", "speakerName": a, "spokenText": b})
        for a, b in zip(NAMES, WORDS, strict=True)
    ]

    assert lines(draft_of(captions("1234", words=cues))) == said(NAMES)
