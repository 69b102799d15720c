"""A mistyped surname that goes on from the question before: «а миннеханов?»."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from meetings.names.matching import LIKELY, match_names
from meetings.names.people_meant import LEAST_MISTYPED
from meetings.text.declension import nominatives
from meetings.text.tokens import fold

_NEXT = re.compile(
    r"\W*(?:(?:а|и|но|ну|and|but|so|what about|how about|(?:что|как) насч[её]т)[\s,]+)+"
    r"(?:(?:со?|у|про|обо?|о|от|with|by|from|about|on)\s+)?(?P<who>[^\W\d_]+)\W*",
    re.IGNORECASE,
)
Known = Callable[[str, int], bool]
"""Whether the archive or a dictionary has a word, or it has fewer letters than that."""


def next_put_right(text: str, names: Callable[[], Sequence[str]], known: Known) -> str:
    """The text with the name of the one of these people whose surname it nearly has.

    Of a word that anybody knows nothing is thought.
    """
    found = _NEXT.fullmatch(text)
    if found is None or known(found["who"], LEAST_MISTYPED):
        return text
    people, said = names(), fold(found["who"])
    likely = [
        (score, people[place])
        for form in dict.fromkeys((said, *nominatives(said)))
        for place, score in match_names(form, people, limit=1)
        if score >= LIKELY
    ]
    if not likely:
        return text
    start, stop = found.span("who")
    return f"{text[:start]}{max(likely)[1]}{text[stop:]}"
