"""Records as sites keep them: XML under front matter, speakers in attributes of a page."""

from __future__ import annotations

import datetime as dt

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read

RECORD = """---
title: 'House: 6 May 2031'
date: 2031-05-06
---
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate name="h"><debateBody>

<speech by="#vale">

<from>*Mr. <person refersTo="h">VALE</person>:</from>

<p>The gate is closed.</p>

<p>Vote put and agreed to.</p>

</speech>

<speech by="#moss">

<from>Mrs. MOSS:</from>

<p>It opens in June.</p>

</speech>

</debateBody></debate></akomaNtoso>
"""

PAGE = """<html><head><title>House Debates, 6 May 2031</title></head><body>
<div class="navLinks"><div class="navLeft"><a href="/a">Previous Section</a></div></div>
<h1>House Debates, 6 May 2031</h1>
<div class="one" data-person-speaking-id="7" data-person-speaking-attribution="The Speaker">
<p>Order. We begin with the gate.</p></div>
<div class="one" data-person-speaking-attribution="Ms. Mara Quill (Parliamentary Secretary to the
Minister of Gates and of Boats, Tarn, Lib.)"><p>The gate is closed.</p><p>And it leaks.</p></div>
<div class="one" data-person-speaking-attribution="The Speaker"><p>Order.</p></div>
</body></html>
"""


def test_a_record_under_front_matter():
    made = read(RECORD.encode())
    assert (made.head.title, made.head.date) == ("House: 6 May 2031", dt.date(2031, 5, 6))
    assert [(turn.speaker, turn.text) for turn in made.turns] == [
        ("Mr. VALE", "The gate is closed.\nVote put and agreed to."),
        ("Mrs. MOSS", "It opens in June."),
    ]


def test_speakers_in_attributes():
    made = read(PAGE.encode())
    assert made.head.title == "House Debates, 6 May 2031"
    assert [(turn.label or "")[:14] for turn in made.turns] == [
        "The Speaker",
        "Ms. Mara Quill",
        "The Speaker",
    ]
    assert made.turns[1].text == "The gate is closed.\nAnd it leaks."


def test_what_leads_elsewhere_is_no_title():
    body = "- Ann Moss (AM)\n\nPresent:\n\nThe pier\n\n6 May 2031\n\n**Ann:** Oil.\n\n**Bo:** No."
    made = read(f"{body}\n\n**Ann:** Yes.\n".encode(), hints=Hints(name="pier.md"))
    assert made.head.title == "The pier"


def test_a_name_that_a_speech_begins_with():
    rows = (("Ann Moss", "We open."), ("Bo Vale", "It leaks."), ("Ann Moss", "So mend it."))
    text = "".join(f"<speech><name>{who}</name><text>{said}</text></speech>" for who, said in rows)
    told = read(f"<meeting><date>2031-05-06</date><title>Pier</title>{text}</meeting>".encode())
    assert [(turn.speaker, turn.text) for turn in told.turns] == [*rows]


def test_a_name_further_down_in_a_speech_is_told_of():
    text = (
        '<speech by="Ann Moss"><p>We thank</p><name>Bo Vale</name><p>for the oil.</p></speech>'
        '<speech by="Bo Vale"><name>Cy Holt</name><p>has the key.</p></speech>'
    )
    told = read(f"<meeting><date>2031-05-06</date><title>Pier</title>{text}</meeting>".encode())
    assert [turn.speaker for turn in told.turns] == ["Ann Moss", "Bo Vale"]
