"""What a sentence's index fields take of each of its words, worked out once for a word."""

from __future__ import annotations

from typing import Final, NamedTuple

from meetings.gazetteer.countries_said import Beginning, begins_country
from meetings.retrieval.indexing.keys_of_names import begins_written_out
from meetings.text.stems import key
from meetings.text.tokens import fold

NAMED: Final = "^"
"""With which the sign of a word that is written with a capital begins."""


class Naming(NamedTuple):
    """What a word has to do with names: its sign where it may be one.

    ``opens``: whether a name of several words that has a short form may begin with it, by its key;
    ``country``: what country's name may.
    """

    sign: str
    opens: bool
    country: Beginning | None


class WordParts(NamedTuple):
    """A word's key, empty for a stop word; its folded form; for few words, what they may name."""

    key: str
    folded: str
    naming: Naming | None


_MOST: Final = 100_000
"""Words that are kept, some 25 MB: the 870 public transcripts have 60,000."""


class _PartsByWord(dict[str, WordParts]):
    """The words met so far."""

    def __missing__(self, word: str) -> WordParts:
        if len(self) >= _MOST:
            self.clear()
        found = key(word)
        sign = f"{NAMED}{found}" if found and _is_name(word) else ""
        naming = Naming(sign, begins_written_out(found), begins_country(word))
        made = WordParts(found, fold(word), naming if any(naming) else None)
        self[word] = made
        return made


def _is_name(word: str) -> bool:
    return word[0].isupper()


parts_of = _PartsByWord().__getitem__
"""The parts of a word as a text has it; asked of a million words, so that a call is too much."""
