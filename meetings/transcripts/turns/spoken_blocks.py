"""Turns of a source that tells itself who speaks: its blocks joined, its people as it names them.

No rule about labels looks at such words: what stands before a colon in them was said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from meetings.model.meeting import Block, Speaker, Turn

_REMARK = re.compile(r"[(\[][^()\[\]]{1,200}[)\]]\.?")
"""«(Аплодисменты.)», "[Laughter]": nobody's words, they stay where they stand."""


def turns_of(blocks: Iterable[Block]) -> tuple[str, tuple[Block, ...]]:
    """The lead, and a block a turn.

    Blocks of one speaker that follow one another are one turn, which began when the first did.
    Words without a speaker before anyone speaks are the lead; later ones are nobody's, but for
    a remark, which stays in its turn.
    """
    lead: list[Block] = []
    turns: list[Block] = []
    for block in blocks:
        if not turns and block.speaker is None:
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
    """Speakers in order of appearance, and turns, under the names that the source prints."""
    counts = Counter(block.speaker for block in blocks if block.speaker is not None)
    roles = {block.speaker: block.role for block in reversed(blocks) if block.role}
    speakers = tuple(
        Speaker(name, (name,), roles.get(name), count) for name, count in counts.items()
    )
    return speakers, tuple(
        Turn(block.speaker, block.speaker, block.text, block.start_s) for block in blocks
    )
