"""Offices before, behind and instead of names, as Russian records and firms print them.

`/` parts lines; what is expected is written "SPEAKER (ROLE)|words …", "-|words" where nobody is
named.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

DAY = dt.date(2031, 5, 6)


def spoken(text, name="pier.txt"):
    made = read(text.encode(), hints=Hints(name=name, title="Заседание", date=DAY))
    roles = {one.name: f" ({one.role})" if one.role else "" for one in made.speakers}
    return [
        f"{turn.speaker or '-'}{roles.get(turn.speaker, '')}|{turn.text}".replace("\n", " / ")
        for turn in made.turns
    ]


CASES = {
    "an office, a dash and the name": (
        "Председатель – Лодкин П.И.: Начинаем. / Депутат – Орлова М.М.: Когда откроем? / "
        "Глава района – Рулёв С.Н.: Осенью. / Депутат – Орлова М.М.: Спасибо. / "
        "Председатель – Лодкин П.И.: Закрываем.",
        [
            "Лодкин П.И. (Председатель)|Начинаем.",
            "Орлова М.М. (Депутат)|Когда откроем?",
            "Рулёв С.Н. (Глава района)|Осенью.",
            "Орлова М.М. (Депутат)|Спасибо.",
            "Лодкин П.И. (Председатель)|Закрываем.",
        ],
    ),
    "the same in English": (
        "Chair - Ann Moss: We open. / Clerk - Bo Vale: By-law 4. / Chair - Ann Moss: Any "
        "questions? / Clerk - Bo Vale: None.",
        [
            "Ann Moss (Chair)|We open.",
            "Bo Vale (Clerk)|By-law 4.",
            "Ann Moss (Chair)|Any questions?",
            "Bo Vale (Clerk)|None.",
        ],
    ),
    "offices without names over the words": (
        "Финансовый директор: / Денег нет. / Технический директор: / Откроем к осени. / "
        "Финансовый директор: / За чей счёт? / Директор по персоналу: / Людей мало. / "
        "Технический директор: / Наймём.",
        [
            "Финансовый директор|Денег нет.",
            "Технический директор|Откроем к осени.",
            "Финансовый директор|За чей счёт?",
            "Директор по персоналу|Людей мало.",
            "Технический директор|Наймём.",
        ],
    ),
    "papers that come back as offices do": (
        "Лодкин: / Смотрите бумаги. / Финансовый отчёт: / готов к маю. / Орлова: / Вижу. / "
        "Лодкин: / Хорошо. / Финансовый отчёт: / готов к июню. / Орлова: / И это вижу.",
        [
            "Лодкин|Смотрите бумаги. / Финансовый отчёт: / готов к маю.",
            "Орлова|Вижу.",
            "Лодкин|Хорошо. / Финансовый отчёт: / готов к июню.",
            "Орлова|И это вижу.",
        ],
    ),
    "initials alone, one of which is a word": (
        "А.Л.: Пётр Ильич, когда откроют? / П.Л.: Осенью. / А.Л.: Сколько это стоит? / "
        "П.Л.: Много.",
        [
            "А.Л.|Пётр Ильич, когда откроют?",
            "П.Л.|Осенью.",
            "А.Л.|Сколько это стоит?",
            "П.Л.|Много.",
        ],
    ),
    "whoever gave no name, once among whole labels": (
        "Председательствующий Лодкин П.И.: Слушания открыты. / Инженер ООО «Мост» Рулёв С.Н.: "
        "Мост готов. / Вопрос Сомова И.И.: Деревья вырубят? / Ответ Рулёва С.Н.: Семь штук. / "
        "Жительница (не представилась): А шум? / Председательствующий Лодкин П.И.: Закрываем.",
        [
            "Лодкин П.И. (Председательствующий)|Слушания открыты.",
            "Рулёв С.Н. (Инженер ООО «Мост»)|Мост готов.",
            "Сомов И.И.|Деревья вырубят?",
            "Рулёв С.Н. (Инженер ООО «Мост»)|Семь штук.",
            "Жительница (не представилась)|А шум?",
            "Лодкин П.И. (Председательствующий)|Закрываем.",
        ],
    ),
    "counted lines, words with a dash behind initials": (
        "1. Лодкин П.И. Причал закрыт. / 2. Рулёв С.Н. Меняем доски. / 3. Орлова М.М. Смета – 12 "
        "миллионов. / 4. Лодкин П.И. Готовьте договор. / 5. Орлова М.М. Хорошо.",
        [
            "Лодкин П.И.|Причал закрыт.",
            "Рулёв С.Н.|Меняем доски.",
            "Орлова М.М.|Смета – 12 миллионов.",
            "Лодкин П.И.|Готовьте договор.",
            "Орлова М.М.|Хорошо.",
        ],
    ),
    "words with a dash behind initials, once": (
        "Лодкин П.И.: Причал закрыт. / Орлова М.М. Смета – 12 миллионов. / Рулёв С.Н.: Вижу. "
        "/ Лодкин П.И.: Хорошо. / Рулёв С.Н.: Ясно.",
        [
            "Лодкин П.И.|Причал закрыт. / Орлова М.М. Смета – 12 миллионов.",
            "Рулёв С.Н.|Вижу.",
            "Лодкин П.И.|Хорошо.",
            "Рулёв С.Н.|Ясно.",
        ],
    ),
    "a jingle between those who speak, and where a record begins": (
        "Анна: Всем привет! / Пётр: Здравствуйте. / Анна: Как причал? / Из стенограммы: "
        "/ Пётр: Стоит. / Джингл: слушайте нас во вторник. / Анна: Пока!",
        [
            "Анна|Всем привет!",
            "Пётр|Здравствуйте.",
            "Анна|Как причал?",
            "Пётр|Стоит.",
            "-|Джингл: слушайте нас во вторник.",
            "Анна|Пока!",
        ],
    ),
    "whoever gave no name": (
        "Лодкин П.И.: Слушания открыты. / Вопрос Бакен Т.Р. (житель): Где опоры? / Лодкин П.И.: "
        "На берегу. / Жительница (не представилась): А шум? / Лодкин П.И.: Закрываем.",
        [
            "Лодкин П.И.|Слушания открыты.",
            "Бакен Т.Р. (житель)|Где опоры?",
            "Лодкин П.И.|На берегу.",
            "Жительница (не представилась)|А шум?",
            "Лодкин П.И.|Закрываем.",
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_turns(name):
    text, expected = CASES[name]
    assert spoken(text.replace(" / ", "\n")) == expected


PAGE = """<html><body><h1>Заседание</h1><p>6 мая 2031 года</p>
<p><b>Председательствующий.</b> Добрый день! Начинаем работу.</p>
<p><b>Председательствующий.</b> Пожалуйста.</p>
<p>{deputy}</p>
<p>Уважаемые коллеги, обсудим мосты.</p><p>Их сорок.</p>
<p><b>Председательствующий.</b> Спасибо. Пожалуйста.</p>
<p>{minister}</p>
<p>Мосты стоят. Денег нет.</p>
<p><b>Председательствующий.</b> Садитесь.</p></body></html>"""


@pytest.mark.parametrize(
    "form",
    [
        "<b>{name},</b><i> {office}. </i>",
        "<b>{name}</b>, {office}.",
        "<b>{name}, {office}.</b>",
        "<b>{name}</b> ({office})",
    ],
)
def test_an_office_behind_bold_initials_over_the_words(form):
    told = spoken(
        PAGE.format(
            deputy=form.format(name="Ольхин О. Н.", office="фракция «Причал»"),
            minister=form.format(name="Орлова М. М.", office="министр пристаней"),
        ),
        "page.html",
    )
    assert told == [
        "Председательствующий|Добрый день! Начинаем работу.",
        "Председательствующий|Пожалуйста.",
        "Ольхин О. Н. (фракция «Причал»)|Уважаемые коллеги, обсудим мосты. / Их сорок.",
        "Председательствующий|Спасибо. Пожалуйста.",
        "Орлова М. М. (министр пристаней)|Мосты стоят. Денег нет.",
        "Председательствующий|Садитесь.",
    ]


def test_bold_initials_over_the_office_where_the_chair_has_a_full_stop():
    chair = "<p><b>Председательствующий.</b> Спасибо. Дальше.</p>"
    over = "<b>{}</b><br><i>{}</i>"
    page = PAGE.format(
        deputy=over.format("Ольхин О. Н.", "фракция «Причал»"),
        minister=over.format("Орлова М. М.", "министр пристаней"),
    )
    floor = "<p><b>Из зала.</b> (Шум.)</p>"
    told = spoken(page.replace("</body>", floor + 4 * chair + "</body>"), "page.html")
    assert [line.partition("|")[0] for line in told[:6]] == [
        "Председательствующий",
        "Председательствующий",
        "Ольхин О. Н.",
        "Председательствующий",
        "Орлова М. М.",
        "Председательствующий",
    ]


def test_what_somebody_says_behind_a_name_that_is_set_apart_is_said():
    told = spoken(
        PAGE.format(
            deputy="<b>Ольхин О. Н.</b> Мостов сорок.", minister="<b>Орлова М. М.</b> Вот как."
        ),
        "page.html",
    )
    assert told[2] == "Ольхин О. Н.|Мостов сорок. / Уважаемые коллеги, обсудим мосты. / Их сорок."


BELOW = {
    "names": "We open. / Ann Moss / The gate leaks, I fear. / Bo Vale / So mend it, please. / "
    "Ann Moss / We do so in May. / Bo Vale / And who pays? / Ann Moss",
    "names in bold": "We open. / **Ann Moss** / The gate leaks, I fear. / **Bo Vale** / So mend "
    "it. / **Ann Moss** / We do so in May. / **Bo Vale** / And who pays? / **Ann Moss**",
}


@pytest.mark.parametrize("case", BELOW)
def test_names_under_the_words_are_not_those_of_the_next(case):
    told = spoken(BELOW[case].replace(" / ", "\n"), "pier.md")
    assert {line.partition("|")[0] for line in told} == {"-"}


@pytest.mark.parametrize("case", BELOW)
def test_names_over_the_words_behind_a_line_that_tells_of_them(case):
    text = BELOW[case].replace(" / ", "\n") + "\nThe harbour, as it always did."
    told = spoken(text, "pier.md")
    assert [line.partition("|")[0] for line in told[-2:]] == ["Bo Vale", "Ann Moss"]
