"""Labels of one word: initials before blanks with a key, surnames before a full stop; surnames
before given names; what comes back beside such and is nobody.

`/` parts lines; what is expected is written "SPEAKER|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

HINTS = Hints(name="pier.txt", title="Pier board", date=dt.date(2031, 5, 6))


def spoken(text):
    made = read(text.replace(" / ", "\n").encode(), hints=HINTS)
    return [f"{turn.speaker or '-'}|{turn.text}".replace("\n", " / ") for turn in made.turns]


CASES = {
    "initials before two blanks, whose names a key tells": (
        "Key: / TJ  Tarik Jurn / MV  Dr Mara Veld / TJ  Good afternoon. Over to you. / "
        "MV  Thank you. The gate is closed. / We open it in June. / TJ  When in June? / "
        "MV  In the first week. / TJ  We close here.",
        [
            "Tarik Jurn|Good afternoon. Over to you.",
            "Dr Mara Veld|Thank you. The gate is closed. / We open it in June.",
            "Tarik Jurn|When in June?",
            "Dr Mara Veld|In the first week.",
            "Tarik Jurn|We close here.",
        ],
    ),
    "initials without a key, and times of the recording between them": (
        "00:00:12 / TJ  Welcome to the briefing. / TAG  Good morning. The sea rises. / 00:03:01 / "
        "TJ  Thank you. Ann is next. / AN  Hi. How fast does it rise? / TAG  By an inch a year.",
        [
            "TJ|Welcome to the briefing.",
            "TAG|Good morning. The sea rises.",
            "TJ|Thank you. Ann is next.",
            "AN|Hi. How fast does it rise?",
            "TAG|By an inch a year.",
        ],
    ),
    "a table's codes are nobody's": (
        "What the gates cost / NO  12 m / SE  14 m / FI  7 m / NO  3 m / SE  8 m / FI  9 m",
        ["-|What the gates cost / NO  12 m / SE  14 m / FI  7 m / NO  3 m / SE  8 m / FI  9 m"],
    ),
    "surnames before a full stop on every line": (
        "Орлова. Причал закрыт с марта. / Мельник. Это не так. / Орлова. Я считала сама. / "
        "Сорок. Вот сколько их было. / Мельник. Стену надо чинить. / Орлова. Денег нет.",
        [
            "Орлова|Причал закрыт с марта.",
            "Мельник|Это не так.",
            "Орлова|Я считала сама.",
            "-|Сорок. Вот сколько их было.",
            "Мельник|Стену надо чинить.",
            "Орлова|Денег нет.",
        ],
    ),
    "the same with turns of several paragraphs": (
        "Ведущий. Начинаем. / Первый вопрос о причале. / Орлова. Спасибо. Причал закрыт. / "
        "Их сорок у стены, я считала. / Лодкин. Это не так. / А стена старая. / Орлова. Вовсе "
        "нет. / Зуев. Я поддержу коллегу. / Ведущий. Слово Лодкину. / Лодкин. Её надо чинить. / "
        "Орлова. Денег нет. / Зуев. Найдём.",
        [
            "Ведущий|Начинаем. / Первый вопрос о причале.",
            "Орлова|Спасибо. Причал закрыт. / Их сорок у стены, я считала.",
            "Лодкин|Это не так. / А стена старая.",
            "Орлова|Вовсе нет.",
            "Зуев|Я поддержу коллегу.",
            "Ведущий|Слово Лодкину.",
            "Лодкин|Её надо чинить.",
            "Орлова|Денег нет.",
            "Зуев|Найдём.",
        ],
    ),
    "sentences of one word are nobody": (
        "Спасибо. Причал закрыт. / Хорошо. Мы начали. / Спасибо. Вопросов нет. / Хорошо. Идём. / "
        "Итак. Стена. / Хорошо. Она старая. / Спасибо. Всё. / Итак. Конец.",
        [
            "-|Спасибо. Причал закрыт. / Хорошо. Мы начали. / Спасибо. Вопросов нет. / Хорошо. "
            "Идём. / Итак. Стена. / Хорошо. Она старая. / Спасибо. Всё. / Итак. Конец."
        ],
    ),
    "a surname, a given name and an office": (
        "Holub, Ján, predseda: / Otváram zasadnutie. / Vážna, Mária, poslankyňa: / Mám otázku. / "
        "Holub, Ján, predseda: / Nech sa páči. / Kropil, Rudolf, podpredseda rady: / Je starý.",
        [
            "Ján Holub|Otváram zasadnutie.",
            "Mária Vážna|Mám otázku.",
            "Ján Holub|Nech sa páči.",
            "Rudolf Kropil|Je starý.",
        ],
    ),
    "an office that ends a sentence of the line above": (
        "Mr. Vale: I move that the rates which / were read to us this morning by the / Clerk: ten "
        "pounds for a boat, be kept. / Ms. Moss: I second that. / Clerk: The next item. / Mr. "
        "Vale: It leaks. / Ms. Moss: It does.",
        [
            "Mr. Vale|I move that the rates which / were read to us this morning by the / Clerk: "
            "ten pounds for a boat, be kept.",
            "Ms. Moss|I second that.",
            "Clerk|The next item.",
            "Mr. Vale|It leaks.",
            "Ms. Moss|It does.",
        ],
    ),
    "days of page heads, and what begins a further point": (
        "Adams: Order. / Fritz: The gate is closed. / January 12: 3 of 18 / We open it soon. / "
        "Adams: Thank you. / January 12: 4 of 18 / Pro: it is old. / Con: it stands. / Fritz: "
        "Aye. / Pro: it is cheap. / Adams: It is carried.",
        [
            "Adams|Order.",
            "Fritz|The gate is closed. / January 12: 3 of 18 / We open it soon.",
            "Adams|Thank you. / January 12: 4 of 18 / Pro: it is old. / Con: it stands.",
            "Fritz|Aye. / Pro: it is cheap.",
            "Adams|It is carried.",
        ],
    ),
    "words before a colon where names stand over theirs, in letters without capitals": (
        'היו"ר משה כהן: / בוקר טוב. הנושא הוא השער. / רחל לוי: / השער סגור. / עוד דבר אחד: הקיר '
        'דולף. / היו"ר משה כהן: / תודה. / דן בר: / אני מסכים. / רחל לוי: / תודה רבה. / '
        'היו"ר משה כהן: / נעולה. / דן בר: / יש לי שאלה.',
        [
            'היו"ר משה כהן|בוקר טוב. הנושא הוא השער.',
            "רחל לוי|השער סגור. / עוד דבר אחד: הקיר דולף.",
            'היו"ר משה כהן|תודה.',
            "דן בר|אני מסכים.",
            "רחל לוי|תודה רבה.",
            'היו"ר משה כהן|נעולה.',
            "דן בר|יש לי שאלה.",
        ],
    ),
    "who has initials before a surname in capitals, once each beside the chair": (
        "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ / Начинаем слушания. Слово Орловой. / М.И. ОРЛОВА / Причал закрыт. "
        "Он течёт. / П.П. БАКЕН / Это не так, коллеги. / ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ / Всё. Закончили.",
        [
            "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ|Начинаем слушания. Слово Орловой.",
            "М.И. ОРЛОВА|Причал закрыт. Он течёт.",
            "П.П. БАКЕН|Это не так, коллеги.",
            "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ|Всё. Закончили.",
        ],
    ),
    "teams over nothing but items are topics": (
        "Pier-team / - No nominations for it this time. / Wall-team / - None of these, either. / "
        "Pier-team / - One issue, which is old and known. / Wall-team / - Two, and both are new.",
        [
            "-|Pier-team / - No nominations for it this time. / Wall-team / - None of these, "
            "either. / Pier-team / - One issue, which is old and known. / Wall-team / - Two, and "
            "both are new."
        ],
    ),
    "what comes back under each point where people have initials": (
        "SFC: We begin with the gate. / Last month: the wall was to be mended. / DEX: It was. / "
        "SFC: And the pier? / Last month: nobody had looked at it. / DEX: Nobody has. / SFC: "
        "Then look. / Last month: the boat had a hole in it. / DEX: It sank. / SFC: So it did. / "
        "DEX: Yes, it did. / SFC: We close.",
        [
            "SFC|We begin with the gate.",
            "-|Last month: the wall was to be mended.",
            "DEX|It was.",
            "SFC|And the pier?",
            "-|Last month: nobody had looked at it.",
            "DEX|Nobody has.",
            "SFC|Then look.",
            "-|Last month: the boat had a hole in it.",
            "DEX|It sank.",
            "SFC|So it did.",
            "DEX|Yes, it did.",
            "SFC|We close.",
        ],
    ),
    "a name and a colon over a time": (
        "Speaker 1: / 00:00 / We begin. / Speaker 2: / 00:11 / It leaks. / Speaker 1: / 00:14 / "
        "So.",
        ["Speaker 1|We begin.", "Speaker 2|It leaks.", "Speaker 1|So."],
    ),
    "a surname, a given name and a party over the words": (
        "Holub, Ján (SDP) / Otvaram sjednicu. Izvolite. / Vážna, Mária (HDZ) / Hvala. Star je. / "
        "Holub, Ján (SDP) / Hvala vam. / Vážna, Mária (HDZ) / Nema na čemu.",
        [
            "Ján Holub|Otvaram sjednicu. Izvolite.",
            "Mária Vážna|Hvala. Star je.",
            "Ján Holub|Hvala vam.",
            "Mária Vážna|Nema na čemu.",
        ],
    ),
    "words to a colleague": (
        "Ann Moos (SPD): Das Tor ist zu. / Kollege Straub, das nennt man Glück: Es war offen. / "
        "Tim Roh (FDP): Nein. / Ann Moos (SPD): Doch. / Tim Roh (FDP): Gut.",
        [
            "Ann Moos|Das Tor ist zu.",
            "-|Kollege Straub, das nennt man Glück: Es war offen.",
            "Tim Roh|Nein.",
            "Ann Moos|Doch.",
            "Tim Roh|Gut.",
        ],
    ),
    "two titled names with a party over their words": (
        "Sen. Mara Quill (R-Tarn) / We begin. The gate has been closed since March. / "
        "Sen. Bo Vale (D-Skerry) / It leaks. We should mend it.",
        [
            "Sen. Mara Quill|We begin. The gate has been closed since March.",
            "Sen. Bo Vale|It leaks. We should mend it.",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_speakers(text, expected):
    assert spoken(text) == expected
