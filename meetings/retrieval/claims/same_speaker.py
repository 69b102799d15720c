"""Whether the name that a claim is laid to is that of the one who said the words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from meetings.gazetteer.offices import rank_of, ranks_held
from meetings.names.matching import LIKELY, SURE, match_names
from meetings.retrieval.query.office_holders import holds
from meetings.retrieval.query.questions.holders_speaking import calls_office, title_in_name
from meetings.retrieval.query.questions.labels_of_anybody import is_label_of_any
from meetings.text.tokens import fold
from meetings.transcripts.turns.words_for_people import tells_somebody


class SameSpeaker:
    """Compares a claimed name with a speaker's, as the archive spells it and others."""

    def __init__(
        self,
        spellings: Callable[[str], Iterable[str]],
        person_in: Callable[[str], str | None],
        roles: Callable[[str], str],
        is_label: Callable[[str], bool],
    ) -> None:
        """``roles``: what the archive says that somebody is, by name; ``is_label``: whether
        somebody speaks under what is no name, "Chair".
        """
        self._spellings = spellings
        self._person_in = person_in
        self._roles = roles
        self._is_label = is_label

    def __call__(self, said_by: str | None, speaker: str | None) -> bool:
        """Whether they may be one; a nameless turn contradicts nobody."""
        if speaker is None or said_by is None:
            return True
        if calls_office(speaker):
            return self._holds(said_by, speaker)
        names = tuple(self._spellings(said_by))
        if fold(speaker) in map(fold, (said_by, *names)):
            return True  # «Ван И»: a name of a letter or two is like none
        score = _likeness(speaker, names)
        if score < LIKELY:
            return False
        person = self._person_in(speaker)
        if person is not None and person not in names:  # "Potanin" beside "Putin": both speak
            return score >= SURE and score >= _likeness(speaker, tuple(self._spellings(person)))
        # A first name in common makes two surnames no more alike.
        is_slip = _likeness(speaker.split()[-1], names) >= LIKELY
        return person is not None or score >= SURE or is_slip

    def _holds(self, person: str, office: str) -> bool:
        """Whether somebody holds an office that is named alone, or nothing tells what they are."""
        told = self._roles(person)
        roles = f"{person} . {told}"
        if not told and not _is_told_by_label(person):
            return not self._is_label(office)
        if rank := rank_of(office):
            return rank in ranks_held(roles)
        parts = (person, title_in_name(person), *told.split(" . "))
        return any(holds(office, part) for part in parts if part)


def _is_told_by_label(person: str) -> bool:
    """Whether who speaks is called by what they are: "Chair", "Councillor Birt"."""
    return tells_somebody(person) or is_label_of_any(person) or bool(title_in_name(person))


def _likeness(name: str, names: Sequence[str]) -> float:
    """How like a name is to the likest of a person's spellings, 0 to 1."""
    return max((score for _, score in match_names(name, names, limit=len(names))), default=0.0)
