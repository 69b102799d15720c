"""Words for times in messages, as patterns over folded text (lower case, е for ё). Data.

What they were made for: «в мае 22-го», "23rd of August", «весной 2021», "last week", «за последние
три месяца», "since 2019".
"""

from __future__ import annotations

from meetings.text.months import month_patterns

MONTHS: tuple[str, ...] = month_patterns()
"""January first."""
SEASONS: tuple[tuple[str, int], ...] = (
    (r"зим(?:а|ы|е|у|ой)|winter", 12),
    (r"весн(?:а|ы|е|у|ой)|spring", 3),
    (r"лет(?:о|а|у|ом)|summer", 6),
    (r"осен(?:ь|и|ью)|autumn|fall", 9),
)
"""Each with the month it begins in; a winter is called by the year it ends in."""
WEEKDAYS: tuple[str, ...] = (
    r"понедельник|monday",
    r"вторник|tuesday",
    r"сред[уа]|wednesday",
    r"четверг|thursday",
    r"пятниц[уа]|friday",
    r"суббот[уа]|saturday",
    r"воскресенье|sunday",
)
NUMBERS: dict[str, int] = {
    "один": 1, "одну": 1, "одна": 1, "одной": 1, "одном": 1,
    "два": 2, "две": 2, "двух": 2, "пару": 2, "пара": 2,
    "три": 3, "трех": 3, "четыре": 4, "четырех": 4, "пять": 5, "пяти": 5, "шесть": 6, "шести": 6,
    "семь": 7, "семи": 7, "восемь": 8, "девять": 9, "десять": 10, "десяти": 10, "двенадцать": 12,
    "one": 1, "a": 1, "an": 1, "two": 2, "couple of": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
}  # fmt: skip
PARTS: tuple[tuple[str, int, int], ...] = (
    (r"(?:перв\w+|1(?:-?\w{1,2})?|i|first|1st)\s+(?:квартал\w*|quarter)(?:\s+of)?|q1", 1, 3),
    (r"(?:втор\w+|2(?:-?\w{1,2})?|ii|second|2nd)\s+(?:квартал\w*|quarter)(?:\s+of)?|q2", 4, 6),
    (r"(?:трет\w+|3(?:-?\w{1,2})?|iii|third|3rd)\s+(?:квартал\w*|quarter)(?:\s+of)?|q3", 7, 9),
    (
        r"(?:четверт\w+|4(?:-?\w{1,2})?|iv|fourth|4th)\s+(?:квартал\w*|quarter)(?:\s+of)?|q4",
        10,
        12,
    ),
    (r"(?:перв\w+|1(?:-?\w{1,2})?|i|first|1st)\s+(?:полугоди\w+|половин\w+|half)(?:\s+of)?", 1, 6),
    (r"полгода|полугоди\w+", 1, 6),
    (
        r"(?:втор\w+|2(?:-?\w{1,2})?|ii|second|2nd)\s+(?:полугоди\w+|половин\w+|half)(?:\s+of)?",
        7,
        12,
    ),
    (r"(?:самое\s+)?начал[оаеу]|early|(?:the\s+)?(?:beginning|start)\s+of", 1, 4),
    (r"середин[аеуы]|mid(?:-|\s)?|(?:the\s+)?middle\s+of", 5, 8),
    (r"кон(?:ец|ца|це|цу)|late|(?:the\s+)?end\s+of", 9, 12),
)
"""Parts of a year, each with its first and last month."""

ENDS_OF_YEAR: tuple[tuple[str, tuple[int, int], tuple[int, int]], ...] = (
    (
        r"последн\w+\s+д(?:ень|ня)|(?:the\s+)?(?:very\s+)?last\s+day\s+of"
        r"|new\s+year[’']?s\s+eve",
        (12, 31),
        (12, 31),
    ),
    (
        r"перв\w+\s+д(?:ень|ня)|(?:the\s+)?(?:very\s+)?first\s+day\s+of"
        r"|new\s+year[’']?s\s+day",
        (1, 1),
        (1, 1),
    ),
    (r"нов(?:ый|ого|ому|ым|ом)\s+год[ау]?|(?:the\s+)?new\s+year(?:[’']?s)?", (0, 31), (1, 1)),
)
"""Days at the ends of a year, each with its first and last; month 0 is the December before."""

HOLIDAYS: tuple[tuple[str, int, int], ...] = (
    (
        r"международн\w+\s+женск\w+\s+д(?:ень|ня)|женский\s+день|(?:international\s+)?women[’']?s\s+day",
        3,
        8,
    ),
    (r"день\s+защитника\s+отечества|defenders?\s+of\s+the\s+fatherland\s+day", 2, 23),
    (r"день\s+космонавтики|cosmonautics\s+day", 4, 12),
    (r"день\s+(?:великой\s+)?победы|victory\s+day", 5, 9),
    (r"день\s+россии|russia\s+day", 6, 12),
    (r"день\s+знаний|(?:day\s+of\s+knowledge|knowledge\s+day)", 9, 1),
    (r"день\s+народного\s+единства|(?:national\s+)?unity\s+day", 11, 4),
    (r"день\s+конституции|constitution\s+day", 12, 12),
)
"""Days that are called by a name, each with its month and day."""

PARTS_OF_MONTH: tuple[tuple[str, int, int], ...] = (
    (
        r"(?:сам\w+\s+)?начал[оаеу]|первы[ехм]\s+(?:числ\w+|дн\w+)|1\s+числ\w+"
        r"|early|(?:the\s+)?(?:very\s+)?(?:beginning|start|first\s+days)\s+of",
        1,
        10,
    ),
    (r"середин[аеуы]|mid-?|(?:the\s+)?middle\s+of", 11, 20),
    (
        r"(?:сам\w+\s+)?кон(?:ец|ца|це|цу)|последни[ехм]\s+(?:числ\w+|дн\w+)"
        r"|late|(?:the\s+)?(?:very\s+)?(?:end|last\s+days)\s+of",
        21,
        -1,
    ),
    (r"(?:перв\w+|1(?:-?[а-я]{1,2})?)\s+половин\w+|(?:the\s+)?first\s+half\s+of", 1, 15),
    (r"(?:втор\w+|2(?:-?[а-я]{1,2})?)\s+половин\w+|(?:the\s+)?second\s+half\s+of", 16, -1),
    (r"(?:перв\w+|1(?:-?[а-я]{1,2})?)\s+декад\w+", 1, 10),
    (r"(?:втор\w+|2(?:-?[а-я]{1,2})?)\s+декад\w+", 11, 20),
    (r"(?:треть\w+|последн\w+|3(?:-?[а-я]{1,2})?)\s+декад\w+", 21, -1),
)
"""Parts of a month, each with its first and last day; below 0 they are counted from its end."""
NTHS: tuple[tuple[str, int], ...] = (
    (r"перв\w+|1(?:-?[а-я]{1,2})?|(?:the\s+)?(?:first|1st)", 1),
    (r"втор\w+|2(?:-?[а-я]{1,2})?|(?:the\s+)?(?:second|2nd)", 2),
    (r"треть\w+|3(?:-?[а-я]{1,2})?|(?:the\s+)?(?:third|3rd)", 3),
    (r"четверт\w+|4(?:-?[а-я]{1,2})?|(?:the\s+)?(?:fourth|4th)", 4),
    (r"последн\w+|(?:the\s+)?(?:very\s+)?last", -1),
)
"""Which week or Monday of a month."""
WEEK_OF = (
    r"(?:на\s+|в\s+)?недел[яеюи](?:\s+(?:с|от|вокруг|около))?"
    r"|(?:in\s+)?(?:the\s+)?week\s+(?:of|from|around|beginning|starting)"
)

LAST_YEAR = r"(?:прошл(?:ый|ого|ом)|минувш(?:ий|его|ем))\s+год[ау]?|last\s+year"
BEFORE_LAST_YEAR = r"позапрошл(?:ый|ого|ом)\s+год[ау]?|(?:the\s+)?year\s+before\s+last"
THIS_YEAR = r"(?:этот|этого|этом|текущ(?:ий|его|ем))\s+год[ау]?|this\s+year"
TODAY = r"сегодня|сегодняшн\w+|today(?:['’]s)?|tonight|this\s+(?:morning|evening|afternoon)"
YESTERDAY = r"вчера|вчерашн\w+|yesterday(?:['’]s)?|last\s+night"
DAY_BEFORE_YESTERDAY = r"позавчера|the\s+day\s+before\s+yesterday|day\s+before\s+yesterday"
LAST_WEEK = (
    r"(?:прошл(?:ая|ой|ую)|минувш(?:ая|ей|ую))\s+недел[яеию]|(?<=\bна\s)той\s+неделе"
    r"|(?:last|the\s+other)\s+week"
)
"""«на той неделе» may be the next one, too, of which an archive has nothing."""
WEEK_BEFORE_LAST = r"позапрошл(?:ая|ой|ую)\s+недел[яеию]|(?:the\s+)?week\s+before\s+last"
THIS_WEEK = r"(?:эта|этой|эту)\s+недел[яеию]|this\s+week"
WEEKEND = (
    r"(?:(?:прошл|эт|минувш|последн)\w+\s+|(?<=\bв\s)|(?<=\bна\s)|(?<=\bза\s))выходны[ехм]\w*"
    r"|(?:last\s+|the\s+|this\s+)?weekend"
)
"""«ковид выходные» are days off and no days of the calendar."""
LAST_MONTH = r"(?:прошл(?:ый|ого|ом)|минувш(?:ий|его|ем))\s+месяц[ае]?|last\s+month"
MONTH_BEFORE_LAST = r"позапрошл(?:ый|ого|ом)\s+месяц[ае]?|(?:the\s+)?month\s+before\s+last"
THIS_MONTH = r"(?:этот|этого|этом)\s+месяц[ае]?|this\s+month"
DAYS, WEEKS = r"д(?:ень|ня|ней|ни|не)|days?", r"недел[яьиюе]|weeks?"
LAST_QUARTER = r"прошл(?:ый|ого|ом)\s+квартал[ае]?|last\s+quarter"
THIS_QUARTER = r"(?:этот|этого|этом|текущ(?:ий|его|ем))\s+квартал[ае]?|this\s+quarter"
MONTHS_LONG, YEARS_LONG = r"месяц(?:а|ев|е|ы)?|мес\.?|months?", r"лет|год(?:а|ы|у)?|years?"
PAST = r"(?:за\s+)?последн(?:ие|их|юю|ий|ей|яя|ее|ем)|(?:the\s+)?(?:last|past)"

SINCE = r"(?:начиная\s+с|с|со|since|from)\s+(?:конца\s+|начала\s+|середины\s+)?(?:the\s+)?"
AFTER = r"(?:после|after|позже|позднее|later\s+than)\s+(?:the\s+)?"
UNTIL = r"(?:до|before|раньше|ранее|earlier\s+than|prior\s+to)\s+(?:the\s+)?"
UP_TO = r"(?:по|until|till|up\s+to|through)\s+(?:the\s+)?"
TO = r"\s*(?:-|–|—|\b(?:по|до|и|или|to|and|or|till|until|through)\b)\s*(?:the\s+)?"
"""What stands between the two ends of a time."""
