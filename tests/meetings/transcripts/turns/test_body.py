"""A body in pieces: what each is, and that none is lost."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from meetings.model.parsed_document import Document
from meetings.transcripts.turns.cutting import cut


def document(body: str, title: str = "Совет пристани") -> Document:
    return Document(title, dt.date(2031, 5, 6), None, None, body, "ru")


def test_lead_turns_and_boilerplate():
    pieces = cut(
        document(
            "На совете был Пётр Лодкин Лодкин Пётр Ильич Министр пристаней .\n* * *\n"
            "П.Лодкин: Добрый день!\nНачнём. <…>\nАнна Ильинична, прошу.\n"
            "А.Вёсельная (с места): Да. Смотрите также Новости пристани"
        )
    )
    assert pieces.lead == "На совете был Пётр Лодкин .\n* * *"
    assert [(turn.label, turn.text) for turn in pieces.turns] == [
        ("П.Лодкин", "Добрый день!\nНачнём. <…>\nАнна Ильинична, прошу."),
        ("А.Вёсельная (с места)", "Да."),
    ]
    assert [segment.kind for segment in pieces.segments] == [
        "lead",
        "boilerplate",
        "lead",
        "label",
        "turn",
        "label",
        "turn",
        "boilerplate",
    ]


@pytest.mark.parametrize("body", ["Дорогие друзья!\nПоздравляю: весна.", "Список лодок."])
def test_a_body_without_labels_is_turn_0(body):
    pieces = cut(document(body))
    assert (pieces.lead, [(turn.label, turn.text) for turn in pieces.turns]) == (
        "",
        [(None, body)],
    )


def test_two_turns_of_one_speaker_in_a_row_stay_two():
    assert len(cut(document("А.Лодкин: Раз.\nА.Лодкин: Два.")).turns) == 2


PIECES = st.sampled_from(
    [
        "П.Лодкин: ", "Анна Вёсельная: ", "President of Tver Anna Boatman: ", "Вопрос: ", "Да. ",
        "Повторю: ", "<…> ", "\n", "\n", "(retranslated): ",
        "Пётр Лодкин Лодкин Пётр Ильич Мэр , ", "Иванов ", "(",
        "Смотрите также ", "See also\n", "Photo: Tver ", "Дополнительно Совет 6 мая 2031 года ",
        "* * *\n", "John Smith Smith JohnMayor: ", "\u00a0", "«", ":", ".", "слово ",
        "#00:00:04-2#", "[00:00:09] ", "\n0:12 ",
    ]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=30))
@example(
    [
        "President of Tver Anna Boatman: ", "\n", "President of Tver Anna Boatman: ", "П.Лодкин: ",
        "\n", "Да. ", "\n", "#00:00:04-2#", "Иванов ", "President of Tver Anna Boatman: ",
    ]
)  # fmt: skip
def test_every_character_is_in_exactly_one_segment(pieces):
    body = "".join(pieces)
    made = cut(document(body))
    at = 0
    for segment in made.segments:
        assert segment.start == at < segment.stop
        at = segment.stop
    assert at == len(body)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=30))
def test_the_words_of_each_turn_are_those_of_its_segments(pieces):
    body = "".join(pieces)
    made = cut(document(body))
    for kind, number, text in [
        ("lead", -1, made.lead),
        *(("turn", i, turn.text) for i, turn in enumerate(made.turns)),
    ]:
        parts = [
            body[segment.start : segment.stop]
            for segment in made.segments
            if (segment.kind, segment.number) == (kind, number)
        ]
        assert "".join("".join(parts).split()) == "".join(text.split())


@settings(max_examples=200, deadline=None)
@given(st.text(min_size=1, max_size=300))
def test_any_text_is_cut_whole(body):
    made = cut(document(body))
    assert "".join(body[s.start : s.stop] for s in made.segments) == body
