"""Names before a full stop, as hearings and press conferences have them, and what stands beside.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

HINTS = Hints(name="pier.txt", title="Pier board", date=dt.date(2031, 5, 6))


def turns(text):
    made = read(text.replace(" / ", "\n").encode(), hints=HINTS)
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in made.turns]


CASES = {
    "lists and written answers with a colon behind a hearing": (
        "Chairman Vale. The gate leaks. / Mr. Quill. Since May, I think. / Ms. Moss. It does. / "
        "Chairman Vale. Who pays? / Mr. Quill. The port does. / Ms. Moss. I doubt it. / "
        "Chairman Vale. So we adjourn. / [Whereupon, at 4:38 p.m., the hearing was adjourned.] / "
        "PREPARED STATEMENT OF ANN MOSS / Independent Board Chair: The gate is old. / "
        "Response: We mend it in May. / Response: We paint it in June.",
        [
            "Chairman Vale|The gate leaks.",
            "Mr. Quill|Since May, I think.",
            "Ms. Moss|It does.",
            "Chairman Vale|Who pays?",
            "Mr. Quill|The port does.",
            "Ms. Moss|I doubt it.",
            "Chairman Vale|So we adjourn.",
            "-|[Whereupon, at 4:38 p.m., the hearing was adjourned.]",
            "-|PREPARED STATEMENT OF ANN MOSS / Independent Board Chair: The gate is old. / "
            "Response: We mend it in May. / Response: We paint it in June.",
        ],
    ),
    "who introduces a witness does not say the heading over the statement": (
        "Chairman Vale. We hear Mr. Quill. / STATEMENT OF BO QUILL, HARBOUR MASTER / Mr. Quill. "
        "Thank you. It leaks. / Chairman Vale. Since when? / Mr. Quill. Since May.",
        [
            "Chairman Vale|We hear Mr. Quill.",
            "-|STATEMENT OF BO QUILL, HARBOUR MASTER",
            "Mr. Quill|Thank you. It leaks.",
            "Chairman Vale|Since when?",
            "Mr. Quill|Since May.",
        ],
    ),
    "who asks once, in capitals": (
        "CHAIR MOSS. The ferry runs. / STEVE LUND. Steve Lund, Tide News. Why so late? / CHAIR "
        "MOSS. It was the fog. / NANCY ROE-BLOM. Will it run on Sunday? / CHAIR MOSS. It will. / "
        "NEW GATES. They cost 9 million. / CHAIR MOSS. Thanks.",
        [
            "CHAIR MOSS|The ferry runs.",
            "STEVE LUND|Steve Lund, Tide News. Why so late?",
            "CHAIR MOSS|It was the fog.",
            "NANCY ROE-BLOM|Will it run on Sunday?",
            "CHAIR MOSS|It will. / NEW GATES. They cost 9 million.",
            "CHAIR MOSS|Thanks.",
        ],
    ),
    "initials and an office in small letters before a full stop and a dash": (
        "HON. P.K. VALE (Minister for Piers and Weirs).- I thank the Member. / HON. SPEAKER.- "
        "The floor is yours. / HON. P.K. VALE.- It leaks. / HON. SPEAKER.- Thank you.",
        [
            "HON. P.K. VALE (Minister for Piers and Weirs)|I thank the Member.",
            "HON. SPEAKER|The floor is yours.",
            "HON. P.K. VALE|It leaks.",
            "HON. SPEAKER|Thank you.",
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_who_speaks(name):
    text, expected = CASES[name]

    assert turns(text) == expected


def test_a_roll_call_is_nobodys_form():
    voters = (
        "Ann Ols/John Lund/Mary Veim/Paul Ros/James Abel/Eva Lind/Peter Dahl/Sarah Holm".split("/")
    )
    said = "## La presidenta / Obrim. / ## Mara Val / Gràcies. El moll perd. / "
    text = said * 3 + "## La presidenta / Votem. / " + " / ".join(f"{one}: Sí." for one in voters)

    found = turns(f"# Ple del moll\n\n{text}")

    labels = [one.partition("|")[0] for one in found]
    assert labels[:6] == ["La presidenta", "Mara Val"] * 3
    assert set(labels) == {"La presidenta", "Mara Val"}


def test_courtesies_of_galicia():
    text = (
        "O señor PRESIDENTE: Abrimos. / A señora VALE MOSS: O peirao perde. / O señor PRESIDENTE: "
        "Grazas. / O señor CONSELLEIRO DE PORTOS (Quill Roe): Arranxámolo. / O señor PRESIDENTE: "
        "Rematamos."
    )

    assert [one.partition("|")[0] for one in turns(text)] == [
        "O señor PRESIDENTE",
        "A señora VALE MOSS",
        "O señor PRESIDENTE",
        "O señor CONSELLEIRO DE PORTOS (Quill Roe)",
        "O señor PRESIDENTE",
    ]


def test_formulas_of_motions_and_marks_behind_names():
    text = (
        "Präsident Dr. Vale¦: Wir beginnen. / Abgeordnete Moss¦ (Fluss): Das Tor ist alt. / "
        "Erstens: Es klemmt. / Zweitens: Es rostet. / Erstens: Es quietscht. / Zweitens: Es ist "
        "schwer. / Präsident Dr. Vale¦: Danke. / Abgeordnete Moss¦ (Fluss): Bitte."
    )

    assert [one.partition("|")[0] for one in turns(text)] == [
        "Präsident Dr. Vale",
        "Abgeordnete Moss (Fluss)",
        "Präsident Dr. Vale",
        "Abgeordnete Moss (Fluss)",
    ]


def test_names_in_headings_go_before_sentences_with_a_colon():
    said = "## El president / Obrim. / ## Mara Val / Gràcies, president. / "
    colons = "Hi insisteixo: el moll perd aigua. / Repeteixo: cal arreglar-lo aviat. / "
    text = f"{said * 5}{colons}{said * 5}{colons}També, senyor vicepresident: qui ho paga?"

    found = turns(f"# Ple del moll\n\n{text}")

    assert {one.partition("|")[0] for one in found} == {"El president", "Mara Val"}


def test_labels_inside_lines_that_lost_their_breaks():
    page = (
        "<html><head><title>River Board 6 May 2031</title></head><body><h4>Gates of the Pier</h4>"
        "<p>GATES OF THE PIER HON. A.B. REED.- Madam Speaker, I move that the gate be mended.</p>"
        '<p><span class="speaker">HON. C. VALE.- Madam:</span> Speaker, I second it. MADAM SPEAKER'
        ".- I call the Member. HON. A.B. REED.- It leaks.</p><h4>Gates of the Pier</h4><p>And it "
        "creaks. HON. C. VALE.- So it does.</p><h4>Gates of the Pier</h4><p>I would mend it.</p>"
        "<p>MADAM SPEAKER.- Order! HON. A.B. REED.- I thank you.</p></body></html>"
    )
    made = read(page.encode(), hints=Hints(name="pier.html"))
    assert [(turn.speaker, turn.text.split()[-1]) for turn in made.turns] == [
        ("HON. A.B. REED", "mended."),
        ("HON. C. VALE", "it."),
        ("MADAM SPEAKER", "Member."),
        ("HON. A.B. REED", "creaks."),
        ("HON. C. VALE", "it."),
        ("MADAM SPEAKER", "Order!"),
        ("HON. A.B. REED", "you."),
    ]
