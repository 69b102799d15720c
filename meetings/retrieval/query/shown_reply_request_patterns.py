"""How people ask about the reply just shown: a pattern for the whole message → request. Data.

The patterns fit folded text (lower case, ё as е, no punctuation, single blanks), after its opener
(«а», «и», "and", "so") is taken off. Each has to fit the whole message: «кто это сказал» is about
the quote on the screen, «кто это сказал про газ» is a question of its own.
"""

from __future__ import annotations

from typing import Final

from meetings.retrieval.query.requests_about_quote_patterns import ABOUT_QUOTE
from meetings.retrieval.query.requests_about_reply_patterns import ABOUT_REPLY
from meetings.retrieval.query.requests_for_several_patterns import FOR_SEVERAL
from meetings.retrieval.query.shown_reply_wants import Want
from meetings.retrieval.query.steps_between_mentions_patterns import STEPS

FOLLOWUPS: Final[tuple[tuple[Want, str], ...]] = (*STEPS, *ABOUT_QUOTE, *ABOUT_REPLY, *FOR_SEVERAL)
"""In order: the first that fits decides."""
