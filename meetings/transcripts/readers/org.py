"""Org files of Emacs: keywords are the head, "- Ann Moss :: We begin." and bold words labels."""

from __future__ import annotations

import re
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Draft
from meetings.text.decoding import decode
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.dates_in_fields import told_date
from meetings.transcripts.readers.drawn_tables import blocks_with_tables
from meetings.transcripts.readers.reader import Reader

_KEYWORD: Final = re.compile(r"#\+(?P<key>\w{1,40}):[ \t]*(?P<value>.*)", re.IGNORECASE)
_HEADING: Final = re.compile(r"\*{1,9}[ \t]+(?P<text>\S.*)")
_TERM: Final = re.compile(r"[ \t]*[-+][ \t]+(?P<label>[^\n:]{1,100}?)[ \t]::[ \t]+(?P<text>\S.*)")
_BOLD: Final = re.compile(
    r"(?:[-+][ \t]+)?\*(?P<label>[^*\s][^*]{0,100})\*(?P<colon>:?)[ \t]*(?P<text>.*)"
)
_DRAWER: Final = re.compile(r"[ \t]*:[A-Z_]{2,30}:")
_LINK: Final = re.compile(r"\[\[[^\]\[]{1,2000}\]\[(?P<words>[^\]\[]{1,500})\]\]")
_STAMP: Final = re.compile(r"[<\[](?P<day>\d{4}-\d\d-\d\d)[^>\]\n]{0,40}[>\]]")


def read_org(data: bytes) -> Draft:
    """The draft of an Org file. Raises UnreadableTranscript."""
    lines = [line for line in decode(data).split("\n") if line.strip()]
    keywords = {
        found["key"].lower(): found["value"].strip()
        for line in lines
        if (found := _KEYWORD.match(line))
    }
    text = [line for line in lines if not line.startswith("#") and not _DRAWER.match(line)]
    found_blocks = blocks_with_tables(text, _block, _words, goes_on=True)
    blocks = tuple(block for block in found_blocks if block.text or block.marked)
    if not blocks:
        raise UnreadableTranscript("this Org file holds no words", kind="no-words")
    day = _STAMP.sub(lambda found: found["day"], keywords.get("date", ""))
    return Draft(
        form=READER.form,
        blocks=blocks,
        title=keywords.get("title") or None,
        date=told_date(day) if day else None,
        lang=keywords.get("language") or None,
    )


def _block(line: str) -> Block:
    if heading := _HEADING.match(line):
        return Block("", marked=_words(heading["text"]))
    if term := _TERM.match(line):
        return Block(_words(term["text"]), marked=f"{_words(term['label'])}:")
    if bold := _BOLD.match(line):
        label, text = _words(bold["label"]), _words(bold["text"])
        return Block(
            text, marked=f"{label.rstrip(':')}:" if bold["colon"] or label.endswith(":") else label
        )
    return Block(_words(line))


def _words(text: str) -> str:
    """A line as it is read: links by their words, no time stamps of the calendar."""
    return _STAMP.sub(
        lambda found: found["day"], _LINK.sub(lambda found: found["words"], text)
    ).strip()


def _sniff(data: bytes, name: str) -> bool:
    return name.lower().endswith(".org") or beginning(data).lower().startswith(
        ("#+title:", "#+date:", "#+author:")
    )


READER: Final = Reader("Org", (".org",), _sniff, read_org)
