"""What records print among speeches, and labels that only some parliaments have.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.turns.label_looks import look_of
from tests.meetings.transcripts.turns.turns_in_lines import DAY, turns

CASES = {
    "hours over labels": (
        "Kl. 13:00 / Formanden: / Mødet er åbnet. / Kl. 13:02 / Bo Vale (S): / Porten lækker. / "
        "Kl. 13:05 / Formanden: / Tak for det. / Kl. 13:06 / Bo Vale (S): / Den lækker nu.",
        [
            "Formanden|Mødet er åbnet.",
            "Bo Vale (S)|Porten lækker.",
            "Formanden|Tak for det.",
            "Bo Vale (S)|Den lækker nu.",
        ],
    ),
    "numbers of speeches in lines of their own": (
        "2-001-0000 / President. – We begin with the gate. / 2-002-0000 / Bo Vale (PPE). – It "
        "leaks since May. / 2-003-0000 / President. – Thank you. / 2-004-0000 / Ann Moss (S&D). – "
        "Who pays for it?",
        [
            "President|We begin with the gate.",
            "Bo Vale (PPE)|It leaks since May.",
            "President|Thank you.",
            "Ann Moss (S&D)|Who pays for it?",
        ],
    ),
    "numbers of speeches before names": (
        "Anf. 1 TALMANNEN: / Vi börjar med porten. / Anf. 2 BO VALE (S): / Den läcker. / Anf. 3 "
        "TALMANNEN: / Tack. / Anf. 4 BO VALE (S): / Tack själv.",
        [
            "TALMANNEN|Vi börjar med porten.",
            "BO VALE (S)|Den läcker.",
            "TALMANNEN|Tack.",
            "BO VALE (S)|Tack själv.",
        ],
    ),
    "initials and a party before a full stop": (
        "Sēdes vadītāja. Sākam ar vārtiem. / B. Vāle (ZZS). Tie tek kopš maija. / Sēdes vadītāja. "
        "Paldies. / A. Mosa (JV). Kas maksā?",
        [
            "Sēdes vadītāja|Sākam ar vārtiem.",
            "B. Vāle (ZZS)|Tie tek kopš maija.",
            "Sēdes vadītāja|Paldies.",
            "A. Mosa (JV)|Kas maksā?",
        ],
    ),
    "a title that is shortened in capitals": (
        "THE PRESIDING OFFICER. We begin with the gate. / REP. VALE. It leaks since May. / THE "
        "PRESIDING OFFICER. Thank you. / REP. MOSS (A.). Who pays? / REP. VALE. The port.",
        [
            "THE PRESIDING OFFICER|We begin with the gate.",
            "REP. VALE|It leaks since May.",
            "THE PRESIDING OFFICER|Thank you.",
            "REP. MOSS (A.)|Who pays?",
            "REP. VALE|The port.",
        ],
    ),
    "pictures before questions and answers": (
        "❓ Вопрос: Кто чинит ворота? / 💬 П.И.Лодкин: Верфь. / ❓ Вопрос: Когда начнут? / "
        "💬 П.И.Лодкин: В мае, не раньше.",
        [
            "Вопрос|Кто чинит ворота?",
            "П.И.Лодкин|Верфь.",
            "Вопрос|Когда начнут?",
            "П.И.Лодкин|В мае, не раньше.",
        ],
    ),
    "words to the house in a line of their own": (
        "Lord Vale (Lab) / The gate leaks, and it has done so since May. / Lord Moss of Tarn "
        "(Con) / So we mend it before the winter comes. / Lord Vale / My Lords— / Lord Moss of "
        "Tarn / My Lords— / Lord Vale / My Lords, who pays for all of it? "
        "/ Lord Moss of Tarn / The port.",
        [
            "Lord Vale (Lab)|The gate leaks, and it has done so since May.",
            "Lord Moss of Tarn (Con)|So we mend it before the winter comes.",
            "Lord Vale|My Lords—",
            "Lord Moss of Tarn|My Lords—",
            "Lord Vale|My Lords, who pays for all of it?",
            "Lord Moss of Tarn|The port.",
        ],
    ),
    "sentences that come back in a long speech": (
        "Bo Vale: Das Tor leckt seit Mai. / Ich sage: So geht es nicht. / Ann Moss: Wer zahlt? "
        "/ Bo Vale: Der Hafen zahlt. / Ich sage: Er zahlt bald. / Ich sage: Er zahlt gern. / Ann "
        "Moss: Das will ich sehen.",
        [
            "Bo Vale|Das Tor leckt seit Mai. / Ich sage: So geht es nicht.",
            "Ann Moss|Wer zahlt?",
            "Bo Vale|Der Hafen zahlt. / Ich sage: Er zahlt bald. / Ich sage: Er zahlt gern.",
            "Ann Moss|Das will ich sehen.",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_says_what(case):
    text, read_ = CASES[case]

    assert turns(text) == read_


@pytest.mark.parametrize(
    "words",
    [
        "Kl.",
        "My Lords",
        "Ich sage",
        "They told us",
        "Он сказал",
        "The Auditor-General identified the following",
        "Рішення міської ради",
    ],
)
def test_words_that_are_no_label(words):
    assert look_of(words) is None


@pytest.mark.parametrize("name", ["He Jian", "You Min", "Er Wang", "Il presidente", "Kl Moss"])
def test_names_that_begin_as_such_words_do(name):
    assert look_of(name) is not None


HANSARD = """<html><body><p>Index</p><h3>Oral Answers</h3>
<p><b>19 July 2031 : Column 785</b></p>
<p>T1. [900123] <b>Ann Moss (Tarn) (Con):</b> If he will make a statement on the gate.</p>
<p><b>The Secretary of State for Coasts (Mr Bo Vale):</b> I beg to move,</p>
<p>That the gate be mended.</p>
<p>T2. [900124] <b>Cora Lind (Skerry) (Lab):</b> Will he tell us when?</p>
<p><b>19 July 2031 : Column 786</b></p>
<p><b>Mr Vale:</b> In May, and not before.</p></body></html>"""


def test_columns_and_numbers_of_questions_on_a_page():
    made = read(HANSARD.encode(), hints=Hints(title="Pier board", date=DAY))

    assert [f"{turn.label}|{turn.text}" for turn in made.turns] == [
        "Ann Moss (Tarn) (Con)|If he will make a statement on the gate.",
        "The Secretary of State for Coasts (Mr Bo Vale)|I beg to move,\nThat the gate be mended.",
        "Cora Lind (Skerry) (Lab)|Will he tell us when?",
        "Mr Vale|In May, and not before.",
    ]


def test_figures_in_a_table_are_no_words_of_what_stands_beside_them():
    rows = [("Reprimand", 905), ("Dismissal", 88), ("Reprimand", 697), ("Dismissal", 183)]
    table = "".join(f"<tr><td>{one}</td><td>{two}</td></tr>" for one, two in rows)
    page = f"<html><body><h1>Answer</h1><p>We counted them all.</p><table>{table}</table></body>"

    assert not read(page.encode(), hints=Hints(title="Pier board", date=DAY)).speakers
