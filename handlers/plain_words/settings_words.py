"""How people ask in plain words to set the bot up: its language, its hours, what it keeps. Data.

Whole messages, folded, without punctuation.
"""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

from typing import Final

from meetings.model.languages import InterfaceLanguage

_PLEASE = r"(?:(?:please|pls|plz|пожалуйста|плиз|пж|бот|bot|можешь|можете|можно|давай|а|и|хочу|can you|could you|can we|i want to|i want you to|let us|let's) )*"
_HOW = r"(?:(?:а )?(?:как|где)(?: мне| можно| мы)*|можно(?: ли)?|how (?:do|can|could) (?:i|we)|how to|where (?:do|can) (?:i|we)|can i|may i|is it possible to) "
_CHANGE = r"(?:сменить|поменять|изменить|настроить|выбрать|включить|выключить|отключить|поставить|задать|установить|открыть|найти|узнать|change|set|switch|choose|configure|adjust|find|open|turn on|turn off|see|use)"
_DIGEST = r"(?:сводк[аиу]|дайджест[аы]?|рассылк[аиу]|digests?|summary)"
_BEHIND = r"(?: (?:please|pls|plz|пожалуйста|плиз|пж|со мной|with me|to me|мне))*"
_TURN_RU = r"(?:переключи(?:сь|ться|те)?|перейд(?:и|ем|ите)|перейти|смени(?:ть)?|поменяй|поменять|сделай|поставь|выбери|включи|говори(?:те)?|отвечай(?:те)?|пиши(?:те)?|общайся|общаться|разговаривай|язык)"
_TURN_EN = r"(?:switch|change|speak|talk|answer|reply|write|respond|use|set|go)"


def _in(name_ru: str, name_en: str) -> str:
    ru = rf"{_TURN_RU}(?: (?:язык|интерфейс|его))?(?: (?:на|по|in))? ?(?:по-?)?{name_ru}(?: язык\w*)?"
    en = rf"{_TURN_EN}(?: (?:the|your|my|interface|language))*(?: (?:to|in|into))? {name_en}"
    return rf"{_PLEASE}(?:{ru}|{en}|language {name_en}){_BEHIND}"


LANGUAGES: Final[dict[InterfaceLanguage, str]] = {
    "ru": _in(r"русск(?:ий|ом|и)", "russian"),
    "en": _in(r"(?:английск(?:ий|ом|и)|инглиш)", "english"),
}
"""Of each language of the interface: how people ask for it."""
SETTINGS: Final = (
    rf"{_PLEASE}(?:(?:покажи|открой|где|измени|поменяй|show|open|change|where are)(?: me)? )?(?:мои |my |the |your |bot )*"
    rf"(?:настройк[иу]|параметры|опции|settings|preferences|options|configuration){_BEHIND}",
    rf"{_PLEASE}(?:(?:смени(?:ть)?|поменя(?:й|ть)|измени(?:ть)?|выбери|выбрать|change|switch|set|choose)(?: the| your)? )?"
    rf"(?:язык(?: интерфейса| бота)?|(?:interface )?language){_BEHIND}",
    rf"{_PLEASE}(?:(?:включи|включить|поставь|turn on|switch on|enable|set) )?(?:тихий режим|тихие часы|режим тишины|не беспокоить|do not disturb|dnd|quiet (?:hours|mode)|silent mode){_BEHIND}",
    rf"{_PLEASE}(?:(?:смени|поменяй|измени|поставь|настрой|change|set) )?(?:(?:my|the) )?(?:часовой пояс|time ?zone|(?:час|время) (?:дайджеста|сводки|рассылки|уведомлений)|digest (?:time|hour)){_BEHIND}",
    rf"{_PLEASE}(?:присылай|уведомляй|сообщай|send|notify)(?: me)? (?:без звука|тихо|беззвучно|silently|without (?:a )?sound){_BEHIND}",
    rf"{_HOW}{_CHANGE}(?: (?:мой|свой|the|my|your|a))* (?:язык\w*|language|настройки|settings|часовой пояс|пояс|time ?zone|тихие часы|тихий режим|ночной режим|quiet hours|do not disturb|звук|sound|(?:час|время|hour|time)(?: of (?:the )?| )?{_DIGEST}|{_DIGEST}(?: time| hour)?)(?: (?:бота|интерфейса|уведомлений|сообщений))?{_BEHIND}",
    rf"{_PLEASE}(?:(?:пришли|отправь|покажи|дай|скинь|выведи|send|show|give)(?:те)? )?(?:мне |me |us )?(?:пример |my |the |a |sample |preview (?:of )?(?:the |my )?)*{_DIGEST}(?: (?:сейчас|прямо сейчас|now|right now|today|сегодня|preview))+{_BEHIND}",
    rf"{_PLEASE}(?:пришли|отправь|покажи|дай|скинь|выведи|show|preview)(?:те)? (?:мне |me |us )?(?:пример |my |the |a |sample )*{_DIGEST}{_BEHIND}",
    rf"(?:а )?(?:когда|во сколько|в котором часу|when|what time|at what time)(?: (?:will|do|does|is|are))?(?: (?:приходит|приходят|придет|придут|будет|пришлешь|присылаешь))?(?: (?:мне|мои|моя|мой|следующ\w+|the|my|next))* {_DIGEST}(?: (?:приходит|приходят|придет|придут|будет|come|arrive|sent|coming|due|delivered))?",
)
LANGUAGE_ALONE: Final = rf"{_PLEASE}(?:на|по|in) ?(?:по-?)?(?:русск(?:ом|и)|английск(?:ом|и)|russian|english)(?: языке)?{_BEHIND}"
"""A language and no more; right after a quote it is the quote's."""
FORGET: Final = (
    rf"{_PLEASE}(?:удали|удалить|сотри|стереть|очисти|очистить)(?:те)? (?:все )?(?:мои данные|все обо мне|данные обо мне|мою историю|историю(?: чата| запросов)?|все что (?:ты )?(?:обо мне )?(?:знаешь|хранишь|помнишь))(?: обо мне)?{_BEHIND}",
    rf"{_PLEASE}забудь(?:те)? (?:меня|все обо мне|обо мне(?: все)?|мои (?:данные|вопросы)){_BEHIND}",
    rf"{_PLEASE}(?:delete|erase|remove|clear|wipe)(?: all)?(?: of)? (?:my (?:data|history|account|questions)|everything (?:about me|you (?:know|have|keep|store)(?: about me| on me)?)|all about me){_BEHIND}",
    rf"{_PLEASE}forget (?:me|all about me|everything about me|my (?:data|questions)){_BEHIND}",
)
_WORDS_OF_MINE = r"(?:мои|мою|моих|наши|нашу|мой|наш|меня|нас|чужие)(?: личные)? ?(?:сообщени\w+|вопрос\w*|запрос\w*|переписк\w+|разговор\w*|чат|данные|данных|диалог\w*)?"
_MY_WORDS = (
    r"(?:me|us|(?:my|our|this|these) (?:messages?|questions?|chats?|conversations?|data|dialogue))"
)
PRIVACY: Final = (
    rf"(?:а )?(?:кто|кому|куда|зачем|где|как|кто еще)(?: (?:ты|вы|это|может|их|еще))* (?:видит|видят|читает|читают|прочитать|видеть|хранит|хранятся|хранишь|передаешь|передаете|передаются|уходят|отправляешь|отправляются|сливаешь|сохраняются) {_WORDS_OF_MINE}",
    rf"(?:а )?(?:ты |вы |бот |не )*(?:читаешь|читаете|видишь|видите|записываешь|записываете|сохраняешь|сохраняете|сливаешь|передаешь|передаете|прослушиваешь|шпионишь|следишь|собираешь|запоминаешь)(?: (?:за|про|о))? {_WORDS_OF_MINE}",
    r"(?:а )?(?:это )?(?:анонимно|конфиденциально)(?: (?:ли )?(?:это|тут|здесь|общаться|писать))*|безопасно (?:ли )?(?:(?:тут|здесь|с тобой|тебе) )+(?:общаться|писать|говорить)|какие (?:у тебя )?(?:права|разрешения|доступы)(?: (?:у тебя|тебе нужны|нужны|ты (?:имеешь|хочешь|просишь|требуешь)))?|зачем тебе (?:права|доступ|админка)",
    rf"(?:who|can anyone|can anybody|does anyone|who else)(?: (?:can|could|may|else))* (?:sees?|reads?|accesse?s?|stores?|gets?) {_MY_WORDS}|where (?:do|does|is|are) {_MY_WORDS} (?:go|stored|kept|saved|sent)(?: to)?",
    rf"(?:do|are|will|can) you (?:read|reading|record|recording|see|seeing|share|sharing|sell|selling|watch|watching|remember) (?:all |of )*(?:{_MY_WORDS}|this)(?: conversation| chat)?|is (?:this|it) (?:anonymous|confidential)|(?:what|which) (?:permissions|rights|access) (?:do you (?:need|have|want)|does (?:this|the) bot (?:need|have))",
    r"(?:а )?(?:что|какие данные|какую информацию)(?: (?:ты|вы|бот))?(?: (?:обо мне|про меня))? (?:знаешь|знаете|хранишь|храните|собираешь|собираете|помнишь|запоминаешь|хранит|собирает)(?: (?:обо мне|про меня|о пользователях))",
    r"(?:а )?(?:(?:что|какие данные|какую информацию)(?: (?:ты|вы|бот))? (?:хранишь|храните|собираешь|собираете|хранит|собирает)|что(?: (?:ты|вы|бот))? (?:обо мне|про меня) (?:знаешь|знаете|помнишь))",
    r"(?:политика )?(?:конфиденциальност[ьи]|приватност[ьи])|персональные данные|мои данные",
    r"(?:what|which|what kind of)(?: (?:data|information|info))? (?:do|does) (?:you|the bot|this bot) (?:(?:store|keep|collect|remember|save)(?: (?:about|on) (?:me|us|users))?|(?:know|have) (?:about|on) (?:me|us|users))",
    r"(?:what about )?(?:my )?privacy(?: policy)?|(?:do|are) you (?:store|keep|save|log|track|tracking|storing|spying on)(?: (?:my|me|this|our|anything|messages|questions|data))*",
)
