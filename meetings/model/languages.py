"""Three kinds of language: of the interface, of a transcript, and those with rules."""

from __future__ import annotations

from typing import Final, Literal

InterfaceLanguage = str
"""In which a chat is spoken to: the code of one of the interfaces that have texts."""
TranscriptLanguage = str
"""In which a transcript is: any language's two-letter code (ISO 639-1), as "kk" or "de"."""
Lang = Literal["ru", "en"]
"""In which questions are understood: grammar, stems and rules for facts are there for these."""

_CYRILLIC: Final = frozenset("ab av ba be bg ce cv kk kv ky mk mn os ru sr tg tt uk".split())
"""Languages written in Cyrillic: their words are read by the Russian rules, all others' by the
English ones."""


def rules_for(lang: TranscriptLanguage) -> Lang:
    """The language whose grammar and rules for facts come nearest to a transcript's."""
    return "ru" if lang in _CYRILLIC else "en"


def has_rules(lang: TranscriptLanguage) -> bool:
    """Whether grammar and rules for facts are there for a transcript's own language."""
    return lang == rules_for(lang)
