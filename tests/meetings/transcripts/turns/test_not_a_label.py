"""What stands where labels stand and is nobody: its words must never be under a false name.

`/` parts lines; what is expected is written "LABEL|words …", "-|words" where nobody is named.
"""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.turns.certain_labels import ends_with_name

DAY = dt.date(2031, 5, 6)


def turns(text, name="pier.txt"):
    hints = Hints(name=name, title="Pier board", date=DAY)
    read_ = read(text.replace(" / ", "\n").encode(), hints=hints)
    return [f"{turn.label or '-'}|{turn.text}".replace("\n", " / ") for turn in read_.turns]


CASES = {
    "words to a colleague, in German": (
        "Präsidentin Mara Kai: Wir beginnen. / Bodo Tal (SPD): Die Mauer hält. / (Beifall.) / Ja. "
        "/ Nun gut. "
        "/ Herr Kollege Kai, ich frage Sie: Wer zahlt? / Liebe Frau Kai, eins noch: Danke. "
        "/ Meine Damen und Herren, das Fazit: Wir zahlen. / Wissen Sie: Es eilt. "
        "/ Vielen Dank. - Frau Präsidentin! Ich muss Ihnen sagen: Nein. "
        "/ Präsidentin Mara Kai: Danke. / Bodo Tal (SPD): Gern.",
        [
            "Präsidentin Mara Kai|Wir beginnen.",
            "Bodo Tal (SPD)|Die Mauer hält. / (Beifall.) / Ja. / Nun gut. / Herr Kollege "
            "Kai, ich frage Sie: Wer zahlt? / Liebe Frau Kai, eins noch: Danke. / Meine Damen und "
            "Herren, das Fazit: Wir zahlen. / Wissen Sie: Es eilt. / Vielen Dank. - Frau "
            "Präsidentin! Ich muss Ihnen sagen: Nein.",
            "Präsidentin Mara Kai|Danke.",
            "Bodo Tal (SPD)|Gern.",
        ],
    ),
    "words to a colleague, in English and French": (
        "Bo Vale: The wall stands. / It does. / For years. / Mr. Reed, you have asked: who pays? "
        "/ Ann Moss: Who does? / Madame Reed, je vous dis : nous payons. / Bo Vale: We do.",
        [
            "Bo Vale|The wall stands. / It does. / For years. "
            "/ Mr. Reed, you have asked: who pays?",
            "Ann Moss|Who does? / Madame Reed, je vous dis : nous payons.",
            "Bo Vale|We do.",
        ],
    ),
    "remarks in brackets": (
        "Ann: The gate is loose. / [consensus to close] / Bo: Fine by me. / [x] mend the gate "
        "/ [consensus to close] / Ann: And the rail, too. / [x] mend the rail / Bo: Next week.",
        [
            "Ann|The gate is loose. / [consensus to close]",
            "Bo|Fine by me. / [x] mend the gate / [consensus to close]",
            "Ann|And the rail, too. / [x] mend the rail",
            "Bo|Next week.",
        ],
    ),
    "remarks of a record in brackets": (
        "[Mr. Speaker in the chair] / Mr. Vale: The wall stands. / Mrs. Reed: For how long? "
        "/ [Mr. Speaker left the chair] / Mr. Vale: Ten years.",
        [
            "Mr. Vale|The wall stands.",
            "Mrs. Reed|For how long? / [Mr. Speaker left the chair]",
            "Mr. Vale|Ten years.",
        ],
    ),
    "one word in brackets that comes back": (
        "* Ann: it is loose, I think. / * [Draft] timers for the ferry / * Bo: so it is. "
        "/ * [Draft] lamps for the pier / * Ann: then mend it. / * Bo: we will.",
        [
            "Ann|it is loose, I think. / * [Draft] timers for the ferry",
            "Bo|so it is. / * [Draft] lamps for the pier",
            "Ann|then mend it.",
            "Bo|we will.",
        ],
    ),
    "who led a meeting, over its minutes": (
        "Moderator: Ann Moss / Notes: Bo Vale / Summary / The wall was spoken of at length. "
        "/ It will stand for ten more years. / Decisions / None.",
        [
            "-|Moderator: Ann Moss / Notes: Bo Vale / Summary / The wall was spoken of at length. "
            "/ It will stand for ten more years. / Decisions / None."
        ],
    ),
    "a list of those present, and votes": (
        "* Ann (crew) / * Bo (crew) / * Cy (guest) / Minutes / "
        "* Ann: I would rather mend the gate first / * Bo: the ferry is what people ask for / "
        "* Cy: neither of them, to be honest with you / * Collected votes: / * Ann: +1 / * Bo: -0 "
        "/ * Cy: 0",
        [
            "Ann|I would rather mend the gate first",
            "Bo|the ferry is what people ask for",
            "Cy|neither of them, to be honest with you",
            "-|* Collected votes:",
            "Ann|+1",
            "Bo|-0",
            "Cy|0",
        ],
    ),
    "entries of a register": (
        "Licence: 12 / Closing time: midnight / Heard: The keeper spoke for the inn at some "
        "length. / Licence: 14 / Closing time: noon / Licence: 15 "
        "/ Closing time: none",
        [
            "-|Licence: 12 / Closing time: midnight / Heard: The keeper spoke for the inn at some "
            "length. / Licence: 14 / Closing time: noon / Licence: 15 "
            "/ Closing time: none"
        ],
    ),
    "one colon behind somebody called": (
        "The chamber met on a bill about gates, and many had come to hear what would be said. "
        "/ It was long. Monsieur le Président: I thank you for the word. / So it went on.",
        [
            "-|The chamber met on a bill about gates, and many had come to hear what would be "
            "said. / It was long. Monsieur le Président: I thank you for the word. "
            "/ So it went on."
        ],
    ),
    "a note set apart as labels are": (
        "**Ann Moss:** The wall is old. / **Bo Vale:** It is. / **Resolution:** Mend the wall. "
        "/ It was carried. / **Ann Moss:** Good. / **Bo Vale:** Next, please.",
        [
            "Ann Moss|The wall is old.",
            "Bo Vale|It is.",
            "-|Resolution: Mend the wall. / It was carried.",
            "Ann Moss|Good.",
            "Bo Vale|Next, please.",
        ],
    ),
    "a time behind every line": (
        "* The wall is old, and [00:01] / * it leaks. [00:04] / * It is. [00:09] / * People ask "
        "who [00:12] / * pays for it. [00:15] / * We do. [00:17] / * It is. [00:19]",
        [
            "-|* The wall is old, and / * it leaks. / * It is. / * People ask who "
            "/ * pays for it. / * We do. / * It is."
        ],
    ),
    "a plan of the day": (
        "- 10:30 - 12:00 Spec reviews / the first three of them are long / - 12:00 - 13:00 Lunch "
        "/ Ann: It is loose. / Bo: Yes. / Ann: Mend it. / Bo: So we will. / "
        "- 15:45 - 17:00 Spec reviews / the rest of them, if there is time",
        [
            "Ann|It is loose.",
            "Bo|Yes.",
            "Ann|Mend it.",
            "Bo|So we will. / - 15:45 - 17:00 Spec reviews / the rest of them, if there is time",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_nobody_is_made_of_it(case):
    text, expected = CASES[case]
    assert turns(text, "pier.md" if "**" in text else "pier.txt") == expected


def test_sounds_of_captions_are_nobody():
    cues = ["[sighs] Go away.", "Ann: Why?", "[sighs] It is late.", "Bo: It is.", "Ann: So go."]
    text = "WEBVTT\n\n" + "\n".join(
        f"00:00:0{at}.000 --> 00:00:0{at + 1}.000\n{cue}\n" for at, cue in enumerate(cues)
    )
    assert not [turn for turn in turns(text, "pier.vtt") if turn.startswith("sighs|")]


@pytest.mark.parametrize(
    ("label", "ends"),
    [
        ("Директор карьера Ася Кольцова", True),
        ("Chair of the board Nora Pellow", True),
        ("Moved by Ann Moss", False),
        ("Several people from North Bay", False),
        ("Ann Moss", False),
        ("You know Ann Moss", False),
    ],
)
def test_an_office_before_a_name_is_a_label(label: str, ends: bool) -> None:
    assert ends_with_name(label) is ends


@pytest.mark.parametrize(
    "label",
    [
        "К.-Ж.Ольхинов",
        "А.Ф.ас-Соти",
        "Х.аль-Соти",
        "М. бен Сотин",
        "Л. да Сота",
        "М.Лодкин Рекин",
        "И.Ольхина, министр причалов Заречной области",
    ],
)
def test_who_speaks_once_in_initials_is_not_lost_to_the_one_before(label: str) -> None:
    said = turns(
        f"В.Лодкин: Причал открыт. / Он новый, и вода в нём чистая. / {label}: Спасибо за причал."
        " / Мы построим ещё один. / В.Лодкин: Хорошо."
    )
    assert [one.partition("|")[0] for one in said] == ["В.Лодкин", label, "В.Лодкин"]
