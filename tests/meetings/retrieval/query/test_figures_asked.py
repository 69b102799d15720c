"""What a message must hold to ask for a figure, and what it then asks."""

import datetime as dt

import pytest

from meetings.retrieval.query.figures_asked import figure_asked

TODAY = dt.date(2031, 3, 12)


def asked(text):
    """«trade KZ 2019 level»; a time that is no year as its two ends."""
    found = figure_asked(text, TODAY)
    if found is None:
        return ""
    times = [
        str(time.first.year)
        if (time.last - time.first).days > 360
        else f"{time.first}/{time.last}"
        for time in found.times
    ]
    words = [found.indicator.key, *found.places, *times, found.sense, found.unit or ""]
    return " ".join(filter(None, words))


@pytest.mark.parametrize(
    ("message", "meant"),
    [
        ("Каким был товарооборот с Казахстаном в 2019 году?", "trade KZ 2019 level"),
        ("сколько составил товарооборот казахстан 2019", "trade KZ 2019 level"),
        ("российско-казахстанская торговля, 2019", "trade KZ 2019 level"),
        ("Подскажите, пожалуйста, товарооборот с Перу за 2018-й", "trade PE 2018 level"),
        ("сколько наторговали с Казахстаном в 2019", "trade KZ 2019 level"),
        ("How much was trade between Russia and Peru in 2018?", "trade PE 2018 level"),
        ("peru trade 2018 in dollars", "trade PE 2018 level USD"),
        ("Чему равнялся МРОТ в 2024 году?", "minimum wage RU 2024 level"),
        ("минимальная зарплата 2024", "minimum wage RU 2024 level"),
        ("what was the minimum wage like in 2024", "minimum wage RU 2024 level"),
        ("инфляция 2024", "inflation RU 2024 level"),
        ("инфяция в 2024", "inflation RU 2024 level"),
        ("How high was inflation in 2024?", "inflation RU 2024 level"),
        ("инфляция в марте 2024", "inflation RU 2024-03-01/2024-03-31 level"),
        ("безработица в Чечне в 2007 году", "unemployment RU-CE 2007 level"),
        ("сколько туристов приехало в Крым в 2024?", "tourists RU-CR 2024 level"),
        ("How many tourists visited Crimea in 2024?", "tourists RU-CR 2024 level"),
        ("товарооборот с Перу с 2016 по 2018", "trade PE 2016 2017 2018 level"),
        # by how much it moved, or to how much
        ("на сколько вырос товарооборот с Перу в 2018", "trade PE 2018 change"),
        ("рост ВВП в 2018", "gdp RU 2018 change"),
        ("how much did trade with Peru grow in 2018", "trade PE 2018 change"),
        ("насколько вырос товарооборот с Перу?", "trade PE change"),
        ("How much has trade with Peru grown?", "trade PE change"),
        ("насколько выросла инфляция?", ""),
        ("рост товарооборота с Перу", ""),
        # how much it is now
        ("каким был товарооборот с Перу?", "trade PE level"),
        ("последняя инфляция", "inflation RU level"),
        ("свежие данные по инфляции", "inflation RU level"),
        ("инфляция сейчас", "inflation RU level"),
        ("latest trade with Peru", "trade PE level"),
        ("последний рост инфляции", ""),
        ("последняя встреча об инфляции", ""),
        ("какая сейчас инфляция?", "inflation RU level"),
        ("Сколько составляет товарооборот с Перу?", "trade PE level"),
        ("какая была добыча газа", "gas production RU level"),
        ("сколько газа добывают в Перу", "gas production PE level"),
        ("сколько добыли нефти в 2018", "oil production RU 2018 level"),
        ("сколько тонн зерна собрали в 2016 году", "harvest RU 2016 level"),
        # of a country abroad no word asks, and none is needed
        ("unemployment in Peru", "unemployment PE level"),
        ("инфляция в Перу", "inflation PE level"),
        ("инфляция в Чечне", ""),
        ("торговля с Перу", ""),
        ("What is the unemployment rate in Peru now?", "unemployment PE level"),
        ("How high is inflation?", "inflation RU level"),
        ("до скольких вырос товарооборот с Перу в 2018", "trade PE 2018 level"),
        (
            "To how many rubles was the minimum wage raised in 2024?",
            "minimum wage RU 2024 level RUB",
        ),
        ("промышленное производство 2018", "industry RU 2018 change"),
        ("By what percentage did trade with Peru fall in 2016?", "trade PE 2016 change %"),
        ("Can you tell me the inflation rate for 2011?", "inflation RU 2011 level"),
        ("what's inflation for 2015", "inflation RU 2015 level"),
        ("сравни товарооборот с Перу и Казахстаном в 2017", "trade PE KZ 2017 level"),
        # side by side, in the order they are named
        ("Перу и Казахстан товарооборот", "trade PE KZ level"),
        ("trade with Kazakhstan and peru", "trade KZ PE level"),
        ("товарооборот: Перу, Казахстан, Мали", "trade PE KZ ML level"),
        ("где выше инфляция: в России или в Казахстане?", "inflation RU KZ level"),
        ("у кого больше товарооборот с Россией, у Перу или Мали", "trade PE ML level"),
        ("which is bigger, trade with Peru or with Mali?", "trade PE ML level"),
        ("How does trade with Peru compare to trade with Mali?", "trade PE ML level"),
        ("сравни Перу с Мали по товарообороту", "trade PE ML level"),
        ("сколько торгуем с Перу, а сколько с Мали", "trade PE ML level"),
        ("trade between Russia and Peru and Mali", "trade PE ML level"),
        ("инфляция в Перу и в Мали", "inflation PE ML level"),
        ("Is inflation higher in Peru than in Mali?", "inflation PE ML level"),
        ("сравни экспорт из Перу с Мали", "export PE ML level"),
    ],
)
def test_a_figure_that_is_asked_for(message, meant):
    assert asked(message) == meant


@pytest.mark.parametrize(
    "message",
    [
        "инфляция",
        "товарооборот с Перу",
        "товарооборот 2018",
        "how many Peruvian tourists visited Chile",
        "сколько Перу заплатило Чили",
        "how much did Peru pay Chile",
        "Почему выросла инфляция в 2024?",
        "Какой будет инфляция в 2024 году?",
        "Кто говорил об инфляции в 2024?",
        "Что сказал министр об инфляции в 2024 году?",
        "Когда товарооборот с Перу достиг рекорда в 2018?",
        "товарооборот с Перу после 2018 года",
        "экспорт пшеницы в 2018",
        "trade surplus 2018",
        "How did the sanctions of 2018 change trade with Peru?",
        "встречи с президентом Перу в 2018",
        # of two others with one another
        "торговля между Перу и Мали",
        "trade between Peru and Mali in 2018",
        "товарооборот Перу с Мали в 2018",
        "Peru's trade with Mali in 2018",
        "Peru-Mali trade in 2018",
        # from one to another
        "How much does Russia export to Peru?",
        "what does Peru export to Mali",
        "Сколько Россия экспортирует в Перу?",
        "экспорт из Перу в Мали в 2018",
        "инвестиции Перу в Россию в 2018",
        "How much does Peru invest in Russia?",
        "у кого больше товарооборот",
        "где больше инфляция в 2018",
        "Сколько школ построили в 2018 году?",
        "",
    ],
)
def test_what_asks_for_no_figure_or_for_none_that_is_known(message):
    assert asked(message) == ""
