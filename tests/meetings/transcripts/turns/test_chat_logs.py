"""Chats and their exports, in invented words: who wrote what, and what nobody wrote.

`/` parts lines, `⇥` is a tab; what is expected is written "LABEL|words …", "-|words" for nobody.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

DAY = dt.date(2031, 5, 6)
PLAIN = ["ann|The gate is loose.", "bo|Since Monday.", "ann|Then mend it.", "bo|We will."]
FULL = [
    "Ann Moss|The gate is loose.",
    "Bo Vale|Since Monday.",
    "Ann Moss|Then mend it.",
    "Bo Vale|We will.",
]


def turns(text):
    hints = Hints(name="pier.txt", title="Pier board", date=DAY)
    read_ = read(text.replace(" / ", "\n").replace("⇥", "\t").encode(), hints=hints)
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in read_.turns]


def written(line, told):
    """The four messages, each as ``line`` has it."""
    messages = (one.split("|") for one in told)
    return " / ".join(line.format(who=who, said=said) for who, said in messages)


FORMS = {
    "a day and an hour behind a dash": ("{who} — 6 May 2031 10:01 / {said}", FULL),
    "a day and an hour behind a comma": ("{who}, 6 May 2031, 10:01 / {said}", FULL),
    "a day and an hour behind a name": ("{who} 2031-05-06 10:01:12 / {said}", FULL),
    "a day and an hour before a name": ("2031-05-06 10:01 {who} / {said}", FULL),
    "a day and an hour below a name": ("{who} / 6 мая 2031 в 10:01:12 / {said}", FULL),
    "a log of IRC": ("<{who}> {said}", PLAIN),
    "a page of a log, a link before each line": ("# [10:01] <{who}> {said}", PLAIN),
    "a log with times": ("[10:01] <@{who}> {said}", PLAIN),
    "a log with a machine's times": ("[2031-05-06T10:01:11.250Z]⇥<{who}>⇥{said}", PLAIN),
    "a log with days": ("2031-05-06 10:01:11 <{who}> {said}", PLAIN),
    "a log in columns": ("2031-05-06 10:01:11⇥{who}⇥{said}", PLAIN),
    "a log of a server": ("May 06 10:01:11 <{who}>⇥{said}", PLAIN),
    "a channel with today behind a dash": ("{who} — Today at 10:01 AM / {said}", FULL),
    "a channel with the hour in a line of its own": ("{who} / 10:01 AM / {said}", FULL),
    "a messenger": ("06/05/2031, 10:01 - {who}: {said}", FULL),
    "a messenger with brackets": ("[06.05.31, 10:01:12] {who}: {said}", FULL),
    "a messenger with the hour first": ("[10:01, 06.05.2031] {who}: {said}", FULL),
    "a messenger with half the day": ("[10:01 AM, 5/6/2031] {who}: {said}", FULL),
    "a messenger with the name above": ("{who}, [06.05.2031 10:01] / {said}", FULL),
    "a channel": ("{who}  10:01 AM / {said}", FULL),
    "the chat of a call": ("10:01:12 From {who} to Everyone: / ⇥{said}", FULL),
    "the chat of a call in a line": ("10:01:12⇥ From  {who} : {said}", FULL),
    "the chat of a call in columns": ("10:01:12⇥{who}:⇥{said}", FULL),
}


@pytest.mark.parametrize("form", FORMS)
def test_who_wrote_it(form):
    line, told = FORMS[form]
    assert turns(written(line, told)) == told


def test_the_day_behind_a_dash():
    messages = written("{who} — 06/05/2031 10:01 AM / {said}", FULL)
    assert turns(f"Pier board / 6 May 2031 / {messages}") == FULL


def test_who_comes_and_goes_is_nobodys_message():
    text = written("10:01:11⇥{who}⇥{said}", PLAIN).replace(
        " / 10:01:11⇥bo⇥We", " / 10:01:12⇥-->⇥cy has joined / 10:01:11⇥bo⇥We"
    )
    assert turns(text)[2:] == [
        "ann|Then mend it.",
        "-|10:01:12⇥-->⇥cy has joined".replace("⇥", "\t"),
        "bo|We will.",
    ]


def test_a_scribe_writes_what_others_say():
    text = (
        "<ann> scribe: ann / <ann> bo: the gate is loose / <ann> ... and the rail, too "
        "/ <cy> since Monday / <ann> cy: it sticks / <bo> ann: thank you"
    )
    assert turns(text) == [
        "bo|the gate is loose",
        "bo|... and the rail, too",
        "cy|since Monday",
        "cy|it sticks",
        "bo|ann: thank you",
    ]


def test_a_log_that_an_article_quotes_makes_no_speakers():
    story = " / ".join(f"In chapter {at} the old harbour is told of." for at in range(20))
    assert len(turns(f"{story} / <ann> It is loose. / <bo> It is. / <ann> So. / {story}")) == 1


RADIO = {
    "a bar between a name and the words": (
        "А. Ларина ― Начнём с причала. / П. Лодкин ― Он стоит. / А. Ларина ― Давно?",
        ["А. Ларина|Начнём с причала.", "П. Лодкин|Он стоит.", "А. Ларина|Давно?"],
    ),
    "a bar in a line of its own": (
        "А. Ларина / ― / Начнём с причала. / П. Лодкин / ― / Он стоит давно. / А. Ларина / ― "
        "/ Давно? / П. Лодкин / ― / Сто лет. / Слушатель Ким / ― / Откройте ворота.",
        [
            "А. Ларина|Начнём с причала.",
            "П. Лодкин|Он стоит давно.",
            "А. Ларина|Давно?",
            "П. Лодкин|Сто лет.",
            "Слушатель Ким|Откройте ворота.",
        ],
    ),
    "surnames with letters of Ukrainian": (
        "ГОЛОВУЮЧИЙ. Починаємо. / ЛОДКІН П.І. Дякую за слово. / ГОЛОВУЮЧИЙ. Голосуємо. "
        "/ ЇЖАКЕВИЧ Є.Ґ. Грошей немає.",
        [
            "ГОЛОВУЮЧИЙ|Починаємо.",
            "ЛОДКІН П.І.|Дякую за слово.",
            "ГОЛОВУЮЧИЙ|Голосуємо.",
            "ЇЖАКЕВИЧ Є.Ґ.|Грошей немає.",
        ],
    ),
}


@pytest.mark.parametrize("form", RADIO)
def test_who_speaks(form):
    text, expected = RADIO[form]
    assert turns(text) == expected


@pytest.mark.parametrize(
    "line", ["06/05/2031, 10:01 - {who}: {said}", "{who}, [06.05.2031 10:01] / {said}"]
)
def test_the_first_message_tells_the_day(line):
    data = written(line, FULL).replace(" / ", "\n").encode()
    meeting = read(data, hints=Hints(name="pier.txt"))
    assert (meeting.head.title, meeting.head.date) == ("pier", DAY)
    assert [f"{turn.label}|{turn.text}" for turn in meeting.turns] == FULL


NOTED = {
    "a dash": "06/05/2031, 10:0{at} - {text}",
    "brackets": "[06/05/2031, 10:0{at}:11] {text}",
    "the hour first": "[10:0{at}, 06/05/2031] {text}",
}


@pytest.mark.parametrize("form", NOTED.values(), ids=NOTED)
@pytest.mark.parametrize("note", ["Bo Vale left", "Cy Lund joined using a link", "Бо Вейл вышел"])
def test_who_came_or_left_says_nothing(form, note):
    told = ["Ann Moss: We begin.", "Bo Vale: It leaks.", note, "Ann Moss: Good.", "Bo Vale: Yes."]
    lines = [form.format(at=at, text=text) for at, text in enumerate(told)]
    assert turns(" / ".join(lines)) == [
        "Ann Moss|We begin.",
        "Bo Vale|It leaks.",
        f"-|{lines[2]}",
        "Ann Moss|Good.",
        "Bo Vale|Yes.",
    ]


@pytest.mark.parametrize("form", NOTED.values(), ids=NOTED)
def test_notes_above_the_first_message_are_no_head(form):
    told = [
        "Messages are encrypted.",
        "Ann Moss added you",
        "Ann Moss: We begin.",
        "Bo Vale: It leaks.",
        "Ann Moss: Good.",
        "Bo Vale: Yes.",
    ]
    lines = [form.format(at=at, text=text) for at, text in enumerate(told)]
    made = read("\n".join(lines).encode(), hints=Hints(name="pier.txt"))
    assert (made.head.title, made.head.date) == ("pier", dt.date(2031, 5, 6))
    assert made.lead.split("\n") == lines[:2]
    assert [turn.label for turn in made.turns] == ["Ann Moss", "Bo Vale"] * 2


def test_a_message_without_words_among_names_over_words_is_somebodys():
    text = "2031-05-06 10:01 Ann Moss / We begin. / 2031-05-06 10:02 Bo Vale / "
    text += "2031-05-06 10:03 Ann Moss / Good. / 2031-05-06 10:04 Bo Vale / Yes."
    assert turns(text) == ["Ann Moss|We begin.", "Bo Vale|", "Ann Moss|Good.", "Bo Vale|Yes."]


def test_words_may_begin_below_a_name_where_others_stand_behind_theirs():
    text = "06/05/2031, 10:01 - Ann Moss: We begin. / 06/05/2031, 10:02 - Bo Vale: / It leaks. / "
    text += "06/05/2031, 10:03 - Ann Moss: Good. / 06/05/2031, 10:04 - Bo Vale: Yes."
    told = ["Ann Moss|We begin.", "Bo Vale|It leaks.", "Ann Moss|Good.", "Bo Vale|Yes."]
    assert turns(text) == told
