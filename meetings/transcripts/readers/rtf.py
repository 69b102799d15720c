r"""Rich Text Format: words between control words such as ``\b`` and ``\par``.

striprtf gives the words alone; which of them are bold is what tells a label from a sentence.
"""

from __future__ import annotations

import codecs
import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Draft
from meetings.text.decoding import FILE_LIMIT
from meetings.transcripts.readers.beginning import beginning
from meetings.transcripts.readers.bold_paragraphs import Item, Paragraph, Run, blocks_in
from meetings.transcripts.readers.reader import Reader

_TOKEN = re.compile(
    r"\\(?:(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?"
    r"|'(?P<byte>[0-9a-fA-F]{2})|(?P<sign>[^a-zA-Z']))"
    r"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+"
)
_UNSEEN: Final = frozenset(
    """
    fonttbl colortbl stylesheet listtable listoverridetable info pict object header footer headerl
    headerr headerf footerl footerr footerf footnote annotation fldinst themedata rsidtbl generator
    datastore latentstyles xmlnstbl mmathPr bkmkstart bkmkend nonshppict shpinst template
    """.split()
)
"""Groups whose words are no text."""
_SIGNS: Final = {
    "par": "\n\n", "sect": "\n\n", "page": "\n\n", "row": "\n\n", "line": "\n", "cell": "\t",
    "tab": "\t", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ",
}  # fmt: skip
_SYMBOLS: Final = {"~": "\u00a0", "_": "-", "-": ""}
_CHARSETS: Final = {204: "cp1251", 238: "cp1250", 161: "cp1253", 162: "cp1254", 186: "cp1257",
                    128: "cp932", 134: "cp936", 177: "cp1255", 178: "cp1256"}  # fmt: skip
_DEEPEST: Final = 2000
_MOST_TOKENS: Final = 2_000_000


@dataclass(frozen=True, slots=True)
class _State:
    """What holds until the group's end."""

    strong: bool = False
    unseen: bool = False
    skip: int = 1
    encoding: str | None = None


class _Words:
    """One walk over a file's tokens."""

    def __init__(self) -> None:
        self.paragraphs: list[Paragraph] = []
        self._runs: list[Run] = []
        self._state = _State()
        self._above: list[_State] = []
        self._encoding = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._in_fonts = False
        self._to_skip = 0
        self._bytes = bytearray()

    def take(self, token: re.Match[str]) -> None:
        kind = token.lastgroup
        if token["byte"]:
            self._byte(int(token["byte"], 16))
            return
        if not (token["word"] == "u" and self._bytes):
            self._flush()
        if kind == "brace":
            self._brace(token["brace"])
        elif token["word"]:
            self._control(token["word"], token["number"])
        elif token["sign"]:
            self._sign(token["sign"])
        elif token["text"]:
            self._text(token["text"])

    def _brace(self, brace: str) -> None:
        if brace == "{":
            if len(self._above) >= _DEEPEST:
                raise UnreadableTranscript(
                    "this RTF nests deeper than any document", kind="too-long"
                )
            self._above.append(self._state)
        elif self._above:
            self._state = self._above.pop()

    def _control(self, word: str, number: str | None) -> None:
        value = int(number) if number else None
        if word in _UNSEEN:
            self._state = replace(self._state, unseen=True)
            self._in_fonts = word == "fonttbl"
        elif word in _SIGNS:
            self._add(_SIGNS[word])
        elif word == "u" and value is not None:
            self._add(chr(value % 65536))
            self._to_skip = self._state.skip
        elif word in {"b", "plain"}:
            self._state = replace(self._state, strong=word == "b" and value != 0)
        elif word == "uc" and value is not None:
            self._state = replace(self._state, skip=min(max(value, 0), 10))
        elif word == "ansicpg" and value is not None:
            self._encoding = _known(f"cp{value}") or self._encoding
        else:
            self._of_font(word, value)

    def _of_font(self, word: str, value: int | None) -> None:
        if word == "f" and value is not None:
            self._font = value
            if not self._state.unseen:
                self._state = replace(self._state, encoding=self._fonts.get(value))
        elif word == "fcharset" and self._in_fonts and value in _CHARSETS:
            self._fonts[self._font] = _CHARSETS[value]

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._state = replace(self._state, unseen=True)
        elif sign in "\r\n":
            self._add("\n\n")
        else:
            self._add(_SYMBOLS.get(sign, sign if sign in "\\{}" else ""))

    def _byte(self, value: int) -> None:
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._bytes.append(value)

    def _flush(self) -> None:
        """Bytes of one letter may be two tokens: they are read together."""
        if self._bytes:
            encoding = self._state.encoding or self._encoding
            self._add(bytes(self._bytes).decode(encoding, "replace"))
            self._bytes.clear()

    def _text(self, text: str) -> None:
        skipped = min(self._to_skip, len(text))
        self._to_skip -= skipped
        self._add(text[skipped:])

    def _add(self, text: str) -> None:
        if self._state.unseen or not text:
            return
        if text == "\n\n":
            self._close()
        else:
            self._runs.append(Run(text, self._state.strong))

    def _close(self) -> None:
        self.paragraphs.append(Paragraph(tuple(_whole(self._runs))))
        self._runs = []

    def end(self) -> None:
        """The last paragraph may not be closed."""
        self._flush()
        self._close()


def _whole(runs: list[Run]) -> Iterator[Run]:
    """Runs of one look together; a sign that was written as two halves is one again."""
    for strong, alike in groupby(runs, key=lambda run: run.strong):
        text = "".join(run.text for run in alike)
        yield Run(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"), strong)


def _known(encoding: str) -> str | None:
    try:
        return codecs.lookup("utf-8" if encoding == "cp65001" else encoding).name
    except LookupError:
        return None


def read_rtf(data: bytes) -> Draft:
    """The paragraphs of an RTF file."""
    if len(data) > FILE_LIMIT:
        raise UnreadableTranscript(
            "this RTF is longer than any transcript: its pictures, perhaps", kind="too-long"
        )
    words = _Words()
    for number, token in enumerate(_TOKEN.finditer(data.removeprefix(BOM_UTF8).decode("latin-1"))):
        if number > _MOST_TOKENS:
            raise UnreadableTranscript(
                "this RTF has more pieces than any document", kind="too-long"
            )
        words.take(token)
    words.end()
    items: list[Item] = [one for one in words.paragraphs if one.text]
    blocks = blocks_in(items)
    if not blocks:
        raise UnreadableTranscript("this RTF holds no words", kind="no-words")
    return Draft(READER.form, blocks)


def _sniff(data: bytes, _name: str) -> bool:
    return beginning(data).startswith("{\\rtf")


READER = Reader("RTF", (".rtf",), _sniff, read_rtf)
