"""How wants of a reply are answered, and what they mean where there is no such thing. Data."""

from __future__ import annotations

import re
from typing import Final

from handlers.views.shown_reply_details import Detail
from meetings.retrieval.query.shown_reply_wants import Want

DETAILS: Final[dict[Want, Detail]] = {
    "who": "who",
    "when": "when",
    "lasted": "lasted",
    "where": "where",
    "link": "link",
}

REFUSED: Final[dict[Want, str]] = {"convert": "no-conversion", "translate": "no-translation"}
"""What is never done, and what is said instead."""

OF_THEIR_OWN: Final[frozenset[Want]] = frozenset(
    {
        *("nth", "meetings", "mentions", "years", "facts", "count", "listed", "newest", "oldest"),
        *("really", "topics"),
    }
)
"""Without anything before, these words mean something by themselves: «все встречи»."""


OF_A_REPLY: Final[frozenset[Want]] = frozenset(
    {
        *(
            "who",
            "talked",
            "link",
            "around",
            "text",
            "else",
            "more",
            "other",
            "sure",
            "lie",
            "again",
            "back",
            "file",
            "overview",
            "shorter",
            "newer",
            "years",
        ),
        *("before", "after", "earlier", "sooner", "later", "next", "penultimate"),
    }
)
"""Where the reply before has no such thing, these words mean nothing: «контекст» after silence."""

POINTING: Final = frozenset("это that it this встрече meeting".split())
"""«когда это было?», "at which meeting" are asked of something shown."""
DOER: Final = re.compile(
    r"(?:(?:and|but|so|а|и)\s+)?(?:by whom(?: exactly)?|кем(?: именно)?)", re.IGNORECASE
)
"""Of a question it is whoever did what is asked about, of words whoever said them."""

HOW_MANY: Final = re.compile(r"(?:(?:а|и|ну|так)[\s,]+)*сколько", re.IGNORECASE)
"""«сколько?» after a list counts it; of a topic or figure it asks for an amount."""
