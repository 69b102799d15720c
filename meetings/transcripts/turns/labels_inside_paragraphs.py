"""Names that may be labels in the middle of a paragraph although no line begins with them.

Title and lead introduce people in any case («с раввином Бером Рулёвым»), and a name that comes
back before a colon is a speaker's («Бер Рулёв: …»), unless it is a place's or opens a quotation.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from meetings.gazetteer.finding_countries import country_mentions
from meetings.gazetteer.ordinary_words import kinds_of
from meetings.text.declension import case_forms
from meetings.text.russian_analyses import ADJECTIVES, part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold
from meetings.transcripts.turns.label_rules import QUOTES, LabelCandidate, office_and_name
from meetings.transcripts.turns.parsing_labels import name_words

_LOOKED = 20_000
"""Characters of title and lead that are looked through."""
_MOST = 1000
"""Names beyond which nobody is looked for: no meeting is so large, and it would take too long."""
_WORD = re.compile(r"[\w’'-]+")
_TIMES = 2
"""How often a name must stand before a colon: a sentence with a colon hardly begins so twice."""
_LONGEST_NAME = 3
"""Words of a name that nothing else tells to be one."""


def introduced(names: Iterable[str], text: str) -> set[str]:
    """Those of some names, of two words at least, that stand in a text in whatever case."""
    words = [fold(word) for word in _WORD.findall(text[:_LOOKED]) if word[0].isupper()]
    wanted = {name for name in names if " " in name}
    if len(wanted) > _MOST:
        return set()
    return {name for name in wanted if _stands_in(fold(name).split(), words)}


def _stands_in(name: Sequence[str], words: Sequence[str]) -> bool:
    forms = [case_forms(word) for word in name]
    return any(
        all(
            word in declined
            for word, declined in zip(words[i : i + len(forms)], forms, strict=True)
        )
        for i in range(len(words) - len(forms) + 1)
    )


def coming_back(items: Iterable[LabelCandidate]) -> set[str]:
    """The names that stand alone before a colon more than once and may be a person's."""
    counts = Counter(item.name for item in items if _may_speak(item))
    return {name for name, count in counts.items() if count >= _TIMES and _of_person(name)}


def _may_speak(item: LabelCandidate) -> bool:
    return (
        2 <= len(item.words) <= _LONGEST_NAME
        and item.follows not in QUOTES
        and not item.follows.islower()
        and item.words == name_words(item.words)
        and office_and_name(item)
    )


def _of_person(name: str) -> bool:
    """Not «Северный Кавказ», «Нижний Тагил», "New Zealand"."""
    if not is_cyrillic(name):
        return not country_mentions(name)
    first, *_, last = name.casefold().split()
    place = "Geox" in kinds_of(last) and "Surn" not in kinds_of(last)
    return not place and not ("Name" not in kinds_of(first) and _is_adjective(first))


def _is_adjective(word: str) -> bool:
    return part_of_speech(word) in ADJECTIVES
