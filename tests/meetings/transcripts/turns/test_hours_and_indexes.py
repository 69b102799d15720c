"""What stands between or behind the words of a record: hours, an index, a heading."""

from __future__ import annotations

import pytest

from tests.meetings.transcripts.turns.turns_in_lines import turns

LONG = "We have talked of this pier for a long time, and it still leaks."


def test_whoever_spoke_goes_on_below_an_hour():
    text = (
        f"**Mr Bo Vale**: {LONG} / ###### 10.15 am / {LONG} / ###### 10.30 am / "
        f"**Ms Ann Moss**: {LONG} / {LONG} / ###### 12.10 pm / {LONG} / **Mr Bo Vale**: So."
    )
    assert turns(text, "pier.md") == [
        f"Mr Bo Vale|{LONG} / {LONG}",
        f"Ms Ann Moss|{LONG} / {LONG} / {LONG}",
        "Mr Bo Vale|So.",
    ]


@pytest.mark.parametrize(
    "hours",
    [
        ("10.15 am", "10.30 am"),  # two are no habit
        ("10.15 am", "9.30 am", "10.15 am"),  # meetings of several days
    ],
)
def test_other_hours_set_apart_are_over_the_notes_of_a_meeting(hours):
    notes = " / ".join(f"###### {hour} / {LONG}" for hour in hours)
    made = turns(f"**Mr Bo Vale**: {LONG} / **Ms Ann Moss**: {LONG} / {notes}", "pier.md")
    assert made[1] == f"Ms Ann Moss|{LONG}"


def test_hours_beside_names_tell_when_somebody_speaks():
    text = " / ".join(
        f"Ann Moss / 10:0{n} AM / {LONG} / Bo Vale / 10:1{n} AM / Yes." for n in "123"
    )
    assert {one.partition("|")[0] for one in turns(text)} == {"Ann Moss", "Bo Vale"}


WORDS = "barge|deem|gate|harbour|keel|lantern|mooring|pier|quay|rope|sluice|tide|wharf|yard".split(
    "|"
)
INDEX = " / ".join(
    f"{word} {n}:1{n % 7},2{n % 6} {n + 9}:4  {word}s{n + 3}:8 / {n + 20}:3,9,12 {n + 31}:25"
    for n, word in enumerate(WORDS, 3)
)
HEARING = (
    "CHIEF JUDGE MOSS: We will hear you now. / MR. VALE: The gate leaks. / "
    "JUDGE ROE: Since 4:15,20 in the record? / MR. VALE: Since 12:05, I think."
)


def test_an_index_of_words_is_nobodys():
    made = turns(f"{HEARING} / A / {INDEX} / Q / {INDEX}")
    assert [one.partition("|")[0] for one in made] == [
        "CHIEF JUDGE MOSS", "MR. VALE", "JUDGE ROE", "MR. VALE",
    ]  # fmt: skip
    assert made[2].endswith("Since 4:15,20 in the record?")
    assert made[3] in {"MR. VALE|Since 12:05, I think.", "MR. VALE|Since 12:05, I think. / A"}


def test_times_of_a_recording_are_no_index():
    said = " / ".join(f"{n // 60}:{n % 60:02} ropes" for n in range(90))
    assert "ropes" in " ".join(turns(f"{HEARING} / {said}"))
    apart = f"{LONG} / {LONG} / {LONG} / {LONG} / {LONG}"
    assert "ropes" in " ".join(turns(f"{HEARING} / {said} / {apart} / {INDEX}"))


@pytest.mark.parametrize(
    "heading", ["P R O C E E D I N G S", "73 P R O C E E D I N G S", "PROCEEDINGS"]
)
def test_the_first_words_below_the_contents_are_the_chairs(heading):
    text = (
        f"CONTENTS / ARGUMENT OF PAGE / BO VALE, ESQ. / Pier 3 / {heading} / (10:12 a.m.) / "
        "CHIEF JUDGE MOSS: We will hear / you in Case 11, Piers / and the Quay v. Greywick / "
        "MR. VALE: The gate leaks. / CHIEF JUDGE MOSS: Since when? / MR. VALE: Since May."
    )
    assert turns(text)[0].startswith("CHIEF JUDGE MOSS|We will hear")
