"""How people ask what a meeting was about as a whole: patterns over folded text. Data.

«Краткое содержание последнего заседания», «о чём была встреча с Токаевым», "summarize the last meeting".
"""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

from typing import Final

_GIVE_RU = (
    r"(?:(?:сделай|дай|напиши|составь|покажи|расскажи|пришли|скинь|подготовь|выдай|сгенерируй|выведи)(?:те)?"
    r"|можно|можешь|можете|хочу|нужн[аыо]|нужен|надо|мне|нам|плиз|пожалуйста)"
)
_SHORT_RU = r"(?:кратк\w+|коротк\w+|быстр\w+|сжат\w+|общ\w+|небольш\w+|основн\w+|главн\w+)"
_DIGEST_RU = r"(?:содержани[ея]|пересказ\w*|конспект\w*|сводк[ауи]|резюме|саммари|выжимк[ауи]|суть|изложени[ея])"
_GIVE_EN = (
    r"(?:please|can|could|would|will|you|i|we|want|need|would like|like|give|make|write|show|send|get|have|do|me|us|"
    r"let|'d|to)"
)
_DIGEST_EN = (
    r"(?:summar(?:y|ies)|recap|overview|gist|synopsis|rundown|outline|key points|main points"
    r"|key takeaways|main takeaways|key moments)"
)

_SAID_RU = r"(?:вообще|там|же|была|был|было|были|шла|речь|шел|разговор|говорили|говорилось|разговаривали|беседовали)"

SUMMARIES: Final = (
    rf"(?:{_GIVE_RU} )*(?:{_SHORT_RU} )?{_DIGEST_RU}(?: (?:по|о|об|про|с|со|из|от))? (?P<rest>.+)",
    rf"(?:{_GIVE_RU} )*(?:кратко|коротко|вкратце|в двух словах|самое главное|главное|самое важное|основное|тлдр|tl;?dr)"
    rf"[ :,–-]*(?:(?:перескажи|пересказать|расскажи|рассказать|изложи|опиши)(?:те)? )?(?:(?:о чем|что)(?: {_SAID_RU})* )?"
    r"(?:(?:по|о|об|про|с|со|из|на|за|в|во) )?(?P<rest>.+)",
    rf"(?:{_GIVE_RU} )*(?:кратко |коротко |вкратце |быстро )?(?:перескажи|пересказать|суммируй|суммаризируй|саммаризируй|резюмируй|обобщи|законспектируй|сократи|подытожь|подведи итоги?)(?:те)?"
    r"(?: (?:мне|нам|кратко|коротко|вкратце|пожалуйста|по|о|про|содержание|суть))* (?P<rest>.+)",
    rf"(?:{_GIVE_EN} )*(?:(?:a|an|the|some|short|brief|quick|concise|executive) )*{_DIGEST_EN}(?: (?:of|for|from|on|about|to))? (?P<rest>.+)",
    rf"(?:{_GIVE_EN} )*(?:briefly |quickly |shortly )?(?:summari[sz]e|recap|sum up|digest|condense|outline|retell)(?: (?:for me|me|briefly|quickly))* (?P<rest>.+)",
    r"tl;?dr(?: (?:of|for|on))?[ :,–-]*(?P<rest>.+)",
)
"""A whole message that wants something told in short; ``rest``: what."""

ABOUTS: Final = (r"(?:so |and )?what(?:'s| is| was| were) (?P<rest>.+?) (?:all )?about",)
"""A whole message that asks what something was about; ``rest``: what."""

OUTCOMES: Final = (
    rf"(?:(?:а|и|ну|{_GIVE_RU}) )*(?:о|об|про) (?:чем|что)(?: {_SAID_RU})*(?: на| во?| во время| в ходе)? (?P<rest>.+)",
    rf"(?:(?:а|и|ну|{_GIVE_RU}) )*что (?:там )?(?:вообще )?(?:было|происходило|произошло|обсуждали|обсуждалось|обсудили|решили|говорили)(?: (?:на|во?|во время|в ходе|по итогам)) (?P<rest>.+)",
    r"(?:а |и |ну )?(?:чем|как) (?:там )?(?:закончил\w+|завершил\w+|прошл[аио]|прошел|кончил\w+) (?P<rest>.+)",
    rf"(?:{_GIVE_RU} )*(?:итоги?|результат\w*|тезис\w*|обзор\w*|тем[ыу]|повестк[ауи]|протокол\w*)(?: (?:по|о|об|про))? (?P<rest>.+)",
    rf"(?:{_GIVE_RU} )*(?:расскажи|рассказать)(?:те)?(?: (?:мне|нам|подробно|подробнее))*(?: (?:о|об|про)) (?P<rest>.+)",
    r"(?:so |and )?what (?:happened|went on|was (?:discussed|said|decided|going on|talked about)|did they (?:discuss|talk about|decide|say))(?: (?:at|in|during|on)) (?P<rest>.+)",
    r"(?:so |and )?(?:how did|how was) (?P<rest>.+?)(?: go)?",
    r"(?:so |and )?what (?:came out of|were the (?:results?|outcomes?) of|was the (?:result|outcome) of) (?P<rest>.+)",
    r"(?:the )?(?:results?|outcomes?|highlights|takeaways|minutes|agenda) (?:of|from|for) (?P<rest>.+)",
    rf"(?:{_GIVE_EN} )*(?:tell|talk)(?: me| us)? about (?P<rest>.+)",
)
"""The same of a meeting; of anything else it asks for words: «результаты выборов»."""

OPENED: Final = (
    rf"(?:{_GIVE_RU} )*(?:скачать|скачай|загрузи|загрузить|открой|открыть|прочитать|прочти|читать|почитать|посмотреть)(?:те)? (?P<rest>.+)",
    rf"(?:{_GIVE_EN} )*(?:download|open|read|view) (?P<rest>.+)",
)
"""A whole message that wants a meeting opened."""

_TALK_RU = (
    r"(?:по)?говорил[аи]?|разговаривал[аи]?|(?:по)?беседовал[аи]?|(?:по)?общал(?:ся|ась|ись)"
    r"|(?:по)?спорил[аи]?|обсуждал[аи]?|обсудил[аи]?|(?:по)?болтал[аи]?|шла речь|шел разговор|был разговор"
)
_ONE = r"(?!(?:с|со|на|про|об?|в|и) )[\w-]+(?: (?!(?:с|со|на|про|об?|в|и) )[\w-]+)?"
TALKED: Final = (
    rf"(?:(?:а|и|ну|так) )*(?:(?:о|об|про) (?:чем|что)|что)(?: там| вообще)?(?: (?P<who>{_ONE}))?? (?:{_TALK_RU})(?: (?P<then>{_ONE}))?? (?:с|со) (?P<rest>.+)",
    rf"(?:(?:а|и|ну|так) )*(?:о|об|про) (?:чем|что)(?: там| вообще)? (?:{_TALK_RU}) (?P<who>{_ONE}) и (?P<rest>.+)",
    rf"(?:(?:а|и|ну|так) )*(?:о|об|про) (?:чем|что)(?: там| вообще)? (?P<who>{_ONE}) и (?P<rest>{_ONE}) (?:{_TALK_RU})(?P<time>(?: .+)?)",
    r"(?:so |and )?what (?:did|have|has) (?P<who>\w+(?: \w+)?) (?:talk(?:ed)? about|discuss(?:ed)?|chat(?:ted)? about|speak about|spoken about) with (?P<rest>.+)",
    r"(?:so |and )?what (?:did|have|has) (?P<who>\w+(?: \w+)?) and (?P<rest>\w+(?: \w+)?) (?:talk(?:ed)? about|discuss(?:ed)?|chat(?:ted)? about|speak about|spoken about)(?P<time>(?: .+)?)",
)
"""A whole message that asks what people talked about with one another, of no topic: ``rest`` and
``who``: the people; ``time`` and what stands behind ``rest``: when."""
HOSTS: Final = r"(?:(?:vladimir |владимир )?(?:putin|путин)|президент|the president|president|они|мы|he|she|they|он|она)"
"""Of whom it need not be said that they were there."""

FIGURES: Final = (
    rf"(?:а |и )?(?:какие )?(?:{_GIVE_RU} )*(?:все |основные |главные )*(?:цифры|числа|факты|суммы|показатели)(?: (?:были|назвали|назвал|прозвучали|названы))*(?: (?:из|с|со|по|на|во?))? (?P<rest>.+)",
    rf"(?:{_GIVE_EN} )*(?:what |which )?(?:all |the |key |main )*(?:figures|numbers|facts|amounts)(?: (?:were |was )?(?:named|given|mentioned|said))?(?: (?:of|from|at|in|for|during)) (?P<rest>.+)",
)
"""A whole message that wants the figures of a meeting."""

OVERVIEW_OF_IT: Final = (
    r"(?:как |можно |хочу )?(?:скачать|скачай|загрузить|открой|открыть)(?: (?:это|его|ее|файл|файлом|pdf|пдф|документ|текст|стенограмму|встречу|эту встречу))*",
    r"(?:can i |how (?:do|can) i |i want to )?(?:download|open)(?: (?:it|this|that|pdf|the|a|file|transcript|text|document|meeting))*",
    r"(?:о|об|про) (?:чем|что)(?: (?:там|они|вообще|была|был|шла|речь|встреча|беседа|эта|говорили|говорилось|разговаривали|беседовали|шел|разговор|на ней|на нем|это|она|он|оно|заседание|было|совещание|переговоры|были))+",
    r"(?:а )?(?:о чем|что|про что) (?:там |на ней |на нем )*еще (?:там |тогда |на (?:ней|нем|этой встрече) )*(?:обсуждали|обсудили|обсуждалось|говорили|говорилось|было|сказали|прозвучало|шла речь|решили)(?: (?:там|на ней|на нем|тогда|на (?:этой )?встрече))*",
    r"(?:and )?what else (?:was |were |did they |do they |came )(?:up|said|discuss(?:ed)?|talk(?:ed)? about|mention(?:ed)?|raise[d]?|decide[d]?|say)(?: (?:there|then|at (?:the|that|this) (?:meeting|session)|that day))*",
    r"(?:(?:а|и|ну) )*(?:о|об|про) (?:чем|что)|(?:(?:and|so) )?(?:about what|what about|what was it about)",
    r"(?:а )?что (?:там |на ней |на нем )?(?:обсуждали|обсудили|обсуждалось)(?: там| на ней| на нем)?",
    r"(?:кратко |коротко |вкратце |можешь )*(?:перескажи|суммируй|резюмируй|обобщи)(?:те)?(?: (?:это|ее|его|их|кратко|коротко|вкратце|встречу|эту встречу|мне|пожалуйста))*",
    r"(?:(?:расскажи|скажи|можно|давай|а|изложи|объясни)(?:те)? )*(?:мне )?(?:коротко|кратко|вкратце|в двух словах|самую суть|суть)(?: (?:можно|пожалуйста|расскажи|давай))*|(?:in short|in brief|briefly|in a nutshell|tl ?dr)(?: please)?",
    r"(?:дай )?(?:кратко|вкратце|в двух словах|краткое содержание|краткий пересказ)(?: (?:о чем|встречи|этой встречи|пожалуйста))*",
    r"(?:can you |could you |please )*(?:summari[sz]e|recap|sum up)(?: (?:it|this|that|them|(?:the|this|that) (?:meeting|talks|conversation|session)|briefly|for me|please))*",
    r"(?:give me |can i have |make |show me )*(?:a |an |the )?(?:short |brief |quick )?(?:summary|recap|overview|gist|synopsis|tl;?dr|(?:key|main) (?:points|things|takeaways)|takeaways|highlights)(?: (?:of (?:it|this|that)|please))*",
    r"(?:(?:а|что|дай|покажи|скажи|в чем|там|было)(?:те)? )*(?:самое )?(?:главное|важное|основное)(?: (?:там|было|скажи|пожалуйста|из (?:нее|этого|встречи)))*",
    r"what(?:'s| is| was)? (?:it|this|that|this meeting|that meeting|the meeting) (?:all )?about|(?:(?:and|so) )?what (?:did they|was|have they|had they|were they) (?:talk(?:ed|ing)? about|discuss(?:ed|ing)?|speak(?:ing)? about|spoken about|cover(?:ed)?)(?: there| then| at (?:the|that|this) meeting)?|what were they talking about",
)
"""The whole message, of the meeting that is talked about."""
