"""Whether it is asked what the archive speaks of most, which no sentence in it tells.

"Which countries were mentioned most often?" – "I will not mention other countries."
"""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked

_MENTIONED = re.compile(
    r"\b(?:упомина\w+|упомян\w+|обсужда\w+|говор(?:ил\w*|ит|ится|ят)"
    r"|mention(?:ed|s)?|brought up|talk(?:ed|s)? about|sp(?:eaks?|oken) (?:of|about)"
    r"|discuss(?:ed)?|named)\b",
    re.IGNORECASE,
)
_MOST = re.compile(
    r"\b(?:чаще всего|реже всего|чаще всех|больше всего|самы[йемх] част\w+|most often"
    r"|least often|most frequently|(?:the )?most (?:mentioned|discussed|talked)"
    r"|(?:mentioned|discussed) most)\b",
    re.IGNORECASE,
)
_WHAT = re.compile(
    r"\W*(?:какие|каких|какую|какой|какая|какое|что|о ч[её]м|про что|кого|о ком|which|what|who)\b",
    re.IGNORECASE,
)


def mentions_not_ranked(subject: Subject, _first: Ranked) -> Level:
    """What is mentioned most often would have to be counted: a sentence that mentions is none."""
    asked = subject.question.meant or subject.question.text
    counted = _WHAT.match(asked) and _MENTIONED.search(asked) and _MOST.search(asked)
    return "silent" if counted else "answer"
