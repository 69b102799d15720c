"""LaTeX: bold words, items and headings as labels; commands are not in the words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Draft
from meetings.text.decoding import decode
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.dates_in_fields import told_date
from meetings.transcripts.readers.reader import Reader

_BEGINS: Final = re.compile(
    r"\\(?:documentclass|documentstyle|begin\{document\}|title\{|section\*?\{)"
)
_COMMENT: Final = re.compile(r"(?<!\\)%[^\n]*")
_TOLD: Final = re.compile(
    r"\\(?P<key>title|date)(?:\[[^\]\n]{0,200}\])?\{(?P<value>[^{}]{1,300})\}"
)
_SIGNS: Final = (
    ("~", "\u00a0"), ("\\\\", "\n\n"), ("\\newline", "\n\n"), ("\\par ", "\n\n"),
    ("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("\\ldots", "…"), ("\\dots", "…"),
    ("\\textendash", "–"), ("\\textemdash", "—"), ("\\,", "\u00a0"), ("\\ ", " "), ("\\/", ""),
)  # fmt: skip
_ACCENTED: Final = re.compile(r"\\([`'^\"~=.ucvHk])\s?\{?([A-Za-zıÄ])\}?")
_MARKS: Final = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304",
    ".": "\u0307", "u": "\u0306", "c": "\u0327", "v": "\u030c", "H": "\u030b", "k": "\u0328",
}  # fmt: skip
_LETTERS: Final = {
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "o": "ø", "O": "Ø", "aa": "å", "AA": "Å", "l": "ł",
    "L": "Ł", "i": "ı",
}  # fmt: skip
_LETTER: Final = re.compile(r"\\(ss|ae|AE|oe|aa|AA|[oOlLi])(?:\{\}|\s|(?=[^A-Za-z]))")
_ESCAPED: Final = re.compile(r"\\([&%$#_{}])")
_UNSAID: Final = re.compile(
    r"\\(?:footnote|label|ref|cite\w{0,8}|vspace|hspace|input|include|usepackage|includegraphics"
    r"|setlength|newcommand|pagestyle|thispagestyle|author|thanks|marginpar|index)\*?"
    r"(?:\[[^\]\n]{0,200}\])?(?:\{[^{}]{0,2000}\}){1,2}"
)
_LABEL: Final = re.compile(
    r"\s*(?:\\item\s{0,3})?(?:\\item\s{0,3}\[(?P<item>[^\]\n]{1,120})\]"
    r"|\{?\\(?P<command>textbf|textsc|underline|emph|textit|speaker|sprecher|name|paragraph\*?"
    r"|subparagraph\*?|(?:sub){0,2}section\*?|bfseries|bf|sc|scshape)(?![A-Za-z])\s{0,2}\{?"
    r"(?P<label>[^{}\n]{1,120})\})(?P<colon>\s{0,2}:)?\s*(?P<text>.*)",
    re.DOTALL,
)
"""What a paragraph may begin with and whose words follow: "\\textbf{Ann Moss:} We begin."."""
_ITEM: Final = re.compile(r"(?=\\(?:item|paragraph|subparagraph)\b)")
_SECTION: Final = re.compile(r"\\(?:sub){0,2}section\*?\{[^{}\n]{1,120}\}")
_LEADING: Final = re.compile(
    r"(?:\s{0,9}\\(?:maketitle|tableofcontents|noindent|newpage|clearpage|bigskip|medskip|smallskip"
    r"|(?:begin|end)\{[^{}]{0,60}\}(?:\[[^\]\n]{0,200}\])?)(?![A-Za-z])\s{0,9}){1,9}"
)
"""Commands that may stand ahead of a label."""
_OVER: Final = ("section", "paragraph", "speaker", "sprecher")
_BLANKS: Final = re.compile(r"[ \t\n]+")
_COMMAND: Final = re.compile(
    r"\\(?:begin|end)\{[^{}]{0,60}\}(?:\[[^\]\n]{0,200}\])?|\\[A-Za-z]{1,40}\*?"
)


def read_latex(data: bytes) -> Draft:
    """The paragraphs of a document, each with what is set apart at its beginning."""
    text = _COMMENT.sub("", decode(data))
    told = {found["key"]: _words(found["value"]) for found in _TOLD.finditer(text)}
    body = text.partition("\\begin{document}")[2] or text
    blocks = tuple(_blocks(_UNSAID.sub("", _TOLD.sub("", body.partition("\\end{document}")[0]))))
    if not any(block.text for block in blocks):
        raise UnreadableTranscript("this LaTeX holds no words", kind="no-words")
    return Draft(
        form=READER.form,
        blocks=blocks,
        title=told.get("title") or None,
        date=told_date(told.get("date", "")),
    )


def _blocks(body: str) -> Iterator[Block]:
    apart = _SECTION.sub(lambda found: f"\n\n{found[0]}\n\n", _ITEM.sub("\n\n", body))
    for paragraph in re.split(r"\n[ \t]*\n", _with_signs(apart)):
        if block := _block(_LEADING.sub("", paragraph.strip(), count=1)):
            yield block


def _block(paragraph: str) -> Block | None:
    found = _LABEL.fullmatch(paragraph)
    label = _words(found["item"] or found["label"]) if found else ""
    if found is None or not label:
        words = _words(paragraph)
        return Block(words) if words else None
    words = _words(found["text"])
    ends = bool(found["colon"]) or label.endswith(":")
    set_apart = found["item"] or (found["command"] or "").rstrip("*").endswith(_OVER)
    mark = f"{label.rstrip(': .')}:" if ends or (set_apart and words) else label
    return Block(words, marked=mark)


def _with_signs(text: str) -> str:
    for sign, shown in _SIGNS:
        text = text.replace(sign, shown)
    return text


def _words(text: str) -> str:
    """A paragraph as it is read."""
    text = _ACCENTED.sub(lambda found: f"{found[2]}{_MARKS[found[1]]}", text)
    text = _LETTER.sub(lambda found: _LETTERS[found[1]], text)
    text = _ESCAPED.sub(lambda found: f"\ue000{found[1]}", text)
    text = _COMMAND.sub(" ", text).replace("{", "").replace("}", "").replace("$", "")
    return unicodedata.normalize("NFC", _BLANKS.sub(" ", text.replace("\ue000", "")).strip())


def _sniff(data: bytes, name: str) -> bool:
    start = beginning(data)
    return name.lower().endswith((".tex", ".latex", ".ltx")) or start.startswith("\\documentclass")


READER: Final = Reader("LaTeX", (".tex", ".latex", ".ltx"), _sniff, read_latex)
