"""Labels of further chambers and courts, notes below a record, numbers of its pages.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from tests.meetings.transcripts.turns.turns_in_lines import turns

CASES = {
    "who presides for a time": (
        "  The SPEAKER pro tempore. We begin with the gate. / Mr. VALE of Tarn. It leaks. / The "
        "SPEAKER pro tempore (Ms. Moss). Who pays for it? / Mr. VALE of Tarn. The port.",
        [
            "The SPEAKER pro tempore|We begin with the gate.",
            "Mr. VALE of Tarn|It leaks.",
            "The SPEAKER pro tempore (Ms. Moss)|Who pays for it?",
            "Mr. VALE of Tarn|The port.",
        ],
    ),
    "a full stop and a dash behind titles": (
        "Sra. Presidenta (Quill).- Empezamos con el muelle. / Sr. Vale.- Pierde agua. / Sra. "
        "Presidenta (Quill).- Gracias. / Sr. Vale.- De nada.",
        [
            "Sra. Presidenta (Quill)|Empezamos con el muelle.",
            "Sr. Vale|Pierde agua.",
            "Sra. Presidenta (Quill)|Gracias.",
            "Sr. Vale|De nada.",
        ],
    ),
    "the same with articles": (
        "La señora QUILL (Presidenta).- Empezamos con el muelle. / El señor VALE.- Pierde agua. / "
        "La señora QUILL (Presidenta).- Gracias. / El señor VALE.- De nada.",
        [
            "La señora QUILL (Presidenta)|Empezamos con el muelle.",
            "El señor VALE|Pierde agua.",
            "La señora QUILL (Presidenta)|Gracias.",
            "El señor VALE|De nada.",
        ],
    ),
    "an article, offices and a name": (
        "La presidenta diputada Mara Quill: Empezamos con el muelle. / El diputado Bo Vale: "
        "Pierde "
        "agua. / La diputada Ana Moss: ¿Quién lo paga? / El secretario diputado Luis Lind: El "
        "puerto. / La presidenta diputada Mara Quill: Gracias.",
        [
            "La presidenta diputada Mara Quill|Empezamos con el muelle.",
            "El diputado Bo Vale|Pierde agua.",
            "La diputada Ana Moss|¿Quién lo paga?",
            "El secretario diputado Luis Lind|El puerto.",
            "La presidenta diputada Mara Quill|Gracias.",
        ],
    ),
    "numbers of an item and of its speeches": (
        "01.01  Bo Vale (N-VA): De poort lekt. / De voorzitter: Dank u. / 01.02  Minister Ann "
        "Moss:"
        " Sinds mei. / 01.03  Bo Vale (N-VA): Wie betaalt dat? / 01.04  Minister Ann Moss: De "
        "haven. / De voorzitter: Dank u wel.",
        [
            "Bo Vale (N-VA)|De poort lekt.",
            "De voorzitter|Dank u.",
            "Minister Ann Moss|Sinds mei.",
            "Bo Vale (N-VA)|Wie betaalt dat?",
            "Minister Ann Moss|De haven.",
            "De voorzitter|Dank u wel.",
        ],
    ),
    "a full stop before a dash": (
        "Президент. – Начнём с ворот. / П.Лодкин. – Они текут с мая. / Президент. – Кто чинит? / "
        "А.Рыбина. – Верфь. / П.Лодкин. – В мае.",
        [
            "Президент|Начнём с ворот.",
            "П.Лодкин|Они текут с мая.",
            "Президент|Кто чинит?",
            "А.Рыбина|Верфь.",
            "П.Лодкин|В мае.",
        ],
    ),
    "whose questions and answers these are": (
        "Вопрос прокурора: Кто чинил ворота? / Ответ свидетеля Лодкина: Верфь. / Вопрос "
        "защитника: "
        "Когда? / Ответ свидетеля Лодкина: В мае. / Вопрос прокурора: Вы видели? / Ответ "
        "свидетеля "
        "Лодкина: Нет, не видел.",
        [
            "Вопрос прокурора|Кто чинил ворота?",
            "Ответ свидетеля Лодкина|Верфь.",
            "Вопрос защитника|Когда?",
            "Ответ свидетеля Лодкина|В мае.",
            "Вопрос прокурора|Вы видели?",
            "Ответ свидетеля Лодкина|Нет, не видел.",
        ],
    ),
    "hours beside some names only": (
        "The SPEAKER: We begin with the gate. / Mr VALE (Tarn) (14:16): It leaks. / The Hon. A.B. "
        "MOSS: Since when? / Mr VALE (Tarn) (14:18): Since May. / The Hon. A.B. MOSS: Who pays?",
        [
            "The SPEAKER|We begin with the gate.",
            "Mr VALE (Tarn)|It leaks.",
            "The Hon. A.B. MOSS|Since when?",
            "Mr VALE (Tarn)|Since May.",
            "The Hon. A.B. MOSS|Who pays?",
        ],
    ),
    "items of notes below a record": (
        "Ann Moss: The gate leaks. / Bo Vale: Since May. / Ann Moss: So we mend it. / Bo Vale: "
        "Fine. / Summary / They spoke of the gate. / Action items / - Bo Vale: mend the gate by "
        "May. / - Ann Moss: find the money.",
        [
            "Ann Moss|The gate leaks.",
            "Bo Vale|Since May.",
            "Ann Moss|So we mend it.",
            "Bo Vale|Fine.",
            "-|Summary / They spoke of the gate. / Action items / - Bo Vale: mend the gate by "
            "May. / "
            "- Ann Moss: find the money.",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_says_what(case):
    text, read_ = CASES[case]

    assert turns(text) == read_


def test_numbers_of_pages_between_words_are_no_words():
    said = "The gate leaks in the north and in the south, as all of us know by now. " * 10
    text = "\n".join(
        f"{name}: {said}\n{page}" for page, name in enumerate(["Ann Moss", "Bo Vale"] * 3, 12)
    )

    assert turns(text) == [f"{name}|{said.strip()}" for name in ["Ann Moss", "Bo Vale"] * 3]


def test_numbers_that_somebody_counts_stay():
    text = "Ann Moss: We count. / 1 / 2 / 3 / Bo Vale: Fine, all three. / Ann Moss: So it is."

    assert turns(text)[0] == "Ann Moss|We count. / 1 / 2 / 3"


def test_names_before_times_of_a_recording_inside_one_paragraph():
    text = (
        "Ann Moss: (00:03) The gate leaks. Mr. Vale: (00:09) Since May, I think- Ann Moss: (00:15)"
        " So we mend it. Justice Lind: (00:21) Who pays? Mr. Vale: (1:00:27) The port does."
    )

    assert turns(text) == [
        "Ann Moss|The gate leaks.",
        "Mr. Vale|Since May, I think-",
        "Ann Moss|So we mend it.",
        "Justice Lind|Who pays?",
        "Mr. Vale|The port does.",
    ]


def test_a_question_among_the_words_of_a_text_without_labels_is_no_title():
    text = (
        "The gate has leaked since the first of May, they say.\nWho pays for it, is what we ask?"
        "\nThe port pays for half of it, and the town for the rest."
    )
    made = read(text.encode(), hints=Hints(name="20310506_gate.txt"))

    assert made.head.title == "gate"
    assert made.turns[0].text == text
