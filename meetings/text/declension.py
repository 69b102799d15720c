"""Declines Russian names by their endings: from any case to the nominative, and back."""

from __future__ import annotations

from functools import lru_cache

LEAST_STEM, LEAST_NAME = 2, 3
"""Letters a stem and a nominative must have: «Кима» is Ким, but «Ева» is not «Ев»."""

_ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("овичем", ("ович",)), ("евичем", ("евич",)), ("ского", ("ский",)), ("скому", ("ский",)),
    ("скими", ("ские",)), ("ским", ("ский",)), ("ском", ("ский",)), ("ской", ("ская", "ской")),
    ("скую", ("ская",)), ("цкого", ("цкий",)), ("цкому", ("цкий",)), ("цким", ("цкий",)),
    ("цком", ("цкий",)), ("цкой", ("цкая", "цкой")), ("цкую", ("цкая",)), ("ого", ("ой", "ый")),
    ("ему", ("ий",)), ("его", ("ий",)), ("ому", ("ой", "ый")), ("ией", ("ия",)), ("ием", ("ий",)),
    ("иею", ("ия",)), ("ии", ("ия", "ий")), ("ию", ("ия", "ий")), ("ия", ("ий",)),
    ("ие", ("ий", "ия")), ("аем", ("ай",)), ("еем", ("ей",)), ("оем", ("ой",)), ("ая", ("ай",)),
    ("ею", ("ей", "ея")), ("ея", ("ей",)), ("ее", ("ей", "ея")), ("аю", ("ай",)), ("ае", ("ай",)),
    ("ою", ("ой", "а")), ("ым", ("", "ый", "ой")),
    ("ыми", ("ы",)), ("ых", ("ы",)), ("ой", ("а", "ая")),
    ("ом", ("", "ой")),
    ("ем", ("", "ь")), ("ей", ("а", "я", "ь")), ("ую", ("ая",)), ("ьёй", ("ья",)),
    ("а", ("",)), ("у", ("", "а")), ("ы", ("", "а")), ("е", ("", "а", "я", "ь")),
    ("и", ("а", "я", "ь")),
    ("ю", ("ь", "я")), ("я", ("ь",)),
)  # fmt: skip
"""What a token may end in, longest first where one holds another, and what its nominative may."""


@lru_cache(maxsize=50_000)
def nominatives(token: str) -> tuple[str, ...]:
    """The folded token itself, then what it may be a case form of, likeliest endings first."""
    found = [token]
    for ending, origins in _ENDINGS:
        if token.endswith(ending) and len(token) - len(ending) >= LEAST_STEM:
            stem = token[: len(token) - len(ending)]
            found += [stem + o for o in origins if len(stem + o) >= LEAST_NAME]
    return tuple(dict.fromkeys(found))


_PARADIGMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ский", ("ского", "скому", "ским", "ском", "ские", "ских", "скими")),
    ("цкий", ("цкого", "цкому", "цким", "цком", "цкие", "цких", "цкими")),
    ("ская", ("ской", "скую", "скою")),
    ("цкая", ("цкой", "цкую", "цкою")),
    ("ый", ("ого", "ому", "ым", "ом", "ые", "ых", "ыми")),
    ("ова", ("овой", "ову", "овою")),
    ("ева", ("евой", "еву", "евою")),
    ("ина", ("иной", "ину", "ины", "ине", "иною")),
    ("ов", ("ова", "ову", "овым", "ове", "овы", "овых", "овыми")),
    ("ев", ("ева", "еву", "евым", "еве", "евы", "евых", "евыми")),
    ("ин", ("ина", "ину", "иным", "ине", "ины", "иных", "иными", "ином")),
    ("ын", ("ына", "ыну", "ыным", "ыне", "ыны", "ыных", "ыными", "ыном")),
    ("ия", ("ии", "ию", "ией")),
    ("ья", ("ьи", "ье", "ью", "ьей")),
    ("ий", ("ия", "ию", "ием", "ии", "ого", "ому", "им", "ом", "его", "ему", "ем")),
    ("ой", ("оя", "ою", "оем", "ое", "ого", "ому", "ым", "ом")),
    ("ай", ("ая", "аю", "аем", "ае")),
    ("ей", ("ея", "ею", "еем", "ее")),
    ("ая", ("ой", "ую", "аи", "ае", "аю")),
    ("а", ("ы", "и", "е", "у", "ой", "ей", "ою")),
    ("я", ("и", "е", "ю", "ей", "ею")),
    ("ь", ("я", "ю", "ем", "е", "и", "ью")),
)
"""How a nominative ends and what its other cases end in; the first that fits holds."""

_CONSONANTS = "бвгджзйклмнпрстфхцчшщ"
_HUSHING = "жчшщц"


@lru_cache(maxsize=50_000)
def case_forms(token: str) -> tuple[str, ...]:
    """The folded nominative and its other cases, of a man's or a woman's name alike."""
    for ending, cases in _PARADIGMS:
        if token.endswith(ending) and len(token) > len(ending) + 1:
            stem = token[: len(token) - len(ending)]
            return token, *(stem + case for case in cases), *_fleeting(token)
    if len(token) > 1 and token[-1] in _CONSONANTS:
        instrumental = "ем" if token[-1] in _HUSHING else "ом"
        return token, *(token + case for case in ("а", "у", instrumental, "е")), *_fleeting(token)
    return (token,)


def _fleeting(token: str) -> tuple[str, ...]:
    """Cases of names that lose a vowel: «Павел, Павла», «Жилец, Жильца»."""
    for ending, short in (("павел", "павл"), ("лев", "льв")):
        if token == ending:
            return tuple(short + case for case in ("а", "у", "ом", "е"))
    for ending, short in (("лец", "льц"), ("ец", "ц"), ("ок", "к"), ("ек", "к")):
        if token.endswith(ending) and len(token) > len(ending) + 2:
            stem = token[: -len(ending)] + short
            return tuple(stem + case for case in ("а", "у", "ом", "ем", "е"))
    return ()
