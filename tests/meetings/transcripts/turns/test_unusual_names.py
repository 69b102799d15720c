"""Names that look like something else: heads of towns like chapters, handles like numbers.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import pytest

from meetings.transcripts.turns.certain_labels import tells_office
from meetings.transcripts.turns.label_looks import look_of
from tests.meetings.transcripts.turns.turns_in_lines import turns

CASES = {
    "the head of a town is no chapter": (
        "Глава города Пётр Лодкин: Добрый вечер! / Житель: Когда починят мост? / "
        "Пётр Лодкин: В июле. / Житель: А пристань? / Глава района Рулёва А.И.: Тоже в июле.",
        [
            "Глава города Пётр Лодкин|Добрый вечер!",
            "Житель|Когда починят мост?",
            "Пётр Лодкин|В июле.",
            "Житель|А пристань?",
            "Глава района Рулёва А.И.|Тоже в июле.",
        ],
    ),
    "handles that begin with a figure": (
        "[00:11] **2ndtide**: The gate is open. / [00:19] **mara_q**: I see it. / "
        "[00:21] **2ndtide**: Here is a rope. / [00:25] **mara_q**: Right. / "
        "[00:27] **2ndtide**: Done.",
        [
            "2ndtide|The gate is open.",
            "mara_q|I see it.",
            "2ndtide|Here is a rope.",
            "mara_q|Right.",
            "2ndtide|Done.",
        ],
    ),
    "who speaks from the floor in English": (
        "Moderator: / Welcome, everyone. / Mara Quill: / Thank you for having me. / "
        "Question from the floor: / And the gate? / Mara Quill: / In August. / "
        "Voice from the back: Shame! / Moderator: / Order, please.",
        [
            "Moderator|Welcome, everyone.",
            "Mara Quill|Thank you for having me.",
            "Question from the floor|And the gate?",
            "Mara Quill|In August.",
            "Voice from the back|Shame!",
            "Moderator|Order, please.",
        ],
    ),
    "a colon inside the brackets": (
        "**[SPEAKER_00:]** Does it leak? / **[SPEAKER_01:]** It does. / "
        "**[SPEAKER_00:]** Still? / **[SPEAKER_01:]** Still.",
        [
            "SPEAKER_00|Does it leak?",
            "SPEAKER_01|It does.",
            "SPEAKER_00|Still?",
            "SPEAKER_01|Still.",
        ],
    ),
    "a break is nobody": (
        "Mara: We talk gates. / Jon: Ha. / Break: [15:52] / Mara: We are back. / "
        "Jon: Good. / Break: [25:26] / Mara: So.",
        [
            "Mara|We talk gates.",
            "Jon|Ha.",
            "-|Break: [15:52]",
            "Mara|We are back.",
            "Jon|Good.",
            "-|Break: [25:26]",
            "Mara|So.",
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_whose_words(name):
    text, expected = CASES[name]

    assert turns(text, "pier.md" if "**[" in text else "pier.txt") == expected


@pytest.mark.parametrize("label", ["Глава 3", "Глава IV", "Том 2", "Рис. 4", "2nd", "10am", "3rd"])
def test_what_counts_parts_is_nobody(label):
    assert look_of(label) is None


@pytest.mark.parametrize("label", ["Том Холт", "Глава города", "Рис Холт"])
def test_what_only_begins_like_a_part(label):
    assert look_of(label) is not None


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("РУЛЁВА А.И., министр пристаней", True),
        ("Лодкин П. И., фракция «Причал»", True),
        ("Лодкин П.И., первый заместитель главы", True),
        ("Лодкин П.И., кстати, просит мало", False),
        ("Лодкин П.И.", False),
        ("Пётр Лодкин, министр", False),
    ],
)
def test_an_office_behind_initials_and_surname(label, told):
    assert tells_office(label) is told
