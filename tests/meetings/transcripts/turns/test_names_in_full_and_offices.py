"""Surnames before a given name and patronymic, offices before names, surnames alone."""

from __future__ import annotations

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from tests.meetings.transcripts.turns.turns_in_lines import turns

SPOKEN = {
    "a surname, a given name, a patronymic": (
        "ЛАРИНА Анна Павловна. Начнём. / БАКЕН Олег Ильич. Почём доски? / ЛАРИНА Анна Павловна. По"
        " сто. / ОЛЬХИН Сергей Викторович. Дорого.",
        [
            "ЛАРИНА Анна Павловна|Начнём.",
            "БАКЕН Олег Ильич|Почём доски?",
            "ЛАРИНА Анна Павловна|По сто.",
            "ОЛЬХИН Сергей Викторович|Дорого.",
        ],
    ),
    "who is called up": (
        "ЛАРИНА Анна Павловна. Начнём. / Бакен Олег Ильич. Пожалуйста. / БАКЕН Олег Ильич. Течёт."
        " / ЛАРИНА Анна Павловна. Чиним. / БАКЕН Олег Ильич. Да.",
        [
            "ЛАРИНА Анна Павловна|Начнём. / Бакен Олег Ильич. Пожалуйста.",
            "БАКЕН Олег Ильич|Течёт.",
            "ЛАРИНА Анна Павловна|Чиним.",
            "БАКЕН Олег Ильич|Да.",
        ],
    ),
    "numbered minutes": (
        "1. Ларина А.П. — предложила чинить мост. / 2. Бакен О.И. — спросил о цене."
        " / 3. Ларина А.П. — назвала цену.",
        [
            "Ларина А.П.|предложила чинить мост.",
            "Бакен О.И.|спросил о цене.",
            "Ларина А.П.|назвала цену.",
        ],
    ),
    "a surname with an office behind it": (
        "PRESIDENTE. La seduta è aperta. / REEDI, relatore. Costa 4 milioni. / DE VALI (Misto)."
        " Mi astengo. / PRESIDENTE. Si voti. / REEDI, relatore. Grazie. / MOSSI (FI). No.",
        [
            "PRESIDENTE|La seduta è aperta.",
            "REEDI, relatore|Costa 4 milioni.",
            "DE VALI (Misto)|Mi astengo.",
            "PRESIDENTE|Si voti.",
            "REEDI, relatore|Grazie.",
            "MOSSI (FI)|No.",
        ],
    ),
    "the chair and names in capitals before a dash": (
        "BAŞKAN – Açıyorum. / ALİ VAL (Tarn) – Köprü 4 milyon. / BAŞKAN – Teşekkürler."
        " / AYŞE MOSS (Tide) (Devamla) – Hayır.",
        [
            "BAŞKAN|Açıyorum.",
            "ALİ VAL (Tarn)|Köprü 4 milyon.",
            "BAŞKAN|Teşekkürler.",
            "AYŞE MOSS (Tide) (Devamla)|Hayır.",
        ],
    ),
    "titles of a council": (
        "Bgm. Lind: Guten Tag. / GR Dr. Tarn: Was kostet das? / Bgm. Lind: Vier. / Vbgm. Zu"
        " Roh: Viel. / Abstimmungsergebnis: 14:0",
        [
            "Bgm. Lind|Guten Tag.",
            "GR Dr. Tarn|Was kostet das?",
            "Bgm. Lind|Vier.",
            "Vbgm. Zu Roh|Viel.",
            "-|Abstimmungsergebnis: 14:0",
        ],
    ),
    "an office before a name, once": (
        "Präsidentin Lind: Bitte. / Abgeordneter Roh (Ufer): Es leckt. / Präsidentin Lind: So."
        " / Bundesminister für Häfen Dr. Tim Tarn: Nein. / Abgeordneter Roh (Ufer): Doch.",
        [
            "Präsidentin Lind|Bitte.",
            "Abgeordneter Roh (Ufer)|Es leckt.",
            "Präsidentin Lind|So.",
            "Bundesminister für Häfen Dr. Tim Tarn|Nein.",
            "Abgeordneter Roh (Ufer)|Doch.",
        ],
    ),
    "what a courtesy and an office are of": (
        "Mme la présidente. Bonjour. / M. Jean Val. Merci. / Mme la présidente. Oui."
        " / M. le président de la commission des ports. Sagesse. / M. Jean Val. Bien.",
        [
            "Mme la présidente|Bonjour.",
            "M. Jean Val|Merci.",
            "Mme la présidente|Oui.",
            "M. le président de la commission des ports|Sagesse.",
            "M. Jean Val|Bien.",
        ],
    ),
    "a stranger where all have a dash": (
        "Ведущий — Добрый вечер. / Сосед, улица Мира, дом 4 — Когда починят? / Ведущий — Весной."
        " / Архитектор Б. Т. Вереск — Да, весной. / Ведущий — Ещё вопросы? / Архитектор"
        " Б. Т. Вереск — Нет.",
        [
            "Ведущий|Добрый вечер.",
            "-|Сосед, улица Мира, дом 4 — Когда починят?",
            "Ведущий|Весной.",
            "Архитектор Б. Т. Вереск|Да, весной.",
            "Ведущий|Ещё вопросы?",
            "Архитектор Б. Т. Вереск|Нет.",
        ],
    ),
    "headings of two people, one of whom speaks once": (
        "### Ann Moss / We begin, it leaks. / ### Ben Torvik / Too much. / ### Ann Moss / So.",
        ["Ann Moss|We begin, it leaks.", "Ben Torvik|Too much.", "Ann Moss|So."],
    ),
    "second points are said": (
        "Ann Moss: Two things. / Second: the boat. / Bo Vale: Yes. / Ann Moss: So. / Bo Vale: So.",
        [
            "Ann Moss|Two things. / Second: the boat.",
            "Bo Vale|Yes.",
            "Ann Moss|So.",
            "Bo Vale|So.",
        ],
    ),
    "figures below rows of a table": (
        "Outcomes of the year: / Demotion (as an alternative) / 14 / Dismissal / 88"
        " / The second year was better than this. / Demotion (as an alternative) / 17 / Dismissal"
        " / 18 / The third year was better again. / Demotion (as an alternative) / 9"
        " / Dismissal / 8",
        None,
    ),
}


@pytest.mark.parametrize("case", SPOKEN)
def test_who_speaks(case):
    text, expected = SPOKEN[case]
    found = turns(text)
    assert found == expected if expected else {turn[:2] for turn in found} == {"-|"}


def test_a_surname_alone_is_whoever_bears_it():
    text = (
        "Совет\n\n6 мая 2031 года\n\nА.П. Ларина: Начнём.\nО.И. Бакен: Течёт.\nА.П. Ларина: Чиним."
        "\nО.И. Бакен: Да.\nЛарина: Хорошо."
    )
    told = read(text.encode()).turns
    assert (told[-1].label, told[-1].speaker, told[-1].text) == (
        "Ларина",
        told[0].speaker,
        "Хорошо.",
    )


def test_a_heading_over_a_written_answer_is_nobody():
    text = (
        "NATIONAL ASSEMBLY\nQUESTION NO: 1432\n6 May 2031\n\n1432. Mr B Vale (UDP) to ask the"
        " Minister of Coasts:\nHow many piers leak?\n\nREPLY:\nFourteen piers leak.\n"
    )
    read_turns = read(text.encode(), hints=Hints(name="answer.txt")).turns
    assert {turn.label for turn in read_turns} == {None}


BESIDE = {
    "a figure that calls a note behind the stop": (
        "CHAIR MOSS. It leaks. / MR. VALE.1 Thank you. / CHAIR MOSS. So. / MR. VALE. Yes.",
        ["CHAIR MOSS|It leaks.", "MR. VALE|Thank you.", "CHAIR MOSS|So.", "MR. VALE|Yes."],
    ),
    "words in brackets first": (
        "ANN. (whispering) Do you hear it? / BEN. The rain? / ANN. It leaks. / BEN. We move.",
        ["ANN|(whispering) Do you hear it?", "BEN|The rain?", "ANN|It leaks.", "BEN|We move."],
    ),
    "several titles": (
        "Die Vorsitzende: Bitte. / Abg. Lars Roh (Ufer): Was kostet das? / SV Prof. Dr. Eva Tarn"
        " (Universität): Zwölf. / Die Vorsitzende: Danke.",
        [
            "Die Vorsitzende|Bitte.",
            "Abg. Lars Roh (Ufer)|Was kostet das?",
            "SV Prof. Dr. Eva Tarn (Universität)|Zwölf.",
            "Die Vorsitzende|Danke.",
        ],
    ),
    "a note behind the hour": (
        "Presidenten: Takk. / Anne Moe (A) [10:01:12]: Brua koster fire. / Presidenten: Takk."
        " / Per Dahl (H) [10:06:02] (fra salen): Jo!",
        [
            "Presidenten|Takk.",
            "Anne Moe (A)|Brua koster fire.",
            "Presidenten|Takk.",
            "Per Dahl (H)|Jo!",
        ],
    ),
    "voices before a stop and a dash": (
        "Sr. Presidente (Val).- Bueno. / Sra. Ros.- Cuesta cuatro. / Sr. Presidente (Val).- Bien."
        " / Algunas voces.- ¡No!",
        [
            "Sr. Presidente (Val)|Bueno.",
            "Sra. Ros|Cuesta cuatro.",
            "Sr. Presidente (Val)|Bien.",
            "-|Algunas voces.- ¡No!",
        ],
    ),
    "the holder of an office": (
        "The Presiding Officer (Alison Moss): Order. / Bo Vale (Tarn) (Con): What is the cost?"
        " / The Secretary for Coasts (Rhona Lind): Four. / Bo Vale: A lot. / Rhona Lind: It"
        " is not.",
        [
            "The Presiding Officer (Alison Moss)|Order.",
            "Bo Vale (Tarn) (Con)|What is the cost?",
            "The Secretary for Coasts (Rhona Lind)|Four.",
            "Bo Vale|A lot.",
            "Rhona Lind|It is not.",
        ],
    ),
    "times spelt out below the names": (
        "Ann Moss / 0 minutes 3 seconds / It leaks. / Bo Vale / 1 minute 7 seconds / It does."
        " / Ann Moss / 1 hour 2 minutes 12 seconds / So.",
        ["Ann Moss|It leaks.", "Bo Vale|It does.", "Ann Moss|So."],
    ),
    "letters of questions and answers between office and words": (
        "Operator: Good morning, all. / Paul Roe / Chief Executive Officer, Larch Corp. / Thank"
        " you, it leaks less. / Operator: We have a question. / Rita Lind / Analyst, Pier Bank"
        " / Q / What does it cost this year? / Paul Roe / Chief Executive Officer, Larch Corp."
        " / A / Four million, as it did. / Rita Lind / Analyst, Pier Bank / Q / Thank you, that"
        " is all.",
        [
            "Operator|Good morning, all.",
            "Paul Roe, Chief Executive Officer, Larch Corp.|Thank you, it leaks less.",
            "Operator|We have a question.",
            "Rita Lind, Analyst, Pier Bank|What does it cost this year?",
            "Paul Roe, Chief Executive Officer, Larch Corp.|Four million, as it did.",
            "Rita Lind, Analyst, Pier Bank|Thank you, that is all.",
        ],
    ),
    "a given name that speaks once": (
        "Ann: It leaks. / Ben: Thanks. / Ann: Since May.",
        ["Ann|It leaks.", "Ben|Thanks.", "Ann|Since May."],
    ),
    "who calls out": (
        "PRESIDENTE. La seduta è aperta. / ANNA REEDI (FI). Costa quattro. / PRESIDENTE. Grazie."
        " / UNA VOCE DAI BANCHI DI DESTRA: Vergogna! / PRESIDENTE. Prego.",
        [
            "PRESIDENTE|La seduta è aperta.",
            "ANNA REEDI (FI)|Costa quattro.",
            "PRESIDENTE|Grazie.",
            "UNA VOCE DAI BANCHI DI DESTRA|Vergogna!",
            "PRESIDENTE|Prego.",
        ],
    ),
    "officers of a court": (
        "JUDGE MOSS: Call the case. / THE REGISTRAR: It is case 4. / MS. HOLT: I call Mr. Vale."
        " / JUDGE MOSS: So.",
        [
            "JUDGE MOSS|Call the case.",
            "THE REGISTRAR|It is case 4.",
            "MS. HOLT|I call Mr. Vale.",
            "JUDGE MOSS|So.",
        ],
    ),
}


@pytest.mark.parametrize("case", BESIDE)
def test_who_speaks_beside_others(case):
    text, expected = BESIDE[case]
    assert turns(text) == expected
