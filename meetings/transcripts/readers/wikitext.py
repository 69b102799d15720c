"""Wikitext: names in bold and headings between equals signs, as MediaWiki keeps a page."""

from __future__ import annotations

import re
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Draft
from meetings.text.decoding import decode
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.reader import Reader

_HEADING: Final = re.compile(
    r"(?P<sign>={2,6})[ \t]*(?P<text>[^=\n][^\n]*?)[ \t]*(?P=sign)[ \t]*$"
)
_BOLD: Final = re.compile(
    r"[:*;#]*[ \t]*'''(?P<label>[^'\n][^\n]{0,160}?)'''(?P<colon>[ \t]*:)?[ \t]*(?P<text>.*)$"
)
_INDENT: Final = re.compile(r"[:*;#]+[ \t]*")
_LINK: Final = re.compile(r"\[\[(?:[^\[\]|\n]{1,300}\|)?(?P<words>[^\[\]|\n]{1,300})\]\]")
_ADDRESS: Final = re.compile(r"\[https?://[^\s\]]{1,2000}(?:[ \t]+(?P<words>[^\]\n]{1,300}))?\]")
_UNSEEN: Final = re.compile(
    r"<ref[^<>]{0,200}/>|<ref[^<>]{0,200}>.{0,4000}?</ref>|<!--.{0,4000}?-->"
    r"|\[\[(?:Category|File|Image|Категория|Файл):[^\[\]\n]{1,500}\]\]|__[A-Z]{3,20}__",
    re.IGNORECASE | re.DOTALL,
)
_TEMPLATE: Final = re.compile(r"\{\{[^{}]{0,4000}\}\}")
_TAG: Final = re.compile(r"</?[a-z]{1,12}[^<>\n]{0,200}>", re.IGNORECASE)
_NESTED: Final = 4
"""How deep templates may stand in one another."""
_LEAST: Final = 2
"""Lines that begin in bold, from which on a text without an ending is wikitext."""


def read_wikitext(data: bytes) -> Draft:
    """The draft of a page's source. Raises UnreadableTranscript."""
    text = _UNSEEN.sub("", decode(data))
    for _ in range(_NESTED):
        text = _TEMPLATE.sub("", text)
    found = (_block(line) for line in text.split("\n") if line.strip())
    blocks = tuple(block for block in found if block.text or block.marked)
    if not blocks:
        raise UnreadableTranscript("this wikitext holds no words", kind="no-words")
    return Draft(form=READER.form, blocks=blocks)


def _block(line: str) -> Block:
    if heading := _HEADING.match(line):
        return Block("", marked=_words(heading["text"]))
    if bold := _BOLD.match(line):
        label = _words(bold["label"])
        parted = bold["colon"] or label.endswith(":")
        return Block(_words(bold["text"]), marked=f"{label.rstrip(':')}:" if parted else label)
    return Block(_words(_INDENT.sub("", line, count=1)))


def _words(text: str) -> str:
    """A line as it is read: links by their words, no signs of emphasis."""
    for pattern in (_LINK, _ADDRESS):
        text = pattern.sub(lambda found: found["words"] or "", text)
    return _TAG.sub("", text).replace("'''", "").replace("''", "").strip()


def _sniff(data: bytes, name: str) -> bool:
    if name.lower().endswith(READER.endings):
        return True
    return len(re.findall(r"^[:*]?[ \t]*'''[^'\n]", beginning(data), re.MULTILINE)) >= _LEAST


READER: Final = Reader("Wikitext", (".wiki", ".mediawiki", ".wikitext"), _sniff, read_wikitext)
