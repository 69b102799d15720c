"""What a town, river or part of the world is called in the other language: «Казань», "Kazan".

Russian names are written in Latin letters as English texts do (the system of BGN/PCGN, without
soft signs), and looked for in the Russian dictionary when read back from them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache, lru_cache
from itertools import islice

from meetings.gazetteer.ordinary_words import ORDINARY_ENGLISH
from meetings.text.russian_analyses import parses_of
from meetings.text.russian_morphology import in_dictionary
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold
from meetings.text.transliteration import romanise

_OTHERWISE = """\
Азия Asia
Алеппо Aleppo
Альпы Alps
Америка America
Антарктида Antarctica
Арктика Arctic
Атлантика Atlantic
Афины Athens
Африка Africa
Ашхабад Ashgabat
Балканы Balkans
Белград Belgrade
Босфор Bosphorus
Брюссель Brussels
Бухарест Bucharest
Варшава Warsaw
Вашингтон Washington
Вена Vienna
Волга Volga
Гаага Hague
Гоа Goa
Дамаск Damascus
Дели Delhi
Дублин Dublin
Евразия Eurasia
Европа Europe
Ереван Yerevan
Женева Geneva
Закавказье Transcaucasia
Запорожье Zaporozhye
Иерусалим Jerusalem
Кавказ Caucasus
Каир Cairo
Карпаты Carpathians
Киев Kyiv
Кишинёв Chisinau
Копенгаген Copenhagen
Краков Krakow
Лиссабон Lisbon
Лозанна Lausanne
Минск Minsk
Мюнхен Munich
Освенцим Auschwitz
Париж Paris
Пекин Beijing
Прага Prague
Приднестровье Transnistria
Пхеньян Pyongyang
Ракка Raqqa
Рейкьявик Reykjavik
Рим Rome
Сеул Seoul
Сибирь Siberia
Сингапур Singapore
Стамбул Istanbul
Стокгольм Stockholm
Таллин Tallinn
Тегеран Tehran
Токио Tokyo
Урал Urals
Ханой Hanoi
Хельсинки Helsinki
Цюрих Zurich
Шанхай Shanghai
Дунай Danube
Днепр Dnieper
Нил Nile
Рейн Rhine
Москва Moscow
"""
"""Names that are not merely written in the other letters."""
_GLIDE = re.compile(r"(?<=[aeou])y(?![aeiou])")
"""«й» behind a vowel: "Baikal", "Altai"."""
_LEAST = 4
"""Letters: a shorter Latin word is too often something else, "Don", "Ob", "Tom"."""
_MOST = 40
"""Letters: no place has more in one word, and each is read inside the one before."""
_MOST_READINGS = 64
"""Ways to read a Latin name back that are looked up, some 26 µs each; names have a dozen."""
_LETTERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("shch", ("щ",)), ("sh", ("ш",)), ("ch", ("ч", "чь")), ("zh", ("ж",)), ("kh", ("х",)),
    ("ts", ("ц", "тс")), ("yu", ("ю",)), ("ya", ("я",)), ("yo", ("е",)), ("ye", ("е",)),
    ("ny", ("ны", "ний", "ный")), ("l", ("л", "ль")), ("n", ("н", "нь")), ("y", ("ы", "й")),
    ("e", ("е", "э")), ("a", ("а",)), ("b", ("б",)), ("v", ("в",)), ("g", ("г",)), ("d", ("д",)),
    ("z", ("з",)), ("i", ("и", "й")), ("k", ("к",)), ("m", ("м", "мь")), ("o", ("о",)),
    ("p", ("п",)), ("r", ("р", "рь")), ("s", ("с", "сь")), ("t", ("т",)), ("u", ("у",)),
    ("f", ("ф",)),
)  # fmt: skip
"""What Latin letters may stand for, the longest first."""


@lru_cache(maxsize=4096)
def in_other_language(word: str) -> tuple[str, ...]:
    """A place's names in the other language, folded; none for other words."""
    folded = fold(word)
    if found := _otherwise().get(folded):
        return (found,)
    if is_cyrillic(folded):
        return _in_latin(word)
    is_name = _LEAST <= len(folded) <= _MOST and folded.isalpha()
    if not is_name or folded in ORDINARY_ENGLISH:
        return ()
    return tuple(one for one in islice(_read_back(folded), _MOST_READINGS) if _is_place(one))[:1]


@cache
def _otherwise() -> dict[str, str]:
    pairs = [(one, other) for one, other in map(str.split, map(fold, _OTHERWISE.splitlines()))]
    return dict(pairs) | {other: one for one, other in pairs}


def _in_latin(word: str) -> tuple[str, ...]:
    lemma = town_meant(word)
    if not lemma:
        return ()
    if found := _otherwise().get(lemma):
        return (found,)
    plain = romanise(lemma)
    made = [plain]
    if lemma.startswith("е"):
        made.insert(0, f"y{plain}")
    if lemma.endswith(("ий", "ый")):
        made.insert(0, plain[:-2] + "y")
    if (softer := _GLIDE.sub("i", plain)) != plain:
        made.insert(0, softer)
    return tuple(made)


def town_meant(word: str) -> str:
    """The nominative of a Russian word that is a place, folded; nothing for other words."""
    return _place(fold(word), certain=word[:1].islower())


def _place(folded: str, *, certain: bool) -> str:
    """The dictionary form of a word that is a place; ``certain``: of what is most likely one."""
    parses = parses_of(folded)[: 1 if certain else None]
    return next((fold(p.normal_form) for p in parses if p.is_known and "Geox" in p.tag), "")


def _is_place(folded: str) -> bool:
    return in_dictionary(folded) and _place(folded, certain=False) == folded


def _read_back(latin: str) -> Iterator[str]:
    """All that Latin letters may be read back as.

    Only what can be read to its end is begun: of "nynyny…q" all ways to begin lead to nothing.
    """
    starts = {len(latin)}
    for at in range(len(latin) - 1, -1, -1):
        if any(at + len(ones) in starts and latin.startswith(ones, at) for ones, _ in _LETTERS):
            starts.add(at)
    return _read_from(0, latin, starts) if 0 in starts else iter(())


def _read_from(at: int, latin: str, starts: Collection[int]) -> Iterator[str]:
    """What stands behind a place, read in all ways; ``starts``: where what can be read begins."""
    if at == len(latin):
        yield ""
        return
    for letters, readings in _LETTERS:
        if at + len(letters) in starts and latin.startswith(letters, at):
            for rest in _read_from(at + len(letters), latin, starts):
                yield from (one + rest for one in readings)
