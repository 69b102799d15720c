"""A text without names whose lines are pieces of sentences, in paragraphs of whole ones.

A cue is as much as fits a screen, and a line of what a program heard as much as it heard at once:
"the cost was 43 million", "dollars. It replaces" are nothing that anybody could be quoted by.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from meetings.text.sentences import sentences

_END: Final = re.compile(r"[^\W\d_]{2}[.!?…][»”\"’')\]]*(?=\s|$)")
_ENDS_LINE: Final = re.compile(r"[.!?…][»”\"’')\]]*$")
_RARE: Final = 60
"""Words for each end of a sentence; where there are more a program wrote no full stops."""
_WHOLE: Final = 0.6
"""Share of the lines that end as sentences do, from which on each is one or several."""
_GOES_ON: Final = 0.4
"""Share of the lines that begin in small letters, as those of no list do."""
_SOME: Final = 0.1
"""The same where most lines are whole."""
_ITEM: Final = re.compile(r"[*•·+#|>-]|\d{1,2}[.)]\s|https?:")
_LISTED: Final = 0.05
"""Share of the lines that begin as those of lists and tables, up to which there are none."""
_FEWEST: Final = 8
"""Lines; fewer are a note."""
_SHORTEST: Final = 400
"""Characters of a paragraph, but for the last."""


def in_paragraphs(text: str) -> str | None:
    """The text in paragraphs; None where its lines are no pieces of sentences."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    small = sum(line[0].islower() for line in lines)
    ends = sum(bool(_ENDS_LINE.search(line)) for line in lines)
    listed = sum(bool(_ITEM.match(line)) for line in lines)
    if listed > _LISTED * len(lines):
        return None
    if len(lines) < _FEWEST or small < _SOME * len(lines):
        return None
    if ends >= _WHOLE * len(lines):
        return "\n".join(" ".join(group) for group in _going_on(lines))
    return "\n".join(_paragraphs(lines)) if small >= _GOES_ON * len(lines) else None


def _going_on(lines: Sequence[str]) -> Iterator[list[str]]:
    """The lines, each with those below that go on with its sentence."""
    group: list[str] = []
    for line in lines:
        if group and (not line[0].islower() or _ENDS_LINE.search(group[-1])):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """The sentences together; the lines of a stretch in which a program wrote no full stops."""
    held = ""
    for group in _up_to_ends(lines):
        whole = " ".join(group)
        if whole.count(" ") < _RARE * (1 + len(_END.findall(whole))):
            held = f"{held} {whole}".strip()
            *full, held = _cut(held)
            yield from full
            continue
        if held:
            yield held
            held = ""
        yield from group
    if held:
        yield held


def _up_to_ends(lines: Sequence[str]) -> Iterator[list[str]]:
    """The lines up to each that ends as sentences do."""
    group: list[str] = []
    for line in lines:
        group.append(line)
        if _ENDS_LINE.search(line):
            yield group
            group = []
    if group:
        yield group


def _cut(text: str) -> list[str]:
    """A text in paragraphs of whole sentences; the last may be short."""
    found, start = [], 0
    for _, stop in sentences(text):
        if stop - start >= _SHORTEST:
            found.append(text[start:stop].strip())
            start = stop
    return [*found, text[start:].strip()]
