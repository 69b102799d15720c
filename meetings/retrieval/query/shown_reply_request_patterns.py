"""How people ask about the reply just shown: a pattern for the whole message → request. Data.

The patterns fit folded text (lower case, ё as е, no punctuation, single blanks), after its opener
(«а», «и», "and", "so") is taken off. Each has to fit the whole message: «кто это сказал» is about
the quote on the screen, «кто это сказал про газ» is a question of its own.
"""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

from typing import Final, Literal

from meetings.retrieval.query.overview_words import OVERVIEW_OF_IT

Want = Literal[
    "who",
    "when",
    "where",
    "link",
    "more",
    "next",
    "nth",
    "text",
    "around",
    "else",
    "present",
    "most",
    "talked",
    "overview",
    "shorter",
    "facts",
    "count",
    "listed",
    "newest",
    "oldest",
    "penultimate",
    "earlier",
    "sooner",
    "later",
    "before",
    "after",
    "convert",
    "sure",
    "years",
    "meetings",
    "mentions",
    "again",
    "back",
    "translate",
    "file",
    "really",
    "replied",
    "asked",
]

_IT = r"(?: (?:это|этого|об этом|так|такое|эту фразу|эти слова|это вообще))?"
_HE = r"(?: он[аи]?)?"
_DID = r"(?:сказал|говорил|говорит|произнес|заявил|заявлял|утверждал|ответил|произносил)[аи]?"
_THAT = r"(?: (?:that|this|it|so|these words|those words|the quote))?"

_REPLIED = r"(?:ответил|отвечал|возразил|отреагировал|парировал)(?:а|и)?"
_OF_NAME = r"(?!(?:на|обо?|о|про|по|в|он|она|они|это|так|about|on|to|when|if|he|she|it|they|that)\b)[\w'-]+"
_NAME = rf"{_OF_NAME}(?: {_OF_NAME}){{0,2}}"
_TO_THAT = r"(?: (?:на (?:это|вопрос|этот вопрос|его слова|ее слова|его вопрос|ее вопрос)|ему|ей|им|тогда|потом))*"
_OF_MEETINGS = r"(?: (?:встреча|встречу|встречи|беседа|беседу|разговор|визит|заседание|совещание|meeting|talks|conversation|visit|session|one|time|раз))"
_OR_MENTION = r"(?: (?:упоминани[ея]|цитат[ауы]|высказывани[ея]|слова|mentions?|quotes?|statement|reference))"
_OF_THAT = r"(?: (?:про это|об этом|про (?:нее|него|них)|о (?:ней|нем|них)|это|его|ее|их))?"
_SHOW = r"(?:(?:покажи|открой|давай|дай|выведи|show|open|give|see)(?:те)? (?:me )?)*"

FOLLOWUPS: Final[tuple[tuple[Want, str], ...]] = (
    (
        "really",
        r"(?:а )?(?:(?:на самом деле|в действительности|в реальности|реально) )(?:сколько|как(?:ая|ой|ое|ие)?|что|когда|кто)(?: (?:было|была|был|сказано|сказал[аи]?|говорил[аи]?|прозвучало|он[аи]?|цифра|число))*|(?:а )?(?:сколько|как(?:ая|ой|ое|ие)?|что|когда|кто)(?: (?:же|было|была|был|он[аи]?|цифра|число|сказано|сказал[аи]?))* (?:на самом деле|в действительности|в реальности|реально|правильно)(?: (?:было|сказано|сказал[аи]?|прозвучало|цифра|число))*|(?:а )?как (?:было )?(?:правильно|верно|на самом деле)|(?:а )?как(?:ая|ое) (?:правильная |верная |настоящая |верное |правильное )+(?:цифра|число|цитата)",
    ),
    (
        "really",
        r"(?:how (?:much|many|big|long)|what|who|when)(?: (?:is|was|were|are|did|it|he|she|they|that|the figure|the number))* (?:really|actually|in (?:fact|reality))(?: (?:is|was|were|it|that|he|she|they|say|said))*|(?:what is|what's|what was) the (?:real|actual|right|correct|true) (?:figure|number|quote|amount|one)|what did (?:he|she|they) (?:really|actually) say|(?:how|what) (?:much|many) (?:really|actually)",
    ),
    (
        "oldest",
        rf"{_SHOW}(?:(?:сам(?:ая|ую|ый|ое) )?(?:перв(?:ая|ую|ый|ое)|ранн(?:яя|юю|ее)|стар(?:ая|ую|ое)){_OR_MENTION}|когда{_OF_THAT} (?:впервые|(?:в )?первый раз)(?: (?:сказал|заговорил|упомянул|говорил|прозвучал)[аио]?)?|впервые когда|когда (?:впервые|первый раз|в первый раз)(?:{_OF_THAT})? (?:сказал[аи]?|заговорил[аи]?|упомянул[аи]?|говорил[аи]?|прозвучал[аои]?)(?:{_OF_THAT})?|кто (?:впервые|первым|первый)(?:{_OF_THAT})? (?:сказал|заговорил|упомянул|говорил)[аи]?(?:{_OF_THAT})?)",
    ),
    (
        "oldest",
        rf"{_SHOW}(?:the )?(?:very )?(?:first|earliest|oldest)(?: ever)?{_OR_MENTION}(?: of (?:it|this|that))?|when was (?:it|this|that) first (?:mentioned|said|discussed|brought up)|who (?:first )?(?:mentioned|said|raised|brought up) (?:it|this|that) first|who first (?:mentioned|said|raised|brought up)(?: (?:it|this|that))?",
    ),
    (
        "newest",
        rf"{_SHOW}(?:(?:а )?(?:сам(?:ая|ую|ый|ое) )?(?:последн(?:яя|юю|ее)|нов(?:ая|ую|ое)|свеж(?:ая|ую|ее)|поздн(?:яя|юю|ее)){_OR_MENTION}|сам(?:ая|ую|ый|ое) (?:нов(?:ая|ую|ый|ое)|свеж(?:ая|ую|ий|ее)|поздн(?:яя|юю|ий|ее)|последн(?:яя|юю|ий|ее)){_OF_MEETINGS}?)(?: (?:из них|открой|покажи))*",
    ),
    (
        "newest",
        rf"{_SHOW}(?:the )?(?:very )?(?:last|latest|most recent|newest)(?: ever)?{_OR_MENTION}(?: of (?:it|this|that))?|when was (?:it|this|that) (?:last|most recently) (?:mentioned|said|discussed|brought up)",
    ),
    (
        "penultimate",
        rf"{_SHOW}(?:а )?предпоследн(?:яя|юю|ий|ее|ей){_OF_MEETINGS}?|{_SHOW}(?:the )?(?:second (?:to|from) (?:the )?last|next to last|last but one|penultimate|one before (?:the )?last){_OF_MEETINGS}?",
    ),
    (
        "oldest",
        rf"{_SHOW}(?:сам(?:ая|ую|ый|ое) )(?:ранн(?:яя|юю|ий|ее)|стар(?:ая|ую|ый|ое)|давн(?:яя|юю|ий|ее)|перв(?:ая|ую|ый|ое)){_OF_MEETINGS}?(?: (?:из них|по времени|открой|покажи))*|{_SHOW}(?:the )?(?:very )?(?:earliest|oldest){_OF_MEETINGS}?(?: of them)?",
    ),
    (
        "sooner",
        r"(?:а )?(?:встреча|та|то|какая была|что было|кто был|когда была)? ?(?:что |какая |которая )?(?:была )?(?:еще )?(?:раньше|ранее)|(?:what about |anything |even )?earlier|what about before",
    ),
    (
        "earlier",
        rf"{_SHOW}(?:в |на )?(?:предыдущ|прошл|позапрошл)(?:ая|ую|ей|ой|ий|ый|ое|ем|ом){_OF_MEETINGS}|{_SHOW}(?:поза)?прошл(?:ая|ую|ый|ое)|(?:а )?(?:встреча|та|то|какая была|что было|кто был|когда была)? ?(?:(?:до (?:нее|него)|перед (?:ней|ним))(?: (?:какая|что|кто|когда)(?: был[аои]?)?)?|(?:что |какая |которая )?(?:была )?(?:перед этой|до этой))|{_SHOW}(?:(?:in |at )?the )?previous (?:meeting|talks|conversation|visit|session|time)|{_SHOW}(?:the )?(?:one|meeting|time|talks)(?: that (?:was|came))? before(?: (?:that|this|it|last))?(?: one)?",
    ),
    (
        "later",
        rf"{_SHOW}(?:в |на )?следующ(?:ая|ую|ей|ий|ее|ем){_OF_MEETINGS}|(?:а )?(?:встреча|та|какая была|что было)? ?(?:после (?:нее|него)|за (?:ней|ним))|{_SHOW}(?:the )?(?:one|meeting|time|talks)(?: that (?:was|came))? after(?: (?:that|this|it))?(?: one)?|{_SHOW}(?:in |at )?(?:the )?next (?:meeting|talks|conversation|visit|session)",
    ),
    (
        "before",
        r"(?:а )?до этого|(?:а )?перед этим|а до|before that|before this|what about before",
    ),
    ("after", r"(?:а )?после этого|а после|after that|after this"),
    (
        "talked",
        r"(?:а )?кто (?:вообще )?(?:(?:об этом|про это|на эту тему|о них|про них) )?(?:вообще )?(?:говорил[аи]?|говорит|говорят|упоминал[аи]?|упоминает|высказывал(?:ся|ась|ись))(?: (?:об этом|про это|на эту тему|о них|про них))?",
    ),
    (
        "talked",
        r"(?:and )?who(?: has| have)? (?:(?:talked|talks|spoke|speaks|spoken) (?:about|of|on)|mentioned|mentions|brought up)(?: (?:it|this|that|them))?",
    ),
    ("who", rf"(?:а )?кто{_IT}(?: {_DID}){_IT}"),
    (
        "who",
        r"(?:(?:и|а) )?(?:чьи|чья|чье) (?:это )?(?:слова|цитата|фраза|высказывание|цифр[аы]|данные|оценка|мнение|статистика|мысль|идея|утверждение)(?: это)?",
    ),
    ("who", r"(?:кто )?(?:автор|спикер)(?: (?:цитаты|слов|этих слов|фразы))?"),
    (
        "who",
        r"(?:а )?кто (?:она|он)(?: так(?:ая|ой)| вообще)?|(?:and )?who(?:'s| is| was) (?:she|he)|(?:а )?(?:расскажи(?:те)?|что-нибудь)(?: мне)? (?:о|об|про) (?:нем|ней|него|нее)|(?:can you )?tell me about (?:him|her)",
    ),
    (
        "who",
        r"(?:кто это|это кто)(?: (?:такой|такая|вообще))?|кто|кто говор(?:ит|ил)|кто такое сказал|кем (?:это )?сказано|кто именно",
    ),
    (
        "who",
        rf"who(?:'s| is| has| had)?(?: (?:said|says|saying|told|claimed|stated|mentioned|(?:told|talked|spoke|talks|speaks) about)){_THAT}(?: exactly)?",
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
        rf"(?:и )?когда{_HE}{_IT}(?: (?:было|произошло|случилось|сказано|сказал[аи]?|говорил[аи]?|прозвучало|состоялось|происходило)){_IT}",
    ),
    (
        "when",
        r"когда(?: (?:именно|это|он[аи]?|все))*(?: (?:было|была|были))? (?:сказан|произнесен|озвучен|заявлен|записан|упомянут|снят)[аоы]?(?: (?:это|эта|эти|фраза|слова|цитата))*|(?:в какое|в котором|какое) (?:это )?(?:было )?(?:время|часу)(?: (?:суток|дня))?(?: (?:это|было|была|встреча|началась|проходила|прошла))*|во сколько(?: (?:это|было|была|встреча|началась|началось|они|встретились))*",
    ),
    (
        "when",
        r"(?:at )?(?:what|which) (?:time|hour|o'clock)(?: (?:was|is|did|of day|exactly))*(?: (?:it|that|this|they|the meeting))?(?: (?:start|begin|held|meet|take place|said))?|when was (?:it|this|that)(?: all)? (?:said|recorded|stated|announced|mentioned)",
    ),
    (
        "when",
        r"когда(?: (?:именно|это|точно))?|(?:какого|за какое|от какого) (?:это )?числа?(?: это)?(?: было)?|(?:в )?как(?:ой|ая|ом) (?:это )?(?:год|году|дата|день)(?: (?:это|это был|это было))?|дата(?: встречи)?",
    ),
    (
        "when",
        r"when(?: (?:exactly|was|did|is))?(?: (?:that|this|it|he|she|they))?(?: (?:said|say|happen|take place|held|exactly|was))*(?: (?:that|this|it))?",
    ),
    (
        "when",
        r"(?:what|which) (?:date|year|day|time)(?: (?:was|is) (?:that|this|it))?|the date|date",
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
        "when",
        r"(?:сколько|как долго) (?:времени )?(?:длил(?:ась|ось|ся)|продолжал(?:ась|ось|ся)|шл[аио]|шел|заняла|заняло)(?: (?:эта |та |это |то )?(?:встреча|заседание|совещание|беседа|разговор|переговоры))?|how long (?:was|did|were) (?:the|this|that|it|they)(?: (?:meeting|session|talks|conversation|event))?(?: (?:last|take|go on|talk))?",
    ),
    (
        "most",
        r"(?:а )?кто (?:об этом |про это )?(?:больше|чаще|дольше)(?: всех| всего)?(?: об этом| про это)?|who(?: talks| does)?(?: the)? most(?: often)?",
    ),
    (
        "most",
        rf"кто(?: там| тут)?{_OF_THAT} (?:больше|дольше|чаще)(?: всех| всего)?{_OF_THAT} (?:говорил|выступал|сказал|упоминал)[аи]?{_OF_THAT}|кто{_OF_THAT} (?:говорил|выступал|упоминал)[аи]?{_OF_THAT} (?:больше|дольше|чаще)(?: всех| всего)?{_OF_THAT}|who (?:talked|spoke|said|mentioned)(?: (?:about|of|on))?(?: (?:it|this|that|them))?(?: the)? (?:most|longest|more)(?: often)?(?: (?:about|of|on) (?:it|this|that|them))?",
    ),
    (
        "most",
        rf"(?=.*(?:этом|это|н[ие][хемй]|него|it|this|that|them)\b)(?:кто{_OF_THAT}(?: (?:больше|дольше|чаще)(?: всех| всего)?)?{_OF_THAT} (?:говор(?:ит|ят)|упомина(?:ет|ют))(?: (?:больше|дольше|чаще)(?: всех| всего)?)?{_OF_THAT}|who (?:talks|speaks|mentions)(?: (?:about|of|on))?(?: (?:it|this|that|them))?(?: the)? (?:most|longest|more)(?: often)?(?: (?:about|of|on) (?:it|this|that|them))?)",
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
        r"(?:дай(?:те)? |скинь(?:те)? |пришли(?:те)? |кинь(?:те)? |покажи(?:те)? |можно |есть |нужна |хочу |где )*(?:мне )?(?:пожалуйста )?(?:ссылк[ауи]|источник|пруф|оригинал|первоисточник|линк)(?: (?:на (?:это|источник|стенограмму|оригинал|встречу|текст)|пожалуйста|есть|где|можно|нужна|скинь|кинь|пришли|бы|дай(?:те)?))*",
    ),
    (
        "link",
        r"откуда (?:это|(?:эта |эти |такая |такие )?(?:цитата|цифр[аы]|число|слова|фраза|информация|данные|инфа|сведения)|это взято)|(?:откуда|где) (?:ты |вы )?(?:это |эту цитату |такое )?(?:взял[аи]?|вычитал[аи]?|наш[её]л|нашла|нашли)(?: (?:это|такое|эту цитату))?|с чего (?:ты |вы )?(?:это |вы )?(?:взял[аи]?|решил[аи]?)(?: это)?",
    ),
    (
        "link",
        r"(?:(?:can|could|may) (?:you|i) )?(?:please )?(?:(?:give|send|show|get|have)(?: me)? )?(?:the |a |its )?(?:link|source|url|original|proof|reference)(?: (?:to (?:it|this|that)|please|for (?:it|this|that)))*",
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
        r"(?:покажи(?:те)? |дай(?:те)? )*(?:контекст|что (?:было |там |сказали )?(?:до|после|до и после|дальше|вокруг|рядом|раньше|потом)(?: (?:этого|было|сказал[аи]?|него|нее))*|(?:и )?что (?:было |он[аи]? |сказал[аи]? )*(?:дальше|потом|сразу после|прямо перед этим|до этого|после этого)(?: (?:было|сказал[аи]?|он[аи]?))*|а (?:до|после)(?: этого)?|до этого|после этого|дальше по тексту|(?:подробнее|поподробнее|больше (?:деталей|подробностей)|детали|подробности)(?: (?:про|о|об) (?:это|этом|нем|ней|них|него|нее))?|разверни|поясни(?:те)?|объясни(?:те)?(?: (?:это|подробнее|что это значит))?|что (?:это|он[аи]?) (?:значит|означает|имел[аи]? (?:этим )?в виду)|в смысле|почему(?: так| это| же)?|зачем(?: это)?|отчего|с чего вдруг|и что это значит|расскажи(?:те)? (?:подробнее|поподробнее|больше)(?: (?:про|о|об) (?:это|этом|нем|ней|них|него|нее))?)",
    ),
    (
        "around",
        r"(?:show |give |what is |what's )*(?:me )?(?:the |some |more )*context(?: please)?|what (?:was said|came|did (?:he|she|they) say|is|happened|comes|do they say) (?:right |just |straight |immediately )?(?:before|after|next|around|then)(?: (?:and after|that|this|it|then))*|(?:what )?(?:before|after)(?: and after)?(?: (?:that|this|it))?|(?:in more detail|more details?|details)(?: (?:on|about|of) (?:it|this|that|him|her|them))?|go deeper|explain(?: (?:it|this|that|more|please))*|elaborate|tell me more|expand|what does (?:it|this|that|he|she) mean(?: by (?:it|this|that))?|meaning|why(?: (?:is that|so|not|was that|that))?|how come|say more",
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
        r"кто (?:еще )?(?:там |тут |на (?:этой )?встрече |на ней )*(?:еще )?(?:был|была|были|присутствовал[аи]?|участвовал[аи]?|выступал[аи]?|говорил[аи]?|выступил[аи]?)(?: (?:там|еще|на (?:этой )?встрече|кроме (?:него|нее|них)))*",
    ),
    (
        "present",
        r"(?:а )?кто (?:еще|участники|там еще|еще там)|(?:(?:покажи|дай|выведи)(?:те)? )?(?:список )?(?:участник|спикер|выступающи|выступавши|докладчик|оратор)(?:и|ов|ы|е|х)?(?: встречи)?|с кем (?:он[аи]? |это )?(?:говорил[аи]?|встречал(?:ся|ась|ись)|был[аи]?)(?: (?:там|тогда))?|с кем(?: это)?",
    ),
    (
        "present",
        r"who else(?: (?:was|were|spoke|took part|attended|participated|is|talked))?(?: (?:there|present|in the room|at (?:the|that|this) meeting|speaking|in (?:it|attendance)))*|who (?:was|were) (?:there|present|with (?:him|her|them))|(?:(?:the |a )?list of |the )?(?:participants|attendees|speakers)|who (?:attended|participated|took part|spoke|were the speakers|are the (?:speakers|participants))",
    ),
    (
        "again",
        r"(?:повтори(?:те)?|ещ[её] раз(?:ок)?|(?:покажи|скажи|повтори)(?:те)? (?:ещ[её] раз|снова|это снова|это ещ[её] раз)|верни(?:те|сь|тесь)?(?: (?:обратно|назад|ответ|цитату|это|к (?:ответу|цитате)))?|повтори(?:те)? (?:ответ|цитату|это|последн\w+))",
    ),
    (
        "again",
        r"(?:repeat(?: (?:it|that|this|the (?:answer|quote)))?|again|once (?:more|again)|one more time|(?:say|show|tell)(?: me)? (?:it|that|this) again|show again|back to (?:it|that|the (?:answer|quote)))",
    ),
    (
        "again",
        r"(?:(?:покажи|дай|скажи|приведи|процитируй|можно|хочу)(?:те)? )*(?:мне )?(?:дословно|слово в слово|(?:точн|сам|дословн)\w+ (?:цитат[ауы]|слова|формулировк[ауи])|процитируй(?:те)?|цитат[ау](?: (?:полностью|целиком|точную|дословно))?|как (?:именно|дословно) (?:это )?(?:он[аи]? )?(?:сказал|сказано|прозвучало|звучит)[аи]?(?: это)?)",
    ),
    (
        "again",
        r"(?:(?:show|give|tell)(?: me)? )*(?:the )?(?:verbatim|word for word|(?:exact|actual|precise) (?:words|quote|wording|phrase)|quote it|full quote)(?: please)?|(?:what|how) exactly (?:did (?:he|she|they) (?:say|put it)|was said)",
    ),
    (
        "back",
        r"назад|предыдущ(?:ее|ая|ий|ую|ая цитата|ую цитату|ий ответ)|прошл(?:ая|ую) цитат[ау]|на (?:шаг|страницу) назад",
    ),
    (
        "back",
        r"(?:go )?back|(?:the )?previous(?: (?:one|quote|answer|page))?|prev|one back",
    ),
    (
        "file",
        r"(?:(?:пришли|скинь|дай|скачать|скачай|сохрани|сохранить|выгрузи|экспорт(?:ируй)?|покажи|отправь|можно|хочу)(?:те)? )*(?:мне |нам )*(?:это |все |всё |список |ответ |стенограмму |встречу )*(?:(?:в|во|как|в виде|на) )?(?:файл(?:ом|е|а)?|таблиц(?:ей|у|а|ы|е)|csv|excel|эксел[ье]|pdf|пдф|ворд(?:е|а)?|word|docx|txt)",
    ),
    (
        "file",
        r"(?:(?:send|give|download|save|export|show|can i (?:get|have)|i (?:want|need))(?: me)? )*(?:it |this |that |all |the (?:list|meeting|transcript) )*(?:(?:as|in|to) )?(?:an? |the )?(?:file|table|csv|excel|spreadsheet|pdf|word|docx|txt)(?: file)?",
    ),
    (
        "file",
        r"(?:(?:can|could) you |please |i want to )*(?:export|save) (?:it|this|that|(?:this|that|the) (?:meeting|transcript|list|answer|page|conversation|talks))(?: please)?",
    ),
    (
        "file",
        r"(?:экспорт(?:ируй(?:те)?|ировать)?|выгрузи(?:те)?|выгрузить|выгрузка|сохрани(?:те)?|сохранить)(?: мне)? (?:это|ее|его|все|эт[ую]|стенограмму|встречу|список|ответ)(?: (?:стенограмму|встречу|беседу|список|ответ))?",
    ),
    (
        "translate",
        r"(?:а )?(?:покажи(?:те)?|дай(?:те)?|можно|есть)(?: (?:это|его|ее|цитату|текст|то же))?(?: самое)? (?:по|на)[ -]?(?:русски|английски|русском|английском)(?: языке)?|(?:это |то же(?: самое)? |как (?:это )?(?:будет )?)?по[ -]?(?:русски|английски|нашему)(?: (?:можно|есть|это|будет|как|пожалуйста|то же самое))*|(?:есть |дай )?(?:русский|английский) (?:вариант|перевод|текст|оригинал)|(?:переведи(?:те)?|перевести|перевод|можешь перевести)(?: (?:это|его|цитату|текст|ответ))?(?: на (?:русск|английск|немецк|французск|китайск|казахск|другой)\w*(?: язык)?)?",
    ),
    (
        "translate",
        r"(?:(?:show|give)(?: me)? (?:it|that|this) |and )in (?:english|russian|chinese|german|french)(?: please)?|(?:can you )?translate(?: (?:it|this|that|the (?:quote|text|answer)))?(?: (?:in|to|into) \w+)?|(?:a |the )?translation",
    ),
    (
        "convert",
        r"(?:а )?(?:сколько|скольк[оу]|какая|какой|как[ао]й)? ?(?:это|будет|это будет|получается|всего|же)* ?(?:в|на) (?:рубл(?:ях|и)|доллар(?:ах|ы)|евро|юан(?:ях|и)|тенге|фунтах|рублевом эквиваленте|пересчете(?: на \w+)?|наших деньгах)(?: (?:это|сколько|будет|по курсу|сейчас))*",
    ),
    (
        "convert",
        r"(?:пере(?:считай|веди|вести)|конвертируй)(?:те)?(?: (?:это|мне))? (?:в|на) (?!русск|английск|немецк|французск|китайск|казахск|другой)\w+",
    ),
    (
        "convert",
        r"(?:(?:how much|what) (?:is|was|would|will) (?:that|this|it)(?: be)?|convert (?:that|this|it)|and|that)? ?(?:in|to|into) (?:the )?(?:us )?(?:dollars?|rubles?|roubles?|euros?|usd|eur|rub|yuan|pounds|today's money|tenge)",
    ),
    (
        "sure",
        r"(?:это )?(?:точно|правда|серьезно|верно|достоверно|факт|проверено|так и было|действительно так|на самом деле так|правильно|так и есть|ты уверен|вы уверены|уверен|неужели|да ладно|не может быть|(?:точно|правда|верно|так) ли это|(?:можно|стоит) этому верить|он[аи]? (?:правда |точно |действительно )?(?:так |это )?(?:и )?(?:сказал|говорил)[аи]?|правда так и сказал[аи]?)(?: (?:это|так|правда))*",
    ),
    (
        "sure",
        r"(?:are you (?:sure|certain|positive)|how sure are you|is (?:that|this|it) (?:really )?(?:so|true|right|correct|certain|sure|accurate|reliable|confirmed|verified|a fact|for certain|for sure|for real)|really|for real|seriously|did (?:he|she|they) really say (?:that|this|it|so))(?: about (?:that|this|it))?",
    ),
    (
        "again",
        r"(?:точно|именно|правда|прям[оа]?|это точно|ровно)(?: ли)? \d[\d ]*(?: (?:тысяч\w*|млн|миллион\w*|млрд|миллиард\w*|процент\w*|рубл\w*|доллар\w*|штук\w*|лет|тонн\w*|человек))*",
    ),
    (
        "again",
        r"(?:(?:is|was) it |are you sure (?:it is |about )?)?(?:exactly|really|precisely|definitely) \d[\d ]*(?: (?:thousand|million|billion|percent|rubles|dollars|years|tonnes))*",
    ),
    (
        "years",
        r"(?:покажи(?:те)? |а )?(?:по годам|как менялось по годам|динамика|график|диаграмма|гистограмма)",
    ),
    (
        "years",
        r"(?:show )?(?:me )?(?:by year|per year|year by year|the chart|chart|over the years|the years)",
    ),
    (
        "meetings",
        r"(?:покажи(?:те)? |а )?(?:все )?(?:встречи|стенограммы|на каких (?:это )?встречах|где (?:об этом|это) говорили)",
    ),
    (
        "meetings",
        r"(?:show )?(?:me )?(?:all )?(?:the |those )?(?:meetings|transcripts)|(?:at |in )?which meetings",
    ),
    (
        "mentions",
        r"(?:покажи(?:те)? |а )?(?:все )?упоминания|все цитаты|показать все|(?:а )?(?:покажи(?:те)?|выведи(?:те)?|дай(?:те)?) (?:мне )?(?:сразу )?все(?: сразу| что есть)?",
    ),
    (
        "mentions",
        r"(?:show )?(?:me )?(?:all )?(?:the )?mentions|all(?: the)? quotes|show (?:me )?(?:all(?: of (?:them|it))?|everything)",
    ),
    (
        "count",
        r"(?:а )?сколько (?:их|всего|раз|было|это|таких|встреч|стенограмм|упоминаний|результатов|всего их|их всего|раз всего|всего раз|всего встреч|встреч всего|было всего)(?: (?:было|нашлось|всего|их))*",
    ),
    (
        "count",
        r"(?:and )?how (?:many|often)(?: (?:times|in total|in all|of them|are there|were there|altogether|is that|was that|meetings|mentions))*|(?:the )?total|count(?: them)?",
    ),
    (
        "listed",
        r"(?:(?:покажи|выведи|дай|скинь|пришли|перечисли|назови|выпиши|напиши|огласи)(?:те)? )+(?:мне )?(?:их(?: все| всех)?|все их|(?:весь |полный |этот )?список(?: (?:их|встреч|всех встреч|этих встреч))?|эти встречи|поименно|по порядку)|(?:перечисли|назови|огласи)(?:те)?(?: (?:все|всех|встречи|все встречи|по датам))?|(?:полный |весь )?список(?: (?:их|встреч))?|списком",
    ),
    (
        "listed",
        r"(?:и )?(?:какие|какие именно|что за)(?: (?:это|они|же|были|такие|именно))*(?: (?:встречи|были встречи|стенограммы))?(?: (?:это|были|именно))*|что это (?:были )?за (?:встречи|стенограммы)|(?:и )?когда(?: именно)? (?:они (?:были|проходили|состоялись)|это были)|по каким (?:дням|датам)|в какие (?:дни|даты)|какого числа каждая",
    ),
    (
        "listed",
        r"(?:(?:can|could|would) you )?(?:please )?(?:list|show|name|enumerate|give|tell)(?: me)? (?:them(?: all)?|all of them|those|these|(?:the |a |the full |the whole |that )?list(?: of (?:them|those|meetings))?|those meetings|the meetings|which (?:ones|meetings))|(?:the )?(?:full |whole )?list(?: (?:them|all))?",
    ),
    (
        "listed",
        r"(?:which|what)(?: (?:ones|were they|are they|were those|are those|were these|are these|(?:meetings|ones) (?:were|are) (?:they|those|these)))+|(?:and )?when were (?:they|those|these)(?: (?:all|held|meetings))?|on (?:which|what) (?:days|dates)|(?:which|what) (?:days|dates)",
    ),
    (
        "newest",
        r"(?:а |и )?когда (?:(?:была |было |состоялась )?(?:самая )?последняя(?: (?:встреча|из них|была|состоялась))*|(?:это )?(?:было |была )?в последний раз|(?:был |было )?последний(?: раз)?(?: был[ао]?)?)|(?:а )?(?:в )?последний раз(?: когда)?",
    ),
    (
        "newest",
        r"(?:and )?when (?:was|did) (?:the )?(?:(?:very )?(?:last|latest|most recent|newest)(?: (?:one|time|meeting|of them))*)(?: (?:held|take place|happen))?|(?:the )?(?:last|most recent) time(?: when)?|(?:the )?(?:latest|most recent|newest)(?: (?:one|of them|meeting))?",
    ),
    (
        "facts",
        r"(?:покажи(?:те)? |дай(?:те)? |а |какие )*(?:все |основные |главные )*(?:только |лишь |просто |одни )?(?:цифры|числа|факты|суммы)(?: (?:там|тут|были|он[аи]?|назвали|назвал[а]?|привел[аи]?|называл[аи]?|прозвучали|звучали|этой встречи|встречи|на ней|из нее|какие|пожалуйста))*",
    ),
    (
        "facts",
        r"(?:show |give |what |which |and )*(?:me )?(?:just |only )?(?:all |the |key )*(?:figures|numbers|facts)(?: (?:were|was|named|mentioned|there|of it|from it|at (?:the|this|that) meeting|please))*",
    ),
    (
        "replied",
        rf"(?:что|как){_TO_THAT} {_REPLIED}{_TO_THAT}(?: (?P<name>{_NAME}))?|(?:что|как) (?P<first>{_NAME}?){_TO_THAT} {_REPLIED}{_TO_THAT}|что{_TO_THAT} сказал[аи]? в ответ(?: (?P<then>{_NAME}))?|что (?P<in>{_NAME}) сказал[аи]? в ответ|(?:какой|каков|какая|какова)(?: был[аи]?)? (?:ответ|реакция)(?: на это)?|что(?: было)? в ответ",
    ),
    (
        "replied",
        rf"(?:what|how) (?:did|does) (?P<name>{_NAME}?) (?:reply|respond|answer|react|say (?:to (?:that|this|it)|back|in (?:reply|response|return)))(?: (?:to (?:that|this|it|him|her|them)|then|back))*|what (?:was|is) the (?:reply|response|reaction|answer)(?: to (?:that|this|it))?|who (?:replied|responded|answered)(?: (?:to )?(?:that|this|it|him|her))?|how was (?:it|that|this) (?:answered|received)",
    ),
    (
        "asked",
        rf"кто (?:это |об этом |про это |его |ее )*(?:спросил|спрашивал|поинтересовался|задал(?: этот| такой)? вопрос|задавал(?: этот)? вопрос)[аи]?(?: (?:это|об этом|про это|его|ее|вопрос|этот вопрос))*|(?:какой|каков)(?: (?:был|ему|ей|был задан|задали|задавали))* вопрос(?: (?:был|задали|ему|ей|задан))*|(?:о чем|про что|что) (?:его|ее|у него|у нее|ему|ей) спросили|(?:о чем|про что|что) (?:его |ее )?(?:спросил|спрашивал)[аи]? (?P<name>{_NAME})|(?:о чем|про что|что) (?:его |ее )?(?P<first>{_NAME}) (?:спросил|спрашивал)[аи]?|на какой (?:это )?вопрос(?: (?:он[аи]?|это|ответ|был|отвечал|ответил))*а?",
    ),
    (
        "asked",
        rf"what (?:did|was) (?P<name>{_NAME}) (?:ask|asking)(?: (?:him|her|them|about|exactly))*|who (?:asked|was asking)(?: (?:him|her|them|that|this|it|about (?:it|this|that)|the question|that question))*|what (?:was|is) (?:the|that|his|her) question|what (?:was|were) (?:he|she|they) asked|what did (?:they|somebody|someone) ask(?: (?:him|her|them))?|which question (?:was|is) (?:that|this|it|he|she)(?: (?:to|answering|an answer to))*",
    ),
    *(("overview", pattern) for pattern in OVERVIEW_OF_IT),
    (
        "shorter",
        r"(?:(?:можно|давай|сделай|пиши|отвечай|скажи|дай|а|ну|ответ|это)(?:те)? )*(?:по)?коро(?:че|тче)(?: (?:можно|пожалуйста|ответ|давай))*|(?:слишком|очень) (?:длинно|много(?: (?:букв|текста))?)|много букв",
    ),
    (
        "shorter",
        r"(?:(?:can you |could you |please )*(?:make (?:it|that|this) |keep it |be |say it |answer )?)?(?:a (?:bit|little) )?(?:shorter|briefer|short|more concise(?:ly)?)(?: (?:answers?|please|version|quote))*|(?:that is |that's |it's |it is )?too long(?: didn't read)?",
    ),
    (
        "who",
        rf"(?:did|was it|is it) (?!any|some){_NAME} (?:really |actually |who )?(?:say|said|says)(?: (?:that|this|it|so))(?: (?:too|then))?",
    ),
    (
        "who",
        rf"это {_DID} {_NAME}|это (?:был[аи]? )?{_NAME} (?:так )?{_DID}|(?!(?:а |и |ну )*(?:что |кто|зачем |почему |как |когда |где |кому |откуда |для |чем )){_NAME} (?:это|так) {_DID}",
    ),
    (
        "more",
        r"кто(?:-нибудь|-то)? (?:еще )?(?:это|так|такое) (?:подтвердил|подтверждал|подтверждает|повторил|повторял|утверждал|утверждает)[аи]?|(?:кто|кто-нибудь) еще (?:это|так|такое) (?:сказал|говорил|говорит)[аи]?",
    ),
    (
        "more",
        r"who else (?:confirmed|confirms|claimed|claims|repeated|said|says|stated) (?:it|that|this|so)|(?:did|does|has) (?:anyone|anybody|somebody|someone) else (?:say|said|confirm|confirmed|claim|claimed|mention|mentioned) (?:it|that|this|so)",
    ),
    ("next", rf"{_SHOW}(?:следующ(?:ий|ая|ую)|(?:the )?next(?: one)?)"),
    (
        "more",
        r"(?:еще|давай(?:те)? еще|покажи(?:те)? (?:еще|другое|другую|следующ(?:ее|ую|ий))|еще (?:цитат[ыау]?|примеры?|варианты?|одн[уао]|один|что-нибудь|что-то|есть|покажи|про это|об этом|на эту тему|результаты|ответы?|упоминания)|(?:есть )?(?:что-нибудь|что-то|что) еще(?: (?:есть|про это|об этом|на эту тему))?|дальше|далее|следующее|друг(?:ое|ой|ая|ую|ие)(?: (?:цитат[ауы]|вариант|ответ|пример|встреч[ауи]))?|больше|продолжай|продолжи|и еще|еще давай|а еще|другой ответ|не то|не это|не подходит|мимо|это не (?:то|ответ)|не (?:о|про) (?:то|том|это)|я не (?:об этом|про это|о том|про то|это имел[аи]? в виду|это спрашивал[аи]?)|не об этом|не по теме|это не то(?: что (?:я (?:спросил[аи]?|спрашивал[аи]?|искал[аи]?)|нужно|надо))?|не то что (?:нужно|надо)|и|ну и|и что|что еще (?:есть|было)|кто еще (?:об этом|про это|на эту тему) (?:говорил[аи]?|сказал[аи]?|высказывал(?:ся|ась|ись)|упоминал[аи]?)|кто еще (?:говорил[аи]?|сказал[аи]?|упоминал[аи]?) (?:об этом|про это|на эту тему)|кто еще (?:об этом|про это)|другими словами|иначе|по-другому)",
    ),
    (
        "more",
        r"(?:more|show (?:me )?(?:more|another(?: one)?|others?|the next(?: one)?)|(?:any |some )?more(?: (?:please|quotes?|examples?|results?|of (?:that|this|these|those)|about (?:it|this|that)|on (?:it|this|that)))*|(?:any )?others?|another(?: (?:one|quote|answer|example))?|next (?:quote|page)|keep going|go on|continue|further|give me (?:more|another(?: one)?)|anything more|not (?:that|this)(?: one)?|(?:that is|that's|it is|it's|thats) not (?:it|that|what i (?:asked|meant|wanted)(?: for)?|an answer|the answer|relevant)|not what i (?:asked|meant|wanted)(?: for)?|wrong (?:one|quote|answer)|irrelevant|off topic|who else (?:talked|spoke|spoken|said (?:anything|something)|has (?:spoken|talked)|mentioned)(?: (?:about|of|on))? (?:it|this|that)|what else is there|and|something else|in other words|else)",
    ),
)
"""In order: the first that fits decides."""
