"""How people choose a setting in a message: quiet hours, the digests' hour, a time zone. Data.

Whole messages, folded, without punctuation but for that of hours. «Не пиши» with nothing behind
is the end of a subscription, with «ночью» a setting.
"""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

from typing import Final

from handlers.plain_words.hours_said import RANGE, hour_pattern

NIGHT: Final = (23, 8)
"""The quiet hours of whoever only says «ночью»."""
WORKING_DAY: Final = (9, 18)
"""The hours outside of which it is quiet for whoever only says «в рабочее время»."""

_PLEASE = r"(?:(?:please|pls|plz|пожалуйста|плиз|пж|бот|bot|можешь|можете|можно|давай|а|и|ну|ок|хочу чтобы|сделай так чтобы|чтобы|лучше|can you|could you|i want you to|let us|let's|ok|hey)[ ,]+)*"
_BEHIND = r"(?:,? (?:please|pls|plz|пожалуйста|плиз|пж|хорошо|ок|ok|thanks|спасибо))*"
_SET = r"(?:(?:включи|поставь|сделай|установи|настрой|задай|выстави|смени|поменяй|измени)(?:те)? |(?:включить|поставить|сделать|хочу|нужны?|мне нужны) |(?:turn on|switch on|enable|set(?: up)?|make|change|i want|i need|activate) )?(?:мне |мои |my |the |me |some )*"
_OFF = r"(?:(?:убери|отключи|выключи|отмени|сними|удали)(?:те)? |(?:turn off|switch off|disable|remove|cancel|stop|end|delete|clear|no more|no) |(?:не надо|не нужны|больше не нужны|без) )(?:мои |мне |my |the |all )*"
_QUIET_HOURS = r"(?:тихи[йе] (?:часы|режим|время)|тихих часов|(?:режим )?тишин[ыау]|(?:режим )?не беспокоить|ночной режим|(?:quiet|silent|silence|sleep) (?:hours|time|mode)|do not disturb(?: mode)?|don't disturb|dnd|night mode)"
_NIGHT_WORDS = r"(?:ночью|по ночам|ночами|на ночь|в ночное время|среди ночи|(?:at|by|for the|during the|in the) nights?(?: ?time)?|overnight|while i(?: am|'m)? (?:sleep|asleep|sleeping)|когда я сплю)"
_AFTER = rf"(?:после|позже|после наступления|after|later than|past) {hour_pattern('after')}"
_NOT_THEN = rf"(?:{_NIGHT_WORDS}|{RANGE}|{_AFTER})"
_TELL_RU = r"(?:пиши|писать|присылай|присылать|шли|слать|сообщай|сообщать|уведомляй|уведомлять|беспокой|беспокоить|тревожь|тревожить|буди|будить|отвлекай|отвлекать|дергай|дергать|шуми|шуметь|звони|отправляй|отправлять|надоедай|трогай)(?:те)?"
_TO_RU = r"(?: (?:мне|нам|меня|нас|сюда|больше|ничего|уведомления|сообщения|новости|вообще|никогда|только))*"
_NEWS_RU = (
    r"(?:уведомлени[йея]|сообщени[йея]|оповещени[йея]|рассылк[ауи]|новост(?:и|ей)|алерт(?:ы|ов))"
)
_NEWS_EN = r"(?:notifications?|messages?|alerts?|updates?|texts?|news|pings?)"
_TELL_EN = r"(?:send|write|text|message|notify|disturb|wake|bother|ping|alert|buzz|call|sending|writing|texting|messaging|notifying|disturbing|waking|bothering|pinging|alerting)"
_TO_EN = rf"(?: (?:me|us|to|up|any|anything|{_NEWS_EN}))*"

RESTS: Final = (
    rf"{_PLEASE}{_SET}{_QUIET_HOURS}(?:[: ]+(?:на |to |for )?{_NOT_THEN}){_BEHIND}",
    rf"{_PLEASE}{_SET}(?:ночной режим|night mode){_BEHIND}",
    rf"{_PLEASE}не (?:надо |нужно |стоит )?(?:мне |нам |меня |нас )?{_TELL_RU}{_TO_RU} {_NOT_THEN}{_BEHIND}",
    rf"{_PLEASE}{_NOT_THEN}{_TO_RU} не (?:надо |нужно |стоит )?{_TELL_RU}{_TO_RU}{_BEHIND}",
    rf"{_PLEASE}(?:никаких|без|отключи(?:те)?|выключи(?:те)?|убери(?:те)?|заглуши(?:те)?)(?: все| мои)* (?:{_NEWS_RU}|звук)(?: чтобы)? {_NOT_THEN}{_BEHIND}",
    rf"{_PLEASE}{_NOT_THEN} (?:никаких|без|отключи(?:те)?|выключи(?:те)?|убери(?:те)?|отключать|выключай(?:те)?)(?: все| мои)* (?:{_NEWS_RU}|звук){_BEHIND}",
    rf"{_PLEASE}(?:молчи(?:те)?|тихо|замолкай|тишина|спи(?:те)?|не шуми) {_NOT_THEN}{_BEHIND}",
    rf"{_PLEASE}(?:don't|dont|do not|never|no|stop) {_TELL_EN}{_TO_EN} {_NOT_THEN}{_BEHIND}",
    rf"{_PLEASE}no(?: more)? {_NEWS_EN} {_NOT_THEN}{_BEHIND}",
    rf"{_PLEASE}(?:mute|silence|turn off|switch off|pause|quiet|be quiet|stay quiet|keep quiet|sleep)(?: (?:me|it|the|my|all|everything|them|yourself|{_NEWS_EN}))* {_NOT_THEN}{_BEHIND}",
)
"""Nothing is to come at night, or in the hours named."""
ONLY_THEN: Final = (
    rf"{_PLEASE}(?:{_TELL_RU}{_TO_RU} )?только {RANGE}{_BEHIND}",
    rf"{_PLEASE}{_TELL_RU}{_TO_RU} {RANGE}{_BEHIND}",
    rf"{_PLEASE}(?:only )?{_TELL_EN}{_TO_EN} (?:only )?{RANGE}(?: only)?{_BEHIND}",
)
"""All is to come in the hours named."""
ONLY_BY_DAY: Final = (
    rf"{_PLEASE}{_TELL_RU}{_TO_RU} (?:только )?(?:днем|в дневное время){_BEHIND}",
    rf"{_PLEASE}(?:only )?{_TELL_EN}{_TO_EN} (?:only )?(?:during the day(?: ?time)?|in the day ?time|by day|in daytime)(?: only)?{_BEHIND}",
)
ONLY_AT_WORK: Final = (
    rf"{_PLEASE}{_TELL_RU}{_TO_RU} (?:только )?в рабоч(?:ее время|ие часы){_BEHIND}",
    rf"{_PLEASE}(?:only )?{_TELL_EN}{_TO_EN} (?:only )?(?:in|during) (?:working|work|office|business) hours(?: only)?{_BEHIND}",
)
NO_REST: Final = (
    rf"{_PLEASE}{_OFF}{_QUIET_HOURS}{_BEHIND}",
    rf"{_PLEASE}(?:можешь |можно )?{_TELL_RU}{_TO_RU} (?:и ночью|в любое время|в любой час|круглосуточно|когда угодно|хоть ночью|24/7){_BEHIND}",
    rf"{_PLEASE}(?:you can |you may )?{_TELL_EN}{_TO_EN} (?:at any (?:time|hour)|any ?time|around the clock|day and night|24/7|at night too){_BEHIND}",
)
_DIGEST = r"(?:ежедневн(?:ая|ую|ый|ые) )?(?:сводк[аиу]|дайджест(?:ы|а)?|рассылк[ау]|подборк[ау]|digests?|summar(?:y|ies))"
_AT = r"(?:(?:в|на|к|at|to|by|around|for|for around)[: ]+)"
DIGEST_HOURS: Final = (
    rf"{_PLEASE}(?:(?:присылай|шли|отправляй|поставь|перенеси|сделай|пусть приходит|хочу|хочу получать|получать|send|deliver|move|set|put|i want|schedule|get)(?:те)? )?(?:мне |me |us |my |the |мою )*(?:(?:час|время|time|hour)(?: of)? (?:the |my )?)?{_DIGEST}(?: (?:time|hour|приходит|пусть приходит|приходила|чтобы приходила|to arrive|arrive))?[: ]+{_AT}?{hour_pattern('hour')}(?: every (?:day|morning)| каждый день| каждое утро)?{_BEHIND}",
    rf"{_PLEASE}(?:присылай|шли|отправляй|send)(?:те)?(?: мне| me)* {_AT}{hour_pattern('hour')} {_DIGEST}{_BEHIND}",
)
JUST_AT: Final = (
    rf"{_PLEASE}(?:присылай|шли|отправляй)(?:те)?{_TO_RU} (?:в|к) {hour_pattern('hour')}{_BEHIND}",
    rf"{_PLEASE}send(?: (?:me|us|it|them|everything|all|{_NEWS_EN}))* at {hour_pattern('hour')}{_BEHIND}",
)
"""The hour of digests, too: nothing else comes at an hour."""
SILENT: Final = (
    rf"{_PLEASE}(?:(?:{_TELL_RU}|уведомления|сообщения)(?: мне| уведомления| сообщения)* )?(?:без звука|беззвучно|без звуков|тихонько){_BEHIND}",
    rf"{_PLEASE}(?:{_TELL_RU}|сделай(?:те)?|уведомления|сообщения)(?: мне| уведомления| сообщения| все| звук)* (?:по)?тише{_BEHIND}",
    rf"{_PLEASE}(?:выключи|отключи|убери|вырубь?)(?:те)? (?:весь )?звук(?: уведомлений| сообщений)?{_BEHIND}",
    rf"{_PLEASE}(?:{_TELL_EN}{_TO_EN} )?(?:silently|without (?:a |any )?(?:sound|noise)s?|soundless(?:ly)?){_BEHIND}",
    rf"{_PLEASE}(?:(?:turn |switch )?off (?:the )?sounds?|(?:turn|switch) (?:the )?sounds? off|sounds? off|mute (?:the )?sounds?|no sounds?){_BEHIND}",
)
LOUD: Final = (
    rf"{_PLEASE}(?:включи|верни|вруби)(?:те)? звук(?: уведомлений| сообщений)?(?: обратно)?{_BEHIND}",
    rf"{_PLEASE}(?:{_TELL_RU}{_TO_RU} )?со звуком{_BEHIND}",
    rf"{_PLEASE}(?:(?:turn |switch )?on (?:the )?sounds?|(?:turn|switch) (?:the )?sounds?(?: back)? on|sounds? on|unmute (?:the )?sounds?|(?:{_TELL_EN}{_TO_EN} )?with (?:a )?sounds?){_BEHIND}",
)
IN_ZONE: Final = (
    rf"{_PLEASE}(?:(?:смени|поменяй|измени|поставь|выбери|переведи|мой|мое|у меня|set|change|switch|use|make|i am in the|my|the|our)(?:те)? )*(?:часовой пояс|пояс|таймзон[ауы]|time ?zone|tz)(?: ?:| на| по| это| в| to| is| =| as| -)*(?: the)? (?P<city>[\w+ -]+?)(?: time)?{_BEHIND}",
    rf"{_PLEASE}(?:пиши|присылай|сводку|дайджест|время)? ?(?:мне )?по (?P<city>[\w-]+)(?:ому)? времени{_BEHIND}",
    rf"{_PLEASE}(?:я (?:живу|нахожусь|сейчас|сижу|теперь|щас)|мы (?:живем|находимся|сейчас)) во? (?P<city>[\w-]+){_BEHIND}",
    rf"{_PLEASE}(?:i am|i'm|im|we are|we're|i live|we live|i am based|i'm based)(?: now| currently)? in (?P<city>[\w ]+?)(?: time)?{_BEHIND}",
)
"""A city stands behind; in the last two kinds only one of ``CITIES`` is meant for a zone."""
TELLS_WHERE: Final = frozenset({2, 3})
"""The places of those two: «я живу в деревне» chooses nothing."""
OFFSETS: Final = {
    2: "kaliningrad", 3: "moscow", 4: "samara", 5: "yekaterinburg", 6: "omsk", 7: "krasnoyarsk", 8: "irkutsk",
    9: "yakutsk", 10: "vladivostok", 11: "magadan", 12: "kamchatka",
}  # fmt: skip
"""Hours ahead of UTC, of those that are the same all year."""
CITIES: Final = {
    "utc": r"utc|gmt|ютс|гринвич\w*",
    "london": r"лондон\w*|london|uk|britain",
    "berlin": r"берлин\w*|berlin|germany|германи\w+|париж\w*|paris|cet",
    "kaliningrad": r"калининград\w*|kaliningrad",
    "moscow": r"москв\w+|московск\w+|мск|moscow|msk|питер\w*|петербург\w*|спб|saint petersburg|st petersburg",
    "minsk": r"минск\w*|minsk|беларус\w+|belarus",
    "samara": r"самар\w+|samara",
    "yerevan": r"ереван\w*|yerevan|армени\w+|armenia",
    "tashkent": r"ташкент\w*|tashkent|узбекистан\w*|uzbekistan",
    "yekaterinburg": r"екатеринбург\w*|екб|екат\w*|(?:y|)ekaterinburg|челябинск\w*|тюмен\w+|перм\w+|уф[аыеу]|уфимск\w+",
    "almaty": r"алматы|алма-ат\w+|астан\w+|almaty|astana|казахстан\w*|kazakhstan",
    "bishkek": r"бишкек\w*|bishkek|киргизи\w+|кыргызстан\w*|kyrgyzstan",
    "omsk": r"омск\w*|omsk",
    "krasnoyarsk": r"красноярск\w*|krasnoyarsk|новосибирск\w*|novosibirsk|томск\w*|tomsk",
    "beijing": r"пекин\w*|beijing|китай\w*|кита[ея]|china|шанхай\w*|shanghai",
    "irkutsk": r"иркутск\w*|irkutsk|улан-удэ|бурят\w+",
    "yakutsk": r"якутск\w*|yakutsk|чит[аыеу]|читинск\w+|chita",
    "vladivostok": r"владивосток\w*|vladivostok|хабаровск\w*|khabarovsk",
    "magadan": r"магадан\w*|magadan|сахалин\w*|sakhalin",
    "kamchatka": r"камчат\w+|петропавловск\w*|kamchatka",
    "newyork": r"нью-йорк\w*|нью йорк\w*|new york|nyc|ny|washington|вашингтон\w*|boston|eastern",
}
"""Cities of a zone to choose (handlers.views.settings), as people write them."""
NO_HOURS: Final = (
    rf"{_PLEASE}{_SET}{_QUIET_HOURS}:? (?P<odd>.*\d.*)",
    rf"{_PLEASE}(?:{_TELL_RU}{_TO_RU} |{_TELL_EN}{_TO_EN} |{_SET})(?:the |my )?{_DIGEST}:? {_AT}(?P<odd>\d+\S*)(?: \w+)?",
)
"""Hours that none of the patterns above takes: «тихие часы с 100 до 7»."""
_OTHER_TIMES = r"(?:(?:\d+|два|две|три|четыре|пять|несколько|пару) раза? в (?:день|сутки|час|неделю|месяц)|кажд(?:ый|ые|ую) (?:(?:\d+|два|две|три|пять|десять) )?(?:час(?:а|ов)?|минут[уы]?|полчаса)|раз в (?:час|месяц|год|два дня|минуту|полчаса)|ежечасно|ежемесячно|(?:twice|(?:\d+|two|three|several|a few) times) (?:a|per) (?:day|week|hour|month)|every (?:(?:\d+|two|three|few|other) )?(?:hours?|minutes?|months?)|hourly|monthly|once (?:a|per|an) (?:hour|month|minute))"
_AT_ANOTHER_TIME = r"(?:завтра|послезавтра|вечером|утром|позже|потом|(?:в|во|к) (?:\d|понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|полдень|полночь|час)\S*.*|через .+|later|tomorrow|tonight|in (?:an?|half|\d+|one|two|three|five) .*(?:minute|hour|day|week|month)s?|at \d.*)"
_GIVE_RU = r"(?:(?:пришли|скинь|кинь|отправь|вышли|дай|сделай|подготовь)(?:те)?|(?:прислать|скинуть|сделать))"
_GIVE_EN = r"(?:(?:please )?(?:send|give|get|make|prepare|forward))"
_THE_DIGEST = r"(?:an? |the |my |мою |всю |мне )*(?:сводк[ау]|дайджест|отчет|обзор|подборк[ау]|новости|summary|digest|report|roundup|news|updates?)"
_DAY_AHEAD = r"(?:завтра|послезавтра|tomorrow)"
_LATER_ON = r"(?:завтра|послезавтра|позже|потом|через (?:час|полчаса|\w+ (?:минут\w*|час\w*|дн\w+|недел\w+))|tomorrow|tonight|later|in (?:an?|half|\d+|one|two|three|five) .*(?:minute|hour|day|week|month)s?)"
_SOME_TIME = r"(?:завтра|послезавтра|вечер|утро|(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)\w*|\d.*|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|later)(?: .*)?"
CANNOT: Final = (
    rf"{_PLEASE}(?:{_TELL_RU}{_TO_RU} |{_TELL_EN}{_TO_EN} |{_SET})(?:(?:the |my |мою )?{_DIGEST} )?{_OTHER_TIMES}{_BEHIND}",
    rf"{_PLEASE}(?:{_GIVE_RU}{_TO_RU} |{_GIVE_EN}{_TO_EN} )(?:{_LATER_ON}(?: утром| вечером)? {_THE_DIGEST}|{_THE_DIGEST} {_LATER_ON}){_BEHIND}",
    rf"{_PLEASE}(?:{_GIVE_RU}{_TO_RU} )?{_THE_DIGEST} (?:на )?{_DAY_AHEAD}(?: (?:утром|вечером|днем|morning|evening))?{_BEHIND}",
    rf"{_PLEASE}{_SET}(?:an? )?(?:напоминани[ея]|напоминалк[ау]|будильник|reminder|alarm) (?:на|for|at|on) {_SOME_TIME}{_BEHIND}",
    rf"{_PLEASE}(?:{_TELL_RU}{_TO_RU}|{_GIVE_RU}{_TO_RU}|{_TELL_EN}{_TO_EN}|(?:i'd|i would) like|i want|give me|(?:я )?хочу|мне нуж(?:ен|на|ны))(?: an?)? (?:.+ )?(?:{_OTHER_TIMES}|ежемесячн\w+|ежечасн\w+)(?: (?:сводк|отчет|дайджест|обзор|report|digest|summar|update|roundup).*| (?:про|о|об|по|about|on|of) [^?]+)?{_BEHIND}",
    rf"{_PLEASE}(?:напомни|напоминай|remind)(?:те)?(?: мне| me| us| нам)* {_AT_ANOTHER_TIME}{_BEHIND}",
    rf"{_PLEASE}не (?:надо |нужно )?{_TELL_RU}{_TO_RU} (?:в|во|по) (?:выходн\w+|суббот\w+|воскресень\w+|праздник\w*|понедельник\w*|вторник\w*|сред\w+|четверг\w*|пятниц\w+|будн\w+)(?: и (?:праздник\w*|выходн\w+|воскресень\w+))?{_BEHIND}",
    rf"{_PLEASE}(?:в|во|по) (?:выходн\w+|суббот\w+|воскресень\w+|праздник\w*) не (?:надо |нужно )?{_TELL_RU}{_TO_RU}{_BEHIND}",
    rf"{_PLEASE}{_TELL_RU}{_TO_RU} (?:только )?(?:по будням|в будни|в рабочие дни|по рабочим дням|по выходным){_BEHIND}",
    rf"{_PLEASE}(?:don't|dont|do not|never|no) {_TELL_EN}{_TO_EN} (?:on|at|over|during) (?:the )?(?:weekends?|saturdays?|sundays?|holidays?|fridays?|mondays?|weekdays){_BEHIND}",
    rf"{_PLEASE}no {_NEWS_EN} (?:on|at|over|during) (?:the )?(?:weekends?|saturdays?|sundays?|holidays?){_BEHIND}",
    rf"{_PLEASE}(?:only )?{_TELL_EN}{_TO_EN} (?:only )?on (?:weekdays|work ?days|working days|weekends)(?: only)?{_BEHIND}",
    rf"{_PLEASE}(?:{_TELL_RU}|давай(?:те)?|хочу|показывай(?:те)?){_TO_RU} (?:только|лишь|одни|исключительно) (?:цифры|числа|суммы|заголовки|названия|ссылки|самое важное|самое главное|главное|важное|коротко){_BEHIND}",
    rf"{_PLEASE}(?:(?:only )?{_TELL_EN}{_TO_EN}|i (?:only |just )?want|give me) (?:only |just )?(?:the )?(?:numbers|figures|headlines|titles|links|important ones|important stuff|main points)(?: only)?{_BEHIND}",
)
"""What cannot be chosen: days of the week, figures alone."""
