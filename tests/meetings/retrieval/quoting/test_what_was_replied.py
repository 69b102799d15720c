"""What was replied to a quote that asks."""

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.quoting.answer_from_sentence import quoted
from meetings.retrieval.quoting.opened_meetings import OpenedMeetings
from meetings.retrieval.quoting.what_was_replied import reply_to
from storage.archive.memory import MemoryArchive

ROLES = {"Ida Lund": "Chair", "Nora Pellow": None, "Ben Ashby": "Minister of Harbours"}
ASKED = "Nora Pellow: The quay leaks. Who mends the quay?"
REPLIED = "Ben Ashby: Two masons mend it in May."


def said(*lines):
    turns = []
    for line in lines:
        name, _, text = line.partition(": ")
        turns.append(Turn(name or None, name or None, text))
    head = Head(
        "1", "A talk", dt.date(2031, 4, 1), None, None, "en", "http://pier.example/1", None
    )
    people = tuple(Speaker(name, (name,), role, 1) for name, role in ROLES.items())
    return Meeting(head, "", people, tuple(turns))


def reply(*lines, core="Who mends the quay?"):
    meeting = said(*lines)
    archive = MemoryArchive()
    archive.put([(meeting, b"1")])
    start = meeting.turns[0].text.index(core)
    first = quoted(meeting, (), (0, start, start + len(core)), 0.8, {})
    return reply_to(first, OpenedMeetings(archive))


def test_the_next_speaker_replies():
    told = reply(ASKED, REPLIED, "Nora Pellow: Good.")
    assert (told.speaker, told.quote, told.turn) == ("Ben Ashby", "Two masons mend it in May.", 1)
    assert told.replies
    assert told.core is None  # none of its sentences stands out
    assert told.score == 0.8


@pytest.mark.parametrize(
    "lines",
    [
        ("Nora Pellow: Two masons mend the quay.", REPLIED),  # tells, and asks nothing
        (ASKED,),  # nobody replies
        (ASKED, "Nora Pellow: Well, nobody."),  # the same goes on
        (ASKED, ": Two masons."),  # nobody's words
        (ASKED, "Ben Ashby:  "),  # no words
        (ASKED, "Ben Ashby: Do you mean the old quay? I ask as there are two."),
        (f"{ASKED} {'It is old and long. ' * 20}", REPLIED),  # about something else by then
    ],
)
def test_nothing_was_replied(lines):
    told = "mend the quay." if "Two" in lines[0] else "Who mends the quay?"
    assert reply(*lines, core=told) is None


@pytest.mark.parametrize(
    "between", ["The honourable minister.", "Thank you, Nora.", "Mr Ashby, please."]
)
def test_a_chair_that_gives_the_floor_does_not_reply(between):
    assert reply(ASKED, f"Ida Lund: {between}", REPLIED).speaker == "Ben Ashby"


def test_whoever_names_the_next_speaker_does_not_reply():
    assert reply(ASKED, "Tom Hale: Ben Ashby.", REPLIED).speaker == "Ben Ashby"
    assert reply(ASKED, "Tom Hale: Two masons.", REPLIED).speaker == "Tom Hale"


@pytest.mark.parametrize("short", ["Yes.", "No, no.", "Ben Ashby, yes."])
def test_a_short_reply_is_one(short):
    assert reply(ASKED, f"Ida Lund: {short}", REPLIED).quote == short


@pytest.mark.parametrize("name", ["Speaker 2", "President Hale"])
def test_whoever_is_no_chair_replies_in_few_words(name):
    assert reply(ASKED, f"{name}: We will see.", REPLIED).quote == "We will see."


def test_a_chair_that_speaks_at_length_replies():
    own = "The harbour pays two masons to mend it."
    assert reply(ASKED, f"Ida Lund: {own}", REPLIED).quote == own


def test_thanks_are_left_out_and_whole_sentences_kept():
    text = f"Thank you, Nora. Two masons mend it. {'They live on the quay. ' * 30}"
    told = reply(ASKED, f"Ben Ashby: {text}").quote
    assert told.startswith("Two masons mend it. They live")
    assert told.endswith("They live on the quay.")
    assert len(told) <= 400
