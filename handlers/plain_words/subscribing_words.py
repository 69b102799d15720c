"""How people ask in plain words to be notified. Data.

Patterns fit folded text (lower case, ё as е) from its beginning; what is wished for comes after.
«Кто хочет подписаться на контракт», «когда подписали договор» begin otherwise and are questions.
"""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

US = r"(?:меня|нас|(?:этот |наш )?чат|(?:эту |нашу )?группу)"
_TO_US = r"(?: (?:мне|нам|меня|нас|сюда))?"
_PLEASE = r"(?:,? (?:пожалуйста|плиз|плз|пжлст|пж|please|pls),?)?"
ME = r"(?:me|us|this chat|this group)"
_POSTED = r"(?:posted|informed|updated|up[ -]to[ -]date|in the (?:loop|know)|abreast)"
WANT = (
    r"(?:хочу|хотим|хотел[аи]? бы|хочется|желаю|надо|нужно|можно|можно ли|давай|давайте"
    r"|решил[аи]?|как|как можно|где|где можно)(?: бы)?(?: мне| нам)?"
)
I_WANT = r"(?:i|we)(?: (?:want|wish|need|would like|would love)|'d (?:like|love)) to"

COURTESY = (
    r"(?:(?:(?:can|could|would|will) (?:you|u)|ok|okay|and|so|well|then|actually|also|а|и|да|так|тогда|кстати|(?:no|nope|nah|нет|не)(?=[,.!])|ок|окей|ладно|хорошо|ну|все|слушай|короче|nvm|never mind|hey bot|so|пожалуйста|привет|здравствуй|здравствуйте|будь добра?|будьте добры|прошу|спасибо"
    r"|добрый день|добрый вечер|доброе утро|бот|эй"
    r"|only|just|только|лишь|просто|please|hello|hi|hey|bot|good (?:morning|day|afternoon|evening))[,.!]* )*"
)
"""May stand before all others."""

THANKS = r"(?:пожалуйста|плиз|пж|спасибо|please|pls|plz|thanks|thank you)"
"""May stand behind."""

TO_SUBSCRIBE = (
    rf"(?:(?:ты )?(?:не )?(?:можешь|можете|мо(?:г|гла|гли) бы)(?: ты| вы)? )?{_PLEASE} ?"
    rf"подпи(?:ши|шите|сать) {US}{_PLEASE}",
    rf"подпиши(?:те)?{_PLEASE}(?= на )",
    rf"(?:запиши|внеси|добавь|подключи)(?:те)? {US}(?= (?:на|в|к) (?:\w+ )?(?:новост|уведомлен|оповещен|рассылк|дайджест|сводк|подписк))",
    rf"(?:я |мы |мне |нам )?{WANT}{_PLEASE} (?:подписаться|оформить подписку|подписку)",
    rf"оформи(?:те)?{_TO_US}{_PLEASE} подписку",
    r"подписаться",
    r"подпи(?:шись|шитесь|шусь|сываюсь|сываемся)(?: за (?:меня|нас))?(?= (?:ещ[её] |и |также )*на )",
    r"(?:(?:оформи|включи|сделай|создай|добавь|настрой|поставь|дай)(?:те)? |нужн[аоы] |хочу |хотим |можно )?"
    r"(?:мне |нам )?(?:подписк[ау]|(?:уведомлени|оповещени|напоминани)[ея]|алерты?|рассылк[ау])"
    r"(?= (?:на|о|об|обо|про|по) )",
    rf"(?:please )?sub(?:scribe)?(?: {ME})?(?: up)?(?: please)?",
    r"подпишись|подписка",
    r"(?:(?:can|could|would|will) you )?(?:please )?"
    rf"(?:subscribe {ME}|sign {ME} up|alert {ME}(?= to ))(?:,? please)?",
    rf"{I_WANT} (?:subscribe|sign up)",
    rf"(?:please )?(?:put|add|include) {ME} (?:on|to|in) (?:the |your )?(?:mailing |e-?mail )?(?:list|newsletter)",
    r"(?:(?:can|may|could) (?:i|we)|how (?:do|can|could) (?:i|we)|how to) subscribe",
    rf"(?:please |(?:can|could|would|will) you |{I_WANT} )*(?:set(?: up)?|add|create|make|turn on"
    r"|switch on|enable|start) (?:me )?(?:an? |the |some |my )?(?:alerts?|notifications?|subscriptions?|reminders?)"
    r"(?= (?:for|on|about|to) |: )",
    r"(?:alerts?|notifications?|subscription)(?= (?:for|on|about|to) |: )",
)
"""Then «на» or "to" and what is wished for, or nothing more."""
TO_SUBSCRIBE_TO = (
    r"(?: (?:ещ[её]|также|тоже|и|also|too))*:? (?:на|об|обо|о|про|по|to|for|on|about) |: "
)
TO_SUBSCRIBE_STRAIGHT = rf"(?:please )?sub(?:scribe)?(?: {ME})? |подписка:? |подпишись:? "
"""Then what is wished for: "subscribe seals", «подписка мост»."""

_TELL_ON = "присылай|пиши|сообщай|уведомляй|оповещай|информируй|шли"
ADDED = (
    r"(?:please )?(?:set|create|add) (?:an? )?alert (?P<of>(?!(?:for|on|about|to) )[^?]+)$",
    rf"(?:(?:меня |нас )?(?:очень )?(?:интересует|интересуют)|(?:мне |нам )?(?:очень )?интересн[оаы]) (?P<of>[^?]+?)(?:,| [–—-])? (?:(?:{_TELL_ON})(?:те)?(?: (?:мне|нам|новое|новости|все))*|держи(?:те)?(?: меня| нас)? в курсе)$",
    rf"(?:i am|i'm|im|we are|we're) (?:really |very )?(?:interested in|following|watching|tracking) (?P<of>[^?]+?)(?:,| [–—-])?(?: so| and)?(?: please)? (?:keep {ME} {_POSTED}|(?:notify|alert|ping|update|inform) {ME}|send {ME} (?:updates|news|everything|all))$",
    r"(?:добавь|добавить|внеси|включи|занеси)(?:те)? (?P<of>[^?]+?) (?:в|к|ко) (?:(?:мои|моим|список|списку) )*(?:подписк(?:и|ам|у|е)|подписок)$",
    r"(?:добавь|добавить|внеси|включи|занеси)(?:те)? (?:в|к) (?:(?:мои|моим|список|списку) )*(?:подписк(?:и|ам|у|е)|подписок):? (?P<of>[^?]+)$",
    r"(?:please )?(?:add|put|include) (?P<of>[^?]+?) (?:to|in|on) (?:my |the )*(?:subscriptions?|subs|alerts?|list|watch ?list)$",
)
"""The whole text: what is wished for stands in ``of``."""
TO_TELL = (
    rf"(?:сообща|уведомля|извеща|оповеща|информиру|предупрежда|напомина|сигнализиру)й(?:те)?{_TO_US}{_PLEASE}",
    rf"(?:уведоми|уведомь|извести|оповести|предупреди)(?:те)?{_TO_US}{_PLEASE}",
    rf"пиши(?:те)?{_TO_US}{_PLEASE}",
    rf"(?:дай|дайте){_TO_US} знать{_PLEASE}",
    r"(?:я |мы )?(?:хочу|хотим|хотел[аи]? бы) узнавать",
    rf"(?:(?:can|could|would|will) you )?(?:please )?(?:notify|alert|inform|warn) {ME}(?:,? please)?",
    rf"(?:please )?keep {ME} {_POSTED}",
    rf"{I_WANT} (?:be|get) (?:notified|informed|alerted|told)",
    rf"(?:(?:can|could|would|will) you )?(?:please )?(?:ping|buzz|text|dm|message|remind|e-?mail|write(?: to)?) {ME}",
    rf"(?:please )?(?:hit|give|drop|shoot) {ME} (?:up|a (?:shout|line|note|message)|a heads ?up)",
    rf"(?:please )?(?:give|send) {ME} (?:an? )?(?:updates?|alerts?|notifications?|messages?)(?= (?:when|whenever|if|once|as soon|(?:every|each) time) )",
    rf"(?:маякни|пингуй|пингани|пни|напомни|свистни|стучи|кидай|скидывай)(?:те)?{_TO_US}{_PLEASE}",
)
"""Then what about, or when."""
TO_TELL_OF = r" (?:об|обо|о|про|по|about|of|on|regarding|with)(?: |$)"
CASES = {
    "о": "loct", "об": "loct", "обо": "loct", "про": "accs", "на": "accs", "по": "datv",
    "за": "ablt", "с": "ablt", "со": "ablt",
    "от": "gent", "кроме": "gent", "говорит": "nomn", "скажет": "nomn", "заявляет": "nomn", "сообщает": "nomn",
}  # fmt: skip
"""What case follows a word, as pymorphy calls it; else the genitive."""

TO_TELL_ONCE = (
    rf"(?:сообщи|скажи|напиши|пришли|скинь|кинь|отправь|вышли|подай)(?:те)?{_TO_US}{_PLEASE}(?: (?:весточку|сообщение|уведомление|сигнал|алерт|письмо|знак))?",
    r"(?:я |мы )?(?:хочу|хотим|хотел[аи]? бы) (?:знать|узнать)",
    rf"{I_WANT} (?:know|hear|be told)",
    rf"(?:please )?(?:let {ME} know|tell {ME}|message {ME}|write to {ME})",
)
"""Then when, said of what is still to come; else somebody asks when something was."""

ASKS_WHEN = (
    r"(?:(?:скажи|подскажи|расскажи)(?:те)?(?: мне| нам)?|(?:я |мы )?(?:хочу|хотим|хотел[аи]? бы) (?:знать|узнать)),? когда"
    rf"|(?:(?:can|could) you |please )*tell {ME},? when|{I_WANT} know,? when"
)
"""Asks for the time of what is to come: «скажи, когда построят мост»; «сообщи, когда …» waits."""

_TO_COME = r"(?:новы[хйе]|новой|новом|новую|будущих|будущие|предстоящих|следующих)"
_TO_COME_EN = r"(?:new|future|upcoming|further)"
_RECORDS = (
    r"(?:встреч|заявлени|выступлени|высказывани|упоминани|стенограмм|интервью|визит"
    r"|заседани|совещани)"
)
_RECORDS_EN = (
    r"(?:meetings?|talks|statements?|speech(?:es)?|interviews?|quotes?|mentions?|transcripts?"
    r"|visits?|sessions?|remarks|comments|episodes?)"
)
TO_SEND = (
    rf"(?:сообщи|скажи|напиши|расскажи|рассказывай|говори|пришли|скинь)(?:те)?{_TO_US}{_PLEASE} (?:о|об|обо|про)"
    rf"(?= (?:(?:всех|все|любых|каждой|каждую) )*{_TO_COME} {_RECORDS})",
    rf"(?:(?:can|could|would|will) you )?(?:please )?(?:tell {ME}|inform {ME}|let {ME} know|{I_WANT} know) (?:about|of)"
    rf"(?= (?:(?:any|all|every|each|the) )*{_TO_COME_EN} {_RECORDS_EN}\b)",
    rf"(?:присыла|высыла|отправля)й(?:те)?{_TO_US}{_PLEASE}",
    rf"шли(?:те)?{_TO_US}{_PLEASE}",
    r"(?:я |мы )?(?:хочу|хотим|хотел[аи]? бы) получать",
    r"(?:я |мы )?(?:буду |будем )?(?:жду|ждем|ждать)(?= (?:\w+ )?(?:новост|новинок|обновлени|уведомлени))",
    r"(?:я |мы )?(?:хочу|хотим|хотел[аи]? бы) знать (?:об|обо|о|про)(?= (?:вс\w+ )?нов)",
    r"(?:please )?let (?:me|us) know (?:about|of)(?= (?:any|all|every|new|anything|everything) )",
    r"(?:i|we)(?: (?:want|need|would like)|'d like)(?= (?:\w+ )?(?:updates|alerts|notifications) )",
    rf"(?:(?:can|could|would|will) you )?(?:please )?(?:send|forward|(?:start|begin|keep) sending) {ME}",
    r"(?:please )?send(?= (?:\w+ )?(?:news|updates|alerts|notifications) )",
    rf"{I_WANT} (?:get|receive)",
)
"""Then news, transcripts, mentions."""
TO_SEND_OF = r" (?:про|об|обо|о|about) "

TO_FOLLOW = (
    rf"держи(?:те)?(?: (?:меня|нас))?{_PLEASE} в курсе(?: (?:о|об|по|про))?",
    r"(?:я |мы )?(?:хочу|хотим|хотел[аи]? бы) (?:знать все|слышать(?: все)?) (?:о|об|обо|про)",
    r"(?:я |мы )?(?:хочу|хотим|хотел[аи]? бы) (?:знать|слышать|получать|видеть) все,? (?:что|о чем)"
    r" (?:говорит|скажет|заявляет|сообщает)",
    rf"{I_WANT} hear (?:about|of)",
    rf"следи(?:те)?{_PLEASE} за",
    rf"(?:отслеживай|мониторь|помониторь|последи)(?:те)?{_PLEASE}(?: за)?",
    r"(?:я |мы )?(?:хочу|хотим|буду|будем|хотел[аи]? бы|надо|нужно) (?:следить|последить|отслеживать)(?: за)?",
    r"(?:я |мы )?слежу за|мы следим за|следить за",
    r"(?:please )?watch(?= (?!(?:the|this|that|a|an|it|out|video|movie|film|tv)\b)[^?]+$)",
    r"(?:(?:can|could|would|will) you )?(?:please )?(?:keep an eye (?:out )?(?:on|for)|keep track of"
    r"|watch(?: out)? for|look out for|track|monitor|follow|stay on top of)",
    rf"{I_WANT} (?:follow|track|monitor|watch|keep up with)",
    rf"{I_WANT} (?:stay|keep|be|remain) (?:{_POSTED}|up[ -]to[ -]date|abreast)(?: (?:on|about|with|of))?",
    r"(?:я |мы )?(?:хочу|хотим|хотел[аи]? бы) быть в курсе(?: (?:о|об|по|про))?",
)
"""Then what is wished for."""

TO_FOLLOW_STRAIGHT = rf"(?:отслеживай|мониторь|помониторь)(?:те)?{_PLEASE}"
"""Then what is wished for as its object: «мониторь санкции»."""

TO_TELL_BEHIND = (
    r"(?:,| [–—-])? (?:то )?(?:пожалуйста )?(?:(?:дай|дайте)(?: мне| нам)? знать|(?:сообщи|скажи|напиши|пришли"
    r"|уведоми|извести|оповести|маякни|пни|пингани|свистни|напомни|сообщай|пиши|присылай|уведомляй)"
    r"(?:те)?(?: мне| нам| сюда)?"
    rf"|(?:please )?(?:let|tell|notify|alert|ping|message|text|inform|remind) {ME}(?: know)?)$"
)
"""Behind a clause with «когда»: «если Лодкин выступит, дай знать»."""
OF_FIRST = (
    r"(?P<of>(?:об|обо|о|про|по|на|за|насчет|about|on|of) [^?]+?),? (?:пожалуйста |please )?"
    r"(?:(?:сообщай|уведомляй|извещай|оповещай|информируй|предупреждай|напоминай|пиши|присылай|шли|следи"
    rf"|подпиши|подпишите|маякни|пингуй)(?:те)?{_TO_US}|держи(?:те)?(?: (?:меня|нас))? в курсе"
    rf"|keep {ME} {_POSTED}|(?:notify|alert|inform|ping|message|text) {ME}"
    rf"|subscribe {ME}|sign {ME} up)$",
)
"""The whole text: what is wished for stands first, after its preposition: «про газ пиши мне»."""
WHEN_FIRST = (
    r"(?:каждый раз,? )?(?:когда|если|как только|как(?= (?:появ|выступ|заговор|скаж|выйд|упомян|всплыв))"
    r"|whenever|when|if|once|as soon as|(?:every|each|any) ?time) "
)
BEHIND = (
    r"(?:,? (?:for (?:me|us)|is (?:fine|ok|okay|enough|good|plenty)|хватит|достаточно|будет достаточно"
    r"|(?:но )?(?:только|лишь)|(?:but )?(?:only|just)))+$"
)
"""May stand behind a wish and adds nothing."""
_SOON = "asap|as soon as possible|immediately|right away|straight away|at once|сразу(?: же)?|тут же|срочно|немедленно"
WHEN = (
    rf",? ?(?:(?:только|лишь|исключительно|тогда,?|only|just|{_SOON}),? )*(?:о том,? )?(?:каждый раз,? )?"
    r"(?:когда|если|как только|как(?= (?:появ|выступ|заговор|скаж|выйд|будет|упомян|всплыв))|when"
    r"|whenever|if|once|as soon as|(?:every|each) time) "
)

_NEWS = (
    r"(?:новост|обновлени|упоминани|заявлени|высказывани|выступлени|сообщени|реч|стенограмм|цитат)(?:ями|ами)"
    r"|новост(?:и|ь|ях|ей|ям)|обновлени(?:я|ях|й|е)|упоминани(?:я|ях|й|е)|(?:стенограмм|цитат)(?:ы|ах|у|е|а)?"
    r"|заявлени(?:я|ях|й|е)|высказывани(?:я|ях|й|е)|интервью|реч(?:и|ах|ей)"
    r"|выступлени(?:я|ях|й|е)|уведомлени(?:я|ях|й|е)|сообщени(?:я|ях|й|е)|материал(?:ы|ах|ов)"
    r"|дайджест(?:ы|а|ов)?|сводк(?:а|и|у)|подборк(?:а|и|у)|рассылк(?:а|и|у)"
)
_ALL = r"(?:(?:все|всех|любые|любых|кажд(?:ую|ой)|нов(?:ые|ых|ую|ой|ая)|свежи[ех]|последни[ех]|будущи[ех]|предстоящи[ех]|следующи[ех]) )*"
_NEWS_EN = (
    r"(?:news|updates?|notifications?|alerts?|mentions?|transcripts?|messages?|digests?"
    r"|summar(?:y|ies)|roundups?|newsletters?)"
)
_ALL_EN = (
    r"(?:(?:all|any|every|each|the|a|new|latest|fresh|future|upcoming|further|some|about|of|on) )*"
)
_OF = r"(?:об|обо|о|про|по теме|по|на тему|с участием|со|с)"

OF_NEWS = (
    rf"{_ALL}(?:{_NEWS})(?: (?:{_OF}|из|от))?(?: |$)",
    rf"{_ALL}встреч(?:и|ах|у|е|а)?(?:(?: [а-я]{{3,}})? (?:с участием|с|со) | (?:о|об|про) |$)",
    rf"{_ALL}(?:совещани|заседани)(?:я|ях|й|е)(?: {_OF} |$)",
    rf"(?:все |всем )?(?:что-?(?:то|нибудь) )?нов(?:ое|ом|ого|инк[иа]|инках)(?: (?:{_OF}|от) |$)",
    r"(?:все|всем|всех|все подряд|все,? что есть)$",
    rf"(?:все|всем|что-?(?:то|нибудь)(?: новое)?) (?:{_OF}|от) ",
    r"(?:все|всё),? что (?:говорит|скажет|сказал|заявляет|заявит|сообщает|сообщит) ",
    rf"(?:все,? )?что (?:там |тут |появится |есть |будет )*(?:нового|новенького|слышно|пишут|писали|говорят|говорили|скажут|сказали|сказано|было)(?: {_OF})?(?: |$)",
    rf"{_ALL_EN}{_NEWS_EN}(?: (?:about|on|of|from|for|by|with|regarding|in))?(?: |$)",
    rf"{_ALL_EN}(?:new )?{_RECORDS_EN}(?: (?:with|about|on|of|by|from|between) |$)",
    r"(?:everything|all|anything|something)(?: (?:new|that is new))?(?: (?:about|on|with|from|by) |$)",
    r"(?:what is new|what's new|new things)(?: (?:about|on) |$)",
    r"(?:тем(?:у|ы|е|ой|ою|ам|ами|ах)|слов(?:о|а|у|ом)"
    r"|the (?:topic|subject|word|words)(?: of)?|topic|word) ",
)
"""Stands before what is wished for, and says no more than that it is to be new; alone: all."""

NEWS_BEHIND = r"(?:news|updates?|stuff)"
"""Behind what is wished for it says no more than that it is to be new: "budget news"."""
NEW_ONES_OF = (
    r"(?:(?:any|all|the) )*(?:new|future|upcoming|нов(?:ые|ых|ой|ую|ая|ом)|будущи[ехй]|предстоящи[ехй])"
    rf" (?=(?:{_RECORDS}[а-я]* (?!(?:с|со|о|об|про|по|в|на|из) )[а-я]{{3,}}|(?!meetings|talks)\w+(?: \w+)? {_RECORDS_EN})$)"
)
"""Before meetings of a body, whose own words stay: "new council meetings"."""
SELF = r" (?:himself|herself|themselves|personally|сам|сама|сами|лично)(?= )"
"""Of who is to speak; who speaks does so themselves."""
ARTICLE = r"(?:the|a|an) "

_SOMEONE = r"(?:кто-?(?:то|нибудь|либо)|где-?(?:то|нибудь)|снова|опять|вновь|будут|будет)"
_SOMEBODY = r"(?:somebody|someone|anybody|anyone|they|people)"
HAPPENS = (
    rf"(?:{_SOMEONE} )*(?:(?:за)?говор(?:ят|ит)|скаж(?:ут|ет)|напиш(?:ут|ет)|расскаж(?:ут|ет)|упоминают|упомян(?:ут|ет)"
    rf"|обсуждают|обсуд(?:ят|ит)|упоминается|упоминаются|речь (?:зайдет|пойдет|идет))(?: {_OF})? ",
    rf"(?:{_SOMEONE} )*(?:выступает|выступит|появится|появятся|появляется|появляются|выйдет|выйдут"
    rf"|всплывет|всплывут|мелькнет|мелькнут|будет|будут) (?:(?:(?:что|чего|что-?(?:то|нибудь)|хоть что-то)(?: (?:новое|нового|свежее))? )?(?:{_OF}|от) )?",
    rf"(?:{_SOMEBODY} )(?:talks?|speaks?|says?(?: (?:something|anything))?|mentions?|discuss(?:es)?)"
    r"(?: (?:about|of|on))? ",
    r"there(?:['’]?s| is| are| will be) ",
    r"(?:(?:the |this |your )?archive|you|u) (?:gets?|got|adds?|receives?|(?:have|has)(?: got)?) ",
    r"(?:в архив[е]? |у (?:тебя|вас) )(?:появ\w+|добав\w+|буд(?:ет|ут)|окажется) ",
    rf"(?:что|чего|что-?(?:то|нибудь))(?: (?:новое|нового|новенькое|будет|появится|выйдет|скажут|есть))*(?: {_OF}) ",
    r"(?:anything|something)(?: new)?(?: (?:is said|comes(?: up| out| in)?|appears|happens))?(?: (?:about|on|with|regarding|from|by)) ",
)
"""After «когда»: what is wished for comes next."""
HAPPENED = (
    r" (?:(?:снова|опять|будут|будет) )*(?:встрет(?:ится|ятся)|встречаться|увид(?:ится|ятся))(?: (?:снова|опять))?$",
    r" (?:meets?|will meet|sees? each other)(?: (?:again|each other))?$",
    r" (?:снова |опять |будет |будут |что-(?:то|нибудь) )*"
    r"(?:говор(?:ит|ят)|заговор(?:ит|ят)|скаж(?:ет|ут)|напиш(?:ет|ут)|упомян(?:ет|ут)|выступает|выступит|выступают|упоминается|упоминаются|упомянут|упомянется|появится|появятся|появляется|прозвучит"
    r"|обсуждается|обсуждают|выйдет|выйдут|всплывет|всплывут|мелькнет|мелькнут|засветится|объявится)(?: (?:снова|опять|что-(?:то|нибудь)))?(?: (?:новое|нового))?$",
    r" (?:speaks?|talks?|says? (?:something|anything)(?: new)?|appears?|(?:comes?|shows?|pops?|turns?|crops?) (?:up|out)"
    r"|(?:is|are|gets?) (?:out|available|online|live|mentioned|discussed|talked about|added|published))(?: again)?$",
)
"""After «когда»: what is wished for stood before."""

SPEAKS_OF = (
    r"[\w'’-]+(?: [\w'’-]+)? (?:(?:speaks|talks|says|comments|заговорит|скажет|выскажется|говорит|расскажет|упоминает)"
    r"(?: (?:something|anything|что-(?:то|нибудь)))? (?:about|on|of|о|об|обо|про)"
    r"|mentions|brings up|упомянет|упоминает|вспомнит) "
)
"""After «когда»: «Путин заговорит о зерне», said of what is still to come."""

IT_IS_TOLD = r"(?:(?:наконец|кто-нибудь|кто-то) )*(?:скажут|скажет|назовут|назовет|объявят|сообщат|решат|расскажут|станет известно|будет известно|ответят),? |(?:(?:somebody|someone|they|anyone) )?(?:says?|tells?|announces?|decides?|it (?:is|becomes) (?:known|clear)),? "
"""May stand before it."""
ASKS_ITSELF = (
    r"(?:какой|какая|какое|какие|сколько|насколько|почему|где|кто победит|how (?:much|many|big|old)"
    r"|what (?:is|was|are|will)|which)(?!\w)"
)
"""After «когда скажут»: a question of its own."""
ONLY_ON = (
    r"(?:(?P<ru>(?:следи|последи)(?:те)? за|отслеживай(?:те)?)|(?:please )?(?:follow|track|watch|monitor)) (?P<who>[\w'’-]+(?: (?!but |но |а |only |только )[\w'’-]+)?),? (?:but |но |а )?(?:only|только) "
    r"(?:when|if|когда|если) (?:he|she|they|он|она) (?:mentions|talks (?:about|of)|speaks (?:about|of|on)|says something about|(?:говорит|скажет|заговорит|упоминает|упомянет) (?:обо?|о|про)) (?P<what>[^?]+)"
)
"""The whole text: somebody's words on a topic."""
ONLY_ABOUT = r"(?P<ru>(?:подпиши(?:те)?(?: меня| нас)?|подпишись|подписаться) на|(?:следи|последи)(?:те)? за|отслеживай(?:те)?)|(?:please )?(?:follow|track|watch|monitor|subscribe (?:me )?to|sub to)"
"""With which it begins, where it goes on «но только про …»."""
ONLY_ABOUT_WHAT = (
    r" (?P<who>[\w'’-]+(?: (?!but |но |а |only |только )[\w'’-]+)?),? (?:but |но |а )?(?:only|just|только|лишь) "
    r"(?P<how>about|on|regarding|про|обо?|о|по|на тему) (?P<what>[^?]+)"
)
_SPEAKS = r"(?:says?|speaks?|talks?|said|говорит|скажет)"
PART_OF_NAME = (
    rf"(?!(?:from|about|with|in|on|for|про|на|по|за|с|о|об|в|{_SPEAKS}) )[^\W\d_][\w'’-]+"
)
ONLY_BY = (
    r"(?P<what>[^?,]+?),? (?:но |but |and )?(?:только|лишь|исключительно|only|just) "
    r"(?P<by>(?:от|у|если говорит|когда говорит|что говорит|by|from|when|if) )?"
    rf"(?P<who>{PART_OF_NAME}(?: (?!{_SPEAKS}$){PART_OF_NAME})?)(?: {_SPEAKS})?"
)
"""What is wished for, where it goes on «но только Путин»: a topic in one person's words."""
SPEAKS_RU, SPEAKS_EN = "говорит", "speaks about"
ALL_THEY_SAY = r"(?:everything|all|anything|whatever)(?: that)? (?P<of>[\w'’-]+(?: [\w'’-]+){0,2}) (?:says?|said|will say|tells?|talks? about)$"
"""What is wished for is whoever speaks: "subscribe me to everything Pellow says"."""
ANSWERED = (
    r"(?:вопрос|ответ на вопрос|ответят на вопрос)[:,]? ",
    r"(?:the question|(?:the|an) answer to(?: the question)?|(?:somebody|someone) answers)[:,]? ",
)
"""Before a question whose answer is wished for."""

SOMEBODY = frozenset(
    "он она его ее него нее ней нею ним нем ему ей им ними них они меня мне я me him her he"
    " she them they myself".split()
) | frozenset({"этого человека", "этот человек", "this person", "that person", "this guy"})
SOMETHING = frozenset(
    "это этого этому этим этом эта этой эту эти этих этими it this that these".split()
) | frozenset(
    {"эта тема", "эту тему", "этой темы", "этой теме", "this topic", "that topic", "this one"}
)
"""The whole wish: whom or what the chat is talking about."""
NOTHING = "?"
"""A wish for nothing."""

OFTEN = {
    "daily": r"(?<!\bне )(?<!\bnot )(?:не (?:чаще|более)(?: чем)? (?:одного )?раза? в (?:день|сутки)|(?:not |but not |no )?more (?:often )?than once a day|at most once a day|раз в день|(?:каждый|всякий) день|каждое утро|по утрам|ежедневн\w+"
    r"|(?:a |the )?daily|(?:every|each) (?:day|morning)|once a day"
    r"|(?:only|just) (?:in the )?mornings?|(?:in the )?mornings? only)",
    # a digest comes on Mondays, as the reply says, whichever day is wished for
    "weekly": r"не каждый день|not (?:every day|daily)|не (?:чаще|более)(?: чем)? (?:одного )?раза? в неделю|(?:but )?(?:not |no )?more (?:often )?than once a week|at most once a week|раз в неделю|(?:каждую|всякую) неделю|еженедельн\w+"
    r"|по (?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)[аья]м"
    r"|(?:каждый|каждую|каждое) (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)"
    r"|(?:a |the )?weekly|(?:every|each) (?:week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|once a week"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)days",
}
"""Anywhere in a wish: how often."""
OFTEN_BEHIND = (
    r"(?:раза? в (?:день|неделю)|(?:каждый|каждую|каждое) \w+|по (?:утрам|\w+(?:ам|ям))"
    r"|every \w+|once a (?:day|week)|on \w+days)"
)
"""Behind a topic alone it wishes as well: «газ по вторникам»; "daily inflation" is a topic."""
SEND_STRAIGHT = (
    rf"(?:(?:присыла|высыла|отправля|кида|скидыва)й|шли|пришли|скинь|кинь|отправь|вышли)(?:те)?{_TO_US}"
    rf"|(?:please )?(?:send|forward|text|message|e-?mail) {ME}"
)
"""Said of how often, what is wished for may follow at once: «присылай газ по вторникам»."""
TELL_ME = (
    r"(?i)^ *(?:(?:ok|okay|well|fine|alright|then|and|so|ок|окей|ладно|хорошо|тогда|ну|и|а)[, ]+)*(?:(?:please )?(?:tell|give|get|make|show) (?:me|us)"
    r"|(?:i|we)(?: (?:want|need|would (?:like|appreciate|love))|'d (?:like|appreciate|love))(?: to (?:get|have))?"
    r"|(?:буду|будем|был[аи]? бы) (?:очень )?(?:благодар(?:ен|на|ны)|признател(?:ен|ьна|ьны)|рад[аы]?)(?: за| получать)?"
    r"|(?:(?:дай|давай|сделай|покажи|показывай|рассказывай|говори)(?:те)?|(?:я )?хочу|хотелось бы|нуж(?:ен|на|ны))(?: мне| нам)?) "
)
"""Asks a question, "tell me about the bridge", but for how often: "tell me daily about …"."""
AT_ONCE = (
    r"сразу(?: же)?|немедленно|мгновенно|моментально|immediately|at once|instantly|right away"
)
"""Beside another of them; alone it says nothing, as everything comes at once."""

OPENERS = frozenset(
    """
    следи следите подпиши подпишите сообщай сообщайте сообщи сообщите уведомляй уведомляйте уведоми
    уведомите присылай присылайте пришли пришлите отслеживай отслеживайте мониторь оповещай
    оповещайте оповести извещай извещайте отпиши отпишите напиши пиши пишите
    """.split()
)
"""With which a Russian wish that is typed in Latin letters has to begin."""
