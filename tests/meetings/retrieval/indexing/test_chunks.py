from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.model.meeting import LEAD, Head, Meeting, Turn
from meetings.retrieval.indexing.chunks import LONGEST_CHUNK, chunk_text, chunks_of
from meetings.text.sentences import sentences


def meeting_of(*turns: str, lead: str = "", speaker: str | None = "А. Сомов") -> Meeting:
    head = Head("1", "О мостах", dt.date(2020, 5, 1), None, None, "ru", None, None)
    return Meeting(head, lead, (), tuple(Turn(speaker, speaker, text) for text in turns))


def said(meeting: Meeting) -> list[str]:
    return [meeting.text_of(w.turn)[w.start : w.stop] for w in chunks_of(meeting)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Мост через реку открыт.", ["Мост через реку открыт."]),
        ("Да. Мост открыт в мае.", ["Да. Мост открыт в мае."]),
        ("Спасибо.", []),
        ("Да, спасибо большое.", []),
        ("", []),
        (
            "Мост открыт. Едут все. Раз. Два три. Школа стоит.",
            ["Мост открыт. Едут все. Раз.", "Раз. Два три. Школа стоит."],
        ),
        (
            "Мост открыт. Едут все. Раз. Два, три, четыре.",
            ["Мост открыт. Едут все. Раз.", "Раз. Два, три, четыре."],
        ),
    ],
)
def test_chunks_hold_three_sentences_and_share_one(text: str, expected: list[str]) -> None:
    assert said(meeting_of(text)) == expected


def test_title_and_speaker_stand_in_front() -> None:
    (chunk,) = chunks_of(meeting_of("Мост\xa0через\nреку \0открыт\ud800."))
    assert chunk.text == "О мостах. А. Сомов: Мост через реку открыт ."


def test_the_lead_comes_first_and_has_no_speaker() -> None:
    found = chunks_of(meeting_of("Мост через реку открыт.", lead="Состоялась встреча о мостах."))
    assert [chunk.turn for chunk in found] == [LEAD, 0]
    assert found[0].text == "О мостах. Состоялась встреча о мостах."


def test_a_chunks_text_can_be_made_again_from_its_place() -> None:
    meeting = meeting_of("Мост через реку открыт. " * 5, lead="Состоялась встреча о мостах.")
    for chunk in chunks_of(meeting):
        assert chunk_text(meeting, chunk.turn, chunk.start, chunk.stop) == chunk.text


def test_an_unknown_speaker_is_left_out() -> None:
    (chunk,) = chunks_of(meeting_of("Мост через реку открыт.", speaker=None))
    assert chunk.text == "О мостах. Мост через реку открыт."


def test_long_sentences_make_smaller_chunks() -> None:
    long = "Очень " * 60 + "длинно."
    assert said(meeting_of(f"{long} {long} {long}")) == [long] * 3


def test_a_sentence_longer_than_a_chunk_is_cut_between_words() -> None:
    text = "Очень " * 150 + "длинно."
    stretches = said(meeting_of(text))
    assert " ".join(stretches) == text
    assert all(len(stretch) <= LONGEST_CHUNK for stretch in stretches)


SENTENCE = st.lists(
    st.sampled_from(["мост", "стоит", "река", "быстро" * 8]), min_size=4, max_size=10
).map(lambda words: " ".join(words).capitalize() + ".")


@given(st.lists(SENTENCE, min_size=1, max_size=12))
def test_every_sentence_lies_in_a_chunk(parts: list[str]) -> None:
    text = " ".join(parts)
    found = chunks_of(meeting_of(text))
    assert all(0 < chunk.stop - chunk.start <= LONGEST_CHUNK for chunk in found)
    covered = {at for chunk in found for at in range(chunk.start, chunk.stop)}
    inside = {at for start, stop in sentences(text) for at in range(start, stop)}
    assert {at for at in inside if not text[at].isspace()} <= covered
