"""JSON in which no list of objects holds the turns: keys that are names or times, columns."""

from __future__ import annotations

import json

import pytest

from meetings.model.errors import UnreadableTranscript
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines

ANN, BO = "The gate leaks since May.", "So we mend it this week."
SAID = [f"Ann Moss | {ANN}", f"Bo Vale | {BO}", "Ann Moss | Who pays for the gate?"]
TURNS = [("Ann Moss", ANN), ("Bo Vale", BO), ("Ann Moss", "Who pays for the gate?")]
ROWS = [{"speaker": name, "text": words} for name, words in TURNS]


def _object(pairs):
    return "{" + ", ".join(f"{json.dumps(key)}: {json.dumps(one)}" for key, one in pairs) + "}"


SHAPES = {
    "names that come twice": _object(TURNS),
    "the same under a key": f'{{"date": "2031-05-06", "talk": {_object(TURNS)}}}',
    "a time beside the name": [
        {"time": f"0:0{n}", one: two} for n, (one, two) in enumerate(TURNS)
    ],
    "times": {f"00:00:0{n}": row for n, row in enumerate(ROWS)},
    "times over a name and words": {f"0:0{n}": f"{a}: {b}" for n, (a, b) in enumerate(TURNS)},
    "names in two parts": [
        {"speaker": dict(zip(("first", "last"), name.split(), strict=True)), "text": words}
        for name, words in TURNS
    ],
    "numbers of turns": {f"turn_{n}": row for n, row in enumerate(ROWS)},
    "lists of time, name and words": [[f"0:0{n}", *turn] for n, turn in enumerate(TURNS)],
    "lists of start, end, name, words": [[n * 2.5, n * 2.5 + 2, *t] for n, t in enumerate(TURNS)],
    "columns": {"speaker": [one for one, _ in TURNS], "text": [two for _, two in TURNS]},
    "columns of numbered cells": {
        "speaker": {str(n): one for n, (one, _) in enumerate(TURNS)},
        "text": {str(n): two for n, (_, two) in enumerate(TURNS)},
    },
}


@pytest.mark.parametrize("shape", SHAPES)
def test_who_says_what(shape):
    value = SHAPES[shape]
    data = value if isinstance(value, str) else json.dumps(value)

    assert lines(draft_of(data, "talk.json")) == SAID


def test_a_name_over_a_list_of_what_that_person_said():
    value = {"people": {"Ann Moss": [ANN, "Who pays?"], "Bo Vale": [BO]}}

    assert lines(draft_of(json.dumps(value))) == [
        f"Ann Moss | {ANN}",
        "Ann Moss | Who pays?",
        f"Bo Vale | {BO}",
    ]


@pytest.mark.parametrize(
    "value",
    [
        {"Key points": "The gate leaks since May.", "Next steps": "We mend it this week."},
        {"Summary": "The gate leaks since May.", "Decision": "We mend it this week."},
        {"title": "Pier board, sixth of May.", "overview": "The gate leaks since May, they say."},
    ],
)
def test_parts_of_a_summary_are_nobody(value):
    try:
        read = draft_of(json.dumps(value))
    except UnreadableTranscript:
        return
    assert {block.speaker for block in read.blocks} == {None}


def test_pieces_of_words_with_blanks_of_their_own():
    tokens = [(" The", 1), (" ga", 1), ("te", 1), (" leaks", 1), (".", 1), (" Si", 2), ("nce", 2)]
    value = {
        "tokens": [{"text": t, "speaker": s, "start_ms": n} for n, (t, s) in enumerate(tokens)]
    }

    assert lines(draft_of(json.dumps(value))) == [
        "Speaker 1 | The gate leaks.",
        "Speaker 2 | Since",
    ]


def test_the_name_beside_a_number_is_the_speaker():
    rows = [
        {"start": "00:00:01.000", "speaker": "1", "voice": "Ann Moss", "text": ANN},
        {"start": "00:00:04.000", "speaker": "2", "voice": "Bo Vale", "text": BO},
    ]

    assert lines(draft_of(json.dumps(rows))) == [f"Ann Moss | {ANN}", f"Bo Vale | {BO}"]


def test_all_words_of_a_channel_are_no_turn_where_phrases_have_speakers():
    value = {
        "combinedRecognizedPhrases": [{"channel": 0, "display": f"{ANN} {BO}"}],
        "recognizedPhrases": [
            {"channel": 0, "speaker": n, "offset": "PT1S", "nBest": [{"display": words}]}
            for n, words in enumerate([ANN, BO], 1)
        ],
    }

    assert lines(draft_of(json.dumps(value))) == [f"Speaker 1 | {ANN}", f"Speaker 2 | {BO}"]


def test_an_object_of_its_own_for_the_speaker_and_words_with_capitals():
    value = [
        {
            "results": [{"text": words.lower().rstrip("."), "normalized_text": words}],
            "speaker_info": {"speaker_id": n},
        }
        for n, words in enumerate([ANN, BO], 1)
    ]

    assert lines(draft_of(json.dumps(value))) == [f"Speaker 1 | {ANN}", f"Speaker 2 | {BO}"]


def test_a_parliament_s_own_marks_are_no_words():
    value = [{"speaker": "Ann Moss", "text": "<pd_text> It leaks. </pd_text>"}, *ROWS]

    assert lines(draft_of(json.dumps(value)))[0] == "Ann Moss | It leaks."


def test_words_with_times_are_those_of_whoever_speaks_then():
    said = [("the gate leaks", 0), ("since may", 1), ("so we mend it", 0)]
    words = [
        (word, who, 10 * n + k)
        for n, (t, who) in enumerate(said)
        for k, word in enumerate(t.split())
    ]
    value = {
        "results": [
            {
                "alternatives": [
                    {
                        "transcript": " ".join(w for w, _, _ in words),
                        "timestamps": [[word, at + 0.5, at + 0.9] for word, _, at in words],
                    }
                ]
            }
        ],
        "speaker_labels": [
            {"from": at + 0.5, "to": at + 0.9, "speaker": who, "final": False}
            for _, who, at in words
        ],
    }

    assert lines(draft_of(json.dumps(value))) == [
        "Speaker 0 | the gate leaks",
        "Speaker 1 | since may",
        "Speaker 0 | so we mend it",
    ]


def test_sides_of_a_call_in_small_letters():
    draft = draft_of(
        '{"turns": [{"agent": "How can I help?"}, {"customer": "It leaks."},'
        ' {"agent": "Since May?"}]}'
    )
    assert lines(draft) == [
        "agent | How can I help?",
        "customer | It leaks.",
        "agent | Since May?",
    ]


def _result(kind, text, at, channel, **more):
    guess = {"words": [], "text": text, "startTimeMs": str(at), "endTimeMs": str(at + 900)}
    held = {"alternatives": [guess], "channelTag": channel}
    return {"result": {kind: {**more, "normalizedText": held} if more else held}}


@pytest.mark.parametrize(
    ("channels", "read"),
    [
        ("01", ["Speaker 0 | Начинаем заседание.", "Speaker 1 | Я готов."]),
        ("00", ["- | Начинаем заседание.", "- | Я готов."]),
    ],
)
def test_speechkit_streams_its_results(channels, read):
    """What was refined later goes for what came first; one channel is nobody."""
    stream = [
        _result("final", "начинаем заседание", 480, channels[0]),
        _result("finalRefinement", "Начинаем заседание.", 480, channels[0], finalIndex="0"),
        _result("final", "я готов", 2480, channels[1]),
        _result("finalRefinement", "Я готов.", 2480, channels[1], finalIndex="1"),
    ]
    text = "\n".join(json.dumps(one, ensure_ascii=False) for one in stream)

    assert lines(draft_of(text, "call.jsonl")) == read


def _chunk(text, channel):
    return {"alternatives": [{"text": text, "words": []}], "channelTag": channel}


def test_one_microphone_on_both_channels_is_nobody():
    said = ["Начинаем заседание.", "Да, я готов говорить."]
    chunks = [_chunk(text, channel) for text in said for channel in "12"]

    assert lines(draft_of(json.dumps({"response": {"chunks": chunks}}))) == [
        f"- | {text}" for text in said
    ]


def test_two_who_say_the_same_once_are_two():
    chunks = [_chunk("Согласен.", "1"), _chunk("Согласен.", "2")]
    chunks += [_chunk("Тогда начинаем.", "1"), _chunk("Я готов.", "2")]

    assert [one.split(" |")[0] for one in lines(draft_of(json.dumps({"chunks": chunks})))] == [
        "Speaker 1",
        "Speaker 2",
        "Speaker 1",
        "Speaker 2",
    ]


@pytest.mark.parametrize("what", ["highlight", "decision", "Topic", "action_item", "target"])
def test_points_of_a_summary_beside_times_are_no_speakers(what):
    rows = [{"time": f"0:0{n}", what: words} for n, (_, words) in enumerate(TURNS)]
    with pytest.raises(UnreadableTranscript):
        draft_of(json.dumps({"title": "Pier board", "points": rows}), "talk.json")


@pytest.mark.parametrize("text", [ANN, f"{ANN}\n\n{BO}"])
def test_an_object_that_names_whoever_speaks(text):
    made = draft_of(json.dumps({"speaker": "Ann Moss", "raw_text": text, "page": 4}), "talk.jsonl")

    assert [block.speaker for block in made.blocks] == ["Ann Moss"] * len(made.blocks)
    assert " ".join(block.text for block in made.blocks).split() == text.split()


def test_an_object_with_a_record_of_several_is_not_all_the_ones_it_names():
    text = "\n".join(f"{name}: {words}" for name, words in TURNS)
    made = draft_of(json.dumps({"speaker": "Ann Moss", "text": text}), "talk.json")

    assert {block.speaker for block in made.blocks} == {None}


def test_whoever_an_object_inside_a_row_names_says_what_it_holds():
    rows = [
        {"id": n, "speech": {"speaker": {"label": name}, "paragraphs": [{"text": words}]}}
        for n, (name, words) in enumerate(TURNS)
    ]

    assert lines(draft_of(json.dumps({"results": rows}), "talk.json")) == SAID


def test_whoever_the_whole_names_is_not_the_speaker_of_its_rows():
    rows = [{"text": words} for _, words in TURNS]
    made = draft_of(json.dumps({"speaker": "Ann Moss", "segments": rows}), "talk.json")

    assert {block.speaker for block in made.blocks} == {None}


def test_the_user_inside_whoever_wrote_a_message():
    rows = [{"from": {"user": {"displayName": name}}, "content": words} for name, words in TURNS]

    assert lines(draft_of(json.dumps({"value": rows}), "chat.json")) == SAID
