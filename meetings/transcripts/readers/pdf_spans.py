"""The words of a PDF page with their places: its drawing instructions, as far as they show text.

pypdf reads the file's objects and fonts. Its own extraction gives words without their ends, which
tell columns, and takes three times as long; so the instructions are walked here.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from meetings.transcripts.readers.pdf_instructions import Budget, instructions
from meetings.transcripts.readers.pdf_matrices import UNIT, Matrix, matrix_of, times
from meetings.transcripts.readers.pdf_resources import Letters, Resources

# Forms drawn inside each other, and looks put away at once: a page needs two or three, and a
# hostile one goes round in a circle.
_DEEPEST_FORM: Final = 4
_MOST_KEPT: Final = 1000


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
class _Look:
    """What is kept by ``q`` and brought back by ``Q``."""

    place: Matrix = UNIT
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


@dataclass(slots=True)
class _Walk:
    """One walk over the instructions of a page."""

    budget: Budget
    spans: list[Span] = field(default_factory=list)
    look: _Look = field(default_factory=_Look)
    line: Matrix = UNIT
    at: Matrix = UNIT
    kept: list[_Look] = field(default_factory=list)

    def run(self, content: bytes, resources: Resources, depth: int = 0) -> None:
        """Follows the instructions of a page or form."""
        for name, operands in instructions(content, self.budget):
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
            self.look.place = times(form.place, self.look.place)
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
            self.look.place = times(matrix_of(operands), self.look.place)
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
            self.line = self.at = matrix_of(operands)
        elif name == b"BT":
            self.line = self.at = UNIT

    def _set(self, what: str, value: float) -> None:
        look = self.look
        if what == "wide":
            look.wide = value / 100
        elif what == "mode":
            look.mode = int(value)
        else:
            setattr(look, what, value)

    def _move(self, x: float, y: float) -> None:
        self.line = self.at = times((1.0, 0.0, 0.0, 1.0, x, y), self.line)

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
        self.at = times((1.0, 0.0, 0.0, 1.0, width, 0.0), self.at)

    def _add(self, text: str, width: float) -> None:
        if not text.strip() or self.look.mode == 3:  # 3 draws nothing
            return
        place = times(self.at, self.look.place)
        across, down = abs(place[0]), abs(place[1])
        turned = 0 if across >= down else (1 if place[1] > 0 else 3)
        scale = max(across, down)
        x, y = _upright(place, turned)
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


def _text(operands: list[object]) -> str:
    return operands[-1] if operands and isinstance(operands[-1], str) else ""


def _numbers(operands: list[object], wanted: int) -> list[float]:
    told = [value for value in operands if isinstance(value, float)][-wanted:]
    return [0.0] * (wanted - len(told)) + told
