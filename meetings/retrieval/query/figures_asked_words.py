"""Words in questions about figures besides indicator, place and time, as data."""

from __future__ import annotations

from typing import Final

NOW: Final = frozenset(
    "сейчас теперь нынче нынешний нынешняя нынешнее нынешние текущий текущая текущее текущие "
    "сегодняшний сегодняшняя сегодняшнее "
    "current currently now present presently latest today's".split()
)
"""Today's figure is asked for."""
LATEST: Final = frozenset(
    "последний последняя последнее последние последнюю свежий свежая свежее свежие свежую "
    "latest newest".split()
)
"""The last one told is asked for, "last" being of last year as well."""
_WHICH: Final = NOW | LATEST
ASKING: Final = _WHICH | frozenset(
    # how much it was
    "составить составлять составлявший равняться равный достигнуть достичь достигать оказаться "
    "оказываться стать становиться являться остановиться держаться зафиксировать отметить "
    "насчитывать выйти выходить получиться дойти доходить иметь значение цифра данные статистика "
    "число итог итоговый отметка планка сумма денежный деньга точный официальный примерно "
    "приблизительно точно именно конкретный примерный фактический последний прошлый прошедший "
    "каков какова каково каковы насколько сильно велик большой высокий "
    "amount reach stand total equal equate come make become hit get go turn remain "
    "figure data statistic stats statistics sum exact exactly official officially approximately "
    "roughly actual record worth much many like big large great low high size end result measure "
    "set "
    # which of its measures, and of whom
    "процент рубль доллар евро миллиард миллион тысяча триллион тонна человек единица месяц "
    "percent percentage ruble rouble dollar buck usd euro eur rub billion million thousand "
    "trillion tonne ton person month monthly yearly "
    # please tell
    "сказать подсказать показать назвать напомнить узнать знать интересовать интересно найти "
    "пожалуйста привет здравствуйте слушать скажи покажи назови "
    "tell show give know find please remind hello hi hey wonder want need look "
    # then, there, in all
    "сравнить сравни compare versus vs против fast quickly быстро "
    "тогда период вообще всего итого время давать year-end "
    "then period time back during per between overall year annual".split()
)
"""They ask for the figure or leave it what it is."""
MOVED: Final = frozenset(
    "вырасти расти рост прирост возрасти увеличиться увеличение увеличить прибавить подрасти "
    "подняться упасть падение снизиться снижение сократиться сокращение уменьшиться измениться "
    "изменение динамика темп просесть "
    "grow grew grown growth increase rise rose risen decrease fall fell fallen decline drop "
    "change reduction up down".split()
)
"""By how much it moved is asked."""
SET: Final = frozenset("повысить поднять увеличить установить raise increase set".split())
"""Somebody set it: what it then was is asked, unless by how much."""
OPENING: Final = (
    r"^\W*(?:(?:can|could|would|will) (?:you|i)(?: please)? (?:tell|show|give|remind|know|see|get)"
    r"(?: me)?|(?:не )?(?:могли? бы|можете|можешь) (?:вы |ты )?(?:мне )?"
    r"(?:сказать|подсказать|назвать))\b"
)
"""Politeness before what is asked."""
DROP: Final = r"(?<=\bdid\s)fall\b|(?<=\w\s)fall(?=\s+(?:in|by|over|during)\s+\d{4})"
"""“Did trade fall in 2016?”: no season is meant."""
TO: Final = r"\b(?:до (?:скольк|как)\w*|to (?:what|how|which))\b"
HOW_MUCH: Final = r"\b(?:(?:на )?сколько|насколько|how (?:much|many)|by how|by what)\b"
WHAT_IT_IS: Final = (
    r"\b(?:как(?:ой|ая|ое|ого|им|ою|ов[аоы]?)|сколько|скольким|чему (?:равн\w+|равен)|what|how)\b"
)
"""«Какая инфляция?», “what is inflation”, "how high is unemployment"."""
BY: Final = r"\b(?:на сколько|насколько|на какую|by (?:how|what))\b"
VERBS: Final = {
    "tourists": "приехать приезжать посетить посещать побывать принять отдохнуть "
    "visit come arrive receive welcome",
    "harvest": "собрать намолотить убрать собирать harvest gather collect",
    "housing": "построить ввести сдать строить build commission construct",
    "population": "жить проживать насчитывать житель live inhabitant",
    "life expectancy": "жить живут live people люди",
    "investment": "вложить привлечь инвестировать invest attract",
    "wage": "получать зарабатывать платить earn pay get",
    "pension": "получать платить pay get",
    "defence spending": "тратить потратить spend",
    "oil production": "добыть добывать produce extract",
    "gas production": "добыть добывать produce extract",
}
"""What people do with an indicator: «сколько собрали урожая»."""
AVERSE: Final = frozenset(
    "почему зачем отчего кто кого кому кем чей чья чье чьи когда где откуда куда если бы будет "
    "будут до после перед чем не ни "
    "who whom whose why when where if will would shall should can could may might must than not "
    "no before after until".split()
)
"""Stop words of a question that asks something else, or of what is to come."""
WEIGHED: Final = frozenset(
    "где кто кого кому чей чья чье чьи у из или больше меньше выше ниже крупнее сильнее разница "
    "отличаться отличается отличаются соотносится соотносятся "
    "who whose where which than or more less bigger larger higher lower greater smaller "
    "difference differ side relative".split()
)
"""By these two places are held against each other: «у кого больше товарооборот»."""
TRADED: Final = r"\b(?:торгу(?:ем|ют|ет)|торговал[аи]?)\b"
"""Verbs for the noun: «сколько торгуем с Китаем»."""
DONE: Final = (
    (r"зерн(?:а|о|овых)|хлеба", r"собра\w+|собира\w+|намоло\w+|убра\w+", "урожай"),
    (r"grain|wheat", r"(?:gather|collect|reap)\w*", "harvest"),
    (r"нефти|нефть|газа?", r"добы\w+|выкача\w+", "добыча"),
)
"""What it is done to, what is done and the noun of it: «сколько тонн зерна собрали»."""
COMPARED: Final = r"\b(?:сравн|сопостав|compar)"
BETWEEN: Final = r"\b(?:между|between)\s+(?:the\s+)?$"
WITH: Final = r"\b(?:со?|with)\s+(?:the\s+)?$"
TOWARDS: Final = (
    r"\b(?:в|во|из|со?|от|к|ко|для|to|from|into|in|with|towards?|by|for)\s+(?:the\s+)?$"
)
"""Before the second of two places: what goes from one to the other, «экспорт России в Перу»."""
SIDE_BY_SIDE: Final = r"[,;:/]|\b(?:и|или|а|чем|против|либо|and|or|vs|versus|than|against)\b"
"""Between two places that are each asked about."""
DASHES: Final = frozenset("-–—")
UNITS: Final = {
    "USD": "доллар dollar usd buck $",
    "RUB": "рубль ruble rouble rub ₽",
    "EUR": "евро euro eur €",
    "%": "процент percent percentage %",
}
"""Words that say in what the figure is wanted."""
