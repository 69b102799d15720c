"""Speakers in captions that put the name before the words, judged by the whole file.

Zoom writes it into every cue; subtitles made by hand write it where the speaker changes, and the
cues that follow are the same speaker's. Which of the two a file does shows in whether a name comes
in cue after cue. A sentence with a colon in it is nobody: "Note: this is the last one."
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Final

from meetings.model.parsed_document import Block
from meetings.transcripts.readers.cue_labels import (
    CueLabel,
    cue_label,
    may_be_name,
    small_words,
    words_of_label,
)
from meetings.transcripts.readers.cues import Cue
from meetings.transcripts.readers.rolling import unrolled
from meetings.transcripts.turns.certain_labels import is_certain
from meetings.transcripts.turns.file_labels import are_capitals
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.label_rules import QUOTES
from meetings.transcripts.turns.name_forms import SMALL
from meetings.transcripts.turns.ordinary_words_in_labels import is_ordinary_word
from meetings.transcripts.turns.rare_one_word_names import answers
from meetings.transcripts.turns.who_speaks_once import may_be_somebody

_CHANGE = re.compile(r"(?:^|(?<=\s))>>+[ \t\u00a0]*")
"""How American captions show that another speaks."""
_DASH = re.compile(r"^[-–—][ \t\u00a0]*(?=[^\s\-–—])")
"""How subtitles show two who speak in one cue: a line each."""
_SENTENCE_END = re.compile(r"[.!?…][\"'»”)\]]*$")
_GOES_ON = re.compile(rf"(?:^|\s)[a-z{SMALL}]+,?$")
"""What no sentence ends in."""
_NAME_LOOKS: Final = frozenset({"name", "titled", "numbered", "caps", "word", "role"})
_SHORT: Final = frozenset({"code", "letter", "small"})
"""What people are called where hardly any name stands there once."""
_ONE_WORD: Final = frozenset({"word", "small", "caps", "code"})
_EVERY_CUE: Final = 0.9
"""The share of cues with a name where each has one: the rest are people without a name."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """What one cue, or one speaker's part of it, shows; ``changes``: a mark says: another."""

    cue: Cue
    text: str
    changes: bool

    def label(self) -> str | None:
        """What may be the name of whoever speaks."""
        found = cue_label(self.text)
        return found.name if found and may_be_name(found.name) else None


def spoken(cues: Sequence[Cue]) -> tuple[Block, ...]:
    """A block a cue, with its speaker where the file's form tells."""
    cues = _named_in_brackets(_named_in_first_lines(cues))
    if any(cue.voice for cue in cues):
        return tuple(_voiced(cues))
    plain = unrolled(cues)
    dashes = any(sum(bool(_DASH.match(line)) for line in cue.lines) > 1 for cue in plain)
    names = _names([one for cue in plain for one in _pieces(cue, may_be_name, dashes=dashes)])
    pieces = [one for cue in plain for one in _pieces(cue, names.__contains__, dashes=dashes)]
    return tuple(_blocks(pieces, names, _words_among_names(pieces, names)))


def _named_in_first_lines(cues: Sequence[Cue]) -> Sequence[Cue]:
    """Cues whose first line is the speaker's name, as Teams writes them; else as they were."""
    if any(cue.voice or len(cue.lines) < 2 for cue in cues):
        return cues
    names = Counter(cue.lines[0].strip() for cue in cues)
    again = sum(count for count in names.values() if count > 1)
    looks = _NAME_LOOKS | (_SHORT if 4 * len(names) <= len(cues) else frozenset())
    if 2 * again < len(cues) or not all(look_of(name) in looks for name in names):
        return cues
    return [Cue(cue.start_s, cue.lines[1:], cue.lines[0].strip()) for cue in cues]


_BRACKETED = re.compile(r"[\[(](?P<name>[^\W\d_][^\n\[\]]{0,79})[\])][ \t]+(?P<text>\S.*)")
_IN_BRACKETS: Final = 0.8
"""Share of the cues that begin with a name in brackets where that is how a file names."""


def _named_in_brackets(cues: Sequence[Cue]) -> Sequence[Cue]:
    """Cues that begin with the speaker in brackets, "[torvik] It leaks."; else as they were.

    Remarks, "[laughs] It leaks.", stand before few of a file's cues.
    """
    found = [_BRACKETED.fullmatch(cue.lines[0]) if cue.lines else None for cue in cues]
    told = [(cue, one) for cue, one in zip(cues, found, strict=True) if one]
    names = Counter(one["name"] for _, one in told)
    again = sum(count for count in names.values() if count > 1)
    if any(cue.voice for cue in cues) or len(told) < _IN_BRACKETS * len(cues):
        return cues
    if len([name for name in names if names[name] > 1]) < 2 or 2 * again < len(told):
        return cues
    named = {id(cue): one for cue, one in told if look_of(one["name"])}
    return [
        Cue(cue.start_s, (one["text"], *cue.lines[1:]), one["name"])
        if (one := named.get(id(cue)))
        else cue
        for cue in cues
    ]


def _voiced(cues: Sequence[Cue]) -> Iterator[Block]:
    """Words outside every voice are nobody's."""
    for cue in unrolled(cues):
        yield Block(" ".join(cue.lines), cue.voice, start_s=cue.start_s)


def _pieces(cue: Cue, is_name: Callable[[str], bool], *, dashes: bool) -> Iterator[_Piece]:
    """A cue's parts: a new one at a mark and at a line that begins with a name.

    ``dashes``: a dash at the beginning of a line is such a mark in this file.
    """
    text: list[str] = []
    changes = False
    for line in cue.lines:
        for number, part in enumerate(_CHANGE.split(line)):
            marked = number > 0 or (dashes and bool(_DASH.match(part)))
            bare = (_DASH.sub("", part) if dashes else part).strip()
            found = cue_label(bare)
            begins = marked or (found is not None and is_name(found.name))
            if begins and text:
                yield _Piece(cue, " ".join(text), changes)
                text = []
            changes = marked if not text else changes
            text += [bare] if bare else []
    if text:
        yield _Piece(cue, " ".join(text), changes)


def _names(pieces: Sequence[_Piece]) -> frozenset[str]:
    """The names that the file writes before words; none where colons are only of sentences."""
    labels = [piece.label() for piece in pieces]
    if are_capitals([piece.text for piece in pieces]):
        labels = _labels_among_capitals(pieces, labels)
    labels = _without_ends_of_sentences(pieces, labels)
    counts = Counter(label for label in labels if label)
    every = sum(counts.values()) >= _EVERY_CUE * len(pieces)
    after_end = [True, *(bool(_SENTENCE_END.search(piece.text)) for piece in pieces)]
    handles = any(label.islower() and times > 1 for label, times in counts.items())
    taken = {
        label
        for label, piece, ended in zip(labels, pieces, after_end, strict=False)
        if label
        and (
            every
            or counts[label] > 1
            or _sure(label, changes=piece.changes, ended=ended, handles=handles)
            or _is_answer(piece.text)
        )
    }
    if not taken or every or labels[0] in taken:
        return frozenset(taken)
    if any(piece.changes for piece in pieces):
        return frozenset(taken) if sum(counts[label] for label in taken) > 1 else frozenset()
    often = [label for label in taken if counts[label] > 1]
    return frozenset(taken) if len(often) > 1 else frozenset()


_BEHIND_SENTENCES: Final = 0.7
"""Share of the labels that follow a cue which ended a sentence, from which on all do."""


def _without_ends_of_sentences(
    pieces: Sequence[_Piece], labels: Sequence[str | None]
) -> list[str | None]:
    """Without what stands only where the cue before goes on: "may it please the ⏎ Court: …"."""
    ends = (_GOES_ON.search(piece.text) is None for piece in pieces)
    goes_on = [not ended for ended, _ in zip(chain([True], ends), pieces, strict=False)]
    begins = {
        label
        for label, piece, on in zip(labels, pieces, goes_on, strict=True)
        if label and (piece.changes or not on or label.isupper() or _is_answer(piece.text))
    }
    named = [on for label, on in zip(labels, goes_on, strict=True) if label]
    if len(begins) < 2 or named.count(False) < _BEHIND_SENTENCES * len(named):
        return list(labels)
    return [label if label in begins else None for label in labels]


def _labels_among_capitals(
    pieces: Sequence[_Piece], labels: Sequence[str | None]
) -> list[str | None]:
    """Those behind a mark, where there are marks, and not of ordinary words: "TODAY: …"."""
    marked = any(piece.changes for piece in pieces)
    return [
        label if label and (piece.changes or not marked) and _names_somebody(label) else None
        for piece, label in zip(pieces, labels, strict=True)
    ]


def _names_somebody(label: str) -> bool:
    """Whether a label in capitals has a title or office, or a word that is no ordinary one."""
    if look_of(label) in {"titled", "role", "numbered"}:
        return True
    words = words_of_label(label)
    return len(words) <= 4 and not all(map(is_ordinary_word, words))


def _sure(label: str, *, changes: bool, ended: bool, handles: bool) -> bool:
    """Whether a name that comes once is one: behind a mark, or as names are written.

    ``ended``: the cue before ended a sentence. ``handles``: the file has names in small letters.
    """
    words = words_of_label(label)
    if len(words) == 1:
        return changes or label.isupper() or (ended and (handles or label[0].isupper()))
    return changes or not small_words(words)


def _words_among_names(pieces: Sequence[_Piece], names: frozenset[str]) -> frozenset[str]:
    """Ordinary words that stand once where people have whole names: «Начинаем: первый вопрос».

    Whoever said that, it may be anybody, and so may "Hope: I see." be Hope.
    """
    counts = Counter(label for piece in pieces if (label := piece.label()) in names)
    if any(len(words_of_label(name)) == 1 for name, count in counts.items() if name and count > 1):
        return frozenset()
    marked = {piece.label() for piece in pieces if piece.changes}
    return frozenset(
        name
        for name, count in counts.items()
        if name and count == 1 and name not in marked and _is_mere_word(name)
    )


def _is_mere_word(name: str) -> bool:
    return len(words_of_label(name)) == 1 and look_of(name) == "word" and is_ordinary_word(name)


def _is_answer(text: str) -> bool:
    """ "quill: Yeah, it leaks.": one word that is no ordinary one, and somebody who answers."""
    found = cue_label(text)
    if found is None or len(words_of_label(found.name)) > 1 or is_ordinary_word(found.name):
        return False
    return look_of(found.name) in _ONE_WORD and answers(found.text)


def _blocks(
    pieces: Sequence[_Piece], names: frozenset[str], doubtful: frozenset[str]
) -> Iterator[Block]:
    labels = [_known(piece, names - doubtful) for piece in pieces]
    goes_on = not _names_repeat([label.name if label else None for label in labels])
    speaker: str | None = None
    before = ""
    for piece, found in zip(pieces, labels, strict=True):
        if found:
            speaker = found.name
        elif (
            piece.changes or not goes_on or piece.label() in doubtful or _is_another(piece, before)
        ):
            speaker = None
        before = piece.text
        text = found.text if found else piece.text
        if text:
            yield Block(text, speaker, start_s=piece.cue.start_s)


def _is_another(piece: _Piece, before: str) -> bool:
    """Whether somebody may stand before a colon who is not known: «Несколько голосов: …».

    ``before``: the words of the cue before, which may go on.
    """
    found = cue_label(piece.text)
    if found is None or found.text[:1] in QUOTES or _GOES_ON.search(before):
        return False
    return may_be_somebody(found.name) or is_certain(found.name)


def _known(piece: _Piece, names: frozenset[str]) -> CueLabel | None:
    found = cue_label(piece.text)
    return found if found and found.name in names else None


def _names_repeat(labels: Sequence[str | None]) -> bool:
    """Whether the form writes a name into every cue: then one without a name is nobody's.

    Where it writes it at changes only, hardly two cues in a row bear the same.
    """
    both = [(one, after) for one, after in pairwise(labels) if one and after]
    same = sum(one == after for one, after in both)
    bare = labels.count(None)
    return bare == 0 or (same > 2 and same * 4 > bare)
