"""The terms of a wish for words: what a text has to contain to match it.

A word counts in any form; by what it abbreviates or is abbreviated by; by the country it names; by
its commonest translation. «Quoted words» stand one after the other; -word, and what follows
"except" or NOT, must not stand near; of words joined by "or" one is enough; parts joined by +
stand in one turn, and one of them may name who speaks. "Name: words" are words that somebody says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from meetings.gazetteer.abbreviations import expansions, expansions_in_capitals
from meetings.gazetteer.countries import country_names
from meetings.gazetteer.finding_countries import countries_in
from meetings.gazetteer.names_in_small_letters import names_capitalised
from meetings.gazetteer.ordinary_words import kinds_of
from meetings.gazetteer.town_adjectives import spellings_of_town
from meetings.subscriptions.english_variants import Wording, other_forms, respelt
from meetings.text.russian_analyses import may_be_surname
from meetings.text.stems import folded_key, key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.synonyms_and_translations import near_words, translations
from meetings.text.tokens import fold, word_texts

_Piece = tuple[str, bool]
"""Words as they were written, and whether they stood in quotes."""
_JOINING = frozenset({"или", "or", "|"})
OR = " | "
"""Between the words of a term any one of which is enough."""
_TRANSLATED = 0.9
"""The nearness of the commonest translations."""
_EVERYTHING = [["все"], ["everything"], ["anything"], ["all"], ["что угодно"]]
"""Alone beside what is excluded."""
_EXCEPT = frozenset({"кроме", "except"})
_WITHOUT = frozenset({"без", "without"})
"""They exclude what follows where something is looked for before them."""
_EXCEPT_IN_CAPITALS = frozenset({"NOT", "НЕ"})
_NOT_A_NAME = re.compile(r"(?<=\S)\s+(?:не|not)\s+(?=[A-ZА-ЯЁ])")
"""«газ не Турция»: before a verb («газ не идёт») it excludes nothing."""
_DASH_APART = re.compile(r"(?P<before>[\w»”\"]+)\s+[-−–—]\s+(?=\w)")
"""«газ - Турция»."""
_PIECE = re.compile(
    r"(?P<no>(?<!\S)[-−–—])?(?:[«“„\"](?P<phrase>[^»”“\"]+)[»”“\"]"
    r"|(?<!\S)['‘](?P<single>[^'’]+)['’](?!\S))"
    r"|(?P<plus>\+)"
    r"|(?P<not>(?<!\S)[-−–—](?=\w))?(?P<word>[^\s+«“„\"]+)"
)
_BUT_NOT = re.compile(
    r",?\s+(?:но не|но без|но кроме|but not|but without|but no)\s+", re.IGNORECASE
)
_ALL_BUT = re.compile(
    r"^(?P<all>everything|anything|all|вс[её]),? (?:but|besides|apart from|other than"
    r"|aside from|excluding|за исключением|помимо|исключая|без) (?!not )",
    re.IGNORECASE,
)
_SAID_BY = re.compile(r"^(?P<name>[^:+«“„\"]+): (?P<words>.+)$")


@dataclass(frozen=True, slots=True)
class QueryTerm:
    """A word or phrase looked for, and all that may stand for it.

    ``surname``: written as one, so that «Песков» is no sand.
    """

    text: str
    wordings: tuple[Wording, ...]
    surname: bool = False


@dataclass(frozen=True, slots=True)
class Together:
    """Terms that have to stand near each other; ``whole``: what stands for all of them at once."""

    text: str
    terms: tuple[QueryTerm, ...]
    whole: tuple[Wording, ...] = ()


@dataclass(frozen=True, slots=True)
class WordsQuery:
    """``parts`` have to be met in one turn, ``excluded`` must not stand near them; ``speaker``:
    whose turn it has to be, "" for anybody's.
    """

    parts: tuple[Together, ...]
    excluded: tuple[QueryTerm, ...] = ()
    speaker: str = ""

    @property
    def excludes_itself(self) -> bool:
        """Whether what is looked for is also what must not stand near: «газ -газ»."""
        gone = {wording for term in self.excluded for wording in term.wordings[:1]}
        terms = (term for part in self.parts for term in part.terms if OR not in term.text)
        return any(term.wordings[:1] and term.wordings[0] in gone for term in terms)

    @property
    def wants_all_but(self) -> bool:
        """Whether it is everything but something: «всё кроме спорта»."""
        told = [fold(one.text).strip(" ,;") for one in self.parts]
        return bool(self.excluded) and told in _EVERYTHING

    @property
    def looks_for_anything(self) -> bool:
        """Whether a meeting could meet it at all."""
        return bool(self.parts or (self.speaker and self.excluded))


@lru_cache(maxsize=16_384)
def words_query(text: str) -> WordsQuery:
    """What a wish for words looks for; no parts where it looks for nothing."""
    text = names_capitalised(text)
    said = _SAID_BY.match(text)
    speaker, text = (said["name"].strip(), said["words"]) if said else ("", text)
    parts: list[list[_Piece]] = [[]]
    excluded: list[QueryTerm] = []
    excepting = False
    for piece in _PIECE.finditer(_with_marks(text)):
        phrase = piece["phrase"] or piece["single"] or ""
        words = phrase or piece["word"] or ""
        if piece["plus"]:
            parts.append([])
        elif not phrase and _excepts(words, parts[-1]):
            excepting = True
            continue
        elif piece["no"] or piece["not"] or excepting:
            excluded += _terms([(words, bool(phrase))])
        else:
            parts[-1].append((words, bool(phrase)))
        excepting = False
    made = (_either_or(part) for part in parts)
    return WordsQuery(tuple(part for part in made if part.terms), tuple(excluded), speaker)


def _with_marks(text: str) -> str:
    """A wish with one mark for all that people put before what they exclude."""
    text = _ALL_BUT.sub(r"\g<all> except ", text)
    return _DASH_APART.sub(_excluding, _NOT_A_NAME.sub(" NOT ", _BUT_NOT.sub(" NOT ", text)))


def _excluding(dash: re.Match[str]) -> str:
    """«газ - Турция» excludes; «Россия – Африка», "Moscow – Beijing" are of both."""
    before = dash["before"]
    return dash[0] if before[:1].isupper() and _is_place_or_name(before) else f"{before} -"


def _is_place_or_name(word: str) -> bool:
    kinds = kinds_of(fold(word))
    if countries_in(word) or "Geox" in kinds:
        return True
    return not kinds and not translations(folded_key(fold(word)))


def _excepts(word: str, before: Sequence[_Piece]) -> bool:
    folded = word.lower()
    without = bool(before) and folded in _WITHOUT
    return without or folded in _EXCEPT or word in _EXCEPT_IN_CAPITALS


def _either_or(pieces: list[_Piece]) -> Together:
    """What has to stand together, of words joined by "or" any one."""
    plain, choices = list(pieces), []
    while at := next((i for i, one in enumerate(plain) if i and _joins(one)), 0):
        low = at - 1
        while plain[at + 1 : at + 2] and plain[at + 2 : at + 3] and _joins(plain[at + 2]):
            at += 2
        choices.append([one for one in plain[low : at + 2] if not _joins(one)])
        del plain[low : at + 2]
    told = _together(plain)
    text = " ".join(words for words, _ in pieces)
    return replace(told, text=text, terms=(*told.terms, *(_any_of(choice) for choice in choices)))


def _joins(piece: _Piece) -> bool:
    return not piece[1] and piece[0].lower() in _JOINING


def _any_of(choice: list[_Piece]) -> QueryTerm:
    terms = [term for piece in choice for term in _terms([piece])]
    wordings = dict.fromkeys(wording for term in terms for wording in term.wordings)
    return QueryTerm(OR.join(term.text for term in terms), tuple(wordings))


def _together(pieces: list[_Piece]) -> Together:
    text = " ".join(words for words, _ in pieces)
    terms = tuple(dict.fromkeys(_terms(pieces)))
    several = len(terms) > 1 and not any(phrase for _, phrase in pieces)
    return Together(text, terms, tuple(_written_out(text)) if several else ())


def _terms(pieces: Iterable[_Piece]) -> Iterator[QueryTerm]:
    """Stop words are looked for only where there is nothing else, and within phrases."""
    pieces = list(pieces)
    words = [word for text, phrase in pieces if not phrase for word in word_texts(text)]
    single = len(words) == 1 and len(pieces) == 1
    telling = [word for word in words if key(word)] or words
    yield from (_term(word, single=single) for word in telling)
    for text, phrase in pieces:
        if phrase and (wording := _wording(text)):
            made = (wording, _wording(respelt(text)), *other_forms(wording))
            yield QueryTerm(text, tuple(dict.fromkeys(made)))


def _term(word: str, *, single: bool) -> QueryTerm:
    own = _wording(word)
    if may_be_surname(word):
        return QueryTerm(word, (own,), surname=True)
    written_out = _written_out(word)
    if written_out and _looks_like_a_word(word):
        return QueryTerm(word, ((word,), *written_out))
    places = map(_wording, spellings_of_town(word))
    others = [*written_out, *_countries(word), *places, _wording(respelt(word))]
    if len(own) == 1:
        others += [(other,) for other in _translations(own[0], single=single)]
    forms = (form for one in (own, *others) for form in other_forms(one))
    return QueryTerm(word, tuple(dict.fromkeys([own, *others, *forms])))


def _wording(text: str) -> Wording:
    return tuple(_key_or_capitals(word) for word in word_texts(text))


def _key_or_capitals(word: str) -> str:
    """A word's key; in capitals where it is that of a stop word: «айти» is "IT", and no "it"."""
    own, folded = folded_key(fold(word)), fold(word)
    return own.upper() if own in STOP_WORDS and folded not in STOP_WORDS else own


def _written_out(text: str) -> list[Wording]:
    known = _forms(text) or _forms(respelt(text))
    known = tuple(dict.fromkeys((*known, *(respelt(one) for one in known))))
    return [(other,) if _looks_like_a_word(other) else _wording(other) for other in known]


def _forms(text: str) -> tuple[str, ...]:
    return (*expansions(text), *expansions_in_capitals(text))


def _looks_like_a_word(short: str) -> bool:
    """Whether an abbreviation is another word where it does not stand in capitals: ВОЗ, WHO."""
    own = folded_key(fold(short))
    stands = own in STOP_WORDS or bool(translations(own) or near_words(own))
    return short.isupper() and short.isalpha() and stands


def _countries(word: str) -> list[Wording]:
    """What a country is called in both languages, its adjectives included."""
    found = [name for place in countries_in(word) for name in _names_of(place)]
    return [_wording(name) for name in found]


def _names_of(place: str) -> tuple[str, ...]:
    return country_names(place, "ru") + country_names(place, "en")


def _translations(own: str, *, single: bool) -> list[str]:
    """The commonest; alone, only one that means nothing else: «сыр» is no "raw"."""
    common = [other for other, near in translations(own) if near >= _TRANSLATED]
    return [other for i, other in enumerate(common) if not (single and i) or _only(other, own)]


def _only(other: str, own: str) -> bool:
    back = translations(other)
    return bool(back) and back[0][0] == own
