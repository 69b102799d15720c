"""Indicators that officials report from year to year, named in both languages, as data.

A row: key | what it is | Russian names | English names | words that also belong to the name. What
it is: ``flow`` adds up over a year and moves by percents; ``rate`` is a percent itself; ``both
sides`` is a flow between two countries; ``state`` is counted on a day; ``local`` is one of many
of its kind (a firm's wages) unless a country or region is named; ``thousandth`` counts per
thousand people; ``years`` is a length of time; ``index`` is known by
its movement alone.
"""
# ruff: noqa: E501 - an indicator a row

from __future__ import annotations

from typing import Final

ROWS: Final = """\
trade | both sides | товарооборот, торговый оборот, товарообмен, взаимная торговля, двусторонняя торговля, торговля | trade turnover, trade, commodity turnover, goods turnover | взаимный, двусторонний, торговый, оборот, торговля, bilateral, mutual, reciprocal, turnover, trade, commercial
foreign trade | flow | внешняя торговля, внешнеторговый оборот | foreign trade, external trade, foreign trade turnover | внешний, торговый, внешнеторговый, оборот, торговля, foreign, external, turnover, trade
retail | local | розничная торговля, розничный товарооборот, оборот розничной торговли | retail trade, retail turnover, retail sales | розничный, торговля, оборот, товарооборот, retail, sale
freight | flow | грузооборот, грузоперевозки, грузовые перевозки | cargo turnover, freight turnover, cargo traffic, freight traffic | грузовой, перевозка, cargo, freight, turnover, traffic
inflation | rate | инфляция | inflation | годовой, потребительский, среднегодовой, annual, consumer, yearend, year, average
gdp | flow | ввп, валовой внутренний продукт | gdp, gross domestic product | валовой, внутренний, продукт, gross, domestic, product
grp | flow | врп, валовой региональный продукт | grp, gross regional product | валовой, региональный, продукт, gross, regional, product
unemployment | rate | безработица | unemployment | регистрируемый, registered, joblessness
key rate | rate | ключевая ставка | key rate, key interest rate | ключевой, ставка, key, interest
mortgage | rate | ставка по ипотеке, ипотечная ставка | mortgage rate, mortgage interest rate | ипотечный, ипотека, ставка, mortgage, interest
industry | index | промышленное производство, промышленность, промышленный рост | industrial production, industrial output, industry | промышленный, производство, продукция, выпуск, industrial, output, production
agriculture | index | сельскохозяйственное производство, сельское хозяйство | agricultural production, agricultural output, agriculture | сельскохозяйственный, сельский, хозяйство, производство, agricultural, output, production
harvest | flow | урожай, урожай зерна, сбор зерна | harvest, grain harvest, grain crop | зерно, зерновой, сбор, валовой, gross, grain
investment | local | инвестиции, капиталовложения, вложения | investment, investments, capital investment | капитал, capital
fixed investment | flow | инвестиции в основной капитал | fixed investment, fixed capital investment, investment in fixed assets | основной, капитал, fixed, asset, capital
export | local | экспорт | exports, export | total, общий
agricultural exports | local | экспорт сельхозпродукции, сельскохозяйственный экспорт, аграрный экспорт | agricultural exports, agricultural export | сельскохозяйственный, сельхозпродукция, экспорт, agricultural, export, total
import | local | импорт | imports, import | total, общий
wage | local | зарплата, заработная плата | wage, wages, salary, salaries, pay | средний, среднемесячный, заработный, плата, зарплата, average, monthly
minimum wage | state | МРОТ, минимальный размер оплаты труда, минимальная зарплата, минимальная заработная плата, минималка | minimum wage, minimum wages | минимальный, размер, оплата, труд, зарплата, заработный, плата, minimum, wage, monthly
pension | local | пенсия | pension, pensions | средний, average
real incomes | index | реальные доходы, доходы населения, реальные располагаемые доходы | real income, real incomes, disposable income, real disposable incomes | реальный, располагаемый, население, денежный, real, disposable
infant mortality | thousandth | младенческая смертность | infant mortality, infant death | младенческий, infant, child
mortality | thousandth | смертность | mortality, death rate | общий, death
birth rate | thousandth | рождаемость | birth rate, birthrate, fertility rate | birth, fertility
life expectancy | years | продолжительность жизни, ожидаемая продолжительность жизни | life expectancy | средний, ожидаемый, жизнь, average, expected, life
population | local | население, численность населения | population | численность, постоянный
housing | local | жильё, ввод жилья, жилищное строительство | housing, housing construction | жилищный, строительство, ввод, construction, commissioning
oil production | flow | добыча нефти | oil production, oil output | нефть, добыча, oil, output, production
gas production | flow | добыча газа | gas production, gas output | газ, добыча, gas, natural, output, production
defence spending | flow | расходы на оборону, оборонные расходы, военные расходы | defence spending, military spending, defense spending | оборона, оборонный, военный, расход, defence, defense, military, spending
debt | state | государственный долг, госдолг | national debt, public debt, state debt | государственный, национальный, national, public, state, government
reserves | state | золотовалютные резервы, международные резервы, золотовалютные запасы | gold and currency reserves, gold and foreign currency reserves, international reserves, foreign exchange reserves | золотовалютный, международный, запас, gold, currency, foreign, international, exchange
budget surplus | flow | профицит бюджета | budget surplus | профицит, бюджет, федеральный, surplus, federal
budget deficit | flow | дефицит бюджета | budget deficit | дефицит, бюджет, федеральный, deficit, federal
tourists | local | туристы, турпоток, туристический поток | tourists, tourist flow, tourist arrivals | туристический, поток, tourist
"""

STANDING: Final = frozenset({"wage", "pension", "population"})
"""Local ones that are so high on any day; tourists and exports add up over a year."""
ABROAD: Final = frozenset({"export", "agricultural exports", "import"})
"""What one country has and another gets."""
OF_ONE_COUNTRY: Final = frozenset(
    "retail|inflation|gdp|grp|unemployment|key rate|mortgage|harvest|fixed investment|wage|"
    "minimum wage|pension|real incomes|infant mortality|mortality|birth rate|life expectancy|"
    "population|housing|oil production|gas production|defence spending|debt|reserves|"
    "budget surplus|budget deficit".split("|")
)
"""What a country has by itself: at talks with another one either may tell of its own."""
PAYMENTS: Final = frozenset({"wage", "pension"})
"""What people get, some more and some less."""
PAID: Final = frozenset(
    "trade|foreign trade|retail|gdp|grp|investment|fixed investment|wage|minimum wage|"
    "pension|defence spending|debt|reserves|budget surplus|budget deficit".split("|")
)
"""Counted in money: “two minimum wages” and “25 investments” are no amounts of them."""
NEUTRAL: Final = frozenset(
    # how much of it, and how it moves
    "объём рост уровень темп показатель размер величина сумма прирост увеличение снижение падение "
    "индекс динамика сокращение процент volume level growth rate increase decrease decline amount "
    "figure value total overall index drop reduction number "
    # whose and how it is
    "наш общий совокупный годовой текущий ежегодный весь этот такой рекордный высокий низкий очень "
    "хороший российский отечественный национальный мой our annual current all this such high low "
    "very good good russian domestic national highest lowest modern latest entire own "
    # between whom
    "между со with between of in страна country state государство год year "
    "rising growing falling declining increasing decreasing".split()
)
"""Words beside an indicator's name that leave it the same indicator."""
