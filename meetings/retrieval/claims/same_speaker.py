"""Whether the name that a claim is laid to is that of the one who said the words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from meetings.names.matching import LIKELY, SURE, match_names


class SameSpeaker:
    """Compares a claimed name with a speaker's, as the archive spells it and others."""

    def __init__(
        self,
        spellings: Callable[[str], Iterable[str]],
        person_in: Callable[[str], str | None],
    ) -> None:
        self._spellings = spellings
        self._person_in = person_in

    def __call__(self, said_by: str | None, speaker: str | None) -> bool:
        """Whether they may be one; a nameless turn contradicts nobody."""
        if speaker is None or said_by is None:
            return True
        names = tuple(self._spellings(said_by))
        score = _likeness(speaker, names)
        if score < LIKELY:
            return False
        person = self._person_in(speaker)
        if person is not None and person not in names:  # "Potanin" beside "Putin": both speak
            return score >= SURE and score >= _likeness(speaker, tuple(self._spellings(person)))
        # A first name in common makes two surnames no more alike.
        is_slip = _likeness(speaker.split()[-1], names) >= LIKELY
        return person is not None or score >= SURE or is_slip


def _likeness(name: str, names: Sequence[str]) -> float:
    """How like a name is to the likest of a person's spellings, 0 to 1."""
    return max((score for _, score in match_names(name, names, limit=len(names))), default=0.0)
