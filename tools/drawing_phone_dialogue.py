"""A dialogue drawn as a phone shows it: bubbles, quotes, buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import matplotlib
from PIL import Image, ImageDraw, ImageFont

from bot.local_bot_api.keyboard import ApiButton
from bot.local_bot_api.recorded_actions import Sent

WIDTH, EDGE, PADDING, GAP = 900, 24, 24, 16
BUBBLE = WIDTH - 2 * EDGE - 60
SIZE, LEADING, BUTTON = 29, 41, 66
PAPER, THEIRS, OURS = "#CBD9E6", "#FFFFFF", "#E2F6CF"
INK, FAINT, ACCENT, QUOTE, KEY = "#15181C", "#5B6670", "#2C6FA8", "#EAF2F9", "#7F98AE"
FONTS = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
FACES = {"": "", "bold": "-Bold", "italic": "-Oblique"}
QUOTES = frozenset({"blockquote", "expandable_blockquote"})

Font = ImageFont.FreeTypeFont
Draw = ImageDraw.ImageDraw
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Word:
    """A word with the blank behind it, in one style."""

    text: str
    kinds: frozenset[str] = frozenset()

    @property
    def font(self) -> Font:
        """The face it is set in."""
        return face("bold" if "bold" in self.kinds else "italic" if "italic" in self.kinds else "")

    @property
    def quoted(self) -> bool:
        """Whether it is somebody's."""
        return bool(self.kinds & QUOTES)


Line = list[Word]


@dataclass(frozen=True, slots=True)
class Said:
    """What the person wrote."""

    text: str


@cache
def face(kind: str = "", size: int = SIZE) -> Font:
    """A face of DejaVu Sans, which comes with matplotlib."""
    return ImageFont.truetype(FONTS / f"DejaVuSans{FACES[kind]}.ttf", size)


def dialogue(told: Sequence[Said | Sent]) -> Image.Image:
    """The picture, as high as it has to be."""
    height = _draw(ImageDraw.Draw(Image.new("RGB", (1, 1))), told)
    image = Image.new("RGB", (WIDTH, int(height)), PAPER)
    _draw(ImageDraw.Draw(image), told)
    return image


def _draw(draw: Draw, told: Sequence[Said | Sent]) -> float:
    y: float = EDGE
    for one in told:
        y = _bubble(draw, one, y) + GAP
    return y - GAP + EDGE


def _bubble(draw: Draw, one: Said | Sent, y: float) -> float:
    lines = list(_lines(_words(one)))
    width = max(sum(map(_width, line)) for line in lines) + 2 * PADDING
    width = BUBBLE if isinstance(one, Sent) and one.rows else width + (lines[0][0].quoted and 20)
    left = EDGE if isinstance(one, Sent) else WIDTH - EDGE - width
    stop = y + len(lines) * LEADING + 2 * PADDING - 8
    fill = THEIRS if isinstance(one, Sent) else OURS
    draw.rounded_rectangle((left, y, left + width, stop), 22, fill)
    _text(draw, lines, left + PADDING, y + PADDING - 4, width - 2 * PADDING)
    for row in one.rows if isinstance(one, Sent) else ():
        stop = _row(draw, row, left, stop + 8, width)
    return stop


def _text(draw: Draw, lines: list[Line], left: float, y: float, width: float) -> None:
    for line in lines:
        quoted = bool(line) and line[0].quoted
        if quoted:
            draw.rectangle((left - 6, y - 1, left + width + 6, y + LEADING), QUOTE)
            draw.rectangle((left - 10, y - 1, left - 5, y + LEADING), ACCENT)
        x = left + (12 if quoted else 0)
        for place, word in enumerate(line):
            ink = ACCENT if "text_link" in word.kinds else INK
            draw.text((x, y + 4), word.text, ink, word.font)
            if "underline" in word.kinds:
                on = place + 1 < len(line) and "underline" in line[place + 1].kinds
                length = word.font.getlength(word.text if on else word.text.rstrip())
                draw.line((x, y + 38, x + length, y + 38), INK, 2)
            x += _width(word)
        y += LEADING


def _words(one: Said | Sent) -> Iterator[Word]:
    """Words and line feeds; offsets of entities are UTF-16 code units."""
    units = one.text.encode("utf-16-le")
    spans = [(e.offset, e.stop, e.kind) for e in one.entities] if isinstance(one, Sent) else []
    cuts = {0, len(units) // 2} | {place for start, stop, _ in spans for place in (start, stop)}
    edges = sorted(cuts)
    for start, stop in pairwise(edges):
        kinds = frozenset(kind for left, right, kind in spans if left <= start and stop <= right)
        for part in _parts(units[2 * start : 2 * stop].decode("utf-16-le")):
            yield Word(part, kinds)


def _parts(text: str) -> Iterator[str]:
    for number, line in enumerate(text.split("\n")):
        if number:
            yield "\n"
        yield from (f"{word} " for word in line.split(" ")[:-1])
        yield line.split(" ")[-1]


def _lines(words: Iterator[Word]) -> Iterator[Line]:
    line: Line = []
    for word in words:
        room = BUBBLE - 2 * PADDING - (12 if word.quoted else 0)
        full = line and sum(map(_width, line)) + word.font.getlength(word.text.rstrip()) > room
        if word.text == "\n" or full:
            yield line or [Word("", word.kinds)]
            line = []
        if word.text not in ("\n", ""):
            line.append(word)
    if line:
        yield line


def _width(word: Word) -> float:
    return word.font.getlength(word.text)


def _row(draw: Draw, row: Sequence[ApiButton], left: float, y: float, width: float) -> float:
    each = (width - 8 * (len(row) - 1)) / len(row)
    for place, button in enumerate(row):
        x = left + place * (each + 8)
        draw.rounded_rectangle((x, y, x + each, y + BUTTON), 16, KEY)
        _label(draw, button.text, (x, y, x + each, y + BUTTON))
    return y + BUTTON


def _label(draw: Draw, text: str, box: Box) -> None:
    """Words in the middle; signs that DejaVu lacks are drawn, or left out."""
    sign = next((sign for sign in SIGNS if sign in text), "")
    words = "".join(c for c in text.replace(sign, "") if ord(c) <= 0xFFFF).strip()
    font = face(size=27)
    room = box[2] - box[0] - 24 - (44 if sign else 0)
    while words and font.getlength(words) > room:
        words = words.rstrip("…")[:-1].rstrip() + "…"
    length = font.getlength(words) + (34 if sign else 0) + (10 if sign and words else 0)
    x, middle = (box[0] + box[2] - length) / 2, (box[1] + box[3]) / 2
    if sign:
        SIGNS[sign](draw, x, middle - 17)
        x += 34 + (10 if words else 0)
    draw.text((x, middle), words, "white", font, anchor="lm")


def _loupe(draw: Draw, x: float, y: float) -> None:
    draw.ellipse((x + 2, y + 3, x + 23, y + 24), outline="white", width=4)
    draw.line((x + 20, y + 21, x + 31, y + 32), "white", 5)


def _sheet(draw: Draw, x: float, y: float) -> None:
    draw.rectangle((x + 5, y + 2, x + 28, y + 32), outline="white", width=3)
    for line in (10, 17, 24):
        draw.line((x + 11, y + line, x + 23, y + line), "white", 3)


def _clipboard(draw: Draw, x: float, y: float) -> None:
    _sheet(draw, x, y)
    draw.rectangle((x + 11, y - 2, x + 22, y + 5), "white")


def _thumb(draw: Draw, x: float, y: float, *, up: bool = True) -> None:
    shape = [(10, 15), (17, 2), (22, 4), (20, 13), (32, 13), (29, 31), (10, 31)]
    cuff = [(2, 15), (8, 15), (8, 31), (2, 31)]
    for part in (shape, cuff):
        draw.polygon([(x + left, y + (top if up else 34 - top)) for left, top in part], "white")


def _thumb_down(draw: Draw, x: float, y: float) -> None:
    _thumb(draw, x, y, up=False)


SIGNS: dict[str, Callable[[Draw, float, float], None]] = {
    "🔎": _loupe,
    "📄": _sheet,
    "📋": _clipboard,
    "👍": _thumb,
    "👎": _thumb_down,
}
