"""Words of greeting, thanks and address, with which people begin to speak. Data.

«Добрый день, Владимир Владимирович!», «Я рад нашей встрече.», "Thank you for the invitation."
All are folded: lower case, ё as е.
"""

from __future__ import annotations

from typing import Final

SIGNS: Final = frozenset(
    """
    спасибо благодарю благодарим благодарен благодарна благодарны признателен признательны
    здравствуйте здравствуй привет приветствую приветствуем поприветствовать поблагодарить
    добрый доброе доброго рад рада рады радостно приятно пожаловать уважаемый уважаемая
    уважаемые глубокоуважаемый глубокоуважаемые дорогой дорогая дорогие коллеги друзья товарищи
    дамы thank thanks grateful hello hi welcome welcoming greet greetings glad pleased happy
    delighted pleasure honour honor dear colleagues friends ladies gentlemen comrades afternoon
    morning evening president minister chairman
    """.split()
)
"""One of these has to be in a pleasantry."""

AMONG: Final = frozenset(
    """
    я мы вы вас вам вами тебе тебя нас нам всех всем вашу вашей ваше ваш нашу нашей нашего наш
    очень большое огромное искренне сердечно еще раз снова опять и с со в во на за к от день
    утро вечер дня утра вечера что это бы хочу хотел хотела хотели хотелось позвольте разрешите
    прежде всего видеть увидеть увидеться видим встретиться встречать встрече встречи встречу
    возможность возможности приглашение гостеприимство прием внимание слово слова вопрос добро
    присутствующие участники гости господа господин госпожа граждане сегодня здесь i we you your
    our my me us it is am are be was to a an the of for this that these so very much all again
    once more first let would like express kind opportunity invitation hospitality words
    question attention good day see seeing meet meeting here today in at have having such prime
    mr mrs ms madam sir excellency guests distinguished esteemed participants and on behalf
    great warm warmly sincerely
    """.split()
)
"""What else may stand in one, besides names."""
