"""Drafts in a notation that a reader checks by eye: a line a block, "Name | words"."""

from __future__ import annotations

from meetings.model.parsed_document import Block, Draft
from meetings.transcripts.readers.registry import reader_of


def draft_of(text: str | bytes, name: str = "") -> Draft:
    """What the reader that knows the form makes of a text."""
    data = text.encode() if isinstance(text, str) else text
    reader = reader_of(data, name)
    assert reader is not None, "no reader knows the form"
    return reader.read(data)


def lines(draft: Draft) -> list[str]:
    """A line a block: its speaker, "-" for nobody, and its words."""
    return [f"{block.speaker or '-'} | {_words(block)}" for block in draft.blocks]


def _words(block: Block) -> str:
    return f"**{block.marked}** {block.text}".strip() if block.marked else block.text
