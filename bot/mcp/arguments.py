"""What assistants may pass to a tool: types with their limits, from which the schemas are made."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from meetings.text.surrogates import writable

_TYPED, _CLAIMED, _NAMED = 1_000, 4_000, 200
"""Characters of a question, of a quotation to check, of a name or a wish. What is longer is no
question any more, and people who type in a chat cannot send more than 4,096."""
_FURTHEST = 1_000_000
"""Pages and changes; no archive has as many, and every store can count so far."""


def _typed(text: str) -> str:
    """One line, without what cannot be written down."""
    return " ".join(writable(text).split())


def _said(text: str) -> str:
    """One line that holds something: "nothing found" would be no true answer to nothing asked."""
    if not (line := _typed(text)):
        raise ValueError("it is empty")
    return line


Question = Annotated[
    str,
    Field(
        min_length=1,
        max_length=_TYPED,
        description="The question, in any language, or words and a name.",
    ),
    AfterValidator(_said),
]
Code = Annotated[
    str,
    Field(min_length=1, max_length=_NAMED, description="The quote's `code`."),
    AfterValidator(_said),
]
ClaimText = Annotated[
    str,
    Field(min_length=1, max_length=_CLAIMED, description="The words, without quotation marks."),
    AfterValidator(writable),
]
ClaimSpeaker = Annotated[
    str,
    Field(max_length=_NAMED, description="Who is said to have said it, if the text says so."),
    AfterValidator(_typed),
]
ClaimDate = Annotated[
    str,
    Field(max_length=_NAMED, description="When, if the text says so: 2022, 2022-05, 2022-05-16."),
    AfterValidator(_typed),
]
MeetingWords = Annotated[
    str,
    Field(max_length=_NAMED, description="Name, title words, country or date; empty: all."),
    AfterValidator(_typed),
]
MeetingId = Annotated[
    str,
    Field(min_length=1, max_length=_NAMED, description="A meeting's `id`."),
    AfterValidator(_said),
]
PersonName = Annotated[
    str,
    Field(min_length=1, max_length=_NAMED, description="A name, in any spelling."),
    AfterValidator(_said),
]
TrendWords = Annotated[
    str,
    Field(
        min_length=1, max_length=_NAMED, description="What is counted, and the country or region."
    ),
    AfterValidator(_said),
]
FindWords = Annotated[
    str,
    Field(
        min_length=1,
        max_length=_NAMED,
        description="The words, perhaps with a speaker and a time.",
    ),
    AfterValidator(_said),
]
Wish = Annotated[
    str,
    Field(
        max_length=_NAMED,
        description="A person's name, words, or a question with a question mark; empty: all.",
    ),
    AfterValidator(_typed),
]
Page = Annotated[int, Field(ge=1, le=_FURTHEST, description="From 1.")]
After = Annotated[
    int, Field(ge=-1, le=_FURTHEST, description="`last_change` of an earlier call; -1: none.")
]
Since = Annotated[
    str,
    Field(max_length=_NAMED, description="The first day wanted: 2022-05-16; empty: any."),
    AfterValidator(_typed),
]
