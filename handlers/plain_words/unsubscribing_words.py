"""How people ask in plain words for no more notifications, and for the list of them. Data.

Patterns fit folded text (lower case, ё as е) from its beginning.
"""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

from handlers.plain_words.subscribing_words import I_WANT, ME, US, WANT

_TELL = (
    r"(?:присылай|присылать|шли|слать|пиши|писать|сообщай|сообщать|уведомляй|уведомлять|напоминай"
    r"|напоминать|рассказывай|рассказывать)(?:те)?"
)
_WHOM = (
    r"(?: (?:мне|нам|меня|нас|сюда|больше|ничего|новости|обновления|уведомления|сообщения|все|всё"
    r"|уже|это|эту|этот|эти|этой|этим|всю|столько|свои|всякую|всякую|фигню|фигней|чушь|ерунду|ерундой|хрень"
    r"|бред|спам|мусор))*"
)
_NEWS_TO_ME = (
    rf"(?: to)?(?: {ME})?(?: with)?(?: (?:any|more|news|updates|notifications|messages|again|anything|all|any ?more"
    r"|this|these|those|that|stuff|things|crap|rubbish|garbage|spam|shit|junk|so much|so many|now|please|pls))*"
)

TO_STOP = (
    rf"(?:(?:можешь|можете) )?(?:меня )?отпи(?:ши|шите|сать)(?: {US})?",
    rf"(?:я |мы |мне |нам )?(?:{WANT} )?отписаться",
    rf"больше{_WHOM} не (?:надо |нужно )?{_TELL}{_WHOM}",
    rf"не (?:надо |нужно )?(?:больше )?{_TELL}"
    rf"(?: (?:мне|нам|меня|нас|больше|сюда|ничего))+{_WHOM}",
    rf"(?:больше )?не (?:надо|нужно)(?: больше)?(?: мне| нам)? ничего(?: больше)?(?: мне| нам)? {_TELL}",
    r"(?:хватит|перестань(?:те)?|прекрати(?:те)?|довольно|кончай(?:те)?|харе|хорош|задолбал[аи]?|заколебал[аи]?|достал[аи]?)(?: уже)?(?: мне| нам)? "
    rf"(?:{_TELL}|спамить|долбить){_WHOM}",
    r"(?:задолбал[аи]?|заколебал[аи]?|достал[аи]?|отвали|отстань|отвяжись|надоел[аи]?|бесишь|замучил[аи]?)(?:те)?(?: уже| меня| ты| со| с| своими| твоими| эти(?:ми)?| твои| все)* (?:уведомлени\w+|сообщени\w+|рассылк\w+|спам\w*)",
    r"(?:отмени(?:те)?|убери(?:те)?|удали(?:те)?|отключи(?:те)?|останови(?:те)?|прекрати(?:те)?"
    r"|выключи(?:те)?)(?: мою| мои| все| всю| эту| мне)* "
    r"(?:подписк[уи]|рассылк[уи]|уведомления)",
    rf"больше не (?:следи(?:те)?|отслеживай(?:те)?|интересу(?:ет|юсь|юсь больше)){_WHOM}",
    rf"не (?:надо |нужно )?{_TELL}(?= (?:про|о|об) )",
    rf"(?:больше )?не (?:надо|нужно)(?: больше)?(?: мне| нам)?(?: {_TELL})?(?: мне| нам| больше)*(?= (?:про|о|об|за) )",
    r"(?=.*\bбольше\b)(?:я |мы )?(?:больше )?не (?:хочу|хотим|желаю)(?: больше)?(?: (?:слышать|знать|читать|получать|видеть)(?: ничего)?)?(?= (?:про|о|об|за) )",
    r"отпи(?:шись|шитесь|шусь|сываюсь|сываемся)|отписк[ау]",
    r"(?:хватит|довольно|достаточно)(?: уже| больше)*(?: мне| нам)?(?= (?:про|о|об) )",
    r"стоп",
    rf"(?:please )?unsub(?:scribe)?(?: {ME})?(?: please)?",
    r"(?:уведомления|оповещения|рассылка|алерты|подписки) (?:выкл|офф?|стоп|отключить|выключить)|(?:выкл|отключить|выключить) (?:уведомления|рассылку)",
    r"(?:notify|notifications?|alerts?|updates|subscriptions?) off",
    rf"(?:{I_WANT}|how (?:do|can) (?:i|we)|how to|can (?:i|we)) unsubscribe",
    r"(?:please )?(?:unfollow|untrack|unwatch)(?: (?:it|this|that))?(?: please)?(?=$| (?:everything|all)\b)",
    r"(?:(?:please|can you|could you) )*(?:stop|quit) (?:sending|notifying|telling|messaging|alerting|writing|following|tracking"
    r"|spamming|texting|pinging|bothering|bugging|emailing|e-mailing)"
    rf"{_NEWS_TO_ME}",
    rf"(?:please )?(?:don't|do not) (?:send|notify|tell|message|alert|write to) {ME}"
    rf"{_NEWS_TO_ME}",
    r"(?:i|we) (?:no longer|don't|do not) (?:want|need|care about)(?: to (?:hear|get|see|receive))?(?: (?:any|news|updates|alerts|more|messages|notifications))+(?= (?:about|on|of|from|regarding) )",
    r"no more (?:notifications|updates|messages|news|alerts)",
    r"(?:i|we) (?:no longer|don'?t|do not) (?:want|need|wish)(?: to (?:get|receive|see|have))?(?: (?:any|more|any ?more|your|these|the|of|so many|such))* (?:messages|notifications|updates|alerts|texts|spam|pings|news)(?: (?:any ?more|any longer|from you|please|now))*(?! (?:about|on|of))",
    r"(?:мне |нам )?(?:больше )?не (?:хочу|нужны|надо|хотим)(?: (?:больше|получать|твои|ваши|эти|никакие|никаких|твоих|ваших|этих))* (?:уведомлени[яй]|сообщени[яй]|рассылк[иу]|спама?)(?: (?:больше|от тебя|твои|ваши))*",
    r"(?:please )?(?:cancel|delete|remove|stop|switch off|turn off) (?:my |the |all )*"
    r"(?:subscriptions?|notifications|updates|alerts)",
    r"(?:please )?stop",
)
"""Then what one no longer wants to hear about, everything, or nothing more."""
TO_STOP_OF = (
    r" (?:об|обо|о|про|по|от|на|за|насчет|about|of|on|from|to|regarding|for|with)"
    r"(?: (?:новост(?:ей|и|ях)|обновлени(?:й|я|ях)|подпис(?:ки|ок)|тем(?:е|ы|у)|news|updates"
    r"|the topic)(?: (?:о|об|про|на|по|about|on|of))?)? "
)
ALL_OF_THEM = (
    r" ?(?:(?:вообще|совсем|ото?|от|из|обо?|про|from|about|of) )*"
    r"(?:всего(?: на свете)?|всех(?: подписок| уведомлений| рассылок| тем)?|вс[её]м?|все"
    r"|каждой подписки|(?:every|any)thing(?: at all)?|all(?: of (?:it|them|that))?"
    r"|all (?:my |the )?(?:subscriptions|notifications|topics|alerts))(?:,? please)?"
)
"""After these words: every wish there is."""

ALL_AT_ONCE = (
    r"(?:вообще )?(?:все|всё) (?:отпиши|отпишись|отписывай|убери|удали|отключи|отмени|выключи|сними|снеси|сбрось)(?:те)?(?: (?:меня|пожалуйста|уже))*",
    r"(?:отмени|отменить|убери|убрать|удали|удалить|отключи|отключить|останови|сними|снять|сбрось|сбросить|очисти|очистить|снеси|стер(?:еть)?|сотри|выключи|прекрати)(?:те)?"
    r"(?: (?:вообще|мои|эти))* (?:все|всё)(?: (?:мои|эти|сразу))*(?: (?:подписки|рассылки|уведомления|оповещения|алерты))?(?: (?:сразу|вообще все))*",
    r"(?:очисти|очистить|сбрось|сбросить|обнули)(?:те)? (?:мои )?(?:подписки|список подписок|уведомления)",
    r"(?:отмени|отменить|убери|убрать|удали|удалить|отключи|отключить|сними|снять|выключи|прекрати)(?:те)? (?:их )?(?:обе|оба|обеих|их)(?: (?:подписки|все))?",
    r"(?:please )?(?:cancel|delete|remove|stop|switch off|turn off|clear|drop|kill|end) both(?: of (?:them|those)| subscriptions| subs| alerts)?",
    r"(?:please )?(?:cancel|delete|remove|stop|switch off|turn off|clear|drop|kill|wipe|end) (?:(?:absolutely )?(?:all|everything|every single one)(?: of)?)(?: (?:my|the|these|those|them|it))*(?: (?:subscriptions?|subs|notifications|updates|alerts|messages))?",
    r"(?:please )?(?:clear|wipe|reset) (?:my |the )?(?:subscriptions|subs|alerts|notifications|list)",
    r"(?:please )?unsubscribe (?:me )?(?:from )?(?:all|everything|everywhere)(?: (?:please|of (?:it|them)))*",
)
"""The whole text: every wish is to go."""
PERHAPS_STOP = (
    r"(?:i|we) (?:no longer (?:want|need|care about)|(?:don't|do not) (?:want|need|care about)) (?P<of>[^?]+?)(?: any ?more| any longer)?",
    r"(?:я |мы )?(?:больше )?не (?:хочу|хотим|интересует|интересуют)(?: больше)? (?:про |о |об )?(?P<of>[^?]+)",
    r"(?:please )?(?:stop|drop|end|kill|remove|delete|cancel|enough(?: of)?|no more|forget(?: about)?|skip|ditch) (?:the |my )?(?P<of>[^?]+)",
    r"(?:стоп|хватит|довольно|убери|удали|отмени|отключи|выключи|сними|забудь(?: про| о| об)?|не надо(?: больше)?|без)(?:те)?,? (?:тему |про |о |об |с )?(?P<of>[^?]+)",
    r"(?P<of>[^?]+?),? (?:стоп|хватит|убери|удали|отмени|отключи|выключи|больше не надо|не надо|stop|off|удалить|убрать|отключить|cancel|unsubscribe)",
)
"""The whole text: a wish is to go that is called ``of``, where there is one; else something else."""
TAKEN_BACK = (
    r"(?:(?:ой|ай|а|нет|не|ну|все|ладно|теперь|лучше|давай|oops|no|nah|sorry|wait|actually|now|ok|хотя|стоп)[,.! ]+)*(?:"
    r"передумал[аи]?|раздумал[аи]?|(?:не надо|не нужно|зря)(?:,? (?:уже|пока))?,? (?:отмени|убери|удали|отбой|забудь)(?:те)?(?: (?:ее|его|это|подписку))?"
    r"|(?:отмени|откати|убери|удали)(?:те)?(?: (?:это|ее|его|последн(?:ее|юю)(?: подписку)?|обратно|назад))?|отмена|отбой"
    r"|i changed my mind|changed my mind|undo(?: (?:it|that|this))?|(?:cancel|revoke|delete|remove) (?:it|that|this)|(?:turn|switch) (?:it|that|this) off|(?:выключи|отключи)(?:те)?(?: (?:это|ее|его))?"
    r"|(?:(?:больше|пожалуйста|уже) )*(?:за (?:этим|ней|ним|ними) )?(?:больше )?не (?:следи|отслеживай|мониторь)(?:те)?(?: (?:больше|за этим|за ней|за ним|это|его|ее))*"
    r"|(?:хватит|перестань|прекрати)(?:те)? (?:за (?:этим|ней|ним|ними) )?(?:следить|отслеживать|мониторить)(?: (?:за этим|за ним|за ней|это))*"
    r"|(?:please |can you )*(?:stop (?:tracking|following|watching|monitoring)|(?:don't|do not|no longer) (?:track|follow|watch|monitor)|(?:unfollow|untrack|unwatch)(?= (?:him|her|them)\b))(?: (?:it|that|this|them|him|her))?(?: please| now| anymore| any more| any longer)*|never ?mind,? (?:cancel|undo|delete)(?: (?:it|that))?|scratch that"
    r")",
)
"""The whole text, where there are wishes: the last of them was not meant."""
FORGOTTEN = (
    r"(?:(?:ой|ай|а|нет|не|ну|ладно|ок|хорошо|ok|okay|oh|oops|no|nah|sorry|wait|actually|well)[,.! ]+)*(?:"
    r"забудь(?:те)?(?: (?:об этом|про (?:это|нее|него)|это))?|не обращай(?:те)? внимания"
    r"|(?:just |please )*(?:forget|scrap|drop|skip) (?:it|that|this)|(?:just |please )*forget about (?:it|that|this)"
    r")(?: (?:please|пожалуйста|тогда|then))?",
)
"""The whole text, where nothing is talked about: the wish that was made last was not meant."""
STOPPED = (
    r"(?:please |ok |now )*stop (?:it|that|this)(?: please| now)?",
    r"(?=.*\b(?:больше|уже)\b)(?:(?:все|ладно|ок|ну|уже|мне|нам|больше|это|этого),? )*не (?:надо|нужно)(?: (?:больше|уже|этого|это|мне|нам|ничего))*",
    r"(?:i|we) (?:don't|do not) (?:need|want) (?:it|that|this|them)(?: any ?more| any longer)?|(?:it is |it's |that's )?no longer needed|no more(?: of (?:it|that|this))?",
)
"""The whole text: where there is but one wish, it is to go; else somebody is to be silent."""
WHAT_WAS_MEANT = frozenset("it that this them him her это этом этого нем ней них него нее".split())
"""Stand for the wish made last: "stop telling me about it"."""
NOTHING_NAMED = frozenset("больше уже мне нам все ладно ок ну теперь это этого".split())
"""Before «не надо» they name nothing that is no longer needed: «больше не надо»."""
NOT_NEEDED = (
    r",? (?:(?:мне|нам|уже|больше|теперь) )*не (?:нужн(?:а|о|ы|ен)|интересн(?:а|о|ы|ен)|надо"
    r"|интересует|интересуют|актуальн(?:а|о|ы|ен))(?:,? (?:убери|удали|отключи|отмени|выключи"
    r"|отпиши(?: меня)?|больше))*$",
)
"""Behind what is no longer wished for: «ипотека больше не нужна»."""
NOT_NEEDED_OF = r"(?:про|обо?|о|за|насчет) "
"""Before it: «про ипотеку больше не надо»."""
_ITS_NAME = r"(?!(?:any|more|so|these|those|this|that|your|all|the|such|too|daily|weekly|news|updates|of)\b)"
STOP_ALERTS = (
    r"(?:please )?(?:unsub|unsubscribe) (?P<of>(?!(?:me|us|from|to|all|everything)\b)[^?]+)$",
    r"(?:убери|убрать|удали|удалить|исключи|вычеркни|выкинь)(?:те)? (?P<of>[^?]+?) из (?:моих |списка )*подпис(?:ок|ки)$",
    r"(?:please )?(?:remove|delete|drop|take) (?P<of>[^?]+?) (?:from|off) (?:my |the )*(?:subscriptions?|subs|alerts?|list|watch ?list)$",
    r"(?:please )?(?:stop|стоп),? (?P<of>(?!(?:it|that|this|now|bot|here|there|please|уже|бот|это|\w+ing)$)[^\W\d_][\w-]*)$",
    r"(?:please )?(?:unfollow|untrack|unwatch) (?P<of>(?!(?:it|this|that|him|her|them|everything|all)\b)[^?]+)$",
    r"(?:please )?(?:stop|cancel|delete|remove|drop|kill|turn off|switch off|end) (?:the |my |all )*"
    r"(?P<of>(?!(?:my|the|all|these|those|any|me|sending|telling|giving|writing|messaging|texting)\b)[^?]+?) (?:alerts?|notifications?|updates?|subscriptions?|news)$",
    r"(?:убери|удали|отключи|отмени|выключи|сними)(?:те)? (?:мне )?(?:подписку|уведомления|рассылку)? ?"
    r"(?:на|о|об|про|по) (?P<of>[^?]+)$",
    rf"(?:please )?(?:stop|quit) (?:sending|telling|giving) {ME} (?P<of>{_ITS_NAME}[^?]+?) (?:news|updates?|alerts?|notifications?|stuff)$",
    rf"(?:i|we) (?:no longer|don't|do not) (?:want|need|care about)(?: to (?:get|see|hear|receive))? (?P<of>{_ITS_NAME}[^?]+?)"
    r" (?:news|updates?|alerts?|notifications?|stuff)(?: any ?more| any longer)?$",
)

TO_LIST = (
    r"(?:мои |все мои |покажи(?:те)? (?:мои )?|какие у меня )подписки",
    r"на что (?:я|мы) подписан[аы]?",
    r"(?:я |мы )(?:все |всё )?(?:ещ[её] )?подписан[аы]?(?: ещ[её])?(?: (?:на что-(?:то|нибудь)|на что-либо))?",
    r"(?:у меня |у нас )?(?:ещ[её] )?(?:остались|есть)(?: ли)?(?: у меня| у нас)?(?: ещ[её])? подписки",
    r"(?:am i|are we) still (?:subscribed|following|watching)(?: (?:to )?(?:anything|something))?",
    r"(?:are you|do you) still (?:send(?:ing)?|tell(?:ing)?|notify(?:ing)?) (?:me|us)(?: (?:stuff|things|anything|updates|news))?",
    r"где (?:мне )?(?:посмотреть |найти |увидеть )?(?:мои|список|все|наши)(?: (?:мои|моих|все|всех))* (?:подписк[иу]|подписок|уведомления|уведомлений)",
    r"where (?:are|can i (?:see|find)|do i (?:see|find)) (?:all )?(?:my|the) (?:subscriptions|subs|alerts|notifications)",
    r"(?:show )?(?:me )?my subscriptions",
    r"what (?:am i|are we) (?:subscribed to|following|watching|tracking|monitoring)",
    r"(?:what|who|which (?:topics|people))(?: all)? (?:do|did) (?:i|we) (?:follow|track|watch|subscribe to)(?: here)?",
    r"(?:(?:покажи|открой|дай)(?:те)? )?(?:все )?(?:(?:список|управление|настройки) )?(?:подпис(?:ки|ок|ками)|уведомлени(?:я|й|ями))",
    r"(?:show )?(?:me )?(?:(?:my|the|all) )*(?:subscriptions|alerts|notifications)",
    r"(?:which|what) (?:subscriptions|subs|alerts) (?:do i have|have i got|are (?:there|active|on))",
    r"(?:(?:can you |could you )?(?:list|show|see|check|view|display)(?: me)? )?(?:all )?(?:(?:my|the|current|active) )*(?:subscriptions|subs|alerts)(?: list)?",
    r"(?:show me |list )?(?:what|who) (?:i am|i'm|im|am i|are we) (?:subscribed to|following|watching|signed up for)",
    r"am i (?:subscribed|signed up)(?: to (?:anything|something))?|do i have (?:any )?(?:subscriptions|subs|alerts|notifications)(?: (?:on|active|running|set(?: up)?|now))?",
    r"(?:какие|что за|сколько) (?:у меня |тут |сейчас )*(?:есть |активные |действующие )*подпис(?:ки|ок)(?: у меня)?(?: есть)?",
    r"(?:я |мы )?(?:на что|на кого|на какие темы)(?: же)?(?: я| мы)?(?: тут| там)? (?:подписан[аы]?|подписал(?:ся|ась|ись))(?: я| мы)?",
    r"(?:а )?(?:что|чего|какие темы|что есть|сколько всего)(?: там| сейчас| у меня)* (?:в|с) (?:моих |моими )?(?:подписк(?:ах|ами)|уведомлени(?:ях|ями)|рассылк(?:ах|ами))(?: у меня)?|what(?:'s| is) (?:in|on) my (?:subscriptions|subs|alerts|list|watch ?list)",
    r"what (?:have i|did i) (?:subscribed?|signed? up) (?:to|for)|what (?:subscriptions|subs|alerts|notifications) (?:do i have|have i|are on|are active)(?: got)?",
    r"(?:я |мы )?(?:на что-нибудь|на что-то) (?:я |мы )?подписан[аы]?|(?:я|мы) (?:на что-нибудь|на что-то) подписан[аы]?",
    r"(?:мои |все )?подписки (?:покажи|открой|выведи|дай)(?:те)?|(?:выведи|перечисли|глянуть|посмотреть)(?:те)? (?:все |мои )*подписки|есть (?:ли )?(?:у меня )?подписки",
    r"(?:за чем|за кем|за какими темами)(?: же)? (?:(?:я|ты|вы|мы) )?(?:слежу|следишь|следите|следим)|мои (?:уведомления|темы)",
    r"(?:что|кого|какие темы)(?: же)? (?:(?:я|ты|вы|мы) )?(?:для меня )?(?:отслеживаешь|отслеживаете|отслеживаю|отслеживается)(?: для меня)?",
    r"(?:о|об|про) (?:чем|ком|что|кого)(?: же)? (?:(?:ты|вы|мне) )*(?:(?:будешь|будете) )?(?:сообщаешь|сообщаете|сообщать|пишешь|писать|уведомляешь|уведомлять)(?: мне)?",
    r"(?:what|who|which topics) (?:are you|do you|will you|would you) (?:watch(?:ing)?|track(?:ing)?|follow(?:ing)?|monitor(?:ing)?|notify(?:ing)? me (?:about|of)|tell(?:ing)? me about|alert(?:ing)? me (?:to|about|of))(?: for me)?",
)
"""The whole text: which wishes there are."""
TO_LOOK_INTO = (
    r"(?:(?:пиши|присылай|сообщай|уведомляй|шли|напоминай)(?:те)?(?: мне)? )?(?:поменьше|пореже|реже|почаще|чаще|не так часто|слишком часто)(?: (?:пиши|присылай|сообщай|уведомляй|шли)(?:те)?)?(?: мне)?",
    r"(?:(?:write|message|notify|send|text|ping)(?: me)?(?: it)? )?(?:(?:less|more) (?:often|frequently)|not so often|too (?:often|many (?:messages|alerts|notifications)))",
    r"(?:проверь|посмотри|глянь|измени|изменить|поменяй|поменять|отредактируй|редактировать|настрой|настроить|переименуй|управлять)(?:те)? (?:мои |мою |все |одну |мне )*(?:подписк|уведомлени|оповещени|рассылк|алерт)[^?]*",
    r"как (?:мне )?(?:можно )?(?:настроить|изменить|поменять|включить|отключить|выключить|поставить|проверить|посмотреть|управлять|приостановить|редактировать) (?:мои |свои )?(?:подписк|уведомлени|оповещени|рассылк|алерт|паузу)[^?]*",
    r"(?:есть |какие )?(?:что )?(?:нов(?:ости|ое|ого)|обновления)(?: есть)? (?:по|в|из|для) (?:моим|моих|мои) (?:подпис\w+|тем\w+)",
    r"(?:а )?(?:почему|отчего|чего)(?: мне)?(?: вообще)? (?:ничего |так |мало )*не (?:приходит|приходят|пишешь|присылаешь|сообщаешь|уведомляешь)(?: (?:мне|ничего|уведомления|сообщения|новости))*",
    r"(?:мне )?(?:давно )?(?:ничего|уведомления|сообщения|сводки|сводка) (?:мне )?не (?:приходит|приходят|пришла|пришло|пришли)",
    r"(?:edit|change|manage|check|review|update|rename|configure|set up) (?:my |the |a |one of my )*(?:subscriptions?|subs|alerts?|notifications?)",
    r"(?:how (?:do|can) i|how to|where (?:do|can) i|can i) (?:edit|change|manage|check|see|set up|configure|pause|mute|snooze|stop)(?: (?:you|it|them|this))?(?: (?:my |the |a )*(?:subscriptions?|subs|alerts?|notifications?))?",
    r"(?:is there |any |what is |what's )*(?:news|new|updates?|anything new)(?: (?:on|for|in|about|from))? my (?:subscriptions?|subs|alerts?|topics)",
    r"why (?:do|am|are|have|did)(?:n't| not)? (?:i|we) (?:not )?(?:get|getting|receive|receiving|got|hear|see)(?: (?:any|anything|no|nothing|alerts|notifications|updates|messages))*",
    r"(?:i|we) (?:do not|don't|am not|never) (?:get|getting|receive|receiving) (?:anything|any alerts|alerts|notifications|updates|any notifications|any updates)",
    r"(?:а )?(?:как часто|сколько раз в (?:день|неделю)|когда)(?: (?:ты|вы|бот|мне|нам|мы))* (?:(?:будешь|будете|будет) )?(?:писать|присылать|сообщать|уведомлять|слать|пишешь|пишете|присылаешь|присылаете|сообщаешь|шлешь|напишешь|пришлешь|сообщишь)(?: (?:мне|нам|об этом|про это|это|новости|уведомления|сообщения|сводки))*",
    r"(?:and )?(?:how often|how many times a (?:day|week)|when)(?: (?:will|do|would|are|does))? (?:you|i|it|the bot|this bot|u)(?: going to| gonna)? (?:write|message|notify|send|text|tell|ping|alert|inform|update|hear|get)(?: to)?(?: (?:me|us|it|from you|notified|messages?|updates?|alerts?|notifications?|about (?:it|this|that)))*",
    r"(?:how many|сколько) (?:subscriptions|subs|alerts|подписок)(?: (?:do i have|have i got|are there|у меня|есть))*",
)
"""The whole text: something is wished of the list, where each can be changed."""
LIST_FILLERS = r"(?:^|(?<= ))(?:вообще|сейчас|же|там|щас|на данный момент|ещ[её]|else|other|всё-таки|все-таки|right now|currently|at the moment|again|exactly)(?: |$)"
"""May stand anywhere among these words."""
