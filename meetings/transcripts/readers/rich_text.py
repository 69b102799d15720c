"""Documents of paragraphs with bold words in them, from whatever form, as blocks.

What is bold at the beginning of a line may be a label; whether it is one, the whole file tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.meeting import Block
from meetings.transcripts.head.written_head import written_head
from meetings.transcripts.readers.cues import seconds
from meetings.transcripts.readers.field_names import SPEAKER, TEXT, plain

_LONGEST_MARK: Final = 150
"""Characters: longer bold words are emphasis, not a label."""
_LONGEST_NAME: Final = 80
_NO_NAME = re.compile(r"[!?…]$|^\W*\d[\d\s.,%]*$")
"""How what is no name ends, or a cell that is a figure."""
_HEAD: Final = 40
_TITLE_LENGTH: Final = 1000

_CLOCK = r"(?:[\[(]?(?P<clock>(?:\d{1,2}:)?\d{1,2}:\d\d)(?:[.,]\d+)?[\])]?)"
_ONLY_CLOCK = re.compile(rf"[-–—|•·,]?\s*{_CLOCK}\s*:?")
_CLOCK_FIRST = re.compile(rf"\s*{_CLOCK}\s+")
_CLOCK_LAST = re.compile(rf"(?P<name>.*?\w[.)]?)\s*[-–—|•·,]?\s*{_CLOCK}\s*:?\s*")
_JOINT = re.compile(r"[\s:.,;)\]–—-]")


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look; ``strong``: bold, underlined or of a style of their own."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; a line feed in it begins a new line."""

    runs: tuple[Run, ...]
    heading: bool = False

    @property
    def text(self) -> str:
        """Its words alone."""
        return "".join(run.text for run in self.runs).strip()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, each of some paragraphs."""

    rows: tuple[tuple[tuple[Paragraph, ...], ...], ...]


Item = Paragraph | Table


def blocks_in(items: Iterable[Item]) -> tuple[Block, ...]:
    """A block a line, with what is bold at its beginning and with its time set apart."""
    blocks: list[Block] = []
    for item in items:
        found = _paragraph(item) if isinstance(item, Paragraph) else _table(item)
        for block in found:
            if blocks and _waits(blocks[-1]) and not block.marked:
                blocks[-1] = replace(blocks[-1], text=block.text)
            else:
                blocks.append(block)
    return tuple(blocks)


def _waits(block: Block) -> bool:
    """Whether a name and a time stand in a line of their own, and the words follow."""
    return bool(block.marked) and not block.text and block.start_s is not None


def first_heading(
    items: Sequence[Item], blocks: tuple[Block, ...]
) -> tuple[str | None, tuple[Block, ...]]:
    """The title, where the first paragraph is a heading, and the blocks without it.

    Where a date stands under it, title and date are left to whoever reads heads.
    """
    first = next((one for one in items if not isinstance(one, Paragraph) or one.text), None)
    if not isinstance(first, Paragraph) or not first.heading or not blocks:
        return None, blocks
    lines = [f"{block.marked or ''} {block.text}".strip() for block in blocks[:_HEAD]]
    try:
        dated = written_head(lines, _TITLE_LENGTH) is not None
    except UnreadableTranscript:
        dated = False
    title = " ".join(first.text.split())
    if not any(map(str.isalpha, title)):
        return None, blocks
    whole = lines[0] == first.text
    return (None, blocks) if dated or not whole else (title, blocks[1:])


def _paragraph(paragraph: Paragraph) -> Iterator[Block]:
    for line in _lines(paragraph.runs):
        runs = [Run(run.text, run.strong or paragraph.heading) for run in line]
        if any(run.text.strip() for run in runs):
            yield _line(runs)


def _lines(runs: Iterable[Run]) -> Iterator[list[Run]]:
    line: list[Run] = []
    for run in runs:
        first, *others = run.text.split("\n")
        line.append(Run(first, run.strong))
        for text in others:
            yield line
            line = [Run(text, run.strong)]
    yield line


def _line(runs: list[Run]) -> Block:
    start, runs = _clock_first(runs)
    at = next((i for i, run in enumerate(runs) if run.text.strip() and not run.strong), len(runs))
    strong = "".join(run.text for run in runs[:at] if run.strong or not run.text.strip())
    rest = "".join(run.text for run in runs[at:])
    if not strong.strip() or len(strong) > _LONGEST_MARK or not _parted(strong, rest):
        return Block((strong + rest).strip(), start_s=start)
    mark, text = strong.strip(), rest.strip()
    if text.startswith(":"):
        mark, text = f"{mark}:", text[1:].lstrip()
    return _timed(mark, text, start)


def _parted(strong: str, rest: str) -> bool:
    """Whether a word ends where the bold does."""
    return not rest or bool(_JOINT.match(rest) or _JOINT.match(strong[-1]) or rest[0] in "([")


def _clock_first(runs: list[Run]) -> tuple[float | None, list[Run]]:
    """A time before bold words: "[00:16] **Ada Reed:** We begin."."""
    if not runs or not any(run.strong for run in runs):
        return None, runs
    found = _CLOCK_FIRST.match(runs[0].text + " ")
    if found is None or found.end() < len(runs[0].text) or len(runs) < 2 or not runs[1].strong:
        return None, runs
    return seconds(found["clock"]), runs[1:]


def _timed(mark: str, text: str, start: float | None) -> Block:
    """The time beside a name is no word of anybody's."""
    if text and (found := _ONLY_CLOCK.fullmatch(text)):
        return Block("", marked=mark, start_s=seconds(found["clock"]))
    if found := _CLOCK_LAST.fullmatch(mark):
        return Block(text, marked=found["name"].strip(), start_s=seconds(found["clock"]))
    return Block(text, marked=mark, start_s=start)


def _table(table: Table) -> Iterator[Block]:
    rows = [[_cell(cell) for cell in row] for row in table.rows]
    columns = _named_columns(rows[0]) if rows else None
    if columns is not None:
        yield from _told(rows[1:], *columns)
    elif _of_labels(rows):
        for row in rows:
            yield from _label_row([cell for cell in row if cell])
    else:
        for cells in table.rows:
            for cell in cells:
                for paragraph in cell:
                    yield from _paragraph(paragraph)


def _cell(paragraphs: Sequence[Paragraph]) -> str:
    return "\n".join(filter(None, (paragraph.text for paragraph in paragraphs)))


def _named_columns(heading: Sequence[str]) -> tuple[int, int] | None:
    """The columns of speakers and words, where the first row names them."""
    names = [plain(cell) for cell in heading]
    speaker = next((i for i, name in enumerate(names) if name in SPEAKER), None)
    text = next((i for i, name in enumerate(names) if name in TEXT and i != speaker), None)
    return None if speaker is None or text is None else (speaker, text)


def _told(rows: Iterable[Sequence[str]], speaker: int, text: int) -> Iterator[Block]:
    for row in rows:
        if len(row) > max(speaker, text) and row[text]:
            start = next((seconds(f["clock"]) for cell in row if (f := _only_clock(cell))), None)
            yield Block(row[text], row[speaker].removesuffix(":") or None, start_s=start)


def _only_clock(cell: str) -> re.Match[str] | None:
    return _ONLY_CLOCK.fullmatch(cell)


def _of_labels(rows: Sequence[Sequence[str]]) -> bool:
    """Whether rows are a short name, perhaps a time, and words; with names that come back."""
    names = [_name_and_words(row) for row in rows]
    told = [one for one in names if one]
    different = {name for name, _ in told}
    return len(told) > 2 and len(told) * 4 >= len(rows) * 3 and len(different) < len(told)


def _name_and_words(row: Sequence[str]) -> tuple[str, str] | None:
    cells = [cell for cell in row if cell and not _only_clock(cell)]
    if len(cells) < 2 or len(cells[0]) > _LONGEST_NAME or "\n" in cells[0]:
        return None
    return None if _NO_NAME.search(cells[0]) else (cells[0], " ".join(cells[1:]))


def _label_row(row: Sequence[str]) -> Iterator[Block]:
    told = _name_and_words(row)
    start = next((seconds(f["clock"]) for cell in row if (f := _only_clock(cell))), None)
    if told is None:
        yield from (Block(cell) for cell in row)
    else:
        yield Block(told[1], marked=told[0], start_s=start)
