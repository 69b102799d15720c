"""Who calls out in brackets within another's words is nobody, and whoever spoke goes on."""

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.turns.calls_in_brackets import brackets_around
from meetings.transcripts.turns.labels import Label
from meetings.transcripts.turns.strangers_inside_lines import with_strangers

HEAD = "Rat der Mole\n\n6. Mai 2031\n\n"


def turns(text, name="mole.txt"):
    read_ = read((HEAD + text).encode(), hints=Hints(name=name))
    return [f"{turn.speaker or '-'}|{turn.text}" for turn in read_.turns]


MOLER = "Präsident Dr. Heinz Moler: Nächster Redner ist Herr Grad.\n"
LUK = "Abgeordneter Dr. Karl Luk (ÖVP): Ich danke. Es ist alles gesagt.\n"


@pytest.mark.parametrize("called", ["Luk", "Dr. Luk", "Quell", "Ing. Vera Quell"])
def test_somebody_calls_out(called):
    read_ = turns(
        f"{MOLER}{LUK}Abgeordneter Hans Grad (SPÖ): Die Mole ist alt. (Beifall. – Abg. {called}:"
        f" Sie hätten sie doch erneuern können!) Und das ist noch nicht alles.\n"
        f"Warum sind sie denn ausgezogen?\n{MOLER}{LUK}"
    )
    grad = [one.partition("|")[2] for one in read_ if "Grad|" in one]
    assert grad == [
        "Die Mole ist alt.",
        "Und das ist noch nicht alles.\nWarum sind sie denn ausgezogen?",
    ]
    assert f"-|(Beifall. – Abg. {called}: Sie hätten sie doch erneuern können!)" in read_


def test_a_call_that_ends_a_paragraph_leaves_the_next_to_whoever_spoke():
    read_ = turns(
        f"{MOLER}Abgeordneter Hans Grad (SPÖ): Die Mole ist alt. (Abg. Dr. Luk: Unsinn!)\n"
        f"Doch, es stimmt.\n{MOLER}{LUK}"
    )
    assert "Abgeordneter Hans Grad|Doch, es stimmt." in read_


def test_a_surname_that_begins_lines_begins_none_in_brackets():
    read_ = turns(
        "Moler: Die Sitzung ist offen.\nLuk: Ich danke. Es ist gesagt.\n"
        "Grad: Die Mole ist alt. (Beifall. – Abg. Luk: Wann? Wann?!) Aus gutem Grunde warten wir."
        "\n"
        "Moler: Danke.\nLuk: Bitte sehr. Ich warte.\n"
    )
    assert "Grad|Aus gutem Grunde warten wir." in read_
    assert not [one for one in read_ if one.startswith("Luk|Wann")]


def test_brackets_that_are_left_open_tell_nothing():
    assert brackets_around("(Beifall. – Abg. Luk: Wann?) Ja.", 17) == range(28)
    assert brackets_around("(Beifall. – Abg. Luk: Wann? Ja.", 17) is None
    assert brackets_around("Beifall.) – Abg. Luk: Wann?) Ja.", 17) is None
    assert brackets_around("(Beifall.) Luk: Wann (morgen)?", 11) is None
    assert brackets_around(f"({'a' * 500} Luk: Wann?)", 502) is None


def test_in_a_text_by_other_rules_too():
    text = "Ann Moss: It leaks. (Applause. Tilda Quell: It does not!) It does.\nBo Vale: Well."
    labels = [Label(0, 10, "Ann Moss"), Label(text.index("Bo"), text.index("Well"), "Bo Vale")]
    found = [(one.start, one.text) for one in with_strangers(labels, text)]
    opened, closed = text.index("("), text.index(")") + 1
    assert found == [
        (0, "Ann Moss"), (opened, ""), (closed, "Ann Moss"), (text.index("Bo"), "Bo Vale")
    ]  # fmt: skip


def test_a_note_with_a_colon_is_no_call():
    said = "Alt. (Sie ist es. Anmerkung: Nicht sehr.) Ja."
    read_ = turns(f"{MOLER}Abgeordneter Hans Grad (SPÖ): {said}\n{LUK}")
    assert f"Abgeordneter Hans Grad|{said}" in read_


@pytest.mark.parametrize(
    "name", ["Dkfm. Dr. Hans Grad", "Univ.-Prof. Dr. Hans Grad", "em. o. Univ.-Prof. Hans Grad",
             "Priv.-Doz. Dr. Hans Grad", "Hon.-Prof. Hans Grad"],
)  # fmt: skip
def test_degrees_in_full_stand_before_a_name(name):
    read_ = turns(f"{MOLER}{LUK}Abgeordneter {name} (SPÖ): Die Mole ist alt.\n{MOLER}")
    assert f"Abgeordneter {name}|Die Mole ist alt." in read_


def test_the_hour_at_which_somebody_begins_is_no_part_of_the_name():
    read_ = turns(
        "Präsident Dr. Heinz Moler: Die Sitzung ist offen.\n"
        "9.48†Abgeordneter Hans Grad (SPÖ): Die Mole ist alt.\n"
        "10.03†Präsident Dr. Heinz Moler: Bitte.\n"
        "10.03†Abgeordnete Ing. Vera Quell (Grüne): Sie ist neu.\n"
    )
    assert read_ == [
        "Dr. Heinz Moler|Die Sitzung ist offen.",
        "Abgeordneter Hans Grad|Die Mole ist alt.",
        "Dr. Heinz Moler|Bitte.",
        "Abgeordnete Ing. Vera Quell|Sie ist neu.",
    ]


def test_hours_with_the_clerks_sign_over_the_words_are_said_by_nobody():
    read_ = turns(
        "Präsident Dr. Heinz Moler: Die Sitzung ist nun offen.\n\n9.48†\n\n"
        "Abgeordneter Hans Grad: Die Mole ist alt und nass.\n\n10.03†\n\n"
        "Präsident Dr. Heinz Moler: Wir hören die Frau Abgeordnete.\n\n12.01†\n\n"
        "Abgeordnete Ing. Vera Quell: Die Mole ist neu und trocken.\n"
    )
    assert [one for one in read_ if "†" in one] == []
