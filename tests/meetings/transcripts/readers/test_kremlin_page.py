from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.html.decoding import is_html
from meetings.transcripts.read import read
from meetings.transcripts.readers.kremlin_page import (
    read_page,
    wall_clock,
)

PAGES = Path(__file__).resolve().parents[5] / "shared" / "pages"
TEXTS = PAGES.parent / "transcripts"

LEAD = '<div class="read__lead"><div><p>Глава ведомства рассказал о мостах.</p></div></div>'
PLACE = '<div class="read__place p-location"><i></i>Тверь</div>'
CONTENT = """
  <div class="media masha-ignore"><figure><img alt="Снимок"></figure><span>Подпись.</span></div>
  <p><b>В.Орлов:</b> Добрый&nbsp;день,
    Пётр Ильич.<br/>Сколько мостов&nbsp;– &lt;…&gt;?</p>
  <p>&nbsp;</p>
  <p><b>П.<a href="/p/1" class="person_tag">Лугов<span class="tooltip masha-ignore"><span>Лугов
    Пётр</span> Министр мостов</span></a>:</b> Двадцать<sup>1</sup>.</p>
  <script>var a = "<p>нет</p>";</script>
  <div class="read__cut masha-ignore"><h3>Смотрите также</h3><a href="/x">Мосты Твери</a></div>
  <div class="read__bottommeta"><div class="read__tags masha-ignore"><h3>Темы</h3></div></div>
"""


def page(
    *,
    title: str = "Встреча с&nbsp;министром мостов Петром Луговым",
    lead: str = LEAD,
    published: str = '<time class="read__published" datetime="2031-02-03">3 февраля</time>',
    clock: str = "09:40",
    place: str = PLACE,
    content: str = CONTENT,
    lang: str = "ru",
    address: str = "http://kremlin.ru/events/president/news/99123",
    keywords: str = "Новости ,Стенограммы ,Президент",
) -> str:
    return f"""<!doctype html> <!--[if IE 8]> <html class="ie8"> <![endif]-->
<html lang="{lang}"><head><meta charset="utf-8"/><meta name="keywords" content="{keywords}"/>
<title>…</title></head><body>
<div class="read" data-href="{address}"><article class="hentry">
<h1 class="entry-title p-name">{title}</h1>{lead}
<div class="read__meta">{published} <div class="read__time">{clock}</div> {place}</div>
<div class="entry-content e-content">{content}</div></article></div></body></html>"""


def test_reads_every_part_of_a_page() -> None:
    document = read_page(page().encode())
    assert document.title == "Встреча с министром мостов Петром Луговым"
    assert document.date == dt.date(2031, 2, 3)
    assert (document.time, document.place, document.lang) == ("09:40", "Тверь", "ru")
    assert document.url == "http://kremlin.ru/events/president/news/99123"


def test_body_is_lead_and_paragraphs_without_boilerplate() -> None:
    assert read_page(page().encode()).body.split("\n") == [
        "Глава ведомства рассказал о мостах.",
        "В.Орлов: Добрый\u00a0день, Пётр Ильич.",
        "Сколько мостов\u00a0– <…>?",
        "П.Лугов: Двадцать1.",
    ]


def test_missing_lead_place_and_time_are_no_obstacle() -> None:
    document = read_page(page(lead="", place="", clock="00:00").encode())
    assert document.body.startswith("В.Орлов:")
    assert (document.time, document.place) == (None, None)


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("cp1251", "windows-1251"), ("utf-16", "utf-16")],
)
def test_encodings(encoding: str, declared: str) -> None:
    text = page().replace("utf-8", declared)
    assert read_page(text.encode(encoding)) == read_page(page().encode())


@pytest.mark.parametrize(
    ("given", "canonical"),
    [
        (
            "http://kremlin.ru/events/president/news/copy/99123",
            "http://kremlin.ru/events/president/news/99123",
        ),
        (
            "https://www.kremlin.ru/events/president/news/99123?x=1#a",
            "http://kremlin.ru/events/president/news/99123",
        ),
        ("99123.html", None),
        ("", None),
    ],
)
def test_address(given: str, canonical: str | None) -> None:
    assert read_page(page(address=given).encode()).url == canonical


@pytest.mark.parametrize(
    ("lang", "expected"), [("en", "en"), ("en-GB", "en"), ("ru", "ru"), ("", "ru"), ("kk", "kk")]
)
def test_language(lang: str, expected: str) -> None:
    assert read_page(page(lang=lang).encode()).lang == expected


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (page(content="<p>&nbsp;</p>"), "no text"),
        (page(content='<div class="media masha-ignore"><p>Снимок</p></div>'), "no text"),
        (page(published=""), "date"),
        (page(published='<time class="read__published" datetime="скоро">…</time>'), "date"),
        (page(title=""), "title"),
        ('<!doctype html><html><body><div class="lister-page"></div></body></html>', "list"),
        ("<html><body><p>Мост.</p></body></html>", "title"),
        ("Просто текст <…> и <b>всё</b>.", "no HTML"),
        ("", "no HTML"),
    ],
)
def test_refuses_with_a_reason(data: str, reason: str) -> None:
    with pytest.raises(UnreadableTranscript, match=reason):
        read_page(data.encode())


def test_refuses_what_is_too_big() -> None:
    with pytest.raises(UnreadableTranscript, match="5 MB"):
        read_page(page(content="<p>мост</p>" * 500_000).encode())


def test_deep_nesting_is_read_up_to_a_limit() -> None:
    deep = "<div>" * 900 + "<p>Мост.</p>"
    assert read_page(page(content=deep, lead="").encode()).body == "Мост."
    with pytest.raises(UnreadableTranscript, match="<div> among too many open tags"):
        read_page(page(content=deep * 2).encode())


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("<!DOCTYPE html><html>", True),
        ("\ufeff \n<!-- saved --> <html lang='ru'>", True),
        ("<?xml version='1.0'?><!doctype html>", True),
        ("<p>Мост</p>", True),
        ("<?xml version='1.0'?><feed>", False),
        ("<…>\nВстреча", False),
        ("Встреча\n\n<html>", False),
        ("", False),
    ],
)
def test_is_html(start: str, expected: bool) -> None:
    assert is_html(start.encode()) is expected


@pytest.mark.parametrize(
    ("text", "clock"),
    [("9:05", "09:05"), ("19:20", "19:20"), ("00:00", None), ("25:10", None), ("", None)],
)
def test_wall_clock(text: str, clock: str | None) -> None:
    assert wall_clock(text) == clock


@settings(deadline=None)
@given(st.binary(), st.text())
def test_nothing_but_its_own_error(data: bytes, text: str) -> None:
    for candidate in (data, b"<html>" + data, page(content=text, clock=text).encode()):
        try:
            document = read_page(candidate)
        except UnreadableTranscript:
            continue
        assert all(line.strip() for line in document.body.split("\n"))


def real_pages() -> list[Path]:
    return sorted(PAGES.glob("news_*.html"))


@pytest.mark.skipif(not PAGES.exists(), reason="real pages are not here")
def test_real_pages_are_read_and_equal_their_text_version() -> None:
    for path in real_pages():
        data = path.read_bytes()
        document = read_page(data)
        number = path.stem.removeprefix("news_")
        assert document.url
        assert document.url.endswith(f"/events/president/news/{number}")
        text = TEXTS / document.lang / f"{number}.txt"
        if text.exists():
            lines = [line.strip() for line in unescaped(text).split("\n") if line.strip()]
            start = 3 if document.place else 2
            assert document.body.split("\n") == lines[start : lines.index(lines[-1])]


@pytest.mark.skipif(not PAGES.exists(), reason="real pages are not here")
def test_a_real_page_and_its_text_version_give_the_same_meeting() -> None:
    for path in real_pages():
        text = TEXTS / "en" / f"{path.stem.removeprefix('news_')}.txt"
        if text.exists():
            page_meeting, text_meeting = read(path.read_bytes()), read(text.read_bytes())
            assert page_meeting.head == text_meeting.head
            assert page_meeting.speakers == text_meeting.speakers
            assert [t.label for t in page_meeting.turns] == [t.label for t in text_meeting.turns]


@pytest.mark.skipif(not PAGES.exists(), reason="real pages are not here")
def test_a_real_listing_is_refused_as_one() -> None:
    data = (PAGES / "listing_page_2.html").read_bytes()
    with pytest.raises(UnreadableTranscript, match="list of news"):
        read_page(data)


def unescaped(path: Path) -> str:
    return path.read_text("utf-8-sig").replace("&lt;", "<").replace("&gt;", ">")
