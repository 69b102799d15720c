"""Words in capitals as a title or name is written: "THE PEOPLE’S HALL", "The People’s Hall"."""

from __future__ import annotations

import re
from typing import Final

_ENDING: Final = re.compile(r"(?<=[^\W\d_]['’])(?:S|T|D|M|Ll|Re|Ve)(?!\w)")
"""What follows an apostrophe and is no part of a name: "People’s", but "O’Neil", "D’Arc"."""


def title_case(words: str) -> str:
    """The words with a capital each, and none behind an apostrophe that ends a word."""
    return _ENDING.sub(lambda found: found[0].lower(), words.title())
