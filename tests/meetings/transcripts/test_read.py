"""Any bytes → a meeting, or a reason that a person understands."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from meetings.model.errors import UnreadableTranscript
from meetings.model.meeting import LEAD
from meetings.transcripts.read import read

RUSSIAN = """
Встреча с министром пристаней Петром Лодкиным


2031-05-06 12:30:00

Тверь, ратуша

Прошла встреча Анны Вёсельной с Министром пристаней Петром Лодкиным.

А.Вёсельная: Добрый\u00a0день, Пётр Ильич!
Сколько у нас лодок? (Показывает на реку.)
П.Лодкин: Сорок [лодок], и ещё две. &lt;…&gt;

http://kremlin.ru/events/president/news/copy/99777
"""
COUNCIL = """Greywick Parish Council
2031-05-06

Village Hall

Chair: Good evening. Item one: the pond.
Councillor Anna Boatman: I have three questions: who, when and why?
Oleg Orlov: Nobody, never, because.
Chair: Thank you.
"""


def told(meeting):
    return [(turn.speaker, turn.label, turn.text) for turn in meeting.turns]


def test_a_whole_transcript():
    meeting = read(RUSSIAN.encode(), source="inbox/a.txt")
    head = meeting.head
    assert (head.id, head.lang, head.source) == ("99777", "ru", "inbox/a.txt")
    assert (head.date.isoformat(), head.time, head.place) == (
        "2031-05-06",
        "12:30",
        "Тверь, ратуша",
    )
    assert head.url == "http://kremlin.ru/events/president/news/99777"
    assert meeting.text_of(LEAD).startswith("Прошла встреча")
    assert told(meeting) == [
        (
            "Анна Вёсельная",
            "А.Вёсельная",
            "Добрый\u00a0день, Пётр Ильич!\nСколько у нас лодок? (Показывает на реку.)",
        ),
        ("Пётр Лодкин", "П.Лодкин", "Сорок [лодок], и ещё две. <…>"),
    ]
    assert [(s.name, s.role, s.turns) for s in meeting.speakers] == [
        ("Анна Вёсельная", None, 1),
        ("Пётр Лодкин", "министр пристаней", 1),
    ] or meeting.speakers[1].role == "Министр пристаней"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encoding_and_line_ends_change_nothing(encoding, end):
    data = RUSSIAN.replace("\n", end).encode(encoding)
    assert read(data) == read(RUSSIAN.encode())


@pytest.mark.parametrize("mark", ["&lt;…&gt;", "<…>", "&#60;…&#62;"])
def test_the_unpublished_rest_is_one_however_written(mark):
    assert read(RUSSIAN.replace("&lt;…&gt;", mark).encode()) == read(RUSSIAN.encode())


def test_any_council():
    meeting = read(COUNCIL.encode())
    assert meeting.head.id == "2031-05-06-greywick-parish"
    assert [(s.name, s.turns) for s in meeting.speakers] == [
        ("Chair", 2),
        ("Anna Boatman", 1),
        ("Oleg Orlov", 1),
    ]
    assert meeting.speakers[1].role == "Councillor"
    assert meeting.turns[1].text == "I have three questions: who, when and why?"


@pytest.mark.parametrize(
    ("title", "body", "speaker"),
    [
        ("Обращение к гражданам", "Дорогие друзья!\nБерегите лодки.", None),
        ("Обращение Петра Лодкина", "Дорогие друзья!", "Пётр Лодкин"),
        ("Обращение к друзьям", "Пётр Лодкин обратился к друзьям.\nДрузья!", "Пётр Лодкин"),
        ("Address by Mayor Anna Boatman", "Dear friends!", "Anna Boatman"),
        ("List of boats", "Anna Boatman made a list.", None),
    ],
)
def test_one_speaker_without_a_label(title, body, speaker):
    meeting = read(f"{title}\n2031-05-06\n\n{body}".encode())
    assert told(meeting) == [(speaker, None, body)]
    assert [s.name for s in meeting.speakers] == ([speaker] if speaker else [])
    assert meeting.lead == ""


def test_the_address_may_come_from_outside():
    data = COUNCIL.encode()
    assert read(data, url="http://en.kremlin.ru/events/copy/55").head.id == "55-en"
    assert read(data, url="https://greywick.example/7").head.url == "https://greywick.example/7"
    own = read(RUSSIAN.encode(), url="https://greywick.example/7")
    assert own.head.id == "99777"


NOTATION = st.lists(
    st.sampled_from(
        [
            "Т\n2031-05-06\n", "2031-05-06 12:30:00Z", "\n", "\n\n", "П.Лодкин: ", "Anna Orlov: ",
            "(", "):", "(retranslated): ", ":", " ", "King of : ", ",: ", "&#10;", "&#0;",
            "<html>", "<entry", "<?xml version='1.0'?>", "http://kremlin.ru/news/7", ".: ",
            "Вопрос: ", "Смотрите также", "Иванов Пётр Ильич ", "of: ", "А.: ", "’s: ", "«: ",
            "Т\n30 мая 2031 года", "May 6, 2031", "31.06.2031", ", 25:00", "Дата: ", "Тверь", ", ",
        ]
    ),
    max_size=25,
)  # fmt: skip


def _reads_or_refuses(data: bytes) -> None:
    try:
        meeting = read(data)
    except UnreadableTranscript as error:
        assert str(error)  # noqa: PT017 - nothing else may be raised
    else:
        assert meeting.turns
        assert all(turn.speaker is None or turn.speaker for turn in meeting.turns)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
@example(b"")
@example(b"\xff\xfe")
def test_no_bytes_raise_anything_else(data):
    _reads_or_refuses(data)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["utf-8", "utf-16", "cp1251"]))
def test_no_text_raises_anything_else(text, encoding):
    _reads_or_refuses(f"Т\n2031-05-06\n\n{text}".encode(encoding, errors="replace"))


@settings(max_examples=500, deadline=None)
@given(NOTATION)
@example([", ", "2031-05-06 12:30:00Z", ", ", "http://kremlin.ru/news/7", "П.Лодкин: "])
def test_no_near_transcript_raises_anything_else(pieces):
    _reads_or_refuses("".join(pieces).encode())
    _reads_or_refuses(("Т\n2031-05-06\n\n" + "".join(pieces)).encode())


HEAD = "Т\n\n\n2031-05-06\n\nТверь\n\nБыли все.\n\n"
HOSTILE = {
    "labels": "Anna Orlov: c\n" * 20_000,
    "people": "".join(f"А.Лодкин{chr(0x430 + i % 32)}{i % 97 * 'а'}: да\n" for i in range(5000)),
    "words": "слово " * 150_000,
    "colons": ":" * 500_000,
    "one word": "А" * 800_000,
    "capitals": "Ab " * 300_000,
    "hyphens": "Ab-" * 300_000,
    "quotes": "«" * 500_000,
    "sentences": ". Ab Cd: e" * 30_000,
    "cards": "Иван Лодкин Лодкин Иван Ильич Мэр и " * 10_000,
    "guests": "Анна Ы " * 2000 + "".join(f"\nА.Л: а. Анна {i * 'Ы'}: Да." for i in range(500)),
    "more guests": "".join(f"А.Л: а. Анна {i * 'Ы'}: Да. " for i in range(1500)),
    "offices": "Иван Лодкин Лодкин Иван Мэр " + "и мэр города " * 30_000,
    "captions": "Да.  Совет лодок 6 мая 2031 года Но " * 10_000,
    "half captions": "Да.  " + "Совет лодок " * 50_000,
    "glossary": "Река Краткая справка " * 30_000,
    "links": "See also\n" * 60_000,
    "more links": "Да. Смотрите также " * 30_000,
    "lost colons": "Anna Orlov: a\n" * 5 + "Anna Orlov Yes\nOleg Orlov: b\n" * 15_000,
    "brackets": "A (b) " * 150_000,
    "blanks": " " * 900_000 + "x",
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE)
def test_time_grows_with_length_only(kind):
    began = time.process_time()
    _reads_or_refuses((HEAD + HOSTILE[kind]).encode())
    # where it grows faster, half a megabyte takes an hour: no machine is as slow as this
    assert time.process_time() - began < 120
