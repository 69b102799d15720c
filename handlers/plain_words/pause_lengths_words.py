"""How people say how long a pause is to last: «на неделю», «до пятницы», "for 3 days". Data.

Behind what asks for the pause, in folded text. Groups: ``count`` and ``unit``, else what it lasts
until.
"""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

import re
from typing import Final

from handlers.plain_words.hours_said import HOUR_AS_TYPED
from meetings.text.months import english_months, russian_months, russian_short_months

UNITS: Final = {
    "minutes": r"мин(?:ут(?:а|у|ы|ку|ок)?)?|minutes?|mins?",
    "hours": r"час(?:а|ов|ок|ик)?|ч|hours?|hrs?|h",
    "days": r"д(?:ень|ня|ней|енек|н)|сут(?:ки|ок)|days?|d",
    "weeks": r"недел(?:я|ю|и|ь|ьку)|нед|weeks?|wks?|w",
    "months": r"месяц(?:а|ев)?|мес|months?",
    "years": r"год(?:а|ик)?|лет|years?",
}
HALVES: Final = {"полчаса": (30, "minutes"), "полдня": (12, "hours"), "полгода": (6, "months")}
COUNTS: Final = {
    "один": 1, "одну": 1, "одни": 1, "пару": 2, "парочку": 2, "два": 2, "две": 2, "двое": 2, "три": 3, "трое": 3, "четыре": 4,
    "пять": 5, "шесть": 6, "семь": 7, "восемь": 8, "девять": 9, "десять": 10, "полтора": 1.5, "полторы": 1.5,
    "a": 1, "an": 1, "one": 1, "another": 1, "two": 2, "couple": 2, "a couple": 2, "a couple of": 2, "couple of": 2, "three": 3, "four": 4,
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "half an": 0.5, "half a": 0.5,
}  # fmt: skip
WEEKDAYS: Final = (
    r"понедельник(?:а|у)?|пн|mondays?|mon",
    r"вторник(?:а|у)?|вт|tuesdays?|tues?",
    r"сред[аыу]|wednesdays?|wed",
    r"четверг(?:а|у)?|чт|thursdays?|thu(?:rs?)?",
    r"пятниц[аыу]|пт|fridays?|fri",
    r"суббот[аыу]|сб|saturdays?|sat",
    r"воскресень[ея]|вс|sundays?|sun",
)
"""Monday first."""
_MONTHS = "|".join(
    sorted(
        {*russian_months(), *russian_short_months(), *english_months(), "mar", "jun", "jul"},
        key=len,
        reverse=True,
    )
)
DAY_OF_MONTH: Final = (
    rf"(?P<day>\d{{1,2}})(?:-?го|st|nd|rd|th)? (?:of )?(?P<month>{_MONTHS})(?:,? (?P<year>\d{{4}})(?: г(?:ода)?)?)?",
    rf"(?:the )?(?P<month>{_MONTHS}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<year>\d{{4}}))?",
    r"(?P<day>\d{1,2})\.(?P<number>\d{1,2})(?:\.(?P<year>\d{4}))?",
    r"(?P<year>\d{4})-(?P<number>\d{2})-(?P<day>\d{2})",
)
THE_DAY: Final = r"(?P<day>\d{1,2})(?:-?го)? числа|the (?P<day2>\d{1,2})(?:st|nd|rd|th)"
YEAR: Final = r"(?P<only>\d{4})(?: года?)?"
GONE: Final = r"вчера|позавчера|прошл\w+ \w+|yesterday|last \w+"
"""What has been."""
MONTH: Final = rf"(?:(?:начала|the beginning of) )?(?P<month>{_MONTHS})"
NEXT_DAYS: Final = {
    1: r"завтра(?:шнего дня)?|tomorrow|конца (?:сегодняшнего )?дня|(?:the )?end of (?:the |this )?day|полуночи|midnight",
    2: r"послезавтра|the day after tomorrow",
}
NEXT_WEEK: Final = r"(?:следующей |новой |конца (?:этой |рабочей )?)недели|конца выходных|next week|(?:the )?end of (?:the |this )?(?:week|weekend)"
NEXT_MONTH: Final = (
    r"(?:следующего |конца (?:этого )?)месяца|next month|(?:the )?end of (?:the |this )?month"
)
NEXT_YEAR: Final = r"(?:следующего |нового |конца (?:этого )?)года|next year|(?:the )?(?:end of (?:the |this )?year|new year(?:'s)?(?: day| eve)?)"
SEASONS: Final = {3: "весны|(?:the )?spring", 6: "лета|(?:the )?summer", 9: "осени|(?:the )?(?:autumn|fall)", 12: "зимы|(?:the )?winter"}  # fmt: skip
"""The months in which they begin."""
HOURS: Final = {8: r"утра|(?:the |tomorrow )?morning", 13: "обеда|lunch(?:time)?", 18: r"вечера|(?:the |this )?evening|tonight"}  # fmt: skip
"""When a part of the day that is only named begins."""
REST_OF: Final = {
    "day": r"(?:на )?сегодня|(?:for )?today|(?:for )?the rest of the day",
    "week": r"(?:на )?(?:эту |всю )(?:рабочую )?неделю|(?:на )?(?:эти )?выходные|(?:for |over )?(?:this week|(?:the |this )?weekend|the rest of the week)",
}
OPEN: Final = r"на (?:какое-то |некоторое |это )?время|на (?:несколько|пару-тройку) (?:дней|недель|часов|месяцев)|на (?:праздники|каникулы|(?:время )?отпуска?)|до (?:отпуска|моего возвращения|лучших времен|моей команды)|пока (?:я )?не (?:вернусь|скажу|напишу|попрошу)|for (?:a few|several|some) (?:days|weeks|hours|months)|for (?:a bit|some time|the holidays|my holidays?|vacation)|over the holidays|(?:until|till|til) (?:further notice|i (?:am|'m) back|i'm back|i say so|i (?:return|come back|tell you))"
"""Nobody can tell when it ends."""

_COUNT = "|".join(sorted(COUNTS, key=len, reverse=True))
_UNIT = "|".join(UNITS.values())
LASTS: Final = rf"(?:на |for )?(?:(?P<count>-?\d+(?:[.,]\d+)?|{_COUNT}) ?)?(?P<unit>{_UNIT}|{'|'.join(HALVES)})"
_DAYS = (
    *DAY_OF_MONTH, THE_DAY, *WEEKDAYS, *NEXT_DAYS.values(), NEXT_WEEK, NEXT_MONTH, NEXT_YEAR,
    *SEASONS.values(), *HOURS.values(), YEAR, GONE, MONTH,
)  # fmt: skip
_UNTIL_DAY = re.sub(r"\?P<\w+>", "?:", "|".join(_DAYS))
_NEXT = r"(?:(?:следующ\w+|ближайш\w+|next|this|coming) )?"
_AT = rf"(?:,? (?:до |в |at |by )?(?P<hour>{HOUR_AS_TYPED}))"
UNTIL: Final = rf"(?:до|until|till|til|untill|'til) (?:(?P<until>{_NEXT}(?:{_UNTIL_DAY})){_AT}?|(?:в )?(?P<alone>{HOUR_AS_TYPED}))"
FOR_A_TIME: Final = rf",? (?:{OPEN}|{'|'.join(REST_OF.values())}|{UNTIL}|{LASTS})"
"""Behind what asks for a pause: how long it is to last."""
