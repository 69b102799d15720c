"""Subtitles: a name where the speaker changes, and cues that go on."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines


def srt(*cues: str) -> str:
    """A file of cues, five seconds each."""
    return "\n".join(
        f"{n}\n00:{n:02d}:05,250 --> 00:{n:02d}:09,000\n{cue}\n" for n, cue in enumerate(cues, 1)
    )


@pytest.mark.parametrize(
    ("cues", "read"),
    [
        pytest.param(
            ["Ada Reed: We begin with", "the pier.", "Oleg Orlov: It", "rains.", "Ada Reed: So."],
            [
                "Ada Reed | We begin with",
                "Ada Reed | the pier.",
                "Oleg Orlov | It",
                "Oleg Orlov | rains.",
                "Ada Reed | So.",
            ],
            id="a cue without a name goes on",
        ),
        pytest.param(
            [
                ">> MAYOR REED: We begin.",
                "With the pier.",
                ">> It rains.",
                "Hard.",
                ">> MAYOR REED: So.",
            ],
            [
                "MAYOR REED | We begin.",
                "MAYOR REED | With the pier.",
                "- | It rains.",
                "- | Hard.",
                "MAYOR REED | So.",
            ],
            id="a mark without a name is somebody else, and so is what follows",
        ),
        pytest.param(
            ["Ada Reed: So? >> OLEG ORLOV: No.", "Ada Reed: Why?", "OLEG ORLOV: Rain."],
            ["Ada Reed | So?", "OLEG ORLOV | No.", "Ada Reed | Why?", "OLEG ORLOV | Rain."],
            id="two speakers in a line",
        ),
        pytest.param(
            ["Ada: So?\nOleg: No.", "Ada: Why?\nBecause of\nOleg: Rain."],
            ["Ada | So?", "Oleg | No.", "Ada | Why? Because of", "Oleg | Rain."],
            id="two speakers in lines of one cue",
        ),
        pytest.param(
            ["- So?\n- No.", "- Why?", "It rains."],
            ["- | So?", "- | No.", "- | Why?", "- | It rains."],
            id="dashes of a dialogue tell that another speaks, not who",
        ),
        pytest.param(
            [
                "ADA REED: We begin",
                "-- if we may --",
                "– with the pier.",
                "OLEG: Fine.",
                "ADA REED: So.",
            ],
            [
                "ADA REED | We begin",
                "ADA REED | -- if we may --",
                "ADA REED | – with the pier.",
                "OLEG | Fine.",
                "ADA REED | So.",
            ],
            id="a dash inside a turn is a dash",
        ),
        pytest.param(
            [
                "Ада Рид: Начинаем.",
                "Пристань готова.",
                "Примечание: дождь.",
                "Олег Орлов: Да.",
                "Ада Рид: Итак.",
            ],
            [
                "Ада Рид | Начинаем.",
                "Ада Рид | Пристань готова.",
                "Ада Рид | Примечание: дождь.",
                "Олег Орлов | Да.",
                "Ада Рид | Итак.",
            ],
            id="Russian names, and a word that is none",
        ),
        pytest.param(
            [
                "Ada Reed: We begin.",
                "At 10:30 the pier",
                "opens.",
                "Guest Anna van Dam: Good.",
                "Ada Reed: So.",
            ],
            [
                "Ada Reed | We begin.",
                "Ada Reed | At 10:30 the pier",
                "Ada Reed | opens.",
                "Guest Anna van Dam | Good.",
                "Ada Reed | So.",
            ],
            id="who speaks once, and a clock",
        ),
        pytest.param(
            [
                "{\\an8}<i>ADA:</i> We begin.",
                '<font color="#fff">OLEG:</font> Fine.',
                "ADA: a < b.",
            ],
            ["ADA | We begin.", "OLEG | Fine.", "ADA | a < b."],
            id="tags of players",
        ),
        pytest.param(
            [
                "Ada Reed: We begin,",
                "I think",
                "torvik: Yeah, so do I.",
                "Ada Reed: And the north",
                "torvik910: the crane, that is.",
                "Bo | Pier Bank: Fine.",
                "Ada Reed: So.",
                "Bo | Pier Bank: Good.",
            ],
            [
                "Ada Reed | We begin,",
                "Ada Reed | I think",
                "torvik | Yeah, so do I.",
                "Ada Reed | And the north",
                "Ada Reed | torvik910: the crane, that is.",
                "Bo | Pier Bank | Fine.",
                "Ada Reed | So.",
                "Bo | Pier Bank | Good.",
            ],
            id="one word that answers, and whose people those are",
        ),
    ],
)
def test_who_speaks(cues, read):
    assert lines(draft_of(srt(*cues))) == read


def test_a_file_without_blank_lines():
    text = (
        "1\n00:00:01,000 --> 00:00:02,000\nADA: One.\n2\n00:00:03,000 --> 00:00:04,000\nADA: 2\n"
    )

    assert lines(draft_of(text)) == ["ADA | One.", "ADA | 2"]


def test_a_blank_line_inside_a_cue():
    text = "1\n00:01,000 --> 00:02,000\nADA: One.\n\nTwo.\n\n2\n00:03,000 --> 00:04,000\nThree.\n"

    assert lines(draft_of(text)) == ["ADA | One. Two.", "ADA | Three."]


def test_subviewer():
    draft = draft_of("0:00:01.000,0:00:02.500\nADA: One.\n\n0:01:03.000,0:01:04.000\nTwo.\n")

    assert [(block.speaker, block.start_s) for block in draft.blocks] == [
        ("ADA", 1.0),
        ("ADA", 63.0),
    ]


def test_the_end_of_a_sentence_before_a_name():
    text = """1
00:00:00,000 --> 00:00:02,000
Ada Reed: We begin

2
00:00:02,000 --> 00:00:04,000
. Ada Reed: with the pier.

3
00:00:04,000 --> 00:00:06,000
Oleg Orlov: Fine.
"""

    assert {block.speaker for block in draft_of(text).blocks} == {"Ada Reed", "Oleg Orlov"}


def test_a_heading_over_the_first_cue_is_the_title():
    draft = draft_of(
        "Transcript of the pier talk :: Ada Reed,\nOleg Orlov (https://pier.example/31)\n\n"
        "0:00:05.279,0:00:10.080\nWonderful, so: we begin\n\n0:00:08.480,0:00:12.480\n"
        "with the pier: it leaks\n\n0:00:10.080,0:00:14.559\nso: we mend it\n"
    )

    assert (
        draft.title
        == "Transcript of the pier talk :: Ada Reed, Oleg Orlov (https://pier.example/31)"
    )
    assert lines(draft) == [
        "- | Wonderful, so: we begin",
        "- | with the pier: it leaks",
        "- | so: we mend it",
    ]


def test_words_before_a_colon_are_nobody_where_all_is_in_capitals():
    said = ("WE BEGIN", "TODAY: THE PIER,", ">> THANK YOU.", "QUESTIONS: NONE.", "TODAY: NO MORE.")
    cues = [*said, ">> MS. REED: IT LEAKS.", "COMMITTEE: GOOD.", ">> MS. REED: QUESTIONS: TWO."]

    made = read(srt(*cues).encode(), hints=Hints(name="pier.srt", date=dt.date(2031, 5, 6)))

    assert [turn.label for turn in made.turns] == [None, "MS. REED"]
    assert made.turns[0].text.endswith("TODAY: NO MORE.")
    assert made.turns[1].text == "IT LEAKS. COMMITTEE: GOOD. QUESTIONS: TWO."


SHORT = [("MV", "It leaks."), ("torvik", "Since May."), ("MV", "Who pays?"), ("torvik", "We do.")]


@pytest.mark.parametrize("form", ["{who}\n{said}", "[{who}] {said}", "({who}) {said}"])
def test_short_names_at_the_beginning_of_every_cue(form):
    said = SHORT * 2
    cues = [form.format(who=who, said=words) for who, words in said]

    assert lines(draft_of(srt(*cues))) == [f"{who} | {words}" for who, words in said]


def test_the_end_of_a_sentence_from_the_cue_before_is_no_name():
    cues = ["ANN MOSS: It leaks.", "BO VALE: May it please the", "Court: it does not."]
    cues += [
        "ANN MOSS: Since when?",
        "BO VALE: So I say to the",
        "Court: since May.",
        "ANN MOSS: Ah.",
    ]

    assert {one.speaker for one in draft_of(srt(*cues)).blocks} == {"ANN MOSS", "BO VALE"}


@pytest.mark.parametrize("words", ["Хочу сказать", "Here is the point", "Second"])
def test_words_of_a_sentence_before_a_colon_are_nobody_however_often_they_come(words):
    cues = ("Ada Reed: We begin.", f"{words}: it leaks.", "Oleg Orlov: It does.") * 3
    read = lines(draft_of(srt(*cues).encode(), "reed.srt"))
    assert read[1] == f"Ada Reed | {words}: it leaks."


def test_an_office_with_small_words_is_a_name():
    label = "Minister of Ports Ada Reed"
    cues = (f"{label}: We begin.", "With the pier.", "Oleg Orlov: It leaks.", "Much.") * 2
    assert lines(draft_of(srt(*cues).encode(), "reed.srt"))[0] == f"{label} | We begin."


@pytest.mark.parametrize("label", ["Несколько голосов", "The Old Resident", "Jörg zu Tal (Tarn)"])
def test_somebody_who_is_not_known_has_no_words_of_another(label):
    cues = ("Ada Reed: We begin.", "With the pier.", "Oleg Orlov: It leaks.", "Much.") * 2
    spoken = [*cues, f"{label}: It is so.", "And so on."]
    read = [one.speaker for one in draft_of(srt(*spoken).encode(), "reed.srt").blocks]
    assert read[-2:] in ([None, None], [label, label])
