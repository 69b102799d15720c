"""Meetings that are asked for as a whole, and what only sounds so."""

import pytest

from meetings.retrieval.query.overviews import overview_in


@pytest.mark.parametrize(
    ("text", "of", "told_short"),
    [
        ("краткое содержание последнего заседания", "последнего заседания", True),
        ("дай кратко встречу с Лодкиным", "встречу с Лодкиным", True),
        ("перескажи последние переговоры, пожалуйста", "последние переговоры, пожалуйста", True),
        ("сводка последней встречи", "последней встречи", True),
        ("кратко о чём последняя встреча?", "последняя встреча", True),
        ("главное за май 2022", "май 2022", True),
        ("summarize the last meeting", "the last meeting", True),
        ("could you give me a short summary of the council meeting?", "the council meeting", True),
        ("tl;dr last session", "last session", True),
        ("о чём была последняя встреча", "последняя встреча", False),
        ("о чём говорили на последней встрече с Лодкиным?", "последней встрече с Лодкиным", False),
        ("итоги встречи с Останией", "встречи с Останией", False),
        ("чем закончились переговоры с Останией", "переговоры с Останией", False),
        ("расскажи что было на встрече с Лодкиным", "встрече с Лодкиным", False),
        ("что обсуждали на заседании 12 мая", "заседании 12 мая", False),
        ("расскажи о последней встрече", "последней встрече", False),
        ("what was the congress about?", "the congress", False),
        ("what happened at the council meeting", "the council meeting", False),
        ("how did the talks with Pellow go?", "the talks with Pellow", False),
        ("results of the meeting with Pellow", "the meeting with Pellow", False),
    ],
)
def test_which_meeting(text, of, told_short):
    found = overview_in(text)
    assert found is not None
    assert (found.of, found.told_short) == (of, told_short)


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("покажи цифры последней встречи", "последней встречи"),
        ("какие цифры назвали на встрече с Останией?", "встрече с Останией"),
        ("the figures of the council meeting", "the council meeting"),
        ("what numbers were mentioned at the last meeting", "the last meeting"),
    ],
)
def test_the_figures_of_a_meeting(text, of):
    found = overview_in(text)
    assert found is not None
    assert (found.of, found.figures) == (of, True)


@pytest.mark.parametrize(
    "text", ["скачать стенограмму последней встречи", "read the last meeting"]
)
def test_a_meeting_to_be_opened(text):
    found = overview_in(text)
    assert found is not None
    assert (found.named, found.figures, found.told_short) == (True, False, False)


@pytest.mark.parametrize(
    "text",
    [
        "цифры о мосте", "открой окно", "read about seals",
        "итоги выборов", "обзор рынка нефти", "результаты года", "о чём договорились с Останией",
        "о чём говорил Лодкин", "расскажи про мост", "как прошли выборы", "последняя встреча",
        "что обсуждали на встрече с Лодкиным о газе",
        "what did they say at the talks with Pellow about seals",
        "results of the election", "tell me about seals", "how did inflation change",
        "what did Pellow say about the meeting", "",
    ],
)  # fmt: skip
def test_no_meeting_is_meant(text):
    assert overview_in(text) is None


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("о чём Путин говорил с Лодкиным в мае 2022?", "встречи с Лодкиным в мае 2022"),
        ("о чем беседовали путин и токаев в мае", "встречи с токаев в мае"),
        ("о чём путин и токаев говорили в 2022", "встречи с токаев в 2022"),
        ("о чем путин беседовал с лодкиным", "встречи с лодкиным"),
        ("что обсуждали с Лодкиным?", "встречи с Лодкиным"),
        ("о чём говорили Лодкин и Токаев", "встречи с Лодкин и Токаев"),
        ("what did Putin discuss with Pellow in May 2021?", "meetings with Pellow in May 2021"),
        ("what did putin and pellow talk about in may", "meetings with pellow in may"),
        ("what did Vaughan talk about with Pellow", "meetings with Vaughan and Pellow"),
    ],
)
def test_what_people_talked_about_are_their_meetings(text, of):
    found = overview_in(text)
    assert found is not None
    assert (found.of, found.met) == (of, True)


@pytest.mark.parametrize(
    "text",
    [
        "что обсуждали с Лодкиным про мост",
        "о чём говорил Лодкин",
        "what did Vaughan and Pellow say about seals",
        "what did Pellow discuss",
    ],
)
def test_words_on_a_topic_are_no_meetings(text):
    found = overview_in(text)
    assert found is None or not found.met
