"""An office that a message goes on with: "and the clerk?", «а участковый об этом?»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.questions.holders_speaking import (
    HolderSpeaking,
    is_called_office,
    one_holder,
)
from meetings.text.tokens import fold, word_texts

_GOES_ON: Final = re.compile(
    r"\s*(?:а|и|ну а|and|and what about|so what about|what about|how about)\s+"
    r"(?P<said>(?:(?:the|our|their)\s+)?(?P<office>[^\W\d_][^?!.,:;]{1,40}?))"
    r"(?:\s+(?:on|about|of)\s+(?:that|this|it)|\s+(?:об?|про)\s+(?:этом|это))?[\s?!.]*",
    re.IGNORECASE,
)


def holder_gone_on_with(text: str, people: Sequence[KnownPerson]) -> HolderSpeaking | None:
    """The one holder of an office that is all that a message goes on with; else None."""
    found = _GOES_ON.fullmatch(text)
    if found is None:
        return None
    if not is_called_office(tuple(fold(word) for word in word_texts(found["office"]))):
        return None
    names = one_holder(found["office"], people)
    return HolderSpeaking(*found.span("said"), names) if names else None
