"""Words before a question's head noun: what asks for it, and what only precedes it. Data."""

from __future__ import annotations

ASKS_AMOUNT = frozenset("сколько скольких скольким сколькими скока скоко скок скольки".split())
"""«Сколько ДЕТЕЙ у него»"""
ASKS_WHICH = frozenset(
    """
    какой какая какое какие какого каких какому каким какую какими каком каков какова каково
    каковы чей чья чье чьи
    """.split()
)
"""«Какая СТОЛИЦА у Австрии»"""
ASKS_TOPIC = frozenset("о об обо про насчет".split())
"""«Что он говорил о САНКЦИЯХ»"""
COSTS = frozenset("стоит стоил стоила стоило стоят почем".split())
"""«Почём АЙФОН», «сколько стоит ЧАС полёта»"""
COPULAS = frozenset(
    "был была было были будет будут есть это сейчас самый самая самое самые".split()
)

CLASS_NOUNS = frozenset(
    """
    год года году годом годов день дня число числа месяц месяца дата век время раз образ причина
    город города страна страны стране регион регионе область области край края место
    человек человека люди людей имя фамилия название тип вид вопрос тема повод случай слово
    компания предприятие организация вуз завод министр губернатор чиновник глава
    доля часть количество число объем размер сумма цифра уровень показатель процент
    средства деньги денег рубль рублей доллар долларов евро срок условие
    тонн тонны килограммов литров метров километров гектаров часов минут лет недель суток
    рост роста прирост прироста счету
    процентов процента млн млрд миллионов миллиардов тысяч штук единиц
    """.split()
)
"""Nouns whose place the answer itself takes («в каком городе?» – «в Туле») or a figure with its
unit, or verbs («рост» by «вырос»): a quote need not hold them. What follows them may be the head
(«объём торговли», «какой по счёту форум»)."""

ENGLISH_AMOUNT = frozenset("much many few little".split())
ENGLISH_WHICH = frozenset("what which whose what's whats".split())
ENGLISH_COPULAS = frozenset("is are was were be been being 's".split())
ENGLISH_HAPPENS = frozenset("happened happens happening become became".split())
"""What asks how a thing is faring and is told by what came of it: "what happened to TRADE"."""
ENGLISH_TOPIC = frozenset("about regarding concerning".split())
ENGLISH_DETERMINERS = frozenset(
    "the a an his her its their our your my this that these those".split()
)
ENGLISH_STOPS = frozenset(
    """
    of in on at by for from with to into than as about per between against under over after
    before during since until among across through within without and or but who whom that
    which what how when where why does do did has have had will would can could should may
    might must is are was were be been being it he she they i we you not there
    lack lacks need needs want wants require requires receive receives attend attends provide
    provides buy buys sell sells produce produces remain remains lead leads live lives
    """.split()
)
"""Words that end the run of words before a noun phrase's head, verbs among them that are hardly
ever nouns behind another noun."""
ENGLISH_PAST = frozenset(
    """
    came went gave took got left lost won died joined voted visited attended arrived signed made
    built flown written given taken born sold sent used held opened closed moved lived worked
    """.split()
)
"""Verbs and participles that end it behind a noun ("how many captains LEFT for the farm", "jets
FLOWN by Aeroflot"); before one they describe it ("lost days")."""
ENGLISH_SPENDING = frozenset(
    """
    spent paid lent put lost given earned spending paying investing giving earning losing lending
    putting allocating saving raising getting receiving borrowing contributing
    """.split()
)
"""What is done with money behind "how much is": a verb, unless a noun phrase ends with it."""
ENGLISH_CLASS_NOUNS = frozenset(
    """
    year years day days date dates month time city town country countries region place state
    person people man woman name names kind type sort thing things way ways reason number amount
    volume size level total sum share part fraction portion proportion growth increase percentage
    percent rate value company firm organisation organization
    minister governor official money dollars rubles roubles euros
    meeting session event more less tonnes tons hours minutes kilometres miles metres
    hectares kilometers meters million billion thousand condition deadline
    """.split()
)
ENGLISH_SPANS = frozenset("century decade".split())
"""Told by their years: "which CENTURY" by "1105"."""
