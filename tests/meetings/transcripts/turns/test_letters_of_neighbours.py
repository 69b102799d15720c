"""Letters of Ukrainian, Belarusian and Kazakh that Russian has not, in labels and around them."""

from __future__ import annotations

import pytest

from meetings.transcripts.turns.dash_marked_dialogue import dialogue
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.label_rules import LabelCandidate, russian_initials
from meetings.transcripts.turns.lines_and_marks import lines_of
from meetings.transcripts.turns.parsing_labels import label_name


@pytest.mark.parametrize("end", ["осені", "мажі", "өңір"])
def test_a_sentence_is_no_label(end):
    assert look_of(f"ЇЖАКЕВИЧ О.Л. - Ми відкриваємо {end}.") is None
    assert look_of(f"Їжакевич. Ми відкриваємо {end}. Ось") is None


@pytest.mark.parametrize("label", ["Їжак Є.І.", "Әбдірова Ғ. Ө.", "Ўласаў І.Г."])
def test_a_surname_before_initials(label):
    assert russian_initials(LabelCandidate(0, 0, label, label, ""))
    assert label_name(label).surname == label.split()[0]


def test_words_behind_dashes():
    lines = lines_of("— Скільки?\n— Єдиний мільйон.\n— А ще?\n— Інший мільйон.")
    assert len(dialogue(lines)) == 4
