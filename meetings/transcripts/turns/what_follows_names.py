"""What stands right behind a name that no label holds: a colon, further words."""

from __future__ import annotations

import re
from typing import Final

from meetings.transcripts.turns.label_shapes import SHORT_RU, S
from meetings.transcripts.turns.name_forms import CAPITAL, SMALL

_WORDS_BEHIND: Final = re.compile(
    rf"[{CAPITAL}][{CAPITAL}{SMALL}’'-]+\s+[{CAPITAL}]\.\s?[{CAPITAL}]\.{S}+[^\W\d_(]"
)
_NAME_FIRST: Final = re.compile(
    rf"(?:{SHORT_RU}|[A-Z{CAPITAL}][\w’'-]+(?:{S}[A-Z{CAPITAL}][\w.’'-]+){{1,2}}){S}?:"
)


def holds_words_behind_initials(label: str) -> bool:
    """What goes on behind a name: «Иванов И.И. Смета» before a dash among the words."""
    return bool(_WORDS_BEHIND.match(label))


def is_name_before_colon(words: str) -> bool:
    """What stands behind an office and a dash: «Глава района – Рулёв С.Н.: Осенью.»."""
    return bool(_NAME_FIRST.match(words))
