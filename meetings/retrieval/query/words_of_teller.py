"""Which words around a quotation tell who says it, and not to whom, with whom or about whom."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from meetings.gazetteer.nicknames import named_by_nickname
from meetings.names.name_context_clues import SPEAKS
from meetings.text.language import language_of
from meetings.text.russian_analyses import parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'.-]+[^\W\d_]+)*\.?|[^\w\s]")
_BEFORE_OTHERS: Final = frozenset(
    "с со к ко о об обо про перед при после против with about after before against to toward"
    " towards told tells telling reminded assured informed asked answering".split()
)
"""«на встрече с Токаевым», "told Putin": whoever follows is not the one who speaks."""
_NOT_TO: Final = frozenset({"according"})
_TITLE: Final = re.compile(
    r"the|his|her|our|president|prime|minister|chancellor|king|leader|governor|mayor|mr|mrs|ms"
    r"|(?:президент|премьер|министр|канцлер|глав|губернатор|мэр|лидер|коллег|господин|госпож)\w*"
    r"|(?:росси|украин|турец|кита|немец|герман|француз|белорус|казах|америк)\w*"
)
_Tells = Callable[[str], bool]
_NAMES: Final = frozenset({"Surn", "Name", "Patr"})


def words_of_teller(around: str) -> str:
    """What is left of the words around a quotation without those whom its speaker names.

    A nickname becomes the name. With a verb of saying, by which «Мельник» is somebody's surname;
    "said" is one as well.
    """
    words = [match[0] for match in _WORD.finditer(around)]
    left = [word for word in _without_others(words) if fold(word) != "said"]
    lang = language_of(around)
    if (name := named_by_nickname(" ".join(left), lang)) is not None:
        return name
    if not any(SPEAKS.match(fold(word)) for word in left):
        left.append("сказал" if lang == "ru" else "says")
    return " ".join(left)


def _without_others(words: Sequence[str]) -> list[str]:
    kept: list[str] = []
    at, is_spoken = 0, False
    while at < len(words):
        stop = _behind_run(words, at, _is_dative, _is_dative) if is_spoken else at
        if stop > at:
            at = stop
            continue
        kept.append(words[at])
        is_spoken = is_spoken or (is_cyrillic(words[at]) and bool(SPEAKS.match(fold(words[at]))))
        leads = fold(words[at]) in _BEFORE_OTHERS and fold(words[max(0, at - 1)]) not in _NOT_TO
        at += 1
        if leads:
            at = _behind_run(words, at, _is_title, _is_oblique, is_first_sure=True)
    return kept


def _behind_run(
    words: Sequence[str], at: int, titled: _Tells, goes_on: _Tells, *, is_first_sure: bool = False
) -> int:
    """Where a name of somebody else ends, with words before it; ``at`` if there is none."""
    begin = at
    while begin < len(words) and not _is_name(words[begin]) and titled(words[begin]):
        begin += 1
    stop = begin
    while stop < len(words) and _is_name(words[stop]):
        if not goes_on(words[stop]) and not (is_first_sure and stop == begin):
            break
        stop += 1
    return stop if stop > begin else at


def _is_title(word: str) -> bool:
    return _TITLE.fullmatch(fold(word)) is not None


def _is_name(word: str) -> bool:
    return word[:1].isupper()


def _is_oblique(word: str) -> bool:
    """Whether a word is no nominative, or has only one form; of English ones nothing tells."""
    if not is_cyrillic(word):
        return True
    own = [one.tag for one in parses_of(word.lower()) if _NAMES & set(one.tag.grammemes)]
    return all(tag.case != "nomn" or "Fixd" in tag for tag in own)


def _is_dative(word: str) -> bool:
    """Whether it is said to somebody: «сказал президенту Путину»."""
    if not is_cyrillic(word):
        return False
    cases = {one.tag.case for one in parses_of(word.lower())}
    return "datv" in cases and "nomn" not in cases
