"""Who stands before a colon once, where others do again and again.

«Житель посёлка: …» among «Мэр: …» is somebody; "Thijs Vermeulen: …" may be, or may be quoted: such
words are nobody's, and not of whoever spoke before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from meetings.gazetteer.ordinary_words import kinds_of
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.label_rules import QUOTES
from meetings.transcripts.turns.labels_of_one_shape import LabelGroup, ends_before
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.name_forms import like_name
from meetings.transcripts.turns.parts_of_labels import base_and_role, without_notes
from meetings.transcripts.turns.rare_one_word_names import is_no_word
from meetings.transcripts.turns.words_for_people import tells_somebody

_LEAST: Final = 4
"""Lines of those who speak from which on others before a colon may be somebody."""
_LONGEST_PARTICLE: Final = 4
_MOST_WORDS: Final = 6
_LINKS: Final = frozenset({"of", "for", "and", "to"})
_MOST_OF_OFFICE: Final = 4
"""Words of an office with its article."""


def who_speaks_once(
    found: Sequence[Mark],
    taken: Sequence[Mark],
    labels: Mapping[str, LabelGroup],
    lines: Sequence[Line],
) -> tuple[list[Mark], list[Mark]]:
    """The marks of people beside those ``taken``; and those that may be anybody's."""
    if len(taken) < _LEAST:
        return [], []
    rows = {mark.row for mark in taken}
    rest = [
        mark
        for mark in found
        if mark.row not in rows and mark.row > taken[0].row and _is_said(mark, labels, lines)
    ]
    by_colon = taken[0].shape != "heading"  # a heading may be a topic: "Harbour Master"
    by_office = by_colon and any(labels[mark.key].look == "role" for mark in taken)
    people = [mark for mark in rest if by_office and _is_somebody(mark.label)]
    sure = {mark.row for mark in people}
    others = [mark for mark in rest if mark.row not in sure]
    told = 2 * sum("," in mark.label for mark in taken) > len(taken)
    return people, [
        mark
        for mark in others
        if may_be_somebody(mark.label) or (told and _is_told_behind_comma(mark.label))
    ]


def _is_said(mark: Mark, labels: Mapping[str, LabelGroup], lines: Sequence[Line]) -> bool:
    """Whether a sentence ends above and words follow that are no name, "Clerk: Ann Moss."."""
    said = mark.said.strip()
    if not labels[mark.key].speaks or said[:1] in QUOTES or not ends_before(lines, mark.row):
        return False
    return not said or look_of(base_and_role(said.rstrip("."))[0]) not in {"name", "titled"}


def _is_somebody(label: str) -> bool:
    bare = without_notes(label)[0]
    return "," not in bare and tells_somebody(bare)


def may_be_somebody(label: str) -> bool:
    """Somebody without a name, what stands behind an article, or two words of a name at least that
    are neither words nor places: "Engineer Petra Oldmeadow", "Jörg zu Steinmühle (FDP)".
    """
    bare = base_and_role(label)[0]
    words = bare.split()
    if tells_somebody(bare) or _is_called_with_article(words):
        return True
    if not 2 <= len(words) <= _MOST_WORDS or bare.isupper():
        return False
    noted = bool(without_notes(label)[1])
    named = look_of(label) == "name" or (noted and _is_linked(words))
    return named and _is_name(words[-2:] if look_of(label) == "name" else words[-1:])


def _is_called_with_article(words: Sequence[str]) -> bool:
    """Whatever has an article and capitals only, "The Almoner": an office that no list has."""
    return (
        1 < len(words) <= _MOST_OF_OFFICE
        and words[0] in {"The", "THE"}
        and all(word[0].isupper() or word in _LINKS for word in words[1:])
    )


def _is_told_behind_comma(label: str) -> bool:
    """A name and whatever its bearer is, as the others of a file have it: "Reed, plot 14"."""
    name, comma, told = label.partition(", ")
    return bool(comma and told) and like_name(name.split())


def _is_linked(words: Sequence[str]) -> bool:
    """Two proper words and short ones between: "Jörg zu Steinmühle"."""
    return like_name([words[0], words[-1]]) and all(
        len(word) <= _LONGEST_PARTICLE for word in words[1:-1]
    )


def _is_name(words: Sequence[str]) -> bool:
    return is_no_word(" ".join(words)) and not any("Geox" in kinds_of(w.casefold()) for w in words)
