"""Turns of a source that names its speakers: its blocks joined, its people as it names them.

No rule about labels looks at such words: what stands before a colon in them was said.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from meetings.model.meeting import Speaker, Turn
from meetings.model.parsed_document import Block
from meetings.transcripts.turns.imprints_of_services import IMPRINT
from meetings.transcripts.turns.parts_of_labels import without_notes

_WORD: Final = 15
"""Characters up to which a block is a word or so, of which a recording may have thousands."""
_REMARK = re.compile(r"[(\[][^()\[\]]{1,200}[)\]]\.?")
"""«(Аплодисменты.)», "[Laughter]": nobody's words, they stay where they stand."""


def turns_of(blocks: Iterable[Block]) -> tuple[str, tuple[Block, ...]]:
    """The lead, and a block a turn.

    Blocks of one speaker that follow one another are one turn, which began when the first did.
    Words without a speaker before anyone speaks are the lead, unless they were recorded; later
    ones are nobody's, but for a remark, which stays in its turn.
    """
    lead: list[Block] = []
    turns: list[Block] = []
    for block in blocks:
        if len(block.text) > _WORD and IMPRINT.fullmatch(block.text.strip()):
            continue
        if not turns and block.speaker is None and block.start_s is None:
            lead.append(block)
        elif turns and _goes_on(turns[-1], block):
            turns[-1] = _joined(turns[-1], block)
        else:
            turns.append(replace(block, text=block.text.strip(), marked=None))
    return _text(lead), tuple(turns)


def _goes_on(turn: Block, block: Block) -> bool:
    if block.speaker is None and _REMARK.fullmatch(block.text.strip()):
        return True
    return block.speaker == turn.speaker


def _joined(turn: Block, block: Block) -> Block:
    """Cues and rows with times are pieces of sentences; others are paragraphs."""
    gap = "\n" if block.start_s is None else " "
    return replace(turn, text=f"{turn.text}{gap}{block.text.strip()}".strip())


def _text(blocks: Sequence[Block]) -> str:
    return "\n".join(block.text.strip() for block in blocks)


def people_told(blocks: Sequence[Block]) -> tuple[tuple[Speaker, ...], tuple[Turn, ...]]:
    """Speakers in order of appearance, and turns, under the names that the source prints.

    Who is introduced once as "Ann Moss (clerk of the pier)" is "Ann Moss" afterwards.
    """
    printed = dict.fromkeys(block.speaker for block in blocks if block.speaker is not None)
    called = _called(tuple(printed))
    counts = Counter(called[block.speaker] for block in blocks if block.speaker is not None)
    labels: dict[str, list[str]] = defaultdict(list)
    for name in printed:
        labels[called[name]].append(name)
    notes = {called[name]: without_notes(name)[1] for name in printed if called[name] != name}
    roles = {name: note.strip("()[] ") for name, note in notes.items()}
    roles |= {called[b.speaker]: b.role for b in reversed(blocks) if b.role and b.speaker}
    speakers = tuple(
        Speaker(name, tuple(labels[name]), roles.get(name), count)
        for name, count in counts.items()
    )
    return speakers, tuple(
        Turn(called[b.speaker] if b.speaker else None, b.speaker, b.text, b.start_s)
        for b in blocks
    )


def _called(printed: Sequence[str]) -> dict[str, str]:
    """The name for each that is printed: two with one name and other notes stay apart."""
    noted: dict[str, list[str]] = defaultdict(list)
    for name in printed:
        bare, note = without_notes(name)
        if note and bare in printed:
            noted[bare].append(name)
    return {name: name for name in printed} | {
        group[0]: bare for bare, group in noted.items() if len(group) == 1
    }
