"""The question before, with another time, country or person."""

import datetime as dt

import pytest

from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.elliptical_questions import asked_again

KNOWN = (KnownPerson("Полина Остроухова"), KnownPerson("Nora Pellow"), KnownPerson("Иван Лодкин"))
TRADE = "Каким был товарооборот с Турцией в 2017 году?"


@pytest.mark.parametrize(
    ("text", "before", "anew"),
    [
        ("а с Австрией?", TRADE, "Каким был товарооборот с Австрией в 2017 году?"),
        ("а по Австрии?", TRADE, "Каким был товарооборот по Австрии в 2017 году?"),
        ("а по Австрии?", "торговля с Турцией", "торговля по Австрии?"),
        ("а в процентах ВВП?", "расходы на оборону", "расходы на оборону в процентах ВВП?"),
        ("а какая доля от бюджета?", TRADE, f"{TRADE[:-1]} какая доля от бюджета?"),
        ("as a share of GDP?", "defence spending", "defence spending as a share of GDP?"),
        ("а в процентах?", "расходы на оборону", ""),
        ("а в процентах ВВП?", "", ""),
        ("а в 2019?", TRADE, "Каким был товарооборот с Турцией в 2019?"),
        ("а за 2019 год?", TRADE, "Каким был товарооборот с Турцией за 2019 год?"),
        ("а в мае 2019 года", TRADE, "Каким был товарооборот с Турцией в мае 2019 года?"),
        (
            "and with Austria?",
            "How much was trade with Turkey in 2013?",
            "How much was trade with Austria in 2013?",
        ),
        ("what about 2018?", "How high was inflation?", "How high was inflation 2018?"),
        ("а в 2018?", "Когда встречались с Лодкиным?", "Когда встречались с Лодкиным в 2018?"),
        (
            "а Остроухова?",
            "Что говорил Лодкин о мосте?",
            "Что говорил Остроухова о мосте?",
        ),
        ("and Pellow?", "What did Lodkin say about seals?", "What did Pellow say about seals?"),
        ("what about Pellow?", "how old is Ivan", "how old is Ivan Pellow?"),
        ("what about Pellow?", "how old is Polly", "how old is Polly Pellow?"),
        ("а с Веткиным?", "Когда встречались с Лодкиным?", "Когда встречались с Веткиным?"),
        ("and Thornby?", "When did they meet Pellow?", "When did they meet Thornby?"),
        # whom the archive does not know, in whatever letters
        ("а Шольц", "что Лодкин говорил о газе", "что Шольц говорил о газе?"),
        ("а шольц?", "что Лодкин говорил о газе", "что Шольц говорил о газе?"),
        ("and scholz", "what did Pellow say about gas", "what did Scholz say about gas?"),
        ("and pellow", "what did scholz say about gas", "what did pellow say about gas?"),
        ("а о шольце", "что Лодкин говорил о газе", "что Лодкин говорил о шольце?"),
        ("а зерно", "что Лодкин говорил о газе", "что Лодкин говорил о зерно?"),
        ("and trump", "what did Pellow say about gas", "what did Trump say about gas?"),
        ("а Шольц", "сколько стоит мост", ""),
        ("а с Мостом?", "Когда встречались с Лодкиным?", ""),
        ("а с Веткиным?", "Сколько стоит мост?", ""),
        # a topic that is somebody's surname gives way to another one, and no other topic does
        ("а Остроухова", "зеленский", "Остроухова?"),
        ("а Остроухова", "порошенко", "Остроухова?"),
        ("а Остроухова", "трамвай", "трамвай Остроухова?"),
        ("а Остроухова", "зеленский?", "зеленский Остроухова?"),
        ("а Остроухова", "зеленский зерно", "зеленский зерно Остроухова?"),
        ("а в 2019?", "зеленский", "зеленский в 2019?"),
        ("а Остроухова?", "сколько лет Ивану", "сколько лет Ивану Остроухова?"),
        ("а в августе?", "С кем встречались в июле 2018?", "С кем встречались в августе 2018?"),
        ("and in May?", "Who came in April 2019?", "Who came in May 2019?"),
        ("а сколько стоит мост?", TRADE, ""),
        ("а с Австрией по газу?", TRADE, ""),
        ("с Австрией", TRADE, "Каким был товарооборот с Австрией в 2017 году?"),
        ("Австрия", TRADE, ""),  # leans on nothing: a message of its own
        ("2019?", TRADE, "Каким был товарооборот с Турцией 2019?"),
        ("2019?", "trade growth 2018", "trade growth 2019?"),
        ("Austria?", "trade with Turkey", "trade with Austria?"),
        ("2019", "trade growth 2018", ""),
        ("2019?", "How high was inflation?", "How high was inflation 2019?"),
        ("2019?", "trade in 2016 and in 2018", ""),
        ("Austria?", "How high was inflation?", ""),
        ("and 2017?", "2019?", "2017"),
        ("and 2017?", "1000000", ""),
        ("с чем связан рост?", TRADE, ""),
        # a time told from the one asked about
        ("а годом раньше?", TRADE, "Каким был товарооборот с Турцией в 2016 году?"),
        ("and two years later?", "trade with Austria in 2013", "trade with Austria in 2015?"),
        ("а на следующий день?", "что было 12 сентября 2024", "что было 13 сентября 2024?"),
        ("а годом раньше?", "Сколько стоит мост?", ""),
        ("а 13-го?", "что было 12 сентября 2024", "что было 13 сентября 2024?"),
        ("а 5 числа?", "встречи в мае 2019", "встречи 5 мая 2019?"),
        ("and on the 3rd?", "what happened on 2 May 2019", "what happened 3 May 2019?"),
        ("а 31-го?", "что было 12 сентября 2024", ""),
        ("а 13-го?", TRADE, ""),
        ("до 2018", "ипотека", "ипотека до 2018?"),
        ("а у лоцманов?", "Какая зарплата у боцманов?", "Какая зарплата у лоцманов?"),
        (
            "and for pilots?",
            "What do they pay for sailors here?",
            "What do they pay for pilots here?",
        ),
        ("а у лоцманов?", "Какая у нас зарплата?", ""),
        ("а для лоцманов?", "Какая зарплата у боцманов?", ""),
        ("только про Австрию", "ипотека", "ипотека Австрия?"),
        ("only about Austria", "mortgages", "mortgages Austria?"),
        ("про Австрию", "ипотека", "про Австрию"),
        ("а в Архангельске?", "Сколько домов в Перми?", "Сколько домов в Архангельске?"),
        ("а в Перми?", "Сколько домов в Тверской области?", "Сколько домов в Перми?"),
        ("а в Архангельске?", "Сколько домов построили?", ""),
        ("о Австрии", "пошлины", "о Австрии"),
        ("а про Австрию?", "пошлины", "про Австрию"),
        ("and about Pellow?", "ferries", "about Pellow"),
        ("а в Австрии?", "пошлины", "пошлины в Австрии?"),
        ("а про Австрию?", "торговля с Турцией", "торговля про Австрию?"),
        ("since 2020", "sanctions", "sanctions since 2020?"),
        ("and in 2021?", "e-tickets", "e-tickets in 2021?"),
        # less of what was shown
        ("только за 2025", "ипотека", "ипотека за 2025?"),
        ("покажи только с Лодкиным", "все встречи в 2020", "все встречи в 2020 с Лодкиным?"),
        ("just the Pellow ones", "meetings in 2020", "meetings in 2020 Pellow?"),
        ("только вчерашний хлеб", "ипотека", ""),
        ("а с Австрией?", "", ""),
        ("what about Austria?", "1000000", ""),  # nothing to ask anew
        ("а?", TRADE, ""),
        # the same person on another topic
        ("а о мясе?", "Что Лодкин говорил о зерне?", "Что Лодкин говорил о мясе?"),
        ("а про пенсии", "что он говорил о бюджете", "что он говорил о пенсии?"),
        ("and oil?", "what did Pellow say about gas prices?", "what did Pellow say about oil?"),
        ("what about seals", "Pellow on ferries", "Pellow on seals?"),
        ("о Турции", "что говорила Остроухова о мосте", "что говорила Остроухова о Турции?"),
        ("а о мясе?", "сколько зерна собрали", ""),
        ("а о мясе?", "что известно о зерне", ""),
        ("а что он сказал о мясе", "Что Лодкин говорил о зерне?", ""),
        ("мясо", "Что Лодкин говорил о зерне?", ""),
        ("а мясо?", "Что Лодкин говорил о зерне?", "Что Лодкин говорил о мясо?"),
        ("а мясо?", "что он говорил о зерне?", ""),
        ("а об этом", "Что Лодкин говорил о зерне?", ""),
        # beside what was asked before
        ("сравни с Австрией", TRADE, "Каким был товарооборот с Турцией и Австрией в 2017 году?"),
        (
            "а по сравнению с Австрией?",
            TRADE,
            "Каким был товарооборот с Турцией и Австрией в 2017 году?",
        ),
        (
            "now compare it with Austria",
            "How much was trade with Turkey in 2013?",
            "How much was trade with Turkey and Austria in 2013?",
        ),
        ("сравни с Остроуховой", "Лодкин о мосте", "Лодкин и Остроуховой о мосте?"),
        ("compared to 2016?", "inflation in 2017", "inflation in 2017 and 2016?"),
        ("сравни с 2016", "инфляция в 2017", "инфляция в 2017 и 2016?"),  # not since then
        ("сравни с ценами", TRADE, ""),
        ("сравни с Австрией", "сколько стоил мост", ""),
        (
            "compare Lodkin and Ostroukhova",
            "Лодкин и Pellow о мосте",
            "Lodkin and Ostroukhova о мосте?",
        ),
        ("а в 2019?", "инфляция", "инфляция в 2019?"),
        ("а в 2019?", "1000000", ""),
        ("2019 only", "inflation in 2017", "inflation 2019?"),
        ("2019 только", "инфляция в 2017", "инфляция 2019?"),
        ("а сейчас?", "безработица в 2019 году", "безработица сейчас?"),
        ("and now?", "inflation in 2017", "inflation now?"),
        ("про сыр", "о чём Лодкин говорил", ""),
        # the whole of what was asked
        ("And in total?", "How many seals came in May?", "How many seals came in May in total?"),
        ("а всего?", "Сколько мостов построили?", "Сколько мостов построили всего?"),
        ("а в целом", "мосты", ""),
        ("а всего два моста", "Сколько мостов построили?", ""),
        # how much of it there was at another time
        ("how much in 2019?", "seal exports", "how much seal exports in 2019?"),
        ("а сколько было в 2019 году?", "экспорт сыра", "сколько экспорт сыра в 2019 году?"),
        ("сколько в 2019", TRADE, "Каким был товарооборот с Турцией в 2019?"),
        ("в 2019 сколько", TRADE, "Каким был товарооборот с Турцией в 2019?"),
        (
            "а сколько раз в 2019",
            "сколько раз приезжал Веслов",
            "сколько раз приезжал Веслов в 2019?",
        ),
        (
            "in 2019 how many?",
            "how many meetings with Veslov",
            "how many meetings with Veslov in 2019?",
        ),
        ("в порту сколько", TRADE, ""),
        ("how many in May 2019", "ferries in 2018", "how many ferries in May 2019?"),
        ("сколько мостов в 2019", "экспорт сыра", ""),
        ("how much does it cost", "ferries", ""),
        # of several the one that is named anew
        ("а Остроухова?", "Лодкин и Pellow о мосте", "Остроухова о мосте?"),
        ("а с Австрией?", "товарооборот с Турцией и Перу", "товарооборот с Австрией?"),
    ],
)
def test_asked_anew(text, before, anew):
    assert asked_again(text, before, dt.date(2026, 1, 1), KNOWN) == anew
