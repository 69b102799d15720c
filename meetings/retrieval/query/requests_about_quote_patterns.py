"""How people ask about the quote just shown: who, when, where, the link, the words around. Data.

A table of its own beside those in `shown_reply_request_patterns.py`, which tells what they fit.
"""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

from typing import Final

from meetings.retrieval.query.shown_reply_wants import Want
from meetings.retrieval.query.shown_reply_words import DID, OF_THAT

_IT = r"(?: (?:это|этого|об этом|так|такое|эту фразу|эти слова|это вообще))?"
_HE = r"(?: он[аи]?)?"
_THAT = r"(?: (?:that|this|it|so|these words|those words|the quote))?"

ABOUT_QUOTE: Final[tuple[tuple[Want, str], ...]] = (
    (
        "really",
        r"(?:а )?(?:(?:на самом деле|в действительности|в реальности|реально) )(?:сколько|как(?:ая|ой|ое|ие)?|что|когда|кто)(?: (?:было|была|был|сказано|сказал[аи]?|говорил[аи]?|прозвучало|он[аи]?|цифра|число))*|(?:а )?(?:сколько|как(?:ая|ой|ое|ие)?|что|когда|кто)(?: (?:же|было|была|был|он[аи]?|цифра|число|сказано|сказал[аи]?))* (?:на самом деле|в действительности|в реальности|реально|правильно)(?: (?:было|сказано|сказал[аи]?|прозвучало|цифра|число))*|(?:а )?как (?:было )?(?:правильно|верно|на самом деле)|(?:а )?как(?:ая|ое) (?:правильная |верная |настоящая |верное |правильное )+(?:цифра|число|цитата)",
    ),
    (
        "really",
        r"(?:how (?:much|many|big|long)|what|who|when)(?: (?:is|was|were|are|did|it|he|she|they|that|the figure|the number))* (?:really|actually|in (?:fact|reality))(?: (?:is|was|were|it|that|he|she|they|say|said))*|(?:what is|what's|what was) the (?:real|actual|right|correct|true) (?:figure|number|quote|amount|one)|what did (?:he|she|they) (?:really|actually) say|(?:how|what) (?:much|many) (?:really|actually)",
    ),
    (
        "talked",
        r"(?:а )?кто (?:вообще )?(?:(?:об этом|про это|на эту тему|о них|про них) )?(?:вообще )?(?:говорил[аи]?|говорит|говорят|упоминал[аи]?|упоминает|высказывал(?:ся|ась|ись))(?: (?:об этом|про это|на эту тему|о них|про них))?",
    ),
    (
        "talked",
        r"(?:а )?кто (?:вообще )?(?:(?P<it>о (?:ней|нем)|про (?:нее|него)) (?:вообще )?(?:говорил[аи]?|говорит|говорят|упоминал[аи]?|рассказывал[аи]?|высказывал(?:ся|ась|ись))|(?:вообще )?(?:говорил[аи]?|говорит|говорят|рассказывал[аи]?|высказывал(?:ся|ась|ись)) (?P<of_it>о (?:ней|нем)|про (?:нее|него)))",
    ),
    (
        "talked",
        r"(?:and )?who(?: has| have)? (?:(?:talked|talks|spoke|speaks|spoken) (?:about|of|on)|mentioned|mentions|brought up)(?: (?:it|this|that|them))?",
    ),
    ("who", rf"(?:а )?кто{_IT}(?: {DID}){_IT}"),
    (
        "who",
        r"(?:(?:и|а) )?(?:чьи|чья|чье) (?:это )?(?:слова|цитата|фраза|высказывание|цифр[аы]|данные|оценка|мнение|статистика|мысль|идея|утверждение)(?: это)?",
    ),
    ("who", r"(?:кто )?(?:автор|спикер)(?: (?:цитаты|слов|этих слов|фразы))?"),
    (
        "who",
        r"(?:а )?(?:кто (?:она|он)|(?:она|он)(?: вообще)? кто|кто (?:вообще )?эт(?:от|а) (?:человек|женщина))(?: так(?:ая|ой)| вообще| по (?:должности|профессии))*"
        r"|(?:and )?(?:who(?:'s| is| was) (?:she|he|(?:this|that) (?:man|woman|person|guy))|who (?:he|she) is|(?:he|she) is who)|(?:а )?(?:расскажи(?:те)?|что-нибудь)(?: мне)? (?:о|об|про) (?:нем|ней|него|нее)|(?:can you )?tell me about (?:him|her)"
        r"|(?:and )?(?:what(?:'s| is| was) (?:his|her|their) (?:(?:full|last|first) )?(?:name|surname|title|position|job)|(?:his|her) (?:full )?name)|(?:а )?(?:как (?:его|ее) (?:зовут|звали|имя|фамилия)|(?:его|ее) (?:имя|фамилия))",
    ),
    (
        "who",
        r"(?:кто это|это кто)(?: (?:такой|такая|вообще))?|кто|кто говор(?:ит|ил)|кто такое сказал|кем(?: (?:это|именно|было))*(?: (?:сказано|было))*|кто именно",
    ),
    (
        "who",
        rf"who(?:'s| is| has| had)?(?: (?:said|says|saying|told|claimed|stated|mentioned|reported|announced|noted|confirmed|pointed out|(?:told|talked|spoke|talks|speaks) about)){_THAT}(?: exactly)?",
    ),
    (
        "who",
        r"(?:whose (?:words?|quote|figures?|numbers?|opinion|view|estimate|idea|data)|who is (?:speaking|the speaker|talking)|by whom|from whom|said by whom|who exactly|who)(?: (?:are (?:these|those)|is (?:this|that|it)|was (?:this|that|it)))?",
    ),
    (
        "when",
        r"(?:в|за) каком (?:это )?году(?: (?:это|было|сказано|это было))*|какой это (?:был )?год|(?:in )?(?:what|which) year(?: (?:was|is) (?:that|this|it))?|when exactly",
    ),
    (
        "when",
        r"(?:а )?(?:это )?(?:за|от|в) как(?:ой|ого|ом) (?:это )?(?:год|года|году|период|месяц|месяца|месяце)(?: (?:это|было|данные|цифр[аы]|цитата|сказано|инфа|информация|она|он|они))*|(?:а )?(?:данные|цифр[аы]|цитата|инфа|информация|слова) (?:это )?(?:за|от) как(?:ой|ого|ое|ие) (?:год|года|число|числа|годы|период)|(?:а )?как(?:ой|ого) (?:это )?год(?:а)? (?:данные|цифр[аы]|цитата|инфа|это)|это (?:когда|какой год|какого года|давно|недавно|свежее)(?: (?:было|сказано|данные))*|(?:а )?(?:давно|как давно|насколько (?:давно|свеж\w+))(?: (?:это|было|сказано|он|она|сказал[аи]?|данные|цитата))*",
    ),
    (
        "when",
        r"(?:and )?(?:(?:for |from |of |in )?(?:what|which) (?:year|period|month)(?:'s)?(?: (?:is|was|are|were))?(?: (?:this|that|it|these|those|the (?:data|figures?|numbers?|quote)))?(?: (?:for|from|of|said|about|in))?|how (?:old|recent|long ago|current|fresh) (?:is|was|are) (?:(?:this|that|it|these)(?: (?:data|figures?|numbers?|quote))?|the (?:data|figures?|numbers?|quote)))",
    ),
    (
        "when",
        rf"(?:и )?когда{_HE}{_IT}(?: (?:было|произошло|случилось|сказано|сказал[аи]?|говорил[аи]?|прозвучало|состоялось|происходило)){_IT}",
    ),
    (
        "when",
        r"когда(?: (?:именно|это|он[аи]?|все))*(?: (?:было|была|были))? (?:сказан|произнесен|озвучен|заявлен|записан|упомянут|снят)[аоы]?(?: (?:это|эта|эти|фраза|слова|цитата))*|(?:в какое|в котором|какое) (?:это )?(?:было )?(?:время|часу)(?: (?:суток|дня))?(?: (?:это|было|была|встреча|началась|проходила|прошла))*|во сколько(?: (?:это|было|была|встреча|началась|началось|они|встретились))*",
    ),
    (
        "when",
        r"(?!what time is it)(?:at )?(?:what|which) (?:time|hour|o'clock)(?: (?:was|is|did|of day|exactly))*(?: (?:it|that|this|they|the meeting))?(?: (?:start|begin|held|meet|take place|said))?|when was (?:it|this|that)(?: all)? (?:said|recorded|stated|announced|mentioned)",
    ),
    (
        "when",
        r"когда(?: (?:именно|это|точно))?|когда (?:эта )?встреча(?: (?:была|прошла|состоялась))?|(?:какого|за какое|от какого) (?:это )?числа?(?: это)?(?: было)?|(?:в )?как(?:ой|ая|ом) (?:это )?(?:год|году|дата|день)(?: (?:это|это был|это было))?|дата(?: встречи)?",
    ),
    (
        "when",
        r"when(?: (?:exactly|was|did|is))?(?: (?:that|this|it|he|she|they))?(?: (?:said|say|happen|take place|held|exactly|was))*(?: (?:that|this|it))?",
    ),
    (
        "when",
        r"(?!what time is it)(?:what|which) (?:date|year|day|time)(?: (?:was|is) (?:that|this|it))?|the date|date",
    ),
    (
        "where",
        rf"где{_HE}{_IT}(?: (?:было|происходило|проходило|состоялось|произошло|сказано|сказал[аи]?|говорил[аи]?|прозвучало))?{_IT}(?: (?:было|происходило))?",
    ),
    (
        "where",
        r"(?:в )?как(?:ом|ое|ой) (?:это )?(?:месте|место|городе|город)(?: (?:это )?было)?|место(?: встречи)?|на какой (?:это )?встрече(?: (?:это )?(?:было|сказано|говорили))?",
    ),
    (
        "where",
        r"where(?: (?:exactly|was|did|is))?(?: (?:that|this|it|he|she|they))?(?: (?:said|say|happen|take place|held|exactly|was))*(?: (?:that|this|it))?",
    ),
    (
        "where",
        r"(?:at |in )?(?:what|which) (?:meeting|place|city)(?: (?:was|is) (?:that|this|it)(?: said)?(?: (?:at|in))?)?",
    ),
    (
        "where",
        r"где (?:это )?(?:проходил[аио]?|состоялась|состоялось|проходило)(?: это)?|где (?:проходил[аио]?|состоял(?:ась|ись|ся|ось)|был[аио]?|прошл[аио]|прошел|идет) (?:эта |это |та )?(?:встреча|беседа|переговоры|совещание|заседание|мероприятие|они)|где они (?:встречались|встретились|говорили|беседовали)",
    ),
    (
        "where",
        r"where (?:did (?:they|the meeting|the talks|it) (?:meet|talk|take place|happen|go)|was (?:the|that|this) (?:meeting|conversation|talk)(?: held)?|were (?:they|the talks)(?: held)?)",
    ),
    (
        "when",
        r"когда (?:проходил[аио]?|состоял(?:ась|ись|ся|ось)|был[аио]?|прошл[аио]|прошел) (?:эта |это |та )?(?:встреча|беседа|переговоры|совещание|заседание|мероприятие)|когда они (?:встречались|встретились|говорили|беседовали)",
    ),
    (
        "when",
        r"when (?:did (?:they|the meeting|the talks|it) (?:meet|talk|take place|happen)|was (?:the|that|this) (?:meeting|conversation|talk)(?: held)?)",
    ),
    (
        "lasted",
        r"(?:сколько|как долго|долго(?: ли)?) (?:времени |минут |часов |они |она |это )*(?:длил(?:ась|ось|ся|ись)|продолжал(?:ась|ось|ся|ись)|шл[аио]|шел|занял[аои]?|говорили|общались|беседовали)(?: (?:эта |та |это |то )?(?:встреча|заседание|совещание|беседа|разговор|переговоры))?|(?:for )?how (?:long|many (?:hours|minutes)) (?:was|did|were) (?:the|this|that|it|they)(?: (?:meeting|session|talks|conversation|event))?(?: (?:last|take|go on|talk))?",
    ),
    (
        "most",
        r"(?:mostly |and )?by whom(?: (?:mostly|most|the most|most often))+|mostly by whom|кем (?:чаще|больше)(?: всего| всех)?",
    ),
    (
        "most",
        r"(?:а )?кто (?:об этом |про это )?(?:больше|чаще|дольше)(?: всех| всего)?(?: об этом| про это)?|who(?: talks| does)?(?: the)? most(?: often)?",
    ),
    (
        "most",
        rf"кто(?: там| тут)?{OF_THAT} (?:больше|дольше|чаще)(?: всех| всего)?{OF_THAT} (?:говорил|выступал|сказал|упоминал)[аи]?{OF_THAT}|кто{OF_THAT} (?:говорил|выступал|упоминал)[аи]?{OF_THAT} (?:больше|дольше|чаще)(?: всех| всего)?{OF_THAT}|who (?:talked|spoke|said|mentioned)(?: (?:about|of|on))?(?: (?:it|this|that|them))?(?: the)? (?:most|longest|more)(?: often)?(?: (?:about|of|on) (?:it|this|that|them))?",
    ),
    (
        "most",
        rf"(?=.*(?:этом|это|н[ие][хемй]|него|it|this|that|them)\b)(?:кто{OF_THAT}(?: (?:больше|дольше|чаще)(?: всех| всего)?)?{OF_THAT} (?:говор(?:ит|ят)|упомина(?:ет|ют))(?: (?:больше|дольше|чаще)(?: всех| всего)?)?{OF_THAT}|who (?:talks|speaks|mentions)(?: (?:about|of|on))?(?: (?:it|this|that|them))?(?: the)? (?:most|longest|more)(?: often)?(?: (?:about|of|on) (?:it|this|that|them))?)",
    ),
    (
        "present",
        r"как (?:называлась|называется|называлось|назывался|звучит название|озаглавлена)(?: (?:эта |та |это |то )?(?:встреча|заседание|совещание|беседа|мероприятие|стенограмма))?|(?:название|заголовок)(?: (?:этой |той )?(?:встречи|заседания|совещания|беседы|стенограммы))?|что (?:это )?(?:за|была за|это была за) (?:встреча|заседание|совещание|мероприятие)(?: (?:это )?была?)?",
    ),
    (
        "present",
        r"what (?:was|is) (?:the|that|this) (?:meeting|session|event|conversation)(?: called)?|what was it called|(?:the )?(?:title|name)(?: of (?:the|that|this) (?:meeting|session|event))?|which (?:meeting|session|event)(?: (?:was|is) (?:it|that|this))?",
    ),
    (
        "present",
        r"кто (?:участвовал|принимал участие|был|присутствовал|выступал)[аи]? (?:во? |на )(?:этой |той )?(?:встрече|беседе|переговорах|совещании|заседании)",
    ),
    (
        "present",
        r"who (?:took part in|attended|participated in|was at|were at|spoke at|was present at) (?:the|that|this) (?:meeting|talks|session|conversation|event)",
    ),
    (
        "present",
        r"(?:покажи|открой|дай|выведи|скинь|пришли|перейди к|вернись к)(?:те)? (?:мне )?(?:(?:эту|саму|ту|всю эту|этой|той) )?(?:встреч[уе]|заседани[ею]|совещани[ею]|бесед[уе]|карточк[уе](?: встречи)?)|(?:эта|та) встреча|к встрече|карточка(?: встречи)?",
    ),
    (
        "present",
        r"(?:show|open|give|see|go to|take me to|back to)(?: me)? (?:the|this|that)(?: whole)? (?:meeting|session|event|conversation)(?: (?:itself|please|card))*|(?:the|this|that) meeting(?: itself)?",
    ),
    (
        "link",
        r"(?:дай(?:те)? |скинь(?:те)? |пришли(?:те)? |кинь(?:те)? |покажи(?:те)? |можно |есть |нужна |хочу |где )*(?:мне )?(?:пожалуйста )?(?:ссылк[ауи]|источник[иа]?|пруф[ыа]?|(?:в )?оригинал[еа]?|первоисточник|линк)(?: (?:на (?:это|источник|стенограмму|оригинал|встречу|текст)|пожалуйста|есть|где|можно|нужна|скинь|кинь|пришли|бы|дай(?:те)?))*",
    ),
    (
        "link",
        r"докажи(?:те)?(?: это)?|чем докажешь|prove (?:it|that|this)|show me (?:the )?proof",
    ),
    (
        "link",
        r"откуда (?:это|(?:эта |эти |такая |такие )?(?:цитата|цифр[аы]|число|слова|фраза|информация|данные|инфа|сведения)|это взято)|(?:откуда|где) (?:ты |вы )?(?:это |эту цитату |такое )?(?:взял[аи]?|вычитал[аи]?|наш[её]л|нашла|нашли)(?: (?:это|такое|эту цитату))?|с чего (?:ты |вы )?(?:это |вы )?(?:взял[аи]?|решил[аи]?)(?: это)?",
    ),
    (
        "link",
        r"(?:(?:can|could|may) (?:you|i) )?(?:please )?(?:(?:give|send|show|get|have)(?: me)? )?(?:the |a |its )?(?:link|source|url|original|proof|reference)(?: (?:(?:to|for|of) (?:it|this|that|(?:the |this |that )?(?:transcript|meeting|page|source|original|quote|text))|please))*",
    ),
    (
        "link",
        r"(?:what is|what's|where is|where's) (?:the |your )?(?:link|source)|where (?:is|did) (?:this|that|it|you get (?:this|that|it)) (?:come )?from|where does (?:this|that|it) come from",
    ),
    (
        "text",
        r"(?:дай(?:те)? |покажи(?:те)? |пришли(?:те)? |открой(?:те)? |можно |хочу (?:прочитать )?|читать )*(?:мне )?(?:весь|полный|полностью|целиком|всю|полную|целый)(?: (?:весь|полный|целиком))*(?: (?:текст|разговор|стенограмму?|стенограмма|версию|документ|беседу|встречу))?(?: (?:встречи|целиком|полностью|разговора|пожалуйста|стенограммы))*",
    ),
    (
        "text",
        r"(?:дай(?:те)? |покажи(?:те)? |пришли(?:те)? |открой(?:те)? |можно )*(?:стенограмм[ау]|текст|прочитать|читать)(?: (?:встречи|целиком|полностью|дальше|пожалуйста))*",
    ),
    (
        "text",
        r"(?:полностью|целиком|весь текст|всю стенограмму|полный текст) (?:покажи|дай|открой|пришли|выведи|скинь|можно)(?:те)?(?: мне)?",
    ),
    (
        "text",
        r"(?:show |give |send |read |open |can i (?:see|read|have) |i want )*(?:me )?(?:the )?(?:whole|full|entire|complete)(?: (?:text|transcript|thing|meeting|conversation|version|speech))?(?: please)?",
    ),
    (
        "text",
        r"(?:the )?(?:transcript|text)(?: please)?|read (?:it|on|more|all)(?: all| to me)?|let me read(?: it)?",
    ),
    (
        "text",
        r"(?:прочитай|прочти|почитать|прочитать|зачитай)(?:те)?(?: (?:его|ее|это|их|все|стенограмму|встречу|мне))*",
    ),
    (
        "around",
        r"(?:покажи(?:те)? |дай(?:те)? )*(?:контекст|что (?:было |там |сказали )?(?:до|после|до и после|дальше|вокруг|рядом|раньше|потом)(?: (?:этого|было|сказал[аи]?|него|нее))*|(?:и )?что (?:было |он[аи]? |сказал[аи]? )*(?:дальше|потом|сразу после|прямо перед этим|до этого|после этого)(?: (?:было|сказал[аи]?|он[аи]?))*|а (?:до|после)(?: этого)?|до этого|после этого|дальше по тексту|(?:подробнее|поподробнее|больше (?:деталей|подробностей)|детали|подробности)(?: (?:про|о|об) (?:это|этом|нем|ней|них|него|нее))?|разверни|(?:по)?длиннее|подлиннее|побольше(?: текста)?|шире|поясни(?:те)?|объясни(?:те)?(?: (?:это|подробнее|что это значит))?|что (?:это|он[аи]?) (?:значит|означает|имел[аи]? (?:этим )?в виду)|в смысле|почему(?: так| это| же)?|зачем(?: это)?|отчего|с чего вдруг|и что это значит|расскажи(?:те)? (?:подробнее|поподробнее|больше)(?: (?:про|о|об) (?:это|этом|нем|ней|них|него|нее))?)",
    ),
    (
        "around",
        r"(?:show |give |what is |what's )*(?:me )?(?:the |some |more )*context(?: please)?|what (?:was said|came|did (?:he|she|they) say|is|happened|comes|do they say) (?:right |just |straight |immediately )?(?:before|after|next|around|then)(?: (?:and after|that|this|it|then))*|(?:what )?(?:before|after)(?: and after)?(?: (?:that|this|it))?|(?:in more detail|more details?|details)(?: (?:on|about|of) (?:it|this|that|him|her|them))?|go deeper|(?:a )?(?:bit |little )?longer(?: (?:quote|version|one|answer|passage))?|make it longer|more text|explain(?: (?:it|this|that|more|please))*|elaborate|tell me more|expand|what does (?:it|this|that|he|she) mean(?: by (?:it|this|that))?|meaning|why(?: (?:is that|so|not|was that|that))?|how come|say more",
    ),
    (
        "around",
        r"(?:(?:а|и|покажи|дай|прочти|прочитай)(?:те)? )*(?:предыдущ|следующ|соседн|предшествующ|окружающ)(?:ее|ие|ую|ая|яя|юю|ий|их) (?:предложени[еяй]|фраз[ауы]?|слова|абзац|строк[ауи]|реплик[ауи])",
    ),
    (
        "around",
        r"(?:(?:and|show|give|read|what is|what's) )*(?:me )?(?:the )?(?:previous|preceding|next|following|surrounding|neighbou?ring) (?:sentences?|phrases?|words|lines?|paragraphs?)(?: please)?",
    ),
    (
        "else",
        r"(?:а )?что (?:еще|другое) (?:он[аи]?|этот человек|президент)? ?(?:про это |об этом |на эту тему |по этому поводу |тут |там )*(?:сказал|говорил|говорит|заявил|отметил|добавил)[аи]?(?: (?:про это|об этом|на эту тему|по этому поводу|по теме|там))*",
    ),
    (
        "else",
        r"(?=.*\bеще\b)(?:а )?(?:он[аи]? )?(?:еще )?что (?:он[аи]? )?(?:еще )?(?:(?:про это|об этом|на эту тему|тут|там) )*(?:еще )?(?:сказал|говорил|заявил|отметил|добавил)[аи]?(?: (?:еще|про это|об этом|на эту тему|там))*",
    ),
    (
        "else",
        r"(?:а )?что (?:еще|другое) (?:сказал|говорил|заявил|отметил)[аи]? ?(?:он[аи]?)?(?: (?:про это|об этом|на эту тему|по этому поводу|по теме))*",
    ),
    (
        "else",
        r"what else (?:did|has|does|had) (?:he|she|they|the president) (?:say|said|tell|told|mention|mentioned|claim|add)(?: (?:about|on) (?:it|this|that|the (?:topic|subject|matter)))?(?: there)?",
    ),
    (
        "else",
        r"(?:did (?:he|she|they) say )?(?:anything|something) else(?: (?:about|on|from) (?:it|this|that|him|her|them))?",
    ),
    (
        "present",
        r"кто (?:еще )?(?:там |тут |на (?:этой )?встрече |на ней )*(?:еще )?(?:был|была|были|присутствовал[аи]?|участвовал[аи]?|выступал[аи]?|говорил[аи]?|выступил[аи]?)(?: (?:там|еще|на (?:этой )?встрече|(?:кроме|помимо) [\w-]+(?: [\w-]+)?))*",
    ),
    (
        "present",
        r"(?:а )?сколько (?:там |тут |на встрече )*(?:человек|людей|народу|участников|выступавших)(?: (?:участвовало|было|присутствовало|выступало|говорило|участвовал\w*|там|на встрече))+|how many (?:people|participants|speakers) (?:were|was|took part|attended|spoke)(?: (?:there|in it|at it|present|at (?:the|that) meeting))*",
    ),
    (
        "present",
        r"(?:а )?кто (?:еще|участники|там еще|еще там)|(?:(?:покажи|дай|выведи)(?:те)? )?(?:список )?(?:участник|спикер|выступающи|выступавши|докладчик|оратор)(?:и|ов|ы|е|х)?(?: встречи)?|с кем (?:он[аи]? |это )?(?:говорил[аи]?|встречал(?:ся|ась|ись)|был[аи]?)(?: (?:там|тогда))?|с кем(?: это)?",
    ),
    (
        "present",
        r"who else(?: (?:was|were|spoke|took part|attended|participated|is|talked))?(?: (?:there|present|in the room|at (?:the|that|this) meeting|speaking|in (?:it|attendance)|(?:besides|except|apart from|other than) [\w-]+(?: [\w-]+)?))*|who (?:was|were) (?:there|present|with (?:him|her|them))(?: (?:besides|except|apart from|other than|but) [\w-]+(?: [\w-]+)?)?|(?:(?:the |a )?list of |the )?(?:participants|attendees|speakers)|who (?:attended|participated|took part|spoke|were the speakers|are the (?:speakers|participants))",
    ),
)
"""In order: the first that fits decides."""
