"""A record that lost its breaks: "Chair: We begin. Mr. Vale: It leaks. Chair: The county pays."

Where lines hold several labels each, and these come back, every place where somebody may begin to
speak begins a line again, so that the file as a whole is judged as any other: whom it does not
know is nobody then, and not whoever spoke before.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.labels_inside_lines import parts_of_line
from meetings.transcripts.turns.lines_and_marks import Line
from meetings.transcripts.turns.lines_cut_at_margin import are_cut_at_margin
from meetings.transcripts.turns.name_forms import CAPITAL

_BIG: Final = rf"A-ZÀ-ÖØ-Þ{CAPITAL}"
_COLON: Final = re.compile(
    # what is said begins with a capital: "three points: money", "at 9:30" go on
    rf":(?:[ \t\u00a0]{{1,4}}(?=[\"“”«„'‘(\[¿¡…—–-]{{0,3}}[ ]?[{_BIG}0-9])"
    r"|[ \t\u00a0]{0,4}$)"
)
_BLANKS: Final = (" ", "\u00a0")
"""What may stand before a colon."""
_SENTENCE_ENDS: Final = re.compile(r"[.!?…][»”\"’)\]]*[ \t\u00a0]{1,40}+")
_GOES_ON: Final = re.compile(
    # "Mr.", "An hon.", "A.", and what counts an item, "## 2."
    r"(?:^|\W)(?:Mrs?|M[sxm]|Mme|Mlle|D[rp]|Dra|St|[JS]r|Sra|Herr|Fr|Ing|hon|Rev|Gen|Sen|Rep|Gov"
    r"|Col|Lt|Maj|Capt|Sgt|Prof|гр|им|тов|гос|проф|акад"
    rf"|(?-i:[{_BIG}гт])|(?:^|[.!?:#*]\s{{0,2}})\d{{1,2}})\.$",
    re.IGNORECASE,
)
_BEFORE: Final = 8
"""Characters that hold the longest of these."""
_NUMBERED: Final = re.compile(
    # written down by a machine, which may know no sentences
    r"(?<!\S)(?P<label>(?:speaker|spk|спикер|говорящий|участник)[ \u00a0_]?\d{1,3})"
    r"[ \u00a0]?:[ \u00a0](?=\S)",
    re.IGNORECASE,
)
_NUMBER_BEFORE_COLON: Final = re.compile(r":(?:(?<=\d:)|(?<=\d[ \u00a0]:))[ \u00a0]")
"""What they all have; the colon first, which is looked for."""
_LONGEST: Final = 90
"""Characters of a label and its note: "Member of the public (Pier Street)"."""
_EACH: Final = 3
"""Labels inside lines for each that begins one, in a text that has lost its breaks; where some are
left most lines begin with labels (`known_labels_inside_lines`)."""
_FEWEST: Final = 3
"""Labels inside lines; two may be chance."""


def broken_where_labels_come_back(lines: Sequence[Line]) -> list[Line] | None:
    """The lines of such a record, each place where somebody may begin at the beginning of one;
    None where the text has its breaks.
    """
    found = [places_of_labels(line) for line in lines]
    counts = Counter(label for places in found for _, label in places)
    inside = sum(at > 0 for places in found for at, _ in places)
    if inside < max(_FEWEST, _EACH * (counts.total() - inside)):
        return None
    again = sum(count for count in counts.values() if count > 1)
    if 2 * again < counts.total():  # a head: "Place: Hall. Chair: Ann Moss."
        return None
    written = sum(bool(line.text.strip()) for line in lines)
    if written > inside and not are_cut_at_margin(lines):
        return None
    return [
        part
        for line, places in zip(lines, found, strict=True)
        for part in parts_of_line(line, [at for at, _ in places])
    ]


def places_of_labels(line: Line) -> list[tuple[int, str]]:
    """Where labels may begin in a line, each with what it is."""
    if ":" not in line.text:
        return []
    found = dict(_behind_sentences(line.text))
    if _NUMBER_BEFORE_COLON.search(line.text):
        found |= {one.start(): one["label"] for one in _NUMBERED.finditer(line.text)}
    return sorted(found.items())


def _behind_sentences(text: str) -> Iterator[tuple[int, str]]:
    """What stands between the end of a sentence and a colon, where it may be a label."""
    after = 0
    for colon in _COLON.finditer(text):
        stop = colon.start() - text.startswith(_BLANKS, max(after, colon.start() - 1))
        start = _begins(text, max(after, stop - _LONGEST), stop)
        label = "" if start is None else text[start:stop]
        if start is not None and label and look_of(label) is not None:
            yield start, label
            after = colon.end()


def _begins(text: str, first: int, stop: int) -> int | None:
    """Where the sentence begins that ends in a colon; None where that is too far away."""
    found = _SENTENCE_ENDS.finditer(text, first, stop)
    ends = [
        one.end()
        for one in found
        if not _GOES_ON.search(text, max(0, one.start() - _BEFORE), one.start() + 1)
    ]
    if ends:
        return ends[-1]
    return len(text) - len(text.lstrip()) if first == 0 else None
