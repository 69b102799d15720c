"""How people pause subscriptions in a message, go on with them, or have them come less often. Data.

Whole messages, folded. ``of``: which subscription is meant; none: all of them.
"""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

from typing import Final

from handlers.plain_words.hours_said import hour_pattern

PLEASE: Final = r"(?:(?:actually|so|well|then|and|also|да|тогда|кстати|(?:no|nope|nah|нет|не)(?=[,.!])|please|pls|plz|пожалуйста|плиз|пж|бот|bot|можешь|можете|можно|давай|давайте|а|и|ну|ок|лучше|теперь|пока что|пока|can you|could you|i want to|i want you to|i'd like to|let us|let's|ok|okay|hey|now|just)[ ,]+)*"
BEHIND: Final = r"(?:,? (?:please|pls|plz|пожалуйста|плиз|пж|ок|ok|thanks|спасибо|now|for now|for a while|пока|пока что|временно|temporarily))*"
_SUBS = r"(?:подписк[уи]|рассылк[уи]|уведомления|оповещения|сообщения|алерты)"
_ALL = r"(?: (?:все|всё|всех|мне|мои|мою|свои|эти|эту|пока|снова|опять|обратно|временно))*"
_OF = r"(?: (?:об|обо|о|про|по|на|от|с|за|тему|темы|подписку|уведомления))* (?P<of>[^?]+?)"
_SUBS_EN = r"(?:subscriptions?|subs|alerts?|notifications?|updates?|messages|news)"
_ALL_EN = (
    r"(?: (?:all|my|the|of|them|me|us|it|that|this|everything|these|those|again|back|on|sending))*"
)
_PAUSE_RU = r"(?:приостанови|приостановить|заморозь|заморозить|заглуши|заглушить|притормози|усыпи|мьютни|замьють|мьют|замути)(?:те)?"
_PAUSE_EN = r"(?:pause|mute|snooze|suspend|freeze|silence|put on hold|put on pause|hold)"
_RESUME_RU = r"(?:возобнови|возобновить|разморозь|разморозить|продолжи|продолжить|верни|вернуть|включи|включить|восстанови)(?:те)?"
_RESUME_EN = r"(?:restore|bring back|resume|unpause|unmute|unsnooze|reactivate|unfreeze|restart|re-enable|reenable)"

PAUSE: Final = (
    r"(?:поставь|поставить|сделай|сделать|возьми|взять|нужна|включи|на)(?:те)? ?паузу?(?: (?:во всем|во всех|для всех|на все)(?: подписк\w+)?)?",
    r"пауза|pause|mute",
    rf"(?:поставь|поставить|переведи)(?:те)?{_ALL}(?: {_SUBS})?(?: на паузу|{_ALL} на паузу)",
    rf"(?:поставь|поставить|переведи)(?:те)? на паузу{_ALL}(?: {_SUBS})?",
    rf"{_PAUSE_RU}{_ALL}(?: {_SUBS})?",
    rf"{_PAUSE_EN}{_ALL_EN}(?: {_SUBS_EN})?",
    rf"put{_ALL_EN}(?: {_SUBS_EN})? on (?:hold|pause)",
    r"(?:take|have) a (?:break|pause)",
)
PAUSE_FOR: Final = (
    r"(?:больше )?не (?:надо |нужно )?(?:пиши|писать|присылай|присылать|беспокой|беспокоить|сообщай|уведомляй|тревожь|шли|отвлекай|надоедай)(?:те)?(?: (?:мне|нам|меня|ничего|уведомления|больше))*",
    r"(?:молчи|помолчи|тихо|тишина|замолчи|отстань|оставь меня в покое|отключись|спи|уйди)(?:те)?(?: мне)?",
    rf"(?:отключи|выключи|останови|убери)(?:те)?{_ALL} {_SUBS}",
    r"(?:stay |be |keep )?(?:quiet|silent)|shut up|leave me alone|sleep|(?:don't|dont|do not|no|stop) (?:write|message|text|send|notify|disturb|bother|ping|writing|messaging|texting|sending|alerts?|messages|notifications|updates)(?: (?:to|me|us|any|anything|messages|alerts|updates|notifications))*",
    rf"(?:turn off|switch off|disable|stop){_ALL_EN} {_SUBS_EN}",
)
"""A pause, where it is said for how long (``pause_lengths_words``); else these end something, or are rude."""
PAUSE_OF: Final = (
    r"(?:поставь|поставить)(?:те)? (?:подписку на |тему )?(?P<of>[^?]+?) на паузу",
    rf"(?:поставь|поставить)(?:те)? на паузу{_OF}",
    rf"{_PAUSE_RU}(?: {_SUBS})?{_OF}",
    rf"{_PAUSE_EN}(?: (?:the|my|all))*(?: {_SUBS_EN} (?:about|on|for|to|of))? (?P<of>[^?]+?)(?: {_SUBS_EN})?",
    rf"put (?:the |my )?(?P<of>[^?]+?)(?: {_SUBS_EN})? on (?:hold|pause)",
)
PAUSE_OF_FOR: Final = (
    rf"(?:отпи(?:ши|шите|шись|сать|саться)|отключи(?:те)?|выключи(?:те)?)(?: меня)?(?: {_SUBS})? (?:от|о|об|про|по) (?:подписки на )?(?P<of>[^?]+?)",
    r"(?:больше )?не (?:надо |нужно )?(?:пиши|писать|присылай|присылать|сообщай|уведомляй|шли)(?:те)?(?: (?:мне|нам|ничего|новости|больше))* (?:о|об|обо|про|по|насчет) (?P<of>[^?]+?)",
    rf"(?:unsubscribe|unsub)(?: me)? from (?P<of>[^?]+?)|(?:don't|dont|do not|stop) (?:write|tell|send|notify|message|telling|sending|notifying)(?: (?:to|me|us|anything|{_SUBS_EN}))* (?:about|on|of) (?:the )?(?P<of2>[^?]+?)",
)
"""A pause of one, where it is said for how long; else these end it."""
RESUME: Final = (
    r"(?:сними|снять|убери|убрать|отмени|выключи|отключи|хватит|конец)(?:те)?(?: (?:все|всё|их|подписки))* (?:с )?паузы?(?: со всех(?: подписок)?| со всего)?",
    rf"{_RESUME_RU}{_ALL} {_SUBS}",
    r"(?:возобнови|возобновить|разморозь|восстанови)(?:те)?(?: (?:все|всё|их))*",
    r"(?:включи|верни)(?:те)?(?: (?:ее|его|их|все|всё))? (?:обратно|назад|снова|опять)",
    r"(?:turn|switch) (?:it|them) (?:back )?on(?: again)?",
    r"(?:можешь |можно )?(?:снова|опять) (?:присылай|пиши|сообщай|присылать|писать|сообщать)(?:те)?(?: мне)?|(?:присылай|пиши|сообщай)(?:те)?(?: мне)? (?:снова|опять|дальше)",
    rf"{_RESUME_EN}{_ALL_EN}(?: {_SUBS_EN})?",
    rf"(?:turn|switch){_ALL_EN}(?: {_SUBS_EN})?(?: back)? on(?: again)?|(?:turn|switch) (?:back )?on{_ALL_EN} {_SUBS_EN}(?: again)?|(?:end|stop|lift|cancel) (?:the )?pause",
    r"(?:уведомления|оповещения|рассылка|алерты|подписки) (?:вкл|он|включить)|(?:вкл|включить) (?:уведомления|рассылку)",
    r"(?:notify|notifications?|alerts?|updates|subscriptions?) on",
    r"(?:start|keep|go on) (?:sending|writing|telling me|messaging|notifying me)(?: (?:me|again|messages|alerts|updates))*",
)
RESUME_OF: Final = (
    r"(?:сними|снять|убери)(?:те)? (?:подписку на |тему )?(?P<of>[^?]+?) с паузы",
    r"(?:сними|снять|убери)(?:те)? паузу (?:с|со|для|на|по) (?:подписки (?:на|о|про) |темы )?(?P<of>[^?]+?)",
    rf"{_RESUME_RU}{_ALL} (?:подписку|уведомления|оповещения|рассылку|сообщения) (?:об|обо|о|про|по|на) (?P<of>[^?]+?)",
    r"(?:возобнови|разморозь)(?:те)? (?P<of>[^?]+?)",
    rf"{_RESUME_EN}(?: (?:the|my|all))*(?: {_SUBS_EN} (?:about|on|for|to|of))? (?P<of>[^?]+?)(?: {_SUBS_EN})?",
    rf"(?:turn|switch) (?:the |my )?(?P<of>[^?]+?) {_SUBS_EN}(?: back)? on(?: again)?",
)
NOT_THEM: Final = frozenset(
    """
    переговоры переговоров диалог работу работы сотрудничество отношения полеты авиасообщение
    рейсы поставки производство строительство войну боевые торговлю процесс экспорт импорт цены
    talks negotiations dialogue work cooperation relations flights deliveries supplies production
    construction war fighting trade process exports imports prices hostilities ties traffic
    """.split()
)
"""What is resumed or suspended in the world, and not in a chat: "resume talks"."""
_WEEKDAYS = (
    r"по (?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)[аья]м"
    r"|(?:каждый|каждую|каждое) (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)"
    r"|(?:every|on) (?:mon|tues|wednes|thurs|fri|satur|sun)days?"
)
"""A digest comes on Mondays, as the reply says, whichever day is wished for."""
OFTEN: Final = {
    "daily": r"раза? в (?:день|сутки)|ежедневн(?:о|ый|ая|ую|ые|ой)|каждый день|каждое утро|по утрам|daily|once a day|every (?:day|morning)|per day",
    "weekly": rf"раза? в неделю|еженедельн(?:о|ый|ая|ую|ые|ой)|каждую неделю|{_WEEKDAYS}|weekly|once a week|every week|per week",
    "at_once": r"сразу(?: же)?|мгновенно|немедленно|моментально|в реальном времени|immediately|at once|instant(?:ly)?|right away|straight away|in real ?time|real-?time|as (?:it|they) happens?|as soon as (?:possible|it appears|they appear)",
}
_DIGEST = r"(?:(?:сводк|подборк|рассылк)(?:а|и|у|ой|е)|дайджест(?:а|ы|ом|е)?|режим|частот[ау]|digests?|summar(?:y|ies)|roundups?|mode|frequency|schedule|delivery)"
_SWITCH_RU = r"(?:присылай|присылать|пиши|писать|сообщай|сообщать|уведомляй|уведомлять|отправляй|шли|переведи|перевести|переключи|переключить|переключись|перейди|перейти|поменяй|поменять|смени|сменить|измени|изменить|сделай|сделать|поставь|поставить|приходит|приходят|приходило|получать)(?:те)?"
_SWITCH_EN = r"(?:change|switch|move|set|make|turn|put|convert|go)"
_WHAT = rf"(?: (?:мне|нам|все|всё|их|его|ее|это|мои|на|в|не|чаще чем|чаще|не чаще|не более|одного|not more than|not more often than|no more than|at most|только|лучше|теперь|подписк[иу]|уведомления|сообщения|одной|одним|пусть|me|us|my|all|everything|them|it|that|this|the|to|into|as|a|an|in|only|of|{_SUBS_EN}|{_DIGEST}))*"
_AT_HOUR = rf"(?: (?:в|к|at|around|by) {hour_pattern('hour')})?"
RESCHEDULE: Final = (
    rf"(?:(?:пусть|хочу|чтобы) )*{_SWITCH_RU}{_WHAT} (?P<often>{{often}})(?: {_DIGEST})?{_AT_HOUR}",
    rf"(?:(?:хочу|хочу получать|нужна|нужен|let me have|i want|i'd like|i would like) )?(?:(?:a|the|одн[ау]|мне|все|всё) )*{_DIGEST} (?P<often>{{often}}){_AT_HOUR}",
    rf"(?:(?:хочу|нужна|нужен|i want|i'd like|i would like) )?(?:(?:a|the|мне|все|всё|everything|all) )*(?P<often>{{often}}) {_DIGEST}{_AT_HOUR}",
    rf"{_SWITCH_EN}{_WHAT} (?P<often>{{often}})(?: {_DIGEST}| {_SUBS_EN}| {_SUBS_EN} {_DIGEST})?{_AT_HOUR}",
    r"(?:send|write|message|notify|text|ping)(?: me)?(?: it| them| news| updates)?,? (?:not more than|no more than|not more often than|at most|only) (?P<often>{often})",
    rf"send (?:me )?(?:it|them|everything|all of it|all of them|all|(?:my|the) {_SUBS_EN}|{_SUBS_EN}) (?P<often>{{often}}){_AT_HOUR}",
    r"(?:(?:не чаще|не более|одного|not more than|no more than|at most)(?: чем| often than)? )?(?:одного )?(?=раза? в |once a |(?:ежедневно|еженедельно|daily|weekly)$)(?P<often>{often})",
)
"""Then what stands in ``OFTEN`` for ``often``."""
_ANY_OFTEN = "|".join(OFTEN.values()).replace("{", "{{").replace("}", "}}")
CORRECTED: Final = (
    rf"(?:(?:а|нет|ой|no|oops|sorry)[ ,.!]+)*(?:не|not) (?:{_ANY_OFTEN}),?(?: а| но| but)? (?P<often>{{often}}){_AT_HOUR}",
    rf"(?:(?:а|нет|ой|no|oops|sorry)[ ,.!]+)*(?P<often>{{often}}){_AT_HOUR},? (?:а не|and not|not|rather than|instead of) (?:{_ANY_OFTEN})",
    r"(?:(?:а|и|ну|ой|хотя|стоп|or|oops|wait|sorry|hmm)[ ,.!]+)*"
    r"(?:(?:нет|не(?=[,.!])|передумал[аи]?|точнее|вернее|лучше|давай лучше|пусть лучше|теперь|снова|опять|обратно|только|лишь|исключительно|но|now|back to|back|again|no|nope|nah|actually|rather|better|instead|only|just|but|make (?:it|that)|let's (?:do|make it))[ ,.!]+)+"
    rf"(?:(?:чтобы|пусть|тогда|просто|только|лишь|присылай|пиши|only|just|then)[ ,]+)*(?P<often>{{often}}){_AT_HOUR}(?:,? (?:instead|again|снова|опять|теперь|тогда|please|pls|пожалуйста|плиз))*",
    r"(?P<often>{often}),? (?:again|снова|опять)(?:,? (?:please|pls|пожалуйста|плиз))*",
    rf"(?=по |кажд|on |every )(?P<often>{{often}}){_AT_HOUR}(?:,? (?:instead|again|снова|опять|теперь|тогда|please|pls|пожалуйста|плиз))*",
)
"""The same where the subscription made last was meant otherwise; without one it says nothing."""
OF_ONE: Final = r"(?<!\w)(?:it|that|this|его|ее|эту|это)(?!\w)"
"""Names the subscription made last: "change that to weekly"."""
RESCHEDULE_OF: Final = (
    rf"(?:переведи|переключи|поменяй|измени|сделай|поставь)(?:те)? (?:подписку на |тему )?(?P<of>[^?]+?) (?:на |в )?(?P<often>{{often}})(?: {_DIGEST})?{_AT_HOUR}",
    rf"{_SWITCH_EN} (?:the |my )?(?P<of>[^?]+?)(?: {_SUBS_EN})? (?:to |into |as )?(?:a )?(?P<often>{{often}})(?: {_DIGEST})?{_AT_HOUR}",
)
"""The same of one subscription; what is no subscription's name is nothing of the kind."""
SURE: Final = rf"(?<!\w)(?:{_SUBS}|подписку|рассылку|{_SUBS_EN}|на паузу|с паузы|snooze|unsnooze|mute|unmute|{OFTEN['daily']}|{OFTEN['weekly']})(?!\w)"
"""Says that subscriptions are spoken of."""
SURE_VERBS: Final = rf"{PLEASE}(?:unpause|resume|возобнови(?:те)?)(?!\w)"
"""So does what begins with these."""
