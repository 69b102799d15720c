"""Which labels a file has, judged by the file as a whole.

Not one label is judged by itself: where many lines begin in one shape, with few different labels
that come back, that is the file's form, and such labels are speakers whatever they look like.
What comes back in that shape and still is no speaker is doubtful: those words are nobody's.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from meetings.transcripts.turns.looks import (
    Look,
    has_note_behind,
    has_office_behind,
    is_certain,
    key_of,
    look_of,
)
from meetings.transcripts.turns.marks import Line, Mark, lines_of, marks

_TIMED: Final = frozenset({"bracketed", "coded", "stamped", "timed", "clocked"})
"""Shapes that a time of the recording makes unmistakable."""
_PLAIN: Final = frozenset({"bold", "colon", "heading"})
_ORDER: Final = (
    "bracketed", "coded", "stamped", "clocked", "timed", "bold", "colon", "heading", "dotted",
    "entry", "dashed", "alone",
)  # fmt: skip
"""Where two shapes fit one line, the one that says more goes first."""
_ALL: Final = 0.9
"""Share of a file's lines that begin with a label, from which on every line is a turn."""
_LOOKED: Final = 400
"""Lines that tell where somebody begins to speak; more would only take time."""
_CAPITAL: Final = frozenset({"caps", "code", "word"})
_NAMED: Final = frozenset({"name", "caps", "code", "titled"})
_ENDS: Final = tuple(".?!…»”\"')]")
_STAMPED = re.compile(r"\s*[\[(]?\d{1,2}:\d\d(?::\d\d)?")
_ENDED = re.compile(r"[a-zа-яё]{4,}\.$|[a-zа-яё]{2}, [a-zа-яё]")
_WORDS: Final = 6
"""Words from which on a line is something said, however it ends."""


@dataclass(frozen=True, slots=True)
class FileForm:
    """The labels of a file in order; ``nobodys``: where words begin that may be anybody's."""

    labels: tuple[Mark, ...]
    nobodys: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class _Label:
    """All marks of one label in one shape."""

    key: str
    look: Look
    certain: bool
    count: int
    speaks: bool


def file_form(lines: Sequence[Line], *, cues: bool = False) -> FileForm | None:
    """The form of a file; None where it has none of its own.

    ``cues``: its lines are cues, so that a few words in a line of their own are words.
    """
    by_shape: dict[str, list[Mark]] = defaultdict(list)
    for mark in marks(lines):
        if not cues or mark.shape != "alone":
            by_shape[mark.shape].append(mark)
    written = [row for row, line in enumerate(lines) if line.text.strip()]
    chosen: dict[int, Mark] = {}
    known: set[str] = set()
    shapes: set[str] = set()
    doubtful: dict[int, Mark] = {}
    for shape in _ORDER:
        fresh = [mark for mark in by_shape[shape] if mark.row not in chosen]
        if shape == "heading" and "colon" in shapes:  # over a topic, and its words are nobody's
            fresh = [mark for mark in fresh if mark.key in known]
        if chosen and shape not in _TIMED:
            fresh = [mark for mark in fresh if _may_join(mark, shapes, known)]
        taken, doubted = _judged(shape, fresh, lines, written, known)
        chosen.update({mark.row: mark for mark in taken})
        shapes |= {mark.shape for mark in taken}
        doubtful.update({mark.row: mark for mark in doubted})
        known |= {mark.key for mark in taken}
    if not chosen:
        return None
    chosen.update(_certain_besides(by_shape, chosen))
    _drop_entries_of_head(chosen)
    if not chosen:
        return None
    first = min(chosen)
    nobodys = [doubtful[row] for row in sorted(doubtful) if row > first and row not in chosen]
    return FileForm(tuple(chosen[row] for row in sorted(chosen)), tuple(nobodys))


def _certain_besides(by_shape: dict[str, list[Mark]], chosen: dict[int, Mark]) -> dict[int, Mark]:
    """Labels before a colon that are certain, in a file of another form: counsel in a deposition.

    Times beside names leave no room for such.
    """
    if any(mark.shape in _TIMED | _PLAIN for mark in chosen.values()):
        return {}
    besides = (mark for mark in by_shape["colon"] if mark.row not in chosen)
    return {mark.row: mark for mark in besides if is_certain(mark.label)}


def _drop_entries_of_head(chosen: dict[int, Mark]) -> None:
    """Takes out labels over or before what is no speech, where anybody has yet to speak.

    "Interviewer: Mara Quill" in a head, a list of those who took part.
    """
    counts = Counter(mark.key for mark in chosen.values())
    for row in sorted(chosen):
        mark = chosen[row]
        is_entry = not like_speech(mark.said) and counts[mark.key] == 1
        if not (is_entry if mark.said else row + 1 in chosen):
            return
        del chosen[row]


def _may_join(mark: Mark, shapes: set[str], known: set[str]) -> bool:
    """Whether a label may be one in a file that has a form already.

    Beside times only who is known; beside colons also the letters and the room's own labels.
    """
    if mark.key in known or mark.shape == "entry":
        return True
    if shapes & _TIMED:
        return False
    return (
        not shapes & _PLAIN or mark.shape != "dotted" or look_of(mark.label) in {"letter", "role"}
    )


def _judged(
    shape: str, found: list[Mark], lines: Sequence[Line], written: Sequence[int], known: set[str]
) -> tuple[list[Mark], list[Mark]]:
    if not found:
        return [], []
    labels = _labels(found, lines)
    if shape in _TIMED:
        over = shape == "timed"
        return _timed([m for m in found if not over or _is_over_speech(m, lines)], labels), []
    if shape in _PLAIN:
        return _plain(shape, found, labels, written, known)
    if shape == "alone":
        return _alone(found, labels, lines, known), []
    return _told(shape, found, labels, known), []


def _labels(found: Iterable[Mark], lines: Sequence[Line]) -> dict[str, _Label]:
    grouped: dict[str, list[Mark]] = defaultdict(list)
    for mark in found:
        grouped[mark.key].append(mark)
    return {
        key: _Label(
            key,
            look_of(group[0].label) or "word",
            any(is_certain(mark.label) for mark in group),
            len(group),
            _speaks(group, lines),
        )
        for key, group in grouped.items()
    }


def _speaks(group: Sequence[Mark], lines: Sequence[Line]) -> bool:
    """Whether what follows a label reads as speech at least once in three."""
    said = [mark.said or _next_text(lines, mark.row) for mark in group[:60]]
    return 3 * sum(map(like_speech, said)) >= len(said)


def like_speech(words: str) -> bool:
    """What somebody says ends as a sentence or goes on; an entry of a list does neither."""
    return words.endswith(_ENDS) or len(words[:400].split(maxsplit=_WORDS)) >= _WORDS


def _next_text(lines: Sequence[Line], row: int) -> str:
    return next((line.text for line in lines[row + 1 : row + 4] if line.text.strip()), "")


def _is_over_speech(mark: Mark, lines: Sequence[Line]) -> bool:
    """Whether words follow a line of a time and a name, not the next time: "0:03 Yeah."."""
    words = _next_text(lines, mark.row)
    return bool(words) and not _STAMPED.match(words) and not _is_sentence(mark.label)


def _is_sentence(label: str) -> bool:
    """ "Yeah.", "All right.": a full stop behind a word that no name is shortened to."""
    return bool(_ENDED.search(label)) and not is_certain(label)


def _timed(found: list[Mark], labels: dict[str, _Label]) -> list[Mark]:
    """A label beside a time: two lines of it, or one whose label is certain, are enough."""
    repeated = any(label.count > 1 for label in labels.values())
    if len(found) < 2 or not (repeated or all(label.certain for label in labels.values())):
        return []
    many = len(found) > 10 and len(labels) > 0.8 * len(found)
    return [] if many else found


def _plain(
    shape: str,
    found: list[Mark],
    labels: dict[str, _Label],
    written: Sequence[int],
    known: set[str],
) -> tuple[list[Mark], list[Mark]]:
    strong = {key for key, label in labels.items() if _is_strong(label) or key in known}
    lines = sum(labels[key].count for key in strong)
    every = shape != "heading" and _share(found, written) >= _ALL and _are_said(labels, found)
    if not _is_form(labels, strong, lines, every=every):
        return [], []
    looks: Counter[Look] = Counter()
    for key in strong:
        looks[labels[key].look] += labels[key].count
    taken = {
        key
        for key, label in labels.items()
        if key in known or _fits(label, looks, lines, every=every, shape=shape)
    }
    doubted = [mark for mark in found if mark.key not in taken and _is_doubtful(labels[mark.key])]
    return [mark for mark in found if mark.key in taken], doubted


def _is_strong(label: _Label) -> bool:
    """Certain, or coming back; what looks like no name has to come back more often."""
    often = 3 if label.look == "other" else 2
    return label.certain or (label.count >= often and label.speaks and label.look != "small")


def _share(found: list[Mark], written: Sequence[int]) -> float:
    """The share of lines that begin with a label, from the first such line on."""
    first = found[0].row
    return len(found) / max(1, sum(row >= first for row in written))


def _are_said(labels: dict[str, _Label], found: list[Mark]) -> bool:
    """Whether some labels of a file whose every line has one come back, and words follow them."""
    again = any(label.count > 1 and label.look != "other" for label in labels.values())
    speak = sum(label.count for label in labels.values() if label.speaks)
    return len(found) >= 3 and again and 2 * speak >= len(found)


def _is_form(labels: dict[str, _Label], strong: set[str], lines: int, *, every: bool) -> bool:
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


def _fits(label: _Label, looks: Counter[Look], lines: int, *, shape: str, every: bool) -> bool:
    """Whether a label is of the file's kind."""
    if label.certain:
        return True
    share = looks[label.look] / max(1, lines)
    if every:
        return True
    if label.count > 1 and label.speaks:
        return _comes_back(label, share, lines)
    if shape == "heading" or label.look == "other":
        return False
    return shape == "bold" or (label.look in _NAMED and share >= 0.25)


def _comes_back(label: _Label, share: float, lines: int) -> bool:
    """Whether what comes back before a colon is a speaker, by its look and how often."""
    if label.look == "other":
        return label.count > 2 and 20 * label.count >= lines
    if label.look == "small":
        return label.count > 2
    return share >= 0.1 or label.count > 3


def _is_doubtful(label: _Label) -> bool:
    return label.count > 2 and label.speaks


def _told(shape: str, found: list[Mark], labels: dict[str, _Label], known: set[str]) -> list[Mark]:
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


def _is_sure(label: _Label) -> bool:
    return label.certain or label.count > 1


def _are_told(counted: dict[str, int], labels: dict[str, _Label]) -> bool:
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
    found: list[Mark], labels: dict[str, _Label], lines: Sequence[Line], known: set[str]
) -> list[Mark]:
    """A name in a line of its own over what is said."""
    rows = {m.row for m in found if labels[m.key].count > 1 or _names_itself(m.label)}
    over = [
        m
        for m in found
        if m.row + 1 not in rows and not _is_sentence(m.label) and _is_over_words(m, lines)
    ]
    counts = Counter(mark.key for mark in over)
    again = {key for key in counts if labels[key].count > 1 and labels[key].look != "small"}
    likely = again | {mark.key for mark in over if _names_itself(mark.label)}
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
    return bool(several) and times >= 4 and times * 12 >= written


def _is_over_words(mark: Mark, lines: Sequence[Line]) -> bool:
    """Whether words follow a line that are longer than it, or end as a sentence."""
    text = _next_text(lines, mark.row)
    if key_of(text[:80]) == mark.key:
        return False
    said = [line.text for line in lines[mark.row + 1 : mark.row + 4] if line.text.strip()]
    return any(map(like_speech, said[:2]))


def first_spoken(lines: Sequence[str]) -> int | None:
    """The number of the line with the first label of a text's form; None where it has none."""
    form = file_form(lines_of("\n".join(lines[:_LOOKED])))
    return form.labels[0].row if form else None


def like_labels(text: str) -> Counter[str]:
    """The labels that lines of a text seem to begin with, at least three times each."""
    lines = [Line(0, one) for one in text.split("\n") if ":" in one[:100]]
    counts = Counter(mark.label for mark in marks(lines) if mark.shape in {"colon", "bold"})
    return Counter({label: count for label, count in counts.items() if count > 2})
