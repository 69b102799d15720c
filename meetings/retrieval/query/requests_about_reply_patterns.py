"""How people ask for the reply just shown in another form, or for more of it. Data.

A table of its own beside those in `shown_reply_request_patterns.py`, which tells what they fit.
"""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

from typing import Final

from meetings.retrieval.query.overview_words import OVERVIEW_OF_IT
from meetings.retrieval.query.shown_reply_wants import Want
from meetings.retrieval.query.shown_reply_words import DID, SHOW

_REPLIED = r"(?:ответил|отвечал|возразил|отреагировал|парировал)(?:а|и)?"
_OF_NAME = r"(?!(?:на|обо?|о|про|по|в|он|она|они|это|так|about|on|to|when|if|he|she|it|they|that)\b)[\w'-]+"
_NAME = rf"{_OF_NAME}(?: {_OF_NAME}){{0,2}}"
_TO_THAT = r"(?: (?:на (?:это|вопрос|этот вопрос|его слова|ее слова|его вопрос|ее вопрос)|ему|ей|им|тогда|потом))*"

ABOUT_REPLY: Final[tuple[tuple[Want, str], ...]] = (
    (
        "again",
        r"(?:повтори(?:те)?|ещ[её] раз(?:ок)?|(?:покажи|скажи|повтори)(?:те)? (?:ещ[её] раз|снова|это снова|это ещ[её] раз)|верни(?:те|сь|тесь)?(?: (?:обратно|назад|ответ|цитату|это|к (?:ответу|цитате|списку|встречам)))?|(?:назад|обратно|верн[её]мся) (?:к (?:ответу|цитате|списку|встречам))|к списку|повтори(?:те)? (?:ответ|цитату|это|последн\w+))",
    ),
    (
        "again",
        r"(?:repeat(?: (?:it|that|this|the (?:answer|quote)))?|again|once (?:more|again)|one more time|(?:say|show|tell)(?: me)? (?:it|that|this) again|show again|(?:(?:go|get|take me) )?back to (?:it|that|the (?:answer|quote|list|meetings))|(?:show )?(?:me )?the list again|list again)",
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
        r"(?:(?:а |и |это |то же |тот же |цитат[ау] |текст |ответ |можно |дай(?:те)? |покажи(?:те)? |есть |скинь |давай |мне |самое |самый |она |оно |он )*(?:на |по[ -]?)(?P<ru_in>русски|русском|английски|английском)(?: (?:языке|есть|можно|это|будет|как|пожалуйста|то же|самое|тоже|дай|покажи|скинь|давай))*|(?:а |есть |дай |покажи |можно )*(?P<ru_text>русский|английский) (?:вариант|перевод|текст|оригинал)(?: (?:есть|можно|дай))?|(?:переведи(?:те)?|перевести|перевод|можешь перевести)(?: (?:(?:последн|эт|предыдущ)(?:юю|ую?|от|ий|ий) )?(?:это|его|цитату|текст|ответ))? на (?P<ru_to>русский|английский)(?: язык)?)",
    ),
    (
        "translate",
        r"(?:(?:а|и|есть|можно|покажи|дай|это|мне) )*(?:на |по[ -]?)(?:китайск|немецк|французск|испанск|арабск|турецк|казахск|украинск|японск|итальянск|корейск|польск)\w+(?: (?:языке|есть|можно|будет|это|дай|покажи))*|(?:(?:and|is there|do you have|have|got|show|give|it|this|that|me) )*in (?:chinese|german|french|spanish|arabic|turkish|kazakh|ukrainian|japanese|italian|korean|polish)(?: please)?",
    ),
    (
        "translate",
        r"(?:(?:show|give|have|got|is there|do you have|can i (?:have|see|get)|what about|and|same|the|an|a|it|that|this|one|quote|text|me|you)(?: |$))*(?:(?:in|to|into) (?P<en_in>english|russian)|(?:the )?(?P<en_text>english|russian) (?:version|text|original|translation|one))(?: (?:please|version|too))?|(?:can you )?translate(?: (?:it|this|that|the (?:quote|text|answer)))?(?: (?:in|to|into) (?P<en_to>english|russian))",
    ),
    (
        "translate",
        r"(?:а )?(?:покажи(?:те)?|дай(?:те)?|можно|есть)(?: (?:это|его|ее|цитату|текст|то же))?(?: самое)? (?:по|на)[ -]?(?:русски|английски|русском|английском)(?: языке)?|(?:это |то же(?: самое)? |как (?:это )?(?:будет )?)?по[ -]?(?:русски|английски|нашему)(?: (?:можно|есть|это|будет|как|пожалуйста|то же самое))*|(?:есть |дай )?(?:русский|английский) (?:вариант|перевод|текст|оригинал)|(?:переведи(?:те)?|перевести|перевод|можешь перевести)(?: (?:(?:последн|эт|предыдущ)(?:юю|ую?|от|ий|ий) )?(?:это|его|цитату|текст|ответ))?(?: на (?:русск|английск|немецк|французск|китайск|казахск|другой)\w*(?: язык)?)?",
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
        "lie",
        r"(?:это |так это |а это )(?:не )?(?:же )?(?:ложь|вранье|неправда|брехня|фейк|выдумк[аи]|выдумано|обман|лажа)(?: ли)?|(?:он[аи]? |ты |они |вы )?(?:вр[её]т|врут|врешь|врете|лжет|лгут|соврал[аи]?|солгал[аи]?|наврал[аи]?|это выдумал[аи]?|это придумал[аи]?)(?: (?:это|ли|что ли|он|она|они))*",
    ),
    (
        "lie",
        r"(?:is (?:that|this|it)|isn't (?:that|this|it)|was (?:that|this|it)|that's|it's|this is|that is|it is)(?: just| all| really)? (?:a lie|lies|false|fake|untrue|not true|made up|fake news|a hoax|a myth|nonsense|bullshit)|(?:is|was|are) (?:he|she|they|you) (?:lying|making (?:it|this|that) up)|did (?:he|she|they|you) (?:lie|make (?:it|this|that) up)(?: about (?:it|this|that))?",
    ),
    (
        "again",
        r"(?:точно|именно|правда|прям[оа]?|это точно|ровно)(?: ли)? \d[\d ]*(?: (?:тысяч\w*|млн|миллион\w*|млрд|миллиард\w*|процент\w*|рубл\w*|доллар\w*|штук\w*|лет|тонн\w*|человек))*",
    ),
    (
        "again",
        r"(?:(?:а|и|но|так) )*(?:(?:он[аи]?|же) )*(?:разве|неужели|не|сказал[аи]?|говорил[аи]?)(?: (?:он[аи]?|же|не|сказал[аи]?|говорил[аи]?))* \d[\d ]*(?: (?:тысяч\w*|млн|миллион\w*|млрд|миллиард\w*|процент\w*|рубл\w*|доллар\w*|штук\w*|лет|тонн\w*|человек))*(?: (?:же|ли|да|правда|верно|так|это (?:правда|ложь|так|вранье)))*",
    ),
    (
        "again",
        r"(?:(?:and|so|but) )*(?:wasn't it|isn't it|was it|(?:did|didn't) (?:he|she|they) say|(?:he|she|they) said) \d[\d ]*(?: (?:thousand|million|billion|percent|rubles|dollars|years|tonnes|people))*(?: (?:right|true|correct|is (?:that|this|it) (?:true|right|so|a lie)))*",
    ),
    (
        "again",
        r"(?:(?:is|was) it |are you sure (?:it is |about )?)?(?:exactly|really|precisely|definitely) \d[\d ]*(?: (?:thousand|million|billion|percent|rubles|dollars|years|tonnes))*",
    ),
    (
        "years",
        r"(?:(?:покажи|нарисуй|построй|дай)(?:те)? |а |можно )?(?:по годам|как менялось по годам|динамик[ау]|график|диаграмм[ау]|гистограмм[ау])",
    ),
    (
        "years",
        r"(?:(?:show|draw|give|make|plot) )?(?:me )?(?:by year|per year|year by year|(?:(?:the|a) )?(?:chart|graph)|over the years|the years)",
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
        r"(?:а |и )?когда (?:(?:была |было |состоялась |прозвучало )?(?:сам(?:ая|ое) )?последн(?:яя|ее)(?: (?:встреча|упоминание|цитата|из них|была|было|состоялась))*|(?:это )?(?:было |была )?в последний раз|(?:был |было )?последний(?: раз)?(?: был[ао]?)?)|(?:а )?(?:в )?последний раз(?: когда)?",
    ),
    (
        "newest",
        r"(?:and )?when (?:was|did) (?:the )?(?:(?:very )?(?:last|latest|most recent|newest)(?: (?:one|time|meeting|mention|quote|of them))*)(?: (?:held|take place|happen))?|(?:the )?(?:last|most recent) time(?: when)?|(?:the )?(?:latest|most recent|newest)(?: (?:one|of them|meeting))?",
    ),
    (
        "facts",
        r"(?:are there |is there |got |have you )?any (?:figures|numbers|facts|data)(?: (?:there|in it|at all))?|(?:а )?(?:есть|были|будут)(?: там)? (?:цифры|числа|факты)|(?:цифры|числа) (?:есть|были)(?: там)?",
    ),
    (
        "facts",
        r"(?:покажи(?:те)? |дай(?:те)? |а |и |там |тут |были |какие )*(?:все |основные |главные )*(?:только |лишь |просто |одни )?(?:цифры|числа|факты|суммы)(?: (?:там|тут|были|он[аи]?|назвали|назвал[а]?|привел[аи]?|называл[аи]?|прозвучали|звучали|этой встречи|встречи|на ней|из нее|какие|пожалуйста))*",
    ),
    (
        "facts",
        r"(?:show |give |what |which |and )*(?:me )?(?:just |only )?(?:all |the |key )*(?:figures|numbers|facts)(?: (?:were|was|named|mentioned|there|of it|from it|at (?:the|this|that) meeting|please))*",
    ),
    (
        "replied",
        rf"(?:что|как){_TO_THAT} {_REPLIED}{_TO_THAT}(?: (?P<name>{_NAME}))?|(?:что|как) (?P<first>{_NAME}?){_TO_THAT} {_REPLIED}{_TO_THAT}|что{_TO_THAT} сказал[аи]? в ответ(?: (?P<then>{_NAME}))?|что (?P<in>{_NAME}) сказал[аи]? в ответ|(?:какой|каков|какая|какова)(?: был[аи]?)? (?:ответ|реакция)(?: на это)?|что(?: было)? в ответ|(?!(?:а|и|ну|но) )(?P<last>{_NAME}) (?:ему|ей|им|на это) (?:что|чего)(?: (?:ответил|сказал)[аи]?)?",
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
        "topics",
        r"(?:а )?(?:какие|каковы)(?: там| там были| были)? (?:основные |главные )?темы(?: (?:там|были|встречи|обсуждали|поднимали|затронули|звучали|обсуждались))*|(?:какая|что было в)(?: там| была)? повестк[аеу](?: (?:была|там|дня|встречи))*|(?:and )?(?:what|which) (?:were |are )?(?:the )?(?:main )?(?:topics|subjects)(?: (?:were there|were discussed|did they discuss|came up|there))?|what was on the agenda",
    ),
    (
        "shorter",
        r"(?:(?:можно|давай|сделай|пиши|отвечай|скажи|дай|а|ну|ответ|это)(?:те)? )*(?:по)?коро(?:че|тче)(?: (?:можно|пожалуйста|ответ|давай))*|(?:слишком|очень) (?:длинно|много(?: (?:букв|текста))?)|много букв",
    ),
    (
        "shorter",
        r"(?:(?:can you |could you |please )*(?:make (?:it|that|this) |keep it |be |say it |answer )?)?(?:a (?:bit|little) )?(?:shorter|briefer|short|more concise(?:ly)?)(?: (?:answers?|please|version|quote))*|(?:that is |that's |it's |it is )?too long(?: didn't read)?",
    ),
    (
        "again",
        r"(?:(?:can|could|may) (?:i|you|we) (?:have|get|give me|show me|show) |(?:give|show) me |i (?:need|want) |please )?(?:(?:an?|the|that|this) )?(?:(?:exact|direct|precise|actual|verbatim|full) )*(?:quote|citation|quotation|words|wording)(?: (?:itself|please|pls))*(?<!^words)(?<!^the words)|verbatim(?: please)?|word for word(?: please)?|what (?:were|are|was|is) (?:(?:his|her|their|the) )?(?:exact|precise|actual) (?:words|wording|quote)",
    ),
    (
        "again",
        r"(?:(?:дай|покажи|можно|приведи|нужна|хочу|а|и|ну)(?:те)? )*(?:(?:мне|пожалуйста|саму?|эту?|точн(?:ая|ую)|дословн(?:ая|ую)|прям(?:ая|ую)) )*цитат[ау](?: (?:дословно|пожалуйста|точно|полностью|плиз|можно))*|дословно(?: (?:можно|пожалуйста|как))?|слово в слово|процитируй(?:те)?(?: (?:это|пожалуйста|дословно))*|(?:а )?как (?:он |она |это )?(?:дословно|точно|именно)(?: (?:он |она |это )?(?:сказал[аои]?|звучит|прозвучало))|точн(?:ая формулировка|ую формулировку|ые слова)",
    ),
    (
        "who",
        rf"(?:did|was it|is it) (?!any|some){_NAME} (?:really |actually |who )?(?:say|said|says)(?: (?:that|this|it|so))(?: (?:too|then))?",
    ),
    (
        "who",
        rf"это {DID} {_NAME}|это (?:был[аи]? )?{_NAME} (?:так )?{DID}|(?!(?:а |и |ну )*(?:что |кто|зачем |почему |как |когда |где |кому |откуда |для |чем )){_NAME} (?:это|так) {DID}",
    ),
    (
        "more",
        r"кто(?:-нибудь|-то)? (?:еще )?(?:это|так|такое) (?:подтвердил|подтверждал|подтверждает|повторил|повторял|утверждал|утверждает)[аи]?|(?:кто|кто-нибудь) еще (?:это|так|такое) (?:сказал|говорил|говорит)[аи]?",
    ),
    (
        "more",
        r"who else (?:confirmed|confirms|claimed|claims|repeated|said|says|stated) (?:it|that|this|so)|(?:did|does|has) (?:anyone|anybody|somebody|someone) else (?:say|said|confirm|confirmed|claim|claimed|mention|mentioned) (?:it|that|this|so)",
    ),
    (
        "more",
        r"(?:any|some)(?:one|body) else(?: (?:there|too|say (?:anything|something)|talk(?:ed)?|spoke|speak|mention(?:ed)?|about|on|of|it|this|that))*|(?:а )?(?:кто-нибудь|кто-то|кто-либо) (?:еще|другой)(?: (?:есть|говорил|сказал|об этом|про это|на эту тему|высказывался))*",
    ),
    (
        "newer",
        r"(?:(?:(?:that|it|this)(?: is|'s|s)? )?(?:too |very |pretty )?(?:old|outdated|dated) )?(?:(?:is there|do you have|have you got|got|show me|give me|any|some) )*(?:anything |something |a )?(?:newer|more recent|fresher|more up to date)(?: (?:one|quote|data|figures?|numbers?|info|words))?",
    ),
    (
        "newer",
        r"(?:(?:это )?(?:старо|старое|устарело|давно(?: было)?) )?(?:(?:есть|покажи|дай|нет|а|можно|чего|что) )*(?:что-?(?:нибудь|то) |чего-?(?:нибудь|то) |данные |цифры |цитат[ау] )?(?:по)?(?:новее|свежее|свежей|новей)(?: (?:есть|нет|данные|цифры|что-нибудь))*",
    ),
    ("next", rf"{SHOW}(?:следующ(?:ий|ая|ую)|(?:the )?next(?: one)?)"),
    (
        "more",
        r"(?:еще|давай(?:те)? еще|покажи(?:те)? (?:еще|другое|другую|следующ(?:ее|ую|ий))|еще (?:цитат[ыау]?|примеры?|варианты?|одн[уао]|один|что-нибудь|что-то|есть|покажи|про это|об этом|на эту тему|результаты|ответы?|упоминания)|(?:есть )?(?:что-нибудь|что-то|что) еще(?: (?:есть|про это|об этом|на эту тему))?|дальше|далее|следующее|друг(?:ое|ой|ая|ую|ие)(?: (?:цитат[ауы]|вариант|ответ|пример|встреч[ауи]))?|больше|продолжай|продолжи|и еще|еще давай|а еще|другой ответ|не то|не это|не подходит|мимо|это не (?:то|ответ)|не (?:о|про) (?:то|том|это)|я не (?:об этом|про это|о том|про то|это имел[аи]? в виду|это спрашивал[аи]?)|не об этом|не по теме|это не то(?: что (?:я (?:спросил[аи]?|спрашивал[аи]?|искал[аи]?)|нужно|надо))?|не то что (?:нужно|надо)|и|ну и|и что|что еще (?:есть|было)|кто еще (?:об этом|про это|на эту тему) (?:говорил[аи]?|сказал[аи]?|высказывал(?:ся|ась|ись)|упоминал[аи]?)|кто еще (?:говорил[аи]?|сказал[аи]?|упоминал[аи]?) (?:об этом|про это|на эту тему)|кто еще (?:об этом|про это)|другими словами|иначе|по-другому)",
    ),
    (
        "more",
        r"(?:more|show (?:me )?(?:more|another(?: one)?|others?|the next(?: one)?)|(?:any |some )?more(?: (?:please|quotes?|examples?|results?|of (?:that|this|these|those)|about (?:it|this|that)|on (?:it|this|that)))*|(?:any )?others?|(?:(?:no|not (?:that|this)(?: one)?) )?(?:the )?other (?:one|quote|answer)s?|another(?: (?:one|quote|answer|example))?|next (?:quote|page)|keep going|go on|continue|further|give me (?:more|another(?: one)?)|anything more|not (?:that|this)(?: one)?|(?:that is|that's|it is|it's|thats) not (?:it|that|what i (?:asked|meant|wanted)(?: for)?|an answer|the answer|relevant)|not what i (?:asked|meant|wanted)(?: for)?|wrong (?:one|quote|answer)|irrelevant|off topic|who else (?:talked|spoke|spoken|said (?:anything|something)|has (?:spoken|talked)|mentioned)(?: (?:about|of|on))? (?:it|this|that)|what else is there|and|something else|in other words|else)",
    ),
)
"""In order: the first that fits decides."""
