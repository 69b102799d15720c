"""JSON exports in the shapes that tools give them, invented, with who says what in each."""

from __future__ import annotations


def words(*said: str, **more: object) -> list[dict[str, object]]:
    """Words a second apart, as tools that listen write them."""
    return [{"word": one, "start": n, "end": n + 0.9, **more} for n, one in enumerate(said)]


SHAPES = {
    "Fireflies": (
        {
            "title": "Pier call",
            "date": 1935907200000,
            "summary": {"overview": "A pier. " * 30},
            "sentences": [
                {"index": 0, "speaker_name": "Ada Reed", "speaker_id": 0, "text": "We begin."},
                {"index": 1, "speaker_name": "Oleg", "speaker_id": 1, "text": "Fine."},
            ],
        },
        ["Ada Reed | We begin.", "Oleg | Fine."],
    ),
    "a list of tasks beside the transcript": (
        {
            "tasks": [{"speaker": "Ada", "text": "Mend the pier."}],
            "turns": [
                {"speaker": "Ada", "text": "We begin with the pier, which is old."},
                {"speaker": "Oleg", "text": "Fine, and then the lights."},
            ],
        },
        ["Ada | We begin with the pier, which is old.", "Oleg | Fine, and then the lights."],
    ),
    "WhisperX, one segment without a speaker": (
        {
            "segments": [
                {
                    "start": 0.5,
                    "text": " We begin.",
                    "speaker": "SPEAKER_00",
                    "words": words("We", "begin.", speaker="SPEAKER_00"),
                },
                {"start": 2.5, "text": " Fine.", "words": words("Fine.")},
                {"start": 3.5, "text": " So it is.", "speaker": "SPEAKER_01"},
            ],
            "word_segments": words("We", "begin.", "Fine.", "So", "it", "is."),
        },
        ["SPEAKER_00 | We begin.", "- | Fine.", "SPEAKER_01 | So it is."],
    ),
    "Whisper without speakers": (
        {
            "text": " We begin. Fine.",
            "segments": [
                {"id": 0, "start": 0.0, "text": " We begin.", "tokens": [1, 2]},
                {"id": 1, "start": 2.0, "text": " It is fine.", "tokens": [3]},
            ],
        },
        ["- | We begin.", "- | It is fine."],
    ),
    "whisper.cpp": (
        {
            "systeminfo": "x",
            "result": {"language": "en"},
            "transcription": [
                {
                    "timestamps": {"from": "00:00:01,500"},
                    "offsets": {"from": 1500},
                    "text": " So.",
                },
                {
                    "timestamps": {"from": "00:00:03,000"},
                    "offsets": {"from": 3000},
                    "text": " No.",
                },
            ],
        },
        ["- | So.", "- | No."],
    ),
    "AWS Transcribe: items with the speaker beside": (
        {
            "jobName": "pier",
            "results": {
                "transcripts": [{"transcript": "We begin. Fine."}],
                "speaker_labels": {
                    "segments": [
                        {"start_time": "0.5", "end_time": "2.0", "speaker_label": "spk_0"},
                        {"start_time": "2.5", "end_time": "3.0", "speaker_label": "spk_1"},
                    ]
                },
                "items": [
                    {"start_time": "0.5", "end_time": "1.0", "alternatives": [{"content": "We"}]},
                    {
                        "start_time": "1.0",
                        "end_time": "2.0",
                        "alternatives": [{"content": "begin"}],
                    },
                    {"alternatives": [{"content": "."}], "type": "punctuation"},
                    {
                        "start_time": "2.5",
                        "end_time": "3.0",
                        "alternatives": [{"content": "Fine"}],
                    },
                    {"alternatives": [{"content": "."}], "type": "punctuation"},
                ],
            },
        },
        ["spk_0 | We begin.", "spk_1 | Fine."],
    ),
    "AWS Transcribe: segments with their words": (
        {
            "results": {
                "transcripts": [{"transcript": "We begin. Fine."}],
                "items": [{"alternatives": [{"content": "We"}], "speaker_label": "spk_0"}],
                "audio_segments": [
                    {
                        "id": 0,
                        "transcript": "We begin.",
                        "start_time": "0.5",
                        "speaker_label": "spk_0",
                    },
                    {
                        "id": 1,
                        "transcript": "Fine.",
                        "start_time": "2.5",
                        "speaker_label": "spk_1",
                    },
                ],
            }
        },
        ["spk_0 | We begin.", "spk_1 | Fine."],
    ),
    "AssemblyAI: speakers are letters": (
        {
            "text": "We begin. Fine.",
            "words": [{"text": "We", "start": 1000, "speaker": "A"}],
            "utterances": [
                {"speaker": "A", "text": "We begin.", "start": 1000, "words": []},
                {"speaker": "B", "text": "Fine.", "start": 2500, "words": []},
            ],
        },
        ["Speaker A | We begin.", "Speaker B | Fine."],
    ),
    "letters of a hearing": (
        [{"speaker": "Q", "text": "Where were you?"}, {"speaker": "A", "text": "At the pier."}],
        ["Q | Where were you?", "A | At the pier."],
    ),
    "Deepgram: paragraphs that hold sentences": (
        {
            "metadata": {"created": "2031-05-06T10:00:00.000Z"},
            "results": {
                "channels": [
                    {
                        "alternatives": [
                            {
                                "transcript": "We begin. All of us. Fine.",
                                "words": words("We", "begin.", speaker=0),
                                "paragraphs": {
                                    "transcript": "\nSpeaker 0: We begin.",
                                    "paragraphs": [
                                        {
                                            "sentences": [
                                                {"text": "We begin.", "start": 0.1},
                                                {"text": "All of us.", "start": 2.1},
                                            ],
                                            "speaker": 0,
                                            "start": 0.1,
                                        },
                                        {"sentences": [{"text": "Fine."}], "speaker": 1},
                                    ],
                                },
                            }
                        ]
                    }
                ]
            },
        },
        ["Speaker 0 | We begin. All of us.", "Speaker 1 | Fine."],
    ),
    "Rev: monologues of elements, names by number": (
        {
            "speakers": [{"id": 0, "name": "Ada Reed"}, {"id": 1, "name": "Oleg"}],
            "monologues": [
                {
                    "speaker": 0,
                    "elements": [
                        {"type": "text", "value": "We", "ts": 0.5},
                        {"type": "punct", "value": " "},
                        {"type": "text", "value": "begin", "ts": 0.9},
                        {"type": "punct", "value": "."},
                    ],
                },
                {"speaker": 1, "elements": [{"type": "text", "value": "Fine", "ts": 2.5}]},
            ],
        },
        ["Ada Reed | We begin.", "Oleg | Fine"],
    ),
    "Otter: names by id, time in samples": (
        {
            "speech": {
                "title": "Pier call",
                "speakers": [
                    {"id": 71, "speaker_name": "Ada Reed"},
                    {"id": 72, "speaker_name": "Oleg"},
                ],
                "transcripts": [
                    {"speaker_id": 71, "transcript": "We begin.", "start_offset": 16000},
                    {"speaker_id": 72, "transcript": "Fine.", "start_offset": 64000},
                ],
            }
        },
        ["Ada Reed | We begin.", "Oleg | Fine."],
    ),
    "oyez": (
        {
            "transcript": {
                "title": "Oral Argument - May 06, 2031",
                "sections": [
                    {
                        "turns": [
                            {
                                "start": 0,
                                "speaker": {
                                    "name": "Ada Reed",
                                    "roles": [{"role_title": "Chief Justice"}],
                                },
                                "text_blocks": [{"text": "We begin."}, {"text": "With you."}],
                            },
                            {"start": 5, "speaker": None, "text_blocks": [{"text": "(a bell)"}]},
                        ]
                    },
                    {
                        "turns": [
                            {
                                "start": 7.5,
                                "speaker": {"name": "Oleg Orlov", "roles": None},
                                "text_blocks": [{"text": "May it please the court."}],
                            }
                        ]
                    },
                ],
            }
        },
        [
            "Ada Reed | We begin. With you.",
            "- | (a bell)",
            "Oleg Orlov | May it please the court.",
        ],
    ),
    "Google: words with a number": (
        {
            "results": [
                {"alternatives": [{"transcript": "we begin fine"}]},
                {
                    "alternatives": [
                        {
                            "words": [
                                {"startTime": "0.5s", "word": "we", "speakerTag": 1},
                                {"startTime": "0.9s", "word": "begin", "speakerTag": 1},
                                {"startTime": "2.5s", "word": "fine", "speakerTag": 2},
                            ]
                        }
                    ]
                },
            ]
        },
        ["Speaker 1 | we begin", "Speaker 2 | fine"],
    ),
    "Speechmatics: the speaker stands in the guess": (
        {
            "results": [
                {"alternatives": [{"content": "We", "speaker": "S1"}], "start_time": 0.5},
                {"alternatives": [{"content": "begin", "speaker": "S1"}], "start_time": 0.9},
                {"alternatives": [{"content": ".", "speaker": "S1"}], "start_time": 0.9},
                {"alternatives": [{"content": "Fine", "speaker": "S2"}], "start_time": 2.5},
            ]
        },
        ["S1 | We begin.", "S2 | Fine"],
    ),
    "Azure": (
        {
            "recognizedPhrases": [
                {"speaker": 1, "offset": "PT0.5S", "nBest": [{"display": "We begin."}]},
                {"speaker": 2, "offset": "PT2.5S", "nBest": [{"display": "Fine."}]},
            ]
        },
        ["Speaker 1 | We begin.", "Speaker 2 | Fine."],
    ),
    "Teams by Graph": (
        {
            "entries": [
                {
                    "speakerDisplayName": "Ada Reed",
                    "text": "We begin.",
                    "startOffset": "00:00:01.5",
                },
                {"speakerDisplayName": "Oleg", "text": "Fine.", "startOffset": "00:00:03"},
            ]
        },
        ["Ada Reed | We begin.", "Oleg | Fine."],
    ),
    "Gong: sentences in somebody's list, names among the parties": (
        {
            "metaData": {"title": "Pier call", "started": "2031-05-06T15:30:00+03:00"},
            "parties": [
                {"speakerId": "771", "name": "Ada Reed"},
                {"speakerId": "772", "name": "Oleg"},
            ],
            "callTranscripts": [
                {
                    "transcript": [
                        {"speakerId": "771", "sentences": [{"start": 1000, "text": "We begin."}]},
                        {"speakerId": "772", "sentences": [{"start": 2500, "text": "Fine."}]},
                    ]
                }
            ],
        },
        ["Ada Reed | We begin.", "Oleg | Fine."],
    ),
    "Recall: a participant around words": (
        [
            {
                "participant": {"id": 1, "name": "Ada Reed"},
                "words": [{"text": "We begin.", "start_timestamp": {"relative": 1.5}}],
            },
            {"participant": {"id": 2, "name": "Oleg"}, "words": [{"text": "Fine, thank you."}]},
        ],
        ["Ada Reed | We begin.", "Oleg | Fine, thank you."],
    ),
    "a council's data: numbers where the names are not known": (
        {
            "session_datetime": "2031-05-06T18:00:00",
            "created_datetime": "2031-06-01T00:00:00",
            "sentences": [
                {"index": 0, "text": "We begin.", "speaker_index": 0, "speaker_name": None},
                {"index": 1, "text": "Fine, all.", "speaker_index": 1, "speaker_name": None},
            ],
        },
        ["Speaker 0 | We begin.", "Speaker 1 | Fine, all."],
    ),
    "speeches of a parliament": (
        [
            {
                "speaker": {"first_name": "Ada", "last_name": "Reed", "party": "River"},
                "speech_content": "Madam President, we begin.",
            },
            {"speaker": {"first_name": "Oleg", "last_name": "Orlov"}, "speech_content": "Fine."},
        ],
        ["Ada Reed | Madam President, we begin.", "Oleg Orlov | Fine."],
    ),
    "names by key": (
        {
            "speakers": {"S1": "Ada Reed", "S2": {"name": "Oleg"}},
            "blocks": [{"speaker": "S1", "text": "We begin."}, {"speaker": "S2", "text": "Fine."}],
        },
        ["Ada Reed | We begin.", "Oleg | Fine."],
    ),
    "objects by number": (
        {
            "turns": {
                "0": {"who": "Ada", "said": "We begin."},
                "1": {"who": "Oleg", "said": "Fine."},
            }
        },
        ["Ada | We begin.", "Oleg | Fine."],
    ),
    "pairs": ([["Ada", "We begin."], ["Oleg", "Fine."]], ["Ada | We begin.", "Oleg | Fine."]),
    "names in the text of captions": (
        [
            {"start": 1.5, "text": "Ada: We begin."},
            {"start": 2.5, "text": "Oleg: Fine."},
            {"start": 3.5, "text": "Ada: So."},
        ],
        ["Ada | We begin.", "Oleg | Fine.", "Ada | So."],
    ),
    "words in an object of their own": (
        [
            {"author": {"name": "Ada", "role": "Chair"}, "content": {"body": "We begin."}},
            {"author": {"name": "Oleg"}, "content": {"body": "Fine."}},
        ],
        ["Ada | We begin.", "Oleg | Fine."],
    ),
    "rows that hold their fields in an object": (
        {
            "data": [
                {"id": 1, "attributes": {"speaker": "Ada", "text": "We begin."}},
                {"id": 2, "attributes": {"speaker": "Oleg", "text": "Fine."}},
            ]
        },
        ["Ada | We begin.", "Oleg | Fine."],
    ),
    "a name and words in each object": (
        [{"Ada Reed": "We begin."}, {"Oleg": "Fine."}, {"Ada Reed": "Now."}],
        ["Ada Reed | We begin.", "Oleg | Fine.", "Ada Reed | Now."],
    ),
    "a parliament's contributions, as pieces of its page": (
        [
            {"AttributedTo": "Ada Reed (Tver) (Con)", "Value": "<p>We begin &amp; end.</p>"},
            {"AttributedTo": "Oleg", "Value": "Fine<br/>indeed: 3 < 4."},
            {"AttributedTo": None, "Value": "Question put."},
        ],
        [
            "Ada Reed (Tver) (Con) | We begin & end.",
            "Oleg | Fine indeed: 3 < 4.",
            "- | Question put.",
        ],
    ),
    "other names of fields": (
        [
            {"who_spoke": "Ada", "transcript_text": "We begin."},
            {"who_spoke": "Oleg", "transcript_text": "Fine."},
        ],
        ["Ada | We begin.", "Oleg | Fine."],
    ),
    "links, whose names are no people": (
        [
            {"name": "Gate repairs", "url": "https://pier.example/1", "text": "It is mended."},
            {"name": "Wall paint", "url": "https://pier.example/2", "text": "It is white."},
        ],
        ["- | It is mended.", "- | It is white."],
    ),
    "one long text": (
        {"title": "Pier call", "transcript": "Ada Reed: We begin with the pier.\n\nOleg: Fine."},
        ["- | Ada Reed: We begin with the pier.", "- | Oleg: Fine."],
    ),
    "Russian": (
        {"название": "О пристани", "реплики": [{"Спикер": "Ада Рид", "Текст": "Начинаем."}]},
        ["Ада Рид | Начинаем."],
    ),
}
