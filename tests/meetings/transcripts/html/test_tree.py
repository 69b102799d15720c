"""HTML that is read in time and space that a page takes, with the words that it has."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from meetings.model.errors import UnreadableTranscript
from meetings.transcripts.html.paragraphs import paragraphs
from meetings.transcripts.html.tree import html_tree

START = "<!doctype html><html><body>"


def lines(text: str) -> list[str]:
    body = html_tree(START + text).body
    assert body is not None
    return paragraphs(body)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<p><b>Мост</b> <i>готов</i>.</p><p>Да.", ["Мост готов.", "Да."]),
        ("<b><p>Один<p>Два</b><p>Три", ["Один", "Два", "Три"]),
        ("<p><a href='/x?a>b'>Мост</a>", ["Мост"]),
        ("<p>5 < 7 <!-- <p>нет --> и 8 > 3", ["5 < 7 и 8 > 3"]),
        ("<p>Мост<!-->!", ["Мост!"]),
        ("<p>Мост<!--->!", ["Мост!"]),
        ("<p>Мост<!-- a --!>!", ["Мост!"]),
        ("<p>Мост<<!-- -->b>", ["Мост<b>"]),
        ("<p>Мост<script>'</p><p>'</script>.", ["Мост."]),
        ("<p>Мост<svg><path d='M0'/><g><text>x</text></g></svg>.", ["Мост."]),
        ("<p class=x\"y>Мост<p a=1'>Да", ["Мост", "Да"]),
        ("<p a = 'b' c=d/e>Мост</P\n>Да", ["Мост", "Да"]),
        ("<p>Мост</ p>Да<?xml a>!", ["МостДа!"]),
        ("<p class='cut'>Нет</p><strong class='slider'>Нет</strong><p>Да", ["Да"]),
        ("<p>Мост<p a='<p>", ["Мост"]),
        ("<table><tr><td><b>1<td>2</b></table>", ["1 2"]),
    ],
)
def test_the_words_are_those_of_the_page(text: str, said: list[str]) -> None:
    assert lines(text) == said


FRAGMENTS = (
    "<p> </p> <b> </b> <i\tclass='q'> </i> <a\thref='x>y'> </a> <div> </div> <span> </span> <li>"
    " <ul> </ul> <table> <tr> <td> </table> <h2> </h2> <br> <br/> <!--<b>--> <!--> </x\ty> < <<"
    " &lt;b&gt; <script>'<b>'</script> <svg><path/></svg> <title>t</title> <?x> </\t> слово мост"
    " , > <font\tcolor=red> </font> <p\tclass=cut> <u\tid=a/> <hr\ta='1'b=\"2\">"
).split(" ")


@settings(deadline=None, max_examples=300)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=30))
def test_nothing_is_lost_and_nothing_added(fragments: list[str]) -> None:
    text = START + "".join(fragments)
    body = LexborHTMLParser(text).body
    assert body is not None
    assert "".join(lines("".join(fragments))).split() == "".join(paragraphs(body)).split()


def nodes(text: str) -> int:
    """How many elements the tree of a page has."""
    return len(html_tree(START + text).css("*"))


SIZE = 300_000
"""Bytes of each page below; the slowest used to take a minute, the widest a gigabyte."""
REFUSED = {
    "misnested": "".join(f"<p><b a={i}><div>" for i in range(900)),
    "closed in a comment": "<div><!--</div>-->" * (SIZE // 18),
    "closed in an attribute": "<div a='</div>'>" * (SIZE // 16),
    "closed in a script": "<div><script></div></script>" * (SIZE // 28),
    "closed behind a table": "<div><table></div></table>" * (SIZE // 26),
    "closed around a block": "<span><p></span></p>" * (SIZE // 20),
    "hidden by a table": ("<div>" * 900 + "<table></div>" + "</div>" * 899) * (SIZE // 9900),
    "two kinds of items": "<li><dd>" * (SIZE // 8),
    "items and cells": "<li><td><dd><td>" * (SIZE // 16),
    "options": "<option><i>" * (SIZE // 11),
    "all of other names": "".join(f"<x{i}>" for i in range(SIZE // 16)) + "<p>" * (SIZE // 6),
    "attributes": "<p " + " ".join(f"a{i}" for i in range(SIZE // 7)) + ">",
    "attributes of the page": "".join(f"<html a{i}></html>" for i in range(SIZE // 18)),
    "scripts": "<script>" * (SIZE // 8),
}
READ = {
    "misnested": ("".join(f"<p><b a={i}>" for i in range(900)), 2000),
    "misnested in blocks": (
        "".join(f"<div><i a={i}><font b={i}></div>" for i in range(900)),
        3000,
    ),
    "apart by a comment": ("<<!-- -->b a=1><p>" * 900, 2000),
    "lines of a drawing": ("<svg>" + "<path>" * (SIZE // 12) + "</q>" * (SIZE // 8), 10),
    "quotes": ("<p a='\"" * (SIZE // 7), 10),
    "comments": ("<!--" * (SIZE // 4), 10),
    "items": ("<ul>" + "<li><b>x" * 5000 + "</ul>", 11_000),
    "cells": ("<table>" + "<tr><td><b>x<td>y" * 3000 + "</table>", 13_000),
    "paragraphs": ("<div><p><font color=red>x</p></div>" * 9000, 28_000),
}


@pytest.mark.parametrize("page", REFUSED.values(), ids=REFUSED.keys())
def test_what_would_take_minutes_is_refused(page: str) -> None:
    with pytest.raises(UnreadableTranscript, match="this HTML is broken"):
        lines(page)


@pytest.mark.parametrize(("page", "most"), READ.values(), ids=READ.keys())
def test_there_are_no_more_elements_than_tags(page: str, most: int) -> None:
    assert nodes(page) < most
