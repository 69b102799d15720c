import pytest

from tests.meetings.facts.facts_notation import check

RUSSIAN = [
    ("построено [105 школ] в крае за [семь лет]", "quantity 105 школа; quantity 7 год"),
    ("куплены [три воздушных судна]", "quantity 3 судно"),
    ("[17 новых очистных сооружений] пущены", "quantity 17 сооружение"),
    ("площадь [12 тысяч квадратных метров]", "quantity 12_000 квадратный метр"),
    ("ещё [1100 кв. км] леса", "quantity 1_100 квадратный километр"),
    ("выросло в [2,5 раза]", "quantity 2.5 раз"),
    ("рост в [два–три раза]", "quantity 2..3 раз ~"),
    ("через [полтора-два месяца] сдадим", "quantity 1.5..2 месяц ~"),
    ("[сотня школ] и [тысяча километров]", "quantity 100 школа; quantity 1_000 километр"),
    ("более [тысячи километров] дорог", "quantity 1_000 километр ~"),
    ("мест [19,5 [[миллиона человек]]] хватит", "quantity 19_500_000 человек"),
    ("[1100 тонн] в год", "quantity 1_100 тонна"),
    ("летим по [280 маршрутам] страны", "quantity 280 маршрут"),
    ("у нас [трое детей] и [две внучки]", "quantity 3 ребёнок; quantity 2 внучка"),
    (
        "приехали [500 ребят] и [41 новая учительница]",
        "quantity 500 ребята; quantity 41 учительница",
    ),
    ("учатся [900 учащихся]", "quantity 900 учащийся"),
    ("сдано [33 тысячи трёх-, четырёхзвёздочных номеров]", "quantity 33_000 номер"),
    ("[20 больших и малых городов]", "quantity 20 город"),
    ("[2-х стран] и [60-ти человек]", "quantity 2 страна; quantity 60 человек"),
    ("выдали [1 250 000 справок]", "quantity 1_250_000 справка"),
    ("было [лет десять] назад", "quantity 10 год ~"),
    ("[118] из [120 объектов] готовы", "quantity 118 объект …; quantity 120 объект"),
    ("ему было [20], не больше", "quantity 20 год …"),
    ("один вопрос, ещё один ответ, ни одна школа", ""),
    ("[один гектар] леса", "quantity 1 гектар"),
    ("обе стороны, пара слов, десятки людей, тысячи домов", ""),
    ("76-я дивизия, первое место, 5–9-х классов", ""),
    ("двадцать пятый вопрос, сорок первый дом", ""),
    ("самолёт Су-57, трасса М-11, топ-10 и «Космос-2019»", ""),
    ("статья 51 Устава и закон № 44", ""),
    ("пятилетний план и 15-этажный дом", ""),
    ("в 10 часов утра, с 18 часов и в 13:45", ""),
    (
        "[100 раненых людей] и [70 военнослужащих] страны",
        "quantity 100 человек; quantity 70 военнослужащий",
    ),
    ("скажу два слова, сто раз говорил", ""),
    ("в [сто раз] больше", "quantity 100 раз"),
    ("помогли сохранить семью", ""),
    ("дом для [258 детей-сирот]", "quantity 258 ребёнок-сирота"),
    ("две трети домов, три четверти пути", ""),
    ("с [семи лет] сократился до [пяти]", "quantity 7 год; quantity 5 год …"),
    ("счёт 3:2, телефон 8 (800) 200", ""),
    ("[три перехода], в 16.00 откроют, с 9.00 до 18.30, к 7.15", "quantity 3 переход"),
    ("начало 16.00, в 16.00 часов", ""),
    ("рост в [2.50 раза], до [3.45 процента]", "quantity 2.5 раз; percent 3.45 %"),
    ("с [1.25] до [1.45 процента]", "percent 1.25 % …; percent 1.45 %"),
    (
        "стоят [12 скамеек] в парке, а голосовали [27] из [31]",
        "quantity 12 скамейка; quantity 27 …; quantity 31 …",
    ),
    (
        "есть [40 школ], готовы [12] из [40]",
        "quantity 40 школа; quantity 12 школа …; quantity 40 школа …",
    ),
    ("за [три квартала]", "quantity 3 квартал"),
    (
        "сдали [6 тысяч домов], смертность с [10,8] до [3,9] на одну тысячу родившихся",
        "quantity 6_000 дом; quantity 10.8 дом …; quantity 3.9 дом …",
    ),
]
ENGLISH = [
    ("restored [10 historical heritage sites] there", "quantity 10 site"),
    ("for [39 aircraft] and [two more plants]", "quantity 39 aircraft; quantity 2 plant"),
    ("[470 billion cubic metres] of gas", "quantity 470_000_000_000 cubic metre"),
    ("grew [2.4 times], then [3-fold]", "quantity 2.4 time; quantity 3 time"),
    ("[two hundred and fifty thousand people]", "quantity 250_000 person"),
    ("in [two and a half years]", "quantity 2.5 year"),
    ("[fourteen to twenty seats] each", "quantity 14..20 seat ~"),
    ("[three or four months] ago", "quantity 3..4 month ~"),
    (
        "[three large, modern plants] and [five domestic and foreign firms]",
        "quantity 3 plant; quantity 5 firm",
    ),
    ("[two sports facilities] open", "quantity 2 facility"),
    ("[692,000 schoolchildren] came", "quantity 692_000 schoolchild"),
    ("[12] of [16 cases] are closed", "quantity 12 case …; quantity 16 case"),
    ("when I was [14], we moved", "quantity 14 year …"),
    (
        "the number fell from [36,000] to [18,000 sites]",
        "quantity 36_000 site …; quantity 18_000 site",
    ),
    ("two thirds of it, [thirteen R&D projects]", "quantity 13 project"),
    ("one question, both sides, dozens of people, twice", ""),
    ("[one kilometre] of road", "quantity 1 kilometre"),
    ("ten-year terms, a 100-metre pool, the top ten regions", ""),
    ("Resolution 1701, Channel 4, the 30th round, G20", ""),
    ("at 11.30 or 10 am", ""),
    ("the twenty-first century", ""),
    ("the Strategy 2030 stipulates this", ""),
    (
        "[3 crossings] open by 16.00 sharp, at 6.20, until 9.15 p.m., from 9.00 to 18.30, 16.00",
        "quantity 3 crossing",
    ),
    (
        "at [6.20 percent], at [10.50 rubles], at [2.50 metres], [3.50 hours] long",
        "percent 6.2 %; money 10.5 RUB; quantity 2.5 metre; quantity 3.5 hour",
    ),
    ("the rate rose from [1.25] to [1.45], it was so", "quantity 1.25 …; quantity 1.45 …"),
    (
        "[12 benches] stand there, [27] out of [31] voted",
        "quantity 12 bench; quantity 27 …; quantity 31 …",
    ),
    (
        "we have [31 regions], [27] out of [31] voted",
        "quantity 31 region; quantity 27 region …; quantity 31 region …",
    ),
    ("ready in [71 schools] out of [483]", "quantity 71 school; quantity 483 school …"),
    ("three quarters of them and three quarters of this sum", ""),
    (
        "[three quarters] in a row, the first [three quarters], [three quarters] of [2021]",
        "quantity 3 quarter; quantity 3 quarter; quantity 3 quarter; date 2021",
    ),
    ("from [10.8] to [3.9] per thousand births", "quantity 10.8 …; quantity 3.9 …"),
]


@pytest.mark.parametrize(("row", "expected"), RUSSIAN)
def test_russian_quantities(row: str, expected: str) -> None:
    check(row, expected, "ru")


@pytest.mark.parametrize(("row", "expected"), ENGLISH)
def test_english_quantities(row: str, expected: str) -> None:
    check(row, expected, "en")
