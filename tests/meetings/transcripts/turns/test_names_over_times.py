"""Names over a time in a line of its own, numbers with a name, and what is heard before a name."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

DAY = dt.date(2031, 5, 6)


def turns(text, name="pier.txt"):
    made = read(text.encode(), hints=Hints(name=name, title="Pier board", date=DAY))
    return [f"{turn.speaker or '-'}|{turn.text}".replace("\n", " / ") for turn in made.turns]


@pytest.mark.parametrize("first", ["00:00:03", "0:03", "[00:03]", "10:02 AM"])
def test_a_time_below_a_name(first):
    second, third = (first.replace("3", digit).replace("2 A", f"{digit} A") for digit in "56")
    text = (
        f"Ann Moss\n{first}\nShall we begin with the gate?\nBo Vale\n{second}\nIt leaks.\nIt "
        f"creaks, too.\nAnn Moss\n{third}\nThen we mend it."
    )
    assert turns(text) == [
        "Ann Moss|Shall we begin with the gate?",
        "Bo Vale|It leaks. / It creaks, too.",
        "Ann Moss|Then we mend it.",
    ]


def test_a_number_with_a_name_is_who_has_the_name():
    text = (
        "[Speaker 1 - Ann Moss] (00:03)\nShall we begin?\n[Speaker 2 - Bo Vale] (00:12)\nIt leaks."
        "\n[Speaker 1 - Ann Moss] (00:20)\nThen we mend it.\n[Speaker 3] (00:25)\nGood."
    )
    assert [turn.split("|")[0] for turn in turns(text)] == [
        "Ann Moss",
        "Bo Vale",
        "Ann Moss",
        "Speaker 3",
    ]


def cues(*said):
    return "WEBVTT\n\n" + "\n\n".join(
        f"00:00:{second:02}.000 --> 00:00:{second + 1:02}.000\n{words}"
        for second, words in enumerate(said, 1)
    )


def test_what_is_heard_before_a_name_is_no_part_of_it():
    text = cues(
        "Ann Moss: Good morning.",
        "Bo Vale: It leaks.",
        "Ann Moss: Then we mend it.",
        "(door slams) Bo Vale: When?",
    )
    assert turns(text, "pier.vtt")[-1] == "Bo Vale|When?"


def test_a_sound_before_a_name_in_brackets():
    text = cues(
        "[ANN MOSS] Good morning.",
        "[BO VALE] It leaks.",
        "[ANN MOSS] Then we mend it.",
        "[MUSIC] [BO VALE] When?",
        "[APPLAUSE]",
    )
    assert turns(text, "pier.vtt") == [
        "ANN MOSS|Good morning.",
        "BO VALE|It leaks.",
        "ANN MOSS|Then we mend it.",
        "BO VALE|When? [APPLAUSE]",
    ]


def test_names_with_initials_over_words_among_labels_of_the_chair():
    text = (
        "ГОЛОВУЮЧИЙ. Доброго ранку, колеги.\n10:05:12\nВЕРЕС О.М.\nПристань тече.\n10:07:20\n"
        "ГОЛОВУЮЧИЙ.\nДякую. Слово – Коваль.\n10:08:01\nКОВАЛЬ І.П.\nПрошу підтримати.\nІЗ ЗАЛУ. "
        "Ганьба!\nГОЛОВУЮЧИЙ. Прошу голосувати."
    )
    assert turns(text) == [
        "ГОЛОВУЮЧИЙ|Доброго ранку, колеги.",
        "ВЕРЕС О.М.|Пристань тече.",
        "ГОЛОВУЮЧИЙ|Дякую. Слово – Коваль.",
        "КОВАЛЬ І.П.|Прошу підтримати.",
        "ІЗ ЗАЛУ|Ганьба!",
        "ГОЛОВУЮЧИЙ|Прошу голосувати.",
    ]


@pytest.mark.parametrize(
    "day", ["6. мај 2031. године", "6. května 2031", "6 май 2031", "2031/05/06"]
)
def test_days_in_further_languages(day):
    text = f"Pier board\n{day}\nAnn Moss: We begin.\nBo Vale: Good.\nAnn Moss: It leaks.\n"
    assert read(text.encode(), hints=Hints(name="pier.txt")).head.date == DAY


@pytest.mark.parametrize(
    "below", ["CALL TO ORDER", "CALL PARTICIPANTS", "The House met at half-past two o'clock"]
)
def test_a_heading_below_the_day_is_no_place(below):
    text = f"Pier board\n6 May 2031\n\n{below}\n\nAnn Moss: We begin.\nBo Vale: Good.\n"
    assert read(text.encode(), hints=Hints(name="pier.txt")).head.place is None


def test_who_is_no_known_name_over_a_time_is_not_whoever_wrote_before():
    said = (
        "Ann Moss / 10:01 AM / Oh. / Will Power / 10:02 AM / Since May? / Bo Vale / 10:03 AM "
        "/ Since May. / Will Power / 10:04 AM / Mend it. / Ann Moss / 10:05 AM / We will."
    )
    made = read(
        said.replace(" / ", "\n").encode(),
        hints=Hints(name="pier.txt", title="Pier board", date=dt.date(2031, 5, 6)),
    )
    names = [one.label for one in made.turns]
    assert names == ["Ann Moss", None, "Bo Vale", None, "Ann Moss"]
    assert made.turns[1].text.endswith("Since May?")
