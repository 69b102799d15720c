"""Words around a figure that show what it says and when it was true, as data.

Samples: «товарооборот вырос на 34 процента», «достиг 2 миллиардов», "grew by 9 percent to $6
billion", "is to reach", "inflation was 30 percent then".
"""

from __future__ import annotations

from typing import Final

from meetings.text.months import month_names, russian_months

ROUGHLY: Final = (
    r"(?:примерно|почти|около|порядка|где-то|более чем|более|больше чем|свыше|чуть|ещё|еще|уже|"
    r"как минимум|целых|только|лишь|практически|almost|about|around|nearly|over|more than|"
    r"approximately|some|just|another|roughly|at least|only|nearly|slightly|a little|up to|"
    r"an? (?:average|impressive|record|estimated)|of|as much as|US)"
)
"""May stand between the words below and the figure."""

BY: Final = rf"(?:\b(?:на|by|плюс|минус|plus|minus)\s+)(?:{ROUGHLY}\s+)*$"
TO: Final = rf"(?:\b(?:до|to|at|достиг\w*|составил\w*|составля\w*|reach\w*)\s+)(?:{ROUGHLY}\s+)*$"
FROM: Final = rf"(?:\b(?:с|со|от|from)\s+)(?:{ROUGHLY}\s+)*$"
FROM_TO: Final = r"^[^.;]{0,40}?\s(?:до|to)\s+(?:\w+\s+){0,2}[\d$€]"

GROWTH_IS: Final = (
    r"(?:\b(?:growth|increase|rise|рост|прирост|увеличение)\b)[^,;.]{0,60}?"
    r"(?:\b(?:was|is|of|at|stood at|amounted to|reached|made|remained at|has been|составил\w*|"
    r"составля\w*|достиг\w*|будет|–|-|plus|around|about)\b|–|:)\s*(?:\w+\s+){0,2}$"
)
"""“GDP growth was 1.6 percent”, «рост товарооборота составил 64 процента»."""
FALL_IS: Final = (
    r"(?:\b(?:decline|decrease|drop|fall|reduction|contraction|slowdown|снижение|падение|спад|"
    r"сокращение)\b)[^,;.]{0,60}?(?:\b(?:was|is|of|at|stood at|amounted to|reached|made|about|"
    r"составил\w*|составля\w*|достиг\w*|around|by)\b|–|:)\s*(?:\w+\s+){0,2}$"
)
GROWTH_AFTER: Final = r"^[\s-]*(?:\w+[\s-]+){0,2}?(?:growth|increase|rise|роста?\b|прирост)"
FALL_AFTER: Final = (
    r"^[\s-]*(?:\w+[\s-]+){0,2}?(?:decline|decrease|drop|fall|reduction|снижени|падени)"
)
SHARE_BEFORE: Final = (
    r"\b(?:share|account(?:s|ed|ing)? for|makes? up|made up|доля|доли|долю|доле|приходится|"
    r"занимает|обеспечивает)\b"
)
SHARE_AFTER: Final = r"^\s*(?:of|in (?:the )?(?:total|overall|world|global))\b"
GREW: Final = (
    r"\b(?:grew|grown|grow|growing|rose|risen|ris(?:e|ing)|increas\w+|up|gained|added|adding|"
    r"climbed|jumped|soared|surged|expanded|went up|gone up|вырос\w*|возрос\w*|увеличил\w*|"
    r"увеличива\w+|подрос\w*|прибавил\w*|поднял\w*|раст[её]т|растут|прирос\w*|подскочил\w*)\b"
)
FELL: Final = (
    r"\b(?:fell|fallen|fall|dropp?ed|declin\w+|decreas\w+|down|shrank|shrunk|contracted|plunged|"
    r"plummeted|lost|slumped|reduced|cut|снизил\w*|снижа\w+|упал\w*|сократил\w*|сокраща\w+|"
    r"уменьшил\w*|просел\w*|потерял\w*)\b"
)
GROWTH: Final = r"\b(?:growth|increase|rise|рост|прирост|увеличение)\b"
FALL: Final = r"\b(?:decline|decrease|drop|fall|reduction|снижение|падение|спад|сокращение)\b"
"""As nouns they count where no verb moves: “growth in our trade, by 34 percent”."""

PLANNED: Final = (
    r"\b(?:will|would|shall|expect(?!anc)\w*|forecast\w*|plan|plans|planned|planning|target\w*|goals?|aim"
    r"\w*|objective|intend\w*|intention|ambition|benchmark|should|could|may|might|can|must|want|"
    r"is to|are to|projected|propos\w+|set (?:a|the) (?:task|goal)|task of|prospects?|potential|"
    r"план\w*|запланир\w+|ожида\w+|прогноз\w*|цел[ьи]|целев\w+|задач\w+|намерен\w*|будет|будут|"
    r"рассчитыва\w+|должн\w+|долж[еа]н\w*|хотим|можем|может|могут|мог\w*|достигнем|выйдем|доведём|"
    r"довести|достичь|предлага\w+|предлож\w+|ориентир\w*|предсто\w+|потенциал\w*|"
    r"if(?! I(?:[’']m| am)? (?:not mistaken|remember|recall)| memory serves)|"
    r"если(?! (?:я )?не ошиба| мне не изменяет|,? конечно, не ошиба)|бы)\b"
)
"""What is wished or supposed is no point of a series."""
NOT: Final = r"\b(?:not|не)\s+$"
LONG_PAST: Final = (
    r"\b(?:used to|once|at (?:the|that) time|back then|then|before the (?:crisis|pandemic|war)|"
    r"pre-crisis|pre-pandemic|under President|"
    r"at the beginning of(?! (?:the )?(?:next|this|coming)\b)|when (?:I|we|he|you) (?:came|"
    r"became|began|started)|in those years|in the past|previously|earlier|originally|initially|"
    r"had (?:been|reached)|"
    r"тогда|раньше|ранее|прежде|когда-то|в своё время|до кризиса|до пандемии|докризисн\w+|"
    r"допандемийн\w+|при президенте|в начале (?:пути|работы)|в те годы|в то время|было время|"
    r"были времена|изначально|первоначально)\b"
)
"""True at a time that is not said: without a date of its own such a figure has no point."""
WAS: Final = r"\b(?:was|were|had|been|был[аои]?)\b"
"""Without a date: at some time that is over."""
NOW: Final = (
    r"\b(?:now|currently|today|already|at present|at the moment|as of today|present|latest data|"
    r"сейчас|сегодня|теперь|уже|на сегодня\w*|в настоящее время|на данный момент)\b"
)
REFERENCE: Final = (
    r"(?:\b(?:since|from|after|before|than(?: in)?|against|compar\w+ (?:to|with)|versus|unlike|"
    r"starting|relative to|"
    r"с|со|от|после|до|чем(?: в)?|против|сравнению с|к уровню|начиная с|относительно|ещё в|"
    r"к|от уровня)\s+(?:the\s+|the same period (?:of|in)\s+|аналогичн\w+ период\w*\s+|уровн\w+\s+|"
    r"начала\s+|конца\s+|beginning of\s+|end of\s+|"
    r"(?:first|same|last)\s+(?:\w+\s+)?(?:months?|quarter|half) of\s+)?)$"
)
"""Before a date: the figure is compared with that time, not about it."""
IN: Final = (
    r"\s*,?\s+(?:in|for|during|over|at|as of|в|во|за|на)\s+(?:the\s+)?"
    r"(?:(?:end|beginning|start) of\s+(?:the\s+)?|(?:конец|начало|конце|начале)\s+)?"
)
"""Between a figure and the date right after it, which is its own."""
RANGE: Final = r"\s*(?:to|through|until|till|по|до|[-–—])\s*"
LATER: Final = r"\b(?:by|к|до|until|till|through)\s+(?:the\s+)?(?:end of\s+|концу?\s+)?$"
_FROM: Final = "|".join((*russian_months(), *month_names("en")[:-1]))
_UNTIL: Final = "|".join((*russian_months(), *month_names("en")))
_MONTHS: Final = rf"(?:{_FROM})\s*(?:[-–—]|to|through|and|по|и)\s*(?:{_UNTIL})"
PART_OF_YEAR: Final = (
    r"\b(?:(?!a |per |each |every )(?:\w+|\d+)[ -](?:months?|quarters|weeks?)\b|"
    r"(?:first|second|third|fourth|last|this|previous) quarter|"
    r"quarter of (?:the|this|last|20\d\d)|"
    r"half(?: of)?(?: the| this| last)? year|first half|second half|"
    rf"{_MONTHS}|start of (?:the|this) year|beginning of (?:the|this) year|"
    r"so far this year|year to date|early this year|"
    r"(?:\w+|\d+) месяц\w*|квартал\w*|полугоди\w+|начал\w+ (?:этого |текущего )?года|полгода)"
)
"""What adds up over a year and has not had all of it yet."""
PARTS: Final = frozenset(
    "minimum maximum retail wholesale staff online core light heavy food defence industry's "
    "processed small medium chemical automotive aviation space oil gas energy coal digital "
    "maternal infant child cardiovascular premature road traffic accident tuberculosis cancer "
    "age aged prison jail rural urban male female "
    "electronic free fair agricultural fur arms drug human slave border".split()
)
"""Words before an indicator's name that make it another: “minimum wage”."""
GOES_ON: Final = (
    r"\s*(?:then|also|now|already|уже|теперь|сейчас|затем)?\s*"
    r"(?:it|which|they|this|он|она|оно|они|это|котор\w+)?\s*(?:has|have|had|is|was|will)?\s*"
    r"(?:amounted|reached|reaching|stood|stands|totalled|exceeded|exceeding|rose|fell|grew|went|is|was|"
    r"increased|decreased|dropped|declined|dropped|surpassed|"
    r"состави\w+|достиг\w*|превыси\w+|вырос\w*|увеличил\w*|снизил\w*|упал\w*|сократил\w*)\b"
)
"""After the end of a clause: the next one is about the same thing."""
IS: Final = (
    r"(?:\b(?:amount\w*|reach\w*|stood|stands?|stays?|stayed|total\w*|account\w*|"
    r"exceed\w*|worth|equal\w*|remain\w*|"
    r"was|were|is|are|be|been|came|comes|at|of|to|hit|topped|made|surpass\w*|valued|"
    r"grew|rose|fell|increased|"
    r"состав\w+|достиг\w*|превы\w+|равн\w+|оценива\w+|держ\w+|сто(?:ит|ила?)|был[аои]?|до|"
    r"вырос\w*|упал\w*|снизил\w*|сократил\w*|вышл?[иаоe]?л?\w*)\b|[–—:-]\s*)(?:[^.;]{0,45})$"
)
"""Shortly before an amount: it is how much the indicator was."""
ABOUT_TO_SAY: Final = (
    r"\b(?:I|we|let me|I’d|I'd)(?: would like to|[’']ll| will| want to| should| must| can)?"
    r"(?: just| only| also)? "
    r"(?:note|add|say|remind|repeat|stress|emphasi[sz]e|mention|recall|point out|tell)\b(?: you)?"
    r"|\b(?:отмечу|напомню|скажу|добавлю|подчеркну|повторю|замечу|назову|приведу|поясню|уточню)\b"
)
"""Only the saying is to come: “I will note that trade reached 3 billion”, «напомню»."""
UNSAID_YEAR: Final = (
    r"\b(?:(?:last|past|previous|preceding) year|"
    r"прошл\w+ год\w*|позапрошл\w+|предыдущ\w+ год\w*)\b"
)
"""Years that no date was found for: without one the figure has no place in time."""
ADJUNCT: Final = (
    r"\b(?:for|than|above|below|against|despite|without|because of|due to|over|adjusted for|"
    r"excluding|minus|outpac\w+|exceed\w+|to|from|per ?cent of|with an?|with the|"
    r"для|от|без|по|против|выше|ниже|из-за|чем|кроме|за вычетом|помимо|к|учётом|учетом|"
    r"(?:выше|ниже) уровня|опережа\w+|превыша\w+|благодаря|ради|вместо)\s+"
    r"(?:the\s+|our\s+|last year’s\s+|this\s+|rising\s+)?(?:total\s+|overall\s+|общ\w+\s+)?$"
)
"""Before an indicator's name: something else is measured against it."""
OF_SOME: Final = (
    r"\s*(?:rates?\s+)?(?:among\b|from (?!\d)|"
    r"for (?:children|teen|adolescent|men|women|people|young|infant|babies|mothers)|"
    r"от\s|среди\s|"
    r"(?:fair|mission|union|war|deal|agreement|talk|polic|barrier|restriction|route|surplus|deficit|"
    r"balance|preference|network|cent(?:re|er)|house|fund|contract|sanction|partner|target|tax|duty|"
    r"duties|quota|credit|project|programme)\w{0,3}\b)"
)
"""After an indicator's name: only some of it is meant, “mortality from cancer”, or
another thing, “trade fair”."""
INTO_SOMETHING: Final = (
    r"\s+(?:in|into|в|во)\s+(?=[a-zа-яё])"
    r"(?!(?:[\w-]+\s+){0,3}?(?:econom|region|countr|republic|territor|district|cit(?:y|ies)\b|area|"
    r"fixed|capital|general|total|real|terms|year|quarter|month|half|period|recent|past|last|"
    r"экономик|основн|регион|стран|республик|кра[йяею]|област|округ|город|целом|общ|год|квартал|"
    r"месяц|полугоди|период|последни|прошл|текущ|этом|"
    rf"{'|'.join(month for month in russian_months())}))"
)
"""After “investment”: in one plant or project, not in the economy or in a year."""
THRESHOLD: Final = (
    r"\s+(?:exceeding|above|over|below|under|(?:of )?(?:more|less) than|up to|"
    r"свыше|выше|более|больше|ниже|менее|меньше|до|от)\s+[$€£]?$"
)
"""Between “salaries” and a sum: those are meant that are higher or lower."""
MEAN: Final = r"\b(?:average|mean|median|средн\w+|медианн\w+)\s+(?:[\w-]+\s+){0,2}$"
GAPPED: Final = (
    r"(?:,|\band|\bwhile|\bи|\bа)\s+(?:the\s+)?([a-zа-яё-]+)\s+(?:[–—]\s+)?(?:by|на)\s+$"
)
"""“… and sugar by four percent”, «сахара – на 4 процента»: another thing moved likewise."""
AND_THEN: Final = (
    r"\s*,?\s*(?:(?:in|for|and|but|while|then|already|as|early|much|the|last|this|previous|year|"
    r"about|almost|nearly|over|more|than|some|а|и|в|на|за|но|уже|потом|затем|же|году|год|г\.|прошлом|этом|"
    r"текущем|следующем|почти|около|более|чем|порядка|\d{4})[\s,]+)*(?:[$€£]|US\$)?"
)
"""Between two figures of one thing and two times, which only the second one names."""
OWNER: Final = r"([A-Z][\w.]+)[’']s\s+(?:(?:total|overall)\s+)?$"
"""Before “trade”: all of a country's trade, not that with us."""
PACE_MOVED: Final = (
    r"\b(?:growth|growth rates?|rates? of growth|темп\w*(?: (?:роста|прироста))?)\b[^,;]*"
    r"\b(?:fell|fallen|dropped|slowed|declined|decreased|rose|increased|accelerated|"
    r"упал\w*|снизил\w*|замедлил\w*|вырос\w*|ускорил\w*|увеличил\w*)\b"
)
"""“The growth rate fell below 2 percent”: that is still growth, of how much is not sure."""
MANY_YEARS: Final = (
    r"\b(?:(?:past|last|these|over|in|next|within|almost|than)\s+(?:the\s+)?(?:past\s+|last\s+)?"
    r"(?:few|several|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|\d+)[- ]"
    r"(?:years?|decades?)|decade|every \w+ years|in recent years|since \d{4}|since|"
    r"кажд\w+ \w+ (?:лет|года)|"
    r"за (?:последние\s+)?(?:\w+\s+)?(?:два|три|четыре|пять|шесть|семь|восемь|девять|десять|"
    r"\d+)\s+(?:лет|года)|за последние годы|по сравнению с \d{4}|с \d{4} года|за \d+ лет|"
    r"с начала \d{4}-х|за это время|за эти годы|за этот период|(?:over|in) (?:this|that) period|"
    r"(?:over|in) these years|compared (?:to|with) (?:the )?(?:\d{4}|pre-|years))\b"
)
"""A change over more than one year is no point among yearly ones."""
