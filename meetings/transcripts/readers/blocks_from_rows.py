"""Rows of an export or table as blocks: speakers by name, times in seconds, words joined."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final

from meetings.model.parsed_document import Block
from meetings.transcripts.readers.choosing_transcript_list import Row, RowList
from meetings.transcripts.readers.cue_speakers import spoken
from meetings.transcripts.readers.cues import Cue
from meetings.transcripts.readers.page_in_text import blocks_of_page
from meetings.transcripts.readers.row_times import starts_in_seconds
from meetings.transcripts.readers.rows import RowSpeaker, joined

_LONG: Final = 25
"""Words after which a sentence's end closes a block made of words."""


_CIRCLED: Final = re.compile(r"[○◯〇●◎](?P<label>[^\s\u3000。：:]{1,30})[\u3000 ]+(?=\S)")
"""A name that Japan's records print once more before the words: 「○大野委員長　…」."""


def blocks_of(rows: RowList, names: Mapping[str, str]) -> tuple[Block, ...]:
    """The blocks of a list of rows."""
    starts = starts_in_seconds(
        [row.start for row in rows.rows], sum(row.text.count(" ") + 1 for row in rows.rows)
    )
    if _are_pages(rows):
        return tuple(chain.from_iterable(map(_of_page, rows.rows)))
    letters = _are_letters(rows.rows)
    blocks = [
        _block(row, start, names, letters=letters)
        for row, start in zip(rows.rows, starts, strict=True)
    ]
    if rows.of_words:
        blocks = list(_of_words(blocks, [row.glued for row in rows.rows]))
    if not any(block.speaker for block in blocks):
        return _said_in_text(blocks)
    return tuple(blocks)


def _are_pages(rows: RowList) -> bool:
    """Whether rows name nobody, and most words stand in pieces of pages: a debate in each."""
    pages = sum(len(row.text) for row in rows.rows if row.page)
    return rows.people == 0 and 2 * pages > rows.length


def _of_page(row: Row) -> tuple[Block, ...]:
    """The lines of a row, what is bold set apart; run together, names would stand inside them."""
    return blocks_of_page(row.page) if row.page else (Block(row.text),)


def _block(row: Row, start: float | None, names: Mapping[str, str], *, letters: bool) -> Block:
    speaker = row.speaker
    if speaker is None:
        return Block(row.text, start_s=start)
    name = _name(speaker, names, letters=letters)
    return Block(_without_name(row.text, name), name, speaker.role, start)


def _without_name(text: str, name: str) -> str:
    """The words behind a name that a row prints once more: "The CLERK. We begin."."""
    circled = _CIRCLED.match(text)
    if circled and name[:1] in circled["label"]:
        return text[circled.end() :]
    rest = text[len(name) :]
    again = text.startswith(name) and rest[:1] in {".", ":"} and rest[1:2].isspace()
    return rest[1:].lstrip() if again and rest[1:].strip() else text


def _name(speaker: RowSpeaker, names: Mapping[str, str], *, letters: bool) -> str:
    known = names.get(speaker.key) or speaker.name
    if known is None or (letters and known == speaker.key):
        return f"Speaker {speaker.key}"
    return known


def _are_letters(rows: Sequence[Row]) -> bool:
    """Whether speakers are numbered A, B, C: "Q" and "A" of a hearing are not."""
    keys = sorted({row.speaker.key for row in rows if row.speaker})
    return bool(keys) and keys == [chr(ord("A") + n) for n in range(len(keys))]


def _of_words(words: Sequence[Block], glued: Sequence[bool]) -> Iterator[Block]:
    """Words of one speaker together, sentence by sentence; ``glued``: rest of the word before."""
    held: list[Block] = []
    for word, goes_on in zip(words, glued, strict=True):
        if goes_on and held and word.speaker in {None, held[-1].speaker}:
            held[-1] = replace(held[-1], text=held[-1].text + word.text)
            continue
        full = len(held) >= _LONG and held[-1].text.endswith((".", "?", "!"))
        # Punctuation comes as a row of its own, with no time and often with no speaker.
        told = word.start_s is not None or (word.speaker and any(map(str.isalnum, word.text)))
        another = held and word.speaker != held[-1].speaker and told
        if held and (full or another):
            yield replace(held[0], text=joined([one.text for one in held]))
            held = []
        held.append(replace(word, speaker=held[-1].speaker) if held and not another else word)
    if held:
        yield replace(held[0], text=joined([one.text for one in held]))


def _said_in_text(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Rows without any speaker may write the name before the words, as captions do."""
    cues = [Cue(block.start_s or 0.0, tuple(block.text.split("\n"))) for block in blocks]
    timed = any(block.start_s for block in blocks)
    return tuple(one if timed else replace(one, start_s=None) for one in spoken(cues))
