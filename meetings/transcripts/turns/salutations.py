"""Lines in which a speech turns to the chair again and again: "Ciudadano presidente:"."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from meetings.transcripts.turns.lines_and_marks import Mark
from meetings.transcripts.turns.not_speakers import OFFICES, ROLES, TITLES

_SALUTATION: Final = re.compile(
    r"(?:señora?|ciudadan[oa]|compañer[oa]|companheir[oa]|distinguid[oa]|honorable|senhora?|signora?"
    r"|mister|mr\.?|madam|dear|herr|frau|monsieur|madame|domnule|pane|panie|господин|госпожа|пане"
    r"|уважаем(?:ый|ая)|товарищ)\s[^\W\d_]{4,}(?:\s[^\W\d_]{4,})?",
    re.IGNORECASE,
)


def are_salutations(labels: Collection[Mark]) -> bool:
    """Whether what seem to be labels are one such line, and nobody else has a label."""
    one = next(iter(labels))
    if len({mark.key for mark in labels}) > 1 or one.said:
        return False
    return is_salutation(one.label)


def is_salutation(label: str) -> bool:
    """Whether words turn to somebody by a courtesy and an office, and name nobody."""
    last = label.rsplit(maxsplit=1)[-1].casefold()
    return last in ROLES | OFFICES | TITLES and bool(_SALUTATION.fullmatch(label))
