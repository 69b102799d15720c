"""The label that a cue may begin with, and whether it may be somebody's name."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

from meetings.text.name_particles import LABEL_PARTICLES
from meetings.transcripts.turns.certain_labels import is_certain
from meetings.transcripts.turns.label_words import FRAGMENT_STARTS, SENTENCE_WORDS
from meetings.transcripts.turns.not_speakers import NEVER
from meetings.transcripts.turns.phrases_before_colons import is_phrase

_LABEL = re.compile(
    # "[SPEAKER_00] yes" and "(speaker 1) yes" come without a colon; all others have one
    r"(?:[\[(](?P<number>(?:speaker|spk|спикер)[ _]?\w{1,4})[\])][ \t]*:?"
    r"|\[(?P<held>[^\[\]:\n]{1,80})\][ \t]*:"
    r"|(?P<bare>[^:\n]{1,120}?)[ \t\u00a0]*:)(?:[ \t\u00a0]+|$)(?P<text>.*)",
    re.DOTALL | re.IGNORECASE,
)
_REMARK_AHEAD = re.compile(r"^(?:(?:\([^()]{2,40}\)|\[[^\[\]]{2,40}\])\s{1,3})+(?=[^\W\d_])")
"""What is heard before somebody speaks: "(door slams) Ann Moss: Good morning."."""
_NOTE = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\]|\s?\|\s.*")
_INSIDE_SENTENCE = re.compile(r"\w{4,}[.!?…]\s|[!?;…]")
_LEFT_BEHIND: Final = ".,;… "
"""What a program leaves of the sentence before where it cuts at a speaker's change."""
_NO_NAMES: Final = frozenset(
    """
    note notes example examples warning update reminder remember tip step part chapter section
    point number figure table option item agenda total result results source link website email
    title date time place subject topic re ps nb fact quote translation spoiler disclaimer
    примечание внимание важно шаг пункт глава часть раздел итого источник ссылка сайт тема
    """.split()
)
"""Words before a colon in speech and on slides, beside those of sentences."""
_ELIDED = re.compile(r"\w{1,2}['’][A-ZÀ-Þ]|al-|el-")
_MOST_WORDS: Final = 12


class CueLabel(NamedTuple):
    """A name before words."""

    name: str
    text: str


def cue_label(text: str) -> CueLabel | None:
    """What stands before a colon, or in brackets, at the beginning of a cue."""
    found = _LABEL.match(text)
    if found is None:
        return None
    name = found["number"] or found["held"] or _REMARK_AHEAD.sub("", found["bare"])
    return CueLabel(" ".join(name.split()).lstrip(_LEFT_BEHIND), found["text"].strip())


@lru_cache(maxsize=4096)
def may_be_name(label: str) -> bool:
    """Whether it looks like somebody, and like no sentence with a colon in it."""
    words = words_of_label(label)
    if not words or len(words) > _MOST_WORDS or _INSIDE_SENTENCE.search(_NOTE.sub("", label)):
        return False
    if not any(map(_is_letter, label)) or "://" in label or _is_nobody(label):
        return False
    if label.isupper() or (len(words) > 1 and is_certain(label)):
        return True
    small = small_words(words)
    if any(word in SENTENCE_WORDS or word in FRAGMENT_STARTS for word in small[1:]):
        return False
    first = words[0].lower()
    if len(words) == 1:
        return first not in SENTENCE_WORDS | FRAGMENT_STARTS or first in {"question", "answer"}
    return not small or (len(words) <= 4 and small[0] not in SENTENCE_WORDS | FRAGMENT_STARTS)


def _is_nobody(label: str) -> bool:
    return label.lower() in _NO_NAMES | NEVER or is_phrase(_NOTE.sub("", label))


def _is_letter(sign: str) -> bool:
    """Signs over letters count: some people are called by nothing else in a call."""
    return sign.isalpha() or unicodedata.category(sign).startswith("M")


def small_words(words: list[str]) -> list[str]:
    """Words as no name has them: "van" and "d'Entremont" are fine."""
    return [
        word
        for word in words
        if word[0].islower() and word not in LABEL_PARTICLES and not _ELIDED.match(word)
    ]


def words_of_label(label: str) -> list[str]:
    """Its words without notes in brackets."""
    return re.findall(r"[^\s,/]+", _NOTE.sub(" ", label)) or label.split()
