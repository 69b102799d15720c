"""The question before of the whole or as a share: «а всего?», «а в процентах ВВП?»."""

from __future__ import annotations

import re

from meetings.retrieval.query.intent_words import INTERROGATIVE
from meetings.retrieval.query.replaced_spans import put_in_place_of
from meetings.text.tokens import fold, word_texts

_IN_ALL = re.compile(
    r"(?:(?:всего|итого|в сумме|в общей сложности|в целом)(?:[\s,]+(?:сколько|вышло|получилось))?"
    r"|(?:how (?:much|many) )?(?:in total|in all|all in all|altogether|overall))",
    re.IGNORECASE,
)
"""Asks the question before for the whole: «а всего?», "and in total?"."""
_AS_SHARE = re.compile(
    r"(?:в процентах|в процентном отношении|в доле|в долях|какая доля|сколько процентов)"
    r"(?:\s+(?:от|к|из))?\s+(?:ввп|врп|бюджет\w*)"
    r"|(?:in|as) (?:a )?(?:percent(?:age)?|share|per cent)s? of (?:the )?(?:gdp|grp|budget)",
    re.IGNORECASE,
)
"""Asks the question or topic before for its share: «а в процентах ВВП?»."""


def whole_or_share(bare: str, question: str) -> str:
    """The question before with what a message asks of it; empty for other messages.

    A topic has a share, while "in total?" goes on with a question alone.
    """
    asks = not INTERROGATIVE.isdisjoint(map(fold, word_texts(question)))
    found = (_IN_ALL.fullmatch(bare) if asks else None) or _AS_SHARE.fullmatch(bare)
    return put_in_place_of(question, (), found[0]) if found and question else ""
