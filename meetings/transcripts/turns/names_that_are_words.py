"""Names that head entries of lists as well: "Bill: Why?" among "Ann: …", "Page: Thanks." where
Ellen Page speaks.

Before a colon such a word mostly is no name: "Page: 2", "Bill: HB 12". It is one where a whole
name of the file has it, and a given name also where it comes back with what somebody says, among
others of one word that do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from meetings.transcripts.turns.common_given_names import COMMON_GIVEN
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.labels_of_one_shape import like_speech
from meetings.transcripts.turns.lines_and_marks import Mark
from meetings.transcripts.turns.ordinary_words_in_labels import is_ordinary_word

_GIVEN: Final = frozenset("bill may august".split())
_NAMES: Final = _GIVEN | frozenset("page price case day place march rule cost".split())
_WHOLE: Final = frozenset({"name", "titled"})
_OTHERS: Final = 2
"""Others of one word who come back; a list has such, too, but they say nothing."""


def may_be_name(label: str) -> bool:
    """Whether a label that mostly is none is somebody's name as well: "Bill", "PAGE"."""
    return label[:1].isupper() and label.casefold() in _NAMES


def without_entries(found: Sequence[Mark]) -> list[Mark]:
    """The marks of one shape without such words where they are no names."""
    doubtful = {mark.key for mark in found if may_be_name(mark.label)}
    if not doubtful:
        return list(found)
    whole = [m.key.split() for m in found if " " in m.key and look_of(m.label) in _WHOLE]
    named = {words[-1] for words in whole if _begins_name(words[0])}
    named |= {words[0] for words in whole if words[0] in _GIVEN}
    counts = Counter(mark.key for mark in found)
    again = {m.key for m in found if look_of(m.label) == "word" and counts[m.key] > 1}
    if len(again - doubtful) >= _OTHERS:
        named |= {key for key in doubtful & _GIVEN if counts[key] > 1 and _speaks(key, found)}
    return [mark for mark in found if mark.key not in doubtful or mark.key in named]


def _begins_name(word: str) -> bool:
    """ "Ellen" of "Ellen Page", and not "Trading" of "Trading Rule"."""
    return not is_ordinary_word(word) or word.title() in COMMON_GIVEN


def _speaks(key: str, found: Sequence[Mark]) -> bool:
    """Whether what stands behind a name is mostly said."""
    said = [mark.said for mark in found if mark.key == key]
    return 2 * sum(like_speech(words) for words in said if words) > sum(map(bool, said))
