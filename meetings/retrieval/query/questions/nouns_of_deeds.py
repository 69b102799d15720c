"""The noun that names what a Russian verb of a foreign root does: «вакцинация»."""

from __future__ import annotations

from functools import lru_cache

from meetings.text.russian_analyses import lemma
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic

_NOUNS = (("фицировать", "фикация"), ("ировать", "ация"))
"""How the verb ends and how its noun does: «газифицировать» is «газификация»."""


@lru_cache(maxsize=1024)
def noun_of_deed(folded: str) -> str:
    """«вакцинация» of «вакцинировано»; empty where a dictionary has no such noun."""
    deed = lemma(folded) if is_cyrillic(folded) else ""
    for verb, noun in _NOUNS:
        if deed.endswith(verb):
            named = f"{deed.removesuffix(verb)}{noun}"
            return named if analyzer().word_is_known(named) else ""
    return ""
