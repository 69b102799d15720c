"""A name alone that is too short to be told among other words: «Си», "bin Salman"."""

from __future__ import annotations

import re

from meetings.names.matching import SURE, match_names
from meetings.retrieval.query.archive_cast import Cast, CastMember
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold

_PARTICLES = frozenset("bin al el le la de von van ibn бин аль эль ле ла де фон ван ибн".split())
"""Parts of names that are no names by themselves."""
_MOST_LETTERS, _MOST_WORDS = 3, 3


def short_name(words: str, cast: Cast) -> CastMember | None:
    """Whom a message of nothing but such a name means; None where it is another word."""
    said = re.findall(r"[^\W\d_]+", words)
    own = [word for word in said if fold(word) not in _PARTICLES]
    if not own or len(said) > _MOST_WORDS or set(map(fold, own)) & STOP_WORDS:
        return None
    people = cast.surname(own[0], SURE) if len(said) == 1 else cast.who(words)
    if len(people) != 1 or (len(own) == len(said) and not _is_short(said)):
        return None
    names = [part for name in people[0].names for part in re.split(r"[\s-]", name)]
    each = (match_names(word, names, limit=1) for word in own)
    return people[0] if all(found and found[0][1] >= SURE for found in each) else None


def _is_short(said: list[str]) -> bool:
    return len(said) == 1 and len(said[0]) <= _MOST_LETTERS
