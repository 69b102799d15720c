"""Words of an archive similar to one it does not contain: mistyped, or in another script.

Kept for one vocabulary at a time: what is found dies with it when the archive changes, and how
its words sound is handed on to the next.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from anyascii import anyascii
from rapidfuzz import fuzz, process

from meetings.names.spelling_slips import as_heard
from meetings.text.russian_morphology import in_dictionary
from meetings.text.scripts import is_cyrillic
from meetings.text.shared_letters import SharedLetters
from meetings.text.stems import folded_key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.transliteration import consonants, sound_of

Likeness = tuple[str, float]
"""A key, and how surely it is meant, 0 to 1."""

_LIKE = 74.0
"""The least likeness (rapidfuzz ratio) of a word that stands for an unknown one."""
_LIKE_IN_OTHER_SCRIPT = 85.0
"""More is asked of a romanised word: transliteration has made many alike."""
_SHORT, _LIKE_IF_SHORT = 4, 95.0
"""Letters of a word that nearly sounds like too many others: «пыщь» is no "PJSC"."""
_FEW_LETTERS = 6
"""Letters up to which another script keeps each consonant: «репин» is no "Rein", nor «харрис»
"Harry", though four letters of five are the same."""
_LEAST_HEARD, _HEARD = 5, 0.95
"""Letters of a stem, or a word, that sounds like no other than the one meant, and how surely
that is."""
_LIKE_BY_EAR, _BY_EAR = 60.0, 60
"""The least likeness and the number of words that are listened to: «призедент» has .78."""
_ALTERNATIVES = 6
"""Words that stand for an unknown one: forms of the right one are among the first, each costs time
in the search."""
_SHORTEST = 4
"""Letters: shorter unknown words are like too many others."""
# A question and those after it ask for the same few words.
_REMEMBERED: Final = 500
# The archive's own vocabulary and that of the bundled samples are in use in turns.
_VOCABULARIES: Final = 2

_Sounding = tuple[list[str], list[str]]
"""The words of one script, and how they sound in Latin letters."""
Near = tuple[str, float, int]
"""A word, its likeness (0 to 100), and its place among the others."""


class _Words:
    """Words to look for the likest in."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._letters = SharedLetters(words)

    def like(self, word: str, least: float, limit: int) -> list[Near]:
        """The likest to a word, of equal ones the first.

        Only those that share its letters are compared with it: .26 ms of a core for 43,000 words
        in place of 1.8, and a mistyped word is looked up three times.
        """
        places = self._letters.may_be_like(word, least)
        chosen = [self._words[place] for place in places]
        found = process.extract(word, chosen, scorer=fuzz.ratio, score_cutoff=least, limit=limit)
        return [(other, score, places[at]) for other, score, at in found]


class AlikeWords:
    """Looks words up in one vocabulary. ``before``: the one it takes the place of."""

    def __init__(self, vocabulary: Sequence[str], before: AlikeWords | None = None) -> None:
        self.vocabulary = vocabulary
        self._found: dict[str, tuple[Likeness, ...]] = {}
        self._sounding: dict[bool, _Sounding] = {}
        self._written: _Words | None = None
        self._heard: dict[bool, _Words] = {}
        self._same: dict[bool, dict[str, list[str]]] = {}
        self._before: dict[bool, _Sounding] = (
            {} if before is None else {**before._before, **before._sounding}
        )

    def of(self, folded: str) -> tuple[Likeness, ...]:
        """What may be meant by a word that the vocabulary does not hold."""
        if len(folded) < _SHORTEST or folded[0].isdigit():
            return ()
        found = self._found.get(folded)
        if found is None:
            heard, written = self._heard_alike(folded), self._written_alike(folded)
            found = _best((*heard, *written, *self._sounding_alike(folded)))
            if len(self._found) >= _REMEMBERED:
                self._found = {}
            self._found[folded] = found
        return found

    def sounding_the_same(self, folded: str, *, latin: bool) -> tuple[str, ...]:
        """The words of a script that sound the same: "zelensky" for «зеленский»."""
        if latin not in self._same:
            same: dict[str, list[str]] = defaultdict(list)
            for word, sound in zip(*self._of_script(latin=latin), strict=True):
                same[sound].append(word)
            self._same[latin] = same
        return tuple(self._same[latin].get(_sounds(folded), ()))

    def like(self, word: str, least: float, limit: int) -> list[Near]:
        """The words of the vocabulary written most like one."""
        if self._written is None:
            self._written = _Words(self.vocabulary)
        return self._written.like(word, least, limit)

    def meant(self, folded: str, keys: Collection[str]) -> str:
        """The word with one of some keys that a mistyped one is taken for; "" for none."""
        mistaken = {key for key, _ in self.of(folded)}.intersection(keys)
        near = self.like(folded, _LIKE_BY_EAR, _BY_EAR) if mistaken else []
        meant = [one for one in near if folded_key(one[0]) in mistaken]
        if not is_cyrillic(
            folded
        ):  # the usual form; a Russian word's most usual is an oblique one
            meant.sort(key=lambda one: one[2])
        return meant[0][0] if meant else ""

    def heard_as(self, folded: str) -> tuple[str, ...]:
        """The words that a Russian one sounds like, the likest first; and what it is by the stem
        that its own sounds like, where no text has it in this form: «газовая».
        """
        own = folded_key(folded)
        if len(folded) < _LEAST_HEARD or not is_cyrillic(own):
            return ()
        near = [word for word, _, _ in self.like(folded, _LIKE_BY_EAR, _BY_EAR)]
        same = [word for word in near if as_heard(word) == as_heard(folded)]
        stems = [stem for stem in map(folded_key, near) if as_heard(stem) == as_heard(own)]
        forms = [stem + folded.removeprefix(own) for stem in stems if folded.startswith(own)]
        every = dict.fromkeys((*same, *filter(in_dictionary, forms)))
        return tuple(sorted(every, key=lambda one: -fuzz.ratio(folded, one)))

    def _written_alike(self, folded: str) -> tuple[Likeness, ...]:
        alike = self.like(folded, _LIKE, _ALTERNATIVES)
        keyed = ((folded_key(word), word, score) for word, score, _ in alike)
        # «такую», like «Аккую», is a form of one of them
        said = ((own, score) for own, word, score in keyed if not STOP_WORDS & {own, word})
        return _best((own, (score / 100) ** 2) for own, score in said)

    def _heard_alike(self, folded: str) -> tuple[Likeness, ...]:
        """Keys of Russian words that a misspelt one sounds like: «президент» for «призедент»."""
        own = folded_key(folded)
        if len(folded) < _LEAST_HEARD or not is_cyrillic(own):
            return ()
        heard, near = as_heard(own), self.like(folded, _LIKE_BY_EAR, _BY_EAR)
        stems = dict.fromkeys(folded_key(word) for word, _, _ in near)
        alike = (stem for stem in stems if as_heard(stem) == heard)
        sure = len(own) >= _LEAST_HEARD
        return tuple((stem, _HEARD) for stem in alike if sure or _is_slip(folded, own, stem))

    def _sounding_alike(self, folded: str) -> tuple[Likeness, ...]:
        """Keys of words that sound like it in the other script: Aeroflot, «аэрофлот»."""
        latin = is_cyrillic(folded)
        foreign, sounding = self._of_script(latin=latin)
        if latin not in self._heard:
            self._heard[latin] = _Words(sounding)
        least = _LIKE_IF_SHORT if len(folded) <= _SHORT else _LIKE_IN_OTHER_SCRIPT
        alike = self._heard[latin].like(_sounds(folded), least, 4)
        return _best(
            (folded_key(foreign[i]), (score / 100) ** 2)
            for _, score, i in alike
            if len(folded) > _FEW_LETTERS or _has_its_consonants(folded, foreign[i])
        )

    def _of_script(self, *, latin: bool) -> _Sounding:
        if latin not in self._sounding:
            known = dict(zip(*self._before.pop(latin, ((), ())), strict=True))
            # words of mere grammar stand for nothing: "budget" is not «будет»
            said = (word for word in self.vocabulary if word not in STOP_WORDS)
            wanted = [word for word in said if is_cyrillic(word) != latin]
            self._sounding[latin] = wanted, [known.get(word) or _sounds(word) for word in wanted]
        return self._sounding[latin]


def _is_slip(folded: str, own: str, stem: str) -> bool:
    """Whether a word that no dictionary has is one with another short stem: «пинсиями» is
    «пенсиями». What a dictionary has is no slip: «лису» are no woods.
    """
    whole = stem + folded.removeprefix(own)
    return folded.startswith(own) and in_dictionary(whole) and not in_dictionary(folded)


_latest: tuple[AlikeWords, ...] = ()


def alike_words(vocabulary: Sequence[str]) -> AlikeWords:
    """The words of a vocabulary, ready to be looked up in; only the latest ones are kept."""
    global _latest  # noqa: PLW0603 - replaced as a whole, so that other threads see old or new
    for known in _latest:
        if known.vocabulary is vocabulary or known.vocabulary == vocabulary:
            return known
    made = AlikeWords(vocabulary, _latest[0] if _latest else None)
    _latest = (made, *_latest)[:_VOCABULARIES]
    return made


_SPELLINGS = tuple(
    pair.split("=")
    for pair in (
        "dzh=j kh=h shch=sch yu=u ya=a ye=e yo=e ju=u ja=a je=e iy=i y=i j=i ii=i ck=k ph=f w=v"
        " x=ks ci=tsi ce=tse c=k '="
    ).split()
)
"""What is written in different ways → one of them, in this order."""


def _sounds(word: str) -> str:
    """A rough common spelling of both scripts."""
    spelt = anyascii(word).lower()
    for written, meant in _SPELLINGS:
        spelt = spelt.replace(written, meant)
    return spelt


def _has_its_consonants(word: str, other: str) -> bool:
    """Also without their endings: "cadets" are «кадет»."""
    of_stems = _consonants(folded_key(word)) == _consonants(folded_key(other))
    return of_stems or _consonants(word) == _consonants(other)


def _consonants(word: str) -> str:
    return consonants(sound_of(word))


def _best(pairs: Iterable[Likeness]) -> tuple[Likeness, ...]:
    best: dict[str, float] = {}
    for found, weight in pairs:
        best[found] = max(best.get(found, 0.0), weight)
    return tuple(best.items())
