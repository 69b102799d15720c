"""WebVTT of the tools that people hold meetings with."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.readers.webvtt import read_webvtt
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines


def vtt(*cues: str, head: str = "WEBVTT") -> str:
    """A file of cues, five seconds each."""
    shown = [f"00:{n:02d}:05.250 --> 00:{n:02d}:09.000\n{cue}\n" for n, cue in enumerate(cues)]
    return f"{head}\n\n" + "\n".join(shown)


@pytest.mark.parametrize(
    ("cues", "read"),
    [
        pytest.param(
            [
                "Ada Reed: We begin.",
                "oleg: Fine. Note: it rains.",
                "oleg: Still.",
                "Ada Reed: So?",
            ],
            [
                "Ada Reed | We begin.",
                "oleg | Fine. Note: it rains.",
                "oleg | Still.",
                "Ada Reed | So?",
            ],
            id="Zoom: a name in every cue, a sentence with a colon is none",
        ),
        pytest.param(
            [
                "Пётр Лодкин: Здравствуйте.",
                "Начинаем: это первый вопрос.",
                "Анна Ларина: Да.",
                "Пётр Лодкин: Итак.",
                "Анна Ларина: Слушаю.",
                "Любовь: Я тоже.",
            ],
            [
                "Пётр Лодкин | Здравствуйте.",
                "- | Начинаем: это первый вопрос.",
                "Анна Ларина | Да.",
                "Пётр Лодкин | Итак.",
                "Анна Ларина | Слушаю.",
                "Любовь | Я тоже.",
            ],
            id="an ordinary word where people have whole names is nobody",
        ),
        pytest.param(
            ["Ada: We begin.", "Oleg: Fine.", "Ada: So?", "Oleg: It rains.", "Hope: I see it."],
            [
                "Ada | We begin.",
                "Oleg | Fine.",
                "Ada | So?",
                "Oleg | It rains.",
                "Hope | I see it.",
            ],
            id="the same where people have one name",
        ),
        pytest.param(
            [
                "Ada Reed: One.",
                "Ada Reed: Two.",
                "Ada Reed: Three.",
                "Ada Reed: Four.",
                "(a bell)",
            ],
            [
                "Ada Reed | One.",
                "Ada Reed | Two.",
                "Ada Reed | Three.",
                "Ada Reed | Four.",
                "- | (a bell)",
            ],
            id="where every cue has a name, one without is nobody's",
        ),
        pytest.param(
            [
                "<v Reed, Ada>We begin.</v>",
                "<v Orlov, Oleg (Guest)>It rains\non us.</v>",
                "A bell.",
            ],
            ["Reed, Ada | We begin.", "Orlov, Oleg (Guest) | It rains on us.", "- | A bell."],
            id="Teams: voices, a cue over two lines, a cue without a voice",
        ),
        pytest.param(
            ["<v Ada>So?</v> <v.loud Oleg>No &amp; no.</v>", "<v Ada>Then <i>yes</i>"],
            ["Ada | So?", "Oleg | No & no.", "Ada | Then yes"],
            id="two voices in a cue, classes, an open voice",
        ),
        pytest.param(
            [
                "we come to",
                "we come to\nthe new pier",
                "the new pier\nit has",
                "it has\nfour lanes",
            ],
            ["- | we come to", "- | the new pier", "- | it has", "- | four lanes"],
            id="rolling captions say each line once",
        ),
        pytest.param(
            ["we", "we come", "we come to", "we come to the pier", "it is new"],
            ["- | we come to the pier", "- | it is new"],
            id="captions that grow word by word",
        ),
        pytest.param(
            ["Yes.", "Yes.", "We go on now.", "The pier stands.", "It is new.", "All of it."],
            [
                "- | Yes.",
                "- | Yes.",
                "- | We go on now.",
                "- | The pier stands.",
                "- | It is new.",
                "- | All of it.",
            ],
            id="a word said twice is kept",
        ),
        pytest.param(
            ["Note: the pier is shut.", "We had two aims.", "First: depth.", "The rest is known."],
            [
                "- | Note: the pier is shut.",
                "- | We had two aims.",
                "- | First: depth.",
                "- | The rest is known.",
            ],
            id="colons of sentences make no speakers",
        ),
        pytest.param(
            ["[SPEAKER_00]: We begin.", "[SPEAKER_01]: Fine.", "[SPEAKER_00]: So."],
            ["SPEAKER_00 | We begin.", "SPEAKER_01 | Fine.", "SPEAKER_00 | So."],
            id="WhisperX: names in brackets",
        ),
        pytest.param(
            ["(speaker 1) We begin.", "(speaker 2) Fine."],
            ["speaker 1 | We begin.", "speaker 2 | Fine."],
            id="whisper.cpp: numbers in brackets without a colon",
        ),
    ],
)
def test_who_speaks(cues, read):
    assert lines(draft_of(vtt(*cues))) == read


def test_times_of_cues_are_kept():
    draft = draft_of(
        "WEBVTT\n\n01:02.500 --> 01:03.000\nA: x\n\n01:01:01.000 --> 01:01:02.000\nA: y\n"
    )

    assert [block.start_s for block in draft.blocks] == [62.5, 3661.0]


def test_names_notes_and_styles_of_cues_are_no_text():
    draft = draft_of(
        "WEBVTT - Harbour call\n\nSTYLE\n::cue { color: red }\n\nNOTE date: 2031-05-06\n\n"
        "0a1b-22/12-0\n00:01.000 --> 00:02.000 align:start\n<c.yellow>We begin.</c>\n\n"
        "NOTE nothing\nfurther\n\n0a1b-22/13-0\n00:03.000 --> 00:04.000\n7\n"
    )

    assert lines(draft) == ["- | We begin.", "- | 7"]
    assert (draft.form, draft.title, draft.date) == ("WebVTT", "Harbour call", dt.date(2031, 5, 6))


def test_the_header_of_a_player_is_no_title():
    draft = draft_of(vtt("Hello.", head="WEBVTT\nKind: captions\nLanguage: de"))

    assert (draft.title, draft.lang) == (None, "de")


def test_a_file_without_words_is_refused_by_its_form():
    with pytest.raises(UnreadableTranscript, match="WebVTT file holds no cues"):
        read_webvtt(b"WEBVTT\n\n00:01.000 --> 00:02.000\n\n")


def test_who_is_called_by_signs_alone_speaks_for_nobody_else():
    said = [
        "Ann Moss: We begin.",
        "\u0bcc\u0bcc\u0bcc: Noise.",
        "Ann Moss: Fine.",
        "Ann Moss: So.",
    ]

    assert [line.split(" | ")[0] for line in lines(draft_of(vtt(*said)))] == [
        "Ann Moss",
        "\u0bcc\u0bcc\u0bcc",
        "Ann Moss",
        "Ann Moss",
    ]
