"""Protocols as they are printed: remarks and labels over two lines, contents, rare speakers.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

DAY = dt.date(2031, 5, 6)


def turns(text):
    hints = Hints(name="pier.txt", title="Pier board", date=DAY)
    made = read(text.replace(" / ", "\n").encode(), hints=hints)
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in made.turns]


CASES = {
    "initials before the surname, with an office and without": (
        "Председательствующий. Начинаем. Слово Павлу Ивановичу. / П.И. Лодкин, председатель "
        "Комитета по пристаням, представитель от Тверской области. Коллеги, пристань закрыта. / "
        "Председательствующий. Вопросы есть? / А. Ю. Баркова. Во что обойдётся ремонт? / П.И. "
        "Лодкин. В шесть миллионов. / Председательствующий. Спасибо.",
        [
            "Председательствующий|Начинаем. Слово Павлу Ивановичу.",
            "П.И. Лодкин, председатель Комитета по пристаням, представитель от Тверской области|"
            "Коллеги, пристань закрыта.",
            "Председательствующий|Вопросы есть?",
            "А. Ю. Баркова|Во что обойдётся ремонт?",
            "П.И. Лодкин|В шесть миллионов.",
            "Председательствующий|Спасибо.",
        ],
    ),
    "labels inside remarks over several lines": (
        "President Orlov: / We begin. / Ada Reed (River): / It leaks. / (Applause – Bo Vale / "
        "[Shore]: Hear, hear! – Cy Holt / [Shore]: So it is!) / President Orlov: / Thank you. / "
        "Ada Reed (River): / Well.",
        [
            "President Orlov|We begin.",
            "Ada Reed (River)|It leaks. / (Applause – Bo Vale / [Shore]: Hear, hear! – Cy Holt / "
            "[Shore]: So it is!)",
            "President Orlov|Thank you.",
            "Ada Reed (River)|Well.",
        ],
    ),
    "parties again and again inside a remark": (
        "President Orlov: / We begin. / Ada Reed (River): / It leaks. / (Applause – Bo Vale / "
        "[Shore]: Hear, hear! – Cy Holt / [River]: No! – Bo Vale / [Shore]: So it is! – Cy Holt / "
        "[River]: Never!) / President Orlov: / Thank you. / Ada Reed (River): / Well.",
        [
            "President Orlov|We begin.",
            "Ada Reed (River)|It leaks. / (Applause – Bo Vale / [Shore]: Hear, hear! – Cy Holt / "
            "[River]: No! – Bo Vale / [Shore]: So it is! – Cy Holt / [River]: Never!)",
            "President Orlov|Thank you.",
            "Ada Reed (River)|Well.",
        ],
    ),
    "a bracket that nobody closes": (
        "Ada: (It leaks. / Bo: It does. / (So it goes / Ada: Why? / Bo: It is old.",
        ["Ada|(It leaks.", "Bo|It does. / (So it goes", "Ada|Why?", "Bo|It is old."],
    ),
    "names with a party, each once, among many": (
        "President Orlov: / We begin. / Ada Reed (River): / It leaks. / President Orlov: / Next. "
        "/ Toril Veim (Shore): / It does. / President Orlov: / Next. / Ada Reed (River): / So. / "
        "Knut Aasen (Shore): / No. / President Orlov: / Thank you.",
        [
            "President Orlov|We begin.",
            "Ada Reed (River)|It leaks.",
            "President Orlov|Next.",
            "Toril Veim (Shore)|It does.",
            "President Orlov|Next.",
            "Ada Reed (River)|So.",
            "Knut Aasen (Shore)|No.",
            "President Orlov|Thank you.",
        ],
    ),
    "labels that go on in the next line": (
        "President Orlov: / We begin. / Ada Reed (River and / Sea): / It leaks. / President "
        "Orlov: / Next. / Toril Veim (Shore and Har- / bour): It does. / President Orlov: / So.",
        [
            "President Orlov|We begin.",
            "Ada Reed (River and Sea)|It leaks.",
            "President Orlov|Next.",
            "Toril Veim (Shore and Harbour)|It does.",
            "President Orlov|So.",
        ],
    ),
    "names in contents": (
        "Contents / Ada Reed (River) / The north wall, second reading / Bo Vale (Shore) / The "
        "south wall, first reading of a bill / President Orlov: / We begin. / Ada Reed (River): "
        "/ It leaks. / President Orlov: / Next. / Bo Vale (Shore): / It does. / Ada Reed (River): "
        "/ So.",
        [
            "President Orlov|We begin.",
            "Ada Reed (River)|It leaks.",
            "President Orlov|Next.",
            "Bo Vale (Shore)|It does.",
            "Ada Reed (River)|So.",
        ],
    ),
    "words to the chair": (
        "President Orlov: Go on. / Ada Reed: No. / Thanks, Mr. President: it is late. / President "
        "Orlov: Next. / Ada Reed: So it is.",
        [
            "President Orlov|Go on.",
            "Ada Reed|No. / Thanks, Mr. President: it is late.",
            "President Orlov|Next.",
            "Ada Reed|So it is.",
        ],
    ),
    "a text that somebody marked up": (
        "Third day / <Head>PIERS</Head> / <Speech>MR. VALE: It leaks.</Speech> / <Speech>MS. REED:"
        " Why? / It is old.</Speech> / <Speech>MR. VALE: So it is.</Speech>",
        ["MR. VALE|It leaks.", "MS. REED|Why? / It is old.", "MR. VALE|So it is."],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_speaks(case):
    text, expected = CASES[case]
    assert turns(text) == expected
