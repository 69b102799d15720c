"""Whether a sentence may be about the company of a meeting's guest: «наш грузооборот»."""

from __future__ import annotations

import re

_HEADS_COMPANY = re.compile(
    r"\b(?:CEO|(?:[Cc]hief [Ee]xecutive|[Gg]eneral [Dd]irector|[Dd]irector [Gg]eneral"
    r"|[Mm]anaging [Dd]irector|[Bb]oard [Cc]hair(?:man|woman|person)?"
    r"|[Cc]hair(?:man|woman|person)? of the (?:[Mm]anagement |[Ee]xecutive )?[Bb]oard)\b"
    r"|(?:Head|President) of [\w ]*(?:Corporation|Company|Bank|Group|Holding|Railways|Airlines)\b"
    r"|[A-Z]\w+ President (?=[A-Z])|President of (?!Russia\b|the\b)(?=[A-Z])"
    r"|[Гг]енеральн\w+ директор|[Гг]ендиректор|[Пп]редседател\w+ (?:правления|совета директоров)"
    r"|[Гг]лав\w+ (?:правления|компании|(?:гос)?корпорации|группы|банка|холдинга)"
    r"|[Пп]резидент\w* (?:компании|корпорации|банка|группы|холдинга))"
)
"""In a title that names no other country: an office of companies."""
_OURS = re.compile(
    r"\b(?:our|ours|we|us|the (?:company|bank|group)|company[’']s"
    r"|наш\w*|мы|нам|нас|компани\w+|банк\w*|групп\w+)\b",
    re.IGNORECASE,
)


def may_be_of_company(title: str, sentence: str) -> bool:
    """Whether «our» in a sentence may mean the company whose head the title names."""
    return bool(_HEADS_COMPANY.search(title) and _OURS.search(sentence))
