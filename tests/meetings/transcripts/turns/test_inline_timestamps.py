"""Times of a recording among the words: who speaks when, and that nobody says them.

`/` parts lines; what is expected is written "LABEL @seconds|words …", "-" where nobody is named.
"""

from __future__ import annotations

import re

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.turns import inline_timestamps

HEAD = "Harbour board\n\n12 November 2025\n\n"


def turns(text, name="board.txt"):
    meeting = read((HEAD + text.replace(" / ", "\n")).encode(), hints=Hints(name=name))
    return [
        f"{turn.label or '-'}{_when(turn.start_s)}|{turn.text}".replace("\n", " / ")
        for turn in meeting.turns
    ]


def _when(start_s):
    return "" if start_s is None else f" @{start_s:g}"


TIMED = {
    "behind paragraphs, where the next one begins": (
        "I: When was that? #00:00:04-2# / B: In spring. #00:00:12-0# / I: And the pier? "
        "#00:00:35-1# / B: It leaked. #00:01:40-9#",
        ["I|When was that?", "B @4|In spring.", "I @12|And the pier?", "B @35|It leaked."],
    ),
    "behind labels, before the words": (
        "Moss: 0:04 When was that? / Vale: 0:12 In spring. / Moss: 0:35 Why so late?",
        ["Moss @4|When was that?", "Vale @12|In spring.", "Moss @35|Why so late?"],
    ),
    "minutes and seconds in lines of their own, of an excerpt": (
        " / ".join(f"{n // 60}:{n % 60:02} / Word {n}." for n in range(119, 500, 37)),
        ["-|" + " / ".join(f"Word {n}." for n in range(119, 500, 37))],
    ),
    "seconds from one to another": (
        "[0.00 --> 9.64]  We begin. / [9.64 --> 14.46]  It leaks. / [14.46 --> 70.28]  [Sic] so.",
        ["-|We begin. / It leaks. / [Sic] so."],
    ),
    "hours of a programme in lines of their own": (
        " / ".join(f"{hour}:15 / Part {hour}." for hour in range(9, 18)),
        ["-|" + " / ".join(f"{hour}:15 / Part {hour}." for hour in range(9, 18))],
    ),
    "hours that somebody begins with": (
        "Moss: 9:30 is too early. / Vale: 8:15 was worse. / Moss: 10:00 it is, then.",
        ["Moss|9:30 is too early.", "Vale|8:15 was worse.", "Moss|10:00 it is, then."],
    ),
    "glued to the name over the words, as a page's elements are": (
        "Ann Moss0:04 / When was that? / Bo Vale0:12 / In spring. / Ann Moss0:35 / Why so late?",
        ["Ann Moss @4|When was that?", "Bo Vale @12|In spring.", "Ann Moss @35|Why so late?"],
    ),
    "in a line of its own, though only once": (
        "Ann Moss: When was that? / Bo Vale: In spring. / 00:05:00 / Ann Moss: Why so late?",
        ["Ann Moss|When was that?", "Bo Vale|In spring.", "Ann Moss|Why so late?"],
    ),
    "beside what a service noted": (
        "0:04 - Ann Moss / When was that? / 0:12 - Bo Vale / In spring. / ACTION ITEM: Mend it "
        "- WATCH: https://calls.example/1 / 0:35 - Ann Moss / Why so late?",
        ["Ann Moss @4|When was that?", "Bo Vale @12|In spring.", "Ann Moss @35|Why so late?"],
    ),
    "with frames, over the name": (
        "00:00:04:05 - 00:00:11:20 / Ann Moss / When was that? / 00:00:12:00 - 00:00:34:10 / Bo "
        "Vale / In spring. / 00:00:35:02 - 00:00:40:00 / Ann Moss / Why so late?",
        ["Ann Moss @4|When was that?", "Bo Vale @12|In spring.", "Ann Moss @35|Why so late?"],
    ),
    "before the label": (
        "#00:00:04-2# Moss: When was that? / #00:00:12-0# Vale: In spring. "
        "/ #00:00:35-1# Moss: Why?",
        ["Moss @4|When was that?", "Vale @12|In spring.", "Moss @35|Why?"],
    ),
    "inside a sentence": (
        "Moss: When #00:00:04-2# was that? / Vale: In #00:00:12-0# spring. / Moss: Why?",
        ["Moss|When was that?", "Vale|In spring.", "Moss|Why?"],
    ),
    "in brackets inside sentences, and an hour that is told": (
        "Moss: When [00:00:04] was that? / Vale: In spring, [00:00:12] at 10:30. / "
        "Moss: [00:00:35] And [00:00:36] why?",
        ["Moss|When was that?", "Vale|In spring, at 10:30.", "Moss @35|And why?"],
    ),
    "in brackets with hours, of a part of a recording": (
        "The wall (01:02:03) leaks. / It is (01:02:09) old. / So we mend (01:03:00) it.",
        ["-|The wall leaks. / It is old. / So we mend it."],
    ),
    "in lines of their own": (
        "We begin. / 0:03 / and it leaks / 0:09 / at 10:30 / 1:09 / and at noon",
        ["-|We begin. / and it leaks / at 10:30 / and at noon"],
    ),
    "before every line": (
        "00:00:06 It leaks. / 00:00:09 So it does. / 00:01:12 Mend it.",
        ["-|It leaks. / So it does. / Mend it."],
    ),
}
SAID = {
    "a programme of the day": "9:30 Coffee. / 10:00 The north pier. / 11:15 Lunch.",
    "a programme of the afternoon": "1:00 Lunch. / 2:00 The north pier. / 3:15 Tea.",
    "hours in brackets": "Lunch (10:30), coffee (11:30), tea (12:30) and more.",
    "twice only": "It leaks [0:10] and leaks [0:12] again.",
    "times that do not grow": "It leaks [0:50] as it [0:10] leaked [0:40] at [0:20] once.",
    "a number between signs": "The ticket #12:30# was lost.",
}


@pytest.mark.parametrize("case", TIMED)
def test_times_are_no_words(case):
    text, expected = TIMED[case]
    assert turns(text) == expected


@pytest.mark.parametrize("case", SAID)
def test_what_is_no_time_of_a_recording_is_kept(case):
    assert turns(SAID[case]) == [f"-|{SAID[case]}"]


def test_a_chats_times_are_its_own():
    text = "[0:01] <ann> We begin. / [0:02] * bo joins / [0:03] <bo> So / [0:04] <ann> Yes."
    assert turns(text) == ["ann|We begin.", "-|[0:02] * bo joins", "bo|So", "ann|Yes."]


def test_a_time_is_no_title():
    text = "00:00:06 It leaks.\n00:00:09 So it does.\n00:01:12 Mend it."
    head = read(text.encode(), hints=Hints(name="2031-05-06 pier.txt")).head
    assert head.title == "pier"


@pytest.mark.parametrize("name", ["_HASHED", "_BRACKETED", "_BARE"])
def test_patterns_have_no_part_without_a_bound(name):
    """So that each place of a text costs a bounded number of steps, whatever the text is."""
    pattern = getattr(inline_timestamps, name).pattern
    assert not re.search(r"[*+]|\{\d+,\}", pattern.replace(r"\+", ""))


@pytest.mark.parametrize(
    "piece", ["#00:00:04 ", "[00:00:04 ", "0:04", "1:1:", "(01:02:03 - ", " ", "#"]
)
def test_a_hostile_text_has_no_times(piece):
    text = piece * 20_000
    assert inline_timestamps.hashed_times(text) == inline_timestamps.times_in_order(text) == ()
