"""Which labels of one shape are speakers', judged by all lines of that shape in the file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from meetings.transcripts.turns.label_looks import (
    Look,
    has_note_behind,
    has_office_behind,
    is_certain,
    key_of,
    look_of,
)
from meetings.transcripts.turns.label_starts import Line, Mark
from meetings.transcripts.turns.labels_of_one_shape import (
    LabelGroup,
    label_groups,
    like_speech,
    next_text,
)
from meetings.transcripts.turns.rare_one_word_names import rare_names

TIMED: Final = frozenset({"bracketed", "coded", "stamped", "timed", "clocked"})
"""Shapes that a time of the recording makes unmistakable."""
DASHES: Final = frozenset("―—–")
"""What may part a name in a line of its own from the words below."""
PLAIN: Final = frozenset({"bold", "colon", "heading"})
_ALL: Final = 0.9
"""Share of a file's lines that begin with a label, from which on every line is a turn."""
_CHAT: Final = 0.3
"""The same of a chat, where a message may have its name above it; an article quotes fewer."""
_CAPITAL: Final = frozenset({"caps", "code", "word"})
_NAMED: Final = frozenset({"name", "caps", "code", "titled"})
_STAMPED = re.compile(r"\s*[\[(]?\d{1,2}:\d\d(?::\d\d)?")
_STAMPED_BEHIND = re.compile(r"\S\s+\[\d{1,2}:\d\d(?::\d\d)?\]\s*$")
_ENDED = re.compile(r"[a-zа-яё]{4,}\.$|[a-zа-яё]{2}, [a-zа-яё]")


def judged(
    shape: str, found: list[Mark], lines: Sequence[Line], written: Sequence[int], known: set[str]
) -> tuple[list[Mark], list[Mark]]:
    """Those of a shape's marks that are speakers' labels, and those that are doubtful.

    ``written``: the rows that hold words; ``known``: the labels of shapes that were judged before.
    """
    if not found:
        return [], []
    labels = label_groups(found, lines)
    if shape == "chat":
        log = _share(found, written) >= _CHAT
        return _timed(found, labels, alone=False) if log else [], []
    if shape in TIMED:
        over = shape == "timed"
        fit = [mark for mark in found if not over or _is_over_speech(mark, lines)]
        return _timed(fit, labels, alone=shape != "bracketed"), []
    if shape in PLAIN:
        taken, doubted = _plain(shape, found, labels, written, known)
        rare = rare_names(found, taken, labels, lines) if shape != "heading" else []
        rows = {mark.row for mark in rare}
        return [*taken, *rare], [mark for mark in doubted if mark.row not in rows]
    if shape == "alone":
        return _alone(found, labels, lines, known), []
    return _told(shape, found, labels, known), []


def _is_over_speech(mark: Mark, lines: Sequence[Line]) -> bool:
    """Whether words follow a line of a time and a name, which have none: not "0:03 Yeah."."""
    words = next_text(lines, mark.row)
    timed = _STAMPED.match(words) or _STAMPED_BEHIND.search(words)
    return bool(words) and not timed and not _is_sentence(mark.label)


def _is_sentence(label: str) -> bool:
    """ "Yeah.", "All right.": a full stop behind a word that no name is shortened to."""
    return bool(_ENDED.search(label)) and not is_certain(label)


def _timed(found: list[Mark], labels: dict[str, LabelGroup], *, alone: bool) -> list[Mark]:
    """A label beside a time: two lines of it, or one whose label is certain, are enough.

    ``alone``: one label may be the only one; brackets hold remarks, too: "[Draft] the gate".
    """
    repeated = any(label.count > 1 for label in labels.values()) and (alone or len(labels) > 1)
    if len(found) < 2 or not (repeated or all(label.certain for label in labels.values())):
        return []
    # Ten different names for as many times are a timetable, not speakers: those come back.
    many = len(found) > 10 and len(labels) > 0.8 * len(found)
    return [] if many else found


def _plain(
    shape: str,
    found: list[Mark],
    labels: dict[str, LabelGroup],
    written: Sequence[int],
    known: set[str],
) -> tuple[list[Mark], list[Mark]]:
    strong = {key for key, label in labels.items() if _is_strong(label) or key in known}
    lines = sum(labels[key].count for key in strong)
    every = shape != "heading" and _share(found, written) >= _ALL and _are_said(labels, found)
    if not _is_form(labels, strong, lines, every=every):
        return [], []
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
    taken = _by_notes(taken, labels) | (taken & known)
    doubted = [
        mark
        for mark in found
        if mark.key not in taken and (every or _is_doubtful(labels[mark.key]))
    ]
    return [mark for mark in found if mark.key in taken], doubted


def _by_notes(taken: set[str], labels: dict[str, LabelGroup]) -> set[str]:
    """Where names have a party or constituency behind them, all that have one, and few others.

    "Third question: …", once, is a sentence of whoever speaks.
    """
    noted = {key for key, label in labels.items() if label.noted and label.speaks}
    if len(noted) < 2 and not any(labels[key].count > 1 for key in noted):
        return taken
    names = {key for key in taken if labels[key].look == "name"}
    lines = {key: labels[key].count for key in names | noted}
    if 2 * sum(lines[key] for key in noted) < sum(lines.values()):
        return taken | noted
    bare = {key for key in names if labels[key].bare and labels[key].count == 1}
    return (taken | noted) - {key for key in bare if not labels[key].certain}


def _is_of_records(labels: dict[str, LabelGroup]) -> bool:
    """Whether what comes back is mostly names of entries: "Licence: 12", "Closing time: noon"."""
    again = [label for label in labels.values() if label.count > 1]
    entries = sum(label.count for label in again if not label.speaks)
    return 2 * entries > sum(label.count for label in again)


def _is_strong(label: LabelGroup) -> bool:
    """Certain, or coming back; what looks like no name has to come back more often."""
    often = 3 if label.look == "other" else 2
    returns = label.count >= often and label.speaks and label.look != "small"
    return label.certain or (returns and not label.entry)


def _share(found: list[Mark], written: Sequence[int]) -> float:
    """The share of lines that begin with a label, from the first such line on."""
    first = found[0].row
    return len(found) / max(1, sum(row >= first for row in written))


def _are_said(labels: dict[str, LabelGroup], found: list[Mark]) -> bool:
    """Whether some labels of a file whose every line has one come back, and words follow them."""
    again = any(label.count > 1 and label.look != "other" for label in labels.values())
    speak = sum(label.count for label in labels.values() if label.speaks)
    return len(found) >= 3 and again and 2 * speak >= len(found)


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
    if label.certain or label.entry:
        return label.certain
    share = looks[label.look] / max(1, lines)
    if every:  # "Several people: …" may be anybody, and so may "You know: …"
        return label.look != "other" or label.count > 1 or label.named
    if label.count > 1 and label.speaks:
        return _comes_back(label, share, lines)
    if shape == "heading" or label.look == "other":
        return False
    # A quarter of the lines: in a text with turns of several paragraphs no more have labels.
    return shape == "bold" or (label.look in _NAMED and share >= 0.25)


def _comes_back(label: LabelGroup, share: float, lines: int) -> bool:
    """Whether what comes back before a colon is a speaker, by its look and how often."""
    if label.look == "other":
        # What looks like nothing known has to come often; what looks like a name, a few times.
        return label.count > 2 and 20 * label.count >= lines
    if label.look == "small":
        return label.count > 2
    return share >= 0.1 or label.count > 3


def _is_doubtful(label: LabelGroup) -> bool:
    return label.count > 2 and label.speaks


def _told(
    shape: str, found: list[Mark], labels: dict[str, LabelGroup], known: set[str]
) -> list[Mark]:
    """Labels that no colon sets apart: only such as titles, rooms and courts have."""
    if shape == "dashed":
        taken = {key for key, label in labels.items() if key in known or _initialled(key, found)}
        return [mark for mark in found if mark.key in taken]
    taken = set(labels)
    if not {"q", "a"} <= taken and not {"в", "о"} <= taken:
        taken -= {"a", "в", "о"}
    # a heading in capitals may end in a full stop, too: a speaker comes back or is certain
    taken -= {key for key in taken if labels[key].look in _CAPITAL and not _is_sure(labels[key])}
    counted = {key: labels[key].count for key in taken}
    if not known and not _are_told(counted, labels):
        return []
    return [mark for mark in found if mark.key in taken]


def _is_sure(label: LabelGroup) -> bool:
    return label.certain or label.count > 1


def _are_told(counted: dict[str, int], labels: dict[str, LabelGroup]) -> bool:
    """Whether such labels come back: two of them, or one that only a room or a court has."""
    again = [key for key, count in counted.items() if count > 1]
    if any(labels[key].look in {"role", "letter"} for key in again):
        return True
    return bool(again) and len(counted) >= 2 and sum(counted.values()) >= 4


def _initialled(key: str, found: Sequence[Mark]) -> bool:
    """«Иванов И.И. – Почему?»."""
    label = next(mark.label for mark in found if mark.key == key)
    return look_of(label) == "name" and bool(re.search(r"(?:^|\s)[А-ЯЁ]\.", label))


def _alone(
    found: list[Mark], labels: dict[str, LabelGroup], lines: Sequence[Line], known: set[str]
) -> list[Mark]:
    """A name in a line of its own over what is said."""
    dashed = {m.row for m in found if next_text(lines, m.row).strip() in DASHES}
    rows = {m.row for m in found if labels[m.key].count > 1 or _names_itself(m.label)}
    over = [
        m
        for m in found
        if m.row + 1 not in rows and not _is_sentence(m.label) and _is_over_words(m, lines)
    ]
    counts = Counter(mark.key for mark in over)
    again = {key for key in counts if labels[key].count > 1 and labels[key].look != "small"}
    likely = again | {m.key for m in over if _names_itself(m.label) or m.row in dashed}
    if not known and not _is_own_form(counts, again, likely, lines):
        return []
    if known:  # the file has another form: here only those who speak in it
        return [mark for mark in over if mark.key in known and len(mark.label.split()) > 1]
    return [mark for mark in over if mark.key in likely or labels[mark.key].certain]


def _names_itself(label: str) -> bool:
    """Whether a label alone in its line says who that is: "Tim Roe -- CEO", "Bo Vale (Con)"."""
    return has_office_behind(label) or has_note_behind(label) or look_of(label) == "titled"


def _is_own_form(
    counts: Counter[str], again: set[str], likely: set[str], lines: Sequence[Line]
) -> bool:
    written = sum(bool(line.text.strip()) for line in lines)
    times = sum(counts[key] for key in likely)
    several = len(again) >= 2 or (again and len(likely) >= 3)
    # In one of twelve lines at least: turns of more than twelve paragraphs are rare all through.
    return bool(several) and times >= 4 and times * 12 >= written


def _is_over_words(mark: Mark, lines: Sequence[Line]) -> bool:
    """Whether words follow a line that are longer than it, or end as a sentence."""
    text = next_text(lines, mark.row)
    if key_of(text[:80]) == mark.key:
        return False
    said = [line.text for line in lines[mark.row + 1 : mark.row + 4] if line.text.strip()]
    return any(map(like_speech, said[:2]))
