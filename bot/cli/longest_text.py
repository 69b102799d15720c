"""How long a question, a claim or a wish may be at the command line."""

from __future__ import annotations

from typing import Final

LONGEST_TEXT: Final = 10_000
"""Characters, more than twice what a chat can send. Over 150 transcripts so many take two
seconds, and 1.2 million of them took over a hundred."""


def too_long(text: str) -> str:
    """Says that a text is longer than that."""
    return f"Give at most {LONGEST_TEXT:,} characters; these are {len(text):,}."
