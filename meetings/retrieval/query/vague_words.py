"""Words that say nothing of a topic by themselves, so that they are shown of no other's. Data.

«развитие тюленей»: where the two never come together, "development" alone is not what was asked for.
"""

# ruff: noqa: E501 - a kind a line

from __future__ import annotations

from typing import Final

_RU: Final = frozenset(
    """
    последний новый старый первый следующий прошлый будущий нынешний список перечень цифра таблица график диаграмма
    факт данные информация сведения сводка итог результат подробность деталь главное суть тема вопрос ответ обзор
    отчет доклад статистика динамика прогноз цена стоимость размер объем количество число сумма срок дата статус
    курс причина цель роль мнение позиция слово цитата фраза комментарий заявление история ситуация состояние
    проблема развитие рост снижение изменение уровень показатель значение процесс ход этап начало конец часть
    способ метод вид тип форма вариант пример человек люди место время день год месяц неделя новость событие
    встреча заседание совещание разговор беседа выступление речь председатель президент министр глава директор
    руководитель губернатор премьер заместитель участник член представитель саммари пересказ содержание
    погода анекдот стих рецепт песня дело вещь штука образ длина высота ширина глубина возраст население площадь
    """.split()
)
_EN: Final = frozenset(
    """
    last latest new newest next first old recent previous past future current list number numbers figure figures
    table chart graph fact facts data info information details summary recap overview result results outcome main
    gist topic question answer review report statistics dynamics forecast price cost costs size volume amount sum
    total date status rate reason reasons goal role opinion position word words quote phrase comment statement
    history situation state problem problems development growth decline change changes level value process course
    stage beginning end part way method kind type form option example people person man place time day year month
    week news event meeting session conversation speech talk talks president chairman minister head director
    governor deputy member representative thing things stuff length height width depth age population area
    weather joke poem recipe song
    """.split()
)
VAGUE: Final = _RU | _EN
"""Russian ones by lemma."""
NO_TOPIC: Final = frozenset(
    """
    last latest new newest next first recent previous list other another good best
    последний последняя последнее последние последнюю новый новая новое новые следующий следующая следующее первый
    первая первое список другой другая другое хороший лучший сейчас теперь раньше потом позже может можно нужно надо
    longer shorter anyone anybody someone somebody everyone everybody nobody else one ones others better worse worst
    more less most least really actually again please pls ok okay enough still yet anything something nothing
    everything bad nice great fine sure few several too quite rather even ever never always often sometimes soon
    perhaps already almost else's different same whatever anyway
    такое такой много мало больше меньше очень максимум минимум процентах процентов now later before then maybe
    """.split()
)
"""Alone they are no topic either."""
