"""Which labels of one shape are speakers', judged by all lines of that shape in the file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from meetings.transcripts.turns.certain_labels import ends_with_name, has_note_behind
from meetings.transcripts.turns.colons_over_words import without_words_among_names_over_words
from meetings.transcripts.turns.common_given_names import COMMON_GIVEN
from meetings.transcripts.turns.handles_in_small_letters import handles
from meetings.transcripts.turns.label_looks import Look, look_of
from meetings.transcripts.turns.label_words import OFFICE_RU
from meetings.transcripts.turns.labels_beside_times import (
    TIMED,
    come_back,
    timed,
)
from meetings.transcripts.turns.labels_of_one_shape import (
    LOOKED_AT,
    LabelGroup,
    are_said,
    label_groups,
)
from meetings.transcripts.turns.labels_with_notes import are_mostly_noted, are_noted, by_notes
from meetings.transcripts.turns.labels_without_colon import (
    PERSONS,
    behind_questions,
    told_without_colon,
)
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.name_forms import SMALL
from meetings.transcripts.turns.names_in_brackets_and_columns import names_apart
from meetings.transcripts.turns.names_over_words import alone
from meetings.transcripts.turns.office_entries import office_entries
from meetings.transcripts.turns.ordinary_words_in_labels import is_ordinary_word
from meetings.transcripts.turns.parts_of_labels import key_of, without_notes
from meetings.transcripts.turns.rare_one_word_names import rare_names, with_bearers
from meetings.transcripts.turns.who_speaks_once import who_speaks_once

PLAIN: Final = frozenset({"bold", "colon", "heading"})
_ALL: Final = 0.9
"""Share of a file's lines that begin with a label, from which on every line is a turn."""
_CHAT: Final = 0.3
"""The same of a chat, where a message may have its name above it; an article quotes fewer."""
_MOSTLY: Final = 0.6
"""The same share from which on paragraphs without a label are few: what looks like a name before
a colon is hardly a sentence of whoever spoke before, so it is nobody's."""
_OF_CLAUSES: Final = frozenset("to that or which is are was need needs not if".split())
"""Words of headings that come back, "Gates to mend or that stick", and of no name or office."""
_NAMED: Final = frozenset({"name", "caps", "code", "titled"})


def judged(
    shape: str, found: list[Mark], lines: Sequence[Line], written: Sequence[int], known: set[str]
) -> tuple[list[Mark], list[Mark]]:
    """Those of a shape's marks that are speakers' labels, and those that are doubtful.

    ``written``: the rows that hold words; ``known``: the labels of shapes that were judged before.
    """
    if not found:
        return [], []
    labels = label_groups(found, lines)
    if shape in TIMED:
        taken = timed(shape, found, lines)
        rows = {mark.row for mark in taken}
        rest = [mark for mark in found if shape == "coded" and mark.said and mark.row not in rows]
        return taken, [mark for mark in rest if look_of(mark.label) in PERSONS]
    if shape in {"chat", "circled"}:
        share = 0 if shape == "circled" else _share(found, written)
        if share >= _ALL and len(found) > 1:  # a log whose each line says who wrote it and when
            taken = found
        else:
            many = shape == "circled" or share >= _CHAT
            taken = come_back(found, labels, alone=False) if many else []
        return taken, []
    if shape in PLAIN:
        return _besides_entries(shape, found, lines, written, known)
    if shape in {"alone", "enclosed", "parted"}:
        return _apart(shape, found, labels, lines, known)
    found = behind_questions(found, lines)
    every = _share(found, written) >= _ALL
    return told_without_colon(shape, found, labels, known, every=every)


def _apart(
    shape: str,
    found: list[Mark],
    labels: dict[str, LabelGroup],
    lines: Sequence[Line],
    known: set[str],
) -> tuple[list[Mark], list[Mark]]:
    """The same of names in lines of their own, in brackets, or behind which a sign stands."""
    if shape == "alone":
        return alone(found, lines, known)
    return names_apart(shape, found, labels, lines, alone=not known)


def _besides_entries(
    shape: str, found: list[Mark], lines: Sequence[Line], written: Sequence[int], known: set[str]
) -> tuple[list[Mark], list[Mark]]:
    """Those of a shape of plain texts: who comes back, who speaks seldom, and what is doubtful."""
    entries = office_entries(found)
    entered = {id(mark) for mark in entries}
    found = [mark for mark in found if id(mark) not in entered]
    labels = label_groups(found, lines)
    taken, doubted = _plain(shape, found, labels, written, known)
    noted = are_mostly_noted(labels)
    taken = _with_holders(taken, found)
    rare, maybe = ([], []) if noted else rare_names(found, taken, labels, lines)
    people, others = who_speaks_once(found, [*taken, *rare], labels, lines)
    rows = {mark.row for mark in (*rare, *people)}
    doubted = [mark for mark in (*doubted, *maybe, *others) if mark.row not in rows]
    return with_bearers([*taken, *rare, *people]), doubted + (entries if taken else [])


def _with_holders(taken: list[Mark], found: Sequence[Mark]) -> list[Mark]:
    """Those taken, and who speaks by the name that an office has in brackets behind it:
    "The Secretary (Rhona Lind): …", then "Rhona Lind: …".
    """
    held = (without_notes(mark.label)[1] for mark in taken if look_of(mark.label) == "role")
    holders = {key_of(note.strip("() ")) for note in held if note}
    rows = {mark.row for mark in taken}
    return [*taken, *(m for m in found if m.row not in rows and m.key in holders)]


def _plain(
    shape: str,
    found: list[Mark],
    labels: dict[str, LabelGroup],
    written: Sequence[int],
    known: set[str],
) -> tuple[list[Mark], list[Mark]]:
    if _are_votes(found, labels):
        return [mark for mark in found if mark.key in known], []
    strong = {key for key, label in labels.items() if _is_strong(label) or key in known}
    strong |= handles(labels, _share(found, written), beside=strong)
    if strong:  # "Ben: Thanks." beside "Ann: …", which comes back
        strong |= {key for key, label in labels.items() if _is_given_name(label)}
    lines = sum(labels[key].count for key in strong)
    every = shape != "heading" and _share(found, written) >= _ALL and are_said(labels, found)
    if shape == "heading" and not _are_people(labels, strong):
        return [mark for mark in found if mark.key in known], []
    if not _is_form(labels, strong, lines, every=every):
        # beside another form who is certain and has an office or party in brackets
        beside = {key for key, label in labels.items() if known and label.certain and label.noted}
        return [mark for mark in found if mark.key in known | beside], []
    if _is_of_records(labels):
        certain = {key for key in strong if labels[key].certain or key in known}
        return [mark for mark in found if mark.key in certain], []
    looks: Counter[Look] = Counter()
    for key in strong:
        looks[labels[key].look] += labels[key].count
    taken = {
        key
        for key, label in labels.items()
        if key in known or _fits(label, looks, lines, every=every, shape=shape)
    }
    taken = by_notes(taken, labels) | (taken & known)
    mostly = shape == "colon" and _share(found, written) >= _MOSTLY and not are_noted(labels)
    found = without_words_among_names_over_words(found, taken, labels)
    taken_labels = {mark.label for mark in found if mark.key in taken}
    said = [bool(mark.said) for mark in found if mark.key in taken]
    over = shape == "colon" and 2 * sum(said) < len(said)
    doubted = [
        mark
        for mark in found
        if mark.key not in taken
        and (
            every
            or _is_doubtful(labels[mark.key], mostly=mostly or _names(mark, shape))
            or (_has_office(mark.label) and any(_has_office(one) for one in taken_labels))
            or (over and not mark.said and _heads_words(mark.label))
        )
    ]
    return [mark for mark in found if mark.key in taken], doubted


def _heads_words(label: str) -> bool:
    """Whether a line among names over words seems to be one of these: its words are not of the
    one above it.
    """
    return look_of(label) in _NAMED or ends_with_name(label) or has_note_behind(label)


_OFFICE_BEHIND: Final = re.compile(rf"[^\W\d_a-z{SMALL}][\w’'-]+, [^\W\d_]+(?: [^\W\d_]+)?")


def _has_office(label: str) -> bool:
    """One word and what may be an office behind a comma, "Torvik, engineer", as others have."""
    return _OFFICE_BEHIND.fullmatch(label) is not None


def _names(mark: Mark, shape: str) -> bool:
    """Whether a heading among speakers' is no topic: initials, a name of no ordinary words."""
    return shape == "heading" and not any(map(is_ordinary_word, mark.label.split()))


_TIMES: Final = 3
"""How often a heading comes back that is over somebody's words; a topic is taken up twice."""


def _are_people(labels: dict[str, LabelGroup], strong: set[str]) -> bool:
    """Whether some of the headings that come back are surely people's, or come back often."""
    return any(labels[key].certain or labels[key].count >= _TIMES for key in strong)


_VOTERS: Final = 8
"""Names with a word behind each that are a roll call and not who speaks."""


def _are_votes(found: Sequence[Mark], labels: dict[str, LabelGroup]) -> bool:
    """Whether names stand before a word each, and hardly any comes back: "Ann Moss: Yes."."""
    if len(labels) < _VOTERS or len(found) > 1.5 * len(labels):
        return False
    words = sum(1 <= len(mark.said[:LOOKED_AT].split()) <= 2 for mark in found)
    return words >= 0.7 * len(found)


def _is_of_records(labels: dict[str, LabelGroup]) -> bool:
    """Whether what comes back is mostly names of entries: "Licence: 12", "Closing time: noon"."""
    again = [label for label in labels.values() if label.count > 1]
    entries = sum(label.count for label in again if not label.speaks)
    return 2 * entries > sum(label.count for label in again)


def _is_strong(label: LabelGroup) -> bool:
    """Certain, or coming back; what looks like no name has to come back more often."""
    often = 3 if label.look == "other" and not _is_office(label) else 2
    returns = label.count >= often and label.speaks and label.look != "small"
    return label.certain or (returns and (not label.entry or _is_office(label)))


def _is_office(label: LabelGroup) -> bool:
    """«Финансовый директор»: two words, the second an office."""
    words = label.key.split()
    return len(words) == _OFFICE_WORDS and bool(OFFICE_RU.match(words[1]))


_OFFICE_WORDS: Final = 2


def _is_given_name(label: LabelGroup) -> bool:
    """Whether one word is a common given name, and what follows is said."""
    return label.look == "word" and label.speaks and label.key.title() in COMMON_GIVEN


def _share(found: list[Mark], written: Sequence[int]) -> float:
    """The share of lines that begin with a label, from the first such line on."""
    if not found:
        return 0.0
    first = found[0].row
    return len(found) / max(1, sum(row >= first for row in written))


def _is_form(labels: dict[str, LabelGroup], strong: set[str], lines: int, *, every: bool) -> bool:
    """Whether enough lines begin with labels that come back or are certain."""
    repeated = sum(labels[key].count > 1 for key in strong)
    certain = [key for key in strong if labels[key].certain]
    return (
        every
        or (lines >= 4 and repeated >= 2)
        or (lines >= 3 and repeated > 0 and len(strong) >= 2)
        or len(certain) >= 2
        or any(labels[key].count > 1 for key in certain)
    )


def _fits(label: LabelGroup, looks: Counter[Look], lines: int, *, shape: str, every: bool) -> bool:
    """Whether a label fits the kind that the file uses."""
    if label.certain or (label.entry and not (_is_office(label) and label.count > 1)):
        return label.certain
    if _is_topic(label, looks, lines):
        return False
    share = looks[label.look] / max(1, lines)
    if every:  # "Several people: …" may be anybody, and so may "You know: …"
        return label.look != "other" or label.count > 1 or label.named
    if label.count > 1 and label.speaks:
        return _comes_back(label, share, lines)
    if shape == "heading" or label.look == "other":
        return False
    # A quarter of the lines: in a text with turns of several paragraphs no more have labels.
    return shape == "bold" or (label.look in _NAMED and share >= 0.25)


_CODES: Final = 0.7
"""Share of the lines that initials begin, from which on ordinary words beside them are topics."""


def _is_topic(label: LabelGroup, looks: Counter[Look], lines: int) -> bool:
    """Whether words come back under each point where people have initials: "Last month: …"."""
    words = label.key.split()
    several = len(words) > 1 and label.look != "code" and any(map(is_ordinary_word, words))
    return several and looks["code"] >= _CODES * lines


def _comes_back(label: LabelGroup, share: float, lines: int) -> bool:
    """Whether what comes back before a colon is a speaker, by its look and how often."""
    if label.look == "other":
        # What looks like nothing known has to come often; what looks like a name, a few times.
        often = label.count > 1 + (not _is_office(label)) and 20 * label.count >= lines
        return often and _OF_CLAUSES.isdisjoint(label.key.split())
    if label.look == "small":
        return label.count > 2
    return share >= 0.1 or label.count > 3


def _is_doubtful(label: LabelGroup, *, mostly: bool) -> bool:
    """Whether words behind it may be anybody's; ``mostly``: most lines begin with a label."""
    if mostly and label.look in _NAMED and not label.entry:
        return True
    return label.count > 2 and label.speaks
