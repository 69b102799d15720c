"""Messages that are only courtesies (hello, thanks): they get an answer in kind, not a search."""

from __future__ import annotations

import re
from functools import cache

from rapidfuzz.distance import DamerauLevenshtein

from handlers.plain_words.courtesy_words import (
    DISPLEASED,
    FILLERS,
    GREETINGS,
    INSULTS,
    NOTED,
    OBSCENE,
    PHRASES,
    PLEASED,
    SAID_MOST,
    THANKS,
    THINGS_TOO,
)
from handlers.plain_words.keys_mashed import is_mashed
from meetings.retrieval.query.questions.padding import plain_words
from meetings.retrieval.query.stepped_times import step_in
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.synonyms_and_translations import near_words, translations
from meetings.text.tokens import fold, word_texts

_MOST_WORDS = 8
"""«Спасибо большое, вы мне очень помогли!» has six; longer messages say something more."""
_WORDS = {"insulted": INSULTS, "thanks": THANKS, "greeting": GREETINGS, "noted": NOTED}
_FIRST = (
    "silenced",
    "insulted",
    "cancel-what",
    "no-translation",
    "no-media",
    "feedback-how",
    "sources",
    "no-opinion",
    "no-price",
    "what-am-i",
    "what-for",
    "thanks",
    "greeting",
    "noted",
    "unclear",
)
"""What answers a message that is several of these."""
_LEAST_MISTYPED = 5
"""Letters: shorter words are one slip from too many others."""
_CONTRACTED = {"(that|this|it|what|who|there|he|she)'s": r"\1 is", "(you|we|they)'re": r"\1 are"}
_STRETCHED = re.compile(r"(\w)\1{2,}")
"""«привееет», "hiii"."""
_LAUGH = re.compile(
    r"а*(?:х+[аеи]+){2,}х*|[ао]*(?:г[ыие]){2,}|a*(?:h+[ae]+){2,}h*|l+o+l+|аха+|ржу+"
)
_MARKED = "\0"
_OPENING = (
    r"привет(?:ик|ствую)?|здравствуй(?:те)?|добр(?:ый (?:день|вечер)|ое утро)|здорово|салют|хай|йо"
    r"|как (?:дела|сам|жизнь)(?! (?:со?|у|в|во|по|на)(?!\w))|бот|спасибо|спс|пасиб[оа]?"
    r"|hello|hi|hey|yo|good (?:morning|afternoon|evening)|how are (?:you|u)|thanks|thank you|bot"
)
"""Before something else they say nothing; «бот» and "bot" after a greeting."""
_AND_GOES_ON = (
    r"(?:ок|окей|ладно|понятно|ясно|хорошо|понял[аи]?|отлично|круто|супер|ok|okay|great|cool|nice"
    r"|got it|alright|all right|good|i see|thx|fine)"
    r"(?=[\s,.!]+(?:а|ну а|and|but|what about|how about)\s)"
)
"""So do these before a message that goes on: «ок, а про газ?»."""


def courtesy_in(text: str) -> str:
    """The id of the text that answers a message of nothing but courtesy; empty for others."""
    if text.strip() and not any(sign.isalnum() for sign in text):
        return _of_signs(text)
    if is_mashed(text):
        return "unclear"
    if step_in(text) is not None:
        return ""  # «что было за день до этого» greets nobody
    words = list(map(fold, word_texts(plain_words(text))))
    if any(map(_mistyped, map(fold, filter(str.istitle, word_texts(text)[1:])))):
        return ""  # «а Вебер»: a name, and no «вечер»
    found = _of_words(words) or _of_words(_in_full(words))
    asks = "right" in words and text.rstrip().endswith("?")
    return "" if asks and found == "noted" else found  # "right?" asks whether it is so


def _in_full(words: list[str]) -> list[str]:
    """ "that's wrong" → "that is wrong"."""
    said = " ".join(words).replace("’", "'")
    for short, full in _CONTRACTED.items():
        said = re.sub(rf"\b{short}\b", full, said)
    return said.split()


def _of_words(words: list[str]) -> str:
    if not 0 < len(words) <= _MOST_WORDS or (len(words) == 1 and words[0] in THINGS_TOO):
        return ""
    found, rest = _phrases(" ".join(words))
    for word in rest.split():
        kind = _kind(word)
        if kind is None:
            return ""
        found.add(kind)
    return next((kind for kind in _FIRST if kind in found), "")


def without_greeting(text: str) -> str:
    """«привет! что нового» → «что нового»; a text of nothing but a greeting as it is."""
    found = re.match(rf"(?:(?:{_OPENING}|{_AND_GOES_ON})(?!\w)[\s,.!?)]*)+", fold(text))
    return text[found.end() :] if found and len(fold(text)) == len(text) else text


def _phrases(said: str) -> tuple[set[str], str]:
    """The kinds of the courtesies of several words, and what is left beside them."""
    found = set()
    while matches := [(m, kind) for kind, p in _patterns() if (m := p.search(said))]:
        longest, kind = max(matches, key=lambda pair: len(pair[0][0]))
        found.add(kind)
        said = f"{said[: longest.start()]}{_MARKED}{said[longest.end() :]}"
    return found, said.replace(_MARKED, " ")


def _kind(word: str) -> str | None:
    """What a word says; "" for fillers, None for a word that says something else."""
    word = _STRETCHED.sub(r"\1", word)
    for kind, words in _WORDS.items():
        if word in words:
            return kind
    if _obscene().fullmatch(word):
        return "insulted"
    if _LAUGH.fullmatch(word):
        return "noted"
    if word in FILLERS or word in STOP_WORDS:
        return ""
    return _mistyped(word)


def _mistyped(word: str) -> str | None:
    """«спсибо»: a word that no dictionary has, one slip from a courtesy that is said often."""
    if len(word) < _LEAST_MISTYPED or _is_word(word):
        return None
    for kind in ("thanks", "greeting"):
        if any(_is_slip(word, meant) for meant in _WORDS[kind] & SAID_MOST):
            return kind
    return None


def _is_word(word: str) -> bool:
    """Whether a dictionary has a word: the Russian one, or what is translated or has synonyms."""
    if is_cyrillic(word):
        return bool(analyzer().word_is_known(word))
    own = folded_key(word)
    return bool(translations(own) or near_words(own))


def _is_slip(word: str, meant: str) -> bool:
    return len(meant) >= _LEAST_MISTYPED and DamerauLevenshtein.distance(word, meant) == 1


@cache
def _obscene() -> re.Pattern[str]:
    return re.compile(OBSCENE)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (kind, re.compile(rf"\b(?:{pattern})\b"))
        for kind, patterns in PHRASES.items()
        for pattern in patterns
    )


def _of_signs(text: str) -> str:
    """What answers a message without a word: «👍», «???», «…»."""
    if set(text) & DISPLEASED:
        return "insulted"
    if set(text) & PLEASED:
        return "thanks"
    return "unclear"
