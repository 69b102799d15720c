"""One more wish right after one was made: «а ещё про паводок», "and Pellow too"."""

from __future__ import annotations

import re

from handlers.plain_words.phrase_patterns import without_thanks
from meetings.retrieval.query.followups_about_reply import followup_in
from meetings.retrieval.query.intents import is_phrase
from meetings.text.scripts import is_cyrillic
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold

_LONGEST = 60
"""Characters; a longer message says more than a name or a topic."""
_ABOUT = r"(?P<about>(?:обо?|о|про|на|за|about|on|for|to) )?"
_OF = r"(?P<of>[^?!.,]+?)"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:(?:и|а|ну|да) )*(?:ещ[её]|также|заодно|плюс)(?: и)? {_ABOUT}{_OF}(?: тоже)?",
        rf"(?:(?:и|а|ну) )+{_ABOUT}{_OF} (?:тоже|также|заодно|ещ[её])",
        rf"(?:(?:и|а|ну) )*(?:теперь|потом|затем)(?: и)? (?P<about>(?:обо?|о|про|на|за) ){_OF}",
        rf"(?:and )?(?:now|then)(?: also)? (?P<about>(?:about|on|for|to) ){_OF}",
        rf"(?:and )?(?:also|plus)(?: and)? {_ABOUT}{_OF}(?: too| as well)?",
        rf"and {_ABOUT}{_OF},? (?:too|also|as well)",
        rf"(?:и|плюс) {_ABOUT}{_OF}",
        rf"and {_ABOUT}{_OF}",
    )
)


def one_more(text: str) -> str:
    """What a message adds, said as a whole wish; empty for one that adds nothing."""
    bare = " ".join(without_thanks(text).split()).strip(" ?!.,")
    if len(bare) > _LONGEST or text.rstrip().endswith("?") or followup_in(text) is not None:
        return ""  # «и про мосты?» asks
    found = next(filter(None, (pattern.fullmatch(bare) for pattern in _PATTERNS)), None)
    if found is None or not is_phrase(found["of"]):
        return ""
    if fold(found["of"]).split()[0] in STOP_WORDS - {"the", "a", "an"}:
        return ""  # «а ещё в 2019»
    russian = is_cyrillic(bare)
    about = found["about"] or ("про " if russian else "about ")
    if russian and about.casefold() in {"на ", "за "}:
        verb = "следи за" if about.casefold() == "за " else "подпиши меня на"
        return f"{verb} {found['of']}"
    if about.casefold() == "to ":
        return f"subscribe me to {found['of']}"
    return f"{'сообщай мне' if russian else 'notify me'} {about}{found['of']}"
