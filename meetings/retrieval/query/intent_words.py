"""Words that distinguish a question from a name or a topic. Data, folded (lower case, ё as е)."""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

from typing import Final

INTERROGATIVE: Final = frozenset(
    """
    кто кого кому кем что чего чему чем где когда куда откуда сколько скольких скольким скольки какой
    какая какое какие какого каком какому каким какую каких какими который которая какова каков каково
    каковы почему зачем отчего как насколько чей чья чье чьи ли правда разве неужели
    who whom whose what when where why which how
    is are was were am do does did has have had will would can could shall should may might must
    isn't aren't wasn't don't doesn't didn't won't can't couldn't
    """.split()
)
"""With one of these a message asks."""

AUXILIARY: Final = frozenset(
    """
    ли правда разве неужели is are was were am do does did has have had will would can could shall
    should may might must isn't aren't wasn't don't doesn't didn't won't can't couldn't
    """.split()
)
"""Those among them that ask whether, and not what."""

OFFICE: Final = frozenset(
    """
    президент президента президентом премьер премьер-министр премьера министр министра министром
    глава главы главой губернатор губернатора губернатором мэр мэра мэром канцлер канцлера король короля
    королем эмир эмира султан султана председатель председателя председателем заместитель заместителя
    вице-премьер вице-премьера посол посла директор директора руководитель руководителя секретарь
    генеральный первый бывший бывшего правительства республики господин госпожа товарищ
    president prime minister premier head governor mayor chancellor king emir sultan chairman
    chairwoman chair deputy vice ambassador director secretary general first former acting government
    republic mr mrs ms dr sir pm pres г-н г-жа
    """.split()
)
"""Beside a person these say who it is and nothing of what was said."""

MEETING: Final = frozenset(
    """
    встреча встречи встречу встрече встреч встречам встречах беседа беседы беседу бесед переговоры
    переговоров заседание заседания заседаний совещание совещания совещаний саммит саммиты
    саммита стенограмма стенограммы стенограмму стенограмм выступление выступления визит визиты визита
    разговор разговоры карточка год года году годы мероприятие мероприятия события событие
    meeting meetings talks conversation session sessions summit summits transcript transcripts
    speech speeches visit visits event events year with between about
    """.split()
)
"""These name meetings themselves."""

FIRST_OR_LAST: Final = (
    r"(?:а )?(?:когда|кто|где) (?:впервые|в первый раз|первым|первый|первой|в последний раз|последний раз|последним) (?:упомянул\w*|упоминал\w*|говорил\w*|сказал\w*|заговорил\w*|обсуждал\w*|вспомин\w+|вспомнил\w*)(?: (?:о|об|про))?",
    r"(?:сам(?:ое|ые) )?(?:перв|последн)(?:ое|ее|ие|ые) упоминани[ея](?: (?:о|об|про))?",
    r"(?:самый )?(?:перв|последн)(?:ый|ий) раз,? когда (?:упомянул\w*|упоминал\w*|говорил\w*|сказал\w*|заговорил\w*|обсуждал\w*)(?: (?:о|об|про))?",
    r"the (?:first|last) time (?:they|anyone|somebody|someone) (?:mentioned|discussed|talked about|spoke of|brought up)",
    r"(?:the )?(?:first|last|latest|earliest) mentions?(?: of)?",
    r"when did (?:they|anyone|somebody|someone) (?:first|last) (?:mention|discuss|talk about|speak of)|who (?:first|last) (?:mentioned|discussed|talked about|spoke of|brought up)|who was the (?:first|last) to (?:mention|talk about|speak of|bring up)",
    r"when (?:was|were)(?=.* (?:first|last) (?:mentioned|discussed|talked about|brought up)\W*$)",
)
"""Before a topic whose first or last mention is wanted."""

_DISCUSSED_EN = r"(?:the |their )?(?:discussions?|debates?|conversations?|talks?) (?:about|on|over|of|around|regarding)"
_DISCUSSED_RU = (
    r"(?:обсуждени[ея]|дискусси[юи]|разговор[а-я]{0,3}|бесед[уы]|спор[а-я]{0,2}|дебат[а-я]{0,2}|прени[яй])"
    r"(?: (?:о|об|обо|про|по|насчет|вокруг|на тему))?"
)
_ALL_SAID_RU = (
    r"(?:все |всё )?(?:что (?:было )?(?:сказано|говорили|говорилось|обсуждали|сказали)|сказанное)"
)
TOPIC_OPENINGS: Final = (
    *FIRST_OR_LAST,
    r"(?:(?:дай|покажи|найди|хочу|нужно)(?:те)? )?(?:мне )?(?:\d+|пару|несколько|две|три|пять|десять|все) (?:цитат\w*|пример\w*|упоминани\w+|высказывани\w+) (?:про|о|об|обо|на тему|по теме|насчет)",
    r"(?:(?:show|give|find)(?: me)? )?(?:\d+|a few|some|several|two|three|five|ten) (?:quotes|examples|mentions|statements) (?:on|about|of|regarding)",
    r"(?:а )?кто (?:еще )?(?:задал|задавал|спросил|спрашивал)[аи]?(?: (?:вопрос(?:ы)?|его|ее|их))?(?: (?:о|об|про|насчет|по поводу))",
    r"who (?:else )?(?:asked|raised)(?: (?:him|her|them|a question|questions|the question|the issue))? (?:about|on|of)",
    rf"(?:(?:можешь|можете|пожалуйста|кратко|коротко|вкратце) )*(?:резюмиру(?:й|йте)|подытож(?:ь|ьте)|перескаж(?:и|ите)|обобщ(?:и|ите)|подвед(?:и|ите) итоги?)(?: (?:мне|нам|кратко|коротко|вкратце|пожалуйста))*(?: {_DISCUSSED_RU}|,? {_ALL_SAID_RU}(?: (?:о|об|обо|про|по|насчет))?| (?:о(?! чем)|об|обо|про))",
    rf"(?:(?:а )?в чем (?:была )?)?(?:суть|смысл|краткое содержание|итоги?|основное из) {_DISCUSSED_RU}",
    r"(?:а )?о чем (?:была|был|были|шла|шел|шли) (?:дискуссия|разговор|спор|дебаты|прения|беседа) (?:о|об|обо|про|по|насчет|вокруг)",
    rf"(?:please )?(?:tl;?dr|sum up|recap)(?: (?:of|on|about|for))?(?: {_DISCUSSED_EN}| (?:everything |all )?(?:what|that) (?:was|they|is)(?: said| say)?(?: (?:about|on))?)?",
    r"(?:(?:give me |what (?:were|are|was|is) )?the )?(?:key|main) (?:points|takeaways|takeaway|messages|ideas|arguments) (?:on|about|of|from|regarding)",
    r"(?:(?:дай|сделай|можно|нужна?) )?(?:(?:кратк\w+ )?(?:сводк[ау]|обзор|выжимк[ау]|справк[ау]|резюме)|кратко|коротко|вкратце|в двух словах|(?:все |самое )?главное|основное)(?: (?:про|о|об|по|насчет))",
    rf"(?:please )?(?:(?:give me|i want|i need|make|write) )?(?:an? |the )?(?:short |brief |quick )?(?:summary|overview|recap|rundown|gist)(?: (?:of|on|about))(?: {_DISCUSSED_EN}|(?: (?:what was said|everything said))?(?: (?:about|on))?)",
    rf"what (?:was|were|is) {_DISCUSSED_EN}",
    r"(?:(?:покажи|дай|есть|какие есть|нужны) )?(?:все )?(?:цифры|данные|статистик[ау]|показатели|график|динамик[ау])(?: (?:про|о|об|по|на тему))",
    r"(?:(?:show|give)(?: me)? )?(?:all )?(?:the )?(?:numbers|figures|stats|statistics|data|a chart|chart|facts)(?: (?:about|on|for))",
    rf"(?:please )?summari[sz]e {_DISCUSSED_EN}",
    r"(?:please )?summari[sz]e(?: (?:everything|all|what (?:was|they|is)(?: said| say)?|the discussions?))*(?: (?:about|on|said about|of))?",
    r"(?:(?:ну|ок|окей|ладно|так|а|и|ok|okay)[, ]+)*(?:че|чо|чё|что|шо) (?:там )?(?:с|со|по|насчет|про|слышно (?:о|об|про|насчет)|говорят (?:про|о|об)|нового (?:про|по|о|об|насчет|с))",
    r"как (?:там )?(?:дела )?(?:с|со|обстоят дела (?:с|со)|насчет)",
    r"(?:расскажи(?:те)?|найди(?:те)?|покажи(?:те)?|поищи(?:те)?|дай(?:те)?|скажи(?:те)?|ищу|нужн[аоы]|интересу(?:ет|ют)|хочу (?:узнать|почитать|знать)|посмотри)(?: мне)?(?: (?:все|всё|что-нибудь|что-то|инф[ау]|информацию|цитаты|упоминания|слова))*(?: (?:про|о|об|обо|насчет|по|на тему|по теме|с темой))?",
    r"(?:все|что-нибудь|что-то|инф[ау]|информация|цитаты|упоминания|есть (?:что-нибудь|что-то|инфа|информация|данные|цитаты|сведения|материалы))(?: (?:про|о|об|обо|насчет|по|на тему|по теме))",
    r"(?:the )?(?:latest|last|recent|newest|news|updates?)(?: (?:news|updates?|word|info))? (?:on|about|regarding)",
    r"(?:последн(?:ее|ие|яя)|свежее|свежие|новост[иь]|новое)(?: (?:новости|данные|цифры))? (?:про|о|об|по|насчет)",
    r"(?:а )?есть ли (?:у (?:тебя|вас) )?(?:тут |там |здесь )?(?:что-нибудь |что-то |что |инф[ау] |информация |данные |упоминания |цитаты )?(?:про|о|об|по|насчет)",
    r"(?:а )?что (?:ты знаешь|вы знаете|известно|есть)(?: (?:про|о|об|по|насчет))",
    r"кто (?:еще )?(?:(?:больше всех|чаще всех|больше всего|чаще всего|чаще|больше|вообще) )?(?:говорит|говорил|говорили|упоминает|упоминал|рассказывает|рассказывал)(?: (?:больше|чаще) (?:всех|всего))?(?: (?:про|о|об))?",
    r"(?:сколько раз|как часто) (?:говор\w+|упомина\w+|упомян\w+|вспомина\w+|обсужда\w+)(?: (?:про|о|об))?",
    r"(?:сколько(?: всего)?|число|количество) (?:упоминаний|употреблений)(?: (?:о|об|про))?",
    r"(?:(?:the )?(?:number|count) of|how many) mentions(?: (?:of|are there of|are there about|about))?",
    r"(?:is|was) there (?:anything|something|any(?: mention| word)?|a mention)(?: said)?(?: (?:about|on|of))",
    r"(?:do you (?:have|know)|have you got|you got) (?:anything|something|any info|any mentions?)(?: (?:about|on|of))",
    r"what (?:do you|can you|else do you) (?:know|have|tell me|find|say)(?: (?:about|on|of))",
    r"who (?:talks|speaks|spoke|talked|mentions|mentioned) (?:the )?most(?: often)?(?: (?:about|of|on))?",
    r"who (?:most often )?(?:mentions|mentioned|cites|cited|names|named|(?:refers|referred) to|(?:brings|brought) up)(?= (?:.+ )?most(?: often| frequently| of all)?\W*$)",
    r"(?:а )?какие(?= .+ упом(?:инаются|инались|януты|инали|инают)(?: (?:вообще|там|тут|чаще|больше))*(?: (?:всего|всех))?\W*$)",
    r"(?:which|what)(?= .+ (?:are|were|get|got|have been) mentioned(?: (?:here|there|the|most|often))*\W*$)",
    r"who most often (?:mentions|mentioned|cites|cited|names|named|(?:refers|referred) to|(?:brings|brought) up|(?:talks|talked|speaks|spoke) (?:about|of|on))",
    r"who (?:else )?(?:talks|speaks|spoke|talked|has spoken|is talking) (?:about|of|on)",
    r"(?:(?:а|и|ну|теперь|now|and) )?(?:сравни(?:те|ть)?|compare)(?: (?:это|it|that|this))? (?:с|со|with|to)",
    r"how (?:often|many times) (?:do|did) (?:they|people|anyone) (?:mention|discuss|talk about|speak of)",
    r"how (?:often|many times) (?:is|was|were|are)(?=.* (?:mentioned|discussed|talked about|brought up)\W*$)",
    r"(?:(?:а|и|ну) )?(?:тема|темой|тему|про|о|об|насчет|на тему|по теме|по поводу)",
    r"(?:(?:yo|hey|so|ok|okay|um|uh|well|please|pls) )*(?:what about|what's (?:up|new|the (?:deal|story|word)) with|how about|whats up with|what is (?:up|new) with)",
    r"(?:(?:please|pls|plz) )?(?:tell me|show me|find(?: me)?|search(?: for)?|look (?:up|for)|give me|i want|(?:i )?need|looking for|looking up)(?: (?:everything|anything|something|all|info|information|quotes|mentions|news|stuff|the latest))*(?: (?:about|on|of|regarding|concerning))?",
    r"(?:please )?(?:update|brief|fill) me (?:in )?(?:on|about)",
    r"(?:everything|anything|something|info|information|quotes|mentions|news|stuff|any word|any mentions?)(?: (?:about|on|of|regarding|concerning))",
    r"(?:(?:yo|hey|hi|hello|pls|please|um|uh|ну|слушай|короче|эй|привет|здравствуйте|ладно|ок|теперь|давай(?:те)?)[,.!]* )*(?:yo|hey|hi|hello|pls|please|um|uh|ну|слушай|короче|эй|привет|здравствуйте|ладно|хорошо|ок|теперь|давай(?:те)?)(?:[,.!]* (?:про|о|об|обо|насчет|по|about|on|regarding))?",
    r"(?:(?:no|нет|не)[, ]+)?(?:i mean|i meant|я имею в виду|я имел[аи]? в виду|я (?:про|о|об|насчет))(?: (?:the|that|this))?",
    r"(?:about|on|regarding|concerning|topic|the topic(?: of)?|re)",
)
"""What may stand before a topic and says only that one wants to hear of it."""

TOPIC_ENDINGS: Final = (
    r"упом(?:инаются|инались|януты|инали|инают)(?: (?:вообще|там|тут))?"
    r"|i mean|i meant|имею в виду|по годам|за все годы|(?:за|в) последние годы|in recent years|over the (?:last|past) (?:few )?years|по месяцам|в динамике|динамика|by year|over the years|year by year|through the years"
    r"|(?:the )?most(?: often| frequently| of all)?|(?:чаще|больше) (?:всего|всех)"
    r"|stuff|things|info|information|quotes?|mentions?|pls|plz|please|цитат[аы]|инфа|информация|упоминания|пожалуйста|плиз|плз|пж"
    r"|в (?:этом |твоем |вашем )?архиве|у тебя|у вас|in (?:the|this|your) archive|are there|there are"
    r"|(?:что|чего|ч[её]) там(?: слышно| нового)?|что (?:слышно|нового)"
    r"|(?:(?:что-то|что-нибудь|что нибудь|чего|инфа|информация) )?(?:есть|имеется|найдется)|что-то|что-нибудь"
)
"""What may stand behind a topic and says no more."""

_REPORTED: Final = (
    r"(?:говорил|говорит|сказал|заявил|заявлял|сообщил|рассказал|рассказывал|докладывал|доложил|отчитывался|выступал"
    r"|ответил|отвечал|отметил|объяснил|пояснил|поведал|подчеркнул|заявляет|рассказывает|думает|считает)[аи]?"
)
_TO_THEM = r"(?:им|ему|ей|нам|вам|мне|всем|журналистам|прессе|народу|людям)"
_TO_THEM_EN = r"(?: to)? (?:them|him|her|us|you|everybody|everyone|(?:the )?(?:press|reporters|journalists|people|audience))"
_NO_NAME = r"(?!(?:они|он|она|кто|все|люди|they|people|anyone|anybody|someone|somebody|he|she|you|we|i|it|this|that)\b)"
_FIGURES = r"(?:как(?:ие|ую|ое) )(?:цифр[ыу]|данные|число|числа|показатели|сумм[ыу]|сроки)"
_NAMED = r"(?:на[зп]вал|называл|привел|приводил|дал|давал|озвучил|озвучивал|указал|сообщил)[аи]?"
WORDS_OF: Final = (
    r"(?:(?:покажи|дай|найди|хочу|все|последние)(?:те)? )*(?:мне )?(?:цитат[ыау]|высказывани[ея]|слова|фразы|реплики)(?: от)? (?P<a>.+)",
    r"(?:(?:show|give|find|all|latest|some)(?: me)? )*(?:the )?(?:quotes?|statements?|words|remarks)(?: (?:by|from|of)) (?P<b>.+)",
    r"(?:(?:show|give|find)(?: me)? )*(?:everything|all|anything|whatever)(?: (?:said|that was said|there is))? (?:by|from) (?P<e>.+)",
    r"(?:(?:show|give|find)(?: me)? )*(?:everything|all|anything|whatever)(?: that)? (?P<h>.+) (?:said|says|has said|had to say)",
    r"(?:(?:покажи|дай|найди|хочу)(?:те)? )*(?:мне )?(?:все|всё|что-нибудь|что есть)(?: что (?:сказал|говорил)[аи]?)? от (?P<f>.+)",
    r"(?:(?:покажи|дай|найди|хочу|меня|интересует)(?:те)? )*(?:мне )?(?:все,?|всё,?) что (?:сказал[аи]?|говорил[аи]?|говорит) (?P<g>.+)",
    rf"(?:(?:а|и|ну) )*что (?:(?:там|вообще|тут|{_TO_THEM}) )*{_REPORTED} (?P<c>.+?)(?: {_TO_THEM})?",
    r"(?:а )?сколько (?:всего )?слов (?:всего )?(?:сказал|произн[её]с|произнесла|наговорил)[аи]? (?P<i>.+)",
    r"(?:so |and )?how many words (?:did|has) (?P<j>.+?) (?:say|said|speak|spoken|utter|uttered)(?: in (?:all|total))?",
    rf"(?:(?:so|and) )*what (?:did|does|has) (?P<d>.+?) (?:say|said|think|talk about|tell|told|reply|answer|respond|report|explain)(?:{_TO_THEM_EN})?",
    rf"(?:(?:а|и|ну) )*(?:о ч[её]м|про что|об ч[её]м) (?:там |вообще |нам |тут |еще )*{_REPORTED} (?P<k>.+)",
    rf"(?:(?:а|и|ну) )*(?:о ч[её]м|про что|что) (?:там |вообще )*(?P<l>.+?) (?:(?:вообще|там|еще|{_TO_THEM}) )*{_REPORTED}(?: (?:вообще|там|{_TO_THEM}))?",
    rf"(?:(?:а|и|ну) )*{_NO_NAME}(?P<o>[\w.-]+(?: [\w-]+)??) (?:о ч[её]м|про что|что) (?:там |вообще |еще |нам )*{_REPORTED}(?: вообще| там)?",
    rf"(?:(?:а|и|ну) )*{_FIGURES} (?:{_NAMED}) (?P<p>.+)",
    rf"(?:(?:а|и|ну) )*{_FIGURES} {_NO_NAME}(?P<q>.+?) (?:{_NAMED})",
    r"(?:(?:so|and) )*(?:what|which) (?:figures?|numbers?|data|amounts?|stats|statistics) (?:did|has|have) (?P<r>.+?) (?:giv(?:e|en)|cited?|named?|mention(?:ed)?|quoted?|provided?|reported|report|used?)",
    r"(?:(?:so|and) )*(?:what (?:was|is|were) (?P<m>.+) (?:talking|speaking|saying)(?: about)?|what (?P<n>.+) (?:said|says|talked about|spoke about))",
)
"""A whole message that wants to hear somebody, of whatever."""

_SAID_ON = r"(?:о|об|обо|про|насчет|на тему|по поводу)"
_SAID_ON_EN = r"(?:on|about|regarding|concerning)"
_END = r"(?:впервые|(?:в )?первый раз|(?:в )?последний раз|последним)"
_MENTIONS = rf"(?:(?:упоминал|упомянул|вспоминал|вспомнил|обсуждал)[аи]?|(?:говорил|заговорил|сказал|высказывался|высказывалась)[аи]? {_SAID_ON})"
_MENTIONS_EN = r"(?:mention(?:ed)?|discuss(?:ed)?|(?:sp(?:eak|oke)|talk(?:ed)?) (?:of|about|on)|bring up|brought up)"
THEIR_FIRST_OR_LAST: Final = (
    rf"(?:а )?когда {_NO_NAME}(?P<who>\w[\w .-]*?) {_END} {_MENTIONS} (?P<what>.+)",
    rf"(?:а )?когда {_END} {_NO_NAME}(?P<who>\w[\w .-]*?) {_MENTIONS} (?P<what>.+)",
    rf"(?:а )?(?:самый )?(?:первый|последний) раз,? когда {_NO_NAME}(?P<who>\w[\w .-]*?) {_MENTIONS} (?P<what>.+)",
    rf"(?:so |and )?when did {_NO_NAME}(?P<who>\w[\w .-]*?) (?:first|last) {_MENTIONS_EN} (?P<what>.+)",
    rf"(?:when was )?(?:the )?(?:first|last|latest) time (?:that |when )?{_NO_NAME}(?P<who>\w[\w .-]*?) {_MENTIONS_EN} (?P<what>.+)",
    rf"(?:so |and )?when (?:was|were) (?P<what>.+?) (?:first|last) {_MENTIONS_EN} by (?P<who>.+)",
)
"""Whole messages after the first or the last of somebody's words on something: who, what of."""

_THINGS = r"(?!цифр|числ|данные|показатели|суммы|сроки|figures?\b|numbers?\b|data\b|amounts?\b|stat)(?P<what>[\w-]+(?: [\w-]+)?)"
"""What is no figure: those have a card."""
_MENTIONED_RU = r"(?:упомина(?:л|ла|ет)|упомянул[аи]?)"
_ACCORDING_TO: Final = (
    r"(?:according to|(?:as told|as said) by|по (?:словам|мнению|данным|оценк(?:е|ам)))"
)
BY_THEIR_WORDS: Final = (
    rf"{_ACCORDING_TO} \w[\w .-]*?, (?P<rest>.+)",
    rf"(?P<rest_before>.+?),? {_ACCORDING_TO} \w[\w .-]*",
)
"""What is asked by somebody's words, and the rest of it."""
_ASKED: Final = (
    r"(?:what(?:['’]s|['’]re| (?:is|was|are|were))?|how (?:much|many)(?: (?:is|was|are|were))?|(?:а )?(?:сколько|как(?:ой|ая|ое|ие|ова?|ово|овы)))"
    r"(?: (?:был[аои]?|составил[аои]?|у нас|сейчас|the|there|now))*"
)
WORDS_ON: Final = (
    rf"(?!{_ASKED} )(?P<what>\w[\w -]*?),? {_ACCORDING_TO} {_NO_NAME}(?P<who>\w[\w .-]*)",
    rf"{_ACCORDING_TO} {_NO_NAME}(?P<who>\w[\w .-]*?), (?!{_ASKED} )(?P<what>\w[\w -]*)",
    rf"(?:а )?какие {_THINGS} {_NO_NAME}(?P<who>\w[\w .-]*?) {_MENTIONED_RU}",
    rf"(?:а )?какие {_THINGS} {_MENTIONED_RU} {_NO_NAME}(?P<who>\w[\w .-]*?)",
    rf"(?:so |and )?(?:which|what) {_THINGS} (?:did|does|has) {_NO_NAME}(?P<who>\w[\w .-]*?) (?:ever )?mention(?:ed)?",
    rf"(?:(?:покажи|дай|найди|хочу|все|последние|есть)(?:те)? )*(?:мне )?(?:цитат[ыау]|высказывани[ея]|фразы|реплики)(?: от)? {_NO_NAME}(?P<who>\w[\w .-]*?) {_SAID_ON} (?P<what>.+)",
    rf"(?:(?:show|give|find|all|latest|some|any)(?: me)? )*(?:the )?(?:quotes?|statements?|remarks)(?: (?:by|from|of)) {_NO_NAME}(?P<who>\w[\w .-]*?) {_SAID_ON_EN} (?P<what>.+)",
    rf"(?:(?:can|could) you |please )*quote {_NO_NAME}(?P<who>\w[\w .-]*?) {_SAID_ON_EN} (?P<what>.+)",
    rf"(?:про)?цитируй(?:те)? (?:мне )?{_NO_NAME}(?P<who>\w[\w .-]*?) {_SAID_ON} (?P<what>.+)",
    rf"{_NO_NAME}(?P<who>[\w-]+(?: [\w-]+)??) (?:quotes?|statements?|remarks|words) {_SAID_ON_EN} (?P<what>.+)",
    rf"how (?:many times|often) (?:did|does|do|has|have) {_NO_NAME}(?P<who>\w[\w .-]*?) (?:ever )?(?:mention(?:ed|s)?|(?:say|said|use|used|utter) (?:the )?words?|sp(?:eak|oke|oken) (?:of|about)|talk(?:ed)? about|refer(?:red)? to|bring up|brought up) (?P<what>.+)",
    rf"(?:сколько раз|как часто|часто ли) {_NO_NAME}(?P<who>\w[\w .-]*?) (?:упомина(?:л|ла|ет)|упомянул[аи]?|вспомина(?:л|ла|ет)|(?:произн[её]с|произнесла|произносил[аи]?|сказал[аи]?|говорил[аи]?) слов[ао]|(?:говорил|сказал|говорит|высказывал(?:ся|ась)|заговаривал)[аи]? {_SAID_ON}) (?P<what>.+)",
)
"""Whole messages after somebody's words on something, or how many there are: who, and what of."""

_SPOKE = (
    r"(?:говорил|сказал|высказал(?:ся|ась)|высказывал(?:ся|ась)|заявил|заявлял|рассказал|рассказывал|упоминал|упомянул"
    r"|ответил|отвечал|сообщил|сообщал|отметил|отмечал|объяснил|объяснял|пояснил|пояснял|доложил|докладывал|поведал"
    r"|отчитал(?:ся|ась)|отчитывал(?:ся|ась)|подчеркнул|подчеркивал|указал|указывал|утверждал|напомнил|напоминал)[аи]?"
    r"|говорит|думает|считает|заявляет|сообщает|рассказывает|отмечает|докладывает|подчеркивает|утверждает"
)
_SPOKE_EN = (
    r"say|says|said|saying|tell(?: us)?|told|mention(?:ed)?|think|thinks|thought|have to say|had to say|talk(?:ed)?|spoken|speak"
    r"|answer(?:ed)?|reply|replied|respond(?:ed)?|report(?:ed)?|explain(?:ed)?|announced?|declared?|stated?|noted?"
    r"|remark(?:ed)?|comment(?:ed)?|stress(?:ed)?|emphasi[sz]ed?|claim(?:ed)?|reveal(?:ed)?"
)
_SO = (
    r"(?:(?:а|и|ну|слушай|так|so|and|well|hey|(?:(?:can|could|would) you )?(?:please )?tell (?:me|us)"
    r"|(?:рас|под)?скажи(?:те)?(?: мне| пожалуйста)?),? )*"
)
SAID_ON: Final = (
    rf"{_SO}(?:что|чего|че)(?: (?:еще|вообще|именно|там))* {_NO_NAME}(?P<who>\w[\w .-]*?)(?: (?:вообще|когда-либо|когда-нибудь))? (?:{_SPOKE}) {_SAID_ON} (?P<what>.+)",
    rf"{_SO}(?:что|чего|че)(?: (?:еще|вообще|именно|там))* (?:{_SPOKE}) {_NO_NAME}(?P<who>\w[\w .-]*?) {_SAID_ON} (?P<what>.+)",
    rf"{_SO}{_NO_NAME}(?P<who>\w[\w .-]*?)(?: (?:вообще|когда-либо|когда-нибудь|хоть раз))* (?:{_SPOKE})(?: ли)? (?:хоть )?(?:что|чего|че)[ -](?:нибудь|нить|то|либо) {_SAID_ON} (?P<what>.+)",
    rf"{_SO}(?:{_SPOKE}) ли {_NO_NAME}(?P<who>\w[\w .-]*?)(?: (?:хоть )?(?:что|чего|че)[ -](?:нибудь|нить|то|либо))? {_SAID_ON} (?P<what>.+)",
    rf"{_SO}(?:did|does|do|has|have|had) {_NO_NAME}(?P<who>\w[\w .-]*?)(?: ever)? (?:(?:{_SPOKE_EN}) (?:anything|something|a word|a thing)|talk(?:ed)?|speak|spoken|comment(?:ed)?)(?: ever)? {_SAID_ON_EN} (?P<what>.+)",
    rf"{_SO}(?:что|чего|че) (?:{_SPOKE}) {_SAID_ON} (?P<what>\w[\w -]*?) (?P<who>[\w-]+)",
    rf"{_SO}{_FIGURES} (?:{_NAMED}) {_NO_NAME}(?P<who>\w[\w .-]*?) (?:{_SAID_ON}|по) (?P<what>.+)",
    rf"{_SO}{_FIGURES} {_NO_NAME}(?P<who>\w[\w .-]*?) (?:{_NAMED}) (?:{_SAID_ON}|по) (?P<what>.+)",
    rf"{_SO}(?:what|which) (?:figures?|numbers?|data|amounts?|stats|statistics) (?:did|has|have) {_NO_NAME}(?P<who>\w[\w .-]*?) (?:giv(?:e|en)|cited?|named?|mention(?:ed)?|quoted?|provided?|reported|report) (?:{_SAID_ON_EN}|for) (?P<what>.+)",
    rf"{_SO}what(?: else)? (?:did|does|do|has|have|had|is|was) {_NO_NAME}(?P<who>\w[\w .-]*?)(?: (?:ever|actually|been))* (?:{_SPOKE_EN})(?: anything)? {_SAID_ON_EN} (?P<what>.+)",
    rf"{_SO}what(?: else)? {_NO_NAME}(?P<who>\w[\w .-]*?)(?: (?:has|had))? (?:{_SPOKE_EN}) {_SAID_ON_EN} (?P<what>.+)",
)
"""Whole questions for what somebody said of something: who, and what of."""

_PROMISED = r"(?:(?:по)?обещал|обязался|обязалась|предложил|предлагал|(?:по)?требовал|(?:по)?просил)[аи]?|обещает|предлагает"
_PROMISE = r"promised?|pledged?|vow(?:ed)?|proposed?|suggest(?:ed)?|demand(?:ed)?|recommend(?:ed)?|ask for"
PROMISED_ON: Final = (
    rf"{_ASKED} (?P<what>\w[\w -]*?),? {_ACCORDING_TO} {_NO_NAME}(?P<who>\w[\w .-]*)",
    rf"{_ACCORDING_TO} {_NO_NAME}(?P<who>\w[\w .-]*?),? {_ASKED} (?P<what>\w[\w -]*)",
    rf"{_SO}(?:что|чего|че)(?: (?:еще|вообще|именно|там))* {_NO_NAME}(?P<who>\w[\w .-]*?) (?:{_PROMISED}) {_SAID_ON} (?P<what>.+)",
    rf"{_SO}(?:что|чего|че)(?: (?:еще|вообще|именно|там))* (?:{_PROMISED}) {_NO_NAME}(?P<who>\w[\w .-]*?) {_SAID_ON} (?P<what>.+)",
    rf"{_SO}what(?: else)? (?:did|does|has|have|had) {_NO_NAME}(?P<who>\w[\w .-]*?)(?: (?:ever|actually))* (?:{_PROMISE}) {_SAID_ON_EN} (?P<what>.+)",
)
"""The same for what somebody promised or proposed, or what is so by their words: what they said
of it may hold it."""

WHO_IS: Final = (
    r"(?:а )?(?:кто (?:так(?:ой|ая|ие)|это так(?:ой|ая|ие)|есть)|что за человек|расскажи(?:те)? кто такой)"
    r"|(?:so |and )?(?:who(?:'s| is| was| are)|tell me who is|do you know who is)"
)
"""Before a name: asks for the person."""
MORE_THAN_WHO: Final = (
    r"married|engaged|dating|related|meeting|visiting|talking|speaking|going|coming|to|with"
    r"|(?:wife|husband|son|daughter|father|mother|brother|sister|friend|child|children)(?: of)?"
    r"|жен[ауые]|муж(?:а|у|ем)?|сын(?:а|ом)?|дочь|дочери|отец|отца|мать|матери|брат|брата|сестр[ауы]"
    r"|женат|замужем|дети|родители|родственник\w*|друг(?:а|ом)?"
)
"""Beside a name it asks for somebody else, or what they do."""

LEAVING: Final = (
    r"(?:(?:ok|okay|ок|окей|ладно|хорошо|так|ну|well|right|alright)[,.!]* )*(?:"
    r"(?:forget|never ?mind|nvm|scratch|drop)(?: about)?(?: (?:that|this|it))?"
    r"|(?:let's|lets|let us) (?:talk|move on|speak|change)(?: (?:about|to|on|of))?(?: (?:something|"
    r"anything) else| the (?:topic|subject))?|(?:a |one )?(?:different|another|new) (?:question|topic|subject)"
    r"|(?:let's |lets |let us )?(?:go |get |come |going )?back to(?! (?:it|that|this|the (?:answer|quote|list|start|beginning)))(?: the (?:topic|subject|question) of)?"
    r"|(?:давай(?:те)? )?верн(?:[её]мся|ись|итесь)(?: (?:снова|обратно|назад|теперь))*(?: к (?:теме|вопросу)(?: об?| про)?| к)(?! (?:этому|ответу|цитате|списку|началу|нему|ней))"
    r"|moving on|change of (?:topic|subject)|by the way|btw"
    r"|(?:let's |lets |let us )?start (?:over|again|anew|from scratch)"
    r"|(?:давай(?:те)? )?(?:начн[её]м |начать )(?:все )?(?:сначала|заново|с начала|с нуля)|давай(?:те)? (?:сначала|заново)"
    r"|забудь(?:те)?(?: (?:об этом|про это|это))?|проехали|не ?важно|давай(?:те)? (?:о|про|об) (?:другом|другое)"
    r"|друг(?:ой|ая) (?:вопрос|тема)|теперь (?:о|про|об) другом|новый вопрос|кстати|к слову|сменим тему"
    r")(?=[\s,.!:?–-])[\s,.!:–-]*"
)
"""At the beginning of a message: what was talked about is left."""

HEADS: Final = frozenset(
    """
    глава главы главе руководитель директор гендиректор гендиректора президент председатель министр
    министра губернатор мэр ректор секретарь пресс-секретарь омбудсмен прокурор посол замминистра
    вице-премьер босс начальник канцлер премьер премьер-министр спикер казначей уполномоченный
    head ceo chief boss chairman chairwoman chair president director minister governor mayor rector
    secretary spokesman spokesperson ombudsman prosecutor ambassador chancellor premier speaker
    treasurer commissioner
    """.split()
)
"""Who holds the office that the other words name: «глава Сбербанка», "finance minister"."""
