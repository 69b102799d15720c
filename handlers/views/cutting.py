"""Cuts HTML to Telegram's limit, never inside a tag, an entity or a character.

Tags that are open at a cut are closed before it and opened again after it. Lengths are UTF-16
code units of the visible text, as Telegram counts them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

# Limits of the Bot API: UTF-16 units of a message and of a photo's caption, bytes before entities
# are read, entities that count.
_MESSAGE = 4096
CAPTION = 1024
RAW_BYTES = 32_768
_ENTITIES = 100

_REFERENCE = r"&(?:#(?P<number>\d{1,7})|#x(?P<hex>[0-9a-fA-F]{1,6})|lt|gt|amp|quot);"
_ATOM = re.compile(rf"<(?P<end>/?)(?P<tag>[a-z][a-z-]*)[^<>]*>|{_REFERENCE}|.", re.S)
# Unicode's last code point, and the five modifiers that colour a hand.
_LAST_CHARACTER = 0x10FFFF
_JOINERS = frozenset("\u200d\ufe0e\ufe0f")
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_SENTENCE_END = frozenset(".!?…")
_CLOSERS = frozenset({"»", "”", ")", "&quot;", '"', "'"})


@dataclass(frozen=True, slots=True)
class _Atom:
    """A piece that is never cut: a tag or one visible character."""

    raw: str
    units: int
    opens: str = ""
    closes: bool = False


@dataclass(slots=True)
class _Page:
    """The atoms of one message, after the tags that were open at its beginning."""

    reopened: tuple[_Atom, ...]
    atoms: list[_Atom]


def length(html: str) -> int:
    """Visible length in UTF-16 code units."""
    return sum(atom.units for atom in _atoms(html))


def fits(html: str, limit: int = _MESSAGE) -> bool:
    """Whether Telegram takes this as one message."""
    atoms = list(_atoms(html))
    return (
        sum(atom.units for atom in atoms) <= limit
        and len(html.encode()) <= RAW_BYTES
        and sum(bool(atom.opens) for atom in atoms) <= _ENTITIES
    )


def cut(html: str, limit: int = _MESSAGE, mark: str = "…") -> str:
    """The beginning that fits into one message, with a mark where something was left out."""
    if fits(html, limit):
        return html
    room = limit - length(mark)
    first = next(_pages(html, room, RAW_BYTES - len(mark.encode())), None)
    return "" if first is None else _marked(first, mark)


def pages(html: str, limit: int = _MESSAGE) -> list[str]:
    """The whole in messages that each fit; cut between paragraphs, lines, sentences or words.

    Pages of white space alone are left out: Telegram refuses them.
    """
    return [_render(page) for page in _pages(html, limit, RAW_BYTES)]


def _atoms(html: str) -> Iterator[_Atom]:
    for found in _ATOM.finditer(html):
        raw = found.group()
        if found["tag"]:
            yield _Atom(raw, 0, "" if found["end"] else found["tag"], bool(found["end"]))
        elif (code := _code(found)) is None:
            yield from (_Atom(_bare(character), 1) for character in raw)
        else:
            yield _Atom(_bare(raw), 2 if code > 0xFFFF else 1)  # UTF-16 units


def _bare(raw: str) -> str:
    """An ampersand of its own is escaped: cut from what follows, it could mean something else."""
    return "&amp;" if raw == "&" else raw


def _code(found: re.Match[str]) -> int | None:
    """The code point that is shown, None where Telegram shows the reference as it stands."""
    if not found["number"] and not found["hex"]:
        raw = found.group()
        return ord(raw) if len(raw) == 1 else ord("&")
    code = int(found["number"]) if found["number"] else int(found["hex"], 16)
    return code if 0 < code < _LAST_CHARACTER else None


def _pages(html: str, limit: int, size: int) -> Iterator[_Page]:
    rest = list(_atoms(html))
    reopened: tuple[_Atom, ...] = ()
    while rest:
        stop = _stop(rest, reopened, limit, size)
        page = _Page(reopened, rest[:stop])
        reopened = _open_after(page)
        rest = rest[stop:]
        if any(atom.units and not atom.raw.isspace() for atom in page.atoms):
            yield page


def _stop(rest: list[_Atom], reopened: tuple[_Atom, ...], limit: int, size: int) -> int:
    """How many atoms go on this page: all that fit, less what follows the best place to cut."""
    full = _room(rest, reopened, limit, size)
    if full == len(rest):
        return full
    return _best_cut(rest, full) or _between_characters(rest, full) or max(full, 1)


def _room(rest: list[_Atom], reopened: tuple[_Atom, ...], limit: int, size: int) -> int:
    open_tags = [atom.opens for atom in reopened]
    units, entities = 0, len(reopened)
    weight = sum(len(atom.raw.encode()) + _closing(atom.opens) for atom in reopened)
    for count, atom in enumerate(rest):
        if atom.opens:
            open_tags.append(atom.opens)
            entities += 1
            weight += _closing(atom.opens)
        elif atom.closes and open_tags:
            weight -= _closing(open_tags.pop())
        units += atom.units
        weight += len(atom.raw.encode())
        if units > limit or entities > _ENTITIES or weight > size:
            return count
    return len(rest)


def _closing(name: str) -> int:
    return len(name) + len("</>")


def _best_cut(rest: list[_Atom], full: int) -> int:
    """The last paragraph, line, sentence or word end in the second half of the page, or 0."""
    best: dict[int, int] = {}
    before = ""
    for index in range(full):
        raw = rest[index].raw
        if raw.isspace():
            best[_rank(before, raw)] = index + 1
        if rest[index].units and not (raw in _CLOSERS and before in _SENTENCE_END):
            before = raw
    wanted = (stop for _, stop in sorted(best.items()) if stop > full // 2)
    return next(wanted, max(best.values(), default=0))


def _rank(before: str, space: str) -> int:
    """0 paragraph, 1 line, 2 sentence, 3 word."""
    if space == "\n":
        return 0 if before == "\n" else 1
    return 2 if before in _SENTENCE_END else 3


def _between_characters(rest: list[_Atom], full: int) -> int:
    """The last place not inside a cluster such as a letter and its accent, or 0."""
    return next((stop for stop in range(full, 0, -1) if not _joined(rest, stop)), 0)


def _joined(rest: list[_Atom], stop: int) -> bool:
    after = rest[stop].raw
    if len(after) != 1:
        return False
    return (
        after in _JOINERS
        or rest[stop - 1].raw == "\u200d"
        or ord(after) in _SKIN_TONES
        or unicodedata.combining(after) != 0
    )


def _open_after(page: _Page) -> tuple[_Atom, ...]:
    still = list(page.reopened)
    for atom in page.atoms:
        if atom.opens:
            still.append(atom)
        elif atom.closes and still:
            still.pop()
    return tuple(still)


def _render(page: _Page, tail: str = "") -> str:
    opened = "".join(atom.raw for atom in page.reopened)
    closed = "".join(f"</{atom.opens}>" for atom in reversed(_open_after(page)))
    return opened + "".join(atom.raw for atom in page.atoms) + tail + closed


def _marked(page: _Page, mark: str) -> str:
    while page.atoms[-1].raw.isspace():
        page.atoms.pop()
    return _render(page, mark)
