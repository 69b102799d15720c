"""Paragraphs with bold words, from any format, as blocks.

What is bold at the beginning of a line may be a label; whether it is one, the whole file tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block
from meetings.transcripts.head.prose_date_head import written_head
from meetings.transcripts.readers.cues import seconds
from meetings.transcripts.readers.field_names import SPEAKER, TEXT, plain

_LONGEST_MARK: Final = 150
"""Characters: longer bold words are emphasis, not a label."""
_END_OF_NAME = re.compile(r"\s*:$|(?<=[A-Z]{2})\.$|(?<=[\w)]{4})\.$")
"""What parts a name from the words; "Jr." keeps its full stop."""
_BEFORE_WORDS: Final = 0.8
"""The share of names with words behind them from which on these are speakers; in a list of those
present each stands above the next."""
_LONGEST_NAME: Final = 80
"""Characters of a table's first cell that may be a name with its office."""
_SAID: Final = 3
"""Words that a quarter of the rows have at least where a table is of names and what they say."""
_NO_NAME = re.compile(r"[!?…]$|^\W*\d[\d\s.,%]*$")
"""How what is no name ends, or a cell that is a figure."""
_HEAD: Final = 40
"""Paragraphs among which title and date stand: a cover page with its list of those present."""

_CLOCK = r"(?:[\[(]?(?P<clock>(?:\d{1,2}:)?\d{1,2}:\d\d)(?:[.,]\d+)?[\])]?)"
_ONLY_CLOCK = re.compile(rf"[-–—|•·,]?\s*{_CLOCK}\s*:?")
_ALONE = re.compile(r"\s*[\[(]?(?P<clock>\d{1,2}:\d\d:\d\d)[\])]?\s*")
"""A line that only tells how far the recording is; "10:30" may be when the meeting began."""
_CLOCK_FIRST = re.compile(rf"\s*{_CLOCK}\s+")
_CLOCK_LAST = re.compile(rf"(?P<name>.*?\w[.)]?)\s*[-–—|•·,]?\s*{_CLOCK}\s*:?\s*")


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look; ``strong``: bold, underlined or of a style of their own.

    ``says``: the markup calls them the speaker's name.
    """

    text: str
    strong: bool = False
    says: bool = False


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
    lines: list[_Line] = []
    start: float | None = None
    for item in items:
        found = _paragraph(item) if isinstance(item, Paragraph) else map(_Line, _table(item))
        for line in found:
            block = line.block
            if clock := _ALONE.fullmatch(f"{block.marked or ''}{block.text}"):
                start = seconds(clock["clock"])
            elif lines and _waits(lines[-1].block) and not block.marked:
                joined = replace(lines[-1].block, text=block.text)
                lines[-1] = replace(lines[-1], block=joined)
            else:
                timed = replace(block, start_s=start) if block.start_s is None else block
                lines.append(replace(line, block=timed))
                start = None
    return tuple(_believed(lines) if _are_told(lines) else (line.block for line in lines))


_SAID_IN_NAME: Final = re.compile(r"[A-Z]\.[ \u00a0]?[-–—]{1,2}[ \t\u00a0]*[A-Z][a-z]")


@dataclass(frozen=True, slots=True)
class _Line:
    """A block, and whether the markup calls what is set apart in it a speaker's name."""

    block: Block
    says: bool = False


def _are_told(lines: Sequence[_Line]) -> bool:
    """Whether the markup's names stand before words; not so in a list of those present, nor where
    a program set apart more than names: "HON. A.B. REED.- Mr".
    """
    told = [number for number, line in enumerate(lines) if line.says]
    if any(_SAID_IN_NAME.search(lines[number].block.marked or "") for number in told):
        return False
    followed = [n for n in told if lines[n].block.text or not _says(lines[n + 1 : n + 2])]
    others = any(one.block.marked and one.block.text and not one.says for one in lines)
    alone = not others and any(lines[number].block.text for number in told)
    return (len(told) > 1 or alone) and len(followed) >= _BEFORE_WORDS * len(told)


def _says(lines: Sequence[_Line]) -> bool:
    return not lines or lines[0].says


def _believed(lines: Sequence[_Line]) -> Iterator[Block]:
    """Blocks under the names that the markup gives; a heading ends what somebody says."""
    speaker: str | None = None
    for line in lines:
        block = line.block
        mark = _END_OF_NAME.sub("", block.marked or "")
        if line.says:
            speaker = " ".join(mark.split())
            if block.text:
                yield replace(block, speaker=speaker, marked=None)
        elif block.speaker is not None or (mark and not block.text):
            speaker = block.speaker
            yield block
        else:
            words = f"{block.marked or ''} {block.text}".strip()
            yield replace(block, text=words, speaker=speaker, marked=None)


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
        dated = written_head(lines) is not None
    except UnreadableTranscript:
        dated = False
    title = " ".join(first.text.split())
    if not any(map(str.isalpha, title)):
        return None, blocks
    whole = lines[0] == first.text
    return (None, blocks) if dated or not whole else (title, blocks[1:])


def _paragraph(paragraph: Paragraph) -> Iterator[_Line]:
    for line in _lines(paragraph.runs):
        runs = [replace(run, strong=run.strong or paragraph.heading) for run in line]
        if any(run.text.strip() for run in runs):
            block = _line(runs)
            first = next((run for run in runs if run.strong and run.text.strip()), None)
            yield _Line(block, bool(block.marked and first and first.says))


def _lines(runs: Iterable[Run]) -> Iterator[list[Run]]:
    line: list[Run] = []
    for run in runs:
        first, *others = run.text.split("\n")
        line.append(replace(run, text=first))
        for text in others:
            yield line
            line = [replace(run, text=text)]
    yield line


def _line(runs: list[Run]) -> Block:
    start, runs = _clock_first(_without_number(runs))
    at = next((i for i, run in enumerate(runs) if run.text.strip() and not run.strong), len(runs))
    strong = "".join(run.text for run in runs[:at] if run.strong or not run.text.strip())
    rest = "".join(run.text for run in runs[at:])
    if not strong.strip() or len(strong) > _LONGEST_MARK or not _parted(strong, rest):
        return Block((strong + rest).strip(), start_s=start)
    mark, text = strong.strip(), rest.strip()
    if text[:1] in {":", "."} and not text[1:2].isalnum():
        mark, text = mark + text[0], text[1:].lstrip()
    return _timed(mark, text, start)


_QUESTION = re.compile(r"\s*(?:[TQ]?\d{1,3}\.)?\s*(?:\[\d{1,8}\])?\s*")
"""A question's number before a name in bold: "T2. [900123] **Bo Vale (Tarn):** Will it …"."""


def _without_number(runs: list[Run]) -> list[Run]:
    """The runs of a line without the number of a question, where a name in bold follows."""
    at = next((i for i, run in enumerate(runs) if run.strong and run.text.strip()), 0)
    before = "".join(run.text for run in runs[:at])
    named = at and runs[at].text.rstrip().endswith(":")
    return runs[at:] if named and before.strip() and _QUESTION.fullmatch(before) else runs


def _parted(strong: str, rest: str) -> bool:
    """Whether a word ends where the bold does, so that a blank may part the two again."""
    return (
        not rest
        or rest[0].isspace()
        or rest[0] in ":."
        or strong[-1].isspace()
        or (strong[-1] == ":")
    )


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
    if (found := _CLOCK_LAST.fullmatch(mark)) and any(map(str.isalpha, found["name"])):
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
                    yield from (line.block for line in _paragraph(paragraph))


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
    said = sum(len(words.split()) >= _SAID for _, words in told)  # "Reprimand | 905" is a figure
    rows_told = len(told) > 2 and len(told) * 4 >= len(rows) * 3
    return rows_told and len(different) < len(told) and 4 * said >= len(told)


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
