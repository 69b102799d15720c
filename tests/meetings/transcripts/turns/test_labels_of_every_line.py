"""Labels before a sign that sentences have as well, in files whose lines begin so throughout.

`/` parts lines, `⇥` is a tab; what is expected is written "LABEL|words …", "-|words" where nobody
is named.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read


def turns(text, name="pier.txt"):
    hints = Hints(name=name, title="Pier board", date=dt.date(2031, 5, 6))
    made = read(text.replace(" / ", "\n").replace("⇥", "\t").encode(), hints=hints)
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in made.turns]


SAID = [
    ("Hon. Ann Moss (Tarn, Ind.)", "Mr. Speaker, the gate leaks."),
    ("torvik", "Since May - or June."),
    ("Mr. Bo Vale", "Mr. Speaker, it does not."),
    ("Hon. Ann Moss (Tarn, Ind.)", "It does."),
    ("torvik", "Who pays for it?"),
    ("Mr. Bo Vale", "We do — from June on."),
    ("torvik", "Good."),
    ("The Chair (Tim Roe, Jr.)", "We mend it."),
]
SIGNS = [" - ", " – ", " — ", " -- ", "⇥", "     "]


@pytest.mark.parametrize("sign", SIGNS)
def test_a_dash_or_a_tab_behind_every_name(sign):
    found = turns(" / ".join(f"{who}{sign}{words}" for who, words in SAID))
    assert found == [f"{who}|{words}" for who, words in SAID]


def test_a_time_before_every_name():
    said = [("MV", "It leaks."), ("BO", "No."), ("MV", "It does."), ("BO", "Since when?")]
    text = " / ".join(f"0:{at * 7:02d}⇥{who}⇥{words}" for at, (who, words) in enumerate(said))
    assert turns(text) == [f"{who}|{words}" for who, words in said]


CAPITALS = {
    "titles, initials, notes": [
        ("RIGHT HON. ADA VALE (TARN, IND.)", "Mr. Speaker, the gate leaks."),
        ("JOHN B. ROE, JR.", "It does not."),
        ("RIGHT HON. ADA VALE", "Mr. Speaker, it does."),
        ("JOHN B. ROE, JR.", "No. It is fog."),
        ("HON. JUDY A. MOSS (SKERRY)", "I saw it."),
        ("HON. JUDY A. MOSS", "Mr. Speaker, I did."),
    ],
    "letters behind a word": [
        ("GRAD C", "It leaks."),
        ("PHD A", "Since May."),
        ("GRAD C", "I see. Yes."),
        ("PHD A", "So we mend it."),
    ],
    "in Russian": [
        ("АННА ЛАРИНА", "Пристань темна."),
        ("ОЛЬХИН С.Н.", "Нет. Она светлая."),
        ("АННА ЛАРИНА", "Она темна."),
        ("ОЛЬХИН С.Н.", "Починим в мае."),
    ],
}


@pytest.mark.parametrize("said", CAPITALS.values(), ids=CAPITALS)
def test_capitals_before_a_full_stop(said):
    found = turns(" / ".join(f"{who.removesuffix('.')}. {words}" for who, words in said))
    assert found == [f"{who}|{words}" for who, words in said]


def test_paragraphs_between_the_names():
    text = (
        "Ann Moss – The gate leaks. / It has since May, / and nobody mends it. / Bo Vale – No. / "
        "It is fog. / Ann Moss – It was open – all of it – in June. / We looked. / Bo Vale – I "
        "see. / Ann Moss – So? / Bo Vale – We mend it. / Ann Moss – When? / Bo Vale – In May."
    )
    assert turns(text)[:3] == [
        "Ann Moss|The gate leaks. / It has since May, / and nobody mends it.",
        "Bo Vale|No. / It is fog.",
        "Ann Moss|It was open – all of it – in June. / We looked.",
    ]


NOBODY = {
    "prose with dashes": "The gate leaks – it is old. / We said so – twice. / The board knows – "
    "it looked. / Nobody pays – as ever. / The gate leaks – still.",
    "a list": "Ferry – north pier – 4 boats / Barge – south pier – 2 boats / Ferry – south pier "
    "/ Barge – north pier / Gull – north pier",
    "sentences of two words": "It leaks. We mend it. / It leaks. Who pays? / Thank you. We do. / "
    "Thank you. It leaks.",
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_signs_of_sentences_name_nobody(text):
    assert {one.partition("|")[0] for one in turns(text)} == {"-"}


BOLD = {
    "a title behind the name": (
        "**Ann Moss** Mr. Speaker, it leaks.\n\n**Bo Vale** No.\n\n**Ann Moss** Mr. Vale, it "
        "does.\n\n**Bo Vale** Yes.\n",
        ["Ann Moss|Mr. Speaker, it leaks.", "Bo Vale|No.", "Ann Moss|Mr. Vale, it does."],
    ),
    "an ending of the name": (
        "**Tim Roe, Jr..** It leaks.\n\n**Bo Vale.** No.\n\n**Tim Roe, Jr..** Yes.\n\n**Bo "
        "Vale.** I see.\n",
        ["Tim Roe, Jr.|It leaks.", "Bo Vale|No.", "Tim Roe, Jr.|Yes."],
    ),
    "a few times among them": (
        "**Ann Moss** It leaks.\n\n**Bo Vale** [00:12] No.\n\n**Cy Lund** Yes.\n\n**Bo Vale** "
        "[01:12] Who pays?\n\n**Ann Moss** We do.\n\n**Cy Lund** Good.\n\n**Ann Moss** So?\n\n"
        "**Cy Lund** In May.\n\n**Ann Moss** Good.\n",
        ["Ann Moss|It leaks.", "Bo Vale|No.", "Cy Lund|Yes.", "Bo Vale|Who pays?"],
    ),
}


@pytest.mark.parametrize(("text", "first"), BOLD.values(), ids=BOLD)
def test_names_in_bold_end_where_the_bold_does(text, first):
    assert turns(text, "pier.md")[: len(first)] == first


def test_a_heading_of_initials_that_speak_once_is_not_the_last_speakers():
    text = "### MV\n\nIt leaks.\n\n### BO\n\nNo.\n\n### MV\n\nIt does.\n\n### BO\n\nI see the\n\n"
    found = turns(
        text + "### KLR\n\nThe gate is old enough to mend it.\n\n### MV\n\nGood.\n", "pier.md"
    )
    assert found[3:] == ["BO|I see the", "-|KLR / The gate is old enough to mend it.", "MV|Good."]


def test_names_below_times_with_words_behind_a_colon():
    text = "0:01 / Ann Moss: Well, it -- / 0:05 / Bo Vale: Yes. / 0:09 / Ann Moss: Sure."
    text += " / 0:12 / Bo Vale: Good. / 0:15 / Ann Moss: I think -- / 0:20 / Bo Vale: No."
    assert turns(text)[:3] == ["Ann Moss|Well, it --", "Bo Vale|Yes.", "Ann Moss|Sure."]


def test_a_chamber_with_hours_and_dashes_and_notes_between():
    said = [
        ("Ms PELLOW (3:07 PM)", "Madam Speaker, the gate leaks."),
        ("The SPEAKER", "If it does, the board will hear of it."),
        ("The SPEAKER", "Order! The member will sit down."),
        ("Mr Quill", "Further to my question, Madam Speaker: who pays?"),
        ("The SPEAKER", "The board does."),
        ("Mr Vint", "You do not."),
        ("The SPEAKER", "Order!"),
        ("Mr VALE (3:33 PM)", "I have two questions."),
    ]
    lines = [f"{who} \u2014{words}" for who, words in said]
    lines.insert(2, "Opposition members interjecting")
    found = turns("\n".join(lines))
    assert found[0] == "Ms PELLOW (3:07 PM)|Madam Speaker, the gate leaks."
    assert [one.partition("|")[0] for one in found] == [who for who, _ in said]


def test_the_end_of_a_sentence_below_the_margin_is_no_label():
    text = (
        "CHAIR MOSS: The gate leaks. / MR. VALE: So I have come here, and may it please the / "
        "Court: the gate is old, and it leaks. / CHAIR MOSS: Since when? / MR. VALE: Since May."
    )
    assert [one.partition("|")[0] for one in turns(text)] == [
        "CHAIR MOSS",
        "MR. VALE",
        "CHAIR MOSS",
        "MR. VALE",
    ]


def test_what_a_fragment_of_a_record_says_of_itself():
    text = (
        "Вопрос: / О проекте постановления № 12. / Стадия рассмотрения: / Фрагмент стенограммы: / "
        "Строки с 12 по 90 из 600 / Коллеги, пожалуйста. / ВЕРЕСОВА О. В., фракция «Причал». / "
        "Пристань темна. / ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Обсудим. / ОЛЬХИН С. Н., фракция «Берег». / "
        "Починим в мае. / ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Спасибо."
    )
    assert [one.partition("|")[0] for one in turns(text)] == [
        "ВЕРЕСОВА О. В., фракция «Причал»",
        "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ",
        "ОЛЬХИН С. Н., фракция «Берег»",
        "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ",
    ]


def test_a_time_behind_a_heading_with_notes_of_its_own():
    people = ["The Chair (Hon. Ada Vale (Tarn))", "Ms. Ann Moss (Skerry)", "The Chair", "Ms. Moss"]
    text = "".join(
        f"## {who} (00:0{at}:10)\n\nThe gate leaks, {at}.\n\n"
        for at, who in enumerate([*people, *people[2:] * 5][:10])
    )
    made = read(
        f"# Pier board\n\n{text}".encode(),
        hints=Hints(name="pier.md", title="Pier board", date=dt.date(2031, 5, 6)),
    )
    assert [turn.label for turn in made.turns[:4]] == people
    assert [turn.start_s for turn in made.turns[:3]] == [10.0, 70.0, 130.0]
