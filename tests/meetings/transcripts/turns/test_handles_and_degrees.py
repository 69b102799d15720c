"""Names that are hard to know: handles in small letters, degrees of honour, ranks of nobility."""

from __future__ import annotations

import pytest

from meetings.transcripts.turns.certain_labels import is_certain
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.lines_and_marks import lines_of
from meetings.transcripts.turns.marks_by_shape import marks_by_shape
from meetings.transcripts.turns.parts_of_labels import base_and_role
from meetings.transcripts.turns.person_cards import person_cards
from meetings.transcripts.turns.stretches_of_another_form import stretches
from tests.meetings.transcripts.turns.turns_in_lines import turns

SAID = "torvik: It leaks again, I fear. / quillm: Since when? / rhonal: Since May, I think. / "


def people(text):
    return {one.partition("|")[0] for one in turns(text)}


def test_handles_take_turns_though_one_of_them_has_a_capital():
    text = SAID * 3 + "Torvik: I will mend it. / tilly: Thank you! / " + SAID
    assert people(text) == {"torvik", "quillm", "rhonal", "Torvik", "tilly"}
    assert turns(text)[9] == "Torvik|I will mend it."


def test_handles_are_the_form_beside_few_others():
    points = "A point of the agenda is the quay of the bay / " * 2
    text = "team members: Mara, Ned / others: Tilly / " + (SAID + points) * 4
    assert people(text) >= {"torvik", "quillm", "rhonal"}


@pytest.mark.parametrize(
    "text",
    [
        # two are too few to be a file's form, and so are words that are ordinary ones
        "torvik: It leaks. / quillm: It does. / It was dry in May. / The quay is too. / " * 4,
        "gate: It leaks again. / pier: It is dry. / quay: It is old. / They are there. / " * 4,
        # handles among many other lines may be quoted
        ("The pier was built in May and stands in the mud of the bay. / " * 9 + SAID) * 3,
    ],
)
def test_other_words_in_small_letters_are_no_form(text):
    assert people(text) == {"-"}


@pytest.mark.parametrize(
    "label",
    [
        "Dr. h. c. Bo Vale (Shore)",
        "Dr. Dr. h. c. mult. Bo Vale",
        "Vizepräsident Dr. h. c. Bo Vale",
        "Dr. Jon Freiherr zu Steinmühle",
        "Anna Freifrau von und zu Moos",
        "Assoc Prof Dr Bo Vale",
        "Associate Professor Bo Vale",
    ],
)
def test_degrees_and_ranks_belong_to_a_name(label):
    assert is_certain(label)


def test_an_office_stands_behind_a_name_of_nobility():
    assert base_and_role("Dr. Jon Freiherr zu Steinmühle, Minister der Häfen") == (
        "Dr. Jon Freiherr zu Steinmühle",
        "Minister der Häfen",
    )


@pytest.mark.parametrize("label", ["Antwort zu Frage", "Bericht zur Brücke", "Der Graf von"])
def test_other_words_with_zu_are_no_names(label):
    assert not is_certain(label)


@pytest.mark.parametrize(
    ("label", "speaks"),
    [
        ("Señor Vale, no fondo da ponte temos unha clara coincidencia", False),
        ("Mr. Vale, the gate of the pier leaks once more", False),
        ("Mr. Vale, chief of the gates and of the northern quay", True),
        ("Mr. Vale, of the Pier Bank and of the northern quay", True),
        ("Señor Vale, alcalde", True),
    ],
)
def test_words_to_somebody_are_no_office(label, speaks):
    assert (look_of(label) is not None) == speaks


MINUTES = (
    "[Ann] - The northern gate / Bo: It leaks again. / Cy: Since May, I think. / Dee: It does. / "
    "Bo: We mend it. / Cy: When? / [Bo] - The quay / Dee: It is dry. / Cy: It is. / Ann: So be it."
)


def test_names_of_topics_in_brackets_leave_others_their_words():
    made = turns(f"{MINUTES} / {MINUTES}")
    assert [one for one in made if one.startswith(("Bo|It", "Cy|", "Dee|"))] == 2 * [
        "Bo|It leaks again.",
        "Cy|Since May, I think.",
        "Dee|It does.",
        "Cy|When?",
        "Dee|It is dry.",
        "Cy|It is.",
    ]


@pytest.mark.parametrize(
    "stutter",
    [
        "I'll I'll I'll I'll I'll respond to it.",
        "FROM FROM FROM FROM THE QUAY.",
        "We hear you, Mr Vale Vale Mr Speaker, Sir.",
        "We hear you Ann Moss / Moss Ann, they call her.",
    ],
)
def test_words_that_are_said_twice_are_no_card(stutter):
    """A card would make it a page of kremlin.ru, whose rules for labels are others."""
    assert person_cards(stutter.replace(" / ", "\n")) == ()


def test_a_card_of_a_page_is_still_one():
    card = "Ann Moss Moss AnnHarbour Master: We begin."
    assert [card[start:stop] for start, stop in person_cards(card)] == [" Moss AnnHarbour Master"]


def test_a_stretch_with_colons_in_a_file_with_times_has_its_own_speakers():
    typed = "Orr: It leaks. / Pat Vale: Since May? / Sue: It does. / Orr: We mend it. / "
    chat = "Ann Moss 10:0{0} AM / Is it the gate? / Bo Reed 10:1{0} AM / I think so. / "
    text = "Topics for the day: the gate. / " + typed * 3 + "".join(map(chat.format, "123"))
    assert people(text) == {"Orr", "Pat Vale", "Sue", "Ann Moss", "Bo Reed"}


@pytest.mark.parametrize(("times", "taken"), [(2, 0), (3, 6)])
def test_few_labels_between_those_with_times_are_no_stretch(times, taken):
    text = "Ann Moss 10:01 AM\n" + "Gus Roe: It leaks.\nHal Poe: Since May.\n" * times
    lines = list(lines_of(text + "Bo Reed 10:02 AM\nSo it does."))
    found = marks_by_shape(lines, cues=False)["colon"]
    taken_rows = {0, 2 * times + 1}
    assert len(stretches(found, taken_rows, lines, range(len(lines)))) == taken
