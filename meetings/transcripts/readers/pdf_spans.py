"""The words of a PDF page with their places: its drawing instructions, as far as they show text.

pypdf reads the file's objects and fonts. Its own extraction gives words without their ends, which
tell columns, and takes three times as long; so the instructions are walked here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from meetings.model.errors import UnreadableTranscript

if TYPE_CHECKING:
    from pypdf.generic._font import Font

_MOST_TOKENS: Final = 2_000_000
"""Of a file: a thousand pages of text. So many take about two seconds."""
_DEEPEST_FORM: Final = 4
_MOST_KEPT: Final = 1000
_BOLD = re.compile(r"bold|black|heavy|demi|[-,]bd\b", re.IGNORECASE)
_FORCE_BOLD: Final = 1 << 18

_TOKEN = re.compile(
    rb"(?P<string>\((?:[^()\\]|\\.)*+\))|(?P<open>\()|(?P<hex><[0-9A-Fa-f\s]*>)"
    rb"|(?P<number>[-+]?(?:\d+\.?\d*|\.\d+))|(?P<name>/[^\s()<>\[\]{}/%]*)"
    rb"|(?P<list>[\[\]])|(?P<word>[A-Za-z'\"][A-Za-z0-9*]*)|%[^\r\n]*|<<|>>",
    re.DOTALL,
)
_ESCAPE = re.compile(rb"\\(?:([0-7]{1,3})|\r\n|([\s\S]))")
_ESCAPED: Final = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_IMAGE_END = re.compile(rb"\sEI(?=[\s])")

_LIGATURES: Final = {
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st",
    0xFB06: "st", 0: "",
}  # fmt: skip
"""Letters drawn as one: "oﬃce" is looked for as "office"."""

Matrix = tuple[float, float, float, float, float, float]
_UNIT: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Span:
    """Words shown in one go: from ``x`` to ``stop`` on the line ``y``, counted upwards."""

    x: float
    stop: float
    y: float
    size: float
    text: str
    bold: bool = False
    turned: int = 0


@dataclass(slots=True)
class Budget:
    """How many instructions a file may still have."""

    left: int = _MOST_TOKENS

    def spend(self) -> None:
        """Counts one. Raises UnreadableTranscript past the last."""
        self.left -= 1
        if self.left < 0:
            raise UnreadableTranscript("this PDF has more drawing in it than any transcript")


class Letters:
    """A font: bytes to words and their width, in thousandths of its size."""

    def __init__(self, font: Font) -> None:
        self._font = font
        self._seen: dict[bytes, tuple[str, float]] = {}
        described = font.font_descriptor
        heavy = str(described.weight).isdecimal() and int(described.weight) >= 600
        forced = isinstance(described.flags, int) and bool(described.flags & _FORCE_BOLD)
        self.bold = bool(_BOLD.search(font.name)) or heavy or forced

    def words(self, shown: bytes) -> tuple[str, float]:
        """What some bytes show, and how wide that is."""
        found = self._seen.get(shown)
        if found is None:
            found = self._read(shown)
            if len(shown) < 20 and len(self._seen) < 20_000:
                self._seen[shown] = found
        return found

    def _read(self, shown: bytes) -> tuple[str, float]:
        font = self._font
        if isinstance(font.encoding, str):
            codes = shown.decode(font.encoding, "replace")
            letters = codes
        else:
            codes = shown.decode("latin-1")
            letters = "".join(font.encoding.get(code, chr(code)) for code in shown)
        text = "".join(str(font.character_map.get(one, one)) for one in letters)
        return text.translate(_LIGATURES), font.get_text_width(codes)


@dataclass(slots=True)
class _Look:
    """What is kept by ``q`` and brought back by ``Q``."""

    place: Matrix = _UNIT
    letters: Letters | None = None
    size: float = 1.0
    between: float = 0.0
    blank: float = 0.0
    wide: float = 1.0
    leading: float = 0.0
    mode: int = 0

    def copy(self) -> _Look:
        """Another one alike."""
        return replace(self)


@dataclass(frozen=True, slots=True)
class Form:
    """Instructions that a page draws by name, where, and with which names of its own."""

    content: bytes
    place: Matrix
    resources: Resources


class Resources:
    """What a page's names mean, looked up when they are used; ``known``: by every page so far."""

    def __init__(self, held: Mapping[str, Any] | None, known: dict[int, Letters | Form]) -> None:
        self._held = held
        self._known = known

    def font(self, name: str) -> Letters | None:
        """The font of a name."""
        font = self._entry("/Font", name)
        if font is None:
            return None
        found = self._known.get(id(font))
        if not isinstance(found, Letters):
            found = self._known[id(font)] = _letters(font)
        return found

    def form(self, name: str) -> Form | None:
        """The form of a name; None for a picture."""
        form = self._entry("/XObject", name)
        if form is None or form.get("/Subtype") != "/Form" or not hasattr(form, "get_data"):
            return None
        found = self._known.get(id(form))
        if not isinstance(found, Form):
            inner = form.get("/Resources")
            held = inner.get_object() if inner is not None else self._held
            place = _matrix([float(one) for one in form.get("/Matrix", ())])
            found = Form(form.get_data(), place, Resources(held, self._known))
            self._known[id(form)] = found
        return found

    def _entry(self, kind: str, name: str) -> Any:
        group = self._held.get(kind) if self._held is not None else None
        group = group.get_object() if group is not None else None
        one = group.get(name) if isinstance(group, dict) else None
        one = one.get_object() if one is not None else None
        return one if isinstance(one, dict) else None


def _letters(font: Any) -> Letters:
    from pypdf.generic._font import Font  # noqa: PLC0415 - heavy, seldom needed

    return Letters(Font.from_font_resource(font))


@dataclass(slots=True)
class _Walk:
    """One walk over the instructions of a page."""

    budget: Budget
    spans: list[Span] = field(default_factory=list)
    look: _Look = field(default_factory=_Look)
    line: Matrix = _UNIT
    at: Matrix = _UNIT
    kept: list[_Look] = field(default_factory=list)

    def run(self, content: bytes, resources: Resources, depth: int = 0) -> None:
        """Follows the instructions of a page or form."""
        for name, operands in _instructions(content, self.budget):
            if name == b"Do":
                self._form(operands, resources, depth)
            elif name == b"Tf":
                self._font(operands, resources)
            else:
                self._instruction(name, operands)

    def _form(self, operands: list[object], resources: Resources, depth: int) -> None:
        form = resources.form(_text(operands)) if depth < _DEEPEST_FORM else None
        if form is not None:
            kept, self.look = self.look, self.look.copy()
            self.look.place = _times(form.place, self.look.place)
            self.run(form.content, form.resources, depth + 1)
            self.look = kept

    def _font(self, operands: list[object], resources: Resources) -> None:
        self.look.letters = resources.font(_text(operands[:1]))
        self.look.size = _numbers(operands[1:], 1)[0]

    def _instruction(self, name: bytes, operands: list[object]) -> None:
        if name in _SETTINGS:
            self._set(_SETTINGS[name], _numbers(operands, 1)[0])
        elif name in {b"Tj", b"TJ", b"'", b'"'}:
            if name in {b"'", b'"'}:
                self._move(0.0, -self.look.leading)
            last = operands[-1] if operands else None
            self._show(last if isinstance(last, list) else [last])
        elif name in {b"q", b"Q", b"cm"}:
            self._kept(name, operands)
        else:
            self._placed(name, operands)

    def _kept(self, name: bytes, operands: list[object]) -> None:
        """The look of what follows, put away and brought back."""
        if name == b"cm":
            self.look.place = _times(_matrix(operands), self.look.place)
        elif name == b"Q":
            self.look = self.kept.pop() if self.kept else self.look
        elif len(self.kept) < _MOST_KEPT:
            self.kept.append(self.look.copy())

    def _placed(self, name: bytes, operands: list[object]) -> None:
        """Where the next words stand."""
        if name in {b"Td", b"TD"}:
            x, y = _numbers(operands, 2)
            self._move(x, y)
            self.look.leading = -y if name == b"TD" else self.look.leading
        elif name == b"T*":
            self._move(0.0, -self.look.leading)
        elif name == b"Tm":
            self.line = self.at = _matrix(operands)
        elif name == b"BT":
            self.line = self.at = _UNIT

    def _set(self, what: str, value: float) -> None:
        look = self.look
        if what == "wide":
            look.wide = value / 100
        elif what == "mode":
            look.mode = int(value)
        else:
            setattr(look, what, value)

    def _move(self, x: float, y: float) -> None:
        self.line = self.at = _times((1.0, 0.0, 0.0, 1.0, x, y), self.line)

    def _show(self, pieces: list[object]) -> None:
        look = self.look
        if look.letters is None:
            return
        texts: list[str] = []
        width = 0.0
        for piece in pieces:
            if isinstance(piece, bytes):
                text, wide = look.letters.words(piece)
                texts.append(text)
                spaces = text.count(" ") * look.blank
                width += wide / 1000 * look.size + len(text) * look.between + spaces
            elif isinstance(piece, float):
                width -= piece / 1000 * look.size
                if piece < _KERN_BLANK and texts and not texts[-1].endswith(" "):
                    texts.append(" ")
        width *= look.wide
        self._add("".join(texts), width)
        self.at = _times((1.0, 0.0, 0.0, 1.0, width, 0.0), self.at)

    def _add(self, text: str, width: float) -> None:
        if not text.strip() or self.look.mode == 3:  # 3 draws nothing
            return
        place = _times(self.at, self.look.place)
        across, down = abs(place[0]), abs(place[1])
        turned = 0 if across >= down else (1 if place[1] > 0 else 3)
        scale = max(across, down)
        x, y = {0: (place[4], place[5]), 1: (place[5], -place[4]), 3: (-place[5], place[4])}[
            turned
        ]
        bold = self.look.mode == 2 or bool(self.look.letters and self.look.letters.bold)
        size = abs(self.look.size) * max(abs(place[3]), abs(place[2]))
        self.spans.append(Span(x, x + width * scale, y, size or 1.0, text, bold, turned))


def _upright(place: Matrix, turned: int) -> tuple[float, float]:
    """Where words stand on a page that is turned so that they can be read."""
    x, y = place[4], place[5]
    return {0: (x, y), 1: (y, -x), 3: (-y, x)}[turned]


_KERN_BLANK: Final = -180.0
"""Thousandths of the size: words are often parted by such a step instead of a blank, letters by
less."""
_SETTINGS: Final = {
    b"Tc": "between", b"Tw": "blank", b"Tz": "wide", b"TL": "leading", b"Tr": "mode",
}  # fmt: skip


def spans_of(content: bytes, resources: Resources, budget: Budget) -> list[Span]:
    """The words that a page shows, in the order it draws them."""
    walk = _Walk(budget)
    walk.run(content, resources)
    return walk.spans


def _instructions(content: bytes, budget: Budget) -> Iterator[tuple[bytes, list[object]]]:
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


def _text(operands: list[object]) -> str:
    return operands[-1] if operands and isinstance(operands[-1], str) else ""


def _numbers(operands: list[object], wanted: int) -> list[float]:
    told = [value for value in operands if isinstance(value, float)][-wanted:]
    return [0.0] * (wanted - len(told)) + told


def _matrix(operands: list[object]) -> Matrix:
    told = [value for value in operands if isinstance(value, float)][-6:]
    if len(told) != 6 or not all(abs(value) < 1e7 for value in told):
        return _UNIT
    return (told[0], told[1], told[2], told[3], told[4], told[5])


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (
        a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j,
        e * g + f * i + k, e * h + f * j + m,
    )  # fmt: skip
