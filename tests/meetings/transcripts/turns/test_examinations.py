"""Who asks and answers in depositions and trials, in invented words.

`/` parts lines; what is expected is written "NAME (LABEL)|words …".
"""

from __future__ import annotations

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read


def meeting(text, title="Harbour court"):
    head = f"{title}\n\n12 November 2025\n\n"
    return read((head + text.replace(" / ", "\n")).encode(), hints=Hints(name="court.txt"))


def turns(text, title="Harbour court"):
    return [
        f"{one.speaker} ({one.label})|{one.text}".replace("\n", " / ")
        for one in meeting(text, title).turns
    ]


EXAMINATIONS = {
    "who examines stands over the questions": (
        "BY MS. QUILL: / Q.  Your name? / A.  Jon Abbot. / MR. VALE:  Objection. / BY MS. QUILL: "
        "/ Q.  And then? / A.  I rowed.",
        [
            "MS. QUILL (Q)|Your name?",
            "A (A)|Jon Abbot.",
            "MR. VALE (MR. VALE)|Objection.",
            "MS. QUILL (Q)|And then?",
            "A (A)|I rowed.",
        ],
    ),
    "another goes on": (
        "DIRECT EXAMINATION BY MS. QUILL: / Q.  Did it leak? / A.  It did. / MS. QUILL:  Thanks. "
        "/ CROSS-EXAMINATION / By Mr. Vale: / Q.  Much? / A.  A little. / MR. VALE:  So it did.",
        [
            "MS. QUILL (Q)|Did it leak?",
            "A (A)|It did.",
            "MS. QUILL (MS. QUILL)|Thanks.",
            "Mr. Vale (Q)|Much?",
            "A (A)|A little.",
            "Mr. Vale (MR. VALE)|So it did.",
        ],
    ),
    "another examination, and nobody says whose": (
        "BY MS. QUILL: / Q.  Did it leak? / A.  It did. / CROSS-EXAMINATION / Q.  Much? / A.  No.",
        ["MS. QUILL (Q)|Did it leak?", "A (A)|It did.", "Q (Q)|Much?", "A (A)|No."],
    ),
    "inside the question": (
        "BY MS. QUILL: / Q.  Did it leak? / A.  It did. / Q.  (BY MR. VALE) Much? / A.  No.",
        ["MS. QUILL (Q)|Did it leak?", "A (A)|It did.", "MR. VALE (Q)|Much?", "A (A)|No."],
    ),
    "before a tribunal": (
        "MR. VALE:  For the port. / WITNESS: ANN MOSS / Examination by Mr. Vale: / Q.  Did it "
        "leak? / A.  It did. / Cross-examination by Ms. Quill: / Q.  Much? / A.  No. / "
        "Re-examined by Mr. Vale / Q.  Since May? / A.  Yes.",
        [
            "MR. VALE (MR. VALE)|For the port.",
            "WITNESS (WITNESS)|ANN MOSS",
            "MR. VALE (Q)|Did it leak?",
            "Ann Moss (A)|It did.",
            "Ms. Quill (Q)|Much?",
            "Ann Moss (A)|No.",
            "MR. VALE (Q)|Since May?",
            "Ann Moss (A)|Yes.",
        ],
    ),
    "before an inquiry": (
        "SIR BO LIND:  Ms Quill. / MR TIM VALE (sworn) / Questioned by MS QUILL / MS QUILL:  Your "
        "name? / A.  Tim Vale. / Q.  Did it leak? / A.  It did. / Further questions from MR ROE / "
        "Q.  Much? / A.  No.",
        [
            "SIR BO LIND (SIR BO LIND)|Ms Quill. / MR TIM VALE (sworn)",
            "MS QUILL (MS QUILL)|Your name?",
            "Mr Tim Vale (A)|Tim Vale.",
            "MS QUILL (Q)|Did it leak?",
            "Mr Tim Vale (A)|It did.",
            "MR ROE (Q)|Much?",
            "Mr Tim Vale (A)|No.",
        ],
    ),
    "the witness has a label, too": (
        "BY MS. QUILL: / Q.  Did it leak? / A.  It did. / THE COURT:  Much? / THE WITNESS:  No. "
        "/ Q.  Thank you. / A.  Not at all.",
        [
            "MS. QUILL (Q)|Did it leak?",
            "THE WITNESS (A)|It did.",
            "THE COURT (THE COURT)|Much?",
            "THE WITNESS (THE WITNESS)|No.",
            "MS. QUILL (Q)|Thank you.",
            "THE WITNESS (A)|Not at all.",
        ],
    ),
    "two witnesses, each sworn in": (
        "JON ABBOT, / having been first duly sworn, testified as follows: / BY MS. QUILL: "
        "/ Q.  Did it leak? / A.  It did. / THE COURT:  The next one, please. / TESS LORN, "
        "DEFENDANT'S WITNESS, SWORN / BY MR. VALE: / Q.  Did it? / A.  No. / Q.  Never? / A.  No.",
        [
            "MS. QUILL (Q)|Did it leak?",
            "Jon Abbot (A)|It did.",
            "THE COURT (THE COURT)|The next one, please. / TESS LORN, DEFENDANT'S WITNESS, SWORN",
            "MR. VALE (Q)|Did it?",
            "Tess Lorn (A)|No.",
            "MR. VALE (Q)|Never?",
            "Tess Lorn (A)|No.",
        ],
    ),
    "letters of an interview, where nothing tells": (
        "Q.  Did it leak? / A.  It did. / Q.  Much? / A.  No.",
        ["Q (Q)|Did it leak?", "A (A)|It did.", "Q (Q)|Much?", "A (A)|No."],
    ),
}


@pytest.mark.parametrize("case", EXAMINATIONS)
def test_who_asks_and_who_answers(case):
    text, expected = EXAMINATIONS[case]
    assert turns(text) == expected


def test_the_title_names_the_only_witness():
    text = "BY MS. QUILL: / Q.  Your name? / A.  Abbot. / Q.  And then? / A.  I rowed."
    assert turns(text, "Deposition of Jon Abbot")[1] == "Jon Abbot (A)|Abbot."


def test_a_person_has_all_labels():
    text = EXAMINATIONS["another goes on"][0]
    assert [(one.name, one.labels, one.turns) for one in meeting(text).speakers] == [
        ("MS. QUILL", ("Q", "MS. QUILL"), 2),
        ("A", ("A",), 2),
        ("Mr. Vale", ("Q", "MR. VALE"), 2),
    ]
