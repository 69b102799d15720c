"""Speakers by a file's own form: each table row is a file as people have it, invented.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

HEAD = "Harbour board\n\n12 November 2025\n\n"


def turns(text, head=HEAD, name="board.txt"):
    read_ = read((head + text.replace(" / ", "\n")).encode(), hints=Hints(name=name))
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in read_.turns]


FORMS = {
    "a blank before the full stop and a dash": (
        "M. le président. - La séance est ouverte. / M. Jean Val . - Et les phares ? / "
        "M. Luc Rive. - Encore ! / M. Paul Quai, ministre des ports . - En juin. / "
        "Mme Anne Mer . - Enfin. / M. Jean Val . - Merci.",
        [
            "M. le président|La séance est ouverte.",
            "M. Jean Val|Et les phares ?",
            "M. Luc Rive|Encore !",
            "M. Paul Quai, ministre des ports|En juin.",
            "Mme Anne Mer|Enfin.",
            "M. Jean Val|Merci.",
        ],
    ),
    "who calls out from the floor, in Ukrainian": (
        "ГОЛОВУЮЧИЙ. Прошу тиші. / ГОЛОСИ ІЗ ЗАЛУ. Правильно! / КАЛИНА В.С. Дякую. / "
        "ГОЛОВУЮЧИЙ. Далі. / КАЛИНА В.С. Пристань темна.",
        [
            "ГОЛОВУЮЧИЙ|Прошу тиші.",
            "ГОЛОСИ ІЗ ЗАЛУ|Правильно!",
            "КАЛИНА В.С.|Дякую.",
            "ГОЛОВУЮЧИЙ|Далі.",
            "КАЛИНА В.С.|Пристань темна.",
        ],
    ),
    "who is in the chair, told by the head": (
        "Председательствующий: Остроухова П.М. / Председательствующий: Начинаем. / "
        "Галямов Т.Р.: Пристань темна. / Председательствующий: Далее. / Галямов Т.Р.: Всё.",
        [
            "Председательствующий|Начинаем.",
            "Галямов Т.Р.|Пристань темна.",
            "Председательствующий|Далее.",
            "Галямов Т.Р.|Всё.",
        ],
    ),
    "who is in the chair and who sits beside, told by the head": (
        "Председатель: г-н Лодкин (Берег) / Члены: Река г-н Ли / Председатель: Начинаем. / "
        "Г-н Ли (Река): Пристань темна. / Председатель: Далее. / Г-жа Ива (Лес): Всё.",
        [
            "Председатель|Начинаем.",
            "Г-н Ли (Река)|Пристань темна.",
            "Председатель|Далее.",
            "Г-жа Ива (Лес)|Всё.",
        ],
    ),
    "blanks behind each line, and pronouns for names": (
        "Me: We begin.   / Them: Fine.   / Me: Is it dry?   / Them: No.   / "
        "Me: So.   / Them: Yes.  ",
        ["Me|We begin.", "Them|Fine.", "Me|Is it dry?", "Them|No.", "Me|So.", "Them|Yes."],
    ),
    "surname and initials with no sign behind": (
        "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Начинаем. / ИВАНОВ И.И. Спасибо. На дороги – 610 миллионов. / "
        "ПЕТРОВА А.С. А на школы? / ИВАНОВ И.И. Миллиард. / ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Спасибо.",
        [
            "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ|Начинаем.",
            "ИВАНОВ И.И.|Спасибо. На дороги – 610 миллионов.",
            "ПЕТРОВА А.С.|А на школы?",
            "ИВАНОВ И.И.|Миллиард.",
            "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ|Спасибо.",
        ],
    ),
    "surnames in capitals before a full stop, and a heading like them": (
        "REED. I move it. / VALE. Seconded. / REED. Let us vote. / AGENDA. Ferry. / VALE. Yes.",
        [
            "REED|I move it.",
            "VALE|Seconded.",
            "REED|Let us vote. / AGENDA. Ferry.",
            "VALE|Yes.",
        ],
    ),
    "two letters": (
        "KG: We start. / WH: It is damp. / KG: Then the attic.",
        ["KG|We start.", "WH|It is damp.", "KG|Then the attic."],
    ),
    "handles in small letters": (
        "spencer: Sun here. / ann-b: Rain. / spencer: Odd. / ann-b: Not at all.",
        ["spencer|Sun here.", "ann-b|Rain.", "spencer|Odd.", "ann-b|Not at all."],
    ),
    "who speaks once among those who come back": (
        "Ann Moss: Go. / Ann goes on here. / Bo Vale: No. / Ann Moss: Yes. / Cy Holt: Why?",
        ["Ann Moss|Go. / Ann goes on here.", "Bo Vale|No.", "Ann Moss|Yes.", "Cy Holt|Why?"],
    ),
    "names with letters behind them": (
        "Lynn Neal AM: Go. / Sam A. Alto, Jr.: No. / Lynn Neal AM: Yes. / Sam A. Alto, Jr.: So.",
        ["Lynn Neal AM|Go.", "Sam A. Alto, Jr.|No.", "Lynn Neal AM|Yes.", "Sam A. Alto, Jr.|So."],
    ),
    "chair and honourables": (
        "The Chair: Order. / Hon. Members: Hear, hear! / The Acting Chair (Mr. Bo Vale): Go on."
        " / The Chair (Ms. Ann Moss (Greywick, Lib.)): Thanks.",
        [
            "The Chair|Order.",
            "Hon. Members|Hear, hear!",
            "The Acting Chair (Mr. Bo Vale)|Go on.",
            "The Chair (Ms. Ann Moss (Greywick, Lib.))|Thanks.",
        ],
    ),
    "diarized": (
        "SPEAKER_07: Good evening. / SPEAKER_15: It costs 2 million. / SPEAKER_07: Thank you.",
        [
            "SPEAKER_07|Good evening.",
            "SPEAKER_15|It costs 2 million.",
            "SPEAKER_07|Thank you.",
        ],
    ),
    "briefing": (
        "MS. HOLT:  Good day. / Q    Will it sail? / MS. HOLT:  It will. / Q    When?",
        ["MS. HOLT|Good day.", "Q|Will it sail?", "MS. HOLT|It will.", "Q|When?"],
    ),
    "deposition": (
        "BY MS. HOLT: / Q.  Your name? / A.  Jon Abbot. / MR. VALE:  Objection. / Q.  And then?"
        " / A.  I rowed.",
        [
            "Q|Your name?",
            "A|Jon Abbot.",
            "MR. VALE|Objection.",
            "Q|And then?",
            "A|I rowed.",
        ],
    ),
    "congress": (
        "    The CHAIRMAN. The hearing is open. / It is about piers. / "
        "    Mr. VALE. Thank you, Mr. Chairman. / Mr. Chairman, I rise. / "
        "    Senator HOLT. I have one question. / "
        "    The CHAIRMAN. Go on. / "
        "    Mr. VALE. It costs 4 million dollars.",
        [
            "The CHAIRMAN|The hearing is open. / It is about piers.",
            "Mr. VALE|Thank you, Mr. Chairman. / Mr. Chairman, I rise.",
            "Senator HOLT|I have one question.",
            "The CHAIRMAN|Go on.",
            "Mr. VALE|It costs 4 million dollars.",
        ],
    ),
    "a parliament with dashes": (
        "President. – The sitting is open. / Ines Dorn (S&D). – Mr President, it is late. / "
        "President. – It is. / Karl Roth, rapporteur. – We vote.",
        [
            "President|The sitting is open.",
            "Ines Dorn (S&D)|Mr President, it is late.",
            "President|It is.",
            "Karl Roth, rapporteur|We vote.",
        ],
    ),
    "a time beside the name": (
        "Kelly  0:00 / Welcome. / Emma  0:32 / It has 312 pages. / Kelly  1:10 / Three stars.",
        ["Kelly|Welcome.", "Emma|It has 312 pages.", "Kelly|Three stars."],
    ),
    "a time before the name": (
        "[00:00:01] Ann Moss: We open. / [00:00:09] Bo Vale: So we do. / [0:12] Ann Moss: Yes.",
        ["Ann Moss|We open.", "Bo Vale|So we do.", "Ann Moss|Yes."],
    ),
    "a time behind the name": (
        "Q (00:00:01): Why? / Ann Moss (00:00:04): At 10:30 we knew: it leaked. / Q (0:09): Oh.",
        ["Q|Why?", "Ann Moss|At 10:30 we knew: it leaked.", "Q|Oh."],
    ),
    "a name over the words": (
        "Operator / Good day, and welcome to the call. / Tim Roe -- Chief Executive / "
        "Thank you. We sold 40 boats. / Ida Lund -- Fjord Bank -- Analyst / Why so few of them? / "
        "Tim Roe -- Chief Executive / It rained all year. / Operator / We are out of time.",
        [
            "Operator|Good day, and welcome to the call.",
            "Tim Roe -- Chief Executive|Thank you. We sold 40 boats.",
            "Ida Lund -- Fjord Bank -- Analyst|Why so few of them?",
            "Tim Roe -- Chief Executive|It rained all year.",
            "Operator|We are out of time.",
        ],
    ),
    "a committee with numbered questions": (
        "Q1 Chair: What does it cost? / Dr Holt: Four million. / Q2 Ann Moss: And who pays? / "
        "Dr Holt: You do. / Chair: Thank you.",
        [
            "Chair|What does it cost?",
            "Dr Holt|Four million.",
            "Ann Moss|And who pays?",
            "Dr Holt|You do.",
            "Chair|Thank you.",
        ],
    ),
    "captions of a council": (
        ">> MAYOR QUILL: Good evening. / >> CLERK: All are here. / >> MAYOR QUILL: Thank you.",
        ["MAYOR QUILL|Good evening.", "CLERK|All are here.", "MAYOR QUILL|Thank you."],
    ),
    "surname first in capitals": (
        "ПРЕДСЕДАТЕЛЬ: Начинаем. / ИВАНОВ И.И.: Прошу слова. / Иванов И.И. – Почему? / "
        "ПРЕДСЕДАТЕЛЬ: Голосуем.",
        [
            "ПРЕДСЕДАТЕЛЬ|Начинаем.",
            "ИВАНОВ И.И.|Прошу слова.",
            "Иванов И.И.|Почему?",
            "ПРЕДСЕДАТЕЛЬ|Голосуем.",
        ],
    ),
    "duma": (
        "Председательствующий. Начинаем. / Пожалуйста, Сергей Никодимович. / "
        "Ольхин С. Н., фракция «Причал». / Мост дорог. / Из зала. (Не слышно.) / "
        "Председательствующий. Спасибо.",
        [
            "Председательствующий|Начинаем. / Пожалуйста, Сергей Никодимович.",
            "Ольхин С. Н., фракция «Причал»|Мост дорог.",
            "Из зала|(Не слышно.)",
            "Председательствующий|Спасибо.",
        ],
    ),
    "interview": (
        "Корр.: Сколько пристаней? / — Четырнадцать. / Корр.: А потом? / — Ещё три.",
        ["Корр.|Сколько пристаней?", "-|— Четырнадцать.", "Корр.|А потом?", "-|— Ещё три."],
    ),
    "dashes alone": (
        "— Сколько пристаней? / — Четырнадцать. / — А потом? / — Ещё три.",
        ["-|— Сколько пристаней?", "-|— Четырнадцать.", "-|— А потом?", "-|— Ещё три."],
    ),
    "a chamber with parties": (
        "Ann Moss (Greywick) (Lab) / I beg to move, / That the cliffs fall at 2 metres a year. / "
        "Mr Bo Vale (Skerry) (Con) / Will the hon. Lady give way? / Ann Moss / I will give way. / "
        "The Under-Secretary of State for Coasts (Cy Holt) / I thank my hon. Friend for that.",
        [
            "Ann Moss (Greywick) (Lab)|I beg to move, / That the cliffs fall at 2 metres a year.",
            "Mr Bo Vale (Skerry) (Con)|Will the hon. Lady give way?",
            "Ann Moss|I will give way.",
            "The Under-Secretary of State for Coasts (Cy Holt)|I thank my hon. Friend for that.",
        ],
    ),
    "who takes part stands in front": (
        "Tim Roe - Chief Executive / Ann Moss - Finance / Operator / Good day to all of you. / "
        "Tim Roe / We sold 40 boats. / Operator / There is one question. / Tim Roe / Go on, then.",
        [
            "Operator|Good day to all of you.",
            "Tim Roe|We sold 40 boats.",
            "Operator|There is one question.",
            "Tim Roe|Go on, then.",
        ],
    ),
    "an entry of the head is no speaker": (
        "Interviewer: Mara Quill / MQ: Where was that? / JA: In Greywick. / MQ: When? / JA: May.",
        ["MQ|Where was that?", "JA|In Greywick.", "MQ|When?", "JA|May."],
    ),
    "another voice without a name": (
        ">> CLERK: VALE? / >> HERE. / >> CLERK: HOLT? / >> MAYOR MOSS: ALL ARE HERE.",
        ["CLERK|VALE?", "-|>> HERE.", "CLERK|HOLT?", "MAYOR MOSS|ALL ARE HERE."],
    ),
    "a label over two lines": (
        "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Пожалуйста. / МХОВА А. А., глава комитета по пристаням / "
        "и портам, фракция «Причал». / Мост дорог. / ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Спасибо.",
        [
            "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ|Пожалуйста.",
            "МХОВА А. А., глава комитета по пристаням и портам, фракция «Причал»|Мост дорог.",
            "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ|Спасибо.",
        ],
    ),
    "another country's chamber": (
        "M. le président. La séance est ouverte. / Mme Anne Mousse. Le port est cher. / "
        "M. Paul Val. Très bien ! / M. le président. Merci. / M. Paul Val. Nous payons.",
        [
            "M. le président|La séance est ouverte.",
            "Mme Anne Mousse|Le port est cher.",
            "M. Paul Val|Très bien !",
            "M. le président|Merci.",
            "M. Paul Val|Nous payons.",
        ],
    ),
    "another language": (
        "Vorsitzende Anna Moor: Die Sitzung ist eröffnet. / Karl Roth (Grüne): Danke schön. / "
        "Vorsitzende Anna Moor: Bitte. / Karl Roth (Grüne): Ich habe eine Frage.",
        [
            "Vorsitzende Anna Moor|Die Sitzung ist eröffnet.",
            "Karl Roth (Grüne)|Danke schön.",
            "Vorsitzende Anna Moor|Bitte.",
            "Karl Roth (Grüne)|Ich habe eine Frage.",
        ],
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_label_of_a_form_is_a_speaker(form):
    text, expected = FORMS[form]
    assert turns(text) == expected


INSIDE = [
    "Ann Moss: He said: go. / Bo Vale: Note: it leaks. / Ann Moss: At 10:15 we left.",
    "Ann Moss: Two things. / First: the pier. / Second: the boat. / Bo Vale: Yes. / Ann Moss: So.",
    "Ann Moss: I read: / Note: in May. / Place: the pier. / Bo Vale: Yes. / Ann Moss: So.",
    "Ann Moss: See https://a.example: it works. / Bo Vale: Yes. / Ann Moss: Fine.",
]


@pytest.mark.parametrize("text", INSIDE)
def test_what_has_a_colon_in_a_turn_was_said(text):
    assert {turn.split("|")[0] for turn in turns(text)} == {"Ann Moss", "Bo Vale"}


NOBODY = {
    "minutes with full stops": "СЛУШАЛИ. О мосте. / РЕШИЛИ. Утвердить. / СЛУШАЛИ. О плане."
    " / Иванов И.И. доложил о ремонте. / Иванов И.И. Отчёт прилагается. / РЕШИЛИ. Принять.",
    "english minutes with full stops": "PRESENT. Ann Moss. / RESOLVED. That it be mended."
    " / PRESENT. Bo Vale. / RESOLVED. That it be painted.",
    "prose": "It was late. There was one question: who pays? / The answer: nobody. / All left.",
    "minutes": "Present: Ann Moss, Bo Vale / Absent: Cy Holt / Resolved: that the pier be mended."
    " / Resolved: that the boat be sold. / Motion carried: 4 to 1.",
    "russian minutes": "Присутствовали: Мхов А.А., Долин Б.Б. / СЛУШАЛИ: о пристани. / РЕШИЛИ:"
    " починить пристань. / СЛУШАЛИ: о лодке. / РЕШИЛИ: продать лодку.",
    "a letter": "Dear Ann, we wrote to you in May. / PS: bring the keys. / PPS: and the dog.",
    "a poll": "Shall we mend it? / Yes: 45% / No: 30% / Don't know: 25% / Shall we sell? / Yes: 5%"
    " / No: 90% / Don't know: 5%",
    "records": "Name: Gull / Length: 12 m / Price: 4 / Name: Tern / Length: 9 m / Price: 3",
    "a poem": "so it: was a day. / and then it: rained. / so it: was wet. / so it: was cold.",
    "a list": "Agenda: / Item 1: the pier / Item 2: the boat / Item 3: the dog",
}


@pytest.mark.parametrize("kind", NOBODY)
def test_where_nobody_speaks_there_is_no_speaker(kind):
    assert turns(NOBODY[kind])[0].startswith("-|")
    assert len(turns(NOBODY[kind])) == 1


def test_a_title_in_front_of_a_name_makes_no_other_person():
    text = "Mr. Jon Abbot: Yes. / Jon Abbot: No. / Ms. Abbot: Why? / Jon Abbot (Greywick): So."
    read_ = read((HEAD + text.replace(" / ", "\n")).encode())
    assert [(s.name, s.turns) for s in read_.speakers] == [("Mr. Jon Abbot", 3), ("Ms. Abbot", 1)]


def test_two_who_held_the_chair_are_two():
    text = (
        "The Acting Chair (Mr. Bo Vale): Order. / Ann Moss: Yes. / "
        "The Acting Chair (Mrs. Cy Holt): Order. / Ann Moss: No."
    )
    read_ = read((HEAD + text.replace(" / ", "\n")).encode())
    assert len(read_.speakers) == 3


@pytest.mark.parametrize("note", ["по-английски", "отвечает по-русски", "in Russian"])
def test_a_language_is_no_office(note):
    said = f"А.Лодкин: Начнём. / Б.Ива: Да. / А.Лодкин ({note}): Пристань. / Б.Ива: Темна."

    meeting = read((HEAD + said.replace(" / ", "\n")).encode(), hints=Hints(name="board.txt"))

    assert {speaker.role for speaker in meeting.speakers} == {None}
