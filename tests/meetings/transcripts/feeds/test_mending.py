"""Feeds as they are found: one bad character must not lose them, one clock is theirs."""

from __future__ import annotations

import pytest

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.feeds.feed_time_zone import in_zone, own_zone
from meetings.transcripts.feeds.full_text_feed import is_feed, read_feed
from meetings.transcripts.read import read

HTML = "<p><b>Ann Moss:</b> Seven.</p><p><b>Bo Vale:</b> Yes.</p>"
SAID = HTML.replace("<", "&lt;").replace(">", "&gt;")
DATE = "Wed, 12 Nov 2025 10:00:00 +0300"


def rss(said=SAID, title="Fish", before="", date=DATE, more=""):
    return (
        f'{before}<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>'
        f"<title>{title}</title>{more}<item><title>Piers</title><guid>1</guid>"
        f"<link>http://larch.example/news/1</link><pubDate>{date}</pubDate>"
        f"<description>{said}</description></item></channel></rss>"
    ).encode()


def spoken(data):
    assert is_feed(data)
    [entry] = read_feed(data).entries
    turns = read(entry.source, url=entry.url).turns
    return [f"{turn.label}|{turn.text}" for turn in turns]


FEEDS = {
    "whole": rss(),
    "ampersand": rss(title="Fish & ferries&nbsp;office"),
    "blank": rss(before="\n\n  "),
    "doubly": rss(said=SAID.replace("&", "&amp;")),
    "control": rss(title="Fish \x0b and \x00 ferries"),
    "numbered": rss(title="Fish &#11; and &#0; ferries"),
    "bytes": rss(title="Fish ?").replace(b"?</title>", b"\xff\xfe</title>"),
    "cdata": rss(said=f"<![CDATA[{HTML}]]>", title="A & B"),
}


@pytest.mark.parametrize("kind", FEEDS)
def test_one_bad_character_does_not_lose_a_feed(kind):
    assert spoken(FEEDS[kind]) == ["Ann Moss|Seven.", "Bo Vale|Yes."]


@pytest.mark.parametrize(
    "data",
    [
        b"<rss version='2.0'><channel><item>",
        b"<!DOCTYPE rss [<!ENTITY a 'b'>]><rss version='2.0'><channel>&a;</channel></rss>",
    ],
)
def test_what_cannot_be_mended_is_refused(data):
    with pytest.raises(UnreadableTranscript):
        read_feed(data)


MOSCOW = ["Wed, 12 Nov 2025 10:00:00 +0300", "2025-11-12T11:00:00+03:00", "Wed, 12 Nov 2025 GMT"]


@pytest.mark.parametrize(
    ("moment", "local"),
    [
        ("Wed, 12 Nov 2025 22:30:00 GMT", "2025-11-13T01:30+03:00"),
        ("2025-11-12T22:30:00Z", "2025-11-13T01:30+03:00"),
        ("2025-11-12T10:00:00+05:00", "2025-11-12T10:00:00+05:00"),
        ("yesterday GMT", "yesterday GMT"),
    ],
)
def test_gmt_is_told_in_the_feeds_own_zone(moment, local):
    assert in_zone(moment, own_zone(MOSCOW)) == local


def test_a_feed_all_in_gmt_keeps_it():
    assert own_zone(["Wed, 12 Nov 2025 22:30:00 GMT", "2025-11-12T22:30:00+00:00"]) is None


def test_an_entry_at_night_is_of_the_day_where_it_was():
    own = f"<pubDate>{DATE}</pubDate>"
    [entry] = read_feed(rss(date="Wed, 12 Nov 2025 22:30:00 GMT", more=own)).entries
    head = read(entry.source, url=entry.url).head
    assert (head.date.isoformat(), head.time) == ("2025-11-13", "01:30")
