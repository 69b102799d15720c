"""What short words of slang stand for in whatever case they are used: «во время ковида»."""

from __future__ import annotations

from meetings.gazetteer.abbreviations import expansions
from meetings.text.russian_analyses import lemma
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic


def expansions_in_any_case(token: str) -> tuple[str, ...]:
    """What a short form stands for; of a word that no dictionary has, in any case.

    Else «ковида», which the archive does not hold, would be «вида».
    """
    found = expansions(token)
    if found or not is_cyrillic(token) or analyzer().word_is_known(token):
        return found
    return expansions(lemma(token))
