"""Labels in records of chambers and tools: numbers of questions, rosters, signatures, ranges.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import pytest

from tests.meetings.transcripts.turns.turns_in_lines import turns

CASES = {
    "offices in capitals before a name with initials": (
        "ЗИМИН П.О. Пристань течёт с мая. / ДЕПУТАТ КОЛЬЦОВА А.П. Кто её чинит? / ЗИМИН П.О. "
        "Порт. / ПРЕДСЕДАТЕЛЬ ПАЛАТЫ СУХОВ Л.И. Спасибо. / ЗИМИН П.О. ДЕПУТАТЫ НАШИ знают.",
        [
            "ЗИМИН П.О.|Пристань течёт с мая.",
            "ДЕПУТАТ КОЛЬЦОВА А.П.|Кто её чинит?",
            "ЗИМИН П.О.|Порт.",
            "ПРЕДСЕДАТЕЛЬ ПАЛАТЫ СУХОВ Л.И.|Спасибо.",
            "ЗИМИН П.О.|ДЕПУТАТЫ НАШИ знают.",
        ],
    ),
    "a blank for a name that nobody caught": (
        "ЗИМИН П.О. Пристань течёт с мая. / _______________. А сколько она стоит? / СУХОВ Л.И. "
        "Много. / ________ Кто же платит? / СУХОВ Л.И. Порт. / ЗИМИН П.О. Вот. / ____",
        [
            "ЗИМИН П.О.|Пристань течёт с мая.",
            "-|А сколько она стоит?",
            "СУХОВ Л.И.|Много.",
            "-|Кто же платит?",
            "СУХОВ Л.И.|Порт.",
            "ЗИМИН П.О.|Вот. / ____",
        ],
    ),
    "signs of question for a name": (
        "Ann: It leaks. / ???: Since when? / Bo: Since May. / ...: Why? / Ann: It is old. / Bo: "
        "Wait … so what?",
        [
            "Ann|It leaks.",
            "-|Since when?",
            "Bo|Since May.",
            "-|Why?",
            "Ann|It is old.",
            "Bo|Wait … so what?",
        ],
    ),
    "letters of a picture over a name": (
        "AM / Ann Moss   0:03 / It leaks. / BV / Bo Vale   0:11 / PM is when it does. / AM / "
        "Ann Moss   0:15 / OK / Bo Vale   0:19 / Good.",
        [
            "Ann Moss|It leaks.",
            "Bo Vale|PM is when it does.",
            "Ann Moss|OK",
            "Bo Vale|Good.",
        ],
    ),
    "a letter over a name over a time": (
        "A / Ann Moss / 00:03 / It leaks. / B / Bo Vale / 00:11 / It does. / A / Ann Moss / "
        "00:15 / So mend it. / B / Bo Vale / 00:19 / Good.",
        ["Ann Moss|It leaks.", "Bo Vale|It does.", "Ann Moss|So mend it.", "Bo Vale|Good."],
    ),
    "a time in brackets in a text of two lines": (
        "Ann Moss (00:00): It leaks from below. / Bo Vale (00:12): It does so since May.",
        ["Ann Moss|It leaks from below.", "Bo Vale|It does so since May."],
    ),
    "a council in German, with mayors": (
        "Stadtrat Vale (SPD): Die Mauer ist undicht. / Oberbürgermeisterin Moss: Das wissen wir. "
        "/ Stadträtin Ros (Grüne): Seit wann? / Stadtrat Vale (SPD): Seit Mai.",
        [
            "Stadtrat Vale (SPD)|Die Mauer ist undicht.",
            "Oberbürgermeisterin Moss|Das wissen wir.",
            "Stadträtin Ros (Grüne)|Seit wann?",
            "Stadtrat Vale (SPD)|Seit Mai.",
        ],
    ),
    "a council in Italian, the mayor once": (
        "PRESIDENTE / Apro la seduta. / CONSIGLIERE ROSSI / Il molo perde. / SINDACO / Lo sappiamo"
        ". / CONSIGLIERE ROSSI / Da quando? / PRESIDENTE / Grazie.",
        [
            "PRESIDENTE|Apro la seduta.",
            "CONSIGLIERE ROSSI|Il molo perde.",
            "SINDACO|Lo sappiamo.",
            "CONSIGLIERE ROSSI|Da quando?",
            "PRESIDENTE|Grazie.",
        ],
    ),
    "a chamber in Portuguese": (
        "O Sr. Presidente: — Está aberta a sessão. / O Sr. João Vale (PSP): — O cais pinga. / "
        "A Sr.ª Ana Mossa (RIV): — Desde quando? / O Sr. João Vale (PSP): — Desde maio.",
        [
            "O Sr. Presidente|— Está aberta a sessão.",
            "O Sr. João Vale (PSP)|— O cais pinga.",
            "A Sr.ª Ana Mossa (RIV)|— Desde quando?",
            "O Sr. João Vale (PSP)|— Desde maio.",
        ],
    ),
    "numbers of questions": (
        "1. Mr Bo Vale (Skerry) (Con): Does it leak? [900123] / The Secretary of State for Coasts "
        "(Ann Moss): It does. / T2. [66881] Cora Quill (Tarn) (Lab): And the cost? / Ann Moss: "
        "Four million. / Q3. Toril Veim (Dune) (Ind): When? / Ann Moss: In spring.",
        [
            "Mr Bo Vale (Skerry) (Con)|Does it leak? [900123]",
            "The Secretary of State for Coasts (Ann Moss)|It does.",
            "Cora Quill (Tarn) (Lab)|And the cost?",
            "Ann Moss|Four million.",
            "Toril Veim (Dune) (Ind)|When?",
            "Ann Moss|In spring.",
        ],
    ),
    "points of a speech with numbers": (
        "Ann Moss: I say this. / 1. The wall (old): mend it. / 2. The gates: oil them. / Bo Vale: "
        "Yes. / Ann Moss: So. / It is late.",
        [
            "Ann Moss|I say this. / 1. The wall (old): mend it. / 2. The gates: oil them.",
            "Bo Vale|Yes.",
            "Ann Moss|So. / It is late.",
        ],
    ),
    "questions to somebody": (
        "1. BO VALE (Leader) to the Prime Minister: Does it leak? / Rt Hon ANN MOSS (Prime "
        "Minister): It does. / 2. Hon CORA QUILL (Tarn) to the Minister of Coasts: When? / Rt Hon "
        "ANN MOSS: In spring.",
        [
            "BO VALE (Leader)|Does it leak?",
            "Rt Hon ANN MOSS (Prime Minister)|It does.",
            "Hon CORA QUILL (Tarn)|When?",
            "Rt Hon ANN MOSS|In spring.",
        ],
    ),
    "words to somebody behind a title": (
        "Ms. Moss. We begin. / Ms. Quill. Mr. Abbot, does it leak? / Mr. Abbot. Yes. / Voice. "
        "Louder! / Ms. Moss. Mr. J. Abbot is heard. / Mr. St. John. Thank you.",
        [
            "Ms. Moss|We begin.",
            "Ms. Quill|Mr. Abbot, does it leak?",
            "Mr. Abbot|Yes.",
            "Voice|Louder!",
            "Ms. Moss|Mr. J. Abbot is heard.",
            "Mr. St. John|Thank you.",
        ],
    ),
    "what services write": (
        "Moss, Ann started transcription / Ann: We begin. / Bo: It leaks. / Ann: So. / Bo stopped "
        "transcription / Transcription ended after 00:10:00",
        ["Ann|We begin.", "Bo|It leaks.", "Ann|So."],
    ),
    "who presides, in a roster": (
        "President: Mr. Vale (Skerry) / Members: Dune Ms. Veim / The President (spoke in Dunish): "
        "We begin. / Ms. Moss: It leaks. / The President: Thank you. / Mr. Lorn (Fell): It does.",
        [
            "The President (spoke in Dunish)|We begin.",
            "Ms. Moss|It leaks.",
            "The President|Thank you.",
            "Mr. Lorn (Fell)|It does.",
        ],
    ),
    "a group and how it was said": (
        "President. – We begin. / Ines Dorn (S&D). – It leaks. / President. – It is over. / Ada "
        "Reed (Verts), in writing. – It should be green.",
        [
            "President|We begin.",
            "Ines Dorn (S&D)|It leaks.",
            "President|It is over.",
            "Ada Reed (Verts), in writing|It should be green.",
        ],
    ),
    "a note before the full stop, and signatures": (
        "Вёслин П.И. Начинаем. / Лодкина О.В. Стена течёт. / Кнехт А.Б. (фракция «Якорь»). "
        "Сколько? / Вёслин П.И. Спасибо. / Председатель думы      П.И. Вёслин / Секретарь   А.А. "
        "Бакен",
        [
            "Вёслин П.И.|Начинаем.",
            "Лодкина О.В.|Стена течёт.",
            "Кнехт А.Б. (фракция «Якорь»)|Сколько?",
            "Вёслин П.И.|Спасибо.",
            "-|Председатель думы      П.И. Вёслин",
            "-|Секретарь   А.А. Бакен",
        ],
    ),
    "a range of time before a speaker in brackets": (
        "[00:00.000 --> 00:03.000] [SPEAKER_00] We begin. / [00:03.000 --> 00:05.000] "
        "[SPEAKER_01] It leaks. / [00:05.000 --> 00:08.000] [SPEAKER_00] So.",
        ["SPEAKER_00|We begin.", "SPEAKER_01|It leaks.", "SPEAKER_00|So."],
    ),
    "a range of time over a name": (
        "Pier talk / 0:0:3.450 --> 0:0:5.120 / Ann Moss / We begin. / 0:0:6.0 --> 0:0:8.20 / Bo "
        "Vale / It leaks. / 0:0:9.0 --> 0:0:11.20 / Ann Moss / So.",
        ["Ann Moss|We begin.", "Bo Vale|It leaks.", "Ann Moss|So."],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_speaks(case):
    text, expected = CASES[case]
    assert turns(text) == expected


CUES = {
    "names of cues": (
        'WEBVTT\n\n1 "Ann Moss" (123)\n00:00:01.000 --> 00:00:04.000\nWe begin.\n\n'
        '2 "Bo Vale" (234)\n00:00:05.000 --> 00:00:08.000\nIt leaks.\n'
    ),
    "first lines of cues": (
        "0:0:1.0 --> 0:0:4.0\nAnn Moss\nWe begin.\n\n0:0:5.0 --> 0:0:8.0\nBo Vale\nIt leaks.\n\n"
        "0:0:9.0 --> 0:0:9.5\nAnn Moss\nSo.\n"
    ),
}


@pytest.mark.parametrize("case", CUES)
def test_who_speaks_in_cues(case):
    assert turns(CUES[case])[:2] == ["Ann Moss|We begin.", "Bo Vale|It leaks."]


def test_two_lines_of_a_cue_are_words():
    text = "".join(
        f"{n}\n00:00:0{n},000 --> 00:00:0{n},500\nThe wall\nleaks.\n\n" for n in (1, 2, 3)
    )
    assert turns(text) == ["-|The wall leaks. / The wall leaks. / The wall leaks."]
