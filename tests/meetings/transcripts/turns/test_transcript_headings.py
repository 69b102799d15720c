"""Notes of an assistant over a transcript: they tell of people and are nobody's words.

`/` parts lines; what is expected is written "LABEL|words …".
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

DAY = dt.date(2031, 5, 6)
NOTES = (
    "## Action items / - Mara Quill: Mend the gate before the ferry comes in. / - Jon Abbot: Ask "
    "the bank for a loan. / - The crew: Look at the north wall once more. / "
)
SAID = (
    "Mara Quill: We begin. / Jon Abbot: It leaks. / Mara Quill: How much? / Jon Abbot: A litre. "
    "/ Mara Quill: So mend it. / Jon Abbot: We will."
)


def made(text):
    hints = Hints(name="pier.md", title="Pier board", date=DAY)
    return read(text.replace(" / ", "\n").encode(), hints=hints)


def turns(text):
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in made(text).turns]


@pytest.mark.parametrize(
    "heading",
    [
        "## Transcript",
        "**Full transcript:**",
        "### Meeting Transcription",
        "## Расшифровка",
        "Транскрипт",
        "Полный транскрипт встречи",
    ],
)
def test_notes_above_the_transcript_are_no_speech(heading):
    read_ = made(f"{NOTES}{heading} / {SAID}")
    assert [turn.text for turn in read_.turns][:2] == ["We begin.", "It leaks."]
    assert len(read_.turns) == 6
    assert "Mend the gate" in read_.lead


def test_a_heading_over_everything_changes_nothing():
    assert turns(f"## Transcript / {SAID}") == turns(SAID)


def test_most_of_the_labels_have_to_stand_below():
    text = f"{SAID} / ## Transcript / Mara Quill: Is it on? / Jon Abbot: No."
    assert turns(text)[0] == "Mara Quill|We begin."
    assert len(turns(text)) == 8


def test_a_sentence_about_a_transcript_is_no_heading():
    text = f"{NOTES}The transcript is made by hand / {SAID}"
    assert turns(text)[0].startswith("Mara Quill|Mend the gate")
