"""Whether a verb of change stands before a number: "fell from 9 to 7 percent"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetings.facts.tokens import Tokens

_BACK = 9
"""Tokens before "from" among which the verb is looked for."""


def is_changing(tokens: Tokens, first: int, verbs: Sequence[re.Pattern[str]]) -> bool:
    """Whether one of the verbs stands among the tokens before the preposition of a number."""
    before = tokens.words[max(0, first - _BACK) : first - 1]
    return any(verb.match(word) for word in before for verb in verbs)
