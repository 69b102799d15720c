"""Which words an archive knows, and what a message means whose letters are the wrong ones."""

from __future__ import annotations

from anyascii import anyascii

from meetings.facts.data.number_words import EN_CARDINALS, EN_MULTIPLIERS, EN_ORDINALS
from meetings.gazetteer.abbreviations_in_cases import expansions_in_any_case
from meetings.gazetteer.finding_countries import countries_in
from meetings.names.people_meant import find_people
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.retrieval.query.english_slips import written_without_slip
from meetings.retrieval.query.intent_words import INTERROGATIVE
from meetings.retrieval.query.keyboard_layout import typed_right
from meetings.retrieval.query.questions.understanding import LONGEST_QUESTION, People
from meetings.retrieval.query.romanised_russian import KnownWords, russian_meant
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.synonyms_and_translations import is_common_english, translations
from meetings.text.tokens import fold

_TRANSLATED_LESS = 3
"""“Zvezda” is a shipyard, though stars are spoken of six times as often."""


class WordsKnown:
    """The words of an archive, of its people's names and of the dictionaries."""

    def __init__(self, archive: Archive, passages: Passages, people: People) -> None:
        self._archive = archive
        self._passages = passages
        self._people = people

    def typed(self, text: str) -> str:
        """A message as it was meant, where its keyboard was in the other language, or its words
        are Russian in Latin letters; as it is where it is longer than any question.
        """
        if len(text) > LONGEST_QUESTION:
            return text
        right = typed_right(text, self.knows)
        if right != text:
            return right
        known = KnownWords(self._may_be_english, self._is_name, self._often_meant)
        return russian_meant(text, known)

    def knows(self, word: str) -> bool:
        """Whether a word is one of the archive's, of a dictionary or of mere grammar."""
        folded = fold(word)
        if folded in STOP_WORDS or folded in INTERROGATIVE or self._often(word):
            return True
        self._people.refresh(self._archive)
        if folded in self._people.words or (not is_cyrillic(folded) and _is_english(word)):
            return True
        if self._often(anyascii(folded)):
            return True
        return is_cyrillic(folded) and analyzer().word_is_known(folded)

    def has(self, word: str, least: int) -> bool:
        """Whether the archive or a dictionary has a word as it is typed, or it is too short."""
        folded = fold(word)
        if len(folded) < least or any(map(str.isdigit, folded)):
            return True
        if self._often(word) or translations(key(word)):
            return True
        return is_cyrillic(folded) and analyzer().word_is_known(folded)

    def _is_name(self, word: str) -> bool:
        self._people.refresh(self._archive)
        return bool(find_people(word.capitalize(), self._people.known))

    def _may_be_english(self, word: str) -> bool:
        """Whether a word is English, or was meant to be one that the archive has: "cofee"."""
        if _is_english(word):
            return True
        meant = [one for one in written_without_slip(fold(word)) if _is_english(one)]
        return any(self._passages.frequencies([key(one) for one in meant]))

    def _often_meant(self, word: str) -> int:
        """In how many sentences a word stands; of a Russian one what translates it best counts,
        too, if less: in a mostly English archive «газ» is said oftener than "GAZ".
        """
        others = translations(key(word))[:1] if is_cyrillic(word) else ()
        translated = sum(self._passages.frequencies([other for other, _ in others]))
        return self._often(word) + translated // _TRANSLATED_LESS

    def _often(self, word: str) -> int:
        return self._passages.frequency(key(word))


def _is_english(word: str) -> bool:
    """Whether one of the English tables has a word, or its stem."""
    own, folded = key(word), fold(word)
    if not own or is_common_english(own) or folded in EN_CARDINALS | EN_ORDINALS | EN_MULTIPLIERS:
        return True
    return bool(translations(own) or countries_in(word) or expansions_in_any_case(folded))
