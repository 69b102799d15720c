"""JSON of the tools and archives that people have, each in its own shape."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.readers.json_export import read_json
from tests.meetings.transcripts.readers.draft_notation import draft_of, lines
from tests.meetings.transcripts.readers.json_shapes import SHAPES


@pytest.mark.parametrize("shape", SHAPES)
def test_who_says_what(shape):
    value, read = SHAPES[shape]

    assert lines(draft_of(json.dumps(value, ensure_ascii=False))) == read


def test_styles_within_a_message_part_no_words():
    said = [
        "The ",
        {"type": "bold", "text": "w"},
        "all ",
        {"type": "italic", "text": "leaks"},
        ".",
    ]
    value = [
        {"type": "message", "from": "Ada", "text": said},
        {"type": "message", "from": "Oleg", "text": "Since Monday, I think."},
        {"type": "message", "from": "Ada", "text": "Then mend it."},
    ]

    assert lines(draft_of(json.dumps({"messages": value})))[0] == "Ada | The wall leaks."


def test_figures_that_python_has_none_of():
    text = '[{"speaker": "Ada", "text": "We begin, NaN or not.", "start": NaN, "p": -Infinity}]'

    assert lines(draft_of(text)) == ["Ada | We begin, NaN or not."]


def test_an_object_a_line():
    text = '{"speaker": "Ada", "text": "We begin."}\n{"speaker": "Oleg", "text": "Fine."}\n'

    assert lines(draft_of(text, "call.jsonl")) == ["Ada | We begin.", "Oleg | Fine."]


@pytest.mark.parametrize(
    ("shape", "starts"),
    [
        ("AssemblyAI: speakers are letters", [1.0, 2.5]),
        ("Otter: names by id, time in samples", [1.0, 4.0]),
        ("Azure", [0.5, 2.5]),
        ("Google: words with a number", [0.5, 2.5]),
        ("Teams by Graph", [1.5, 3.0]),
        ("whisper.cpp", [1.5, 3.0]),
        ("oyez", [0.0, 5.0, 7.5]),
        ("AWS Transcribe: items with the speaker beside", [0.5, 2.5]),
    ],
)
def test_times_are_seconds(shape, starts):
    assert [block.start_s for block in draft_of(json.dumps(SHAPES[shape][0])).blocks] == starts


def test_moments_count_from_the_first():
    rows = [
        {"speaker": "Ada", "text": "We begin.", "time": "2031-05-06T10:00:05Z"},
        {"speaker": "Oleg", "text": "Fine.", "time": "2031-05-06T10:01:05Z"},
    ]

    assert [block.start_s for block in draft_of(json.dumps(rows)).blocks] == [0.0, 60.0]


@pytest.mark.parametrize(
    ("shape", "title", "date"),
    [
        ("Fireflies", "Pier call", "2031-05-07"),
        ("Otter: names by id, time in samples", "Pier call", None),
        ("oyez", "Oral Argument - May 06, 2031", "2031-05-06"),
        ("Gong: sentences in somebody's list, names among the parties", "Pier call", "2031-05-06"),
        ("a council's data: numbers where the names are not known", None, "2031-05-06"),
        ("Russian", "О пристани", None),
        ("letters of a hearing", None, None),
    ],
)
def test_title_and_date_are_of_the_whole(shape, title, date):
    draft = draft_of(json.dumps(SHAPES[shape][0], ensure_ascii=False))

    assert (draft.title, draft.date) == (title, date and dt.date.fromisoformat(date))


def test_a_role_is_told():
    assert draft_of(json.dumps(SHAPES["oyez"][0])).blocks[0].role == "Chief Justice"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('{"name": "stenogram", "version": 3}', "holds no list of objects with words"),
        ('{"a": [1, 2', "is damaged"),
        ("[" * 5000 + "]" * 5000, "is damaged"),
        ("[" + "{}," * 700_000 + "{}]", "more objects than any transcript"),
    ],
)
def test_what_is_no_transcript_is_refused(text, why):
    with pytest.raises(UnreadableTranscript, match=why):
        read_json(text.encode())


def _heard(word, second, **more):
    return {"word": word, "startTime": {"seconds": str(second), "nanos": 500_000_000}, **more}


def test_words_that_google_repeats_with_speakers_are_there_once():
    plain = [
        _heard(word, n) for n, word in enumerate(["We", "begin", "here.", "Fine", "for", "me."])
    ]
    told = [{**word, "speakerTag": 1 + n // 3} for n, word in enumerate(plain)]
    first = {"transcript": "We begin here. Fine for me.", "words": plain}
    export = {"results": [{"alternatives": [first]}, {"alternatives": [{"words": told}]}]}

    draft = draft_of(json.dumps(export))

    assert lines(draft) == ["Speaker 1 | We begin here.", "Speaker 2 | Fine for me."]
    assert [block.start_s for block in draft.blocks] == [0.5, 3.5]


def test_the_model_that_listened_gives_no_title():
    told = {"speaker": 0, "transcript": "We begin."}, {"speaker": 1, "transcript": "Fine."}
    export = {
        "metadata": {"model_info": {"name": "harbour-2"}},
        "results": {"utterances": list(told)},
    }

    assert draft_of(json.dumps(export)).title is None


def test_words_in_a_field_called_spoken():
    rows = [
        {"name": "WELCOME", "type": "section"},
        {"name": "Mayor Moss", "spoken": "We begin.", "type": "speaker"},
        {"name": "Clerk", "spoken": "Fine.", "type": "speaker"},
    ]

    assert lines(draft_of(json.dumps({"hansard": rows}))) == [
        "Mayor Moss | We begin.",
        "Clerk | Fine.",
    ]


def test_messages_stand_under_whose_words_they_are():
    told = [
        {"user": "U1", "text": "It leaks.", "user_profile": {"real_name": "Ann Moss"}},
        {"from": "Ann Moss", "text": "Mend it.", "forwarded_from": "Cy Holt"},
    ]
    for row, name in zip(told, ("Ann Moss", "Cy Holt"), strict=True):
        assert (
            lines(draft_of(json.dumps({"messages": [row, row]})))
            == [f"{name} | {row['text']}"] * 2
        )


def test_a_name_printed_once_more_is_no_word():
    rows = [
        {"speaker": "The CLERK", "text": "The CLERK. We begin."},
        {"speaker": "Ann", "text": "Ann: It leaks."},
        {"speaker": "Ann", "text": "Ann.net is down."},
        {"speaker": "Ann", "text": "Ann."},
    ]
    assert lines(draft_of(json.dumps(rows))) == [
        "The CLERK | We begin.",
        "Ann | It leaks.",
        "Ann | Ann.net is down.",
        "Ann | Ann.",
    ]


def test_parts_of_one_record_are_read_together():
    text = (
        '{"prepared_remarks": [{"speaker": "Ada", "speech": "We begin."}],'
        ' "q_and_a": [{"speaker": "Oleg", "speech": "Does it leak?"},'
        ' {"speaker": "Ada", "speech": "It does."}],'
        ' "action_items": [{"speaker": "Ada", "text": "Mend it."}]}'
    )

    assert lines(draft_of(text)) == ["Ada | We begin.", "Oleg | Does it leak?", "Ada | It does."]


def test_a_list_of_lines_is_a_text():
    text = '{"title": "x", "transcript": ["Ada Reed: We begin at last.", "Oleg: It leaks a lot."]}'

    assert lines(draft_of(text)) == [
        "- | Ada Reed: We begin at last.",
        "- | Oleg: It leaks a lot.",
    ]


STAMP = '<span class="timestamp" data-timestamp="{0}">00:0{0}</span>'


FIRST, SECOND = f"{STAMP.format(1)}<b>Ada:</b> We begin.", f"{STAMP.format(5)} <b>Oleg:</b> Fine."


@pytest.mark.parametrize(
    "text", [f"<p>{FIRST}</p><p>{SECOND}</p>", f"{FIRST}<br /><br />{SECOND}<br>"]
)
def test_the_page_that_otranscribe_keeps(text):
    draft = draft_of(json.dumps({"text": text, "media": "pier.mp3"}), "pier.otr")

    assert lines(draft) == ["- | **Ada:** We begin.", "- | **Oleg:** Fine."]
    assert [block.start_s for block in draft.blocks] == [1.0, 5.0]


HEARD = [
    {"source": "microphone", "text": "We begin.", "start_timestamp": "2031-05-06T10:00:01.5Z"},
    {"source": "system", "text": "Fine.", "start_timestamp": "2031-05-06T10:00:04.5Z"},
]
"""How Granola keeps what it heard."""


def test_both_sides_of_a_call():
    assert lines(draft_of(json.dumps(HEARD))) == ["Me | We begin.", "Them | Fine."]


def test_both_sides_of_a_call_where_some_are_told_apart():
    said = [
        {"speaker": {"source": "microphone"}, "text": "We begin."},
        {"speaker": {"source": "speaker", "diarization_label": "Speaker B"}, "text": "Fine."},
    ]

    draft = draft_of(json.dumps({"title": "Pier", "transcript": said}))

    assert lines(draft) == ["Me | We begin.", "Speaker B | Fine."]


def test_the_day_of_the_first_words():
    draft = draft_of(json.dumps(HEARD))

    assert (draft.date, draft.time) == (dt.date(2031, 5, 6), "10:00")


def test_a_number_is_no_title_and_the_sitting_has_a_day():
    said = [{"speaker": "Ada", "text": "We begin."}, {"speaker": "Oleg", "text": "Fine."}]
    value = {"name": "1649387111", "meta": {"dateStart": "2031-05-06T09:00:00"}, "turns": said}

    draft = draft_of(json.dumps(value))

    assert (draft.title, draft.date) == (None, dt.date(2031, 5, 6))


def test_the_captions_of_youtube():
    value = {
        "events": [
            {"tStartMs": 0, "id": 1},
            {"tStartMs": 1200, "segs": [{"utf8": "We"}, {"utf8": " begin.", "tOffsetMs": 300}]},
            {"tStartMs": 4000, "segs": [{"utf8": "\n"}]},
            {"tStartMs": 4200, "segs": [{"utf8": "Fine, all of it."}]},
        ]
    }

    draft = draft_of(json.dumps(value), "pier.json3")

    assert lines(draft) == ["- | We begin.", "- | Fine, all of it."]
    assert [block.start_s for block in draft.blocks] == [1.2, 4.2]
