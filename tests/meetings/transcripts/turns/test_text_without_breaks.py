"""Texts that lost their line breaks: who speaks is told inside lines, and strangers are nobody."""

from __future__ import annotations

import pytest

from meetings.transcripts.turns.file_labels import FileForm
from meetings.transcripts.turns.labels import Label
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.strangers_inside_lines import (
    strangers_inside_lines,
    with_strangers,
)
from meetings.transcripts.turns.text_without_breaks import places_of_labels
from tests.meetings.transcripts.turns.turns_in_lines import turns


def test_a_record_in_one_paragraph():
    read = turns(
        "Chair: We begin. The gate leaks. Mr. Vale: It does. I saw it. Chair: The county pays."
        " Secretary: I object. Chair: Noted. Member of the public: And the bins?"
    )
    assert read == [
        "Chair|We begin. The gate leaks.",
        "Mr. Vale|It does. I saw it.",
        "Chair|The county pays.",
        "Secretary|I object.",
        "Chair|Noted.",
        "Member of the public|And the bins?",
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ann", "Bo"), ("MOSS", "VALE"), ("Q", "A"), ("Д-р Мохова", "Мэр Лодкин")],
)
def test_names_of_one_word_and_letters(one, other):
    text = f"{one}: We begin. {other}: It leaks. {one}: Who pays? {other}: Nobody. {one}: Noted."
    read = turns(text)
    assert [turn.split("|")[0] for turn in read] == [one, other, one, other, one]


def test_a_sentence_may_end_in_a_letter():
    read = turns("Юрій: Гроші є. Оксана: Так. Юрій: Скільки? Лесь: Гроші є. Юрій: Дякую.")
    assert read == [
        "Юрій|Гроші є.",
        "Оксана|Так.",
        "Юрій|Скільки?",
        "Лесь|Гроші є.",
        "Юрій|Дякую.",
    ]


def test_what_a_machine_wrote_down_without_sentences():
    read = turns("speaker 1: we begin at nine speaker 2: it leaks speaker 1: noted speaker 2: so")
    assert read[1:3] == ["speaker 2|it leaks", "speaker 1|noted"]


def test_lines_cut_at_a_margin():
    text = (
        "MOSS: We begin at nine. The gate leaks again and we / need money. VALE: It does leak. I"
        " saw it on / Monday. MOSS: The county pays half. We should / write to them. REED: I"
        " object. It is broke. MOSS: / It is noted. VALE: Let us vote. MOSS: So / be it."
    )
    labels = [turn.split("|")[0] for turn in turns(text)]
    assert labels == ["MOSS", "VALE", "MOSS", "REED", "MOSS", "VALE", "MOSS"]


@pytest.mark.parametrize(
    "text",
    [
        # the head of a record, whose labels stand once
        "Place: Pier Hall. Chair: Ann Moss. Clerk: Bo Vale. Guest: Tim Roe. It began at nine.",
        # a paragraph of many in which somebody is quoted
        "The gate leaks. / It is old. Reed: Yes. Moss: No. Reed: So be it. Moss: Good. / Paint is"
        " dry. / Nobody came. / We meet in May. / Boats are few. / The pier stands.",
        # minutes: items without full stops, and far more of them than labels
        "- The wall is old / - Costs are known. Reed: Yes. Moss: No. Reed: So be it. Moss: Good /"
        " - The gate leaks / - Paint is dry / - Nobody came / - We meet in May / - Boats are few",
    ],
)
def test_no_text_that_lost_its_breaks(text):
    assert not any(
        "Reed" in turn.split("|")[0] or "Clerk" in turn.split("|")[0] for turn in turns(text)
    )


def test_a_record_whose_labels_begin_its_lines_keeps_them():
    text = (
        "Ann Moss: I read. Question: Who pays? Answer: Nobody. Question: When? Answer: In May."
        " Question: How? Answer: By boat. / Bo Vale: The county pays. / Ann Moss: I thank you. /"
        " Bo Vale: We vote. / Ann Moss: Yes."
    )
    assert [turn.split("|")[0] for turn in turns(text)][1:] == [
        "Bo Vale",
        "Ann Moss",
        "Bo Vale",
        "Ann Moss",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "ANN MOSS / I read. {0} / BO VALE / It leaks. / ANN MOSS / Thanks. / BO VALE / Gladly.",
        "[Ann Moss] I read. {0} / [Bo Vale] It leaks. / [Ann Moss] Thanks. / [Bo Vale] Gladly.",
        "ANN MOSS. I read. {0} / BO VALE. It leaks. / ANN MOSS. Thanks. / BO VALE. Gladly.",
    ],
)
def test_a_record_whose_labels_have_another_form_keeps_them(text):
    read = turns(text.format("Question: Who pays? Answer: Nobody. " * 6))
    assert [turn.split("|")[0].title() for turn in read] == ["Ann Moss", "Bo Vale"] * 2


LINES = "Ann Moss: We begin. / Bo Vale: It leaks. {0} / Ann Moss: Then mend it. / Bo Vale: Gladly."


@pytest.mark.parametrize(
    "words",
    [
        "Tilda Quell: I object. It is broke.",
        "Mr. Reed: I object.",
        "The Secretary: We vote.",
        "Житель посёлка Инга Торосова: Я против.",
        "Resident: I object.",
        "Несколько голосов: Позор!",
    ],
)
def test_a_stranger_inside_a_line_is_nobody(words):
    assert turns(LINES.format(words))[1:3] == ["Bo Vale|It leaks.", f"-|{words}"]


def test_who_is_known_goes_on_behind_a_stranger():
    read = turns(
        LINES.format("The Secretary: Agreed. Ann MOSS: It is carried. And now? Bo Vale: Yes.")
    )
    assert read[1:5] == [
        "Bo Vale|It leaks.",
        "-|The Secretary: Agreed.",
        "Ann Moss|It is carried. And now?",
        "Bo Vale|Yes.",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Tilda Quell: “I object.”",
        "I read. Question: Who pays? Answer: Nobody.",
        "Mr. Chairman: It is late.",
        "Note: It rains.",
        "Tim: It rains.",
        "Next steps: The county pays.",
        "Tilda Quell: whom I know.",
        "Bo Vale: That is my name.",
        "We mourn. Mr. Reed, Mr. Tarn and Mr. Quill: Good men all.",
        "The next point. The Secretary: Tim Reed (TR).",
        "See No. 2. Vision Of The Board: We mend it.",
    ],
)
def test_whoever_speaks_goes_on(words):
    assert turns(LINES.format(words))[1] == f"Bo Vale|It leaks. {words}"


def test_an_abbreviation_ends_no_sentence():
    assert turns(LINES.format("Rev. Tilda Reed: I object."))[2] == "-|Rev. Tilda Reed: I object."
    text = (
        "Mr. Moss: We begin. / An hon. Member: Shame! / Mr. Moss: Order. / Mr. Vale: I thank you."
    )
    assert turns(text)[1] == "An hon. Member|Shame!"
    capitals = "DR. MOSS: We begin. / DR. VALE: Yes. / DR. MOSS: Who pays? / DR. VALE: Nobody."
    assert [turn.split("|")[0] for turn in turns(capitals)] == ["DR. MOSS", "DR. VALE"] * 2
    office = "The Minister for Piers (Mr. A. / B. Vale): I beg to reply. / Mr. Moss: When?"
    assert not any(turn.startswith("-|B. Vale") for turn in turns(office))


@pytest.mark.parametrize("label", ["Tim", "Громов", "Галиакберов"])
def test_one_word_is_a_stranger_where_labels_have_one(label):
    read = turns(f"Bo: We begin. / Mara: It leaks. {label}: I object. / Bo: Noted. / Mara: Good.")
    assert read[1:3] == ["Mara|It leaks.", f"-|{label}: I object."]


@pytest.mark.parametrize("label", ["Same", "Basically", "Итоги"])
def test_an_ordinary_word_is_none(label):
    read = turns(f"Bo: We begin. / Mara: It leaks. {label}: I object. / Bo: Noted. / Mara: Good.")
    assert read[1] == f"Mara|It leaks. {label}: I object."


def test_a_text_with_few_labels_has_strangers_too():
    read = turns("Ann Moss: We begin at nine. It leaks. Mr. Vale: It does leak. Clerk: Noted.")
    assert read == [
        "Ann Moss|We begin at nine. It leaks.",
        "-|Mr. Vale: It does leak.",
        "-|Clerk: Noted.",
    ]


def test_tabs_behind_a_sentence_stand_for_a_break():
    read = turns(
        "Mr. Moss: When? / Mr. Vale: In May.\t\t\t\t\tMr. Moss: And who pays? / Mr. Vale: Nobody."
    )
    assert read[2] == "Mr. Moss|And who pays?"


def test_where_labels_may_begin():
    line = Line(
        0, "Chair: We begin. Results: None. Mr. Vale: It leaks. Time: 9:30. Ann Moss: Yes."
    )
    assert [label for _, label in places_of_labels(line)] == ["Chair", "Mr. Vale", "Ann Moss"]


def test_what_stands_in_a_label_is_no_stranger():
    line = Line(0, "The Guests. Ann Moss: We begin. Bo Vale: It leaks.")
    mark = Mark("colon", 0, 0, line.text.index("We"), "The Guests. Ann Moss", "We begin.")
    assert [one.start for one in strangers_inside_lines(FileForm((mark,)), [line])] == [32]
    label = Label(0, mark.stop, mark.label)
    assert [one.start for one in with_strangers([label], line.text)] == [0, 32]


def test_before_the_first_label_nobody_has_spoken():
    text = "It began. Ann Moss: Yes. Mr. Reed: No.\nBo Vale: It leaks. Mr. Quill: No."
    at = text.index("Bo Vale")
    found = with_strangers([Label(at, at + 9, "Bo Vale")], text)
    assert [one.start for one in found] == [at, text.index("Mr. Quill")]


def test_in_a_file_of_another_form_a_colon_is_a_quotation():
    text = "[Ann Moss] We begin. / [Bo Vale] It leaks. Tilda Quell: I object. / [Ann Moss] Thanks."
    assert turns(text)[1] == "Bo Vale|It leaks. Tilda Quell: I object."
