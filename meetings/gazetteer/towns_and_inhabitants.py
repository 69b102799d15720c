"""Places named by their chief town or by those who live there: «в Калуге», «омичей».

Only questions are read so. A text's «Калуга» is the town, whose figures are not the region's.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from meetings.gazetteer.finding_countries import countries_in
from meetings.text.declension import case_forms
from meetings.text.tokens import fold, word_texts

_TABLE = """\
BY | | белорус
UA | | украинец
KZ | | казахстанец
KG | | киргизстанец, кыргызстанец
TJ | | таджикистанец
UZ | | узбекистанец
TM | | туркменистанец
AZ | | азербайджанец
AB | | абхазец, абхаз
OS | | югоосетин
MD | | молдаванин
EE | | эстонец
LV | | латвиец, латыш
LT | | литовец
CN | | китаец
JP | | японец
KR | | южнокореец
KP | | северокореец
IN | | индиец
PK | | пакистанец
AF | | афганец
VN | | вьетнамец
ID | | индонезиец
TR | | турок
IR | | иранец
SY | | сириец
IL | | израильтянин
PS | | палестинец
EG | | египтянин
DE | | немец
FR | | француз
GB | | британец, англичанин
IT | | итальянец
ES | | испанец
PL | | поляк
RS | | серб
HU | | венгр
FI | | финн
SE | | швед
NO | | норвежец
BG | | болгарин
US | | американец
CA | | канадец
CU | | кубинец
VE | | венесуэлец
BR | | бразилец
AR | | аргентинец
RU-ALT | Барнаул | барнаулец
RU-AMU | Благовещенск | амурец
RU-ARK | Архангельск | архангелогородец
RU-AST | Астрахань | астраханец
RU-BA | Уфа | уфимец, башкортостанец
RU-BEL | Белгород | белгородец
RU-BRY | Брянск | брянец
RU-BU | Улан-Удэ |
RU-CE | Грозный | чеченец, грозненец
RU-CHE | Челябинск | челябинец
RU-CR | Симферополь | крымчанин
RU-CU | Чебоксары |
RU-DA | Махачкала | дагестанец
RU-DON | Донецк | дончанин
RU-IN | Магас | ингуш
RU-IRK | Иркутск | иркутянин
RU-IVA | Иваново | ивановец
RU-KB | Нальчик |
RU-KDA | Краснодар | краснодарец, кубанец
RU-KEM | Кемерово | кемеровчанин, кузбассовец
RU-KGD | Калининград | калининградец
RU-KGN | Курган | курганец
RU-KHA | Хабаровск | хабаровчанин
RU-KHE | Херсон | херсонец
RU-KHM | Ханты-Мансийск | югорчанин
RU-KIR | Киров | кировчанин
RU-KK | Абакан |
RU-KL | Элиста |
RU-KLU | Калуга | калужанин
RU-KO | Сыктывкар |
RU-KOS | Кострома | костромич
RU-KR | Петрозаводск |
RU-KRS | Курск | курянин
RU-KYA | Красноярск | красноярец
RU-LIP | Липецк | липчанин
RU-LUG | Луганск | луганчанин
RU-MAG | Магадан | магаданец
RU-ME | Йошкар-Ола |
RU-MO | Саранск |
RU-MOW | | москвич
RU-MUR | Мурманск | мурманчанин
RU-NGR | | новгородец
RU-NIZ | | нижегородец
RU-NVS | Новосибирск | новосибирец
RU-OMS | Омск | омич
RU-ORE | Оренбург | оренбуржец
RU-ORL | Орёл | орловец
RU-PER | Пермь | пермяк
RU-PNZ | Пенза | пензенец, пензяк
RU-PRI | Владивосток | приморец
RU-PSK | Псков | псковитянин, пскович
RU-ROS | Ростов, Ростов-на-Дону | ростовчанин
RU-RYA | Рязань | рязанец
RU-SA | Якутск | якутянин
RU-SAK | Южно-Сахалинск | сахалинец
RU-SAM | Самара | самарец
RU-SAR | Саратов | саратовец
RU-SE | Владикавказ |
RU-SEV | | севастополец
RU-SMO | Смоленск | смолянин
RU-SPE | | петербуржец
RU-STA | Ставрополь | ставрополец
RU-SVE | Екатеринбург | екатеринбуржец, свердловчанин
RU-TA | Казань | татарстанец, казанец
RU-TAM | Тамбов | тамбовчанин
RU-TOM | Томск | томич
RU-TUL | Тула | туляк
RU-TVE | Тверь | тверитянин, тверичанин
RU-TY | Кызыл | тувинец
RU-TYU | Тюмень | тюменец
RU-UD | Ижевск |
RU-ULY | Ульяновск | ульяновец
RU-VGG | Волгоград | волгоградец
RU-VLA | Владимир | владимирец
RU-VLG | Вологда | вологжанин
RU-VOR | Воронеж | воронежец
RU-YAN | Салехард | ямалец
RU-YAR | Ярославль | ярославец
RU-ZAB | Чита | забайкалец, читинец
RU-ZAP | Запорожье | запорожец
"""
"""Key | chief towns | who lives there; no peoples that live elsewhere, too («татары»)."""
_ALSO_THINGS = frozenset("Грозный Владимир Киров Курган Орёл Запорожье Кызыл Магас".split())
"""Towns that are an adjective, a name, a mound, an eagle in lower case."""
_ALSO_PEOPLE = frozenset("Владимир Киров Грозный".split())
"""Towns that are given names or surnames with a capital: of these the region alone is read."""


class Called(NamedTuple):
    """What a town or its people stand for: the place's key, the town as it is written."""

    place: str
    town: str
    by_people: bool


def called(word: str) -> Called | None:
    """The place that a Russian word names by its chief town or by its people."""
    found = _forms().get(fold(word))
    return found[0] if found and (not found[1] or word[:1].isupper()) else None


def is_inhabitant(word: str) -> bool:
    """Whether a word is for those who live at a place."""
    one = called(word)
    return one is not None and one.by_people


def places_named_by(word: str) -> frozenset[str]:
    """Keys of the places that a word of a question names in any of these ways."""
    if found := countries_in(word):
        return found
    one = called(word)
    return frozenset([one.place]) if one else frozenset()


def inhabited_by(word: str) -> str:
    """The key of the place whose people a word in small letters names; empty for others.

    With a capital it may be a surname: «с Поляком».
    """
    one = called(word) if word[:1].islower() else None
    return one.place if one and one.by_people else ""


def places_called(text: str) -> frozenset[str]:
    """Keys of the places that a text's words name by a chief town or its people."""
    found = (called(word) for word in word_texts(text))
    return frozenset(one.place for one in found if one)


@cache
def _forms() -> dict[str, tuple[Called, bool]]:
    """Each form with what it stands for and whether it needs a capital."""
    return {form: (one, capital) for form, one, capital in _each_form()}


def _each_form() -> Iterator[tuple[str, Called, bool]]:
    for line in _TABLE.splitlines():
        place, *cells = (cell.strip() for cell in line.split("|"))
        towns, people = ([item for item in cell.split(", ") if item] for cell in cells)
        for town in towns:
            if town in _ALSO_PEOPLE:
                continue
            for form in _cases_of_town(fold(town)):
                yield form, Called(place, towns[0], by_people=False), town in _ALSO_THINGS
        for one in people:
            for form in _forms_of_inhabitant(one):
                yield form, Called(place, towns[0] if towns else "", by_people=True), False


def _cases_of_town(folded: str) -> Iterator[str]:
    if folded.endswith("-на-дону"):
        town, _, river = folded.partition("-")
        yield from (f"{form}-{river}" for form in case_forms(town))
    elif folded == "орел":
        yield from ("орел", "орла", "орлу", "орлом", "орле")
    elif folded == "чебоксары":
        yield from ("чебоксары", "чебоксар", "чебоксарам", "чебоксарами", "чебоксарах")
    elif folded[-1] in "оэеи":
        yield folded  # «в Кемерово»; «в Иванове» is as often a surname
    else:
        yield from case_forms(folded)


_PLURAL = ("ам", "ами", "ах")
_BEFORE_END = dict.fromkeys("аеиоуыэюя", "й") | {"л": "ь"}
"""«китаец», «китайцы»; «бразилец», «бразильцы»."""


def _forms_of_inhabitant(folded: str) -> Iterator[str]:
    """All cases of both numbers."""
    yield folded
    if folded.endswith("ец"):
        stem = folded[:-2] + _BEFORE_END.get(folded[-3], "") + "ц"
        yield from (stem + end for end in ("а", "у", "ем", "е", "ы", "ев", *_PLURAL))
    elif folded.endswith("нин"):
        stem = folded[:-2]
        yield from (folded + end for end in ("а", "у", "ом", "е"))
        yield from (stem + end for end in ("е", "", *_PLURAL))
    elif folded == "турок":
        yield from ("турка", "турку", "турком", "турки", "туркам", "турками", "турках")
    elif folded == "болгарин":
        yield from ("болгарина", "болгарину", "болгары", "болгар", "болгарам", "болгарами")
    else:
        many = {"ч": ("и", "ей"), "ш": ("и", "ей"), "к": ("и", "ов")}.get(folded[-1], ("ы", "ов"))
        yield from (folded + end for end in ("а", "у", "ом", "ем", "е", *many, *_PLURAL))
