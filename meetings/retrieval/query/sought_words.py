"""What a sentence must hold for a topic: words with all that may stand for each.

A word is met by itself, by the country it names, by how its name is spelt, or by its translation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from meetings.gazetteer.proper_names import Keys
from meetings.model.boolean_query import BooleanQuery, Holds, KeyField, all_of, any_of
from meetings.ports.index import Passages
from meetings.retrieval.indexing.sentence_traits import at_meeting_of, named, tells_of
from meetings.retrieval.query.words_of_a_stem import may_be
from meetings.text.english_spellings import cut_to_another_word, made_so
from meetings.text.stems import key, keys
from meetings.text.tokens import fold, word_texts

Alternative = frozenset[str]
"""Keys that stand for a word, all of them together: «Северный морской путь» for «СМП»."""


@dataclass(frozen=True, slots=True)
class Group:
    """One word looked for: what may stand for it, and the countries it names.

    ``translated`` stands for it in the other language, where it has to be in the sentence itself:
    a translated "rate" is too common a word to be looked for around it. ``surname``: written as
    one, so that «Песков» is no sand. ``names``: how the other script spells it as a name.
    ``forms``: of several words that are one name, in which it stands as it is. ``cut``: keys that
    are another word's as well, "privat" of "privatization". ``nouns``: which ones it may be, where
    the archive has other words of its stem: «рана» has that of «раньше». ``taken_for``: the word
    of the archive that it is taken for, where it is mistyped. ``apart``: neither the sentences
    next to one nor the meeting's title tell that it is about this country.
    """

    word: str
    alternatives: tuple[Alternative, ...]
    translated: tuple[Alternative, ...] = ()
    countries: frozenset[str] = frozenset()
    surname: bool = False
    names: frozenset[str] = frozenset()
    forms: tuple[Keys, ...] = ()
    cut: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    taken_for: str = ""
    apart: bool = False

    def all(self) -> tuple[Alternative, ...]:
        """Everything that may stand for the word in a sentence."""
        spelt = (frozenset([one]) for one in sorted(self.names))
        return (*self.alternatives, *self.translated, *spelt)

    def uncut(self) -> Group:
        """The same without the keys that are another word's as well, if that leaves any."""
        left = tuple(one for one in self.alternatives if self.cut.isdisjoint(one))
        others = tuple(one for one in self.translated if self.cut.isdisjoint(one))
        return replace(self, alternatives=left, translated=others, cut=frozenset())

    def is_meant_in(self, text: str) -> bool:
        """Whether a text that has its stem holds the word itself, and not only another one."""
        return self._is_made_so(text) and self._is_the_noun(text)

    def _is_made_so(self, text: str) -> bool:
        if not self.cut:
            return True
        said = {key(one) for one in word_texts(text)}
        if self.cut.isdisjoint(said):
            return True
        told = {one for keys in self.all() for one in keys} - self.cut
        return not told.isdisjoint(said) or any(
            made_so(one).search(text) for one in told if cut_to_another_word(one) in self.cut
        )

    def _is_the_noun(self, text: str) -> bool:
        if not self.nouns:
            return True
        own = key(self.word)
        alike = [fold(word) for word in word_texts(text) if key(word) == own]
        if not alike or any(may_be(word, self.nouns) for word in alike):
            return True
        others = {one for keys in self.all() for one in keys} - {own}
        return not others.isdisjoint(map(key, word_texts(text)))

    def own_query(self) -> BooleanQuery:
        """A sentence holds it, or names its country."""
        spelt = map(named, sorted(self.names))
        if self.surname:
            own = (named(one) for keys in self.alternatives for one in keys)
            return any_of((*own, *spelt))
        words = [_each("own", keys) for keys in (*self.alternatives, *self.translated)]
        return any_of((*words, *map(tells_of, sorted(self.countries)), *spelt))

    def beside_query(self) -> BooleanQuery:
        """A sentence holds it with those next to it, or the meeting's title names its country."""
        if self.forms or self.apart:
            return self.own_query()  # a name is not said by halves
        near = (
            all_of(any_of((Holds("own", one), Holds("next", one))) for one in sorted(keys))
            for keys in self.alternatives
        )
        return any_of((*near, *map(at_meeting_of, sorted(self.countries))))


@dataclass(frozen=True, slots=True)
class Sought:
    """All words looked for; ``whole``: what stands for all of them at once."""

    groups: tuple[Group, ...]
    whole: tuple[Alternative, ...] = ()

    def query(self, passages: Passages) -> BooleanQuery:
        """A sentence holds everything; of several words some may stand beside it, if not all.

        What is said at a meeting whose title names a country may be about that country. Where
        a word is none of the archive's, the whole alone is looked for.
        """
        words = [self._words()] if all(_is_there(one, passages) for one in self.groups) else []
        return any_of((*words, *(_each("own", keys) for keys in self.whole)))

    @property
    def is_cut(self) -> bool:
        """Whether keys of other words stand for one of them."""
        return any(group.cut for group in self.groups)

    def uncut(self) -> Sought:
        """The same without such keys."""
        return replace(self, groups=tuple(group.uncut() for group in self.groups))

    def words(self) -> tuple[tuple[Alternative, ...], ...]:
        """What may stand for each word but for places, which a meeting's title tells."""
        things = (one for one in self.groups if not one.countries)
        return tuple(one.all() for one in things)

    def taken_for(self) -> tuple[tuple[str, str], ...]:
        """The words that are mistyped, each with the one that it is taken for."""
        return tuple((one.word, one.taken_for) for one in self.groups if one.taken_for)

    def _words(self) -> BooleanQuery:
        own = [group.own_query() for group in self.groups]
        each = [
            any_of((one, group.beside_query())) if len(own) > 1 else one
            for one, group in zip(own, self.groups, strict=True)
        ]
        return all_of((any_of(own), *each))

    def keys(self) -> frozenset[str]:
        """Every key that stands for any of the words."""
        groups = (one for group in self.groups for one in group.all())
        places = (keys(group.word) for group in self.groups if not group.alternatives)
        return frozenset().union(*groups, *places, *self.whole)


def _each(field: KeyField, keys: Alternative) -> BooleanQuery:
    return all_of(Holds(field, one) for one in sorted(keys))


def _is_there(group: Group, passages: Passages) -> bool:
    """Whether anything of what may stand for a word is said: «Гонконг» by "Hong Kong"."""
    if not group.alternatives or one_key_each(group.all(), passages):
        return True
    places = any_of(map(tells_of, sorted(group.countries)))
    return bool(group.countries) and len(passages.holding(places)) > 0


def one_key_each(alternatives: Sequence[Alternative], passages: Passages) -> list[str]:
    """The rarest key of each alternative: a passage that holds all of it holds this."""
    every = list(dict.fromkeys(own for one in alternatives for own in one))
    held = dict(zip(every, passages.frequencies(every), strict=True))
    rarest = dict.fromkeys(min(one, key=lambda own: (held[own], own)) for one in alternatives)
    return [own for own in rarest if held[own]]
