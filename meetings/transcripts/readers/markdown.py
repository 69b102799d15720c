"""Markdown: bold or a heading as a label, front matter as the head, the rest as plain text."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Draft
from meetings.text.decoding import decode
from meetings.transcripts.head.front_matter import FrontMatter, front_matter
from meetings.transcripts.html.decoding import is_fragment, is_html
from meetings.transcripts.readers import xml_record
from meetings.transcripts.readers.cues import seconds
from meetings.transcripts.readers.drawn_tables import blocks_with_tables
from meetings.transcripts.readers.reader import Reader
from meetings.transcripts.readers.reference_links import without_reference_links

_ENDINGS: Final = (".md", ".markdown", ".mdx", ".rmd")
_PARAGRAPHS: Final = 10
"""Paragraphs of HTML from which on a file is a page and not Markdown with a banner."""
_FRONT = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:---[ \t]*\r?\n[A-Za-z_\"'][\w \"'-]{0,40}:(?:\s|$)"
    rb"|\+\+\+[ \t]*\r?\n[A-Za-z_][\w-]{0,40}[ \t]*=)"
)
_HEADING = re.compile(
    r"[ \t]{0,3}(?P<level>#{1,6})[ \t]+(?P<text>.*?)[ \t]*#*[ \t]*(?:\{#[^{}\n]{1,80}\})?[ \t]*$"
)
_BOLD = re.compile(
    r"(?P<before>[ \t]*(?:[-*+>][ \t]+)?)(?P<mark>\*\*\*?|__)(?P<label>[^*_\n][^*\n]{0,160}?)"
    r"(?P=mark)(?P<colon>[ \t]*[:：])?[ \t]*(?P<text>.*)$"
)
_STAMP = re.compile(r"[(\[<]?(?:\d{1,2}:)?\d{1,3}:\d\d(?:[.,]\d+)?[)\]>]?[ \t]*[:：]?(?:\s|$)")
_STAMP_FIRST = re.compile(
    r"[ \t]*[\[(]?(?P<clock>(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?)[\])]?[ \t]+(?=\*\*|__)"
)
"""A time before a name in bold: "0:12 **Mara Quill** We begin."."""
_TYPED_STAMP = re.compile(r"`([(\[]?(?:\d{1,2}:)?\d{1,3}:\d\d(?:[.,]\d+)?[)\]]?)`")
_CALLOUT = re.compile(r"[ \t]*>[ \t]*\[!\w{1,20}\][+-]?[ \t]+(?P<label>\S.{0,100})$")
"""How notes set a quotation apart: "> [!quote] Mara Quill" over its words."""
_CODE = re.compile(r"^[ \t]*(?:```|~~~|[-*_][ \t]*[-*_][ \t]*[-*_][-*_ \t]*$)")
_ATTRIBUTES = re.compile(r"[ \t]*\{:[^{}\n]{0,120}\}[ \t]*$")
"""What a page's generator is told of the paragraph above: "{: .resolution}"."""
# A bracket begins anew wherever one opens: a long line of "[" is not looked through for each.
_IMAGE = re.compile(r"!\[([^\[\]\n]*)\]\([^()\n]*\)")
_PICTURE = re.compile(r"[ \t]*(?:\[?!\[[^\[\]\n]*\]\([^()\n]*\)(?:\]\([^()\n]*\))?[ \t]*)+$")
"""A line of nothing but pictures: what they show is not said."""
_LINK = re.compile(r"\[([^\[\]\n]*)\]\((?:[^()\n]|\([^()\n]*\))*\)|\[([^\[\]\n]*)\]\[[^\[\]\n]*\]")
_TAG = re.compile(r"</?(?:b|i|em|strong|br|p|u|span|a|sup|sub|div|small)(?:\s[^<>\n]*)?/?>", re.I)
_EMPHASIS = re.compile(
    r"(?<![\w\\*])(\*\*\*|\*\*|\*|__|_)(?=\S)([^*\n]{1,2000}?)(?<=\S)\1(?![\w*])"
)
_BREAK = re.compile(r"(?<=[^\\])\\[ \t]*$")
"""What breaks a line inside a paragraph: "**Ann Moss** [0:12]\\"."""
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~])")
_QUOTE = re.compile(r"^[ \t]*(?:>[ \t]?)+(?!>)")


def sniff(data: bytes, name: str) -> bool:
    """By its ending, or by front matter at its beginning."""
    if bool(_FRONT.match(data[:200])):
        return True
    return name.lower().endswith(_ENDINGS) and not _is_page(data)


def _is_page(data: bytes) -> bool:
    """Whether a file is a web page for all its ending, as minutes kept beside notes are."""
    return (data.count(b"</p>") >= _PARAGRAPHS and is_html(data)) or is_fragment(data)


def read(data: bytes) -> Draft:
    """The draft of a Markdown file. Raises UnreadableTranscript."""
    front, text = front_matter(decode(data))
    if record := _record(text):
        return _headed(record, front)
    shown = [_BREAK.sub("", line) for line in _without_unseen(text).split("\n") if _is_shown(line)]
    lines = without_reference_links(shown)
    title, lines = _heading(front, _typed_by_writers(lines))
    found = blocks_with_tables(lines, _block, _words)
    blocks = tuple(block for block in found if block.text or block.marked)
    if not blocks:
        raise UnreadableTranscript("this Markdown holds no words but a heading", kind="no-words")
    return Draft(
        form="Markdown",
        blocks=blocks,
        title=title,
        date=front.date,
        time=front.time,
        place=front.place,
        lang=front.lang,
        url=front.url,
    )


def _record(text: str) -> Draft | None:
    """The XML record that a site keeps under front matter of its own, where it is one."""
    data = text.strip().encode()
    if not data.startswith(b"<") or not xml_record.READER.sniff(data, ""):
        return None
    try:
        return xml_record.READER.read(data)
    except UnreadableTranscript:  # Markdown that begins with a tag
        return None


def _headed(record: Draft, front: FrontMatter) -> Draft:
    """A record with what its front matter tells."""
    return replace(
        record,
        title=front.title or record.title,
        date=front.date or record.date,
        time=front.time or record.time,
        place=front.place or record.place,
        lang=front.lang or record.lang,
        url=front.url or record.url,
    )


def _is_shown(line: str) -> bool:
    unseen = _CODE.match(line) or _PICTURE.match(line) or _ATTRIBUTES.match(line)
    return bool(line.strip()) and not unseen


_MESSAGE: Final = re.compile(r"\[?\d{4}-\d\d-\d\d,?[T ]\d\d:\d\d")
_REACTIONS: Final = re.compile(r"[ \t]*\(- [^\n]{1,300} -\)[ \t]*$")
"""What others made of a message: "(- Bo: 🔥, Cy: 👍 -)"."""
_OF_CHAT: Final = 0.5
"""The share of lines that begin a message, from which on a file is a chat."""


def _typed_by_writers(lines: list[str]) -> list[str]:
    """The lines of a chat without another's words that a reply shows again, and reactions."""
    messages = sum(_MESSAGE.match(line) is not None for line in lines)
    own = [line for line in lines if not (_QUOTE.match(line) or _REACTIONS.match(line))]
    return own if messages > 1 and messages >= _OF_CHAT * len(own) else lines


_UNSEEN: Final = (
    ("<!--", "-->"),
    ("<style", "</style>"),
    ("<script", "</script>"),
    ("<iframe", "</iframe>"),
)


def _without_unseen(text: str) -> str:
    """A text without the comments, styles and scripts of HTML, which nobody sees."""
    for begins, ends in _UNSEEN:
        parts, at = [], 0
        while (start := text.find(begins, at)) >= 0:
            stop = text.find(ends, start)
            if stop < 0:
                break
            parts.append(text[at:start])
            at = stop + len(ends)
        text = "".join((*parts, text[at:])) if at else text
    return text


def _heading(front: FrontMatter, lines: list[str]) -> tuple[str | None, list[str]]:
    """The title, and the lines without the first heading that tells it."""
    heading = _HEADING.match(lines[0]) if lines else None
    if heading is None or len(heading["level"]) > 2 or _comes_back(heading, lines):
        return front.title, lines
    return front.title or _words(heading["text"]), lines[1:]


def _comes_back(heading: re.Match[str], lines: list[str]) -> bool:
    """Whether a heading stands over something further down, too: it names who speaks there."""
    others = (_HEADING.match(line) for line in lines[1:])
    return any(one and one["text"] == heading["text"] for one in others)


def _block(line: str) -> Block:
    heading = _HEADING.match(line)
    if heading is not None:
        return Block("", marked=_words(heading["text"]) or "#")
    if callout := _CALLOUT.match(line):
        return Block("", marked=_words(callout["label"]))
    line = _TYPED_STAMP.sub(r"\1", line)
    stamp = _STAMP_FIRST.match(line)
    bold = _BOLD.match(line[stamp.end() :] if stamp else line)
    if bold is None or (stamp and not bold["text"]):
        return Block(_words(line))
    if stamp:
        mark = f"{_words(bold['label'])}{':' if bold['colon'] else ''}"
        return Block(_words(bold["text"]), marked=mark, start_s=seconds(stamp["clock"]))
    label, text = _words(bold["label"]), bold["text"]
    if _STAMP.match(text):  # "**Mara Quill** (0:12): We begin." has its time behind the name
        return Block(_words(f"{label.rstrip(':')} {text}"))
    return Block(_words(text), marked=f"{label}{':' if bold['colon'] else ''}")


def _words(text: str) -> str:
    """A line as it is read: no emphasis, no addresses behind words, nothing escaped."""
    text = _QUOTE.sub("", text)
    text = _LINK.sub(lambda found: found[1] or found[2] or "", _IMAGE.sub(r"\1", text))
    text = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", _TAG.sub(" ", text)))
    return _ESCAPED.sub(r"\1", text).strip()


READER: Final = Reader("Markdown", _ENDINGS, sniff, read)
