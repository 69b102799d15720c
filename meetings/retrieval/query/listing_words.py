"""How people ask for meetings themselves, as patterns over folded text. Data.

What they were made for: «все встречи с…», «сколько раз виделись», «кто приезжал 7 мая», "which
meetings took place in…", "when did they last meet", «последние три встречи», «что нового».
"""

from __future__ import annotations

from meetings.retrieval.query.date_words import NUMBERS

NOUNS = (
    r"встреч(?:а|и|е|у|ей|ею|ам|ами|ах)?|свидани\w+|бесед\w*|переговор\w*|разговор\w*|заседани\w+|совещани\w+|саммит\w*"
    r"|форум\w*|церемони\w+|мероприяти\w+|событи\w+|стенограмм\w*|расшифров\w+|транскрипт\w*"
    r"|послани(?:е|я|ю|ем|и|й|ях|ям)|прям(?:ая|ой|ую|ые|ых|ыми?)\s+лини(?:я|и|ю|й|ей|ях|ям|ями)|direct\s+lines?"
    r"|выпуск(?:и|ов|ах)|визит\w*|прием(?:ы|ов|ах)|пресс-конференци\w+|интервью|выступлени\w+|обращени\w+|созвон\w*"
    r"|meetings?|talks|conversations?|sessions?|summits?|forums?|ceremon(?:y|ies)|events?"
    r"|transcripts?|visits?|(?:news|press)\s+conferences?|interviews?|speech(?:es)?|address(?:es)?"
    r"|phone\s+calls?|calls?|negotiations?|encounters?|sit-downs?|episodes?|sittings?"
)
"""What the archive keeps, by all its names."""
_SEVERAL_OF_THEM = (
    r"встреч|бесед|переговоров|разговоров|заседаний|совещаний|саммитов|форумов|церемоний|визитов"
    r"|мероприятий|событий|стенограмм|расшифровок|транскриптов|приемов|выступлений|обращений"
    r"|интервью|пресс-конференций|созвонов|выпусков"
)
"""As they are counted in Russian."""
MET = (
    r"встречал\w*|встречает\w*|встрет\w+|виде(?:лся|лись|лась|ться)|повида\w+|беседовал\w*|общал\w+"
    r"|созванивал\w+|принимал\w*|принял\w*|приезжал\w*|приехал\w*|прилетал\w*|прилетел\w*"
    r"|посещал\w*|посетил\w*|met|meet|meets|meeting|saw|see|seen|received?|visit(?:ed|s)?|hosted?"
    r"|talk(?:ed|ing)?\s+(?:to|with)|sp(?:oke|oken)\s+(?:to|with)"
)
"""What people do who meet."""
SPOKE = (
    r"выступал\w*|выступил\w*|выступает|был[аи]?(?!\s+(?:\w+\s+)?(?:президент|премьер|министр|губернатор|глав|мэр|директор)\w*м\b)|видел[аи]?|появлял(?:ся|ась|ись)|появил(?:ся|ась|ись)|участвовал\w*"
    r"|speak|spoke|spoken|speaks|appear(?:ed|s)?"
    r"|tak(?:e|en)\s+part|took\s+part|participate[ds]?|attend(?:ed|s)?|been\s+(?:there|present)"
    r"|ездил\w*|летал\w*|(?:по)?бывал\w*|(?:go|goes|went|gone|travel\w*|flew|fly|been)\s+to"
    r"|came|comes?|(?:was|were)\s+(?:\w+\s+){1,3}?(?:last\s+)?(?:here|there|in\s+russia)"
)
"""What somebody does who is there; of a topic it asks for words."""

TIMES = r"сколько(?:\s+(?:же|всего))?\s+раз|как\s+часто|how\s+many\s+times|how\s+often"
COUNTED = (
    rf"сколько\s+(?:\w+\s+){{0,4}}?(?:{_SEVERAL_OF_THEM})"
    rf"|(?:количество|число|общее\s+число)\s+(?:\w+\s+){{0,2}}?(?:{_SEVERAL_OF_THEM})"
    rf"|(?:how\s+many|number\s+of|count\s+of|count(?:\s+(?:the|all))?)\s+(?:of\s+(?:the|his|her|its|your|these|those)\s+)?"
    rf"(?:(?!(?:the|an?|d(?:id|o|oes)|wa?s|were|is|are|ha[sd]|have|will|at|in|of|for|to|his|her)\s)\w+\s+){{0,3}}?(?:{NOUNS})\b(?<=s)(?<!ss)"
)
"""English ones in the plural: how many tourists VISIT a town is for what was said to tell."""
PEOPLE_COUNTED = (
    r"(?:how\s+many|number\s+of)\s+(?:people|leaders|officials|speakers|participants)"
    r"|сколько\s+(?:людей|человек|народу|участников|спикеров|выступавших)"
)
"""How many came somewhere is for what was said to tell, not for the archive's own dates."""
SPOKE_THERE = (
    r"выступал\w*|выступил\w*|говорил\w*|участвовал\w*|приняли\s+участие|присутствовал\w*"
    r"|spoke|talked|took\s+part|participated|attended|were\s+(?:there|present)"
)
"""What people are counted by, of a day: «сколько человек выступало 3 марта?»."""
WHO = (
    r"кто\s+(?:\w+\s+){0,2}?(?:участвовал\w*|принимал\w*\s+участие|принял\w*\s+участие|выступал\w*"
    r"|присутствовал\w*|выступил\w*|был\w*|приезжал\w*|приехал\w*|приходил\w*|пришел|пришли"
    r"|прилетал\w*|прилетел\w*|встречал\w*|встретил\w*|говорил\w*|председательствов\w*|вел[аи]?|провел[аи]?|проводил\w*"
    r"|возглавлял\w*|открывал\w*|открыл[аи]?)|(?:список\s+)?участник\w*"
    r"|состав\s+участников"
    r"|who\s+(?:\w+\s+){0,2}?(?:took\s+part|participated|attended|was|were|came|visited|spoke|talked|met"
    r"|joined|chaired|chairs|led|presided(?:\s+over)?|moderated|hosted|opened)|participants|attendees"
)
SPOKE_MOST = (
    r"\bкто\s+(?:\w+\s+)?(?:больше|дольше|активнее|чаще)\s+(?:всех|всего|других|остальных)\s+(?:\w+\s+)?(?:говорил|выступал|сказал)"
    r"|\bкто\s+(?:говорил|выступал|сказал)\w*\s+(?:больше|дольше|активнее|чаще)\s+(?:всех|всего|других|остальных)"
    r"|\bwho\s+(?:spoke|talked|said|was\s+speaking|was\s+talking)\s+(?:the\s+)?(?:most|longest)\b"
)
"""Who of those at a meeting had most of the words."""
WITH_WHOM = (
    r"кто\s+(?:чаще|больше)\s+(?:всех|всего|других)(?=\s+(?:встреча|встрет|виде|повида|беседов|общал))"
    r"|кто\s+(?:встречал\w+|виделся|общался|беседовал)\s+(?:\w+\s+){1,3}?(?:чаще|больше)\s+(?:всех|всего)"
    r"|who\s+(?:has\s+)?(?:met|saw|seen)\s+(?:with\s+)?(?:\w+\s+){1,2}?(?:the\s+)?most"
    r"|с\s+кем|с\s+какими\s+\w+|(?:which|what)\s+\w+\s+(?:did|has)\s+(?:\w+\s+){1,2}(?:meet|met)|(?:кого|каких)\s+(?:\w+\s+){0,3}?(?:принимал\w*|принял\w*)"
    r"|who(?:m)?\s+(?:did|has|have|had)\s+(?:\w+\s+){0,4}?"
    r"(?:meet|met|see|seen|receive|received|host|hosted|talk|talked|visit|visited)"
    r"|who\s+(?:was|were)\s+(?:\w+\s+){0,3}?(?:meeting|seeing|talking)\s+(?:with|to)"
    r"|with\s+whom|(?:whom|who)\s+(?:\w+\s+){0,2}met\s+with"
)
WHICH_CAME = (
    r"(?:which|what|какие|каких|кто\s+из)\s+(?:\w+\s+)?(?:presidents|governors|premiers|prime\s+ministers"
    r"|ministers|chancellors|mayors|kings|президент\w*|губернатор\w*|премьер\w*|министр\w*|мэр\w+"
    r"|канцлер\w*|корол\w+)\s+(?:\w+\s+){0,2}?"
    r"(?:came|come|comes|visit(?:ed)?|arrived|(?:was|were)\s+(?:here|there|received)|приезжал\w*|приехал\w*"
    r"|прилетал\w*|прилетел\w*|приходил\w*|были|бывал\w*|встречал\w*|посещал\w*|посетил\w*|принимал\w*)"
)
"""«какие президенты приезжали в мае 2018»: the meetings with those, of some time."""
LAST = (
    r"последн\w+|крайн(?:яя|ий|ей|юю|ие|их)|свеж\w+|недавн\w+|сам\w+\s+нов\w+|новейш\w+"
    r"|latest|last|most\s+recent(?:ly)?|newest"
)
PENULTIMATE = (
    r"\bпред(?P<ru>последн\w+)|\b(?:second|next)[\s-](?:to|from)[\s-](?:the[\s-])?last\b"
    r"|\blast\s+but\s+one\b|\bpenultimate\b"
)
"""The last but one."""
FIRST = (
    r"перв(?:ая|ой|ую|ые|ых|ый|ое)|впервые|сам\w+\s+(?:стар|ранн|давн)(?:ая|яя|юю|ую|ей|ой)"
    r"|first|earliest|oldest"
)
WHERE = r"где|where"
WHETHER = (
    r"(?:был[аио]?|есть|нет|встречал\w*|виде(?:лся|лись)|приезжал\w*|принимал\w*)\s+ли"
    r"|^(?:а\s+)?есть|^(?:did|has|have)\s+.*"
    r"\b(?:meet|met|see|seen|visit|visited|receive|received|talk(?:ed)?\s+(?:to|with))"
    r"|^(?:was|were|is|are)\s+there"
)
"""Whether there was a meeting at all."""
WHEN = (
    r"когда|какого\s+числа|в\s+как(?:ой|ие)\s+д(?:ень|ни)|when|(?:on\s+)?(?:what|which)\s+da(?:y|te)s?"
    r"|дат[аы]|dates?"
)
ALL = (
    r"все|всех|всем|какие|какая|какой|каких|список|перечень|покажи\w*|перечисли\w*|выведи|найди\w*"
    r"|дай\w*|хочу|подбер\w+|на\s+каких|отправь\w*|скинь\w*|пришли(?:те)?|открой\w*|сделай\w*"
    r"|состав(?:ь|ьте)|all|any|every|which|what|list|show|give|find|send|open|make|were\s+there"
)
NEWS = (
    r"(?:ну\s+)?(?:а\s+)?что\s+(?:у\s+(?:вас|тебя)\s+|там\s+|тут\s+|сейчас\s+|в\s+архиве\s+)?"
    r"(?:нового|новенького|свежего|слышно|добавилось|появилось|добавили)(?:\s+в\s+архиве)?"
    r"|(?:какие\s+|есть\s+|последние\s+|свежие\s+)?(?:новости|новинки)|новое|новенькое|свежее"
    r"|(?:а\s+)?(?:есть\s+(?:ли\s+)?)?что-?(?:нибудь|то)\s+(?:новое|новенькое|свежее)"
    r"|(?:hey\s+|so\s+)?(?:what[’']?s|what\s+is|anything|something)\s+(?:new|fresh)"
    r"(?:\s+(?:here|there|in\s+the\s+archive|lately))?"
    r"|(?:show\s+)?(?:me\s+)?(?:the\s+)?latest|покажи\s+последн(?:ее|ие)"
    r"|(?:any\s+|the\s+|latest\s+)?(?:news|updates?)|what\s+(?:was|has\s+been)\s+added"
    r"|(?:show\s+)?(?:me\s+)?(?:the\s+)?(?:whole\s+)?list|(?:покажи\s+)?(?:весь\s+)?список|перечень|new|newest|last"
    r"|(?:а\s+)?что\s+(?:вообще\s+)?(?:(?:есть|имеется|лежит|хранится)\s+)?(?:(?:у\s+(?:тебя|вас)|тут|здесь|в\s+(?:архиве|базе))\s*)+"
    r"(?:есть|имеется|лежит|хранится)?|что\s+есть|содержимое\s+(?:архива|базы)"
    r"|(?:а\s+)?какие\s+(?:(?:у\s+(?:тебя|вас)|тут|здесь|там|есть|в\s+архиве)\s+)*(?:темы|документы|материалы|записи|тексты)"
    r"(?:\s+(?:есть|тут|здесь|там|у\s+тебя|в\s+архиве|(?:обсужда|поднима|затрагива|рассматрива)(?:ли|лись|ются|ют)|были|звучали|вообще))*"
    r"|what(?:\s+do\s+you\s+have|\s+have\s+you\s+got|[’']?s\s+in|\s+is\s+in)(?:\s+(?:here|there|in|your|the|this|archive|database))*"
    r"|(?:what|which)\s+(?:topics|subjects|documents|materials|records|texts)(?:\s+(?:do\s+you\s+have|are\s+there|have\s+you\s+got"
    r"|(?:are|were|have\s+been)\s+(?:covered|available|discussed|raised|brought\s+up)|came\s+up|did\s+they\s+discuss))?"
    r"|(?:(?:list|show|give)\s+)(?:me\s+)?(?:all\s+)?(?:the\s+|your\s+)?(?:whole\s+)?(?:topics|subjects|archive|database|everything(?:\s+you\s+have)?|all)"
    r"|(?:покажи|выведи|открой|дай)(?:те)?\s+(?:мне\s+)?(?:весь\s+|все\s+|всю\s+)?(?:архив|базу|темы|документы|материалы|все)|все\s+темы|весь\s+архив"
    r"|(?:какие\s+)?(?:самые\s+|наиболее\s+)?(?:обсуждаемые|популярные|частые|главные|основные)\s+темы(?:\s+(?:в\s+архиве|встреч|тут|здесь))?"
    r"|(?:топ|top)[\s-]*\d*\s+(?:тем|topics|subjects)"
    r"|(?:what\s+are\s+|show\s+me\s+)?(?:the\s+)?(?:most\s+)?"
    r"(?:discussed|popular|frequent|common|talked[- ]about|main|top)\s+(?:topics|subjects)"
    r"(?:\s+(?:here|in\s+(?:the|this)\s+archive))?"
    r"|(?:а\s+)?сколько\s+(?:(?:всего|вообще|у\s+тебя|у\s+вас|тут|здесь|в\s+архиве|в\s+базе)\s+)+(?:документов|записей|текстов|файлов|материалов|данных)"
    r"|(?:а\s+)?сколько\s+(?:документов|записей|текстов|файлов|материалов|данных)(?:\s+(?:всего|у\s+тебя|у\s+вас|тут|здесь|в\s+архиве|в\s+базе))+"
    r"|how\s+(?:many|much)\s+(?:documents|files|records|texts|data|entries|material)\s+(?:do\s+you\s+have|have\s+you\s+got|are\s+there|is\s+there|in\s+the\s+archive)(?:\s+(?:here|there|in\s+(?:the|your)\s+archive))?"
    r"|(?:the\s+)?most\s+recent|последн(?:ее|ие)|недавн(?:ее|ие)"
    r"|(?:а\s+)?за\s+как(?:ие\s+(?:годы|года)|ой\s+период|ое\s+время)"
    r"(?:\s+(?:у\s+(?:тебя|вас)|тут|здесь|там|есть|вообще|в\s+архиве|архив|база|данные|стенограммы|записи|тексты|материалы|информация|инфа))+"
    r"|(?:а\s+)?какие\s+(?:у\s+(?:тебя|вас)\s+)?(?:есть\s+)?(?:годы|года)(?:\s+(?:есть|охвачены|в\s+архиве|у\s+тебя|у\s+вас|доступны|тут|здесь))*"
    r"|(?:а\s+)?какой\s+(?:у\s+(?:тебя|вас)\s+)?период(?:\s+(?:охвачен|покрыт|доступен|есть|у\s+(?:тебя|вас)|в\s+(?:архиве|базе)))+"
    r"|(?:(?:for|from)\s+)?(?:what|which)\s+(?:years?|period|time\s+span|dates)\s+(?:do\s+you\s+(?:have|cover|know)|(?:are|is)\s+(?:there|covered|available|in\s+(?:the|your)\s+archive)"
    r"|(?:does\s+)?(?:the|your|this)\s+archive\s+(?:covers?|spans?))(?:\s+(?:data|transcripts|meetings|records)\s*(?:for|from|of)?)?"
    r"|how\s+far\s+back\s+(?:do(?:es)?\s+)?(?:you|it|(?:the|your|this)\s+archive)\s+(?:goe?s?|reach(?:es)?)"
)
"""A message that is no more than this, with or without a time."""
HAPPENED = (
    r"что\s+(?:\w+\s+)?(?:было|произошло|происходило|случилось|состоялось|прошло|проходило)"
    r"|what\s+(?:happened|took\s+place|was\s+(?:there|on|happening|held)|went\s+on|was\s+going\s+on)"
)
THAT_HAPPENED = "что было"
"""What is asked for where only the time tells which meetings are meant."""
SAID_THEN = (
    r"(?:(?:а|и|ну|так|so|and|but)\s+)*(?:(?:о\s+чем|про\s+что|что|чего)\s+(?:(?:там|тогда|вообще|они|все)\s+)*"
    r"(?:говорили|сказали|обсуждали|обсудили|рассказывали|(?:было\s+)?сказано|говорилось|обсуждалось)(?:\s+(?:там|тогда|было))?"
    r"|what\s+(?:was|has\s+been)\s+(?:said|discussed|talked\s+about)(?:\s+there)?"
    r"|what\s+(?:did|have)\s+(?:they|people)\s+(?:say|said|discuss(?:ed)?|talk(?:ed)?\s+about))"
    r"(?:\s+(?:on|in|во?|на|за))?"
)
"""Nothing but what was said, of some time: what there is of it are the meetings held then."""
SAID_THEN_BY = (
    r"(?:(?:а|и|ну)\s+)*(?:о\s+чем|про\s+что|что)\s+(?:([\w-]+(?:\s[\w-]+)?)\s+)?(?:там\s+|тогда\s+)?(?:говорил|сказал|заявил|заявлял|рассказал|рассказывал)а?"
    r"(?:\s+((?!в\b|на\b|за\b|про\b|о\b|об\b)[\w-]+(?:\s[\w-]+)?))??(?:\s+(?:во?|на|за))?"
    r"|(?:(?:and|so)\s+)*what\s+(?:did|has)\s+([\w-]+(?:\s[\w-]+)?)\s+(?:say|said|talk\s+about|speak\s+about|announce|state)(?:\s+(?:on|in))?"
)
"""The same of one person."""
_A_NAME = (
    r"(?!(?:он|она|они|это|все|всё|he|she|it|they|that|this|the|there)\b)([\w-]+(?:\s[\w-]+)?)"
)
WHERE_THEN = (
    rf"(?:(?:а|и|ну)\s+)*где\s+(?:(?:был[аи]?|находил(?:ся|ась))\s+{_A_NAME}|{_A_NAME}\s+(?:был[аи]?|находил(?:ся|ась)))"
    rf"(?:\s+(?:во?|на|за))?|(?:(?:and|so)\s+)*where\s+was\s+{_A_NAME}(?:\s+(?:on|in))?"
)
"""Where somebody was, of some time: «где был Лодкин 5 марта?»."""
WHEN_THERE = (
    rf"(?:(?:а|и|ну)\s+)*когда\s+(?:в\s+последний\s+раз\s+)?(?:(?:был[аи]?|приезжал[аи]?|ездил[аи]?)\s+{_A_NAME}"
    rf"|{_A_NAME}\s+(?:в\s+последний\s+раз\s+)?(?:был[аи]?|приезжал[аи]?|ездил[аи]?))\s+(?P<ru>во?)\s+(?P<town_ru>[\w-]+)"
    rf"|(?:(?:and|so)\s+)*when\s+(?:was\s+{_A_NAME}\s+in|did\s+{_A_NAME}\s+(?:visit|come\s+to|go\s+to|travel\s+to))"
    r"\s+(?P<town>[\w-]+)"
)
"""When somebody was in a town: the meetings held there say it."""
CONTENT = (
    r"о\s+ч[её]м|про\s+что|что\s+(?:\w+\s+){0,3}?(?:сказал|говорил|обсужда|решил|ответил|обеща|думает)"
    r"|чем\s+(?:закончил|заверш)|как\s+прош|итог|результат|договор(?:или|ен)"
    r"|what\s+(?:did|was|were|has|have|is|are)\s+(?:\w+\s+){0,4}?(?:say|said|tell|talk|discuss|decid"
    r"|promis|agree|think|call|suggest|propose|answer)|about\s+what|outcome|result|agreed"
)
"""What a meeting was about: that is for its words to answer."""

BY_TELEPHONE = r"телефон|phone"
"""What titles of calls say, and those of no other meetings."""
KINDS: tuple[tuple[str, str], ...] = (
    (r"совещани\w+", r"совещани|meeting on|conference call|videoconference"),
    (
        r"заседани\w+|sessions?",
        r"заседани|коллеги|комисси|\bсовета\b|\bsession|\bmeets?\b|council|commission|committee|board",
    ),
    (r"саммит\w*|summits?", r"саммит|summit"),
    (r"форум\w*|forums?", r"форум|forum|съезд|congress"),
    (r"церемони\w+|ceremon(?:y|ies)", r"церемони|вручени|ceremon|present|award|opening|launch"),
    (r"пресс-конференци\w+|(?:news|press)\s+conferences?", r"пресс|news conf|press"),
    (r"прям\w+\s+лини\w+|direct\s+lines?", r"прямая линия|прямой линии|direct line"),
    (r"послани\w+", r"послани|address to federal"),
    (r"интервью|interviews?", r"интервью|interview|ответы на вопросы|answers? to"),
    (r"обращени\w+|address(?:es)?", r"обращени|послани|address"),
    (r"созвон\w*|телефон\w+|(?:tele)?phone|calls?", BY_TELEPHONE),
    (r"визит\w*|visits?|посещени\w+|поездк\w+", r"визит|посещени|поездк|visit|trip|tour"),
)
"""Kinds of meetings, as asked for and as titles tell them. Meetings, events are any."""
KINDS_OF_A_TIME: tuple[tuple[str, str], ...] = (
    (r"переговор\w*|talks|negotiations?", r"переговор|\btalks\b|negotiation"),
)
"""Kinds that are any with somebody: talks with Turkey are all meetings with it, of those in 2019
the others are none.
"""

HOST = (
    r"(?<!was\s)(?<!is\s)\bthe\s+president\b(?!\s+of)|\bпрезидента?\b|\bглав[аы]\s+государства\b"
)
"""Who is nearly always there, called by the office: no word of which meeting is meant."""
EVERYBODY_ASKED = (
    r"кто\s+(?:(?:чаще|больше)\s+(?:всех|всего|других)\s+(?:выступа\w+|говор\w+|участв\w+)|(?:выступа\w+|говор\w+|участв\w+)"
    r"\s+(?:чаще|больше)\s+(?:всех|всего|других)|(?:вообще\s+)?(?:есть\s+)?(?:у\s+тебя|в\s+архиве|в\s+базе)(?:\s+есть)?)"
    r"|сколько\s+(?:всего\s+)?(?:людей|человек|спикеров|участников|выступающих)(?:\s+(?:у\s+тебя|в\s+архиве|в\s+базе|всего|есть))*"
    r"|(?:покажи\s+)?(?:все|всех|список(?:\s+всех)?)\s+(?:люди|людей|спикеры|спикеров|участники|участников|выступающие|выступающих)"
    r"(?:\s+(?:архива|в\s+архиве))?"
    r"|(?:покажи\s+)?(?:топ|рейтинг|лидеры|самые\s+(?:активные|частые|разговорчивые)|главные|основные)"
    r"(?:\s+(?:\d+|среди|по))?\s+(?:спикер(?:ы|ов|ам)?|участник(?:и|ов|ам)?|выступающ(?:ие|их)|говорящ(?:ие|их)|оратор(?:ы|ов))"
    r"|(?:show\s+(?:me\s+)?)?(?:the\s+)?(?:top|main|most\s+(?:active|frequent|talkative))(?:\s+\d+)?\s+(?:speakers|participants|people|talkers)"
    r"|who\s+(?:speaks|spoke|talks|has\s+spoken|appears)\s+(?:the\s+)?most(?:\s+often)?|who\s+(?:is|do\s+you\s+have)\s+in\s+(?:the|your)\s+archive"
    r"|how\s+many\s+(?:people|speakers|participants)(?:\s+(?:are\s+there|do\s+you\s+have|in\s+(?:the|your)\s+archive))*"
    r"|(?:show\s+(?:me\s+)?)?(?:all|list)(?:\s+of)?(?:\s+the)?(?:\s+all)?\s+(?:the\s+)?(?:speakers|people|participants)(?:\s+in\s+the\s+archive)?"
)
"""A whole message that asks for everybody who takes part in meetings."""
MOST_OF_EVERYBODY = (
    r"\b(?:больше|топ|рейтинг|лидеры|активные|разговорчивые|top|active|talkative)\b"
    r"|who\s+(?:speaks|spoke|talks|has\s+spoken)\s+(?:the\s+)?most(?!\s+often)"
)
"""In such a message: those who speak most are wanted first."""
OF_EVERYBODY = "участники всех встреч"
"""What «участники» alone asks for, where no meeting is talked about."""
PLACE_AFTER = frozenset("в во на in at to".split())
"""After these stands where somebody met: «в Душанбе»."""
SURNAME_AFTER = frozenset("с со with и and".split())
"""After these stands who is met: «с Песковым», «с Морозом» are people there."""
NAME_AFTER = frozenset(
    "met meet meets see saw seen receive received host hosted visit visited"
    " принимал принимали принял приняли видел видели посетил посетили".split()
)
"""After these may stand who is met: "meet Xi" is with him, "meet again" with nobody."""
TOPIC_AFTER = frozenset("по о об про насчет on about concerning regarding".split())

FRAME = frozenset(
    """
    а в во на за с со у к ко по о об от из и или да же ли ну бы не ни как что это эта эти этот
    то та те там тут здесь где кто кого кем ком кому когда какие какая какой какое каких какими
    каком какую какого сколько все всех всё весь вся всего всем список перечень покажи покажите
    показать перечисли перечислите выведи выведите найди найдите найти дай дайте дать хочу
    увидеть посмотреть узнать подбери пожалуйста плиз мне нам нас вас вы ты я мы тебя он она
    они оно его её ее их им ним ней ними был была было были есть имеются имеется прошла прошло
    прошли прошел проходит проходила проходили проходило состоялась состоялся состоялось
    состоялись произошло происходило случилось провел провела провели проводил проводила
    проводили проведено проведена участвовал участвовала участвовали участие принимал принимала
    принимали принял приняли присутствовал присутствовала присутствовали выступал выступала
    выступали выступил говорил говорили раз раза разы последний последняя последние последней
    последнюю последних последнее последнего крайний крайняя крайние крайней крайнюю первый
    первая первые первой первую впервые самый самая самые самое между вместе друг другом
    другими дата даты дату датам день дня дней дни число числа числе количество общее часто год
    года году лет месяц архив архива архиве базе база бот бота можно ещё еще уже лично участник
    участники участников состав приезжал приезжала приезжали приехал приехали приходил
    приходили пришел пришли прилетал прилетали новое новые новых нового недавно недавние
    недавних свежие время течение период
    the a an of in on at to for from by with and or is was were be been being are am do does
    did done has have had there this that these those it its he she they them his her their we
    us you your i me my our who whom when where which what how many much all any every each
    list show give find get tell see please can could would like want took take taken place
    taking part held hold happen happened occurred times time date dates day days number count
    total last latest most recent recently newest first earliest oldest ever participate
    participated participants attend attended attendees spoke spoken speak came come visited
    visit joined
    during between together other some new news so far archive database say about meet met
    meeting saw seen received receive hosted host year years month present people leaders
    officials everything anything
    старая старой старую ранняя ранней раннюю давняя давней давнюю
    новая новой новую новый новейшая новейшую новейшие новейших
    go goes went gone fly flew travel traveled travelled here
    often fresh press conference conferences phone telephone
    чаще больше реже дольше активнее других остальных говорила talked longest most more frequently
    ever that's когда-нибудь когда-либо что-нибудь что-то нет свежая свежую свежей самую самой
    большая большой большую больших ежегодная ежегодной ежегодную ежегодное annual федеральному
    собранию послание послания посланию послании посланием
    прямая прямой прямую прямые прямых линия линии линию линий direct line lines
    отправь отправьте скинь скиньте пришлите открой откройте сделай сделайте составь составьте
    таблицу таблица таблицей send open make table file файлом файл текст
    вел вела вели возглавлял возглавляла возглавляли председательствовал председательствовала
    открывал открывала открыл открыла chaired chairs led presided over moderated opened
    человек людей народу спикеров speakers
    выступавших выступало говорило участвовало присутствовало
    вопрос вопросы вопросам вопросу теме тему темам поводу issues matters subject topic
    """.split()
) | frozenset(word for word in NUMBERS if " " not in word)
"""Words that ask for meetings and say nothing of which."""
