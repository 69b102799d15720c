"""Nouns for what official figures usually count, as data.

Sample: «товарооборот вырос на 34 процента», «объём инвестиций – 730 миллиардов»,
"bilateral trade grew by 9 percent", "exports reached $6 billion".
"""

from __future__ import annotations

from typing import Final

RU_INDICATORS: Final = frozenset(
    "товарооборот оборот экспорт импорт торговля товарообмен инвестиция капиталовложение ввп врп "
    "продукт доход расход бюджет дефицит профицит выручка прибыль долг задолженность налог сбор "
    "зарплата плата пенсия пособие выплата стипендия производство добыча выпуск переработка "
    "строительство ввод сбор урожай урожайность надой промышленность экономика инфляция цена "
    "тариф ставка стоимость безработица занятость население численность смертность рождаемость "
    "продолжительность заболеваемость преступность поставка продажа закупка перевозка "
    "пассажиропоток грузооборот грузопоток турпоток трафик транзит продукция потребление спрос "
    "мощность финансирование вложение средство кредит кредитование ипотека портфель актив запас "
    "резерв капитал капитализация расчёт сотрудничество нагрузка площадь протяжённость явка "
    "аудитория обеспеченность производительность себестоимость рентабельность вклад депозит "
    "субсидия грант дотация помощь компенсация контракт заказ гособоронзаказ строй-ка "
    "объект энергия электроэнергия газ нефть уголь зерно жильё турист пассажир житель "
    "эффективность заболевание нарушение преступление правонарушение обращение".split()
)
RU_LIGHT: Final = frozenset(
    "объём рост число количество доля уровень темп сумма размер показатель прирост увеличение "
    "снижение сокращение индекс падение часть величина динамика повышение".split()
)
"""Heads that say how much of something: the something is the subject."""
RU_COMPLEMENTS: Final = {
    "торговля": ("с", "со"),
    "товарооборот": ("с", "со"),
    "оборот": ("с", "со"),
    "товарообмен": ("с", "со"),
    "экспорт": ("в", "на"),
    "импорт": ("из",),
    "поставка": ("в", "на", "из"),
    "инвестиция": ("в",),
    "вложение": ("в",),
    "цена": ("на",),
    "спрос": ("на",),
    "расход": ("на",),
    "сотрудничество": ("с", "со"),
}
"""Prepositions that open a complement worth keeping: «товарооборот с Казахстаном»."""


EN_INDICATORS: Final = frozenset(
    "trade turnover export exports import imports investment investments gdp product income "
    "incomes revenue revenues budget deficit surplus expenses expenditure expenditures spending "
    "profit profits debt debts tax taxes wage wages salary salaries pension pensions allowance "
    "payment payments production output extraction harvest industry economy inflation price "
    "prices tariff tariffs rate rates cost costs unemployment employment population mortality "
    "birthrate fertility expectancy sales supplies deliveries purchases traffic transit "
    "consumption demand capacity funding financing allocations loans lending mortgage mortgages "
    "portfolio assets reserves capital capitalisation share shares subsidies grants assistance "
    "aid orders contracts productivity construction turnout flow efficiency crimes offences "
    "cargo freight shipments transportation growth".split()
)
EN_LIGHT: Final = frozenset(
    "volume amount number share level rate growth increase decrease decline reduction index part "
    "figure scale rates".split()
)
EN_WITH: Final = frozenset({"with"})
EN_MODIFIER_STOPS: Final = frozenset(
    "increase increased grew grown rose fell reduce reduced cut total russia our last this next "
    "year years month months".split()
)
EN_BRANCHES: Final = frozenset(
    "processing manufacturing mining engineering shipbuilding farming fishing banking housing "
    "building catering printing advertising publishing lending shipping training logging "
    "knitting tanning dairying wholesaling retailing outgoing incoming operating living "
    "working".split()
)
"""Words in -ing before an indicator that say which: "the mining industry", "housing prices"."""
