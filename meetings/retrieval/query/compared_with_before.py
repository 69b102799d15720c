"""«Сравни», "which is higher?": what was asked last beside what was asked before it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.named_spans import country_spans, people_in, times_in
from meetings.retrieval.query.replaced_spans import left_beside
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import keys
from meetings.text.tokens import fold

_MORE_RU: Final = r"(?:больше|меньше|выше|ниже)"
_MORE_EN: Final = r"(?:bigger|larger|higher|greater|more|lower|smaller|less)"
_ASKS: Final = re.compile(
    r"(?:(?:а|и|ну|так|теперь|тогда|можешь|and|so|now|then|please|can you)\s+)*"
    r"(?:(?:сравни(?:те|ть|м)?|сопоставь(?:те)?|compare)"
    r"(?:\s+(?:их|это|эти|два|две|оба|обе|обоих|между собой|пожалуйста|числа|цифры|них"
    r"|them|both|these|those|the two|two|it|please|figures|numbers|with each other))*"
    rf"|(?:что|где|когда|у кого|с кем|какой|какая|какое|кто)(?:\s+(?:из них|было|был|была|же))*"
    rf"\s+{_MORE_RU}(?:\s+(?:было|был|была|из них))*"
    rf"|(?:which|where|who|when)(?:\s+(?:one|of them|of the two|of these))*\s+(?:is|was|has|had)"
    rf"(?:\s+it)?\s+(?:the\s+)?{_MORE_EN}"
    r"|(?:какая|в ч[её]м)\s+(?:между ними\s+)?разница(?:\s+между ними)?"
    r"|what(?:'s| is) the difference)",
    re.IGNORECASE,
)


def asks_to_compare(text: str) -> bool:
    """Whether a message wants what was told beside what was told before, and says no more."""
    return _ASKS.fullmatch(" ".join(text.split()).strip(" ?!.,")) is not None


def both_asked(
    question: str, earlier: str, today: dt.date, known: Sequence[KnownPerson] = ()
) -> str:
    """The two questions in one, where they differ in a country, a person or a time; else empty."""
    for spans_in in (country_spans, people_in(known), times_in(today)):
        new, old = spans_in(question), spans_in(earlier)
        if len(new) != 1 or len(old) != 1:
            continue
        said, before = question[slice(*new[0])], earlier[slice(*old[0])]
        if set(keys(fold(said))) == set(keys(fold(before))):
            continue
        asked, asked_before = _rest(question, new), _rest(earlier, old)
        if not (asked & asked_before) or not (asked <= asked_before or asked_before <= asked):
            return ""  # of something else
        joined = "и" if is_cyrillic(earlier) else "and"
        return f"{earlier[: old[0][1]]} {joined} {said}{earlier[old[0][1] :]}"
    return ""


def _rest(question: str, spans: Sequence[tuple[int, int]]) -> set[str]:
    """What a question asks of whatever differs."""
    return {key for word in left_beside(question, spans) for key in keys(word)}
