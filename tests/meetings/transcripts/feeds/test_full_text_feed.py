from __future__ import annotations

import datetime as dt
from html import escape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.feeds.full_text_feed import FeedEntry, read_entry, read_feed

PAGES = Path(__file__).resolve().parents[5] / "shared" / "pages"

LEAD = '<div class="c-summary"><p>Разговор о&nbsp;мостах.</p></div> <img src="x.jpg"/>'
SPEECH = "<p><b>В.Орлов:</b> Начнём.</p><p><b>П.Лугов</b>: Мостов\nдвадцать.</p>"


def entry(
    number: int = 99123,
    *,
    content: str = LEAD + SPEECH,
    updated: str = "2031-02-03T12:00:00+04:00",
    published: str = "<published>2031-02-03T09:40:00+04:00</published>",
    title: str = "Встреча с\u00a0Петром Луговым",
) -> str:
    address = f"http://kremlin.ru/events/president/news/{number}"
    return f"""<entry><title>{title}</title><id>{address}</id><updated>{updated}</updated>
{published}<link href="{address}" rel="alternate" type="text/html" />
<summary type="html">{escape(LEAD)}</summary>
<content type="html">{escape(content)}</content></entry>"""


def feed(*entries: str, lang: str = "ru") -> bytes:
    return f"""<?xml version="1.0" encoding="UTF-8" ?><?xml-stylesheet href="/feed.xsl"?>
<feed xml:lang="{lang}" xmlns="http://www.w3.org/2005/Atom">
<title type="text">Мосты: новости</title>
{"".join(entries)}</feed>""".encode()


def only(data: bytes) -> FeedEntry:
    (found,) = read_feed(data).entries
    return found


def test_reads_entries_in_order() -> None:
    read = read_feed(feed(entry(2), entry(1)))
    assert read.title == "Мосты: новости"
    assert [e.url[-1] for e in read.entries] == ["2", "1"]


def test_an_entry_is_a_document() -> None:
    found = only(feed(entry()))
    document = found.document
    assert found.refused is None
    assert document is not None
    assert (document.title, document.lang) == ("Встреча с Петром Луговым", "ru")
    assert (document.date, document.time) == (dt.date(2031, 2, 3), "09:40")
    assert document.url == found.url == "http://kremlin.ru/events/president/news/99123"
    assert document.body.split("\n") == [
        "Разговор о\u00a0мостах.",
        "В.Орлов: Начнём.",
        "П.Лугов: Мостов двадцать.",
    ]


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        (entry(content=LEAD), "no text yet"),
        (entry(content=""), "no text yet"),
        (entry(published="", updated="вчера"), "date"),
        (entry(title=" "), "title"),
    ],
)
def test_an_entry_that_cannot_be_read_says_why_and_leaves_the_others(
    broken: str, reason: str
) -> None:
    first, second = read_feed(feed(broken, entry(7))).entries
    assert first.document is None
    assert first.refused is not None
    assert reason in str(first.refused)
    assert second.document is not None


def test_an_entry_without_publication_has_no_clock() -> None:
    document = only(feed(entry(published=""))).document
    assert document is not None
    assert (document.date, document.time) == (dt.date(2031, 2, 3), None)


@pytest.mark.parametrize(("lang", "expected"), [("ru", "ru"), ("en", "en"), ("", "ru")])
def test_language(lang: str, expected: str) -> None:
    document = only(feed(entry(), lang=lang)).document
    assert document is not None
    assert document.lang == expected


def test_source_of_an_entry_reads_back_and_ignores_timestamps() -> None:
    one = only(feed(entry(updated="2031-02-03T12:00:00+04:00")))
    later = only(feed(entry(updated="2031-02-04T18:30:00+04:00")))
    assert one.source == later.source
    assert read_entry(one.source) == one.document
    assert only(one.source).source == one.source


def test_a_bare_entry_is_read() -> None:
    bare = entry().replace("<entry>", '<entry xmlns="http://www.w3.org/2005/Atom" xml:lang="ru">')
    assert read_entry(bare.encode()) == only(feed(entry())).document


def test_rss_with_full_text() -> None:
    rss = f"""<rss version="2.0"><channel><title>t</title><item><title>Мост</title>
<link>http://example.org/1</link><pubDate>Mon, 03 Feb 2031 09:40:00 +0300</pubDate>
<description>{escape(SPEECH)}</description></item></channel></rss>"""
    document = read_entry(rss.encode())
    assert (document.date, document.time) == (dt.date(2031, 2, 3), "09:40")
    assert document.body.startswith("В.Орлов: ")
    assert document.url == "http://example.org/1"


def test_windows_1251() -> None:
    text = feed(entry()).decode().replace("UTF-8", "windows-1251")
    assert read_feed(text.encode("cp1251")) == read_feed(feed(entry()))


BOMB = b'<!DOCTYPE feed [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><feed><title>&b;</title></feed>'


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (feed(entry())[:-20], "not well-formed"),
        (b"", "not well-formed"),
        (b"\x00\x01", "not well-formed"),
        (b"pyproject.toml", "not well-formed"),
        (b"<html><body>no</body></html>", "neither"),
        (BOMB, "entity"),
        (b'<?xml version="1.0" encoding="klingon"?><feed/>', "encoding"),
        (
            b'<rss version="2.0"><channel><pos xmlns="http://www.opengis.net/gml"/></channel></rss>',
            "mixes",
        ),
    ],
)
def test_refuses_what_is_no_feed(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableTranscript, match=reason):
        read_feed(data)


def test_a_feed_without_entries_has_no_entry_to_read() -> None:
    with pytest.raises(UnreadableTranscript, match="no entries"):
        read_entry(feed())


def test_an_entry_refused_is_refused_alone_too() -> None:
    with pytest.raises(UnreadableTranscript, match="no text yet"):
        read_entry(feed(entry(content="")))


@settings(deadline=None)
@given(st.binary(), st.text())
def test_nothing_but_its_own_error(data: bytes, text: str) -> None:
    inside = entry(content=text, updated=escape(text), published="", title=escape(text))
    for candidate in (data, b"<feed>" + data + b"</feed>", feed(inside)):
        try:
            read = read_feed(candidate)
        except UnreadableTranscript:
            continue
        for found in read.entries:
            assert (found.document is None) != (found.refused is None)


@pytest.mark.skipif(not PAGES.exists(), reason="real feeds are not here")
def test_every_entry_of_the_real_feed_is_read() -> None:
    for path in PAGES.glob("*.atom.xml"):
        entries = read_feed(path.read_bytes()).entries
        assert len(entries) == 20
        assert [e.refused for e in entries if e.refused] == []
        assert all(read_entry(e.source) == e.document for e in entries)
