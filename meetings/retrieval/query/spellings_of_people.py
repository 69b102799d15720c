"""Which of an archive's names are spellings of one person's, found when first asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from meetings.names.matching import LIKELY, SURE, match_names
from meetings.names.token_likeness import name_tokens

_FEW = 50
"""New names that are held against what is known: each takes some ms for each of its words, and
as many as there are in an evening's transcripts are found out anew in no more."""
_ALIKE = 0.6
"""From here on a word of a new name may be one of a known name's: far below what two spellings of
a person have in every word, since no more depends on it than to look once more."""
_NEAR = 50
"""Names looked at that have the likest word: more may share but a given name, and each word of a
new name is asked for, the surname too."""


class SpellingsOfPeople:
    """The spellings of each name in one state of an archive; what the last state knew is kept.

    To compare a name with 900 others takes 2 ms, and a list of people asks for hundreds: without
    what is kept, such a list took seconds after each change.
    """

    def __init__(self, names: Sequence[str], before: SpellingsOfPeople | None = None) -> None:
        self._names = tuple(names)
        self._all = frozenset(names)
        self._known = before._still_true(self._names, self._all) if before is not None else {}

    def of(self, name: str) -> frozenset[str]:
        """The spellings of a name that the archive has, or the name alone."""
        if name not in self._known:
            found = [(self._names[i], score) for i, score in self._like(name)]
            same = {
                other
                for other, score in found
                if score >= SURE or (score >= LIKELY and self._is_like(other, name))
            }
            self._known[name] = frozenset(same) or frozenset((name,))
        return self._known[name]

    def _like(self, name: str) -> list[tuple[int, float]]:
        return match_names(name, self._names, limit=4)

    def _is_like(self, other: str, name: str) -> bool:
        """Whether the other one is this one seen from there: so each has the same spellings,
        whichever is asked for first."""
        sure = (self._names[i] for i, score in self._like(other) if score >= SURE)
        return name in sure

    def _still_true(self, names: Sequence[str], now: frozenset[str]) -> dict[str, frozenset[str]]:
        """What is known of names that neither lost a spelling nor are like a new name."""
        new = now - self._all
        if len(new) > _FEW:
            return {}
        doubtful = _near(new, names) | new
        return {
            name: same
            for name, same in dict(self._known).items()
            if same <= now and doubtful.isdisjoint(same) and len(name_tokens(name)) > 1
        }


def _near(new: Iterable[str], names: Sequence[str]) -> set[str]:
    """The names that have a word like one of the new names."""
    words = {word for name in new for word in name_tokens(name) if len(word) > 1}
    return {
        names[i]
        for word in sorted(words)
        for i, score in match_names(word, names, limit=_NEAR)
        if score >= _ALIKE
    }
