"""Labels that stand beside a file's own form: who asks in brackets, who is announced in a heading,
who reads aloud, what people typed while a scribe wrote.

`/` parts lines; what is expected is written "SPEAKER|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.turns.labels_of_one_shape import label_groups
from meetings.transcripts.turns.lines_and_marks import Line, Mark

DAY = dt.date(2031, 5, 6)


def turns(text):
    hints = Hints(name="pier.txt", title="Pier board", date=DAY)
    made = read(text.replace(" / ", "\n").encode(), hints=hints)
    lead = [f"lead|{made.lead}"] if made.lead else []
    return [*lead, *(f"{turn.speaker or '-'}|{turn.text}" for turn in made.turns)]


IN_BRACKETS = {
    "over questions among labels before a colon": (
        "MAYOR QUILL: Good morning. The ferry sails on Friday. / (Reporter) / When will the fares "
        "rise, Mayor? / MAYOR QUILL: Not this year. / (A reporter) / And were the crews paid? / "
        "MAYOR QUILL: They were paid in full.",
        [
            "MAYOR QUILL|Good morning. The ferry sails on Friday.",
            "Reporter|When will the fares rise, Mayor?",
            "MAYOR QUILL|Not this year.",
            "A reporter|And were the crews paid?",
            "MAYOR QUILL|They were paid in full.",
        ],
    ),
    "in Russian, before the question and over it": (
        "А.Ларина: Добрый день. Паром пойдёт в пятницу. / (Журналист) Когда подорожают билеты? / "
        "А.Ларина: Не в этом году. / (Вопрос из зала) / А команды, им заплатили? / А.Ларина: "
        "Заплатили полностью.",
        [
            "А.Ларина|Добрый день. Паром пойдёт в пятницу.",
            "Журналист|Когда подорожают билеты?",
            "А.Ларина|Не в этом году.",
            "Вопрос из зала|А команды, им заплатили?",
            "А.Ларина|Заплатили полностью.",
        ],
    ),
    "all who speak": (
        "(Reporter) / When does the ferry sail? / (Minister) / It sails on Friday. / (Reporter) / "
        "And the fares, Minister? / (Minister) / They stay as they are.",
        [
            "Reporter|When does the ferry sail?",
            "Minister|It sails on Friday.",
            "Reporter|And the fares, Minister?",
            "Minister|They stay as they are.",
        ],
    ),
    "answers that nothing marks are nobody's": (
        "Mayor Quill: Good morning. The ferry sails on Friday. / Mayor Quill: And now I take your "
        "questions. / (Reporter) / When will the fares rise? / Not this year, I hope. / "
        "(Reporter) / And were the crews paid? / They were paid in full. / (Reporter) / Thank "
        "you. Is the pier shut? / It is not shut.",
        [
            "Mayor Quill|Good morning. The ferry sails on Friday.",
            "Mayor Quill|And now I take your questions.",
            "-|(Reporter)\nWhen will the fares rise?\nNot this year, I hope.",
            "-|(Reporter)\nAnd were the crews paid?\nThey were paid in full.",
            "-|(Reporter)\nThank you. Is the pier shut?\nIt is not shut.",
        ],
    ),
    "remarks stay in the text": (
        "Ann Moss: It leaks. / (Question, that the gate be mended, put) / It leaks a lot. / "
        "(Question of the gate proposed) / So be it. / Bo Vale: It does. / "
        "(Voices) / We shall mend it. / Ann Moss: Good.",
        [
            "Ann Moss|It leaks.\n(Question, that the gate be mended, put)\nIt leaks a lot."
            "\n(Question of the gate proposed)\nSo be it.",
            "Bo Vale|It does.\n(Voices)\nWe shall mend it.",
            "Ann Moss|Good.",
        ],
    ),
}


@pytest.mark.parametrize("case", IN_BRACKETS)
def test_who_asks_in_brackets_is_not_who_answers(case):
    text, expected = IN_BRACKETS[case]
    assert turns(text) == expected


ANNOUNCED = {
    "surnames before and behind initials": (
        "Лодкин П.И.: Начинаем, коллеги. / Кольцова А.С.: Пристань течёт. / Выступление Вересова "
        "Д.Д. / Прошу поддержать ремонт. Он стоит три миллиона. / Лодкин П.И.: Спасибо. / Доклад "
        "А.П. Бакеновой: / Мост закрыт с апреля. / Лодкин П.И.: Есть вопросы?",
        [
            "Лодкин П.И.|Начинаем, коллеги.",
            "Кольцова А.С.|Пристань течёт.",
            "Вересов Д.Д.|Прошу поддержать ремонт. Он стоит три миллиона.",
            "Лодкин П.И.|Спасибо.",
            "А.П. Бакенова|Мост закрыт с апреля.",
            "Лодкин П.И.|Есть вопросы?",
        ],
    ),
    "who has a label of their own, in two forms": (
        "Лодкин П.И.: Начинаем, коллеги. / Кольцова А.С.: Пристань течёт. / Выступление Лодкина "
        "П.И.: Ремонт нужен до осени. / Кольцова А.С.: Согласна. / Лодкин П.И.: Спасибо.",
        [
            "Лодкин П.И.|Начинаем, коллеги.",
            "Кольцова А.С.|Пристань течёт.",
            "Лодкин П.И.|Ремонт нужен до осени.",
            "Кольцова А.С.|Согласна.",
            "Лодкин П.И.|Спасибо.",
        ],
    ),
    "whole names without other labels": (
        "Выступление директора пристани Ивана Петровича Лодкина / Пристань течёт с весны. / "
        "Сообщение Анны Сергеевны Кольцовой / Мост закрыт.",
        ["Иван Петрович Лодкин|Пристань течёт с весны.", "Анна Сергеевна Кольцова|Мост закрыт."],
    ),
    "a name whose nominative is open is nobody": (
        "Лодкин П.И.: Начинаем, коллеги. / Кольцова А.С.: Пристань течёт. / Выступление "
        "Хомы Д.Д. / Прошу поддержать ремонт. / Лодкин П.И.: Спасибо.",
        [
            "Лодкин П.И.|Начинаем, коллеги.",
            "Кольцова А.С.|Пристань течёт.",
            "-|Выступление Хомы Д.Д.\nПрошу поддержать ремонт.",
            "Лодкин П.И.|Спасибо.",
        ],
    ),
    "a sentence is said": (
        "Лодкин П.И.: Начинаем. / Выступление Кольцовой А.С. перенесено на завтра, коллеги. / "
        "Кольцова А.С.: Да. / Лодкин П.И.: Спасибо.",
        [
            "Лодкин П.И.|Начинаем.\nВыступление Кольцовой А.С. перенесено на завтра, коллеги.",
            "Кольцова А.С.|Да.",
            "Лодкин П.И.|Спасибо.",
        ],
    ),
    "who was given the floor is a clerk's note": (
        "Лодкин П.И.: Начинаем. Слово предоставляется Кольцовой А.С. / Кольцова А.С.: Пристань "
        "течёт. / Слово предоставлено Вересову Д.Д. / Вересов Д.Д.: Мост закрыт. / По третьему "
        "вопросу выступил Бакенов А.П. / Лодкин П.И.: Спасибо.",
        [
            "Лодкин П.И.|Начинаем. Слово предоставляется Кольцовой А.С.",
            "Кольцова А.С.|Пристань течёт.",
            "-|Слово предоставлено Вересову Д.Д.",
            "Вересов Д.Д.|Мост закрыт.",
            "-|По третьему вопросу выступил Бакенов А.П.",
            "Лодкин П.И.|Спасибо.",
        ],
    ),
}


@pytest.mark.parametrize("case", ANNOUNCED)
def test_a_heading_says_who_speaks_below(case):
    text, expected = ANNOUNCED[case]
    assert turns(text) == expected


CHAMBER = (
    "The President. The session is called to order. / Senator Lakan. I move that we dispense with "
    "the Journal. / The President. There is no objection. The Secretary will read. / The "
    "Secretary, reading: / The House passed Bill No. 12 on piers. / The President. Referred to "
    "Ports. / The Secretary. Bill No. 40, an act on gates. / The Presiding Officer. Referred to "
    "Rules. / The Acting Secretary (reading): Bill No. 41. / Senator Lakan. I suspend my remarks. "
    "/ It was 3:15 p.m. / At 3:20 p.m., the session was resumed. / The President. We go on."
)


def test_what_is_read_aloud_is_not_the_chairs():
    assert turns(CHAMBER) == [
        "The President|The session is called to order.",
        "Senator Lakan|I move that we dispense with the Journal.",
        "The President|There is no objection. The Secretary will read.",
        "The Secretary|The House passed Bill No. 12 on piers.",
        "The President|Referred to Ports.",
        "The Secretary|Bill No. 40, an act on gates.",
        "The Presiding Officer|Referred to Rules.",
        "The Acting Secretary|Bill No. 41.",
        "Senator Lakan|I suspend my remarks.",
        "-|It was 3:15 p.m.",
        "-|At 3:20 p.m., the session was resumed.",
        "The President|We go on.",
    ]


def test_minutes_of_a_scribe_have_their_people():
    text = (
        "<scribe> ScribeNick: bo / ann: shall we begin with the gate? / cora: it leaks / <dan> I "
        "saw it, too / ... and it creaks / ed: it is mine / ann: then we mend it / <cora> +1 / "
        "RESOLUTION: mend the gate / Topic: Piers / bo: the pier is fine / cora: good / Minutes "
        "manually created (not a transcript), formatted by scribe.perl"
    )
    assert turns(text) == [
        "lead|<scribe> ScribeNick: bo",
        "ann|shall we begin with the gate?",
        "cora|it leaks",
        "dan|I saw it, too",
        "cora|... and it creaks",
        "-|ed: it is mine",
        "ann|then we mend it",
        "cora|+1",
        "-|RESOLUTION: mend the gate",
        "-|Topic: Piers",
        "bo|the pier is fine",
        "cora|good",
        "-|Minutes manually created (not a transcript), formatted by scribe.perl",
    ]


def test_what_a_publisher_writes_below_a_call_is_nobodys():
    text = (
        "Operator: Good morning and welcome to the call. / Ann Moss: Thank you, operator. / Bo "
        "Vale: It was a good quarter for piers. / Operator: This concludes the call. / Ann Moss: "
        "Goodbye. / Duration: 43 minutes / This article is a transcript of this conference call."
    )
    assert turns(text)[-2:] == [
        "Ann Moss|Goodbye.",
        "-|Duration: 43 minutes\nThis article is a transcript of this conference call.",
    ]


ONLY_QUESTIONS = {
    "a letter before a dash": (
        "Q - Why does the ferry leak? / A - It is old. / Q - Will it be mended soon? / A - In "
        "May, I hope. / Q - And who pays for it? / A - The council does.",
        [
            "Q|Why does the ferry leak?",
            "A|It is old.",
            "Q|Will it be mended soon?",
            "A|In May, I hope.",
            "Q|And who pays for it?",
            "A|The council does.",
        ],
    ),
    "answers without a label": (
        "Audience member: Why does the ferry leak? / It is old, and nobody has mended it. / So we "
        "wait. / Audience member: Will it be mended soon? / In May, I hope. / Audience member: "
        "And who pays? / The council does.",
        [
            "Audience member|Why does the ferry leak?",
            "-|It is old, and nobody has mended it.\nSo we wait.",
            "Audience member|Will it be mended soon?",
            "-|In May, I hope.",
            "Audience member|And who pays?",
            "-|The council does.",
        ],
    ),
    "answers without a label, in Russian": (
        "Вопрос: Почему паром течёт? / Он старый, и никто его не чинил. / Вопрос: Когда починят? "
        "/ Надеюсь, в мае. / Вопрос: А кто платит? / Городской совет.",
        [
            "Вопрос|Почему паром течёт?",
            "-|Он старый, и никто его не чинил.",
            "Вопрос|Когда починят?",
            "-|Надеюсь, в мае.",
            "Вопрос|А кто платит?",
            "-|Городской совет.",
        ],
    ),
}


@pytest.mark.parametrize("case", ONLY_QUESTIONS)
def test_who_asks_does_not_answer(case):
    text, expected = ONLY_QUESTIONS[case]
    assert turns(text) == expected


def test_topics_of_a_talk_speak_nothing():
    text = (
        "## Intro (Ann Moss) / Good morning. I talk of piers. / ## Gate Structure / A gate has "
        "two hinges. / ## Rusting Hinges / They rust. / ## Gate Structure / Now once more. / ## "
        "Rusting Hinges / They rust again. / ## Intro (Bo Vale) / I go on."
    )
    assert [turn.split("|")[0] for turn in turns(text)] == ["-"]


def test_what_is_resolved_and_what_a_generator_is_told_is_nobodys():
    text = (
        "# Pier call\n\n**Ann Moss:** I would mend the gate.\n\n> **Proposed resolution: Mend the "
        "gate.** (Ann Moss)\n{: .proposed}\n\n> **Bo Vale:** +1\n\n**Ann Moss:** Then let us go "
        "on.\n\n> **Resolution #1: Mend the gate.**\n{: #resolution1 .resolution}\n\n**Bo Vale:** "
        "Good. The wall leaks, too.\n"
    )
    hints = Hints(name="pier.md", date=DAY)
    made = read(text.encode(), hints=hints)
    assert [speaker.name for speaker in made.speakers] == ["Ann Moss", "Bo Vale"]
    assert "{:" not in "".join(turn.text for turn in made.turns)


def test_two_colons_are_code():
    text = (
        "Ann: We write it so. / attr::title here ends. / Bo: And then? / attr::title there ends. "
        "/ Ann: That is all. / attr::title is done. / Bo: Good."
    )
    assert {turn.split("|")[0] for turn in turns(text)} == {"Ann", "Bo"}


def test_a_head_with_dots_names_who_presides_and_votes_are_nobodys():
    text = (
        "President: Mr. Vale . . . . (Skerry) / Members: Tarn . . . . Ms. Moss / The "
        "President: The meeting is open. I give the floor to Ms. Moss. / Ms. Moss (Tarn): The "
        "piers leak. / The President: I thank Ms. Moss. / Mr. Roe (Fjord): So they do. / A "
        "vote was taken by show of hands. / In favour: / Skerry, Tarn, Fjord / The President: "
        "It has been adopted."
    )
    assert turns(text) == [
        "lead|President: Mr. Vale . . . . (Skerry)\nMembers: Tarn . . . . Ms. Moss",
        "The President|The meeting is open. I give the floor to Ms. Moss.",
        "Ms. Moss|The piers leak.",
        "The President|I thank Ms. Moss.",
        "Mr. Roe|So they do.",
        "-|A vote was taken by show of hands.",
        "-|In favour:\nSkerry, Tarn, Fjord",
        "The President|It has been adopted.",
    ]


def test_who_holds_an_office_by_its_note_is_who_has_a_label():
    text = (
        "Ann Moss (Tarn) (Con): When will the ferry sail? / The Secretary of State for Coasts (Bo "
        "Vale): On Friday. / Ann Moss: Will fares rise? / Bo Vale: No. / Mr Speaker: Order. / Bo "
        "Vale: They will not. / END 10:15 A.M. EDT"
    )
    assert turns(text) == [
        "Ann Moss|When will the ferry sail?",
        "Bo Vale|On Friday.",
        "Ann Moss|Will fares rise?",
        "Bo Vale|No.",
        "Mr Speaker|Order.",
        "Bo Vale|They will not.",
        "-|END 10:15 A.M. EDT",
    ]


def test_words_behind_a_label_go_on_below_where_lines_are_cut_at_a_margin():
    read = turns(
        "Frieda Quill (Reed): I thank you very / much for that, and so do we all. / Dr. Vale,"
        " Minister for Piers: In the last / year the ferries took many people. / Frieda Quill"
        " (Reed): Can you tell us who / pays for all of that? / Anselm Roe (Lark): We open a new /"
        " pier this autumn. / Dr. Vale, Minister for Piers: That costs / much, and it is there."
    )
    labels = [turn.split("|")[0] for turn in read]
    assert labels == ["Frieda Quill", "Dr. Vale", "Frieda Quill", "Anselm Roe", "Dr. Vale"]


LONG = "Reed of the board of the old north pier: as to"


@pytest.mark.parametrize(
    ("line", "below", "speaks"),
    [
        (Line(0, LONG), "the gate it leaks and nobody mends", True),
        (Line(0, "Reed: as to"), "the gate it leaks and nobody mends", False),
        (Line(0, LONG, marked=39), "the gate it leaks and nobody mends", False),
        (Line(0, LONG), "- the gate it leaks and nobody mends", False),
        (Line(0, LONG), "Place: the hall of the old pier", False),
        (Line(0, LONG), "", False),
    ],
)
def test_whether_words_behind_a_label_go_on_below(line, below, speaks):
    lines = [line, Line(len(line.text) + 1, below)]
    mark = Mark("colon", 0, 0, line.text.index("as"), "Reed", "as to")
    assert label_groups([mark], lines)["reed"].speaks == speaks
