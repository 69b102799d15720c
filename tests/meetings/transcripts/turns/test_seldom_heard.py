"""People who speak once or twice under one word, in files of whole names; words nobody can give.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

DAY = dt.date(2031, 5, 6)
BEGINS = (
    "Mara Quill: We look at the wall. / It is long, and it is old. / Jon Abbot: It leaks in the "
    "north. / That was in May. / Mara Quill: How much? / A litre, or so it seems. / Jon Abbot: No "
    "more. / Mara Quill: Who else was there? / "
)
ENDS = " / Mara Quill: So mend it. / That is all."


def made(text, name="pier.txt"):
    hints = Hints(name=name, title="Pier board", date=DAY)
    return read(text.replace(" / ", "\n").encode(), hints=hints)


def turns(text, name="pier.txt"):
    found = made(text, name).turns
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in found]


def between(line):
    """What stands between the others' turns when one line is written there."""
    return turns(f"{BEGINS}{line}{ENDS}")[4:-1]


ANSWERS = [
    "quill-b: Yeah, I was there all day.",
    "torvik: Yes, me.",
    "Torvik: Sorry, I was late.",
    "TORVIK: No, not me.",
    "$TORVIK: Hi, it was me.",
    "@torvik: Well, I saw it.",
    "torvik910: Thanks, I was there.",
    "Torvik | Pier Bank: So, we saw it.",
    "Ötvös: Спасибо, я там был.",
    "Torvik: Gràcies, presidenta.",
    "Torvik: Vielen Dank, ich war da.",
    "Torvik: Дякую, я там був.",
]


@pytest.mark.parametrize("line", ANSWERS)
def test_one_word_that_answers_is_somebody(line):
    label, said = line.split(": ")
    assert between(line) == ["Mara Quill|Who else was there?", f"{label}|{said}"]


@pytest.mark.parametrize("line", ["Torvik: the crane is ready.", "torvik: the crane is ready."])
def test_what_may_be_a_name_is_not_the_last_speakers(line):
    assert between(line) == ["Mara Quill|Who else was there?", f"-|{line}"]


@pytest.mark.parametrize(
    "line",
    [
        "Background: no wall was older.",
        "Berlin: no wall was older.",
        "Importantly: no wall was older.",
        "Важно: нет стены старше.",
        "ISO9001: no wall was older.",
    ],
)
def test_an_ordinary_word_or_a_place_is_text(line):
    assert between(line) == [f"Mara Quill|Who else was there? / {line}"]


def test_a_word_inside_a_sentence_over_two_lines_is_text():
    assert between("It was only / torvik: the crane, that is.") == [
        "Mara Quill|Who else was there? / It was only / torvik: the crane, that is."
    ]


def test_all_in_small_letters_where_some_are():
    lines = " / ".join(f"torvik: We saw the {word} wall." for word in ("old", "long", "north"))
    text = f"{BEGINS}{lines} / quill-b: the crane is ready.{ENDS}"
    assert turns(text)[-2] == "quill-b|the crane is ready."


def test_who_stands_behind_a_bar():
    text = "Bo | Pier Bank: We begin. / Cy: Why? / Bo | Pier Bank: It leaks. / Cy: So mend it."
    assert [(one.name, one.role) for one in made(text).speakers] == [
        ("Bo", "Pier Bank"),
        ("Cy", None),
    ]


NAMES_OVER_WORDS = (
    "**Stokes** / * We look at the wall. / **Marius** / * It leaks in the north. / **Stokes** / "
    "* How much? / **Marius** / * A litre, or so it seems. / **Stokes** / * Who else was there? / "
    "**{name}** / {said} / **Stokes** / * So mend it. / **Marius** / * We will."
)


@pytest.mark.parametrize(
    ("name", "said", "read_as"),
    [
        ("Torvik", "* Yes, me.", "Torvik|* Yes, me."),
        ("Torvik", "* The crane was.", "-|Torvik / * The crane was."),
        ("Danno Torvik", "* Yes, me.", "Danno Torvik|* Yes, me."),
        ("Danno Torvik", "* The crane was.", "-|Danno Torvik / * The crane was."),
    ],
)
def test_a_name_in_bold_over_words_that_stands_once(name, said, read_as):
    found = turns(NAMES_OVER_WORDS.format(name=name, said=said), "pier.md")
    assert found[4:6] == ["Stokes|* Who else was there?", read_as]


def test_a_heading_of_ordinary_words_is_text():
    found = turns(NAMES_OVER_WORDS.format(name="Gate Repairs", said="* It was me."), "pier.md")
    assert found[4] == "Stokes|* Who else was there? / Gate Repairs / * It was me."


def test_initials_told_once_are_that_person():
    text = (
        "Mara Quill (MQ): We begin. / Jan van Ros (JvR): It leaks. / MQ: How much? / JvR: A litre."
        " / E: No more. / MQ: So mend it."
    )
    assert [turn.speaker for turn in made(text).turns] == [
        "Mara Quill", "Jan van Ros", "Mara Quill", "Jan van Ros", "E", "Mara Quill",
    ]  # fmt: skip


def test_initials_of_two_are_nobodys_in_particular():
    text = (
        "Mara Quill (MQ): We begin. / Max Quorn (MQ): It leaks. / MQ: How much? / MQ: A litre. "
        "/ Mara Quill: So."
    )
    assert made(text).turns[2].speaker == "MQ"
