"""Who holds an office that a message names: «глава Сбербанка», "head of VTB"."""

from __future__ import annotations

from collections.abc import Sequence

from anyascii import anyascii
from rapidfuzz import fuzz

from meetings.model.catalogue_selection import Participant
from meetings.retrieval.query.question_or_name_words import HEADS
from meetings.text.stems import key, keys
from meetings.text.stop_words import STOP_WORDS
from meetings.text.synonyms_and_translations import translations
from meetings.text.tokens import fold, word_texts

_MOST_WORDS = 5
_SOUNDS_LIKE = 85
"""Of 100: «сбербанк» and "sberbank" are 100, «роснефть» and "rosneft" 93."""
_TRANSLATED = 0.9


def office_holder(text: str, participants: Sequence[Participant]) -> str | None:
    """The name of who holds an office in most of the meetings; None where nobody does."""
    said = [fold(word) for word in word_texts(text)]
    if not 2 <= len(said) <= _MOST_WORDS or not HEADS & set(said):
        return None
    rest = [word for word in said if word not in HEADS and word not in STOP_WORDS]
    if not rest:
        return None
    whole = (one for one in participants if " " in one.name)
    held = ((sum(r.meetings for r in one.roles if _holds(rest, r.role)), one) for one in whole)
    most, holder = max(held, key=lambda pair: pair[0], default=(0, None))
    return holder.name if most and holder else None


def _holds(words: Sequence[str], role: str) -> bool:
    """Whether a role is a head's and names everything that the words do."""
    if not HEADS & {fold(word) for word in word_texts(role)}:
        return False
    own = set(keys(role))
    sounds = [anyascii(word).lower() for word in word_texts(role)]
    return all(_is_named(word, own, sounds) for word in words)


def _is_named(word: str, own: set[str], sounds: Sequence[str]) -> bool:
    mine = key(word)
    if mine in own or own & {other for other, near in translations(mine) if near >= _TRANSLATED}:
        return True
    sound = anyascii(word).lower()
    return any(fuzz.ratio(sound, other) >= _SOUNDS_LIKE for other in sounds)
