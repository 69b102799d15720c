"""Messages that ask when there will be a meeting, of which an archive of what was said knows none.

«Когда следующая встреча с Лодкиным?», "when will Pellow meet Lodkin again?": of those that were
the last one is told.
"""

from __future__ import annotations

import re
from typing import Final

_MEETING_RU: Final = (
    r"(?P<meeting_ru>встреча|переговоры|беседа|заседание|совещание|саммит|визит|разговор"
    r"|пресс-конференция|конференция|прямая\s+линия|форум|выступление)"
)
_MEETING_EN: Final = (
    r"(?P<meeting_en>meeting|talks|summit|session|conference|news\s+conference|visit|call|forum"
    r"|speech|direct\s+line)"
)
_SO: Final = (
    r"(?:(?:а|и|ну|так|скажи(?:те)?|подскажи(?:те)?|пожалуйста|не\s+знаешь|интересно|so|and|please"
    r"|do\s+you\s+know|can\s+you\s+tell\s+me),?\s+)*"
)
_AGAIN: Final = r"снова|опять|ещ[её]\s+раз|вновь|в\s+следующий\s+раз"
_TO_COME: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_SO}когда\s+(?:будет\s+|состоится\s+|планируется\s+|назначен[ао]?\s+|пройд[её]т\s+)?"
        rf"(?:следующ\w+|ближайш\w+|очередн\w+|новая|новое|новый|новые)\s+{_MEETING_RU}"
        r"(?P<rest_ru>.*)",
        rf"{_SO}когда\s+(?:будет|состоится|планируется|назначен[ао]?|пройд[её]т)\s+{_MEETING_RU}"
        r"(?P<rest_ru>.*)",
        rf"{_SO}когда\s+(?P<who_ru>[^?]{{0,60}}?)\s*\b(?:(?:{_AGAIN})\s+)?(?:встретится|увидится"
        rf"|встретятся|увидятся|встречается\s+(?:{_AGAIN}))(?P<whom_ru>\s[^?]{{1,60}}?)?"
        rf"(?:\s+(?:{_AGAIN}))?",
        rf"{_SO}when(?:\s+is|['’]s|\s+will\s+be|\s+are)\s+(?:the\s+|their\s+|his\s+|her\s+)?"
        rf"(?:next|upcoming|coming)\s+{_MEETING_EN}(?P<rest_en>.*)",
        rf"{_SO}when\s+(?:will|does|do|is|are)\s+(?P<who_en>[^?]{{2,60}}?)\s+(?:going\s+to\s+)?"
        r"(?:next\s+|again\s+)?(?:meet|see|meeting)(?:\s+with)?(?P<whom_en>\s[^?]{2,60}?)?"
        r"\s+(?:again|next|next\s+time)",
        rf"{_SO}when\s+will\s+(?P<who_en>[^?]{{2,60}}?)\s+(?:meet|see)(?:\s+with)?"
        r"(?P<whom_en>\s[^?]{2,60}?)",
    )
)


def last_of_those_to_come(text: str) -> str:
    """The question for the last meeting in place of one for the next; empty for other messages."""
    bare = text.strip(" ?!.,…")
    found = next((one for pattern in _TO_COME if (one := pattern.fullmatch(bare))), None)
    if found is None:
        return ""
    told = {name: " ".join(words.split()) for name, words in found.groupdict("").items()}
    if "rest_ru" in told:
        return f"когда последняя {told['meeting_ru']} {told['rest_ru']}".rstrip()
    if "who_ru" in told:
        return f"когда {told['who_ru']} последний раз встречался {told['whom_ru']}".rstrip()
    if "rest_en" in told:
        return f"when was the last {told['meeting_en']} {told['rest_en']}".rstrip()
    return f"when did {told['who_en']} last meet {told['whom_en']}".rstrip()
