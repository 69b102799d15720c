"""The resources that a PDF's instructions refer to: fonts with their characters, and forms."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from meetings.transcripts.readers.pdf_matrices import Matrix, matrix_of

if TYPE_CHECKING:
    from pypdf.generic._font import Font

_BOLD = re.compile(r"bold|black|heavy|demi|[-,]bd\b", re.IGNORECASE)
_FORCE_BOLD: Final = 1 << 18
"""The 19th bit of a font's flags, by ISO 32000."""

_LIGATURES: Final = {
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st",
    0xFB06: "st", 0: "",
}  # fmt: skip
"""Letters drawn as one: "oﬃce" is looked for as "office"."""


class Letters:
    """A font: bytes to words and their width, in thousandths of its size."""

    def __init__(self, font: Font) -> None:
        self._font = font
        self._seen: dict[bytes, tuple[str, float]] = {}
        described = font.font_descriptor
        # Weights by ISO 32000: 400 is normal, 700 bold, and some call 600 so.
        heavy = str(described.weight).isdecimal() and int(described.weight) >= 600
        forced = isinstance(described.flags, int) and bool(described.flags & _FORCE_BOLD)
        self.bold = bool(_BOLD.search(font.name)) or heavy or forced

    def words(self, shown: bytes) -> tuple[str, float]:
        """What some bytes show, and how wide that is."""
        found = self._seen.get(shown)
        if found is None:
            found = self._read(shown)
            # Short strings come again and again; of long ones each is new.
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
            place = matrix_of([float(one) for one in form.get("/Matrix", ())])
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
