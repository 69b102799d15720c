"""How people ask to hear of a topic: «скинь какую-нибудь цитату про», "could you find quotes on".

Put together from small parts (a word that asks, for whom, how many, of what, about), since people
combine them freely. All folded (lower case, ё as е).
"""

# ruff: noqa: E501 - lists of words

from __future__ import annotations

import re
from functools import cache
from typing import Final

from meetings.text.tokens import fold

_AT_MOST = 4
"""Words of one part: some words are of two parts, and of hundreds of them a pattern without a
bound would try every way to part them."""
_PLEASE_RU = r"пожалуйста|плиз|плз|пжлст|пж|будь добра?|будьте добры|если можно"
_OPENING_RU = (
    r"слушай(?:те)?|короче|ну|а|и|ок|окей|ладно|так|тогда|теперь|привет|здравствуйте|"
    r"добрый (?:день|вечер)|доброе утро|эй|хорошо|бот"
)
_VERB_RU = (
    r"(?:дай|подай|покажи|найди|поищи|отыщи|приведи|подскажи|расскажи|скажи|скинь|кинь|сбрось|"
    r"пришли|отправь|вышли|выведи|выдай|подбери|подыщи|собери|открой|глянь|посмотри|проверь|"
    r"процитируй|перечисли|назови|сообщи|напомни|напиши|поделись|вспомни|выбери)(?:те)?(?:-ка)?"
)
_INFINITIVE_RU = (
    r"узнать|знать|услышать|послушать|почитать|прочитать|прочесть|увидеть|видеть|посмотреть|найти|"
    r"получить|понять|показать|рассказать|дать|привести|подсказать|поискать|сказать|скинуть|прислать"
)
_WISH_RU = (
    r"(?:я |мы )?(?:(?:очень )?хочу|хотим|хотел[аи]?|хотел[аи]? бы|хотелось бы|ищу|ищем|"
    r"нужн[оаы]?|требуется|интересу(?:ет|ют|юсь|емся))"
)
_MAY_RU = (
    r"(?:можно(?: ли)?|надо|необходимо|(?:ты |вы )?можешь|можете|(?:ты |вы )?не мог(?:ла|ли)?(?: бы)?|"
    r"(?:ты |вы )?мог(?:ла|ли)? бы|могу(?: ли)?)(?: ты| вы| я)?"
)
"""Before a word that asks only: «можно по мосту ездить»."""
_WHOM_RU = rf"мне|нам|меня|нас|тут|там|здесь|у тебя|у вас|быстро|быстренько|{_PLEASE_RU}"
_HOW_MANY_RU = (
    r"весь|все|всю|вся|люб(?:ую|ые|ое|ой)|как(?:ую|ие|ое|ой)[- ](?:нибудь|то|либо)|хоть|хотя бы|"
    r"одн[уо]|один|пару|несколько|дв[ае]|две|три|четыре|пять|десять|\d+|еще|больше|побольше|"
    r"(?:последн|свеж|нов|друг|интересн|ярк|точн|прям|дословн|конкретн|лучш|важн)[а-я]{2,3}"
)
_OF_WHAT_RU = (
    r"цитат\w*|фраз\w*|реплик\w*|высказывани\w+|упоминани\w+|фрагмент\w*|отрыв(?:ок|к\w+)|"
    r"выдерж(?:к\w+|ек)|инф[ауы]?|информаци\w+|сведени\w+|материал\w*|подробност\w+|подробнее|"
    r"поподробнее|подробно|новост\w+|тезис\w*|все|что[- ]?нибудь|что[- ]?то|что[- ]либо|"
    r"чего[- ]нибудь|че[- ]?нибудь|больше|побольше"
)
_ALSO_OF_WHAT_RU = (
    r"слова|слов|кус(?:ок|ки|оч\w+)|пример\w*|данны[ех]|цифр[ыау]?|статистик[ау]|факт\w*|"
    r"детал\w+|мест[ао]|момент\w*"
)
"""Behind a word that asks only: «места по добыче» are themselves a topic."""
_ABOUT_RU = (
    r"про|о|об|обо|насчет|на счет|по|на тему|по теме|по поводу|относительно|касательно|с темой|"
    r"тем[аыуе]"
)
_SURELY_ABOUT_RU = r"про|о|об|обо|насчет|на счет|на тему|по теме|по поводу|касательно"
_SAID_RU = (
    r"говор(?:ят|ил[аи]?|илось|ится|ит)|сказано|сказал[аи]?|упомина(?:ют|л[аи]?|лось|лся|лась|лись|"
    r"ется|ются)|упомянут\w*|обсужда(?:ют|ли|лось|лся|лась|лись|ется|ются)|шла речь|идет речь|"
    r"заходила речь"
)
_MORE_RU = (
    r"тут|здесь|там|вообще|когда-нибудь|когда-либо|раньше|уже|хоть раз|хоть что-то|что-нибудь"
)
_EVERYBODY_RU = r"они|люди|все|участники|собравшиеся|присутствующие|выступающие|команда|группа"
_WHAT_WAS_SAID_RU = (
    rf"(?:что|чего|че)(?: (?:было|бы|нам|{_MORE_RU}|{_EVERYBODY_RU}))* "
    rf"(?:{_SAID_RU}|рассказывал[аи]?|рассказал[аи]?)(?: (?:{_EVERYBODY_RU}))?"
    rf"(?: (?:{_MORE_RU}|в архиве|на встречах|на заседаниях))* (?:{_ABOUT_RU})"
)
_SOMEBODY_RU = r"(?:кто[- ]нибудь|кто[- ]то|кто[- ]либо|хоть кто[- ](?:то|нибудь)|они)"

_OPENING_EN = (
    r"yo|hey|hi|hello|so|ok|okay|um|uh|well|now|and|also|then|right|please|pls|plz|thanks|bot"
)
_TELLING_EN = r"tell|know|hear|learn|read|talk|inform"
_VERB_EN = (
    rf"{_TELLING_EN}|show|find|search(?: for)?|give|get|send|list|pull up|look up|look for|bring up|"
    r"dig up|fetch|see|share|quote|check|provide|display|have"
)
_WISH_EN = (
    r"(?:can|could|would|will) (?:you|u|i)(?: please| pls| just)?|(?:i'd|i would|id|we'd) (?:like|love)"
    r"(?: you)?(?: to)?|(?:i |we )?(?:want|need|wanna|wish)(?: to)?|let me|help me|"
    r"(?:i'm |i am |we're )?looking for|do you have|have you got|you got|is there|are there|got"
)
_INTEREST_EN = r"(?:i'm |i am |we're )?(?:looking for|interested in|curious about)"
_WHOM_EN = r"me|us|please|pls|plz|here|in there|quickly"
_HOW_MANY_EN = (
    r"an?|the|any|some|all|every|each|\d+|(?:a )?few|(?:a )?couple|several|two|three|five|ten|of|more|"
    r"another|other|latest|last|recent|new|exact|direct|actual|verbatim|good|best"
)
_OF_WHAT_EN = (
    r"quot(?:e|es|ation|ations)|citations?|excerpts?|extracts?|fragments?|snippets?|mentions?|"
    r"statements?|remarks?|info|information|details?|news|everything|anything|something|whatever|"
    r"stuff|more"
)
_ALSO_OF_WHAT_EN = r"passages?|words|lines?|places?|parts?|bits?|facts?|examples?|material"
"""Behind a word that asks only."""
_SURELY_ABOUT_EN = r"about|on|regarding|concerning"
_ABOUT_EN = r"about|on|of|regarding|concerning|around|related to|with regard to|re"
_SAID_EN = (
    r"mention(?:ed)?|discuss(?:ed)?|talk(?:ed)? about|sp(?:eak|oke|oken) (?:of|about)|"
    r"(?:say|said) anything (?:about|on)|br(?:ing|ought) up|refer(?:red)? to"
)

_EVERYBODY_EN = (
    r"they|people|anyone|anybody|everyone|everybody|"
    r"(?:the |all |all the )?(?:team|group|participants|members|attendees|speakers|others)"
)
_WHAT_WAS_SAID_EN = (
    rf"what (?:else )?(?:(?:was|is|were|has|have)(?: (?:been|being|{_EVERYBODY_EN}))*|"
    rf"(?:do|did) (?:{_EVERYBODY_EN})(?: have to)?)(?: ever)? "
    rf"(?:said|say|saying|mention(?:ed)?|discuss(?:ed)?|told|talk(?:ed|ing)?|spoken|think|thought) (?:{_ABOUT_EN})"
)

MENTIONED_EN: Final = (
    r"\s(?:(?:are|were|is|was|have been|has been|get|got) )?(?:ever |first |last )?(?:mentioned|discussed|talked about|spoken (?:of|about)|brought up)"
    r"(?: (?:here|anywhere|at all|in (?:the|this) archive|(?:the )?most(?: often)?))?\W*$"
)
"""What stands behind the topic in "where is gas mentioned"."""


_COUNTS_MENTIONS = re.compile(
    r"(?:(?:а|и|ну|так|so|and|but),? )*(?:"
    r"(?:сколько(?: всего)? раз|как часто|часто ли) (?:.+ )?(?:упомина\w+|упомянул\w*|упомянут\w*|вспомина\w+|вспомнил\w*)(?: .+)?"
    r"|(?:число|количество|сколько(?: всего)?) упоминани[йяе] .+"
    r"|how (?:often|many times) .+(?:mentioned|mention|named|brought up|talked about|spoken of|discussed)(?: .+)?"
    r"|(?:the )?(?:number|count) of mentions of .+|how many mentions of .+"
    rf"|(?:(?:{_VERB_RU}) )?(?:(?:мне|нам) )?(?:все )?упоминани[яе] .+"
    r"|(?:покажи |найди |скажи )?где(?: еще)? (?:упомина\w+|упомянут\w*) .+"
    rf"|(?:(?:{_VERB_EN}) )?(?:me )?(?:all |every )?(?:the )?mentions? of .+"
    r"|where (?:else )?(?:is|was|are|were|has|have) .+ mentioned"
    r")"
)


def counts_mentions(text: str) -> bool:
    """Whether it is asked where or how often something, or somebody, is mentioned: no card tells."""
    said = " ".join(fold(text).split()).strip(" .,;:!?…")
    return _COUNTS_MENTIONS.fullmatch(said) is not None


def _russian() -> tuple[str, ...]:
    whom, how_many = (
        rf"(?:(?:{_WHOM_RU})[ ,]+){{0,{_AT_MOST}}}",
        rf"(?:(?:{_HOW_MANY_RU}|{_OF_WHAT_RU})[ ,]+){{0,{_AT_MOST}}}",
    )
    verb = rf"(?:(?:{_VERB_RU}|{_INFINITIVE_RU})[ ,]+{whom})"
    wish, may = rf"(?:(?:{_WISH_RU})[ ,]+{whom})", rf"(?:(?:{_MAY_RU})[ ,]+{whom})"
    asked = rf"(?:{verb}|{wish}|{may}){{1,{_AT_MOST}}}"
    of_what, of_any = (
        rf"{how_many}(?:{_OF_WHAT_RU})",
        rf"{how_many}(?:{_OF_WHAT_RU}|{_ALSO_OF_WHAT_RU})",
    )
    of_whom, more = (
        rf"(?: (?:{_WHOM_RU})){{0,{_AT_MOST}}}",
        rf"(?: (?:{_MORE_RU})){{0,{_AT_MOST}}}",
    )
    said = rf"(?: (?:{_MORE_RU}|у (?:тебя|вас)))* (?:{_SAID_RU}){more}(?: (?:{_ABOUT_RU}))?"
    return (
        rf"(?:{asked})?{verb}(?:{_ABOUT_RU})",
        rf"{asked}{of_any}{of_whom} (?:{_ABOUT_RU})",
        rf"(?:(?:{_WHOM_RU}) )*(?:{_WISH_RU})(?: (?:{_WHOM_RU}))* (?:{_SURELY_ABOUT_RU}|тем[аыуе])",
        rf"(?:(?:{_WHOM_RU}) )*(?:очень |больше всего |сейчас )?(?:интересу(?:ет|ют)|интересн[оаы])(?: (?:тема|все))?(?: (?:про|о|об|насчет))?",
        rf"(?:{asked})?{how_many}упоминани[яе](?: (?:слова|имени|фамилии|темы))?",
        rf"(?:есть (?:ли )?(?:(?:{_MORE_RU}|у (?:тебя|вас)) )*)?{of_what}{of_whom} (?:{_ABOUT_RU})",
        rf"{of_any} (?:{_SURELY_ABOUT_RU})",
        rf"{asked}(?:где|когда|что|кто){said}",
        rf"где{said}",
        rf"{_SOMEBODY_RU}{said}",
        rf"(?:{_SAID_RU}) ли(?: речь)?(?: {_SOMEBODY_RU})?{more}(?: (?:{_ABOUT_RU}))?",
        rf"(?:шла|идет|заходила) ли речь{more} (?:{_ABOUT_RU})",
    )


def _english() -> tuple[str, ...]:
    whom, how_many = (
        rf"(?:(?:{_WHOM_EN}) ){{0,{_AT_MOST}}}",
        rf"(?:(?:{_HOW_MANY_EN}) ){{0,{_AT_MOST}}}",
    )
    asked = rf"(?:(?:{_VERB_EN}|{_WISH_EN}) {whom}){{1,{_AT_MOST}}}"
    of_what, of_any = (
        rf"{how_many}(?:{_OF_WHAT_EN})",
        rf"{how_many}(?:{_OF_WHAT_EN}|{_ALSO_OF_WHAT_EN})",
    )
    somebody = r"(?:they|people|anyone|anybody|somebody|someone)"
    return (
        rf"(?:{asked})?(?:{_TELLING_EN}) {whom}(?:{_SURELY_ABOUT_EN})",
        rf"{asked}{of_any} {whom}(?:{_ABOUT_EN})",
        rf"{of_what} (?:{_ABOUT_EN})",
        rf"{of_any} (?:{_SURELY_ABOUT_EN})",
        _INTEREST_EN,
        rf"(?:(?:{asked})?where|was|were|is|are|has|have)(?=.*{MENTIONED_EN})(?: (?:is|was|were|are|has|have))?",
        rf"{asked}where {somebody} (?:{_SAID_EN})",
        rf"(?:did|does|do|has|have) {somebody}(?: ever)? (?:{_SAID_EN})",
    )


@cache
def _requests() -> tuple[re.Pattern[str], ...]:
    made = ((_OPENING_RU, _russian()), (_OPENING_EN, _english()))
    return tuple(
        re.compile(rf"(?:(?:{opening})[ ,.!]+){{0,{_AT_MOST}}}(?:{one})(?=[\s:,])")
        for opening, patterns in made
        for one in patterns
    )


@cache
def _saying() -> tuple[re.Pattern[str], ...]:
    parts = ((_OPENING_RU, _WHAT_WAS_SAID_RU), (_OPENING_EN, _WHAT_WAS_SAID_EN))
    return tuple(
        re.compile(rf"(?:(?:{opening})[ ,.!]+){{0,{_AT_MOST}}}(?:{one})\s+(?=\w)")
        for opening, one in parts
    )


def is_about_all_said(folded: str) -> bool:
    """Whether a message asks what was said by whomever: "what was said about the bridge?".

    One sentence may answer it; where none does, all that was said does.
    """
    return any(one.match(folded) for one in _saying())


def end_of_request(folded: str) -> int:
    """Where the topic begins that a message asks to hear of; 0 where it does not ask so."""
    asked = (one.match(folded) for one in (*_requests(), *_saying()))
    return max(found.end() if found else 0 for found in asked)
