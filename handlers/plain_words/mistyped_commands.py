"""Words to the bot about itself that were mistyped: «на пазу», «подпшись», "unsubcribe"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA, Indel

from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

_RUSSIAN: Final = """
паузу пауза паузы подпиши подпишись подпишите подписку подписки подписка подписок отпиши отпишись
отпишите отписаться подписаться
возобнови приостанови заморозь уведомления уведомлений уведомляй сообщай
присылай рассылку сводку дайджест удали отмени тихие часы
""".split()
_ENGLISH: Final = """
pause resume subscribe unsubscribe subscription subscriptions notifications notify unmute snooze
digest alerts
""".split()
_WORDS_TOO: Final = {"пазу": "паузу", "пауз": "паузу"}
"""Slips that are words themselves."""
_WORD = re.compile(r"[^\W\d_]{3,}")
"""Shorter ones are a slip away from too many others."""
_LONGEST: Final = 100
"""Characters of a message that wants something of the bot; longer ones are questions."""


@lru_cache(maxsize=256)
def mended(text: str) -> str:
    """A message with such words as they were meant; words that there are stay as they are."""
    return _WORD.sub(lambda found: _meant(found[0]), text) if len(text) <= _LONGEST else text


def _meant(word: str) -> str:
    folded = fold(word)
    if folded in _WORDS_TOO:
        return _WORDS_TOO[folded]
    if is_cyrillic(folded):
        return word if analyzer().word_is_known(folded) else _nearest(folded, _RUSSIAN) or word
    # No dictionary tells "parse" from a slip: a letter is missing, doubled or out of its place.
    near = _nearest(folded, _ENGLISH)
    same_letters = sorted(folded) == sorted(near)
    is_meant = same_letters or (Indel.distance(folded, near) == 1 and _is_slip(folded, near))
    return near if is_meant else word


def _nearest(word: str, among: list[str]) -> str:
    return next((one for one in among if OSA.distance(word, one, score_cutoff=1) <= 1), "")


def _is_slip(word: str, meant: str) -> bool:
    """Not another form of it: "paused", "resumes"."""
    return bool(meant) and not word.startswith(meant) and not meant.startswith(word)
