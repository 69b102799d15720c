"""Words around a number that comes without its noun, as data."""

from __future__ import annotations

from typing import Final

LABELS: Final = frozenset(
    "№ # номер номера номером номере статья статьи статье статью статьей пункт пункта пункте "
    "глава "
    "главе главы часть части резолюция резолюции резолюцией школа школе школы школу фз формат "
    "формате протокол дом "
    "article articles section clause resolution resolutions chapter paragraph number no page "
    "channel room version class form grade rule".split()
)
"""Before a number they make it a name: «статья 51», "Resolution 2254"."""
ALWAYS_LABELS: Final = frozenset(
    "№ # top топ топе топ- статья статьи статье статью статьей статей фз резолюция резолюции "
    "резолюцией резолюцию article articles section clause resolution chapter paragraph "
    "channel project "
    "проект проекта проектов проекту".split()
)

LASTING_UNITS: Final = frozenset(
    "год месяц день час минута неделя раз year month day hour minute week time".split()
)
"""Units that a large bare figure is never measured in."""

AGE_WORDS: Final = frozenset("aged turned turning under старше младше моложе".split())
"""Before a bare number they make it an age."""
HAVING_AGE: Final = frozenset("i he she you they мне ему ей ей вам тебе им".split())

MONEY_STEMS: Final = (
    "рубл",
    "бюджет",
    "выручк",
    "стоимост",
    "сумм",
    "финансир",
    "инвест",
    "налог",
    "зарплат",
    "доход",
    "средств",
    "кредит",
    "долг",
    "прибыл",
    "выделен",
    "выделил",
    "субсид",
    "budget",
    "revenue",
    "invest",
    "fund",
    "loan",
    "debt",
    "tax",
    "cost",
    "profit",
    "salar",
    "wage",
    "allocat",
    "reserve",
    "earn",
    "spend",
    "spent",
    "ebitda",
    "income",
    "asset",
    "capital",
    "gdp",
    "ввп",
    "врп",
    "заработ",
    "актив",
    "капитал",
    "валов",
)
POPULATION_STEMS: Final = ("населени", "population")
TRADE_STEMS: Final = (
    "товарооборот",
    "оборот",
    "экспорт",
    "импорт",
    "торгов",
    "turnover",
    "trade",
    "export",
    "import",
)
"""Where a sum is told without its currency, and the context seldom says which."""
