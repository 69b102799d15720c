"""Common words typed by ear: «вайна» is «война», and no form of the seldom said Вайно."""

from __future__ import annotations

from functools import cache

from meetings.gazetteer.ordinary_words import kinds_of
from meetings.gazetteer.patronymics_of_public_people import PATRONYMICS
from meetings.gazetteer.person_aliases import public_surnames, words_of_name
from meetings.names.name_context_clues import question_words, words_wanted
from meetings.names.token_likeness import TOKEN
from meetings.ports.index import Passages
from meetings.retrieval.query.questions.similar_spellings import alike_words
from meetings.text.russian_morphology import in_dictionary
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.tokens import fold


def common_words_put_right(text: str, passages: Passages) -> str:
    """A text with a common word of the archive in place of each that neither archive nor
    dictionary has and that sounds like it, where nothing shows that it is a name.
    """
    found = list(TOKEN.finditer(text))
    slips = [place for place, one in enumerate(found) if _may_be_slip(one[0], first=not place)]
    asked = question_words(text) if slips else []
    for place in reversed(slips):
        named = place > 0 and "Name" in kinds_of(asked[place - 1].text)
        if named or words_wanted(asked, place):
            continue  # «Антон Вайно», «говорил вайно»
        if meant := _said_most(found[place][0], passages):
            as_typed = meant.capitalize() if asked[place].capital else meant
            text = text[: found[place].start()] + as_typed + text[found[place].end() :]
    return text


def common_word_meant(word: str, passages: Passages) -> str:
    """The common word of the archive that one word alone stands for, "" where it is none such."""
    return _said_most(word, passages) if _may_be_slip(word, first=True) else ""


def _may_be_slip(word: str, *, first: bool) -> bool:
    """Whether a word is in no dictionary, nor written as a name: with a capital inside a text."""
    if not is_cyrillic(word) or not (word.islower() or (first and word.istitle())):
        return False
    return not in_dictionary(fold(word)) and fold(word) not in _public()


@cache
def _public() -> frozenset[str]:
    """Surnames of public people, whom the archive need not know."""
    return public_surnames() | {words_of_name(name)[-1] for name, _ in PATRONYMICS}


def _said_most(word: str, passages: Passages) -> str:
    """The common word of the archive that sounds like one, the likest; "" where the archive has
    the very word, or says a name that sounds so more often.
    """
    folded = fold(word)
    heard = alike_words(passages.vocabulary()).heard_as(folded)
    common = [one for one in heard if "ordinary" in kinds_of(one)]
    if folded in heard or not common:
        return ""
    others = [one for one in heard if one not in common]
    said = passages.frequencies([folded_key(one) for one in (common[0], *others)])
    return common[0] if said[0] >= max(said) else ""
