"""What around a word in a question shows that it is a person's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from meetings.gazetteer.finding_countries import country_mentions
from meetings.gazetteer.ordinary_words import ORDINARY_ENGLISH, SURNAMES_TOO, is_known, kinds_of
from meetings.gazetteer.person_aliases import public_surnames
from meetings.names.token_likeness import POSSESSIVE, TOKEN
from meetings.text.declension import nominatives
from meetings.text.scripts import is_cyrillic
from meetings.text.stop_words import STOP_WORDS
from meetings.text.transliteration import fold_name

_LEAST_LATIN = 4
"""Letters of a Latin word that may be another spelling: shorter ones are like too many words."""
_LEAST_FIRST = 5
"""Letters of a Latin word that may be another spelling though it opens a sentence."""
_SENTENCE_START = re.compile(r"(?:^|[.!?…]\s)[\s\"«“(]*$")
TITLES = frozenset(
    "president minister premier governor mr mrs ms chancellor secretary senator king "
    "президент президента президенту президентом министр министра министру министром "
    "премьер губернатор губернатора канцлер господин господина товарищ".split()
)
SPEAKS = re.compile(
    r"(?:сказал|говор(?!ов|ух)|заяв(?!о?к)|обеща|ответ(?!ств|вл)|спроси|спросят|спраш|рассказ|долож"
    r"|доклад|предлож|предлаг|счита|дума(?!\b|м|х|нск)|назва(?!ни)|назыв|отмет|отмеч|подчер|упомян"
    r"|проси|просят|попрос|поруч(?!ик)|велел|объясн|призна(?!к)|призв|пожал(?!уй)|поблагодар|поздрав"
    r"|комментир|утвержд|сообщ(?!еств|ник)"
    r"|(?:say(?:s|ing)?|said|tell(?:s|ing)?|told|th(?:ink(?:s|ing)?|ought)|repl(?:y(?:ing)?|ie[sd])"
    r"|(?:ask|answer|claim|mention|suggest|explain|respond|order|warn|report|thank)(?:s|ed|ing)?"
    r"|(?:promis|argu|propos|describ|not)(?:es?|ed|ing)|admit(?:s|t(?:ed|ing))?|stated?"
    r"|sp(?:eak(?:s|ing)?|oke)|comment(?:s|ed|ing)?)$)"
)
"""How words begin that stand beside whoever speaks; they tell «говорил токаев» from the wine.
English ones whole, as many names and things begin like them: Sayano-Shushenskaya, Argun, replicas;
Russian ones but for what is something else: «спрос», «дума», «просто», «сообщество»."""
_SURNAME_ENDING = re.compile(r".{2,}(?:[оеё]в|[иы]н|ский|цкий|енко|[оеё]ва|[иы]на|ская|цкая)$")
_PLACE_PREPOSITIONS = frozenset("в во из in near".split())
"""Before a bare surname they mean the town called so: «в Гусеве»."""


_WORDS_OF = frozenset("словам слова мнению мнение цитата цитаты цитату позиция".split())
_ABOUT = frozenset("about on о об обо про".split())


class QuestionWord(NamedTuple):
    """A folded word: capitalised, first of its sentence, part of a country's name."""

    text: str
    capital: bool
    first: bool
    place: bool


def _speech_beside(words: Sequence[QuestionWord], place: int) -> bool:
    beside = (words[k].text for k in (place - 1, place + 1) if 0 <= k < len(words))
    return any(SPEAKS.match(text) for text in beside)


def words_wanted(words: Sequence[QuestionWord], place: int) -> bool:
    """Whether a question is after what a name's bearer says: "Denis said", "Denis on roads"."""
    before = [word.text for word in words[max(0, place - 2) : place]]
    if before == ["according", "to"] or (before[-1:] and before[-1] in _WORDS_OF):
        return True
    if place == 0 and len(words) > 1 and words[1].text in _ABOUT:
        return True
    return _speech_beside(words, place)


def _may_be_somebody(word: QuestionWord) -> bool:
    """Whether a word is fit to be a surname at all: «Орлов» is, «Школа» and «may» are not."""
    if not is_cyrillic(word.text):
        return word.capital or word.text not in ORDINARY_ENGLISH | SURNAMES_TOO
    kinds = kinds_of(word.text)
    if "ordinary" not in kinds or "Surn" in kinds or _is_public(word):
        return True
    return any(_SURNAME_ENDING.match(form) for form in nominatives(word.text))


def _is_public(word: QuestionWord) -> bool:
    """Whether a word is a public figure's surname: «макрон» is a mark in the dictionary alone.

    In another case it needs a capital inside a sentence: «Трассы» are roads, with «Лиз Трасс» too.
    """
    inside = word.capital and not word.first
    forms = nominatives(word.text) if inside else (word.text,)
    return not public_surnames().isdisjoint(forms)


def named_alone(words: Sequence[QuestionWord], place: int, *, exact: bool, given: bool) -> bool:
    """Whether a surname counts that no given name or initial beside it confirms.

    ``exact``: it is written as the person's; ``given``: it is somebody's given name as well.
    """
    word = words[place]
    before = words[place - 1].text if place else ""
    if word.place or before in _PLACE_PREPOSITIONS:
        return False
    if not word.capital and word.text in STOP_WORDS:
        return False  # «говорил ли Шойгу»
    if before in TITLES:
        return True
    if _speech_beside(words, place) and _may_be_somebody(word):
        return True
    if not is_cyrillic(word.text):
        return _latin_alone(word, exact=exact)
    return _cyrillic_alone(word, given=given)


def owner_at(words: Sequence[QuestionWord], place: int) -> str:
    """Whose the next word is, typed without an apostrophe: "zimins first phone"; else nothing."""
    word = words[place]
    owner = word.text.removesuffix("s")
    if word.place or owner == word.text or is_cyrillic(owner) or len(owner) < _LEAST_OWNER:
        return ""
    ordinary = {word.text, owner} & (ORDINARY_ENGLISH | SURNAMES_TOO)
    return "" if ordinary or place + 1 == len(words) else owner


_LEAST_OWNER = 5
"""Letters: of shorter words with an "s" most are plurals that are a surname by chance."""


def may_be_misspelt(words: Sequence[QuestionWord], place: int) -> bool:
    """Whether a word that is nobody's exact name is worth comparing with all surnames."""
    word = words[place]
    if word.place or len(word.text) < _LEAST_LATIN or word.text in ORDINARY_ENGLISH | SURNAMES_TOO:
        return False
    if is_cyrillic(word.text):
        kinds = kinds_of(word.text)
        meant = word.capital and (not word.first or len(words) == 1)  # «а Воробьёв?»
        is_surname = "Surn" in kinds and ("ordinary" not in kinds or meant)
        return is_surname or not is_known(word.text)
    if SPEAKS.match(word.text) or len(word.text) < _LEAST_FIRST:
        return word.capital and not word.first
    return word.capital or _speech_beside(words, place)


def _latin_alone(word: QuestionWord, *, exact: bool) -> bool:
    if word.text in ORDINARY_ENGLISH:
        return False
    if word.text in SURNAMES_TOO:
        return word.capital and not word.first
    return word.capital or (exact and len(word.text) >= _LEAST_LATIN)


def _cyrillic_alone(word: QuestionWord, *, given: bool) -> bool:
    kinds = kinds_of(word.text)
    if not kinds:
        return len(word.text) > 3 or word.capital
    if "ordinary" in kinds:
        return word.capital and _may_be_somebody(word)
    if "Surn" not in kinds:
        return "Geox" not in kinds and not given
    return word.capital or "Geox" not in kinds


def question_words(question: str) -> list[QuestionWord]:
    """The folded words of a question with how they are written and where they stand."""
    places = [(m.start, m.stop) for m in country_mentions(question)]
    found = []
    for match in TOKEN.finditer(question):
        text = POSSESSIVE.sub("", fold_name(match[0]))
        start = match.start()
        first = _SENTENCE_START.search(question[:start]) is not None
        inside = any(a <= start < b for a, b in places)
        found.append(QuestionWord(text, match[0][0].isupper(), first, inside))
    return found
