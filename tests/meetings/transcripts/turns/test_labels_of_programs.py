"""Labels as programs of speech recognition and their users write them, with keys of initials;
headings that stand over nothing.

`/` parts lines; what is expected is written "SPEAKER|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.turns.certain_labels import is_certain
from meetings.transcripts.turns.headings_over_nothing import headings_over_nothing
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.lines_and_marks import Mark, lines_of

SAID = ["We open the pier.", "The gate leaks.", "Then mend it, please.", "Who pays?"]
TWO = ["SPEAKER_00", "SPEAKER_01", "SPEAKER_00", "SPEAKER_01"]


def made(text):
    hints = Hints(name="pier.md", title="Pier board", date=dt.date(2031, 5, 6))
    return read(text.replace(" / ", "\n").encode(), hints=hints)


def spoken(text):
    return [f"{t.speaker or '-'}|{t.text}".replace("\n", " / ") for t in made(text).turns]


@pytest.mark.parametrize(
    "form",
    [
        "[{at}.5s - {end}.2s] {who}: {said}",
        "[{at}.50s --> {end}.25s] {who}: {said}",
        "{who} [{at}.5s --> {end}.2s]: {said}",
        "{who} ({at}.5s): {said}",
        "[{at}.5s] {who}: {said}",
    ],
)
def test_seconds_beside_a_label(form):
    rows = (
        form.format(at=9 * n, end=9 * n + 8, who=who, said=said)
        for n, (who, said) in enumerate(zip(TWO, SAID, strict=True))
    )
    read_ = made(" / ".join(rows))
    assert [(t.speaker, t.text, t.start_s) for t in read_.turns] == [
        (who, said, 9 * n + 0.5) for n, (who, said) in enumerate(zip(TWO, SAID, strict=True))
    ]
    assert [speaker.role for speaker in read_.speakers] == [None, None]


def test_seconds_that_somebody_mentions_are_words():
    text = "Ann: It was 3.5s: too slow. / Bo: In 4.5s: worse. / Ann: So mend it. / Bo: We do."
    assert spoken(text) == [
        "Ann|It was 3.5s: too slow.",
        "Bo|In 4.5s: worse.",
        "Ann|So mend it.",
        "Bo|We do.",
    ]


def test_numbers_of_speakers_in_brackets_behind_a_time():
    rows = (
        f"[00:00:0{2 * n}.000 --> 00:00:0{2 * n + 1}.900]  (speaker {n % 2}) {said}"
        for n, said in enumerate(SAID)
    )
    assert spoken(" / ".join(rows)) == [f"speaker {n % 2}|{said}" for n, said in enumerate(SAID)]


@pytest.mark.parametrize("mark", ["- ", "• ", "* "])
def test_numbers_of_speakers_as_items_over_the_words(mark):
    rows = (f"{mark}Спикер {'АБ'[n % 2]} / {said}" for n, said in enumerate(SAID))
    assert spoken(" / ".join(rows)) == [f"Спикер {'АБ'[n % 2]}|{s}" for n, s in enumerate(SAID)]


ROWS = "AM: We open. / BV: It leaks. / AM: How much? / BV: A litre."
WHOLE = ["Ann Moss|We open.", "Bo Vale|It leaks.", "Ann Moss|How much?", "Bo Vale|A litre."]


@pytest.mark.parametrize(
    "key",
    [
        "AM: Ann Moss / BV: Bo Vale",
        "AM = Ann Moss, mayor / BV = Bo Vale, clerk",
        "AM – Ann Moss / BV – Bo Vale",
        "Present: Ann Moss (AM), Bo Vale (BV)",
    ],
)
def test_a_key_tells_whose_initials_they_are(key):
    read_ = made(f"{key} / {ROWS}")
    assert [f"{t.speaker}|{t.text}" for t in read_.turns] == WHOLE
    assert read_.lead == key.replace(" / ", "\n")


@pytest.mark.parametrize(
    "key",
    [
        "Present: Ann Moss (AM), Bo Vale (LAB)",  # a party, and one name is no key
        "Present: Ann Moss (AM), Ada Mills (AM), Bo Vale (BV)",  # two people's initials
    ],
)
def test_what_is_no_key(key):
    assert {t.speaker for t in made(f"{key} / {ROWS}").turns} == {"AM", "BV"}


def test_initials_behind_a_whole_name_are_whoever_bears_it():
    text = (
        "**Ann Moss: When did you come?** / Bo Vale: In May. / **AM: And how was it?** / BV: Wet. "
        "/ **AM: Why did you stay?** / BV: For the boats."
    )
    assert spoken(text) == [
        "Ann Moss|When did you come?",
        "Bo Vale|In May.",
        "Ann Moss|And how was it?",
        "Bo Vale|Wet.",
        "Ann Moss|Why did you stay?",
        "Bo Vale|For the boats.",
    ]


@pytest.mark.parametrize(
    "first",
    [
        "Ann Moss: We open. / Ada Mills: It leaks. / Cy Reed: So?",  # two people's
        "AM: We open. / CR: It leaks. / Ann Moss: So?",  # the name comes later
    ],
)
def test_initials_that_may_be_anothers_stay(first):
    rows = "CR: How much, please? / AM: A litre, I think. / CR: And now? / AM: We mend it."
    told = made(f"{first} / {rows}").turns
    assert [turn.text for turn in told if turn.speaker == "Ann Moss"] in (["We open."], ["So?"])


def test_what_somebody_is_called_in_brackets_is_no_office():
    text = (
        "Christian Vale (JJ): We open. / Openoms (O): It leaks. / JJ: So? / O: Mend it. / JJ: Ok."
    )
    read_ = made(text)
    assert [(s.name, s.role, s.turns) for s in read_.speakers] == [
        ("Christian Vale", None, 3),
        ("Openoms", None, 2),
    ]


def test_headings_over_nothing_are_nobodys():
    text = "Ann Moss / We open. / QUESTION PERIOD / Bo Vale / So? / QUESTION PERIOD / THE CHAIR"
    lines = lines_of(text.replace(" / ", "\n"))
    names = ("Ann Moss", "QUESTION PERIOD", "Bo Vale", "THE CHAIR")
    labels = {
        row: Mark("heading", row, line.start, line.start + len(line.text), line.text, "")
        for row, line in enumerate(lines)
        if line.text in names
    }
    assert sorted(headings_over_nothing(labels, lines)) == [2, 5]
    assert headings_over_nothing({}, lines) == {}
    spoken_once = lines_of("QUESTION PERIOD\nWhy?\nBo Vale\nSo?\nQUESTION PERIOD\nBo Vale\nNo.")
    labels = {
        row: Mark("heading", row, line.start, line.start + len(line.text), line.text, "")
        for row, line in enumerate(spoken_once)
        if line.text in names
    }
    assert headings_over_nothing(labels, spoken_once) == {}


@pytest.mark.parametrize(
    "heading", ["APPOINTMENT OF SPEAKER", "Election of Chairman", "Report of the Secretary"]
)
def test_a_heading_about_an_office_does_not_hold_it(heading):
    assert look_of(heading) not in {"role", "titled"}
    assert not is_certain(f"{heading}, Deputy Speaker")


def test_offices_of_something_are_offices():
    assert look_of("Clerk of the Court") == "role"


TALK = [f"The gate leaks in {n} places, and we have to mend it." for n in range(3, 18)]


@pytest.mark.parametrize("label", ["Cy Holt", "Shard"])
def test_one_name_that_comes_late_in_a_talk_is_nobodys(label):
    late = [f"{label}: It is what holds the gate.", f"{label}: It breaks in May."]
    assert {turn.speaker for turn in made("\n".join([*TALK, *late])).turns} == {None}


@pytest.mark.parametrize("label", ["Moderator", "Ms. Quill", "Speaker 2"])
def test_a_role_that_comes_late_in_a_talk_speaks(label):
    late = [f"{label}: Thank you for it.", f"{label}: We close here, everyone."]
    assert label in {turn.speaker for turn in made("\n".join([*TALK, *late])).turns}


def test_one_name_from_the_beginning_speaks():
    text = "\n".join(["Cy Holt: We begin.", *TALK, "Cy Holt: So much for the gate."])
    assert [turn.speaker for turn in made(text).turns] == ["Cy Holt", "Cy Holt"]


def test_headings_of_an_argument_are_nobodys():
    text = (
        "CHIEF JUSTICE QUILL: We hear argument first. / ORAL ARGUMENT OF ANN MOSS / ON BEHALF "
        "OF THE PETITIONER / MS. MOSS: The pier is a road. / JUSTICE VALE: Is it? / MS. MOSS: Yes."
    )
    assert spoken(text)[:3] == [
        "CHIEF JUSTICE QUILL|We hear argument first.",
        "-|ORAL ARGUMENT OF ANN MOSS",
        "-|ON BEHALF OF THE PETITIONER",
    ]
