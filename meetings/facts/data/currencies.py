"""Names and symbols of currencies with their ISO codes, as data."""

from __future__ import annotations

from typing import Final


def _forms(rows: dict[str, str]) -> dict[str, str]:
    return {form: code for code, forms in rows.items() for form in forms.split()}


RU_CURRENCIES: Final = _forms(
    {
        "RUB": "рубль рубля рублей рублю рублям рублем рублями рублях руб р",
        "USD": "доллар доллара долларов доллару долларам долларом долларами долларах долл usd",
        "EUR": "евро eur",
        "CNY": "юань юаня юаней юаню юаням юанями юанях",
        "JPY": "иена иены иен иену иенам йен иенах",
        "KZT": "тенге",
        "UAH": "гривна гривны гривен гривну гривнах гривня гривень",
        "GBP": "фунтов фунта фунт",
        "INR": "рупия рупии рупий рупиях",
        "TRY": "лира лиры лир лирах",
        "AMD": "драм драма драмов",
        "AZN": "манат маната манатов",
        "UZS": "сум сума сумов",
        "CHF": "франк франка франков",
        "KRW": "вона воны вон",
        "VND": "донг донга донгов",
    }
)
RU_FOREIGN_ADJECTIVES: Final = {
    ("белорусск", "RUB"): "BYN",
    ("австралийск", "USD"): "AUD",
    ("канадск", "USD"): "CAD",
    ("гонконгск", "USD"): "HKD",
    ("сингапурск", "USD"): "SGD",
}
EN_CURRENCIES: Final = _forms(
    {
        "RUB": "ruble rubles rouble roubles rub",
        "USD": "dollar dollars usd",
        "EUR": "euro euros eur",
        "CNY": "yuan yuans renminbi",
        "JPY": "yen",
        "KZT": "tenge",
        "UAH": "hryvnia hryvnias hryvnya",
        "GBP": "sterling",
        "INR": "rupee rupees",
        "TRY": "lira liras",
        "CHF": "francs franc",
    }
)
EN_FOREIGN_ADJECTIVES: Final = {
    ("australian", "USD"): "AUD",
    ("canadian", "USD"): "CAD",
    ("belarusian", "RUB"): "BYN",
}
IN_TERMS_OF: Final = {
    "долларов": "USD",
    "рублев": "RUB",
    "юанев": "CNY",
    "тенгов": "KZT",
    "dollar": "USD",
    "ruble": "RUB",
    "rouble": "RUB",
    "euro": "EUR",
    "yuan": "CNY",
}
"""Stems: «в долларовом эквиваленте», "in dollar terms"."""
EQUIVALENT: Final = ("эквивалент", "выражени", "исчислени", "terms", "equivalent")
RU_SUBUNITS: Final = _forms(
    {
        "RUB": "копейка копейки копейке копейку копейкой копеек копейкам копейками копейках коп",
        "GBP": "пенс пенса пенсов пенсам пенсами пенсах",
        "EUR": "евроцент евроцента евроцентов евроцентам евроцентами евроцентах",
        "": "цент цента центов центу центам центом центами центах",
    }
)
EN_SUBUNITS: Final = _forms(
    {
        "RUB": "kopeck kopecks kopek kopeks copeck copecks",
        "GBP": "pence",
        "EUR": "eurocent eurocents",
        "": "cent cents",
    }
)
"""Hundredths of a currency; of cents alone, the words around must say whose they are."""

SIGNS: Final = {"$": "USD", "€": "EUR", "₽": "RUB", "£": "GBP", "¥": "JPY", "₸": "KZT"}
