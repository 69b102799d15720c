"""The drawing instructions of a PDF page, one by one, within limits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from meetings.model.errors import UnreadableTranscript

_MOST_TOKENS: Final = 2_000_000
"""Of a file: a thousand pages of text. So many take about two seconds."""
_TOKEN = re.compile(
    rb"(?P<string>\((?:[^()\\]|\\.)*+\))|(?P<open>\()|(?P<hex><[0-9A-Fa-f\s]*>)"
    rb"|(?P<number>[-+]?(?:\d+\.?\d*|\.\d+))|(?P<name>/[^\s()<>\[\]{}/%]*)"
    rb"|(?P<list>[\[\]])|(?P<word>[A-Za-z'\"][A-Za-z0-9*]*)|%[^\r\n]*|<<|>>",
    re.DOTALL,
)
_ESCAPE = re.compile(rb"\\(?:([0-7]{1,3})|\r\n|([\s\S]))")
_ESCAPED: Final = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_IMAGE_END = re.compile(rb"\sEI(?=[\s])")


@dataclass(slots=True)
class Budget:
    """How many instructions a file may still have."""

    left: int = _MOST_TOKENS

    def spend(self) -> None:
        """Counts one. Raises UnreadableTranscript past the last."""
        self.left -= 1
        if self.left < 0:
            raise UnreadableTranscript(
                "this PDF has more drawing in it than any transcript", kind="too-long"
            )


def instructions(content: bytes, budget: Budget) -> Iterator[tuple[bytes, list[object]]]:
    """Each instruction with what stands before it."""
    operands: list[object] = []
    held: list[object] | None = None
    at = 0
    while (token := _TOKEN.search(content, at)) is not None:
        budget.spend()
        at = token.end()
        kind = token.lastgroup
        if kind == "word":
            if token[0] == b"ID":
                end = _IMAGE_END.search(content, at)
                at = end.end() if end else len(content)
            yield token[0], operands
            operands, held = [], None
        elif kind == "list":
            if token[0] == b"[":
                held = []
            elif held is not None:
                operands.append(held)
                held = None
        elif kind is not None:
            value, at = _value(content, token, kind)
            (operands if held is None else held).append(value)
            # No instruction takes more than six; what stands before an unknown one may pile up.
            if len(operands) > 40:
                del operands[:-10]


def _value(content: bytes, token: re.Match[bytes], kind: str) -> tuple[object, int]:
    if kind == "number":
        return float(token[0]), token.end()
    if kind == "name":
        return token[0].decode("latin-1"), token.end()
    if kind == "hex":
        digits = b"".join(token[0][1:-1].split())
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode()), token.end()
    if kind == "string":
        return _unescaped(token[0][1:-1]), token.end()
    stop = _string_end(content, token.end())
    return _unescaped(content[token.end() : stop]), stop + 1


def _string_end(content: bytes, start: int) -> int:
    """Where a string with brackets in it ends."""
    depth, at = 1, start
    # The longest string that ISO 32000 lets a writer make, twice over.
    for found in re.finditer(rb"\\.|[()]", content[start : start + 65_536], re.DOTALL):
        at = start + found.start()
        depth += {b"(": 1, b")": -1}.get(found[0], 0)
        if depth == 0:
            return at
    return min(start + 65_536, len(content))


def _unescaped(text: bytes) -> bytes:
    if b"\\" not in text:
        return text
    return _ESCAPE.sub(
        lambda found: (
            bytes([int(found[1], 8) & 255])
            if found[1]
            else _ESCAPED.get(found[2] or b"", b"" if found[2] in {None, b"\n"} else found[2])
        ),
        text,
    )
