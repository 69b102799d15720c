"""Attributes of people and countries: how they are asked for, and how they are told. Data.

Russian words that tell are in the nominative or the infinitive, English ones as they are.
"""

# ruff: noqa: E501 - a pattern a line

from __future__ import annotations

ATTRIBUTES: tuple[tuple[str, str, str], ...] = (
    (
        "age of somebody",
        r"\b(?:сколько|скока)\s+(?:\w+\s+)?(?:лет|годиков)\b|\b(?:какой|каков)\s+(?:у\s+\S+\s+)?возраст|^возраст\b|\bhow old (?:is|was)\b(?! the)|\bwhat age\b|\b(?:the |^)age of\b|'s age\b",
        "возраст родиться рождение исполниться исполняться юбилей летие стукнуть age aged born birth birthday anniversary",
    ),
    (
        "birth of somebody",
        r"\bродил(?:ся|ась)\b|\b(?:дата|день|год|место) рождения\b|\bднюха\b|\b(?:was|were|is) .{1,40}\bborn\b|\bwhen\b.{1,40}\bbirthday\b|\bbirth(?:date|place)\b|\bbirth (?:date|year)\b|\b(?:date|place|year) of birth\b",
        "родиться рождение родить родом уроженец born birth birthday birthplace native",
    ),
    (
        "death of somebody",
        r"\b(?:когда|отчего|где|как|почему)\b.{0,30}\b(?:умер|умерла|скончал(?:ся|ась)|погиб|погибла|похоронен\w*)\b|\b(?:when|how|where|what)\b.{1,40}\bdie\b|\bis .{1,40}\bdead\b",
        "умереть смерть скончаться погибнуть гибель кончина похоронить die died dead death killed buried passed tragic",
    ),
    (
        "height of somebody",
        r"\b(?:какой|каков|какого)\s+(?:у\s+\S+\s+)?рост\w*\b|^рост\b|\bhow tall\b|\bwhat height\b|\bheight of\b|'s height\b",
        "рост высокий сантиметр сантиметров tall height centimetres cm",
    ),
    (
        "weight of somebody",
        r"\bсколько\s+(?:\w+\s+)?веси[тл]\w*\b|\bкакой\s+(?:у\s+\S+\s+)?вес\b|\bhow (?:much|heavy)\b.{0,40}\bweigh|\bhow heavy\b|\bwhat weight\b",
        "весить вес килограмм килограммов weigh weighs weight kilogrammes kilograms kg pounds",
    ),
    (
        "children of somebody",
        r"\b(?:сколько|скока|есть ли|как зовут|кто)\b.{0,40}\b(?:детей|дети|ребенок|сын\w*|доч\w+|внук\w*|внуч\w+)\b|\b(?:how many|does|do|has|have|who|what)\b.{0,40}\b(?:children|kids|sons?|daughters?|grandchildren|grandsons?)\b",
        "дети ребенок сын дочь дочка внук внучка children child kid kids son sons daughter daughters grandchildren grandson",
    ),
    (
        "marriage of somebody",
        r"\b(?:жен[аыуе]|женой|супруг\w*|муж|мужа|мужем|женат\w*|замужем|холост\w*|развел(?:ся|ась)|невест\w+)\b|\b(?:married|wife|husband|spouse|single|divorced|girlfriend|boyfriend|fiancee?)\b",
        "жена супруг супруга муж женатый жениться замужем свадьба брак married wife husband spouse marriage wedding divorced divorce",
    ),
    (
        "family of somebody",
        r"\b(?:мать|мама|мамы|отец|папа|папы|брат|сестр[аы]|родители|бабушк\w|дедушк\w)\b(?=.{0,12}$|.{0,12}\bзовут)|\b(?:как зовут|кто)\b.{0,24}\b(?:мать|маму|мама|отца|отец|брата?|сестру|сестра|родител\w+)\b|\bwho (?:is|was|are|were)\b.{0,40}\b(?:mother|father|brother|sister|parents)\b|\bname of .{0,30}\b(?:mother|father|brother|sister|dog|cat|pet)\b|'s (?:dog|cat|pet)\b",
        "мать мама отец папа брат сестра родители собака кошка mother father brother sister parents dog cat pet mom dad",
    ),
    (
        "looks of somebody",
        r"\bцвет\w*\s+(?:у\s+\S+\s+)?(?:глаз|волос)|\bразмер\s+(?:обуви|ноги|одежды)|\b(?:eye|hair)\s+colou?r|\bcolou?r\b.{0,30}\b(?:eyes|hair)\b|\bshoe size\b",
        "глаз волос обувь eye eyes hair shoe shoes",
    ),
    (
        "wealth of somebody",
        r"\b(?:какая|какой|каков\w?)\s+(?:у\s+\S+\s+)?(?:зарплата|оклад|состояние)\b|\b(?:сколько\s+(?:\w+\s+)?(?:зарабатыва\w+|получает))\b|\bnet worth\b|\bsalary\b|\bhow (?:rich|wealthy)\b|\bhow much\b.{0,30}\b(?:earn|make|makes)\b",
        "зарплата оклад состояние зарабатывать получать доход богатый миллиардер salary wage earn earns income worth fortune wealth rich paid",
    ),
    (
        "home of somebody",
        r"\b(?:где|в каком городе|на какой улице)\s+(?:\w+\s+)?жив[её]т\b|\b(?:домашний )?адрес\b|\b(?:номер\w*\s+)?телефон\w*\b|\b(?:tele)?phone number\b|\bwhere (?:does|do)\b.{0,30}\blive\b|\b(?:home )?address of\b|\be-?mail\b",
        "жить проживать адрес телефон номер позвонить live lives address phone telephone email",
    ),
    (
        "taste of somebody",
        r"\b(?:какой|какая|какое|какие)\b.{0,20}\bлюбим\w+\b|^любим\w+\b|\b(?:what|who)\b.{0,30}\bfavou?rite\b|\bзнак\w* зодиака\b|\bzodiac\b|\bstar sign\b",
        "любимый любить нравиться предпочитать favourite favorite love like prefer zodiac зодиак",
    ),
    (
        "schooling of somebody",
        r"\b(?:где|в каком вузе|какой вуз)\b.{0,20}\b(?:учил(?:ся|ась)|окончил\w*|закончил\w*)\b|\bwhere did\b.{0,30}\b(?:study|go to (?:school|college|university)|graduate)\b",
        "учиться окончить закончить студент выпускник университет институт школа study studied graduated graduate school university college student",
    ),
    (
        "age",
        r"^\W*(?:сколько|скока)\s+(?:\w+\s+)?лет\s+(?!назад|подряд|спустя)[а-яё]+(?:у|ю|е|и)\W*$|^\W*how old is\s+(?!the\b)\w+\W*$",
        "возраст родиться рождение исполниться исполняться юбилей летие стукнуть aged born birthday anniversary",
    ),
    (
        "capital",
        r"^(?:\W*\w+\W+){0,4}?(?<!\bв )(?<!\bиз )(?<!\bот )(?<!\bдля )столиц[аыуе]\b|\bcapital(?: city)? of\b|\bwhat(?:'s| is)?\b.{0,30}\bcapital(?: city)?\b\W*$|^capital\b",
        "столица столичный capital-city",
    ),
    (
        "population",
        r"^население\b|\b(?:какое|каково|сколько|численность)\s+(?:\w+\s+)?населени[ея]\b|\bсколько\s+(?:людей|человек|народу|жителей)\s+(?:жив[её]т|проживает)|\b(?:what|how (?:big|large))\b.{0,12}\bpopulation\b|^population\b|\bhow many people live\b|\binhabitants\b",
        "население житель проживать population inhabitants residents",
    ),
    (
        "language",
        r"\bна каком языке\b|\bкакой\b.{0,24}\bязык\b|\b(?:what|which|official) language\b|\blanguages?\b.{0,12}\b(?:do they )?(?:speak|spoken)\b",
        "язык говорить language languages speak spoken",
    ),
    (
        "area",
        r"\bкак(?:ая|ую|ова)\s+площадь\b|^площадь\s+[А-ЯЁ]|^(?:the )?(?:surface )?area of\s+[A-Z]|\bsurface area\b|\bwhat is the area of\b",
        "площадь территория квадратный гектар километр метр area territory square hectares hectare large big kilometres metres",
    ),
    (
        "flag",
        r"\b(?:как|какой|какого цвета)\b.{0,20}\b(?:флаг|гимн)\b|\bwhat\b.{0,30}\b(?:flag|anthem)\b",
        "флаг гимн flag anthem",
    ),
    (
        "currency",
        r"\b(?:какая|какой)\s+(?:\w+\s+)?валют[аы]\b|^валюта\b|\b(?:what|which) currency\b|\bcurrency of\b",
        "валюта currency",
    ),
    (
        "weather",
        r"\bпогод\w+\b|\bпогодк\w+\b|\b(?:пойд[её]т|будет)\s+(?:ли\s+)?(?:дожд\w+|снег)\b|\bпрогноз\w* погоды\b|\bсколько градусов\b|\bweather\b(?!\s(?:balloons?|buoys?|centres?|instruments?|maps?|observ\w+|radars?|satellites?|services?|ships?|stations?)\b)|\bforecast for\b|\b(?:will|is) it (?:be )?(?:rain|snow|sunny|cold|hot|warm)\w*\b|\btemperature (?:in|outside)\b",
        "погода дождь снег мороз жара температура градус weather rain snow sunny cold temperature degrees forecast",
    ),
    (
        "exchange rate",
        r"\bкурс\w*\s+(?:\w+\s+)?(?:доллар\w*|евро|рубл\w+|юан\w+|валют\w*|бакс\w*|биткоин\w*|тенге|гривн\w+|лир\w+|фунт\w*)|\b(?:exchange|currency) rates?\b|\b(?:dollar|euro|rouble|ruble|yuan|bitcoin|pound)s?\s+(?:exchange )?(?:rate|price)\b|\b(?:почем|сколько стоит)\s+(?:\w+\s+)?(?:доллар|евро|юань|биткоин|бакс)\b",
        "курс exchange",
    ),
)
"""The first that fits is taken; « of somebody» marks those that only a person has."""

MEASURED = frozenset("height weight population area".split())
"""Those that are told by a quantity."""
TOLD_IN_TEXT = {
    "capital": r"\bcapital (?:city )?of\b|\bcapital city\b",
    "population": r"\bpopulation\s(?:of|is)\s(?:\w+\s)?\d|\b\d[\d.,]*\s(?:million\s|billion\s|thousand\s)?people\s(?:live|living)\s(?:in|here)\b"
    r"|\bжив[её]т\s(?:\w+\s)?\d[\d.,]*\s(?:миллион\w*|тысяч\w*|млн|тыс\.?|человек)",
    "age": r"(?<!за )\b\d+\s+(?:лет|года?)\b|\w-?летн?и|\byears?[ -]old\b",
    "age of somebody": r"\byears?[ -]old\b|\bhow old\b|\bмне\s+(?:уже\s+)?\d+"
    r"|(?-i:\b[A-ZА-ЯЁ][\w-]+),\s(?:aged\s)?\d{1,2}(?:\s(?:лет|года?))?,",
}
"""What names an attribute where no single word does: capital is money more often."""
MEASURED_BESIDE = {
    "population": r"\b(?:population|inhabitants|residents|жител\w+|населени\w+)\b[^.;?!]{0,60}?\d"
    r"|\d[^.;?!]{0,40}?\b(?:population|inhabitants|residents|жител\w+|населени\w+)\b",
}
"""Where the quantity has to stand: Canada's ice rinks are not its population."""

_NUMBER = (
    r"\d+|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять|двадцать|тридцать|сорок|сто"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|a hundred"
)
NEVER_TOLD = (
    r"\b(?:который|сколько)\s+(?:сейчас\s+)?(?:час|времени|время)\b(?=\W*$|\s+(?:сейчас|сегодня|уже|теперь)\b|\s+(?:в|во)\s+[\w-]+\W*$)"
    r"|\bwhat time is it\b|\bwhat(?:'s| is) the time\b|\bcurrent time\b"
    r"|\b(?:какой|какое)\s+сегодня\s+(?:день|число)\b|\bwhat (?:day|date) is (?:it )?today\b"
    r"|\b(?:погод\w+|weather|курс\w*|exchange rate)\b.{0,40}\b(?:завтра|сегодня|сейчас|послезавтра|на выходных|tomorrow|today|tonight|right now|now|this weekend)\b"
    r"|\b(?:завтра|сегодня|сейчас|послезавтра|tomorrow|today|right now)\b.{0,40}\b(?:погод\w+|weather|курс\w*\s+(?:доллар|евро|рубл|юан|валют|бакс)\w*|exchange rate)"
    r"|^\W*(?:а\s+|ну\s+)?(?:какая|как|что)\s+(?:(?:там|у нас|с|по)\s+){0,2}погод\w+(?!.*\b(?:был\w*|стоял\w*|будет|мешал\w*|повлия\w*)\b)"
    r"|^\W*(?:what(?:'s| is)|how(?:'s| is)) the weather\b"
    r"|\d\s*(?:[*+÷]|[xх×]|умнож\w*(?: на)?|плюс|минус|times|plus|minus|multiplied by)\s*\d"
    r"|\d\s*(?:%|процент\w*|per\s?cent)\s+(?:от|of)\s+(?:числа\s+)?\d[\d.,\s]*\W*$"
    rf"|^(?:\W*\w+\W+){{0,4}}?(?:{_NUMBER})\s+(?:плюс|минус|умнож\w+|помнож\w+|раздел\w+|дел[ие]\w+|times|plus|minus|multiplied|divided)\s+(?:(?:на|by)\s+)?(?:{_NUMBER})\W*$"
    r"|^\W*(?:(?:а|дай|скажи|скинь|подскажи|какой|какая|есть|нужен|номер|личный|рабочий|мобильный)\s+)*"
    r"(?:телефон\w?|домашний адрес|электронн\w+ (?:почт\w|адрес)|e-?mail|имейл|контакты|инстаграм)\s+"
    r"(?!доверия|горяч|спас)(?:у\s+)?[\w-]+(?:\s+[\w-]+){0,2}\W*$"
    r"|^\W*(?:(?:give me|what(?:'s| is)|the|home|personal|mobile|private)\s+)*"
    r"(?:phone(?: number)?|home address|e-?mail(?: address)?|contact details)\s+(?:of|for)\s+[\w' -]+\W*$"
    r"|\b(?:will it|is it going to) (?:rain|snow|hail|be (?:sunny|cold|hot|warm|windy))\b|\b(?:пойд[её]т|будет)\s+(?:ли\s+)?(?:завтра\s+)?(?:дождь|снег)\b"
)
"""The hour, the day, sums, weather and rates of the moment, how to reach somebody: no transcript
knows them."""
